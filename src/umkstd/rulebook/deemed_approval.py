"""When the authority stays silent (fiktif positif): the requirement ``deemed-approval``."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.building import PBG_CHARGE
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.premises import PP_21_2021, UU_6_2023
from umkstd.rulebook.kkpr_deadlines import KKPR_DECISION_2021, KKPR_LAND_OPINION_2021
from umkstd.rulebook.licensing import ADAPTED_BY, PP_5_START, PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_VERIFIED = PP_28_2025.article(225, 1)
_PERMIT = PP_28_2025.article(230)
_PRACTICE = Text(
    id="Dalam praktik berjalan sejak 5 Oktober 2025.", en="In practice since 5 October 2025."
)


def _awaits() -> Condition:
    """A decision is awaited at all: verification of a certificate, or a permit."""
    return any_of(
        member(
            "deemed-verification",
            f.risk.equals("menengah_tinggi"),
            holds=Text(
                id="Risikonya menengah tinggi: OSS menandai Sertifikat Standar terverifikasi.",
                en="The risk is medium-high: OSS marks the standard certificate as verified.",
            ),
            fails=Text(
                id="Risikonya {risk}, jadi tidak ada verifikasi Sertifikat Standar yang ditunggu; "
                "periksa di OSS apakah perizinan sudah terbit otomatis.",
                en="The risk is {risk}, so no verification of a standard certificate is awaited; "
                "see in OSS whether the licence was issued automatically.",
            ),
            cite=_VERIFIED,
        ),
        member(
            "deemed-permit",
            f.risk.equals("tinggi"),
            holds=Text(
                id="Risikonya tinggi: OSS menerbitkan Izin.",
                en="The risk is high: OSS issues the permit (Izin).",
            ),
            fails=Text(
                id="Risikonya {risk}, jadi tidak ada Izin yang ditunggu; periksa statusnya di OSS.",
                en="The risk is {risk}, so no permit is awaited; see its status in OSS.",
            ),
            cite=_PERMIT,
        ),
    )


_SILENT = member(
    "deemed-silent",
    life.decision_notified.is_false(),
    holds=Text(
        id="Instansi tidak memberitahukan hasilnya dalam jangka waktu itu.",
        en="The authority did not notify its result within the time.",
    ),
    fails=Text(
        id="Instansi sudah memberitahukan hasilnya. Ikuti hasil itu; perbaiki bila diminta.",
        en="The authority notified its result. Follow it, and correct what it asks for.",
    ),
)
_OVER = member(
    "deemed-time-over",
    life.decision_due_on < f.as_of,
    holds=Text(
        id="Jangka waktunya berakhir pada {decision_due_on}.",
        en="The time ended on {decision_due_on}.",
    ),
    fails=Text(
        id="Jangka waktunya baru berakhir pada {decision_due_on}. Tunggu sampai hari itu lewat, "
        "lalu periksa status di OSS.",
        en="The time ends only on {decision_due_on}. Wait until that day is over, then see the "
        "status in OSS.",
    ),
)

DEEMED_APPROVAL = Requirement(
    id="deemed-approval",
    title=Text(id="Persetujuan karena instansi diam", en="Approval by silence of the authority"),
    provisions=(
        Provision(
            span=Span(PP_28_START),
            cite=_VERIFIED,
            needs=all_of(_awaits(), _SILENT, _OVER),
        ),
        Provision(
            span=Span(PP_28_START, ADAPTED_BY),
            rank=1,
            cite=PP_28_2025.article(547),
            applies_when=member(
                "deemed-applied-before",
                f.licence_applied_on < PP_28_START,
                holds=Text(
                    id="Permohonan diajukan pada {licence_applied_on}, sebelum PP 28/2025 berlaku.",
                    en="The application was made on {licence_applied_on}, before PP 28/2025.",
                ),
                fails=Text(
                    id="Permohonan diajukan pada {licence_applied_on}; PP 28/2025 berlaku baginya.",
                    en="The application was made on {licence_applied_on}; PP 28/2025 governs it.",
                ),
            ),
            unresolved=Text(
                id="Permohonan lama mengikuti PP 5/2021 sampai OSS disesuaikan; apakah PP itu "
                "mengenal persetujuan karena diam belum dibaca.",
                en="Older applications follow PP 5/2021 until OSS is adapted; whether it knew "
                "approval by silence was not read.",
            ),
        ),
    ),
    notes=(
        Note(
            code="deemed-practice",
            text=_PRACTICE,
            cite=UU_6_2023.article(175, 7, grade="secondary"),
        ),
        Note(
            code="deemed-clarification",
            text=Text(
                id="Menurut satu sumber, permintaan perbaikan atau penjelasan membuat jangka waktu "
                "dihitung ulang; bunyi aturannya belum dibaca.",
                en="One source says that a request for correction or clarification starts the "
                "time anew; the rule was not read.",
            ),
            cite=PP_28_2025.article(225, grade="secondary"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


_TODAY = Span(PP_28_START)


@attrs.frozen(kw_only=True)
class Silence:
    """What follows when an authority does not answer in time.

    Attributes:
        id: stable name.
        awaited: what was awaited.
        effect: what happens instead.
        cite: the article.
        span: when it is in force.
        limit: the time, where it is one number; ``None`` where the annex of the KBLI sets it.
    """

    id: str
    awaited: Text
    effect: Text
    cite: Citation
    span: Span = _TODAY
    limit: Deadline | None = None


_OLD = Span(PP_5_START, PP_28_START)
SILENCES = (
    Silence(
        id="standard-certificate",
        awaited=Text(
            id="hasil verifikasi Sertifikat Standar",
            en="the result of verifying the standard certificate",
        ),
        effect=Text(id="OSS menandainya terverifikasi", en="OSS marks it as verified"),
        cite=_VERIFIED,
    ),
    Silence(
        id="permit",
        awaited=Text(id="keputusan Izin", en="the decision on the permit"),
        effect=Text(id="OSS menerbitkan Izin", en="OSS issues the permit"),
        cite=_PERMIT,
    ),
    Silence(
        id="kkpr-land-opinion",
        awaited=Text(id="pertimbangan teknis pertanahan", en="the technical land opinion"),
        effect=Text(
            id="persetujuan KKPR terbit tanpa pertimbangan itu",
            en="the KKPR approval is issued without it",
        ),
        cite=PP_28_2025.article(
            22,
            3,
            note=Text(
                id="Teksnya menunjuk Pasal 27 ayat (3) untuk jangka waktunya; tampaknya keliru untuk "
                "Pasal 21 ayat (3).",
                en="The text points to Pasal 27 ayat (3) for the time; it reads like a slip for "
                "Pasal 21 ayat (3).",
            ),
        ),
    ),
    Silence(
        id="pbg-charge",
        awaited=Text(id="penetapan retribusi PBG", en="the charge for the PBG"),
        effect=Text(id="OSS yang menetapkannya", en="OSS sets it"),
        cite=PP_28_2025.article(119, 3),
        limit=PBG_CHARGE,
    ),
    Silence(
        id="kkpr-land-opinion-2021",
        awaited=Text(id="pertimbangan teknis pertanahan", en="the technical land opinion"),
        effect=Text(id="dianggap sudah diberikan", en="it counts as given"),
        cite=PP_21_2021.article(108, 6),
        span=_OLD,
        limit=KKPR_LAND_OPINION_2021,
    ),
    Silence(
        id="kkpr-decision-2021",
        awaited=Text(id="keputusan persetujuan KKPR", en="the decision on the KKPR"),
        effect=Text(id="OSS menerbitkannya", en="OSS issues it"),
        cite=PP_21_2021.article(114, 1),
        span=_OLD,
        limit=KKPR_DECISION_2021,
    ),
)
"""Every silence that the law answers, as data."""

REQUIREMENTS = (DEEMED_APPROVAL,)

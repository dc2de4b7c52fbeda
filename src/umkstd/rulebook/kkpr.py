"""Spatial-use conformity (KKPR): the requirement ``kkpr.self-declaration``, route, deadlines."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import premises as p
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.premises import PP_21_2021
from umkstd.rulebook.kkpr_deadlines import DEADLINES
from umkstd.rulebook.kkpr_route import KKPR_ROUTE, LOCATION_PERMIT_AREA
from umkstd.rulebook.licensing import ADAPTED_BY, PP_5_START, PP_28_START, VERIFIED_THROUGH
from umkstd.rulebook.members import in_umk, own_business
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.shared_complex import SHARED_COMPLEX
from umkstd.text import Text

_PP_28 = PP_28_2025.article(32)
_PP_21 = PP_21_2021.article(101, 1, "b")
_PP_21_RISK = PP_21_2021.article(101, 1, "b", grade="disputed")


def _micro(cite: Citation) -> Condition:
    return member(
        "scale-micro",
        f.scale.equals("mikro"),
        holds=Text(id="Usaha ini usaha mikro.", en="The business is a micro enterprise."),
        fails=Text(
            id="Pernyataan mandiri sejak 5 Juni 2025 hanya bagi usaha mikro. Usaha ini bukan usaha "
            "mikro; ajukan konfirmasi atau persetujuan KKPR melalui OSS.",
            en="Since 5 June 2025 self-declaration is for micro enterprises alone, and this is "
            "none; apply for confirmation or approval of KKPR through OSS.",
        ),
        cite=cite,
    )


def _low(cite: Citation) -> Condition:
    return member(
        "kkpr-risk-low",
        f.risk.equals("rendah"),
        holds=Text(
            id="Tingkat risiko kegiatan ini rendah.", en="The risk level of this activity is low."
        ),
        fails=Text(
            id="Tingkat risiko kegiatan ini {risk}, bukan rendah. Ajukan konfirmasi atau "
            "persetujuan KKPR melalui OSS.",
            en="The risk level of this activity is {risk}, not low (rendah). Apply for "
            "confirmation or approval of KKPR through OSS.",
        ),
        cite=cite,
    )


_UMK_TRACK = all_of(in_umk(_PP_21), own_business())
_READINGS = (
    Reading(
        Text(
            id="PP 21/2021 membuka jalur UMK tanpa melihat tingkat risiko.",
            en="PP 21/2021 opens the UMK track whatever the risk.",
        ),
        _UMK_TRACK,
        _PP_21_RISK,
    ),
    Reading(
        Text(
            id="Jalur UMK dalam PP 21/2021 hanya untuk kegiatan berisiko rendah.",
            en="The UMK track of PP 21/2021 is for low-risk activities only.",
        ),
        all_of(_UMK_TRACK, _low(_PP_21_RISK)),
        _PP_21_RISK,
    ),
)
_IN_PROCESS = PP_28_2025.article(
    547,
    None,
    "a",
    grade="derived",
    note=Text(
        id="Pasal ini menyebut permohonan yang sedang diproses; jalur KKPR mengikuti permohonan itu.",
        en="The article names applications in process; the KKPR route follows its application.",
    ),
)
_APPLIED_BEFORE = member(
    "kkpr-applied-before",
    f.licence_applied_on < PP_28_START,
    holds=Text(
        id="Permohonan diajukan pada {licence_applied_on}, sebelum PP 28/2025 berlaku.",
        en="The application was made on {licence_applied_on}, before PP 28/2025 applied.",
    ),
    fails=Text(
        id="Permohonan diajukan pada {licence_applied_on}, ketika PP 28/2025 sudah berlaku; aturan "
        "barulah yang dipakai.",
        en="The application was made on {licence_applied_on}, when PP 28/2025 applied already; the "
        "new rules are used.",
    ),
)

KKPR_SELF_DECLARATION = Requirement(
    id="kkpr.self-declaration",
    title=Text(id="KKPR dengan pernyataan mandiri", en="KKPR by self-declaration"),
    provisions=(
        Provision(span=Span(PP_5_START, PP_28_START), cite=_PP_21_RISK, readings=_READINGS),
        Provision(
            span=Span(PP_28_START),
            cite=_PP_28,
            needs=all_of(_micro(_PP_28), own_business(), _low(_PP_28)),
        ),
        Provision(
            span=Span(PP_28_START, ADAPTED_BY),
            rank=1,
            applies_when=_APPLIED_BEFORE,
            cite=_IN_PROCESS,
            readings=_READINGS,
        ),
    ),
    determinations=(SCALE, SHARED_COMPLEX),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="kkpr-checked-afterwards",
            text=Text(
                id="Pernyataan mandiri dinilai paling lama 10 hari kerja sesudahnya. Bila tidak "
                "sesuai, terbit surat ketidaksesuaian disertai pembinaan.",
                en="A self-declaration is assessed within 10 working days afterwards. If it does "
                "not fit, a letter of non-conformity comes, with coaching.",
            ),
            cite=PP_28_2025.article(33),
            when=f.as_of >= PP_28_START,
        ),
        Note(
            code="kkpr-statement-checked",
            text=Text(
                id="Kebenaran pernyataan UMK dinilai; bila tidak sesuai, dilakukan pembinaan.",
                en="The truth of the UMK statement is assessed; if it does not fit, coaching "
                "follows.",
            ),
            cite=PP_21_2021.article("148-149"),
            when=all_of(f.as_of >= PP_5_START, f.as_of < PP_28_START),
        ),
        Note(
            code="kkpr-not-needed",
            text=Text(
                id="Pengelola gedung atau kawasan bersama sudah memenuhi persyaratan dasar: KKPR "
                "tidak perlu dimohonkan, langsung ke perizinan berusaha.",
                en="The manager of the shared complex meets the basic requirements: no KKPR is "
                "needed, go straight to business licensing.",
            ),
            cite=PP_28_2025.article(13),
            when=all_of(p.shared_complex.equals("skips"), f.as_of >= PP_28_START),
        ),
        Note(
            code="kkpr-still-valid",
            text=Text(
                id="KKPR yang terbit sebelum 5 Juni 2025 dan masih berlaku tidak perlu diulang.",
                en="A KKPR issued before 5 June 2025 and still valid need not be repeated.",
            ),
            cite=PP_28_2025.article(549, None, "a"),
            when=all_of(
                p.has_kkpr.is_true(), p.kkpr_issued_on < PP_28_START, f.as_of >= PP_28_START
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (KKPR_SELF_DECLARATION,)
DETERMINATIONS = (KKPR_ROUTE,)
PARAMETERS = (LOCATION_PERMIT_AREA,)
__all__ = ["DEADLINES", "DETERMINATIONS", "KKPR_ROUTE", "KKPR_SELF_DECLARATION"]
__all__ += ["PARAMETERS", "REQUIREMENTS"]

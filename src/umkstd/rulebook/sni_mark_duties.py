"""What a holder of an SPPT SNI does with the SNI mark: the requirement ``sni-mark.duties``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import sni_certificate as c
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Grade
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.rulebook.certification_steps import SPOT_SAMPLES
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import TEXTILE_SCHEMES_2025
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

START = "2014-09-17"
PP_34_START = datetime.date(2018, 7, 20)
SURELY_2025 = datetime.date(2026, 1, 1)
"""Perban BSN 2/2025 was there by this day; its first day was not found."""

_MANDATORY_TOO = Text(
    id="Pasal ini dibaca untuk pemegang sertifikat SNI sukarela. Bagi SNI wajib disimpulkan dari "
    "Pasal 26 dan Pasal 46: Tanda SNI terikat pada sertifikat dan persetujuan.",
    en="This article was read for holders under a voluntary SNI. For a mandatory SNI it is concluded "
    "from Pasal 26 and Pasal 46: the mark is tied to certificate and approval.",
)
SCOPE = member(
    "sppt-sni-granted",
    c.sppt_sni_granted.is_true(),
    holds=Text(
        id="SPPT SNI diterbitkan bagi produk ini.", en="An SPPT SNI was granted for this product."
    ),
    fails=Text(
        id="SPPT SNI belum pernah diterbitkan bagi produk ini. Jangan membubuhkan Tanda SNI; ajukan "
        "sertifikasi ke LSPro lebih dahulu.",
        en="No SPPT SNI was ever granted for this product. Do not affix the SNI mark; apply to an "
        "LSPro for certification first.",
    ),
    cite=UU_20_2014.article(46),
)
ENDED = member(
    "sppt-sni-ended",
    any_of(
        f.sppt_sni.is_false(),
        all_of(c.sppt_sni_has_last_day.is_true(), c.sppt_sni_expires_on < f.as_of),
        c.sppt_sni_suspended.is_true(),
        c.sppt_sni_withdrawn.is_true(),
    ),
    holds=Text(
        id="SPPT SNI sudah berakhir, sedang dibekukan, atau sudah dicabut.",
        en="The SPPT SNI has expired, is suspended or was withdrawn.",
    ),
    fails=Text(
        id="SPPT SNI masih berlaku; kewajiban membubuhkan Tanda SNI berjalan terus.",
        en="The SPPT SNI still runs; the duty to affix the SNI mark goes on.",
    ),
    open=Text(
        id="Apakah SPPT SNI masih berlaku, dan tidak dibekukan atau dicabut?",
        en="Does the SPPT SNI still run, and is it neither suspended nor withdrawn?",
    ),
    cite=UU_20_2014.article(22, 3),
)
MANDATORY = f.sni_mandatory.is_true()


def _running(grade: Grade) -> Condition:
    """What is asked while the SPPT SNI runs."""
    note = _MANDATORY_TOO if grade is Grade.DERIVED else None
    outside = UU_20_2014.article(22, 2, grade=grade, note=note)
    return all_of(
        member(
            "sni-mark-affixed",
            c.sni_mark_affixed.is_true(),
            holds=Text(
                id="Tanda SNI dibubuhkan pada produk ini.", en="The SNI mark is on the product."
            ),
            fails=Text(
                id="Tanda SNI belum dibubuhkan. Bubuhkan pada barang, kemasan, atau label sesuai dengan "
                "SPPT SNI.",
                en="The SNI mark is not affixed yet. Affix it to the goods, the packaging or the "
                "label as the SPPT SNI says.",
            ),
            cite=UU_20_2014.article(22, 1, grade=grade, note=note),
        ),
        member(
            "sni-mark-within-certificate",
            c.sni_mark_within_certificate.is_true(),
            holds=Text(
                id="Tanda SNI hanya dipakai menurut ketentuan sertifikatnya.",
                en="The mark is used only as the certificate provides.",
            ),
            fails=Text(
                id="Tanda SNI dipakai di luar ketentuan sertifikat. Hentikan, tarik barang itu dan "
                "perbaiki tandanya, atau mintalah LSPro memperluas sertifikat.",
                en="The mark is used outside the certificate's terms. Stop it, recall those goods "
                "and correct the mark, or ask the LSPro to widen the certificate.",
            ),
            cite=outside,
        ),
        member(
            "sni-mark-number",
            c.sni_mark_number_matches.is_true(),
            holds=Text(
                id="Nomor SNI yang tercetak sesuai dengan sertifikat.",
                en="The SNI number that is printed is that of the certificate.",
            ),
            fails=Text(
                id="Nomor SNI yang tercetak bukan nomor pada sertifikat. Tarik barang itu dan cetak "
                "ulang dengan nomor yang benar.",
                en="The SNI number that is printed is not that of the certificate. Recall those "
                "goods and print the right number.",
            ),
            cite=outside,
        ),
    )


def _ended(grade: Grade) -> Condition:
    """What is asked once the SPPT SNI has ended, or while it is suspended."""
    note = _MANDATORY_TOO if grade is Grade.DERIVED else None
    return member(
        "sni-mark-removed",
        c.sni_mark_affixed.is_false(),
        holds=Text(
            id="Tanda SNI tidak dibubuhkan lagi selama SPPT SNI tidak berlaku.",
            en="The SNI mark is no longer affixed while the SPPT SNI is not valid.",
        ),
        fails=Text(
            id="SPPT SNI berakhir, dibekukan, atau dicabut, tetapi Tanda SNI masih dibubuhkan. "
            "Hentikan pembubuhan, tarik barangnya dan lepaskan tandanya, lalu hubungi LSPro.",
            en="The SPPT SNI has expired, is suspended or was withdrawn, but the SNI mark is still "
            "affixed. Stop affixing it, recall the goods and remove the mark, then turn to the "
            "LSPro.",
        ),
        cite=UU_20_2014.article(22, 3, grade=grade, note=note),
    )


def _provision(rank: int, when: Condition | None, grade: Grade) -> Provision:
    """The duty of one rank: the first two while the SPPT SNI runs, the others once it has ended."""
    ended = rank > 1
    place = "Pasal 22 ayat (3)" if ended else "Pasal 22 ayat (1) dan ayat (2)"
    return Provision(
        span=Span(START),
        cite=UU_20_2014.cite(place, grade=grade),
        rank=rank,
        applies_when=when,
        scope=SCOPE,
        needs=_ended(grade) if ended else _running(grade),
    )


_SANCTIONED = all_of(c.sppt_sni_granted.is_true(), f.as_of >= PP_34_START)

SNI_MARK_DUTIES = Requirement(
    id="sni-mark.duties",
    title=Text(
        id="Kewajiban pemegang SPPT SNI atas Tanda SNI",
        en="Duties of an SPPT SNI holder about the SNI mark",
    ),
    provisions=(
        _provision(0, None, Grade.ARTICLE),
        _provision(1, MANDATORY, Grade.DERIVED),
        _provision(2, ENDED, Grade.ARTICLE),
        _provision(3, all_of(ENDED, MANDATORY), Grade.DERIVED),
    ),
    notes=(
        Note(
            code="mark-duties-regulation",
            text=Text(
                id="PP 34/2018 mengulang kewajiban ini: tanda wajib dibubuhkan, dan dilarang sesudah "
                "berakhir, selama dibekukan, atau sesudah dicabut.",
                en="PP 34/2018 repeats these duties: the mark must be affixed, and may not be after "
                "expiry, during suspension or after withdrawal.",
            ),
            cite=PP_34_2018.cite("Pasal 22 ayat (1) dan Pasal 24"),
            when=_SANCTIONED,
        ),
        Note(
            code="mark-not-affixed-sanction",
            text=Text(
                id="Tidak membubuhkan tanda dikenai peringatan tertulis dan perintah membubuhkannya.",
                en="Not affixing the mark brings a written warning and an order to affix it.",
            ),
            cite=PP_34_2018.article(106),
            when=all_of(_SANCTIONED, not_(ENDED), c.sni_mark_affixed.is_false()),
        ),
        Note(
            code="mark-after-end-sanction",
            text=Text(
                id="Membubuhkan tanda sesudah berakhir, dicabut, atau selama dibekukan dikenai "
                "penarikan barang dan pelepasan tanda.",
                en="Affixing the mark after expiry or withdrawal, or during suspension, brings recall "
                "of the goods and removal of the mark.",
            ),
            cite=PP_34_2018.article(107),
            when=all_of(_SANCTIONED, ENDED, c.sni_mark_affixed.is_true()),
        ),
        Note(
            code="mark-outside-sanction",
            text=Text(
                id="Tanda di luar ketentuan sertifikat, atau dengan nomor lain, dikenai penarikan "
                "barang dan perbaikan tanda.",
                en="A mark outside the certificate's terms, or with another number, brings recall "
                "and correction.",
            ),
            cite=PP_34_2018.article(108),
            when=all_of(
                _SANCTIONED,
                any_of(
                    c.sni_mark_within_certificate.is_false(), c.sni_mark_number_matches.is_false()
                ),
            ),
        ),
        Note(
            code="mark-sanction-authority",
            text=Text(
                id="Sanksi dijatuhkan menteri atau kepala lembaga yang berwenang sesudah pengawasan.",
                en="The competent minister or head of agency imposes the sanctions after "
                "supervision.",
            ),
            cite=PP_34_2018.article(110),
            when=_SANCTIONED,
        ),
        Note(
            code="mark-spot-samples",
            text=SPOT_SAMPLES[0],
            cite=SPOT_SAMPLES[1],
            when=c.sppt_sni_granted.is_true(),
        ),
        Note(
            code="mark-form",
            text=Text(
                id="Skema sektor tekstil mensyaratkan tanda yang sulit dihilangkan dan mudah dibaca. "
                "Bagi produk lain, baca skemanya.",
                en="The schemes of the textile sector ask for a mark that is hard to remove and easy "
                "to read. For other products, read their scheme.",
            ),
            cite=TEXTILE_SCHEMES_2025.cite("Pasal 36 ayat (1) sampai dengan ayat (3)"),
            when=all_of(c.sppt_sni_granted.is_true(), f.as_of >= SURELY_2025),
        ),
        Note(
            code="mark-mandatory",
            text=Text(
                id="Bagi SNI wajib, peraturan yang mewajibkannya dapat meminta lebih; lihat "
                "mandatory-sni.",
                en="For a mandatory SNI, the regulation that makes it so may ask for more; see "
                "mandatory-sni.",
            ),
            cite=UU_20_2014.article(25, grade="derived"),
            when=all_of(c.sppt_sni_granted.is_true(), MANDATORY),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
REQUIREMENTS = (SNI_MARK_DUTIES,)

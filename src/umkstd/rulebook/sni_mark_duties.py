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
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import TEXTILE_SCHEMES_2025
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.readiness_basis import PP_34_START, STATUTE_START
from umkstd.rulebook.sni_penalties import penalty_note
from umkstd.text import Text

SURELY_2025 = datetime.date(2026, 1, 1)
"""Perban BSN 2/2025 was there by this day; its first day was not found."""

_MANDATORY_TOO = Text(
    id="Pasal ini dibaca untuk pemegang sertifikat SNI sukarela. Bagi SNI wajib disimpulkan dari "
    "Pasal 26 dan Pasal 46: Tanda SNI terikat pada sertifikat dan persetujuan.",
    en="This article was read for holders under a voluntary SNI. For a mandatory SNI it is concluded "
    "from Pasal 26 and Pasal 46: the mark is tied to certificate and approval.",
)
_MANDATORY_AFFIXED = Text(
    id="Pasal ini dibaca untuk pemegang sertifikat SNI sukarela. Bagi SNI wajib, kewajiban itu dibaca "
    "dalam Permenperin 16/2025 Pasal 43 (garam); bagi barang lain dan sebelum 2025 disimpulkan.",
    en="This article was read for holders under a voluntary SNI. For a mandatory SNI the duty was read "
    "in Permenperin 16/2025 Pasal 43 (salt); for other goods, and before 2025, it is concluded.",
)
SCOPE = member(
    "sppt-sni-granted",
    c.sppt_sni_granted.is_true(),
    holds=Text(
        id="SPPT SNI diterbitkan bagi produk ini.", en="An SPPT SNI was granted for this product."
    ),
    fails=Text(
        id="SPPT SNI belum pernah diterbitkan bagi produk ini. Jangan membubuhkan Tanda SNI; ajukan "
        "sertifikasi ke LSPro, atau SPPT SNI kepada BSN bila sertifikatnya sudah ada.",
        en="No SPPT SNI was ever granted for this product. Do not affix the SNI mark; apply to an "
        "LSPro for certification, or to BSN for the SPPT SNI if the certificate is there.",
    ),
    cite=UU_20_2014.article(46),
)
ENDED = member(
    "sppt-sni-ended",
    any_of(
        f.sppt_sni.is_false(),
        c.sppt_sni_suspended.is_true(),
        c.sppt_sni_withdrawn.is_true(),
    ),
    holds=Text(
        id="Tidak ada SPPT SNI yang sedang berlaku bagi produk ini.",
        en="No SPPT SNI is valid for this product at present.",
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
    mandatory = grade is Grade.DERIVED
    affixed = UU_20_2014.article(22, 1, grade=grade, note=_MANDATORY_AFFIXED if mandatory else None)
    outside = UU_20_2014.article(22, 2, grade=grade, note=_MANDATORY_TOO if mandatory else None)
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
            cite=affixed,
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
            "Hentikan pembubuhan, tarik barang yang ditandai sesudah itu dan lepaskan tandanya, lalu "
            "hubungi LSPro.",
            en="The SPPT SNI has expired, is suspended or was withdrawn, but the SNI mark is still "
            "affixed. Stop affixing it, recall the goods marked since then and remove the mark, "
            "then turn to the LSPro.",
        ),
        cite=UU_20_2014.article(22, 3, grade=grade, note=note),
    )


def _provision(rank: int, when: Condition | None, grade: Grade) -> Provision:
    """The duty of one rank: the first two while the SPPT SNI runs, the others once it has ended."""
    ended = rank > 1
    place = "Pasal 22 ayat (3)" if ended else "Pasal 22 ayat (1) dan ayat (2)"
    return Provision(
        span=Span(STATUTE_START),
        cite=UU_20_2014.cite(place, grade=grade),
        rank=rank,
        applies_when=when,
        scope=SCOPE,
        needs=_ended(grade) if ended else _running(grade),
    )


_REGULATED = all_of(c.sppt_sni_granted.is_true(), f.as_of >= PP_34_START)
_SANCTIONED = all_of(_REGULATED, f.sni_mandatory.is_false())
"""PP 34/2018 Pasal 106 to 110 were read for holders under a voluntary SNI."""
_OUTSIDE = any_of(c.sni_mark_within_certificate.is_false(), c.sni_mark_number_matches.is_false())
_AFTER_END = all_of(c.sppt_sni_granted.is_true(), ENDED, c.sni_mark_affixed.is_true())

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
            code="sppt-sni-day-past",
            text=Text(
                id="Hari terakhir SPPT SNI yang diisi sudah lewat, tetapi dijawab masih berlaku. "
                "Periksa suratnya: bila belum diperpanjang, ubah jawabannya.",
                en="The last day given for the SPPT SNI has passed, yet it is answered to be valid. "
                "Look at the letter: if it was not renewed, change the answer.",
            ),
            cite=UU_20_2014.article(22, 3),
            when=all_of(f.sppt_sni.is_true(), c.sppt_sni_expires_on < f.as_of),
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
            when=all_of(_SANCTIONED, _AFTER_END),
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
            when=all_of(_SANCTIONED, not_(ENDED), _OUTSIDE),
        ),
        penalty_note(
            "sni-mark-outside-certificate",
            all_of(c.sppt_sni_granted.is_true(), f.sni_mandatory.is_false(), not_(ENDED), _OUTSIDE),
        ),
        penalty_note("sni-mark-without-right", _AFTER_END, grade=Grade.DERIVED),
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
            text=Text(
                id="BSN dapat mengambil contoh di pasar (uji petik) dan meneruskan hasilnya kepada "
                "KAN, instansi pembina, dan kementerian pengawas pasar.",
                en="BSN may take spot samples and passes the results to KAN, the coaching agency and "
                "the ministry that watches the market.",
            ),
            cite=UU_20_2014.article(48),
            when=c.sppt_sni_granted.is_true(),
        ),
        Note(
            code="mark-spot-samples-regulation",
            text=Text(
                id="PP 34/2018 mengatur uji petik itu lebih lanjut.",
                en="PP 34/2018 regulates the spot samples further.",
            ),
            cite=PP_34_2018.article(52),
            when=_REGULATED,
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

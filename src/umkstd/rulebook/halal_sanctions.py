"""Sanctions of halal law as data: by whom, for what, by which text; and the note about them."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.law.citation import Citation
from umkstd.law.provision import Note
from umkstd.logic.combine import all_of
from umkstd.rulebook.halal_timetable import PP_42_START
from umkstd.rulebook.instruments.halal import PP_39_2021, PP_42_2024, UU_33_2014
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Sanction:
    """One sanction, or a ladder of them.

    Attributes:
        code: stable name.
        act: the breach that it answers.
        consequence: what may follow.
        cite: its citation; grade ``unresolved`` where the article was not read.
    """

    code: str
    act: Text
    consequence: Text
    cite: Citation


_UNREAD = Text(
    id="Nomor pasal untuk sanksi ini belum dibaca.",
    en="The article number of this sanction was not read.",
)
_NOT_CERTIFIED = Text(
    id="pelaku usaha tidak memenuhi kewajiban bersertifikat halal",
    en="the business does not meet the duty to be certified halal",
)

SANCTIONS = (
    Sanction(
        code="halal-holder-duties",
        act=Text(
            id="pemegang sertifikat halal tidak melakukan kewajibannya (Pasal 25)",
            en="a certificate holder fails the holder's duties (Pasal 25)",
        ),
        consequence=Text(
            id="peringatan tertulis, denda administratif, atau pencabutan sertifikat",
            en="written warning, administrative fine, or revocation of the certificate",
        ),
        cite=UU_33_2014.article(27, 1),
    ),
    Sanction(
        code="halal-no-statement",
        act=Text(
            id="produk dari bahan yang diharamkan tidak mencantumkan keterangan tidak halal "
            "(Pasal 26 ayat (2))",
            en="a product of haram material carries no not-halal statement (Pasal 26 ayat (2))",
        ),
        consequence=Text(
            id="teguran lisan, peringatan tertulis, atau denda administratif",
            en="oral warning, written warning, or administrative fine",
        ),
        cite=UU_33_2014.article(27, 2),
    ),
    Sanction(
        code="halal-ladder-2021",
        act=_NOT_CERTIFIED,
        consequence=Text(
            id="peringatan tertulis, denda administratif, pencabutan sertifikat, penarikan barang "
            "dari peredaran",
            en="written warning, administrative fine, revocation of the certificate, withdrawal of "
            "the goods",
        ),
        cite=PP_39_2021.article(149, 2, grade="secondary"),
    ),
    Sanction(
        code="halal-ladder-2024",
        act=_NOT_CERTIFIED,
        consequence=Text(
            id="peringatan tertulis, denda administratif sampai Rp2.000.000.000, pencabutan "
            "sertifikat, penarikan barang dari peredaran",
            en="written warning, administrative fine up to Rp2,000,000,000, revocation of the "
            "certificate, withdrawal of the goods",
        ),
        cite=PP_42_2024.cite(note=_UNREAD),
    ),
    Sanction(
        code="halal-announced-2024",
        act=_NOT_CERTIFIED,
        consequence=Text(
            id="menurut pengumuman BPJPH 25 Oktober 2024 hanya peringatan tertulis dan/atau "
            "penarikan barang; penutupan bagi usaha menengah dan besar yang menyajikan langsung",
            en="as BPJPH announced on 25 October 2024, only written warning and/or withdrawal of "
            "the goods; closure for medium and large businesses that serve directly",
        ),
        cite=PP_42_2024.cite(note=_UNREAD),
    ),
    Sanction(
        code="halal-criminal",
        act=Text(
            id="pemegang sertifikat halal tidak menjaga kehalalan produknya",
            en="a certificate holder does not keep the product halal",
        ),
        consequence=Text(
            id="pidana penjara paling lama lima tahun atau denda paling banyak Rp2.000.000.000",
            en="imprisonment up to five years or a fine up to Rp2,000,000,000",
        ),
        cite=UU_33_2014.cite(grade="unresolved", note=_UNREAD),
    ),
)
"""No graded penalty by scale was found under PP 42/2024."""

SANCTION_NOTE = Note(
    code="halal-sanctions",
    text=Text(
        id="Sanksi administratif: peringatan tertulis, denda sampai Rp2.000.000.000, penarikan "
        "barang. Untuk produk yang belum bersertifikat BPJPH mengumumkan peringatan tertulis "
        "dan/atau penarikan. Pasalnya belum dibaca.",
        en="Administrative sanctions: written warning, fine up to Rp2,000,000,000, withdrawal of "
        "the goods. For products not yet certified BPJPH announced written warning and/or "
        "withdrawal. The articles were not read.",
    ),
    cite=PP_42_2024.cite(note=_UNREAD),
    when=all_of(f.has_halal_certificate.is_false(), f.as_of >= PP_42_START),
)

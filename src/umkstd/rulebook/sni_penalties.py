"""Penalties on the SNI mark, on certificates and on goods under mandatory SNI, as enacted.

UU 1/2026 moves the fines of such laws to the categories of the criminal code from 2 January 2026.
Which category each fine now has was not seen, so every record says what was enacted, and what was
adjusted stays unknown.
"""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation, Grade
from umkstd.law.provision import Note
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import UU_20_2014
from umkstd.rulebook.instruments.standards import UU_1_2026, UU_3_2014
from umkstd.text import Text, format_rupiah

_BN = 1_000_000_000


@attrs.frozen(kw_only=True)
class Penalty:
    """The most that an act may be punished with, as enacted.

    Attributes:
        id: stable name.
        act: what is punished.
        prison_months: imprisonment, in months.
        fine: fine, in rupiah.
        both: whether both may be given; else one or the other.
        prohibition: the article that forbids the act; ``None`` where none was read.
        cite: the article that punishes it, with its grade.
        adjusted: the fine after UU 1/2026, in rupiah; ``None`` while it is not known.
    """

    id: str
    act: Text
    prison_months: int
    fine: int
    both: bool = False
    prohibition: Citation | None = None
    cite: Citation
    adjusted: int | None = None


_UNMAPPED = UU_20_2014.cite(
    "Pasal 62 sampai dengan Pasal 73",
    grade="secondary",
    note=Text(
        id="Sumber sekunder menyebut bab pidananya; pasal untuk perbuatan ini belum dibaca.",
        en="A secondary source names the chapter; the article for this act was not read.",
    ),
)
_LATER_AMENDED = Text(
    id="Bunyi saat diundangkan; perubahan oleh undang-undang Cipta Kerja belum diperiksa.",
    en="The text as enacted; an amendment by the Job Creation law was not checked.",
)

PENALTIES = (
    Penalty(
        id="sni-documents-forged",
        act=Text(id="Memalsukan dokumen SNI.", en="Forging SNI documents."),
        prison_months=84,
        fine=50 * _BN,
        prohibition=UU_20_2014.article(19, 1),
        cite=UU_20_2014.article(62),
    ),
    Penalty(
        id="sni-documents-copied",
        act=Text(
            id="Memperbanyak atau menjual dokumen SNI tanpa persetujuan BSN.",
            en="Copying or selling SNI documents without BSN's consent.",
        ),
        prison_months=4,
        fine=4 * _BN,
        cite=_UNMAPPED,
    ),
    Penalty(
        id="sni-mark-outside-certificate",
        act=Text(
            id="Dengan sengaja membubuhkan Tanda SNI di luar ketentuan sertifikat, atau dengan "
            "nomor SNI lain.",
            en="Intentionally affixing the SNI mark outside the certificate's terms, or with "
            "another SNI number.",
        ),
        prison_months=4,
        fine=4 * _BN,
        prohibition=UU_20_2014.article(22, 2),
        cite=UU_20_2014.article(64),
    ),
    Penalty(
        id="mandatory-sni-without-certificate",
        act=Text(
            id="Tanpa sertifikat yang berlaku, dengan sengaja memperdagangkan barang yang tidak "
            "sesuai dengan SNI wajib.",
            en="Without a valid certificate, intentionally trading goods that do not meet a "
            "mandatory SNI.",
        ),
        prison_months=60,
        fine=35 * _BN,
        prohibition=UU_20_2014.article(25, 2),
        cite=UU_20_2014.article(65),
    ),
    Penalty(
        id="mandatory-sni-with-certificate",
        act=Text(
            id="Pemegang sertifikat dengan sengaja memperdagangkan barang yang tidak sesuai dengan "
            "SNI.",
            en="A certificate holder intentionally trading goods that do not meet the SNI.",
        ),
        prison_months=60,
        fine=35 * _BN,
        prohibition=UU_20_2014.article(25, 3),
        cite=UU_20_2014.article(66),
    ),
    Penalty(
        id="sni-mark-without-right",
        act=Text(
            id="Memakai atau membubuhkan Tanda SNI atau tanda kesesuaian tanpa hak.",
            en="Using or affixing the SNI mark or a conformity mark without right.",
        ),
        prison_months=60,
        fine=35 * _BN,
        prohibition=UU_20_2014.article(26, 1),
        cite=UU_20_2014.article(68),
    ),
    Penalty(
        id="sni-mark-forged",
        act=Text(id="Memalsukan Tanda SNI.", en="Forging the SNI mark."),
        prison_months=84,
        fine=50 * _BN,
        prohibition=UU_20_2014.article(26, 2),
        cite=UU_20_2014.article(69),
    ),
    Penalty(
        id="industrial-goods-intent",
        act=Text(
            id="Dengan sengaja memproduksi, mengimpor, atau mengedarkan barang industri yang tidak "
            "memenuhi SNI wajib.",
            en="Intentionally making, importing or distributing industrial goods that do not meet "
            "a mandatory SNI.",
        ),
        prison_months=60,
        fine=3 * _BN,
        both=True,
        prohibition=UU_3_2014.article(53, 1, "b"),
        cite=UU_3_2014.article(120, 1, note=_LATER_AMENDED),
    ),
    Penalty(
        id="industrial-goods-negligence",
        act=Text(
            id="Karena kelalaian memproduksi, mengimpor, atau mengedarkan barang industri yang "
            "tidak memenuhi SNI wajib.",
            en="By negligence making, importing or distributing industrial goods that do not meet "
            "a mandatory SNI.",
        ),
        prison_months=36,
        fine=1 * _BN,
        both=True,
        prohibition=UU_3_2014.article(53, 1, "b"),
        cite=UU_3_2014.article(120, 2, note=_LATER_AMENDED),
    ),
)
"""Every penalty, each as enacted."""

ADDITIONAL = (
    (
        Text(
            id="Pidana tambahan: penarikan barang, pengumuman putusan, perampasan atau pemusnahan.",
            en="Additional penalties: recall, announcement of the judgment, seizure or destruction.",
        ),
        UU_20_2014.article(72),
    ),
    (
        Text(
            id="Korporasi: denda tiga kali lipat dan pencabutan izin.",
            en="Corporations: a threefold fine and revocation of the licence.",
        ),
        UU_20_2014.article(73),
    ),
)
"""What may be added, with its article."""

ADJUSTMENT = UU_1_2026.cite()
"""The law that moves these fines to the categories of the criminal code."""
_BY_ID = {item.id: item for item in PENALTIES}
_TOLD = Text(
    id="{act} Ancamannya penjara paling lama {months} bulan atau denda paling banyak {fine}, sebagaimana "
    "diundangkan; penyesuaian denda oleh UU 1/2026 sejak 2 Januari 2026 belum terbaca.",
    en="{act} The penalty is up to {months} months or a fine of up to {fine}, as enacted; how UU "
    "1/2026 adjusts fines from 2 January 2026 was not read.",
)


def penalty_note(name: str, when: Condition, *, grade: Grade | None = None) -> Note:
    """A penalty as a note beside a verdict.

    Args:
        name: one of ``PENALTIES`` that is punished by one or the other.
        when: the breach.
        grade: how sure it is that the article reaches this breach; by default as it was read.
    """
    item = _BY_ID[name]
    fine = Text(id=format_rupiah(item.fine, "id"), en=format_rupiah(item.fine, "en"))
    months = Text(id=str(item.prison_months), en=str(item.prison_months))
    return Note(
        code=f"penalty-{name}",
        text=_TOLD.fill(act=item.act, months=months, fine=fine),
        cite=item.cite if grade is None else attrs.evolve(item.cite, grade=grade),
        when=when,
    )

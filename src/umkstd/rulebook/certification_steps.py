"""The road to the SPPT SNI step by step, and what each type of certification asks of it.

The order is that of the annexes of BSN's schemes. Which of the steps a type 1 has is our reading:
it tests samples of one batch, so nothing of production is audited and nothing is left to watch.
"""

from __future__ import annotations

import attrs

from umkstd.errors import UnknownName
from umkstd.law.citation import Citation
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import (
    BBSPJIA_2025,
    BSN_2022,
    FOOD_SCHEMES_2019,
    PERKA_BSN_2_2017,
)
from umkstd.text import Text

TYPE_1, TYPE_5 = "tipe_1", "tipe_5"
_SYSTEM = (TYPE_5,)


@attrs.frozen(kw_only=True)
class CertificationStep:
    """One step of certification.

    Attributes:
        id: stable name.
        title: what is done.
        told: what the business does, and what follows.
        types: the types of certification that have it.
        cite: where it was read, with its grade.
    """

    id: str
    title: Text
    told: Text
    types: tuple[str, ...] = (TYPE_1, TYPE_5)
    cite: Citation


@attrs.frozen(kw_only=True)
class SchemeType:
    """A type of product certification.

    Attributes:
        id: a choice of the fact ``certification_route``.
        title: its name.
        covers: what its certificate covers.
        system_audited: whether the management system is audited.
        cite: where that was read.
    """

    id: str
    title: Text
    covers: Text
    system_audited: bool
    cite: Citation


SCHEME_TYPES = (
    SchemeType(
        id=TYPE_1,
        title=Text(id="tipe 1: satu lot", en="type 1: one batch"),
        covers=Text(
            id="Sertifikat hanya berlaku bagi lot atau pengiriman yang diuji. Lot berikutnya "
            "disertifikasi lagi.",
            en="The certificate holds only for the batch or shipment that was tested. The next one "
            "is certified anew.",
        ),
        system_audited=False,
        cite=BBSPJIA_2025.cite(),
    ),
    SchemeType(
        id=TYPE_5,
        title=Text(id="tipe 5: produksi berjalan", en="type 5: continuous production"),
        covers=Text(
            id="Produk diuji, dan sistem manajemen mutu atau keamanan pangannya diaudit, sejak awal "
            "dan pada surveilans.",
            en="The product is tested and its quality or food-safety management is audited, at first "
            "and at surveillance.",
        ),
        system_audited=True,
        cite=BBSPJIA_2025.cite(grade="derived"),
    ),
)
"""The types that the determination ``certification-route`` tells apart."""
_BY_NAME = {item.id: item for item in SCHEME_TYPES}
_TYPE = Text(id="tipe sertifikasi", en="type of certification")

_ANNEX = FOOD_SCHEMES_2019.cite(
    "Lampiran LXXXVIII, bagian D",
    grade="derived",
    note=Text(
        id="Lampiran satu produk pangan (udang berlapis tepung), dipakai bagi produk lain.",
        en="The annex of one food product (breaded shrimp), taken for other products.",
    ),
)
_BY_READING = FOOD_SCHEMES_2019.cite(
    "Lampiran LXXXVIII, bagian D",
    grade="derived",
    note=Text(
        id="Dibaca dalam lampiran yang mengaudit produksi; bagi tipe 1 disimpulkan.",
        en="Read in annexes that audit production; for a type 1 it is concluded.",
    ),
)

PREPARATION = (
    CertificationStep(
        id="coaching",
        title=Text(id="Ikuti pembinaan", en="Take part in coaching"),
        told=Text(
            id="Ikuti sosialisasi dan bimbingan BSN. Menurut BSN, dari awal pembinaan sampai siap "
            "biasanya 3 sampai 6 bulan, tercepat sekitar 1 bulan.",
            en="Take part in BSN's information and guidance. BSN says that it usually takes 3 to 6 "
            "months from the start of coaching, at the fastest about 1 month.",
        ),
        cite=BSN_2022.cite(),
    ),
    CertificationStep(
        id="apply-standard",
        title=Text(id="Terapkan SNI", en="Apply the SNI"),
        told=Text(
            id="Terapkan syarat SNI dalam produksi sehari-hari.",
            en="Apply what the SNI asks in daily production.",
        ),
        cite=BSN_2022.cite(),
    ),
    CertificationStep(
        id="test-first",
        title=Text(id="Ujikan produk lebih dahulu", en="Have the product tested first"),
        told=Text(
            id="Ujikan produk di laboratorium terakreditasi sebelum mengajukan permohonan.",
            en="Have the product tested by an accredited laboratory before you apply.",
        ),
        cite=BSN_2022.cite(),
    ),
)
"""What BSN advises before the application, in its own order."""

ROUTE_STEPS = (
    CertificationStep(
        id="application",
        title=Text(id="Ajukan permohonan", en="Apply"),
        told=Text(
            id="Ajukan permohonan dengan berkasnya ke LSPro yang diakreditasi KAN bagi produk itu "
            "(menurut skema yang terbaca, terhadap SNI ISO/IEC 17065).",
            en="Apply with your documents to an LSPro that KAN accredits for the product (by the "
            "scheme that was read, to SNI ISO/IEC 17065).",
        ),
        cite=PP_34_2018.article(54, 1),
    ),
    CertificationStep(
        id="application-review",
        title=Text(id="Tinjauan permohonan", en="Review of the application"),
        told=Text(
            id="LSPro memeriksa kelengkapan berkas. Lengkapi yang diminta.",
            en="The LSPro checks that the documents are complete. Supply what it asks for.",
        ),
        cite=_BY_READING,
    ),
    CertificationStep(
        id="document-audit",
        title=Text(id="Audit dokumen", en="Document audit"),
        told=Text(
            id="LSPro menilai dokumen sistem manajemen. Perbaiki temuannya.",
            en="The LSPro assesses the documents of the management system. Correct its findings.",
        ),
        types=_SYSTEM,
        cite=_ANNEX,
    ),
    CertificationStep(
        id="production-audit",
        title=Text(id="Audit produksi dan sistem manajemen", en="Production and management audit"),
        told=Text(
            id="LSPro memeriksa proses produksi dan sistem manajemen di tempat. Siapkan catatan "
            "produksi.",
            en="The LSPro looks at production and the management system on site. Have the "
            "production records ready.",
        ),
        types=_SYSTEM,
        cite=_ANNEX,
    ),
    CertificationStep(
        id="sampling-and-test",
        title=Text(id="Pengambilan contoh dan pengujian", en="Sampling and test"),
        told=Text(
            id="LSPro mengambil contoh, dan laboratorium mengujinya menurut SNI.",
            en="The LSPro takes samples, and a laboratory tests them by the SNI.",
        ),
        cite=_BY_READING,
    ),
    CertificationStep(
        id="evaluation-review",
        title=Text(id="Tinjauan hasil", en="Review of the results"),
        told=Text(
            id="LSPro meninjau semua hasil. Tutup temuan yang masih terbuka.",
            en="The LSPro reviews all results. Close the findings that are still open.",
        ),
        cite=_BY_READING,
    ),
    CertificationStep(
        id="decision",
        title=Text(id="Keputusan sertifikasi", en="Decision"),
        told=Text(
            id="LSPro memutuskan, dan menerbitkan sertifikat bila produk memenuhi SNI.",
            en="The LSPro decides, and issues the certificate if the product meets the SNI.",
        ),
        cite=UU_20_2014.article(46, 1),
    ),
    CertificationStep(
        id="bsn-approval",
        title=Text(id="Persetujuan BSN (SPPT SNI)", en="Approval of BSN (SPPT SNI)"),
        told=Text(
            id="Mohonkan SPPT SNI kepada BSN melalui bangbeni.bsn.go.id; bagi SNI wajib menurut aturan "
            "tahun 2025 kepada Kepala BSKJI. Tanpa persetujuan itu Tanda SNI belum boleh dibubuhkan.",
            en="Apply to BSN for the SPPT SNI through bangbeni.bsn.go.id; for a mandatory SNI under "
            "the rules of 2025, to the Head of BSKJI. Without that approval the SNI mark may not be "
            "affixed yet.",
        ),
        cite=UU_20_2014.article(46, 3),
    ),
    CertificationStep(
        id="surveillance",
        title=Text(id="Surveilans", en="Surveillance"),
        told=Text(
            id="LSPro datang lagi untuk memastikan produk tetap memenuhi SNI. Catat produksi terus.",
            en="The LSPro comes again to see that the product still meets the SNI. Keep the records "
            "going.",
        ),
        types=_SYSTEM,
        cite=PP_34_2018.article(
            41,
            3,
            grade="derived",
            note=Text(
                id="Skema memuat surveilans; bahwa tipe 1 tidak mengenalnya adalah bacaan kami.",
                en="A scheme holds surveillance; that a type 1 has none is our reading.",
            ),
        ),
    ),
)
"""The steps of certification, in order."""

MARK_REGULATION = PERKA_BSN_2_2017.cite(
    "Pasal 2 sampai dengan Pasal 24",
    note=Text(
        id="Umum Pasal 2-3, persetujuan 4-15, pendelegasian 16-18, keterangan tambahan 19, tanda "
        "kesesuaian 20-21, pemantauan 22. Hanya susunannya yang dibaca; penggantinya tidak "
        "ditemukan.",
        en="General 2-3, approval 4-15, delegation 16-18, additional attributes 19, conformity mark "
        "20-21, monitoring 22. Only its structure was read; a successor was not found.",
    ),
)
"""Where the use of the mark is regulated in detail."""


def scheme_type(name: str) -> SchemeType:
    """One type of certification.

    Raises:
        UnknownName: there is no such type.

    Example:
        >>> scheme_type("tipe_1").system_audited
        False
    """
    if name not in _BY_NAME:
        raise UnknownName.of(_TYPE, name, frozenset(_BY_NAME))
    return _BY_NAME[name]


def steps(name: str) -> tuple[CertificationStep, ...]:
    """The steps of one type of certification, in order.

    Raises:
        UnknownName: there is no such type.

    Example:
        >>> [step.id for step in steps("tipe_1")][:3]
        ['application', 'application-review', 'sampling-and-test']
    """
    found = scheme_type(name)
    return tuple(step for step in ROUTE_STEPS if found.id in step.types)

"""The documents that an application for SNI certification asks for, by type and kind of product."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation
from umkstd.rulebook.certification_steps import scheme_type
from umkstd.rulebook.instruments.certification import (
    CCQC_2021,
    PERKA_BSN_2_2017,
    SCHEMES_5_2021,
)
from umkstd.rulebook.readiness_basis import FOOD_ANNEX
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Document:
    """One paper of the application.

    Attributes:
        id: stable name.
        title: what it is; where several serve, each is named.
        only_if: when it is asked; ``None`` for always.
        cite: where it was read, with its grade.
    """

    id: str
    title: Text
    only_if: Text | None = None
    cite: Citation


_FILE = CCQC_2021.cite(
    note=Text(
        id="Dibaca dalam skema satu LSPro; skema produk Anda dapat meminta lain.",
        en="Read in one LSPro's scheme; the scheme of your product may ask for others.",
    )
)
APPLICANT_FILE = (
    Document(
        id="nib-or-licence", title=Text(id="NIB atau izin usaha", en="NIB or licence"), cite=_FILE
    ),
    Document(
        id="deed",
        title=Text(id="akta pendirian", en="deed of founding"),
        only_if=Text(id="bila badan usaha", en="for an entity"),
        cite=attrs.evolve(_FILE, grade="derived"),
    ),
    Document(id="npwp", title=Text(id="NPWP pemohon", en="NPWP"), cite=_FILE),
    Document(
        id="organisation-chart",
        title=Text(id="bagan organisasi", en="organisation chart"),
        cite=_FILE,
    ),
    Document(
        id="responsible-person",
        title=Text(id="penunjukan penanggung jawab", en="appointment of a responsible person"),
        cite=_FILE,
    ),
    Document(
        id="brand",
        title=Text(
            id="sertifikat merek atau bukti pendaftaran merek",
            en="brand certificate or proof of registration",
        ),
        cite=_FILE,
    ),
    Document(
        id="brand-licence",
        title=Text(id="perjanjian lisensi merek", en="brand licence agreement"),
        only_if=Text(id="bila merek milik orang lain", en="if the brand is another's"),
        cite=_FILE,
    ),
    Document(
        id="product-information",
        title=Text(id="informasi produk", en="product information"),
        cite=_FILE,
    ),
    Document(
        id="import-identity",
        title=Text(id="angka pengenal impor (API)", en="importer identification (API)"),
        only_if=Text(id="bila barang impor", en="for imported goods"),
        cite=_FILE,
    ),
)
"""The papers about the applicant, whatever the type."""

FOOD_SYSTEM = Document(
    id="management-system",
    title=Text(
        id="bukti salah satu: CPPOB, SNI ISO 9001, SNI ISO 22000, atau HACCP (SNI CAC/RCP 1)",
        en="proof of one of: CPPOB, SNI ISO 9001, SNI ISO 22000, or HACCP (SNI CAC/RCP 1)",
    ),
    cite=FOOD_ANNEX,
)
OTHER_SYSTEM = Document(
    id="management-system",
    title=Text(
        id="bukti SNI ISO 9001, atau sistem manajemen yang disebut skema produk, misalnya SNI ISO "
        "13485 atau CPAKB",
        en="proof of SNI ISO 9001, or of the system that the product's scheme names, such as SNI ISO "
        "13485 or CPAKB",
    ),
    cite=SCHEMES_5_2021.cite(
        "Lampiran XIII",
        grade="derived",
        note=Text(
            id="Lampiran satu produk (pipa jarum), dipakai bagi produk lain; SNI ISO 9001 disimpulkan "
            "dari audit sistem manajemen mutu pada tipe 5.",
            en="The annex of one product (needle tubing), taken for others; SNI ISO 9001 is concluded "
            "from the audit of quality management in a type 5.",
        ),
    ),
)
MARK_STATEMENT = Document(
    id="mark-statement",
    title=Text(
        id="pernyataan kesediaan memenuhi kewajiban penggunaan Tanda SNI, untuk permohonan kepada BSN",
        en="statement of willingness to meet the duties of using the SNI mark, for BSN's approval",
    ),
    cite=PERKA_BSN_2_2017.cite("Lampiran II"),
)


def documents(name: str, *, food: bool = True) -> tuple[Document, ...]:
    """The documents of an application: the applicant's file, then what the type adds.

    The scheme of the SNI decides; this is what the schemes that were read ask for. A type 1 audits
    no management system, so that it asks for no proof of one: our reading.

    Args:
        name: a type of ``SCHEME_TYPES``.
        food: whether the product is food.

    Raises:
        UnknownName: there is no such type.

    Example:
        >>> [d.id for d in documents("tipe_5") if d not in documents("tipe_1")]
        ['management-system']
    """
    audited = scheme_type(name).system_audited
    system = (FOOD_SYSTEM if food else OTHER_SYSTEM,) if audited else ()
    return (*APPLICANT_FILE, *system, MARK_STATEMENT)

"""The 16 criteria of self-declaration in force since mid-2025, and the limits beside them."""

from __future__ import annotations

from umkstd.business.facts import halal_scheme as s
from umkstd.rulebook import halal_criteria as c
from umkstd.rulebook import halal_limits as limit
from umkstd.rulebook import halal_traits as trait
from umkstd.rulebook.halal_criteria import Criterion
from umkstd.rulebook.halal_limits import chapter, item
from umkstd.rulebook.halal_names import names_and_packs
from umkstd.text import Text

_COUNTS = chapter("Bab III.A angka 2 dan angka 3")

CRITERIA: tuple[Criterion, ...] = (
    c.food(chapter("Bab I.C")),
    c.scale(item(1)),
    *c.nib(item(1)),
    trait.materials(item(2)),
    trait.process(item(3)),
    trait.no_contact(item(4)),
    c.sales(limit.SALES, item(5)),
    *trait.places(limit.PLACES, item(6)),
    trait.separate_place(item(7)),
    trait.type_listed(item(8)),
    c.yes(
        "halal-auxiliaries",
        s.halal_auxiliaries_assured,
        Text(
            id="Minyak goreng, kecap, garam, dan sejenisnya dipastikan halal.",
            en="Frying oil, soy sauce, salt and the like are assured halal.",
        ),
        Text(
            id="Minyak goreng, kecap, garam, atau sejenisnya belum dipastikan halal. Pakai yang "
            "bersertifikat halal.",
            en="Frying oil, soy sauce, salt or the like is not assured halal. Use certified ones.",
        ),
        item(9),
    ),
    trait.no_hazard(item(10)),
    trait.companion(item(11)),
    trait.slaughter(item(12)),
    c.one_of(
        "halal-grinding",
        s.halal_grinding,
        ("tanpa_daging_giling", "jasa_bersertifikat", "sendiri_memenuhi"),
        Text(
            id="Tidak ada daging giling, atau digiling oleh jasa bersertifikat halal, atau digiling "
            "sendiri dengan memenuhi kriteria halal.",
            en="There is no minced meat, or it is ground by a certified service, or by oneself "
            "meeting the halal criteria.",
        ),
        Text(
            id="Daging tidak digiling oleh jasa bersertifikat halal dan tidak digiling sendiri "
            "menurut kriteria halal. Ganti cara penggilingannya.",
            en="The meat is neither ground by a certified service nor by oneself meeting the halal "
            "criteria. Change the way of grinding.",
        ),
        cite=item(13),
    ),
    trait.equipment(item(14)),
    c.yes(
        "halal-preservation",
        s.halal_simple_preservation,
        Text(id="Cara pengawetannya sederhana.", en="The way of preserving is simple."),
        Text(
            id="Cara pengawetannya tidak sederhana. Ajukan melalui jalur reguler.",
            en="The way of preserving is not simple. Apply by the regular path.",
        ),
        item(15),
    ),
    trait.methods(limit.METHODS, item(15)),
    trait.filing(item(16)),
    c.counted(limit.NAMES, limit.MENUS, _COUNTS),
    c.yes(
        "halal-not-split",
        s.halal_types_split,
        Text(
            id="Jenis produk tidak dipecah untuk menghindari batas jumlah.",
            en="Product types are not split to dodge the limit.",
        ),
        Text(
            id="Jenis produk dipecah untuk menghindari batas jumlah. Gabungkan pengajuannya.",
            en="Product types are split to dodge the limit. Join the applications.",
        ),
        chapter("Bab IV.B angka 6 dan angka 7"),
        wanted=False,
        trait=False,
    ),
    *names_and_packs(),
)
"""In the order of the decree."""

FILE_DOCUMENTS = (
    Text(id="surat permohonan", en="application letter"),
    Text(id="pernyataan pelaku usaha", en="self-declaration statement"),
    Text(id="akad atau ikrar", en="vow (akad or ikrar)"),
    Text(id="penyelia halal", en="halal supervisor"),
    Text(id="daftar bahan", en="list of materials"),
    Text(id="uraian proses produksi", en="description of the process"),
    Text(id="nama dan foto produk", en="product names and photos"),
    Text(id="manual sistem jaminan produk halal (SJPH)", en="manual of halal assurance (SJPH)"),
)
"""What is filed in SIHALAL (item 16)."""

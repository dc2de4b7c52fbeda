"""Readiness of the management: a system that schemes name, or the simple practice of UMK."""

from __future__ import annotations

from umkstd.business.facts import food_licence
from umkstd.business.facts import readiness as r
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.rulebook.instruments import UU_20_2014
from umkstd.rulebook.members import in_umk
from umkstd.rulebook.readiness_basis import NOT_FOOD, SCHEME, fulfilled
from umkstd.text import Text

COACHING = UU_20_2014.article(
    55,
    grade="derived",
    note=Text(
        id="Bahan ajar BSN 2 Februari 2022 (manajemen sederhana dan 5R untuk UMK nonpangan); isi "
        "daftar periksanya tidak terbaca.",
        en="BSN's teaching slides of 2 February 2022 (simple management and 5R for non-food UMK); "
        "what its checklist holds was not readable.",
    ),
)
_ANY_SECTOR = ("sni_iso_9001", "sistem_sektor")
_FOOD_ONLY = ("cppob", "sni_iso_22000", "haccp")

SYSTEM = member(
    "management-system-applied",
    any_of(
        r.management_system.one_of(*_ANY_SECTOR),
        all_of(
            not_(NOT_FOOD),
            any_of(
                r.management_system.one_of(*_FOOD_ONLY),
                food_licence.has_cppob.is_true(),
            ),
        ),
    ),
    holds=Text(
        id="Sistem manajemen yang disebut skema sudah diterapkan.",
        en="A management system that the schemes name is applied.",
    ),
    fails=Text(
        id="Belum ada sistem manajemen yang disebut skema. Terapkan salah satu: CPPOB, HACCP, SNI ISO "
        "22000, atau SNI ISO 9001 bagi pangan; SNI ISO 9001 atau sistem sektornya bagi bukan pangan.",
        en="No management system that the schemes name is applied. Introduce one: CPPOB, HACCP, SNI "
        "ISO 22000 or SNI ISO 9001 for food; SNI ISO 9001 or the sector's system for other goods.",
    ),
    cite=SCHEME,
)
_RECORDS = fulfilled(
    "production-records-kept",
    r.production_records_kept,
    Text(id="Catatan produksi sederhana dibuat.", en="Simple production records are kept."),
    Text(
        id="Catatan produksi belum dibuat. Mulai hari ini: bahan, jumlah, tanggal, hasil "
        "pemeriksaan, dan keluhan tiap produksi.",
        en="No production records are kept. Start today: material, quantity, date, checks and "
        "complaints of each run.",
    ),
    COACHING,
)
_FIVE_R = fulfilled(
    "five-r-practised",
    r.five_r_practised,
    Text(id="5R diterapkan di tempat produksi.", en="5R is practised in production."),
    Text(
        id="5R belum diterapkan. Mulai dengan ringkas dan rapi: singkirkan yang tidak dipakai, beri "
        "tempat tetap bagi setiap alat.",
        en="5R is not practised. Begin with sorting and order: remove what is not used, give each "
        "tool a fixed place.",
    ),
    COACHING,
)

SYSTEM_OR_SIMPLE = any_of(SYSTEM, all_of(in_umk(COACHING), _RECORDS, _FIVE_R))
"""A system, or for micro and small enterprises the records and the 5R that BSN teaches them."""
SIMPLE_ACCEPTED = Text(
    id="LSPro menerima catatan sederhana dan 5R dari usaha mikro dan kecil.",
    en="The LSPro accepts simple records and 5R from micro and small enterprises.",
)
SYSTEM_ASKED = Text(
    id="LSPro meminta sistem manajemen yang disebut skema, juga dari usaha mikro dan kecil.",
    en="The LSPro asks for a management system that the scheme names, also from micro and small "
    "enterprises.",
)

"""Whom each phase of the halal duty reaches, and when it ended: conditions of ``halal.duty``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.law.citation import Citation
from umkstd.law.parameter import Parameter
from umkstd.logic.combine import all_of, any_of, member, not_
from umkstd.logic.nodes import Condition, Member
from umkstd.rulebook import halal_timetable as t
from umkstd.rulebook.halal_last_free_day import ANIMAL_GOODS, NOT_UMK, UMK
from umkstd.rulebook.instruments.halal import KMA_748_2021
from umkstd.text import Text

GROUPS = KMA_748_2021.cite("diktum KEDUA")
"""Where the kinds of product under halal law are listed."""


def not_before(code: str, last_free_day: Parameter, cite: Citation) -> Member:
    """The as-of date lies after a last free day."""
    name = last_free_day.name
    return member(
        code,
        f.as_of > last_free_day,
        holds=Text(
            id=f"Masa penahapan berakhir pada {{{name}}}; sesudah itu sertifikat halal wajib.",
            en=f"The phase ended on {{{name}}}; since then a halal certificate is required.",
        ),
        fails=Text(
            id=f"Masa penahapan masih berlangsung sampai dengan {{{name}}}; sampai hari itu belum "
            "ada kewajiban bersertifikat halal.",
            en=f"The phase lasts until {{{name}}}; up to that day there is no duty to be certified "
            "halal.",
        ),
        cite=cite,
    )


def _whom(code: str, who: Text, condition: Condition, cite: Citation) -> Member:
    """The product and the scale belong to one row of the timetable."""
    return member(
        code,
        condition,
        holds=Text(id=f"Jadwal yang berlaku: {who.id}.", en=f"The timetable is that of {who.en}."),
        fails=Text(
            id=f"Jadwal lain yang berlaku, bukan {who.id}.",
            en=f"Another timetable applies than that of {who.en}.",
        ),
        cite=cite,
    )


COVERED = all_of(
    member(
        "halal-product",
        not_(h.halal_product_group.one_of(*t.OUTSIDE)),
        holds=Text(
            id="Produk ini termasuk kelompok produk halal.",
            en="The product is of a group under halal law.",
        ),
        fails=Text(
            id="Produk ini tidak termasuk kelompok produk halal; tidak ada kewajiban.",
            en="The product is of no group under halal law; there is no duty.",
        ),
        cite=GROUPS,
    ),
    member(
        "halal-animal-material",
        any_of(
            not_(h.halal_product_group.one_of(*t.ANIMAL_ONLY)), h.halal_animal_material.is_true()
        ),
        holds=Text(
            id="Bagi kelompok ini bahan hewan tidak menentukan, atau produk memang mengandung bahan "
            "hewan.",
            en="For this group animal material does not matter, or the product contains it.",
        ),
        fails=Text(
            id="Barang gunaan dan alat kesehatan tanpa bahan hewan tidak terkena kewajiban.",
            en="Used goods and medical devices without animal material are not reached.",
        ),
        cite=ANIMAL_GOODS,
    ),
)


def _reached(groups: tuple[str, ...], goods: tuple[str, ...]) -> Condition:
    """Of a plain group, or of one reached only with animal material and containing it."""
    caught = all_of(h.halal_product_group.one_of(*goods), h.halal_animal_material.is_true())
    return any_of(h.halal_product_group.one_of(*groups), caught)


_FOOD = h.halal_product_group.one_of(*t.FOOD)
_2026 = _reached(t.PLAIN_2026, (*t.GOODS, *t.DEVICE_2026))
_SECOND = Text(id="penahapan kedua sampai 2026", en="the second phase until 2026")

OBLIGED_FROM_42 = (
    (
        _whom(
            "food-larger",
            Text(
                id="makanan, minuman, dan sembelihan usaha menengah dan besar",
                en="food, drink and slaughter of medium and large enterprises",
            ),
            all_of(_FOOD, f.scale.one_of(*NOT_UMK)),
            t.FOOD_LARGER_42,
        ),
        not_before("food-larger-phase-ended", t.FOOD_LARGER, t.FOOD_LARGER_42),
        t.FOOD_LARGER_42,
    ),
    (
        _whom(
            "food-umk",
            Text(
                id="makanan, minuman, dan sembelihan usaha mikro dan kecil",
                en="food, drink and slaughter of micro and small enterprises",
            ),
            all_of(_FOOD, f.scale.one_of(*UMK)),
            t.FOOD_UMK_42,
        ),
        not_before("food-umk-phase-ended", t.FOOD_UMK, t.FOOD_UMK_42),
        t.FOOD_UMK_42,
    ),
    (
        _whom("second-phase", _SECOND, all_of(_2026, f.scale.one_of(*NOT_UMK)), t.LATER_42),
        not_before("second-phase-ended", t.LATER_2026, t.LATER_42),
        t.LATER_42,
    ),
    (
        _whom("second-phase-umk", _SECOND, all_of(_2026, f.scale.one_of(*UMK)), t.LATER_UMK_42),
        not_before("second-phase-ended", t.LATER_2026, t.LATER_UMK_42),
        t.LATER_UMK_42,
    ),
    (
        _whom(
            "otc-phase",
            Text(id="penahapan kedua sampai 2029", en="the second phase until 2029"),
            _reached(t.PLAIN_2029, t.DEVICE_2029),
            t.LATER_42,
        ),
        not_before("otc-phase-ended", t.LATER_2029, t.LATER_42),
        t.LATER_42,
    ),
    (
        _whom(
            "prescription-phase",
            Text(id="penahapan kedua sampai 2034", en="the second phase until 2034"),
            _reached(t.PLAIN_2034, t.DEVICE_2034),
            t.LATER_42,
        ),
        not_before("prescription-phase-ended", t.LATER_2034, t.LATER_42),
        t.LATER_42,
    ),
)
"""Whom it reaches, whether its phase has ended, and the article; under PP 42/2024."""

FOREIGN_OPEN = member(
    "foreign-date-open",
    all_of(_FOOD, h.foreign_product.is_true(), f.as_of <= t.FOREIGN_LATEST),
    holds=Text(
        id="Bagi produk luar negeri tanggalnya ditetapkan Menteri, paling lambat "
        "{halal_foreign_latest_free_day}.",
        en="For foreign products the Minister sets the date, {halal_foreign_latest_free_day} at "
        "the latest.",
    ),
    fails=Text(
        id="Jadwal produk luar negeri tidak berlaku, atau batasnya "
        "({halal_foreign_latest_free_day}) sudah lewat.",
        en="The timetable of foreign products does not apply, or its limit "
        "({halal_foreign_latest_free_day}) has passed.",
    ),
    cite=t.FOREIGN_42,
)
DATE_OPEN = member(
    "phase-date-open",
    any_of(
        h.halal_product_group.one_of(*t.NO_DATE),
        all_of(h.halal_product_group.one_of(*t.DEVICE_NO_DATE), h.halal_animal_material.is_true()),
    ),
    holds=Text(
        id="Tanggal bagi kelompok produk ini tidak ditemukan.",
        en="No date was found for this product group.",
    ),
    fails=Text(
        id="Tanggal bagi kelompok produk ini diketahui.",
        en="The date for this product group is known.",
    ),
    cite=GROUPS,
)

"""Until which day a product is free of the halal duty: the determination ``halal-last-free-day``."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook import halal_timetable as t
from umkstd.rulebook.instruments.halal import KMA_748_2021, PERPRES_6_2023
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

UMK = ("mikro", "kecil")
NOT_UMK = ("menengah", "besar", "bukan_umkm")

_GROUPS = KMA_748_2021.cite("diktum KEDUA")
ANIMAL_GOODS = PERPRES_6_2023.article(
    2,
    6,
    grade="derived",
    note=Text(
        id="Ketentuan ini tentang alat kesehatan; bagi barang gunaan ditarik dari padanya dan dari "
        "daftar penahapan.",
        en="The rule is about medical devices; for used goods it is drawn from it and from the "
        "list of phases.",
    ),
)
_NOT_FOUND = Text(
    id="Tanggal bagi kelompok ini tidak ditemukan.", en="No date was found for this group."
)
_NO_DATE = PERPRES_6_2023.cite(note=_NOT_FOUND)
_SERVICES = KMA_748_2021.cite("diktum KEDUA", note=_NOT_FOUND)
_OLD = t.STATUTE_CITE


def _not_listed(cite: Citation) -> Citation:
    """The list of the second phase, for a medicine that it leaves out."""
    return attrs.evolve(cite, note=_NOT_FOUND)


def _later(
    groups: tuple[str, ...], goods: tuple[str, ...], day: str, cite: Citation, umk: Citation
) -> tuple[Row, ...]:
    """Rows of one date of the second phase: its plain groups, and those with animal material."""
    rows: list[Row] = []
    for names, animal in ((groups, None), (goods, h.halal_animal_material.is_true())):
        cell = h.halal_product_group.one_of(*names)
        rows += [
            Row((cell, animal, f.scale.one_of(*UMK)), day, umk),
            Row((cell, animal, f.scale.one_of(*NOT_UMK)), day, cite),
        ]
    return tuple(rows)


def _table(
    larger: Citation, umk: Citation, umk_day: str, later: Citation, later_umk: Citation
) -> Table:
    food = h.halal_product_group.one_of(*t.FOOD)
    animal = h.halal_animal_material
    return Table(
        (h.halal_product_group, h.halal_animal_material, f.scale),
        (
            Row((food, None, f.scale.one_of(*NOT_UMK)), "2024-10-17", larger),
            Row((food, None, f.scale.one_of(*UMK)), umk_day, umk),
            *_later(t.PLAIN_2026, (*t.GOODS, *t.DEVICE_2026), "2026-10-17", later, later_umk),
            *_later(t.PLAIN_2029, t.DEVICE_2029, "2029-10-17", later, later_umk),
            *_later(t.PLAIN_2034, t.DEVICE_2034, "2034-10-17", later, later_umk),
            *(
                Row((h.halal_product_group.equals(group), None, None), "not-found", source)
                for group, source in zip(
                    t.NO_DATE, (_NO_DATE, _not_listed(later), _SERVICES), strict=True
                )
            ),
            Row(
                (h.halal_product_group.one_of(*t.DEVICE_NO_DATE), animal.is_true(), None),
                "not-found",
                _NO_DATE,
            ),
            Row(
                (h.halal_product_group.one_of(*t.ANIMAL_ONLY), animal.is_false(), None),
                "none",
                ANIMAL_GOODS,
            ),
            Row((h.halal_product_group.one_of(*t.OUTSIDE), None, None), "none", _GROUPS),
        ),
    )


HALAL_LAST_FREE_DAY = Determination(
    id="halal-last-free-day",
    fact=h.halal_last_free_day,
    title=Text(
        id="Hari bebas terakhir sebelum wajib bersertifikat halal",
        en="Last day free of the duty to be certified halal",
    ),
    rulings=(
        DatedTable(
            span=t.STATUTE_SPAN,
            cite=t.STATUTE_CITE,
            tables=(_table(_OLD, _OLD, "2024-10-17", _OLD, _OLD),),
        ),
        DatedTable(
            span=t.PP_39_SPAN,
            cite=t.FOOD_39,
            tables=(_table(t.FOOD_39, t.FOOD_39, "2024-10-17", t.LATER_39, t.LATER_39),),
        ),
        DatedTable(
            span=t.PP_42_SPAN,
            cite=t.FOOD_UMK_42,
            tables=(
                _table(t.FOOD_LARGER_42, t.FOOD_UMK_42, "2026-10-17", t.LATER_42, t.LATER_UMK_42),
            ),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="halal-foreign-date",
            text=Text(
                id="Bagi produk luar negeri tanggalnya ditetapkan Menteri, paling lambat 17 Oktober "
                "2026; penetapannya tidak ditemukan.",
                en="For foreign products the Minister sets the date, 17 October 2026 at the "
                "latest; no such decision was found.",
            ),
            cite=t.FOREIGN_42,
            when=all_of(h.foreign_product.is_true(), h.halal_product_group.one_of(*t.FOOD)),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (HALAL_LAST_FREE_DAY,)

"""The last free days of halal law by product group and scale: dated parameters."""

from __future__ import annotations

import datetime

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.halal import PP_39_2021, PP_42_2024, UU_33_2014
from umkstd.text import Text

FIRST_DAY = datetime.date(2019, 10, 17)
"""The duty began five years after UU 33/2014 was promulgated (Pasal 67)."""
PP_39_START = datetime.date(2021, 2, 2)
PP_42_START = datetime.date(2024, 10, 17)
STATUTE_SPAN = Span(FIRST_DAY, PP_39_START)
PP_39_SPAN = Span(PP_39_START, PP_42_START)
PP_42_SPAN = Span(PP_42_START)

FOOD = ("makanan_minuman", "bahan_pangan", "sembelihan")
"""Groups of the first phase."""
GOODS = ("sandang", "barang_gunaan")
"""Used goods, reached only with animal material."""
PLAIN_2026 = ("obat_tradisional", "kosmetik", "produk_kimiawi", "rekayasa_genetik")
PLAIN_2029 = ("obat_bebas",)
PLAIN_2034 = ("obat_keras",)
DEVICE_2026, DEVICE_2029, DEVICE_2034 = ("alkes_a",), ("alkes_b",), ("alkes_c",)
NO_DATE = ("produk_biologi", "psikotropika", "jasa")
"""Groups under halal law whose date no source gave."""
DEVICE_NO_DATE = ("alkes_d",)
ANIMAL_ONLY = (*GOODS, *DEVICE_2026, *DEVICE_2029, *DEVICE_2034, *DEVICE_NO_DATE)
"""Groups reached only where the product comes from or contains animal material."""
OUTSIDE = ("bukan_produk_halal",)

STATUTE_CITE = UU_33_2014.article(
    67,
    "1)-(3",
    grade="derived",
    note=Text(
        id="PP 39/2021 menghitung masa penahapan sejak 17 Oktober 2019; jadwal yang berlaku sebelum "
        "2 Februari 2021 belum dibaca.",
        en="PP 39/2021 counts the phase from 17 October 2019; the timetable before 2 February 2021 "
        "was not read.",
    ),
)
FOOD_39 = PP_39_2021.article(140)
FOOD_LARGER_42 = PP_42_2024.article(160, 1)
FOOD_UMK_42 = PP_42_2024.article(160, 2)
FOREIGN_42 = PP_42_2024.article(160, 3)
LATER_39 = PP_39_2021.article(141, grade="secondary")
LATER_42 = PP_42_2024.article(161)
LATER_UMK_42 = PP_42_2024.article(
    161,
    grade="derived",
    note=Text(
        id="Tidak ditemukan tanggal tersendiri bagi UMK untuk penahapan kedua.",
        en="No separate date for UMK was found in the second phase.",
    ),
)


def _last_day(name: str, title: Text, *values: tuple[Span, str, Citation]) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.DATE,
        title=title,
        values=tuple(
            DatedValue(span, datetime.date.fromisoformat(day), cite) for span, day, cite in values
        ),
    )


def _later(name: str, title: Text, day: str) -> Parameter:
    """A date of the second phase, the same in both regulations."""
    return _last_day(name, title, (PP_39_SPAN, day, LATER_39), (PP_42_SPAN, day, LATER_42))


FOOD_LARGER = _last_day(
    "halal_food_larger_last_free_day",
    Text(
        id="hari bebas terakhir bagi pangan usaha menengah dan besar",
        en="last free day for food of medium and large enterprises",
    ),
    (STATUTE_SPAN, "2024-10-17", STATUTE_CITE),
    (PP_39_SPAN, "2024-10-17", FOOD_39),
    (PP_42_SPAN, "2024-10-17", FOOD_LARGER_42),
)
FOOD_UMK = _last_day(
    "halal_food_umk_last_free_day",
    Text(
        id="hari bebas terakhir bagi pangan usaha mikro dan kecil",
        en="last free day for food of micro and small enterprises",
    ),
    (STATUTE_SPAN, "2024-10-17", STATUTE_CITE),
    (PP_39_SPAN, "2024-10-17", FOOD_39),
    (PP_42_SPAN, "2026-10-17", FOOD_UMK_42),
)
FOREIGN_LATEST = _last_day(
    "halal_foreign_latest_free_day",
    Text(
        id="hari paling lambat yang dapat ditetapkan Menteri bagi produk luar negeri",
        en="latest day that the Minister may set for foreign products",
    ),
    (PP_42_SPAN, "2026-10-17", FOREIGN_42),
)
LATER_2026 = _later(
    "halal_second_phase_last_free_day",
    Text(
        id="hari bebas terakhir bagi obat tradisional, kosmetik, produk kimiawi, produk rekayasa "
        "genetik, barang gunaan, dan alat kesehatan kelas A",
        en="last free day for traditional medicine, cosmetics, chemical and genetically "
        "engineered products, used goods and medical devices class A",
    ),
    "2026-10-17",
)
LATER_2029 = _later(
    "halal_otc_last_free_day",
    Text(
        id="hari bebas terakhir bagi obat bebas, obat bebas terbatas, dan alat kesehatan kelas B",
        en="last free day for over-the-counter medicine and medical devices class B",
    ),
    "2029-10-17",
)
LATER_2034 = _later(
    "halal_prescription_last_free_day",
    Text(
        id="hari bebas terakhir bagi obat keras dan alat kesehatan kelas C",
        en="last free day for prescription medicine and medical devices class C",
    ),
    "2034-10-17",
)

PARAMETERS = (FOOD_LARGER, FOOD_UMK, FOREIGN_LATEST, LATER_2026, LATER_2029, LATER_2034)

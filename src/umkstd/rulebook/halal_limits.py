"""The limits of self-declaration: sales, capital, product names, menus, places, methods."""

from __future__ import annotations

import datetime

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.halal import (
    KEPKABAN_33_2022,
    KEPKABAN_146_2025,
    KEPKABAN_150_2022,
    SURAT_1361_2023,
)
from umkstd.text import Text

# Where a source gives a month and no day, both laws may count in between.
SURELY_BEFORE_PERMENAG = datetime.date(2021, 9, 1)
SURELY_PERMENAG = datetime.date(2022, 1, 1)
SURELY_BEFORE_33 = datetime.date(2022, 3, 1)
SURELY_33 = datetime.date(2022, 4, 1)
SURELY_BEFORE_150 = datetime.date(2022, 10, 1)
SURELY_150 = datetime.date(2023, 1, 1)
LETTER_1361 = datetime.date(2023, 4, 27)
SURELY_BEFORE_146 = datetime.date(2025, 6, 1)
SURELY_146 = datetime.date(2025, 7, 29)
"""The day of signing is blank; it was made public on 28-29 July 2025, in mid-2025."""

_FIRST = Span(SURELY_BEFORE_33, SURELY_BEFORE_150)
_SECOND = Span(SURELY_BEFORE_150, SURELY_146)
_LETTER = Span(LETTER_1361, SURELY_146)
_NOW = Span(SURELY_BEFORE_146)

KEP_33 = KEPKABAN_33_2022.cite()
KEP_150 = KEPKABAN_150_2022.cite()
LETTER = SURAT_1361_2023.cite()


def item(number: int) -> Citation:
    """One of the 16 criteria of Kepkaban BPJPH 146/2025."""
    return KEPKABAN_146_2025.cite(f"Lampiran I Bab II.A angka {number}")


def chapter(place: str) -> Citation:
    """Another place in the first annex of Kepkaban BPJPH 146/2025."""
    return KEPKABAN_146_2025.cite(f"Lampiran I {place}")


def _limit(
    name: str, unit: str | None, title: Text, *values: tuple[Span, int, Citation]
) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit=unit,
        title=title,
        values=tuple(DatedValue(*value) for value in values),
    )


SALES_2022 = _limit(
    "halal_self_declare_sales_limit_2022",
    "rupiah",
    Text(
        id="batas hasil penjualan tahunan untuk pernyataan pelaku usaha, 2022 sampai 2025",
        en="limit of annual sales for self-declaration, 2022 to 2025",
    ),
    (_FIRST, 500_000_000, KEP_33),
    (_SECOND, 500_000_000, KEP_150),
)
SALES = _limit(
    "halal_self_declare_sales_limit",
    "rupiah",
    Text(
        id="batas hasil penjualan tahunan untuk pernyataan pelaku usaha",
        en="limit of annual sales for self-declaration",
    ),
    (_NOW, 15_000_000_000, item(5)),
)
CAPITAL_2022 = _limit(
    "halal_self_declare_capital_limit_2022",
    "rupiah",
    Text(
        id="batas modal usaha yang disebut sebagian sumber, 2022 sampai 2025",
        en="limit of capital that some sources give, 2022 to 2025",
    ),
    (_SECOND, 2_000_000_000, KEPKABAN_150_2022.cite(grade="disputed")),
)
PLACES_2022 = _limit(
    "halal_self_declare_places_limit_2022",
    None,
    Text(
        id="batas jumlah outlet dan/atau fasilitas produksi, 2022 sampai 2025",
        en="limit of outlets and/or production facilities, 2022 to 2025",
    ),
    (_FIRST, 1, KEP_33),
    (_SECOND, 1, KEP_150),
)
PLACES = _limit(
    "halal_self_declare_places_limit",
    None,
    Text(
        id="batas jumlah fasilitas produksi, dan batas jumlah outlet",
        en="limit of production facilities, and limit of outlets",
    ),
    (_NOW, 1, item(6)),
)
METHODS_2022 = _limit(
    "halal_self_declare_preservation_limit_2022",
    None,
    Text(
        id="batas jumlah metode pengawetan, 2022 sampai 2025",
        en="limit of preservation methods, 2022 to 2025",
    ),
    (_FIRST, 1, KEP_33),
    (_SECOND, 1, KEP_150),
)
METHODS = _limit(
    "halal_self_declare_preservation_limit",
    None,
    Text(id="batas jumlah metode pengawetan", en="limit of preservation methods"),
    (_NOW, 1, item(15)),
)
NAMES_2023 = _limit(
    "halal_product_names_limit_2023",
    None,
    Text(
        id="batas nama produk tiap jenis produk, 2023 sampai 2025",
        en="limit of product names for a product type, 2023 to 2025",
    ),
    (_LETTER, 10, LETTER),
)
NAMES = _limit(
    "halal_product_names_limit",
    None,
    Text(
        id="batas nama produk dalam satu pengajuan, varian ikut dihitung",
        en="limit of product names in one application, variants counted",
    ),
    (_NOW, 10, chapter("Bab III.A angka 2")),
)
MENUS = _limit(
    "halal_menus_limit",
    None,
    Text(
        id="batas menu warteg, warsun, warmindo, dan yang sejenis dalam satu pengajuan",
        en="limit of menus of a warteg, warsun, warmindo or the like in one application",
    ),
    (_NOW, 30, chapter("Bab III.A angka 3")),
)

PARAMETERS = (
    *(SALES_2022, SALES, CAPITAL_2022, PLACES_2022, PLACES),
    *(METHODS_2022, METHODS, NAMES_2023, NAMES, MENUS),
)

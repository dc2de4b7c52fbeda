"""The size limits in rupiah, by class and by law: dated parameters with their articles."""

from __future__ import annotations

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_7_2021, UU_9_1995, UU_20_2008
from umkstd.text import Text

UU_9_MONTH = Span("1995-12-01", "1996-01-01")
"""UU 9/1995 began on a day of December 1995 that no source gave."""
UU_9_SPAN = Span("1996-01-01", "2008-07-04")
UU_20_SPAN = Span("2008-07-04", "2020-11-02")
PP_7_SPAN = Span("2021-02-02")


def _limit(name: str, title: Text, value: int, span: Span, cite: Citation) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit="rupiah",
        title=title,
        values=(DatedValue(span, value, cite),),
    )


def _title(measure: Text, scale: str, english: str) -> Text:
    return Text(
        id=f"batas atas {measure.id} usaha {scale}", en=f"upper limit of {measure.en}, {english}"
    )


_CAPITAL = Text(id="modal usaha", en="business capital")
_SALES = Text(id="hasil penjualan tahunan", en="annual sales")
_ASSETS = Text(id="kekayaan bersih", en="net assets")

MICRO_CAPITAL, SMALL_CAPITAL, MEDIUM_CAPITAL = (
    _limit(
        f"{english}_capital_limit",
        _title(_CAPITAL, scale, english),
        value,
        PP_7_SPAN,
        PP_7_2021.article(35, 3),
    )
    for scale, english, value in (
        ("mikro", "micro", 1_000_000_000),
        ("kecil", "small", 5_000_000_000),
        ("menengah", "medium", 10_000_000_000),
    )
)
MICRO_SALES, SMALL_SALES, MEDIUM_SALES = (
    _limit(
        f"{english}_sales_limit",
        _title(_SALES, scale, english),
        value,
        PP_7_SPAN,
        PP_7_2021.article(35, 5),
    )
    for scale, english, value in (
        ("mikro", "micro", 2_000_000_000),
        ("kecil", "small", 15_000_000_000),
        ("menengah", "medium", 50_000_000_000),
    )
)
MICRO_ASSETS_2008, SMALL_ASSETS_2008, MEDIUM_ASSETS_2008 = (
    _limit(
        f"{english}_net_assets_limit_2008",
        _title(_ASSETS, scale, english),
        value,
        UU_20_SPAN,
        UU_20_2008.article(6, paragraph),
    )
    for scale, english, value, paragraph in (
        ("mikro", "micro", 50_000_000, 1),
        ("kecil", "small", 500_000_000, 2),
        ("menengah", "medium", 10_000_000_000, 3),
    )
)
MICRO_SALES_2008, SMALL_SALES_2008, MEDIUM_SALES_2008 = (
    _limit(
        f"{english}_sales_limit_2008",
        _title(_SALES, scale, english),
        value,
        UU_20_SPAN,
        UU_20_2008.article(6, paragraph),
    )
    for scale, english, value, paragraph in (
        ("mikro", "micro", 300_000_000, 1),
        ("kecil", "small", 2_500_000_000, 2),
        ("menengah", "medium", 50_000_000_000, 3),
    )
)
SMALL_ASSETS_1995 = _limit(
    "small_net_assets_limit_1995",
    _title(_ASSETS, "kecil", "small"),
    200_000_000,
    UU_9_SPAN,
    UU_9_1995.article(5),
)
SMALL_SALES_1995 = _limit(
    "small_sales_limit_1995",
    _title(_SALES, "kecil", "small"),
    1_000_000_000,
    UU_9_SPAN,
    UU_9_1995.article(5),
)

PARAMETERS = (
    *(MICRO_CAPITAL, SMALL_CAPITAL, MEDIUM_CAPITAL, MICRO_SALES, SMALL_SALES, MEDIUM_SALES),
    *(MICRO_ASSETS_2008, SMALL_ASSETS_2008, MEDIUM_ASSETS_2008, MICRO_SALES_2008),
    *(SMALL_SALES_2008, MEDIUM_SALES_2008, SMALL_ASSETS_1995, SMALL_SALES_1995),
)
"""Every size limit."""

"""Rate, ceiling, untaxed part and periods of the final income tax, as dated parameters."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from umkstd.business.final_tax_period import PERIOD_YEARS
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.tax import (
    PP_20_2026,
    PP_23_2018,
    PP_46_2013,
    PP_55_2022,
    amended,
)
from umkstd.text import Text

PP_46_YEAR = Span("2013-01-01", "2014-01-01")
"""PP 46/2013 began on a day of this year that no source gave."""
PP_46_SPAN = Span("2014-01-01", "2018-07-01")
PP_55_START = datetime.date(2022, 12, 20)
PP_20_START = datetime.date(2026, 4, 22)
PP_23_SPAN = Span("2018-07-01", PP_55_START)
PP_55_SPAN = Span(PP_55_START, PP_20_START)
PP_20_SPAN = Span(PP_20_START)
REOPENED_FROM = datetime.date(2025, 1, 1)
"""First day of the tax year to which PP 20/2026 reaches back for individuals."""

PP_46_CITE = PP_46_2013.cite()
PP_23_CITE = PP_23_2018.cite("Pasal 3 dan Pasal 5")


def _parameter(
    name: str,
    title: Text,
    *values: tuple[Span, Any, Citation],
    kind: Kind = Kind.INTEGER,
    unit: str = "rupiah",
) -> Parameter:
    dated = tuple(DatedValue(*value) for value in values)
    return Parameter(name=name, kind=kind, unit=unit, title=title, values=dated)


CEILING = _parameter(
    "final_tax_ceiling",
    Text(
        id="batas peredaran bruto setahun untuk PPh final",
        en="ceiling of yearly gross turnover for the final income tax",
    ),
    (PP_46_SPAN, 4_800_000_000, PP_46_CITE),
    (PP_23_SPAN, 4_800_000_000, PP_23_CITE),
    (PP_55_SPAN, 4_800_000_000, PP_55_2022.article(57, 1)),
    (PP_20_SPAN, 4_800_000_000, amended(57, "1) dan (2")),
)
"""Inclusive: a turnover of exactly this amount may still use the final tax."""

RATE = _parameter(
    "final_tax_rate",
    Text(id="tarif PPh final atas peredaran bruto", en="rate of the final tax on gross turnover"),
    (PP_46_SPAN, Decimal("0.01"), PP_46_CITE),
    (PP_23_SPAN, Decimal("0.005"), PP_23_2018.cite()),
    (PP_55_SPAN, Decimal("0.005"), PP_55_2022.article(56, 2)),
    (PP_20_SPAN, Decimal("0.005"), amended(56, 2)),
    kind=Kind.DECIMAL,
    unit="of gross turnover",
)
UNTAXED_PART = _parameter(
    "untaxed_turnover_limit",
    Text(
        id="bagian peredaran bruto setahun orang pribadi yang tidak dikenai pajak",
        en="part of an individual's yearly gross turnover that is not taxed",
    ),
    (PP_55_SPAN, 500_000_000, PP_55_2022.article(60, "2) dan (3")),
    (PP_20_SPAN, 500_000_000, amended(60)),
)
"""Inclusive: tax begins with the rupiah above it, counted from the first tax month."""

_FORMS = {
    "perseorangan": Text(id="orang pribadi", en="individuals"),
    "pt_perorangan": Text(id="perseroan perorangan", en="one-person companies"),
    "koperasi": Text(id="koperasi", en="cooperatives"),
    "cv": Text(id="CV", en="limited partnerships (CV)"),
    "firma": Text(id="firma", en="general partnerships (firma)"),
    "bumdes": Text(id="BUM Desa", en="village enterprises (BUM Desa)"),
    "pt": Text(id="PT", en="limited companies (PT)"),
}


def _period(form: str, label: Text) -> Parameter:
    years = PERIOD_YEARS[form]
    old = (PP_23_SPAN, years, PP_23_CITE)
    new = (PP_55_SPAN, years, PP_55_2022.article(59, 1))
    named_first = form in ("pt_perorangan", "bumdes")
    return _parameter(
        f"final_tax_years_{form}",
        Text(
            id=f"jangka waktu PPh final bagi {label.id}",
            en=f"period of the final income tax for {label.en}",
        ),
        *((new,) if named_first else (old, new)),
        unit="tax years",
    )


PERIODS = tuple(_period(form, label) for form, label in _FORMS.items())
"""Tax years by legal form until PP 20/2026 deleted Pasal 59; the clock is a derived fact."""

COOPERATIVE_END = Parameter(
    name="final_tax_cooperative_end",
    kind=Kind.DATE,
    title=Text(
        id="hari terakhir PPh final bagi koperasi menurut pengumuman",
        en="last day of the final tax for cooperatives according to the announcement",
    ),
    values=(
        DatedValue(PP_20_SPAN, datetime.date(2029, 12, 31), PP_20_2026.cite(grade="disputed")),
    ),
)

PARAMETERS = (CEILING, RATE, UNTAXED_PART, COOPERATIVE_END, *PERIODS)

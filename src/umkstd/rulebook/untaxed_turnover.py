"""The untaxed part of an individual's turnover, and the tax on the rest."""

from __future__ import annotations

import datetime
from decimal import Decimal

from umkstd.business import facts as f
from umkstd.business.facts import tax as t
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span, as_date
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook import final_income_tax_limits as limit
from umkstd.rulebook.instruments.tax import PP_55_2022, amended
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_INDIVIDUAL = f.legal_form.equals("perseorangan")
_ENTITY = f.legal_form.one_of("pt_perorangan", *f.ENTITY_FORMS)
_NOT_ABOVE: Condition = t.turnover_this_tax_year <= limit.UNTAXED_PART
_ABOVE: Condition = t.turnover_this_tax_year > limit.UNTAXED_PART


def _parts(span: Span, cite: Citation) -> DatedTable:
    rows = (
        Row((_INDIVIDUAL, _NOT_ABOVE), "whole"),
        Row((_INDIVIDUAL, _ABOVE), "part"),
        Row((_ENTITY, None), "none"),
    )
    return DatedTable(
        span=span, cite=cite, tables=(Table((f.legal_form, t.turnover_this_tax_year), rows),)
    )


UNTAXED_TURNOVER = Determination(
    id="untaxed-turnover",
    fact=t.untaxed_turnover,
    title=Text(id="Peredaran bruto tidak kena pajak", en="Untaxed turnover"),
    rulings=(
        _parts(limit.PP_55_SPAN, PP_55_2022.article(60, "2) dan (3")),
        _parts(limit.PP_20_SPAN, amended(60)),
    ),
    notes=(
        Note(
            code="untaxed-only-under-final-tax",
            text=Text(
                id="Bagian ini berlaku bagi yang boleh memakai PPh final, dihitung kumulatif sejak "
                "masa pajak pertama, untuk peredaran bruto orang pribadi itu sendiri.",
                en="This part is for those who may use the final tax, counted cumulatively from the "
                "first tax month, on the individual's own turnover.",
            ),
            cite=PP_55_2022.article(60, 3),
            when=_INDIVIDUAL,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


def final_tax_on(turnover: int, *, individual: bool, as_of: datetime.date | str) -> Decimal:
    """The final income tax on the turnover of one tax year, in rupiah, not rounded.

    Args:
        turnover: gross turnover from the first tax month, in rupiah.
        individual: whether the taxpayer is an individual, who has an untaxed part.
        as_of: the last day of the tax year, whose rate and untaxed part apply.

    Raises:
        RuleDefinitionError: no rate is known for that day.

    Example:
        >>> final_tax_on(1_200_000_000, individual=True, as_of="2024-12-31")
        Decimal('3500000.000')
    """
    day = as_date(as_of)
    rate: Decimal = limit.RATE.at(day)
    untaxed: int = 0
    if individual and day >= limit.PP_55_SPAN.borders[0]:
        untaxed = limit.UNTAXED_PART.at(day)
    return rate * max(turnover - untaxed, 0)


DETERMINATIONS = (UNTAXED_TURNOVER,)

"""Mistakes in the dated tables of a determination: rows, limits, criteria, spans, numbers."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial
from typing import Any

import attrs

from umkstd.law.binding import parameters_of, resolve
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import Parameter
from umkstd.law.span import Span
from umkstd.logic.table import Row
from umkstd.testing.border_mistakes import moved_values, replaced, shifted, shifted_parameters
from umkstd.testing.mutant import Mutant, told
from umkstd.testing.table_mistakes import table_mistakes


def of_determination(rule: Determination) -> Iterator[Mutant]:
    """Every mutant of a determination but those of its citations."""
    for number, ruling in enumerate(rule.rulings):
        for index, table in enumerate(ruling.tables):
            where = f"rulings/{number}/tables/{index}"
            for change in table_mistakes(table, where):
                make = partial(_with_rows, rule, number, index, change.rows)
                yield Mutant(rule.id, change.kind, change.where, change.what, make, part=number)
            if len(ruling.tables) > 1:
                rest = ruling.tables[:index] + ruling.tables[index + 1 :]
                make = partial(_with_ruling, rule, number, attrs.evolve(ruling, tables=rest))
                yield Mutant(rule.id, "drop", where, told("drop", where), make, part=number)
    days = dict.fromkeys(day for ruling in rule.rulings for day in ruling.span.borders)
    days.update(dict.fromkeys(day for item in uses(rule) for day in item.borders))
    for day in sorted(days):
        for step in (1, -1):
            what = told("span", day, day + datetime.timedelta(days=step))
            make = partial(_shifted, rule, day, step)
            yield Mutant(rule.id, "span", f"span/{day}{step:+d}", what, make)
    for item, number, step, new in moved_values(uses(rule)):
        where = f"parameters/{item.name}/{number}{step:+d}"
        what = told("threshold", item.values[number].value, new.values[number].value)
        make = partial(attrs.evolve, rule, overlay={**rule.overlay, item.name: new})
        yield Mutant(rule.id, "threshold", where, what, make)


def _with_ruling(rule: Determination, number: int, new: DatedTable) -> Determination:
    return attrs.evolve(rule, rulings=replaced(rule.rulings, number, new))


def _with_rows(
    rule: Determination, number: int, index: int, rows: tuple[Row, ...]
) -> Determination:
    """The determination with other rows in one table, which checks itself for gaps."""
    ruling = rule.rulings[number]
    table = attrs.evolve(ruling.tables[index], rows=rows)
    tables = replaced(ruling.tables, index, table)
    return _with_ruling(rule, number, attrs.evolve(ruling, tables=tables))


def _shifted(rule: Determination, day: datetime.date, step: int) -> Determination:
    rulings = tuple(
        attrs.evolve(ruling, span=shifted(ruling.span, day, step)) for ruling in rule.rulings
    )
    changed = shifted_parameters(uses(rule), day, step)
    options: dict[str, Any] = {"overlay": {**rule.overlay, **changed}} if changed else {}
    return attrs.evolve(rule, rulings=rulings, **options)


def uses(rule: Determination) -> dict[Parameter, list[Span]]:
    """The parameters that the tables mention, with the spans of these."""
    found: dict[Parameter, list[Span]] = {}
    for ruling in rule.rulings:
        for row in (row for table in ruling.tables for row in table.rows):
            for cell in (cell for cell in row.cells if cell is not None):
                for item in parameters_of(cell):
                    found.setdefault(resolve(item, rule.overlay), []).append(ruling.span)
    return found

"""Filling in what depends on the day: parameters, and the tables of determinations."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.law.memory import Memory
from umkstd.law.parameter import Parameter
from umkstd.logic.facts import Symbol
from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Compare, Condition, Member, Not, walk
from umkstd.logic.table import Table
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.law.determination import Determination

Overlay = Mapping[str, Parameter]
_BOUND = Memory()


def bind(
    condition: Condition,
    *,
    at: datetime.date,
    as_of: datetime.date,
    determinations: Mapping[str, Determination],
    overlay: Overlay,
) -> Condition:
    """The condition with parameters read at ``at`` and determinations at ``as_of``."""

    def go(node: Condition) -> Condition:
        match node:
            case Compare(fact, operator, Symbol() as symbol):
                return Compare(fact, operator, resolve(symbol, overlay).at(at))
            case Answer(fact) if fact.name in determinations:
                tables = determinations[fact.name].tables_at(as_of, overlay)
                return attrs.evolve(node, tables=tables)
            case All(parts) | Any_(parts):
                return type(node)(tuple(go(part) for part in parts))
            case AtLeast(count, parts):
                return AtLeast(count, tuple(go(part) for part in parts))
            case Not(inner):
                return Not(go(inner))
            case Member():
                return attrs.evolve(node, condition=go(node.condition))
            case _:
                return node

    return go(condition)


def bind_table(
    table: Table,
    *,
    as_of: datetime.date,
    determinations: Mapping[str, Determination],
    overlay: Overlay,
) -> Table:
    """The table with every cell bound; its gaps and overlaps are checked again.

    What was bound before is kept: a rule that was changed in one place has its other tables still.
    It is found by the table itself, since tables may be equal whose answers are ``1`` and ``True``.
    """
    key = (id(table), as_of, tuple(determinations.items()), tuple(overlay.items()))
    kept: tuple[Table, Table] | None = _BOUND.get(key)
    if kept is None:
        kept = _BOUND[key] = (table, _bound(table, as_of, determinations, overlay))
    return kept[1]


def _bound(
    table: Table,
    as_of: datetime.date,
    determinations: Mapping[str, Determination],
    overlay: Overlay,
) -> Table:
    rows = tuple(
        attrs.evolve(
            row,
            cells=tuple(
                cell
                if cell is None
                else bind(
                    cell, at=as_of, as_of=as_of, determinations=determinations, overlay=overlay
                )
                for cell in row.cells
            ),
        )
        for row in table.rows
    )
    return table if rows == table.rows else attrs.evolve(table, rows=rows)


def resolve(symbol: Symbol, overlay: Overlay) -> Parameter:
    """The parameter behind a symbol, an embedder's overlay first."""
    found = overlay.get(symbol.name, symbol)
    if not isinstance(found, Parameter):
        raise RuleDefinitionError(
            "symbol-unbound",
            Text(
                id=f"Nilai {symbol.name} tidak diberikan.",
                en=f"No value was given for {symbol.name}.",
            ),
        )
    return found


def parameters_of(condition: Condition) -> tuple[Parameter, ...]:
    """The parameters that a condition mentions."""
    found = (node.other for node in walk(condition) if isinstance(node, Compare))
    return tuple(dict.fromkeys(other for other in found if isinstance(other, Parameter)))


def tested_determinations(condition: Condition) -> tuple[str, ...]:
    """Names of the determined facts that a condition tests."""
    found: dict[str, Any] = {n.fact.name: None for n in walk(condition) if isinstance(n, Answer)}
    return tuple(found)

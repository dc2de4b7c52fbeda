"""Every small mistake that can be made in a decision table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from umkstd.logic.facts import Symbol
from umkstd.logic.nodes import Compare, Condition, walk
from umkstd.logic.table import Row, Table
from umkstd.testing.condition_mistakes import STRICTNESS, mapped
from umkstd.testing.mutant import moved, told
from umkstd.text import Text


@attrs.frozen
class TableChange:
    """One mistake in a table: its kind, its place, a sentence, and the rows with it."""

    kind: str
    where: str
    what: Text
    rows: tuple[Row, ...]


def table_mistakes(table: Table, where: str) -> Iterator[TableChange]:
    """Every mistake in the rows and the limits of a table.

    A limit is moved in all cells of its column at once: one cell alone would leave a gap or an
    overlap, and no such table can be built.

    Args:
        table: what is changed.
        where: its place in the rule.
    """
    for number, row in enumerate(table.rows):
        place = f"{where}/rows/{number}"
        after = _another(table, number)
        if after is not None:
            rows = _replaced(table.rows, number, attrs.evolve(row, outcome=after))
            yield TableChange("outcome", place, told("outcome", row.outcome, after), rows)
        if len(table.rows) > 1:
            rows = table.rows[:number] + table.rows[number + 1 :]
            yield TableChange("row", place, told("row", number), rows)
    for index, column in enumerate(table.columns):
        yield from _limits(table, index, f"{where}/{column.name}")


def _another(table: Table, number: int) -> Any:
    """The outcome of the next row that has another one."""
    outcome = table.rows[number].outcome
    rest = (*table.rows[number + 1 :], *table.rows[:number])
    return next((row.outcome for row in rest if row.outcome != outcome), None)


def _replaced(rows: tuple[Row, ...], number: int, row: Row) -> tuple[Row, ...]:
    return (*rows[:number], row, *rows[number + 1 :])


def _limits(table: Table, index: int, where: str) -> Iterator[TableChange]:
    cells = [row.cells[index] for row in table.rows]
    found: dict[Any, str] = {}
    for node in (node for cell in cells if cell is not None for node in walk(cell)):
        if isinstance(node, Compare) and node.operator in STRICTNESS:
            found.setdefault(node.other, node.operator)
    for limit, operator in found.items():
        shown = limit.name if isinstance(limit, Symbol) else limit
        rows = _changed(table, index, limit, strict=True)
        what = told("strictness", operator, STRICTNESS[operator])
        yield TableChange("strictness", f"{where}={shown}", what, rows)
        for step in (1, -1):
            after = moved(limit, step)
            if after is not None:
                rows = _changed(table, index, limit, after)
                place = f"{where}={shown}{step:+d}"
                yield TableChange("threshold", place, told("threshold", shown, after), rows)


def _changed(
    table: Table, index: int, limit: Any, after: Any = None, *, strict: bool = False
) -> tuple[Row, ...]:
    """The rows with a limit moved, or with its strictness flipped, wherever a column has it."""

    def change(node: Condition) -> Condition:
        if not isinstance(node, Compare) or node.other != limit:
            return node
        if strict:
            return attrs.evolve(node, operator=STRICTNESS.get(node.operator, node.operator))
        return attrs.evolve(node, other=after)

    rows = []
    for row in table.rows:
        cell = row.cells[index]
        new = None if cell is None else mapped(cell, change)
        cells = (*row.cells[:index], new, *row.cells[index + 1 :])
        rows.append(attrs.evolve(row, cells=cells))
    return tuple(rows)

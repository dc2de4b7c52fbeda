"""Decision tables: one outcome a row, checked for gaps and overlaps when built."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Context, Decimal
from typing import Any

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.logic.facts import Fact, Symbol, symbols_of
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Compare,
    Condition,
    Known,
    Not,
    OneOf,
    Outcome,
    walk,
)
from umkstd.logic.values import MAX_DIGITS, Kind, Value
from umkstd.text import Text

# Holds every sum of two decimals that may be read: no rounding may move an end.
_EXACT = Context(prec=4 * MAX_DIGITS)


@attrs.frozen(cache_hash=True)
class Row:
    """One row: a condition for each column (``None`` for any value) and the outcome."""

    cells: tuple[Condition | None, ...]
    outcome: Value
    cite: Any = None
    basis: Text | None = None

    def when(self) -> Condition | None:
        """The row as one condition; ``None`` for a row that always holds."""
        cells = tuple(cell for cell in self.cells if cell is not None)
        if len(cells) > 1:
            return All(cells)
        return cells[0] if cells else None


@attrs.frozen(cache_hash=True)
class Table:
    """Columns of facts and rows of conditions on them; exactly one row holds.

    Each cell tests the fact of its column and nothing else. A table whose cells
    mention symbols is checked once they are filled in.

    Raises:
        RuleDefinitionError: a cell tests another fact, a combination of values
            is covered by no row (gap) or by two (overlap).
    """

    columns: tuple[Fact[Any], ...]
    rows: tuple[Row, ...]

    def __attrs_post_init__(self) -> None:
        for number, row in enumerate(self.rows, 1):
            if len(row.cells) != len(self.columns):
                raise _error(
                    "table-cells", number, "one cell for each column", "satu sel per kolom"
                )
            for column, cell in zip(self.columns, row.cells, strict=True):
                if cell is not None and any(f != column for f in _tested(cell)):
                    raise _error(
                        "table-column",
                        number,
                        f"a cell on {column.name} alone in its column",
                        f"sel atas {column.name} saja di kolomnya",
                    )
        if not any(symbols_of(cell) for row in self.rows for cell in row.cells if cell is not None):
            self._check(self.rows, 0, ())
            self._check_cells()

    def _check_cells(self) -> None:
        for number, row in enumerate(self.rows, 1):
            for column, cell in zip(self.columns, row.cells, strict=True):
                if cell is not None and not any(
                    holds_for(cell, example) for example, _, _ in _atoms(column, [cell])
                ):
                    raise _error(
                        "table-row-never",
                        number,
                        f"a value of {column.name} for which its cell holds",
                        f"nilai {column.name} yang memenuhi selnya",
                    )

    def _check(self, rows: Sequence[Row], index: int, seen: tuple[str, ...]) -> None:
        if len(rows) == 1 and all(cell is None for cell in rows[0].cells[index:]):
            return
        if index == len(self.columns) or not rows:
            where = ", ".join(seen) or "-"
            kind = "gap" if not rows else "overlap"
            numbers = ", ".join(str(self.rows.index(row) + 1) for row in rows)
            raise RuleDefinitionError(
                f"table-{kind}",
                Text(
                    id=f"Tabel keputusan: untuk {where} "
                    + (
                        f"berlaku lebih dari satu baris ({numbers})."
                        if rows
                        else "tidak ada baris."
                    ),
                    en=f"Decision table: for {where} "
                    + (f"more than one row holds ({numbers})." if rows else "no row holds."),
                ),
            )
        for group in self.groups(rows, index):
            shown = f"{self.columns[index].name} = {group.example}"
            self._check(group.rows, index + 1, (*seen, shown))

    def groups(self, rows: Sequence[Row], index: int) -> tuple[Group, ...]:
        """The values of one column that keep the same rows, in order."""
        column = self.columns[index]
        cells = [row.cells[index] for row in rows]
        if all(cell is None for cell in cells):
            return (Group(None, None, closed=False, values=(), rows=tuple(rows)),)
        groups: list[Group] = []
        for example, top, closed in _atoms(column, [cell for cell in cells if cell is not None]):
            kept = rows_for(rows, index, example)
            if groups and groups[-1].rows == kept:
                last = groups.pop()
                groups.append(Group(last.example, top, closed, (*last.values, example), kept))
            else:
                groups.append(Group(example, top, closed, (example,), kept))
        return tuple(groups)


@attrs.frozen
class Group:
    """Values of a column that leave the same rows.

    Attributes:
        example: one of the values.
        top: for an ordered column, the upper end; ``None`` for none.
        closed: whether the upper end belongs.
        values: for other columns, all the values.
        rows: the rows left.
    """

    example: Any
    top: Any
    closed: bool
    values: tuple[Any, ...]
    rows: tuple[Row, ...]


def rows_for(rows: Sequence[Row], index: int, value: object) -> tuple[Row, ...]:
    """The rows left for one known value of a column."""
    cells = [(row, row.cells[index]) for row in rows]
    return tuple(row for row, cell in cells if cell is None or holds_for(cell, value))


def holds_for(cell: Condition, value: object) -> Outcome:
    """Whether a cell holds for one known value of its column."""
    match cell:
        case Compare(_, operator, other):
            from umkstd.logic.trace import OPERATORS

            return OPERATORS[operator](value, other)
        case OneOf(_, values) | Answer(_, values):
            return value in values
        case Not(inner):
            return not holds_for(inner, value)
        case All(parts):
            return all(holds_for(part, value) for part in parts)
        case Any_(parts):
            return any(holds_for(part, value) for part in parts)
        case _:
            raise _error("table-cell", 0, "comparisons and memberships only", "perbandingan saja")


def _tested(cell: Condition) -> Iterator[Fact[Any]]:
    """The facts a cell tests; a determination counts as itself, bound or not."""
    for node in walk(cell):
        if isinstance(node, Compare | OneOf | Known | Answer):
            yield node.fact
        if isinstance(node, Compare) and isinstance(node.other, Fact):
            yield node.other


def _atoms(column: Fact[Any], cells: Sequence[Condition]) -> Iterator[tuple[Any, Any, bool]]:
    """One example of each stretch of the column's values, with its upper end."""
    if column.kind is Kind.BOOLEAN:
        yield from ((value, None, False) for value in (True, False))
    elif column.kind is Kind.CHOICE:
        yield from ((value, None, False) for value in column.choices)
    elif not column.kind.ordered:
        literals = list(dict.fromkeys(_literals(cells)))
        other = "".join(str(value) for value in literals) + "?"
        yield from ((value, None, False) for value in [*literals, other])
    else:
        yield from _stretches(sorted(set(_literals(cells))))


def _stretches(points: Sequence[Any]) -> Iterator[tuple[Any, Any, bool]]:
    for index, point in enumerate(points):
        before = _between(points[index - 1] if index else None, point)
        if before is not None:
            yield before, point, False
        yield point, point, True
    after = _between(points[-1], None)
    if after is not None:
        yield after, None, False


def _between(low: Any, high: Any) -> Any:
    """A value strictly between two ends; ``None`` if there is none."""
    end: Any = high if low is None else low
    if isinstance(end, Decimal):
        return _EXACT.divide(_EXACT.add(_or(low, high, -2), _or(high, low, 2)), 2)
    step: Any = datetime.timedelta(days=1) if isinstance(end, datetime.date) else 1
    if low is not None and high is not None:
        return low + step if low + step < high else None
    try:
        return end - step if low is None else end + step
    except OverflowError:
        return None


def _or(end: Decimal | None, other: Any, move: int) -> Decimal:
    return _EXACT.add(other, move) if end is None else end


def _literals(cells: Sequence[Condition]) -> Iterator[Any]:
    for cell in cells:
        match cell:
            case Compare(_, _, other) if not isinstance(other, Symbol | Fact):
                yield other
            case OneOf(_, values) | Answer(_, values):
                yield from values
            case All() | Any_() | Not() | AtLeast():
                yield from _literals(cell.parts)
            case _:
                raise _error(
                    "table-cell", 0, "comparisons with values", "perbandingan dengan nilai"
                )


def _error(code: str, row: int, english: str, indonesian: str) -> RuleDefinitionError:
    return RuleDefinitionError(
        code,
        Text(
            id=f"Tabel keputusan, baris {row}: perlu {indonesian}.",
            en=f"Decision table, row {row}: needs {english}.",
        ),
    )

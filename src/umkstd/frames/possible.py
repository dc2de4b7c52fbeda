"""Which answers of a determination are possible, row by row, from the tables that may decide it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from umkstd.frames.bands import lines_of
from umkstd.frames.circuit import Gate
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Condition, walk
from umkstd.logic.table import Table, holds_for

if TYPE_CHECKING:
    from umkstd.frames.rails import Rails

Sides = Mapping[Any, Any]
"""For each answer what it belongs to; where only that is asked, limits between are not."""


class Pair(NamedTuple):
    """A condition: where it is true and where it is false."""

    true: Gate
    false: Gate


class Answers:
    """The possible answers of determinations, each with where it is possible."""

    def __init__(self, rails: Rails) -> None:
        self._rails = rails
        self._circuit = rails.circuit
        self._possible: dict[Any, Mapping[Any, Gate]] = {}

    def within(self, answer: Answer, values: frozenset[Any]) -> Pair:
        """Where no answer outside some values is possible, and where none inside is."""
        circuit = self._circuit
        sides = self._sides(answer, {choice: choice in values for choice in answer.fact.choices})
        inside, outside = (sides.get(side, circuit.false) for side in (True, False))
        true = circuit.not_(outside)
        return Pair(true, circuit.all_of((circuit.not_(inside), circuit.not_(true))))

    def possible(self, answer: Answer) -> Mapping[Any, Gate]:
        """For each answer of a determination, where it is possible."""
        return self._sides(answer, {choice: choice for choice in answer.fact.choices})

    def _sides(self, answer: Answer, sides: Sides) -> Mapping[Any, Gate]:
        """Where some answer that belongs to a side is possible, for each side."""
        key = (answer.fact, answer.tables, tuple(sides.items()))
        found = self._possible.get(key)
        if found is None:
            found = self._possible[key] = self._narrowed(answer, sides)
        return found

    def _narrowed(self, answer: Answer, sides: Sides) -> dict[Any, Gate]:
        """The sides that tables leave, where an answer is supplied that one's alone."""
        circuit, fact = self._circuit, answer.fact
        left = self._left(answer, sides)
        if fact.name in self._rails.fixed:
            supplied = self._rails.fixed[fact.name]
            if supplied is None:
                return left
            stated = {v: circuit.constant(v == supplied) for v in sides}
        elif fact.name in self._rails.columns:
            stated = {v: self._rails.literal(fact, "==", v) for v in sides}
        else:
            return left
        open_ = circuit.not_(self._rails.known(fact))
        return {
            side: circuit.any_of(
                (*(stated[v] for v in sides if sides[v] == side), circuit.all_of((open_, gate)))
            )
            for side, gate in left.items()
        }

    def disagrees(self, answer: Answer, *, traced: bool = False) -> Gate:
        """Where an answer is supplied that the facts beneath it rule out.

        Args:
            answer: the test of it.
            traced: whether tables are read row by row, up to the one that holds, as a
                determination reads them; a requirement works out every table beneath.
        """
        circuit, fact = self._circuit, answer.fact
        if traced:
            inner = [gate for table in answer.tables for gate in self._met_on_the_way(table)]
        else:
            inner = [self.disagrees(one) for one in inner_answers(answer)]
        if fact.name in self._rails.columns and answer.tables:
            left = self._left(answer, {choice: choice for choice in fact.choices})
            inner += [
                circuit.all_of((self._rails.literal(fact, "==", value), circuit.not_(gate)))
                for value, gate in left.items()
            ]
        return circuit.any_of(inner)

    def _met_on_the_way(self, table: Table | None) -> Iterator[Gate]:
        """Where a row of a table, before one holds, tests an answer that disagrees."""
        circuit, open_ = self._circuit, self._circuit.true
        if table is None:
            return
        for row in table.rows:
            cells = [
                (c, cell)
                for c, cell in zip(table.columns, row.cells, strict=True)
                if cell is not None
            ]
            for _, cell in cells:
                for node in walk(cell):
                    if isinstance(node, Answer):
                        yield circuit.all_of((open_, self.disagrees(node, traced=True)))
            holds = circuit.all_of(self._cell(column, cell).true for column, cell in cells)
            open_ = circuit.all_of((open_, circuit.not_(holds)))

    def _left(self, answer: Answer, sides: Sides) -> dict[Any, Gate]:
        circuit = self._circuit
        if not answer.tables or None in answer.tables:
            return dict.fromkeys(sides.values(), circuit.true)
        found: dict[Any, list[Gate]] = {side: [] for side in sides.values()}
        for table in answer.tables:
            for side, gate in self._open_lines(table, sides) if table is not None else ():
                found[side].append(gate)
        return {side: circuit.any_of(gates) for side, gates in found.items()}

    def _open_lines(self, table: Table, sides: Sides) -> Iterator[tuple[Any, Gate]]:
        """For each side where a row that leads to it holds, and where one still can."""
        circuit = self._circuit
        holds: dict[Any, list[Gate]] = {}
        open_: dict[Any, list[Gate]] = {}
        for side, cells in lines_of(table, sides):
            pairs = [
                self._cell(column, cell) for column, cell in zip(table.columns, cells, strict=True)
            ]
            holds.setdefault(side, []).append(circuit.all_of(pair.true for pair in pairs))
            ruled_out = circuit.any_of(pair.false for pair in pairs)
            open_.setdefault(side, []).append(circuit.not_(ruled_out))
        none_holds = circuit.not_(
            circuit.any_of(gate for gates in holds.values() for gate in gates)
        )
        for side, gates in holds.items():
            yield side, circuit.any_of(gates)
            yield side, circuit.all_of((none_holds, circuit.any_of(open_[side])))

    def _cell(self, column: Fact[Any], cell: Condition | None) -> Pair:
        if cell is None:
            return Pair(self._circuit.true, self._circuit.false)
        if not column.determined:
            return self._rails.pair(cell)
        answer = next(node for node in walk(cell) if isinstance(node, Answer))
        values = (value for value in answer.fact.choices if holds_for(cell, value))
        return self.within(answer, frozenset(values))


def inner_answers(answer: Answer) -> list[Answer]:
    """The determinations that the tables of one test."""
    rows = (row for table in answer.tables if table is not None for row in table.rows)
    cells = (cell for row in rows for cell in row.cells if cell is not None)
    found = (node for cell in cells for node in walk(cell) if isinstance(node, Answer))
    return list(dict.fromkeys(found))

"""Which answers of a determination are possible, row by row, from the tables that may decide it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from umkstd.frames.circuit import Gate
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Condition, walk
from umkstd.logic.table import Table, holds_for

if TYPE_CHECKING:
    from umkstd.frames.rails import Rails


class Pair(NamedTuple):
    """A condition: where it is true and where it is false."""

    true: Gate
    false: Gate


class Answers:
    """The possible answers of determinations, each with where it is possible."""

    def __init__(self, rails: Rails) -> None:
        self._rails = rails
        self._circuit = rails.circuit
        self._possible: dict[tuple[Fact[Any], tuple[Table | None, ...]], dict[Any, Gate]] = {}

    def within(self, answer: Answer, values: frozenset[Any]) -> Pair:
        """Where no answer outside some values is possible, and where none inside is."""
        circuit, possible = self._circuit, self.possible(answer)
        inside = circuit.any_of(gate for value, gate in possible.items() if value in values)
        outside = circuit.any_of(gate for value, gate in possible.items() if value not in values)
        true = circuit.not_(outside)
        return Pair(true, circuit.all_of((circuit.not_(inside), circuit.not_(true))))

    def possible(self, answer: Answer) -> Mapping[Any, Gate]:
        """For each answer of a determination, where it is possible."""
        key = (answer.fact, answer.tables)
        found = self._possible.get(key)
        if found is None:
            found = self._possible[key] = self._narrowed(answer)
        return found

    def _narrowed(self, answer: Answer) -> dict[Any, Gate]:
        """The answers that tables leave, where one is supplied that one alone."""
        circuit, fact = self._circuit, answer.fact
        left = self._left(answer)
        if fact.name in self._rails.fixed:
            supplied = self._rails.fixed[fact.name]
            if supplied is None:
                return left
            stated = {value: circuit.constant(value == supplied) for value in left}
        elif fact.name in self._rails.columns:
            stated = {value: self._rails.literal(fact, "==", value) for value in left}
        else:
            return left
        open_ = circuit.not_(self._rails.known(fact))
        return {
            value: circuit.any_of((stated[value], circuit.all_of((open_, gate))))
            for value, gate in left.items()
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
            left = self._left(answer)
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

    def _left(self, answer: Answer) -> dict[Any, Gate]:
        circuit, choices = self._circuit, answer.fact.choices
        if not answer.tables or None in answer.tables:
            return dict.fromkeys(choices, circuit.true)
        found: dict[Any, list[Gate]] = {choice: [] for choice in choices}
        for table in answer.tables:
            for outcome, gate in self._open_rows(table) if table is not None else ():
                found[outcome].append(gate)
        return {value: circuit.any_of(gates) for value, gates in found.items()}

    def _open_rows(self, table: Table) -> list[tuple[Any, Gate]]:
        """For each row its outcome, and where it can still be the one that holds."""
        circuit = self._circuit
        pairs = [
            [
                self._cell(column, cell)
                for column, cell in zip(table.columns, row.cells, strict=True)
            ]
            for row in table.rows
        ]
        holds = [circuit.all_of(cell.true for cell in cells) for cells in pairs]
        none_holds = circuit.not_(circuit.any_of(holds))
        found = []
        for row, cells, here in zip(table.rows, pairs, holds, strict=True):
            ruled_out = circuit.any_of(cell.false for cell in cells)
            open_ = circuit.all_of((none_holds, circuit.not_(ruled_out)))
            found.append((row.outcome, circuit.any_of((here, open_))))
        return found

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

"""Conditions as pairs of gates: one for "true", one for "false", neither for "unknown"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any, NamedTuple

from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Compare,
    Condition,
    Known,
    Member,
    Not,
    OneOf,
    Operator,
    walk,
)
from umkstd.logic.table import Table, holds_for
from umkstd.logic.trace import OPERATORS
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived

_MIRROR: Mapping[Operator, Operator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}


class Pair(NamedTuple):
    """A condition: where it is true and where it is false."""

    true: Gate
    false: Gate


class Rails:
    """Builds the pairs of conditions.

    Attributes:
        circuit: where the gates are kept.
    """

    def __init__(
        self,
        circuit: Circuit,
        *,
        fixed: Mapping[str, Any],
        columns: Container[str],
        following: Mapping[str, Derived],
    ) -> None:
        """Pairs for some way of knowing facts.

        Args:
            circuit: where the gates are kept.
            fixed: facts that are the same in every row; ``None`` for one that is unknown in all.
            columns: names of the facts that may differ.
            following: for some facts, how each follows from another (computed by ``Implied``).
        """
        self.circuit = circuit
        self._fixed = fixed
        self._columns = columns
        self._following = following
        self._pairs: dict[Condition, Pair] = {}
        self._possible: dict[tuple[Fact[Any], tuple[Table | None, ...]], dict[Any, Gate]] = {}
        self._refused: dict[Answer, Gate] = {}

    # ------------------------------------------------------------ facts
    def known(self, fact: Fact[Any]) -> Gate:
        """Where a fact is known."""
        if fact.name in self._fixed:
            return self.circuit.constant(self._fixed[fact.name] is not None)
        return self.circuit.any_of((self._stated(fact), self._follows(fact)))

    def _stated(self, fact: Fact[Any]) -> Gate:
        if fact.name not in self._columns:
            return self.circuit.false
        return self.circuit.leaf(Leaf("known", fact.name))

    def _follows(self, fact: Fact[Any]) -> Gate:
        """Where a fact follows from another that is known."""
        item = self._following.get(fact.name)
        if item is None:
            return self.circuit.false
        (source,) = item.inputs
        if source.kind is Kind.BOOLEAN:
            return self.compared(source, "==", True).true
        if source.kind is Kind.TEXT:
            empty = self.compared(source, "==", "").true
            return self.circuit.all_of((self.known(source), self.circuit.not_(empty)))
        return self.known(source)

    def contradicted(self, fact: Fact[Any]) -> Gate:
        """Where a fact is stated and another value follows."""
        item = self._following[fact.name]
        assert isinstance(item.compute, Implied)  # noqa: S101 - only those are given
        same = self._literal(fact, "==", item.compute.value)
        circuit = self.circuit
        return circuit.all_of((self._follows(fact), self._stated(fact), circuit.not_(same)))

    def _literal(self, fact: Fact[Any], operator: str, value: Any) -> Gate:
        if fact.name not in self._columns:
            return self.circuit.false
        return self.circuit.leaf(Leaf(operator, fact.name, type(value).__name__, value))

    def compared(self, fact: Fact[Any], operator: Operator, value: Any) -> Pair:
        """A fact against a literal."""
        circuit = self.circuit
        if fact.name in self._fixed:
            left = self._fixed[fact.name]
            true = left is not None and OPERATORS[operator](left, value)
            return Pair(circuit.constant(true), circuit.constant(left is not None and not true))
        here = self._literal(fact, operator, value)
        if fact.kind is Kind.BOOLEAN:
            pair = Pair(here, self._literal(fact, operator, not value))
        else:
            pair = Pair(here, circuit.all_of((self._stated(fact), circuit.not_(here))))
        item = self._following.get(fact.name)
        if item is None:
            return pair
        assert isinstance(item.compute, Implied)  # noqa: S101 - only those are given
        # Where it is stated as well, both agree, or the row is refused.
        follows, holds = self._follows(fact), OPERATORS[operator](item.compute.value, value)
        none = circuit.false
        return Pair(
            circuit.any_of((pair.true, follows if holds else none)),
            circuit.any_of((pair.false, none if holds else follows)),
        )

    def _between(self, fact: Fact[Any], operator: Operator, other: Fact[Any]) -> Pair:
        """Two facts against each other."""
        circuit = self.circuit
        if other.name in self._fixed or fact.name in self._fixed:
            if fact.name in self._fixed:
                fact, other, operator = other, fact, _MIRROR[operator]
            value = self._fixed[other.name]
            if value is None:
                return Pair(circuit.false, circuit.false)
            return self.compared(fact, operator, value)
        known = circuit.all_of((self.known(fact), self.known(other)))
        if known is circuit.false:
            return Pair(known, known)
        if fact.name == other.name:
            here = circuit.constant(OPERATORS[operator](0, 0))
        else:
            here = circuit.leaf(Leaf(operator, fact.name, "fact", other.name))
        return Pair(circuit.all_of((known, here)), circuit.all_of((known, circuit.not_(here))))

    # ------------------------------------------------------- conditions
    def pair(self, condition: Condition) -> Pair:
        """Where a condition is true and where it is false."""
        found = self._pairs.get(condition)
        if found is None:
            found = self._pairs[condition] = self._pair(condition)
        return found

    def _pair(self, condition: Condition) -> Pair:
        circuit = self.circuit
        match condition:
            case Compare(fact, operator, Fact() as other):
                return self._between(fact, operator, other)
            case Compare(fact, operator, value):
                return self.compared(fact, operator, value)
            case OneOf(fact, values):
                true = circuit.any_of(self.compared(fact, "==", value).true for value in values)
                return Pair(true, circuit.all_of((self.known(fact), circuit.not_(true))))
            case Known(fact):
                return Pair(self.known(fact), circuit.false)
            case Answer(_, values):
                return self._within(self.possible(condition), frozenset(values))
            case Not(inner):
                pair = self.pair(inner)
                return Pair(pair.false, pair.true)
            case Member(condition=inner):
                return self.pair(inner)
            case All() | Any_() | AtLeast():
                return self._joined(condition)
            case _:
                raise TypeError(f"not a condition: {condition!r}")

    def _joined(self, condition: All | Any_ | AtLeast) -> Pair:
        circuit, pairs = self.circuit, [self.pair(part) for part in condition.parts]
        true, false = [pair.true for pair in pairs], [pair.false for pair in pairs]
        if isinstance(condition, All):
            return Pair(circuit.all_of(true), circuit.any_of(false))
        if isinstance(condition, Any_):
            return Pair(circuit.any_of(true), circuit.all_of(false))
        missed = len(pairs) - condition.count + 1
        return Pair(circuit.at_least(condition.count, true), circuit.at_least(missed, false))

    def _within(self, possible: Mapping[Any, Gate], values: frozenset[Any]) -> Pair:
        """Where no answer outside some values is possible, and where none inside is."""
        circuit = self.circuit
        inside = circuit.any_of(gate for value, gate in possible.items() if value in values)
        outside = circuit.any_of(gate for value, gate in possible.items() if value not in values)
        true = circuit.not_(outside)
        return Pair(true, circuit.all_of((circuit.not_(inside), circuit.not_(true))))

    # --------------------------------------------------- determinations
    def possible(self, answer: Answer) -> Mapping[Any, Gate]:
        """For each answer of a determination, where it is possible."""
        key = (answer.fact, answer.tables)
        found = self._possible.get(key)
        if found is None:
            found = self._possible[key] = self._narrowed(answer)
        return found

    def _narrowed(self, answer: Answer) -> dict[Any, Gate]:
        """The answers that tables leave, where one is supplied that one alone."""
        circuit, fact = self.circuit, answer.fact
        left = self._left(answer)
        if fact.name in self._fixed:
            supplied = self._fixed[fact.name]
            if supplied is None:
                return left
            stated = {value: circuit.constant(value == supplied) for value in left}
        elif fact.name in self._columns:
            stated = {value: self._literal(fact, "==", value) for value in left}
        else:
            return left
        open_ = circuit.not_(self.known(fact))
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
        circuit, fact = self.circuit, answer.fact
        if traced:
            inner = [gate for table in answer.tables for gate in self._met_on_the_way(table)]
        else:
            inner = [self.disagrees(one) for one in inner_answers(answer)]
        if fact.name in self._columns and answer.tables:
            left = self._left(answer)
            inner += [
                circuit.all_of((self._literal(fact, "==", value), circuit.not_(gate)))
                for value, gate in left.items()
            ]
        return circuit.any_of(inner)

    def _met_on_the_way(self, table: Table | None) -> Iterator[Gate]:
        """Where a row of a table, before one holds, tests an answer that disagrees."""
        circuit, open_ = self.circuit, self.circuit.true
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
        circuit, choices = self.circuit, answer.fact.choices
        if not answer.tables or None in answer.tables:
            return dict.fromkeys(choices, circuit.true)
        found: dict[Any, list[Gate]] = {choice: [] for choice in choices}
        for table in answer.tables:
            for outcome, gate in self._open_rows(table) if table is not None else ():
                found[outcome].append(gate)
        return {value: circuit.any_of(gates) for value, gates in found.items()}

    def _open_rows(self, table: Table) -> list[tuple[Any, Gate]]:
        """For each row its outcome, and where it can still be the one that holds."""
        circuit = self.circuit
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
            return Pair(self.circuit.true, self.circuit.false)
        if not column.determined:
            return self.pair(cell)
        answer = next(node for node in walk(cell) if isinstance(node, Answer))
        values = (value for value in answer.fact.choices if holds_for(cell, value))
        return self._within(self.possible(answer), frozenset(values))


def inner_answers(answer: Answer) -> list[Answer]:
    """The determinations that the tables of one test."""
    rows = (row for table in answer.tables if table is not None for row in table.rows)
    cells = (cell for row in rows for cell in row.cells if cell is not None)
    found = (node for cell in cells for node in walk(cell) if isinstance(node, Answer))
    return list(dict.fromkeys(found))

"""Conditions drawn as decision diagrams, over what their tests can tell of each fact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from umkstd.logic.diagram import Diagrams
from umkstd.logic.leaves import Leaves
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Condition,
    Member,
    Not,
    Outcome,
    walk,
)
from umkstd.logic.table import Row, Table, holds_for
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Value

Answers = frozenset[Value]
_KEPT = 1_024
"""Values of one fact whose class is kept."""


class Drawing:
    """Diagrams of conditions, as they come out once every fact is known.

    The variables are the facts; the values of one that no test tells apart are one value of its
    variable. A comparison of two facts is a variable of its own, as if it could come out either way
    whatever the facts are; so some ways are drawn that cannot be.

    Attributes:
        leaves: the tests.
        names: of the facts that are variables, in the order of these.
        values: for each of them, one value of each class.
        diagrams: where the functions are.
    """

    def __init__(
        self,
        conditions: Sequence[Condition],
        values: Mapping[str, Sequence[Any]],
        fixed: Mapping[str, Any],
        *,
        supplied: frozenset[str] = frozenset(),
        first: Mapping[str, Sequence[Any]],
        most: int,
    ) -> None:
        """A drawing with nothing on it yet.

        Args:
            conditions: all that will be drawn, for their tests.
            values: for each fact, values that stand for all others.
            fixed: values of facts that are known beforehand.
            supplied: names of determined facts whose answer is known.
            first: facts that come first, each with days that part its values, too.
            most: how many nodes may be drawn.
        """
        self.leaves = Leaves(conditions, fixed, supplied)
        names = dict.fromkeys((*first, *self.leaves.tests))
        self.names = tuple(name for name in names if name not in fixed)
        self._days = first
        self._classes: dict[str, dict[tuple[bool, ...], int]] = {}
        self._kept: dict[str, dict[Any, int]] = {name: {} for name in self.names}
        self.values: dict[str, tuple[Any, ...]] = {}
        for name in self.names:
            found: dict[tuple[bool, ...], Any] = {}
            for value in values[name]:
                found.setdefault(self._told(name, value), value)
            self._classes[name] = {told: number for number, told in enumerate(found)}
            self.values[name] = tuple(found.values())
        self._number: dict[Any, int] = {
            what: number for number, what in enumerate((*self.names, *self.leaves.pairs))
        }
        sizes = [len(self.values[name]) for name in self.names]
        self.diagrams = Diagrams([*sizes, *(2 for _ in self.leaves.pairs)], most=most)
        self._drawn: dict[Condition, int] = {}
        self._possible: dict[Any, int] = {}

    def _told(self, name: str, value: Any) -> tuple[bool, ...]:
        """All that the tests can tell of a value."""
        tests = self.leaves.tests.get(name, {}).values()
        return (
            *(test(value) for test in tests),
            *(value >= day for day in self._days.get(name, ())),
        )

    def class_of(self, name: str, value: Any) -> int:
        """The number of the class of a value among those of a fact."""
        kept = self._kept[name]
        found = kept.get(value)
        if found is None:
            if len(kept) >= _KEPT:
                kept.clear()
            found = kept[value] = self._classes[name][self._told(name, value)]
        return found

    def outcomes(self, name: str, tell: Any) -> int:
        """The function that tells something of one fact, from a value of each class."""
        leaf = self.diagrams.leaf
        below = [leaf(tell(value)) for value in self.values[name]]
        return self.diagrams.node(self._number[name], below)

    def draw(self, condition: Condition) -> int:
        """The diagram of a condition; it says true, false, or ``None`` where the law is open."""
        found = self._drawn.get(condition)
        if found is None:
            found = self._drawn[condition] = self._draw(condition)
        return found

    def _draw(self, condition: Condition) -> int:
        diagrams = self.diagrams
        match condition:
            case Member(condition=inner):
                return self.draw(inner)
            case Not(inner):
                return diagrams.told(_not, self.draw(inner))
            case All(parts):
                return self._folded(_and, parts, begin=True)
            case Any_(parts):
                return self._folded(_or, parts, begin=False)
            case AtLeast(count, parts):
                counted = self._folded(_count, parts, begin=(0, 0))
                return diagrams.told(lambda of: _reached(of, count), counted)
            case Answer(_, values) as answer if self.leaves.decided_by_tables(answer):
                return diagrams.told(lambda left: _among(left, values), self._answers(answer))
            case _:
                return self._leaf(condition)

    def _folded(self, say: Any, parts: Iterable[Condition], *, begin: Any) -> int:
        whole = self.diagrams.leaf(begin)
        for part in parts:
            whole = self.diagrams.joined(say, whole, self.draw(part))
        return whole

    def _leaf(self, node: Condition) -> int:
        if node in self._number:
            leaf = self.diagrams.leaf
            return self.diagrams.node(self._number[node], (leaf(says=False), leaf(says=True)))
        for name, tests in self.leaves.tests.items():
            if node in tests and name in self._number:
                return self.outcomes(name, tests[node])
        return self.diagrams.leaf(evaluate(node, self.leaves.fixed))

    # -------------------------------------------------- determinations
    def _answers(self, answer: Answer) -> int:
        """The answers of a determination that the law leaves possible."""
        found = self._possible.get(answer.tables)
        if found is None:
            diagrams = self.diagrams
            found = diagrams.leaf(frozenset())
            for table in answer.tables:
                every = diagrams.leaf(frozenset(answer.fact.choices))
                one = every if table is None else self._table(table)
                found = diagrams.joined(_union, found, one)
            self._possible[answer.tables] = found
        return found

    def _table(self, table: Table) -> int:
        diagrams = self.diagrams
        rows = diagrams.leaf((False, frozenset()))
        for row in table.rows:
            holds = diagrams.leaf(says=True)
            for cell in row.cells:
                if cell is not None:
                    holds = diagrams.joined(_and, holds, self._cell(cell))
            rows = diagrams.joined(_Row(row), rows, holds)
        return diagrams.told(_rows_left, rows)

    def _cell(self, cell: Condition) -> int:
        """A cell; on a determination, it is decided on the answers that are possible together."""
        answer = next((node for node in walk(cell) if isinstance(node, Answer)), None)
        if answer is None or not self.leaves.decided_by_tables(answer):
            return self.draw(cell)
        return self.diagrams.told(lambda left: _holds(cell, left), self._answers(answer))


class _Row:
    """Joins the answers of the rows so far with whether one more row holds."""

    def __init__(self, row: Row) -> None:
        self.answer: Answers = frozenset({row.outcome})

    def __call__(self, rows: tuple[bool, Answers], holds: Outcome) -> tuple[bool, Answers]:
        certain, answers = rows
        if certain or holds is False:
            return rows
        return (True, self.answer) if holds else (False, answers | self.answer)


def _rows_left(rows: tuple[bool, Answers]) -> Answers:
    return rows[1]


def _holds(cell: Condition, left: Answers) -> Outcome:
    found = {holds_for(cell, value) for value in left}
    return found.pop() if len(found) == 1 else None


def _not(outcome: Outcome) -> Outcome:
    return None if outcome is None else not outcome


def _and(one: Outcome, other: Outcome) -> Outcome:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _or(one: Outcome, other: Outcome) -> Outcome:
    if one or other:
        return True
    return None if one is None or other is None else False


def _count(counted: tuple[int, int], outcome: Outcome) -> tuple[int, int]:
    return counted[0] + (outcome is True), counted[1] + (outcome is None)


def _reached(counted: tuple[int, int], count: int) -> Outcome:
    true, unknown = counted
    if true >= count:
        return True
    return None if true + unknown >= count else False


def _union(one: Answers, other: Answers) -> Answers:
    return one | other


def _among(left: Answers, values: Sequence[Value]) -> Outcome:
    inside = [answer in values for answer in left]
    if all(inside):
        return True
    return None if any(inside) else False

"""Values that no test tells apart: equal keys give equal answers, so that answers may be kept."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Answer, Compare, Condition, OneOf, walk
from umkstd.logic.values import Kind

if TYPE_CHECKING:
    from umkstd.logic.table import Table

Classify = Callable[[Any], Any]


class Classes:
    """Reduces facts to what some conditions can tell of them.

    A number or a date is reduced to its place among the literals that it is
    compared with, a text to itself where a literal names it. The conditions may
    not compare facts with one another.
    """

    def __init__(self, conditions: Sequence[Condition]) -> None:
        literals: dict[Fact[Any], set[Any]] = {}
        for condition in conditions:
            for fact in facts_of(condition):
                literals.setdefault(fact, set())
            for fact, value in _literals(condition):
                literals[fact].add(value)
        self._columns = [(fact.name, _classify(fact, of)) for fact, of in literals.items()]

    def key(self, facts: Mapping[str, Any]) -> tuple[Any, ...]:
        """Equal for facts that the conditions cannot tell apart; ``None`` for unknown."""
        get = facts.get
        return tuple(
            [
                value if (value := get(name)) is None or classify is None else classify(value)
                for name, classify in self._columns
            ]
        )


class Kept:
    """Answers about one table, by what its cells can tell of facts; bounded."""

    bound = 4_096

    def __init__(self, conditions: Sequence[Condition]) -> None:
        self._classes = Classes(conditions)
        self._found: dict[Any, Any] = {}

    @classmethod
    def of(cls, table: Table) -> Kept:
        """For the cells of a table."""
        return cls([cell for row in table.rows for cell in row.cells if cell is not None])

    def get_or(self, facts: Mapping[str, Any], work_out: Callable[[], Any]) -> Any:
        """What was worked out before for facts like these, or what is worked out now."""
        key = self._classes.key(facts)
        if key not in self._found:
            if len(self._found) >= self.bound:
                self._found.clear()
            self._found[key] = work_out()
        return self._found[key]


def _literals(condition: Condition) -> Iterator[tuple[Fact[Any], Any]]:
    for node in walk(condition):
        match node:
            case Compare(fact, _, other):
                yield fact, other
            case OneOf(fact, values):
                yield from ((fact, value) for value in values)
            case Answer(_, _, tables):
                rows = (row for table in tables if table is not None for row in table.rows)
                for cell in (cell for row in rows for cell in row.cells if cell is not None):
                    yield from _literals(cell)
            case _:
                pass


def _classify(fact: Fact[Any], literals: set[Any]) -> Classify | None:
    if fact.kind is Kind.TEXT:
        return lambda value: value if value in literals else False  # no text equals it
    if not fact.kind.ordered:
        return None
    points = sorted(literals)

    def place(value: Any) -> int:
        index = bisect_left(points, value)
        return 2 * index + (index < len(points) and points[index] == value)

    return place

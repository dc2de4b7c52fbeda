"""The simple tests at the leaves of conditions, gathered by the fact that each looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Compare, Condition, Known, OneOf, walk
from umkstd.logic.trace import OPERATORS

Test = Callable[[Any], bool]
_SWAPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}


class Leaves:
    """The simple tests of some conditions.

    Attributes:
        fixed: values of facts that are known beforehand, such as the day.
        supplied: names of determined facts whose answer is known; their tables are not asked.
        tests: for each fact, by name and in written order, its tests.
        pairs: comparisons of two facts, neither of them fixed.
    """

    def __init__(
        self,
        conditions: Iterable[Condition],
        fixed: Mapping[str, Any],
        supplied: frozenset[str] = frozenset(),
    ) -> None:
        self.fixed = fixed
        self.supplied = supplied
        self.tests: dict[str, dict[Condition, Test]] = {}
        self.pairs: dict[Compare, tuple[str, str]] = {}
        for condition in conditions:
            self._gather(condition)

    def decided_by_tables(self, answer: Answer) -> bool:
        """Whether the tables of a determination are asked, and not an answer that was supplied."""
        return bool(answer.tables) and answer.fact.name not in self.supplied

    def _gather(self, condition: Condition) -> None:
        for node in walk(condition):
            match node:
                case Answer() as answer if self.decided_by_tables(answer):
                    for cell in cells_of(answer):
                        self._gather(cell)
                case OneOf(fact, values) | Answer(fact, values):
                    self._of(fact)[node] = values.__contains__
                case Known(fact):
                    self._of(fact)[node] = _is_known
                case Compare(fact, _, Fact() as other) as pair:
                    self._compared(pair, fact, other)
                case Compare(fact, operator, other):
                    self._of(fact)[node] = _against(operator, other)
                case _:
                    pass

    def _of(self, fact: Fact[Any]) -> dict[Condition, Test]:
        return self.tests.setdefault(fact.name, {})

    def _compared(self, pair: Compare, one: Fact[Any], other: Fact[Any]) -> None:
        fixed, operator = self.fixed, pair.operator
        if other.name in fixed:
            self._of(one)[pair] = _against(operator, fixed[other.name])
        elif one.name in fixed:
            self._of(other)[pair] = _against(_SWAPPED[operator], fixed[one.name])
        else:
            for fact in (one, other):
                self._of(fact)
            self.pairs[pair] = (one.name, other.name)


def cells_of(answer: Answer) -> Iterator[Condition]:
    """The cells of the tables that decide a determination."""
    for table in answer.tables:
        for row in () if table is None else table.rows:
            yield from (cell for cell in row.cells if cell is not None)


def _is_known(_: Any) -> bool:
    return True


def _against(operator: str, other: Any) -> Test:
    compare = OPERATORS[operator]
    return lambda value: compare(value, other)

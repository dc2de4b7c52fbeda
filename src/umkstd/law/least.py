"""How many facts must change at least before a requirement is met, read off its chart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from umkstd.law.chart import Chart
from umkstd.law.need import NEVER
from umkstd.law.sources import sources_of
from umkstd.law.verdict import Status
from umkstd.logic.diagram import LEAF


class Least:
    """The fewest changes from some facts.

    A bound and no more: an unknown fact that stays so is taken at its worst value, but not at the
    same one everywhere, and what follows from other facts may come out as it likes.
    """

    def __init__(
        self, drawn: Chart, facts: Mapping[str, Any], values: Callable[[str], Sequence[Any]]
    ) -> None:
        """For a chart, typed facts, and the values that each fact may yet take."""
        self._chart = drawn
        self._known = drawn.known(facts)
        self._number = {name: number for number, name in enumerate(drawn.names)}
        class_of = drawn.drawing.class_of
        lawful = {name: values(name) for name in drawn.names}
        self._lawful = [
            tuple({class_of(name, value) for value in lawful[name]}) for name in drawn.names
        ]
        vocabulary = drawn.requirement.vocabulary
        derive = {} if vocabulary is None else vocabulary.derive
        self._free = {
            number
            for number, name in enumerate(drawn.names)
            if vocabulary is not None
            and name in derive
            and any(lawful.get(one) for one in sources_of(vocabulary, name) - {name})
        }

    def changes(self, changed: Iterable[tuple[str, Any]]) -> int:
        """How many more facts must change at least once some are changed, those not again."""
        drawn, known = self._chart, list(self._known)
        single, done = len(drawn.names), set[int]()
        for name, value in changed:
            if name in self._number:
                number = self._number[name]
                known[number] = drawn.drawing.class_of(name, value)
                done.add(number)
        costs: list[int] = []
        for variable, below in drawn.diagrams.nodes:
            if variable == LEAF:
                costs.append(0 if below is Status.MET else NEVER)
                continue
            here = [costs[number] for number in below]
            if variable >= single or variable in self._free:
                costs.append(min(here))
                continue
            now = known[variable]
            cost = max(here) if now is None else here[now]
            if cost and variable not in done:
                cost = min([cost, *(1 + here[to] for to in self._lawful[variable])])
            costs.append(cost)
        return costs[-1]

"""The search for the smallest sets of lawful changes that make a requirement met."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from umkstd.errors import CaseError
from umkstd.law.candidate import Candidate, Numbered
from umkstd.law.cells import cells
from umkstd.law.chart import chart_of
from umkstd.law.least import Least
from umkstd.law.need import IMPOSSIBLE, NOTHING, Need, Needs, either
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.sources import sources_of
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.diagram import TooLargeError
from umkstd.logic.facts import Fact
from umkstd.logic.layout import Layout
from umkstd.logic.leaves import Leaves
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind

BUDGET = 3_000
"""Sets of changes that are tried."""
_MONEY = "rupiah"
Changed = frozenset[tuple[str, Any]]


class SpentError(Exception):
    """The budget is used up."""


class Ways:
    """Changes that bring a requirement nearer, deeper and deeper.

    A requirement that is not met has something that must come out otherwise. Only the facts that it
    reads are changed next, and only where as many changes as it needs at least are left.

    Attributes:
        facts: the facts it reads, by name.
    """

    def __init__(
        self,
        requirement: Requirement,
        day: datetime.date,
        known: Mapping[str, Any],
        facts: Mapping[str, Any],
    ) -> None:
        """For what is known, and with it what follows.

        Args:
            requirement: the requirement; it is in force.
            day: the as-of day.
            known: what is known, each of which may change.
            facts: as well, with what follows from it.
        """
        self.requirement, self.day, self.known = requirement, day, known
        self.facts = {fact.name: fact for fact in (*requirement.facts, *requirement.governing)}
        self._period = requirement.period(requirement.borders.stretch(day))
        self._fixed = {**requirement.given, "as_of": day}
        self._read = _read(requirement, day)
        pairs = self._read.leaves.pairs
        self._cells = cells(requirement, day, known) if pairs else self._read.cells
        self._values: dict[str, tuple[Any, ...]] = {}
        self._able: dict[tuple[int, bool], frozenset[str]] = {}
        self._left = BUDGET
        self._least = self._bound(facts)

    def _bound(self, facts: Mapping[str, Any]) -> Least | None:
        try:
            drawn = chart_of(self.requirement, facts, self.day)
            return Least(drawn, facts, self.values)
        except TooLargeError:
            return None

    def of_size(self, size: int, sets: Sequence[frozenset[str]]) -> Iterator[Changed]:
        """Sets of so many changes that make it met; none holds the facts of one of ``sets``.

        Seldom one has fewer changes: where what follows from them changes what it needs.

        Raises:
            SpentError: the budget is used up.
        """
        yield from self._deeper(frozenset(), size, sets, set())

    def _deeper(
        self, changed: Changed, left: int, sets: Sequence[frozenset[str]], seen: set[Changed]
    ) -> Iterator[Changed]:
        names = frozenset(name for name, _ in changed)
        if changed in seen or any(one <= names for one in sets):
            return
        seen.add(changed)
        if self._least is not None and self._least.changes(changed) > left:
            return
        self._left -= 1
        if self._left < 0:
            raise SpentError
        following = self._next(changed, names, left)
        if following is None:
            yield changed
            return
        for name in following:
            for value in self.values(name):
                further = changed | {(name, value)}
                if left > 1:
                    yield from self._deeper(further, left - 1, sets, seen)
                elif not any(one <= names | {name} for one in sets) and self._met(further):
                    yield further

    def _met(self, changed: Changed) -> bool:
        try:
            facts = {**self.known, **dict(changed)}
            return self.requirement.status(facts, as_of=self.day) is Status.MET
        except CaseError:
            return False

    def _next(self, changed: Changed, done: frozenset[str], left: int) -> tuple[str, ...] | None:
        """The facts of which one must change next; none where it takes more than is left.

        ``None`` where it is met already, by what follows from the changes.
        """
        try:
            verdict = self.requirement.evaluate({**self.known, **dict(changed)}, as_of=self.day)
        except CaseError:
            # What was changed contradicts what follows from it, or from which it follows.
            linked = frozenset().union(*(self._read.linked[name] for name in done))
            return tuple(name for name in self.facts if name in linked - done)
        if verdict.status is Status.MET:
            return None
        cost, names = self._need(verdict, done, left)
        return tuple(name for name in self.facts if name in names) if cost <= left else ()

    # ---------------------------------------------------------- needs
    def _need(self, verdict: Verdict, done: frozenset[str], left: int) -> Need:
        """What a verdict needs to be met: every provision that has a say must be, or lose it."""
        decision, read = verdict.decision, self._read
        assert isinstance(decision, Decision)  # noqa: S101 - it is in force
        outcomes = read.layout.outcomes(
            dict(zip(read.number_of, decision.outcomes, strict=True)),
            {**self._period.by_name(verdict.snapshot).entries, **self._fixed},
        )
        needs = Needs(read.layout, outcomes, lambda *test: self.able(*test) - done, read.feeding)
        dates = frozenset(place.fact.name for place in self._period.places)
        moved = frozenset(name for name in dates - done if self.values(name))
        found: list[Need] = []
        for candidate in decision.tried:
            ways = [needs.all_of(wanted) for wanted in read.wanted(candidate)]
            if moved:
                ways.append((1, moved))
            if NOTHING not in ways:
                found.append(either(ways, left) if ways else IMPOSSIBLE)
        return max(need[0] for need in found), min((need[1] for need in found), key=len)

    def able(self, number: int, wanted: bool) -> frozenset[str]:  # noqa: FBT001 - an outcome
        """The facts that may change so that a simple test comes out as wanted."""
        key = (number, wanted)
        found = self._able.get(key)
        if found is None:
            place = self._read.layout.places[number]
            found = frozenset(name for name in place.names if self.values(name))
            if len(place.names) == 1:
                for name in found:
                    tried = (evaluate(place.node, {name: to}) for to in self.values(name))
                    found = found if wanted in tried else frozenset()
            # What it tests may follow from other facts; how they must be, only trying tells.
            feeding = frozenset[str]().union(
                *(self._read.feeding.get(name, ()) for name in place.names)
            )
            found |= frozenset(name for name in feeding if self.values(name))
            self._able[key] = found
        return found

    # ---------------------------------------------------------- values
    def values(self, name: str) -> tuple[Any, ...]:
        """The values that a business may bring about, one for all that no test tells apart."""
        found = self._values.get(name)
        if found is None:
            found = self._values[name] = tuple(self._lawful(name))
        return found

    def _lawful(self, name: str) -> Iterator[Any]:
        fact: Fact[Any] | None = self.facts.get(name)
        if fact is None or not fact.changeable or fact.determined or name in self._fixed:
            return
        now = self.known.get(name)
        if fact.kept and now is True:
            return
        down = fact.kind is Kind.INTEGER and fact.unit == _MONEY and now is not None
        told = set() if now is None else {self._told(name, now)}
        for value in _nearest_first(fact, self._cells.get(name, ()), now):
            if value == now or (down and value < now):
                continue
            here = self._told(name, value)
            if here not in told:
                told.add(here)
                yield value

    def _told(self, name: str, value: Any) -> Any:
        """All that the tests can tell of a value; of one that tells of other facts, itself."""
        leaves = self._read.leaves
        paired = any(name in pair for pair in leaves.pairs.values())
        if paired or len(self._read.linked[name]) > 1:
            return value
        days = (place.days for place in self._period.places if place.fact.name == name)
        return (
            *(test(value) for test in leaves.tests.get(name, {}).values()),
            *(value >= day for each in days for day in each),
        )


class _Read:
    """What a search reads of a requirement on a day.

    Attributes:
        leaves: the tests.
        cells: values of facts that they tell apart.
        layout: the conditions of all provisions.
        number_of: where each member is.
        linked: for each fact, itself and those that follow from it or from which it follows.
        feeding: for each fact, the others that are read from which it follows.
    """

    def __init__(self, requirement: Requirement, day: datetime.date) -> None:
        period = requirement.period(requirement.borders.stretch(day))
        self.leaves = Leaves(period.tests, {**requirement.given, "as_of": day})
        self.cells = cells(requirement, day, {})
        self.layout = Layout()
        self.number_of = [self.layout.add(member) for member in period.members]
        self.linked = {name: frozenset(linked) for name, linked in _linked(requirement)}
        self.feeding = {
            name: self.linked[name] & _sources(requirement, name) for name in self.linked
        }
        self._all = period.whole.candidates
        self._wanted: dict[int, list[list[tuple[int, bool]]]] = {}

    def wanted(self, candidate: Candidate) -> list[list[tuple[int, bool]]]:
        """The ways in which a provision may stop to stand against: outcomes that all must come.

        It is met itself; or it does not apply; or one of higher rank applies and is met.
        """
        found = self._wanted.get(id(candidate))
        if found is None:
            rank = candidate.provision.rank
            higher = [one for one in self._all if one.provision.rank > rank]
            found = [self._met(one) for one in higher if one.readings]
            if candidate.readings:
                found.append([*self._wants(candidate.scope, *candidate.readings)])
            if candidate.applies is not None:
                found.append([(self.layout.add(candidate.applies.condition), False)])
            self._wanted[id(candidate)] = found
        return found

    def _met(self, candidate: Candidate) -> list[tuple[int, bool]]:
        return [*self._wants(candidate.applies, candidate.scope, *candidate.readings)]

    def _wants(self, *parts: Numbered | None) -> Iterator[tuple[int, bool]]:
        yield from ((self.layout.add(one.condition), True) for one in parts if one is not None)


_read = lru_cache(maxsize=256)(_Read)


def _linked(requirement: Requirement) -> Iterator[tuple[str, set[str]]]:
    """For each fact that is read, those that are read and follow from one another at once."""
    read = {fact.name for fact in (*requirement.facts, *requirement.governing)}
    derived = () if requirement.vocabulary is None else requirement.vocabulary.derived
    links = [{item.fact.name, *(fact.name for fact in item.inputs)} & read for item in derived]
    for name in read:
        yield name, {name}.union(*(link for link in links if name in link))


def _sources(requirement: Requirement, name: str) -> frozenset[str]:
    vocabulary = requirement.vocabulary
    return frozenset() if vocabulary is None else sources_of(vocabulary, name) - {name}


def _nearest_first(fact: Fact[Any], values: tuple[Any, ...], now: Any) -> tuple[Any, ...]:
    """Values in the order in which they are tried: a late day, and else what changes least."""
    if fact.kind is Kind.DATE:
        return tuple(reversed(values))
    if fact.kind in (Kind.INTEGER, Kind.DECIMAL) and now is not None:
        return tuple(sorted(values, key=lambda value: abs(value - now)))
    return values

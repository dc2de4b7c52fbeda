"""Every status that a requirement can have on a day, as one diagram over the facts it reads."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from umkstd.law.candidate import BOTH, Candidate, World, of_outcome
from umkstd.law.cells import cells
from umkstd.law.verdict import Status
from umkstd.logic.diagram import LEAF, Diagrams
from umkstd.logic.drawing import Drawing
from umkstd.logic.nodes import Outcome
from umkstd.logic.trace import OPERATORS
from umkstd.logic.values import Kind

if TYPE_CHECKING:
    from umkstd.law.period import Period
    from umkstd.law.requirement import Requirement

MOST = 20_000
"""Nodes that one chart may take; a rule that needs more is too entangled to be drawn."""
Statuses = frozenset[Status]
_NONE: Statuses = frozenset()
_OUTSIDE = frozenset({Status.NOT_APPLICABLE})


@lru_cache(maxsize=256)
def chart(
    requirement: Requirement, day: datetime.date, supplied: frozenset[str], most: int = MOST
) -> Chart:
    """The chart of a requirement on a day; kept.

    Args:
        requirement: a requirement that is in force.
        day: the as-of day.
        supplied: names of determined facts whose answer is known.
        most: how many nodes may be drawn.

    Raises:
        TooLargeError: it takes more.
    """
    return Chart(requirement, day, supplied, most)


def chart_of(
    requirement: Requirement, facts: Mapping[str, Any], day: datetime.date, most: int = MOST
) -> Chart:
    """The chart of a requirement for typed facts, some of which may be supplied answers.

    Raises:
        TooLargeError: the requirement is too entangled to be drawn.
    """
    determined = (item.fact.name for item in requirement.determinations)
    supplied = frozenset(name for name in determined if facts.get(name) is not None)
    return chart(requirement, day, supplied, most)


class Chart:
    """What a requirement answers once every fact is known.

    Attributes:
        requirement: the requirement.
        facts: the facts it reads, by name.
        names: those that are variables, in their order.
        pairs: for each further variable, the two facts that are compared there.
        shares: for each variable, how many choices each of its values stands for.
        drawing: what tells the values of facts apart.
        diagrams: the statuses; the root is the last node.
    """

    def __init__(
        self, requirement: Requirement, day: datetime.date, supplied: frozenset[str], most: int
    ) -> None:
        self.requirement = requirement
        period = requirement.period(requirement.borders.stretch(day))
        parts = [part.condition for one in period.whole.candidates for part in one.parts]
        self.drawing = Drawing(
            parts,
            cells(requirement, day, {}),
            {**requirement.given, "as_of": day},
            supplied=supplied,
            first={place.fact.name: place.days for place in period.places},
            most=most,
        )
        self.names = self.drawing.names
        read = (*requirement.facts, *requirement.governing)
        self.facts = {fact.name: fact for fact in read}
        self.pairs = tuple(self.drawing.leaves.pairs.values())
        self.shares = [*(self._shares(name) for name in self.names), *((1, 1) for _ in self.pairs)]
        root = self._drawn(period, 0, ())
        unknown = [None] * (len(self.names) + len(self.pairs))
        # What was needed to draw is let go: it is many times as large as what came of it.
        self.diagrams = self.drawing.diagrams = self.drawing.diagrams.restricted(root, unknown)

    def _shares(self, name: str) -> tuple[int, ...]:
        fact, values = self.facts[name], self.drawing.values[name]
        if fact.kind is not Kind.CHOICE:
            return (1,) * len(values)
        classes = [self.drawing.class_of(name, choice) for choice in fact.choices]
        return tuple(classes.count(number) for number in range(len(values)))

    # --------------------------------------------------------- drawing
    def _drawn(self, period: Period, number: int, places: tuple[int, ...]) -> int:
        """The statuses, once it is chosen where the first governing dates fall."""
        draw = self.drawing
        if number == len(period.places):
            (world,) = period.scenario(places).worlds
            return draw.diagrams.told(_single, self._world(world))
        place, whole = period.places[number], draw.diagrams.leaf(None)
        for chosen in range(len(place.days) + 1):
            here = draw.outcomes(
                place.fact.name,
                lambda day, chosen=chosen: sum(day >= one for one in place.days) == chosen,
            )
            there = self._drawn(period, number + 1, (*places, chosen))
            whole = draw.diagrams.joined(_first, whole, draw.diagrams.joined(_where, here, there))
        return whole

    def _world(self, world: World) -> int:
        """The statuses that the provisions of a world leave; higher ranks come first."""
        joined, whole = self.drawing.diagrams.joined, self.drawing.diagrams.leaf((False, _NONE))
        for rank in world:
            here = self.drawing.diagrams.leaf((False, _NONE))
            for candidate in rank:
                here = joined(_beside, here, self._candidate(candidate))
            whole = joined(_below, whole, here)
        return whole

    def _candidate(self, candidate: Candidate) -> int:
        """Whether a provision settles it, and the statuses that it leaves."""
        draw, joined = self.drawing.draw, self.drawing.diagrams.joined
        leaf, told = self.drawing.diagrams.leaf, self.drawing.diagrams.told
        needs = leaf(_NONE if candidate.readings else BOTH)
        for reading in candidate.readings:
            needs = joined(_union, needs, told(of_outcome, draw(reading.condition)))
        if candidate.scope is not None:
            needs = joined(_in_scope, draw(candidate.scope.condition), needs)
        applies = (
            leaf(says=True) if candidate.applies is None else draw(candidate.applies.condition)
        )
        return joined(_applied, applies, needs)

    # ---------------------------------------------------------- asking
    def known(self, facts: Mapping[str, Any]) -> list[int | None]:
        """What is known of each variable, by the numbers of their values."""
        class_of, get = self.drawing.class_of, facts.get
        known: list[int | None] = [
            None if (value := get(name)) is None else class_of(name, value) for name in self.names
        ]
        for pair, (one, other) in self.drawing.leaves.pairs.items():
            left, right = get(one), get(other)
            both = left is not None and right is not None
            known.append(int(OPERATORS[pair.operator](left, right)) if both else None)
        return known

    def left(self, facts: Mapping[str, Any]) -> Diagrams:
        """What is left of the statuses once some facts are known."""
        return self.diagrams.restricted(len(self.diagrams.nodes) - 1, self.known(facts))

    def read_at(self, variable: int) -> tuple[str, ...]:
        """The fact that a variable stands for, or the two that it compares."""
        single = variable < len(self.names)
        return (self.names[variable],) if single else self.pairs[variable - len(self.names)]


def variables(left: Diagrams) -> list[int]:
    """The variables on which the functions of some diagrams depend, in order."""
    return sorted({variable for variable, _ in left.nodes if variable != LEAF})


def statuses(left: Diagrams) -> Statuses:
    """The statuses that can still come."""
    return frozenset(says for variable, says in left.nodes if variable == LEAF)


def _union(one: Statuses, other: Statuses) -> Statuses:
    return one | other


def _in_scope(scope: Outcome, needs: Statuses) -> Statuses:
    if scope:
        return needs
    return _OUTSIDE if scope is False else needs | _OUTSIDE


def _applied(applies: Outcome, needs: Statuses) -> tuple[bool, Statuses]:
    return (False, _NONE) if applies is False else (applies is True, needs)


def _beside(one: tuple[bool, Statuses], other: tuple[bool, Statuses]) -> tuple[bool, Statuses]:
    return one[0] or other[0], one[1] | other[1]


def _below(above: tuple[bool, Statuses], below: tuple[bool, Statuses]) -> tuple[bool, Statuses]:
    return above if above[0] else (below[0], above[1] | below[1])


def _single(settled: tuple[bool, Statuses]) -> Status:
    _, found = settled
    return next(iter(found)) if len(found) == 1 else Status.UNDETERMINED


def _where(here: bool, says: Status) -> Status | None:  # noqa: FBT001 - a leaf of a diagram
    return says if here else None


def _first(one: Status | None, other: Status | None) -> Status | None:
    return other if one is None else one

"""Conditions laid out by number, each once, for a search that asks them again and again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from umkstd.logic.facts import names_of
from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member, Not, Outcome
from umkstd.logic.trace import combine, evaluate


@attrs.define(eq=False)
class Place:
    """One condition.

    Attributes:
        node: the condition.
        names: the facts it reads.
        parts: numbers of the conditions below; none for a simple test.
        counts: how many of them must be true for it to be, and how many false.
        swaps: whether it is true where what is below is false.
        apart: whether no two of the parts read the same fact.
    """

    node: Condition
    names: frozenset[str]
    parts: tuple[int, ...] = ()
    counts: tuple[int, int] = (1, 1)
    swaps: bool = False
    apart: bool = True


class Layout:
    """Places of conditions; equal ones share theirs.

    Attributes:
        places: the places, parts before what they are parts of.
    """

    def __init__(self) -> None:
        self.places: list[Place] = []
        self._number: dict[Condition, int] = {}

    def add(self, condition: Condition) -> int:
        """The number of a condition, which is laid out if it is new. A member is what it tests."""
        if isinstance(condition, Member):
            return self.add(condition.condition)
        number = self._number.get(condition)
        if number is None:
            parts = tuple(self.add(part) for part in condition.parts)
            names = [self.places[part].names for part in parts]
            self.places.append(
                Place(
                    node=condition,
                    names=names_of(condition),
                    parts=parts,
                    counts=_counts(condition),
                    swaps=isinstance(condition, Not),
                    apart=disjoint(names),
                )
            )
            number = self._number[condition] = len(self.places) - 1
        return number

    def outcomes(self, known: Mapping[int, Outcome], facts: Mapping[str, Any]) -> Outcomes:
        """How they come out for some facts, where some outcomes are known already."""
        return Outcomes(self.places, dict(known), facts)


class Outcomes:
    """How conditions come out, each worked out when it is first asked for."""

    def __init__(
        self, places: Sequence[Place], found: dict[int, Outcome], facts: Mapping[str, Any]
    ) -> None:
        self._places, self._found, self._facts = places, found, facts

    def __getitem__(self, number: int) -> Outcome:
        try:
            return self._found[number]
        except KeyError:
            found = self._found[number] = self._work_out(self._places[number])
            return found

    def _work_out(self, place: Place) -> Outcome:
        if not place.parts:
            return evaluate(place.node, self._facts)
        below = [self[part] for part in place.parts]
        if place.swaps:
            return None if below[0] is None else not below[0]
        return combine(place.node, below)


def _counts(condition: Condition) -> tuple[int, int]:
    size = len(condition.parts)
    match condition:
        case All():
            return size, 1
        case Any_():
            return 1, size
        case AtLeast(count):
            return count, size - count + 1
        case _:
            return 1, 1


def disjoint(sets: Sequence[frozenset[str]]) -> bool:
    """Whether no two of some sets share a name."""
    return len(frozenset().union(*sets)) == sum(map(len, sets))

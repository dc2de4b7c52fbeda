"""Provisions that may govern, with their conditions filled in and their members numbered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.law.provision import Provision
from umkstd.law.verdict import Status
from umkstd.logic.members import Skeleton, members_of
from umkstd.logic.nodes import Condition, Member, Outcome

BOTH = frozenset({Status.MET, Status.UNMET})


@attrs.frozen
class Numbered:
    """A bound condition, its skeleton, and the numbers of its members among all members."""

    condition: Condition
    skeleton: Skeleton
    members: range

    @classmethod
    def of(cls, condition: Condition, members: list[Member]) -> Numbered:
        """Take a condition apart and append its members to the others."""
        skeleton, found = members_of(condition)
        first = len(members)
        members.extend(found)
        return cls(condition, skeleton, range(first, len(members)))

    def mine(self, values: Sequence[Any]) -> Sequence[Any]:
        """What belongs to its members, from a list over all members."""
        return values[self.members.start : self.members.stop]

    def outcome(self, outcomes: Sequence[Outcome]) -> Outcome:
        """The outcome of the condition from the outcomes of all members."""
        return self.skeleton.outcome(self.mine(outcomes))

    def deciding(self, outcomes: Sequence[Outcome]) -> Iterator[int]:
        """Numbers of the members that decide it."""
        return (self.members[n] for n in self.skeleton.deciding(self.mine(outcomes)))


@attrs.frozen
class Candidate:
    """A provision that may govern, with its conditions bound and numbered.

    Attributes:
        provision: the text.
        applies, scope, readings: its conditions; no reading where the text was
            not seen.
        parameters: value and unit of each parameter that was filled in.
    """

    provision: Provision
    applies: Numbered | None
    scope: Numbered | None
    readings: tuple[Numbered, ...]
    parameters: Mapping[str, Any]

    @property
    def parts(self) -> tuple[Numbered, ...]:
        """Its conditions: when it applies, its scope, what it needs."""
        found = (self.applies, self.scope, *self.readings)
        return tuple(part for part in found if part is not None)

    def statuses(self, outcomes: Sequence[Outcome]) -> frozenset[Status]:
        """What it may answer."""
        outside: frozenset[Status] = frozenset()
        if self.scope is not None:
            scope = self.scope.outcome(outcomes)
            if scope is not True:
                outside = frozenset({Status.NOT_APPLICABLE})
            if scope is False:
                return outside
        if not self.readings:
            return outside | BOTH
        return outside.union(*(of_outcome(r.outcome(outcomes)) for r in self.readings))


World = tuple[tuple[Candidate, ...], ...]
"""Candidates by rank, the highest first."""


def of_outcome(outcome: Outcome) -> frozenset[Status]:
    """The statuses that an outcome of the needs leaves possible."""
    if outcome is None:
        return BOTH
    return frozenset({Status.MET if outcome else Status.UNMET})

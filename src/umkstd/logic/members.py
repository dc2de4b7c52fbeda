"""Cited members of a condition, and the skeleton that joins their outcomes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from umkstd.logic.nodes import All, Any_, AtLeast, Condition, Member, Not, Outcome
from umkstd.logic.trace import combine
from umkstd.logic.wording import worded


@attrs.frozen
class Skeleton:
    """A condition with its cited members taken out and numbered.

    Attributes:
        node: the node that joins the parts; ``None`` for a member itself.
        parts: the skeletons below.
        number: place of the member in the list of members, from 0.
    """

    node: Condition | None
    parts: tuple[Skeleton, ...] = ()
    number: int = -1

    def outcome(self, outcomes: Sequence[Outcome]) -> Outcome:
        """The outcome of the whole from the outcomes of the members."""
        if self.node is None:
            return outcomes[self.number]
        below = [part.outcome(outcomes) for part in self.parts]
        if isinstance(self.node, Not):
            return None if below[0] is None else not below[0]
        return combine(self.node, below)

    def deciding(self, outcomes: Sequence[Outcome]) -> Iterator[int]:
        """Numbers of the members that decide the outcome, in written order.

        The false ones of a false conjunction, the true ones of a true
        disjunction, all of a true conjunction or a false disjunction, the open
        ones of an open condition.
        """
        if self.node is None:
            yield self.number
            return
        whole = self.outcome(outcomes)
        if isinstance(self.node, Not):
            yield from self.parts[0].deciding(outcomes)
            return
        for part in self.parts:
            if part.outcome(outcomes) == whole:
                yield from part.deciding(outcomes)


def members_of(condition: Condition) -> tuple[Skeleton, tuple[Member, ...]]:
    """Take a condition apart into its skeleton and its cited members.

    A test that stands outside any member becomes one of its own, worded from
    the labels of its facts.
    """
    members: list[Member] = []

    def build(node: Condition) -> Skeleton:
        if isinstance(node, All | Any_ | AtLeast | Not):
            return Skeleton(node, tuple(build(part) for part in node.parts))
        members.append(node if isinstance(node, Member) else worded(node))
        return Skeleton(None, number=len(members) - 1)

    return build(condition), tuple(members)

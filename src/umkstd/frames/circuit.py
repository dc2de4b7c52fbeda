"""Gates over plain booleans, each kept once: what rules ask of a row, without any unknown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

import attrs

Kind = Literal["leaf", "all", "any", "not", "constant", "denied", "either"]
"""The last two are of three values: the denial of a gate; on where the first of two gates is, and
null where only the second is."""


class Leaf(NamedTuple):
    """A plain question about one column: an unknown value answers it with no.

    Attributes:
        test: ``"known"``, a comparison operator, or ``"refused"`` (the value is one that the
            reader of facts refuses, with the code of the problem).
        fact: name of the fact.
        type: type of the other side, since ``1 == True``; ``"fact"`` for another fact.
        other: a literal, the name of another fact, the code of a problem, or ``None``.
    """

    test: str
    fact: str
    type: str = ""
    other: Any = None


@attrs.frozen(eq=False, repr=False)
class Gate:
    """One gate; two gates of one circuit are the same where they are the same object."""

    kind: Kind
    parts: tuple[Gate, ...] = ()
    leaf: Leaf | None = None


class Circuit:
    """Builds gates; what is asked twice is one gate.

    Attributes:
        true, false: the gates that never change.
    """

    def __init__(self) -> None:
        self.true = Gate("constant")
        self.false = Gate("constant")
        self._kept: dict[Any, Gate] = {}
        self._opposites: dict[Gate, Gate] = {self.true: self.false, self.false: self.true}
        self._pairs: dict[Gate, tuple[Gate, Gate]] = {}

    def constant(self, value: bool) -> Gate:  # noqa: FBT001 - a gate's value
        """The gate that is always so."""
        return self.true if value else self.false

    def leaf(self, leaf: Leaf) -> Gate:
        """The answer to a plain question."""
        return self._keep(leaf, "leaf", (), leaf)

    def all_of(self, gates: Iterable[Gate]) -> Gate:
        """Every gate is on."""
        return self._joined("all", gates, self.true, self.false)

    def any_of(self, gates: Iterable[Gate]) -> Gate:
        """At least one gate is on."""
        return self._joined("any", gates, self.false, self.true)

    def not_(self, gate: Gate) -> Gate:
        """The gate is off."""
        found = self._opposites.get(gate)
        if found is None:
            found = self._opposites[gate] = Gate("not", (gate,))
            self._opposites[found] = gate
        return found

    def exclude(self, one: Gate, other: Gate) -> None:
        """Say that two gates are never both on: where a condition is true, and where it is false."""
        if "constant" not in (one.kind, other.kind):
            for gate in (one, other):
                self._pairs.setdefault(gate, (one, other))

    def pair(self, gate: Gate) -> tuple[Gate, Gate] | None:
        """The two gates of which it is one, that are never both on."""
        return self._pairs.get(gate)

    def contrary(self, gate: Gate) -> Gate | None:
        """The gate that is on where the condition is false that is true where this one is on."""
        pair = self._pairs.get(gate)
        return None if pair is None else pair[pair[0] is gate]

    def at_least(self, count: int, gates: Sequence[Gate]) -> Gate:
        """At least so many gates are on; counted through, one gate after another."""
        reached = [self.true, *(self.false for _ in range(count))]
        for gate in gates:
            for number in range(count, 0, -1):
                next_one = self.all_of((reached[number - 1], gate))
                reached[number] = self.any_of((reached[number], next_one))
        return reached[count]

    def _joined(self, kind: Kind, gates: Iterable[Gate], neutral: Gate, deciding: Gate) -> Gate:
        parts = tuple(dict.fromkeys(gate for gate in gates if gate is not neutral))
        if deciding in parts or any(self._opposites.get(gate) in parts for gate in parts):
            return deciding
        parts = self._possible(kind, _needed(kind, parts))
        if not parts:
            return neutral
        if len(parts) == 1:
            return parts[0]
        # The order of the parts is no difference, but kept, so that text made of it is stable.
        return self._keep((kind, frozenset(parts)), kind, parts, None)

    def _possible(self, kind: Kind, parts: tuple[Gate, ...]) -> tuple[Gate, ...]:
        """The parts without those that another one says, since what is true is not false."""
        found = list(parts)
        for gate in parts:
            other = self.contrary(gate)
            follows = None if other is None else self._opposites.get(other)
            if follows in found and gate in found and follows is not gate:
                found.remove(follows if kind == "all" else gate)
        return tuple(found)

    def _keep(self, key: Any, kind: Kind, parts: tuple[Gate, ...], leaf: Leaf | None) -> Gate:
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = Gate(kind, parts, leaf)
        return found


def _needed(kind: Kind, parts: tuple[Gate, ...]) -> tuple[Gate, ...]:
    """The parts without those that another one already says: ``a`` beside ``a and b``."""
    said = {part for gate in parts if gate.kind == kind for part in gate.parts}
    there = frozenset(parts)
    return tuple(
        gate
        for gate in parts
        if gate not in said and (gate.kind in (kind, "not") or there.isdisjoint(gate.parts))
    )

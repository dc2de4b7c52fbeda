"""Gates for back ends whose logic has three values: a pair of them becomes one, where that is exact.

There null is unknown, ``and``, ``or`` and ``not`` follow Kleene, and a choice takes null for no. So
a comparison need not be filled, and where a condition is false is the denial of where it is true.
"""

from __future__ import annotations

from collections.abc import Mapping

import narwhals as nw

from umkstd.frames.circuit import Circuit, Gate, Kind, Leaf
from umkstd.frames.columns import Source

_PLAIN = ("known", "refused")
"""Questions that are answered in every row."""


def has_three_values(backend: nw.Implementation) -> bool:
    """Whether a back end is one of those; ``docs/decisions/pairs-of-booleans.md`` says why not more."""
    return backend.is_polars()


class ThreeValued:
    """Rewrites the gates of a circuit, each once.

    A gate that it returns is on in the same rows. Elsewhere it may be null rather than off.
    """

    def __init__(self, circuit: Circuit, sources: Mapping[str, Source]) -> None:
        self._circuit = circuit
        self._sources = sources
        self._rewritten: dict[Gate, Gate] = {}
        self._asked: dict[Gate, frozenset[str]] = {}
        self._wholes: dict[Gate, Gate | None] = {}
        self._kept: dict[tuple[Kind, tuple[Gate, ...]], Gate] = {}

    def of(self, gate: Gate) -> Gate:
        """A gate that is on in the same rows."""
        found = self._rewritten.get(gate)
        if found is None:
            found = self._rewritten[gate] = self._of(gate)
        return found

    def _of(self, gate: Gate) -> Gate:
        whole = self._whole(gate)
        # Facts that contradict each other are refused by the rules that read them; another rule
        # may share a gate, but not those facts, and must not be told by them.
        if whole is not None and self._facts(whole) <= self._facts(gate):
            return whole
        if not gate.parts:
            return gate
        return self._keep(gate.kind, tuple(self.of(part) for part in gate.parts))

    def _facts(self, gate: Gate) -> frozenset[str]:
        """What a gate asks about."""
        found = self._asked.get(gate)
        if found is None:
            leaf = gate.leaf
            own = (
                () if leaf is None else (leaf.fact, *([leaf.other] if leaf.type == "fact" else ()))
            )
            below = (self._facts(part) for part in gate.parts)
            found = self._asked[gate] = frozenset(own).union(*below)
        return found

    def _whole(self, gate: Gate) -> Gate | None:
        """The pair that a gate is half of as one gate, which is off where the other half is on."""
        if gate not in self._wholes:
            self._wholes[gate] = None  # so that no gate rests on itself
            self._wholes[gate] = self._paired(gate)
        return self._wholes[gate]

    def _paired(self, gate: Gate) -> Gate | None:
        pair = self._circuit.pair(gate)
        if pair is None:
            return None
        whole = self._joined(*pair)
        if whole is not None:
            return whole if gate is pair[0] else self._keep("denied", (whole,))
        whole = self._joined(pair[1], pair[0])
        if whole is not None:
            return whole if gate is pair[1] else self._keep("denied", (whole,))
        return None

    def _joined(self, gate: Gate, other: Gate) -> Gate | None:
        """Made of the pairs of its parts."""
        circuit = self._circuit
        if gate.leaf is not None:
            return gate if self._is_denied(gate, other, gate.leaf) else None
        if gate.kind not in ("all", "any"):
            return None
        leaf = _of_one_fact(gate.parts)
        if gate.kind == "any" and leaf is not None and self._is_denied(gate, other, leaf):
            return gate
        contraries = [circuit.contrary(part) for part in gate.parts]
        if None in contraries:
            return None
        join = circuit.any_of if gate.kind == "all" else circuit.all_of
        if join(part for part in contraries if part is not None) is not other:
            return None
        wholes = [self._whole(part) for part in gate.parts]
        if all(whole is None for whole in wholes):
            return None
        parts = (
            self._either(part, contrary) if whole is None else whole
            for part, contrary, whole in zip(gate.parts, contraries, wholes, strict=True)
            if contrary is not None
        )
        return self._keep(gate.kind, tuple(parts))

    def _either(self, true: Gate, false: Gate) -> Gate:
        """Where a pair that is not built alike is true, and where it is not false."""
        circuit = self._circuit
        open_ = circuit.not_(false)
        if false.kind == "all" and circuit.not_(true) in false.parts:
            # What is true need not be told apart from what is open.
            rest = (part for part in false.parts if part is not circuit.not_(true))
            open_ = circuit.not_(circuit.all_of(rest))
        return self._keep("either", (self.of(true), self.of(open_)))

    def _is_denied(self, gate: Gate, other: Gate, leaf: Leaf) -> bool:
        """Whether another gate is on where the facts of a leaf are known and this gate is off.

        The gate asks nothing but leaves like this one, so that it is null where they are unknown.
        """
        circuit = self._circuit
        facts = [leaf.fact, leaf.other] if leaf.type == "fact" else [leaf.fact]
        if leaf.test in _PLAIN or not all(self._sources[fact].has_three_values for fact in facts):
            return False
        known = circuit.all_of(circuit.leaf(Leaf("known", fact)) for fact in facts)
        if circuit.all_of((known, circuit.not_(gate))) is other:
            return True
        return leaf.type == "bool" and other.leaf == leaf._replace(other=not leaf.other)

    def _keep(self, kind: Kind, parts: tuple[Gate, ...]) -> Gate:
        found = self._kept.get((kind, parts))
        if found is None:
            found = self._kept[kind, parts] = Gate(kind, parts)
        return found


def _of_one_fact(gates: tuple[Gate, ...]) -> Leaf | None:
    """One of some gates, where all compare one fact with literals."""
    leaves = [gate.leaf for gate in gates if gate.leaf is not None]
    facts = {leaf.fact for leaf in leaves if leaf.test not in _PLAIN and leaf.type != "fact"}
    return leaves[0] if len(leaves) == len(gates) and len(facts) == 1 else None

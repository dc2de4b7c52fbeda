"""Gates as expressions over a frame: each that is asked for twice becomes a column for a while."""

from __future__ import annotations

import functools
import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import narwhals as nw

from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.frames.columns import Source, compared

_WIDE = 16
"""Choices in one nested expression; a back end walks it by recursion."""
Choice = tuple[Gate, Any]
Literal = Callable[[Any], nw.Expr]


class Lowering:
    """Turns gates into expressions, in steps that each build on the columns of the last.

    Attributes:
        steps: for each step, the expressions that it adds by name of the column.
    """

    def __init__(
        self,
        circuit: Circuit,
        sources: Mapping[str, Source],
        wanted: Iterable[Gate],
        taken: Iterable[str],
    ) -> None:
        """Lower what leads to some gates.

        Args:
            circuit: where the gates are kept.
            sources: the column of each fact.
            wanted: the gates, each as often as it is used.
            taken: names of columns that are there.
        """
        self._circuit = circuit
        self._sources = sources
        self._uses = _uses(wanted)
        self._prefix = _free_prefix(taken)
        self._inline: dict[Gate, tuple[nw.Expr, int]] = {}
        self.steps: list[dict[str, nw.Expr]] = []
        for gate in self._uses:  # those below stand first
            self._lower(gate)

    @property
    def names(self) -> list[str]:
        """The columns that were added."""
        return [name for step in self.steps for name in step]

    def expression(self, gate: Gate) -> nw.Expr:
        """A gate as an expression over the frame after all steps."""
        return self._inline[gate][0]

    def _lower(self, gate: Gate) -> None:
        expression, step = self._expression(gate)
        if self._uses[gate] > 1 and gate.kind not in ("constant", "not"):
            expression, step = self._stored(expression, step), step + 1
        self._inline[gate] = expression, step

    def _stored(self, expression: nw.Expr, step: int) -> nw.Expr:
        """The expression as a column that a step adds."""
        while len(self.steps) <= step:
            self.steps.append({})
        name = f"{self._prefix}{sum(map(len, self.steps))}"
        self.steps[step][name] = expression
        return nw.col(name)

    def _expression(self, gate: Gate) -> tuple[nw.Expr, int]:
        """An expression and the number of steps that must have come before."""
        if gate.leaf is not None:
            return self._leaf(gate.leaf), 0
        if gate.kind == "constant":
            return nw.lit(gate is self._circuit.true), 0
        found = [self._inline[part] for part in gate.parts]
        step = max(number for _, number in found)
        parts = [expression for expression, _ in found]
        if gate.kind == "not":
            return ~parts[0], step
        return functools.reduce(operator.and_ if gate.kind == "all" else operator.or_, parts), step

    def _leaf(self, leaf: Leaf) -> nw.Expr:
        source = self._sources[leaf.fact]
        if leaf.test == "known":
            return source.known
        if leaf.test == "refused":
            return dict(source.refused)[leaf.other]
        if leaf.type == "fact":
            other = self._sources[leaf.other]
            both = compared(source.like(other), leaf.test, other.like(source))
            return both.fill_null(value=False)
        return source.holds(leaf.test, leaf.other)

    def choose(self, choices: Sequence[Choice], otherwise: Any, literal: Literal) -> nw.Expr:
        """The value of the first choice whose gate is on.

        Args:
            choices: gates, each with a value; the gates are among those that were wanted.
            otherwise: the value where none is on.
            literal: makes an expression of a value.
        """
        if len(choices) <= _WIDE:
            return self._nested(choices, literal(otherwise), literal)
        groups = [choices[at : at + _WIDE] for at in range(0, len(choices), _WIDE)]
        found = literal(otherwise)
        for group in reversed(groups):
            gates = [self.expression(gate) for gate, _ in group]
            inner = self._nested(group[:-1], literal(group[-1][1]), literal)
            found = nw.when(functools.reduce(operator.or_, gates)).then(inner).otherwise(found)
        return found

    def _nested(self, choices: Sequence[Choice], otherwise: nw.Expr, literal: Literal) -> nw.Expr:
        found = otherwise
        for gate, value in reversed(choices):
            found = nw.when(self.expression(gate)).then(literal(value)).otherwise(found)
        return found


def _uses(wanted: Iterable[Gate]) -> Counter[Gate]:
    """How often each gate is used, those below a gate before it."""
    counts: Counter[Gate] = Counter()
    order: dict[Gate, None] = {}
    for gate in wanted:
        counts[gate] += 1
        stack = [(gate, iter(gate.parts))] if gate not in order else []
        while stack:
            here, parts = stack[-1]
            for part in parts:
                counts[part] += 1
                if part not in order and counts[part] == 1:
                    stack.append((part, iter(part.parts)))
                    break
            else:
                order[here] = None
                stack.pop()
    return Counter({gate: counts[gate] for gate in order})


def _free_prefix(taken: Iterable[str]) -> str:
    names, prefix = set(taken), "umkstd_"
    while any(name.startswith(prefix) for name in names):
        prefix += "_"
    return prefix

"""Gates as expressions over a frame: each that is asked for twice becomes a column for a while."""

from __future__ import annotations

import functools
import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import attrs

from umkstd.frames.choices import Choices
from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.frames.columns import Api, Expression, Source, compared
from umkstd.frames.three_valued import ThreeValued

_WIDE = 16


@attrs.frozen
class Lowered:
    """A gate as an expression.

    Attributes:
        expression: where it is on.
        step: the number of steps that must have come before.
        null: whether it may be null, rather than off, where it is not on.
    """

    expression: Expression
    step: int = 0
    null: bool = False

    @property
    def plain(self) -> Expression:
        """Never null."""
        return self.expression.fill_null(False) if self.null else self.expression


Literal = Callable[[str | None], Expression]


class Lowering:
    """Turns gates into expressions, in steps that each build on the columns of the last.

    Attributes:
        steps: for each step, the expressions that it adds by name of the column.
    """

    def __init__(
        self,
        api: Api,
        circuit: Circuit,
        sources: Mapping[str, Source],
        wanted: Iterable[Gate],
        prefix: str,
    ) -> None:
        """Lower what leads to some gates.

        Args:
            api: what makes expressions.
            circuit: where the gates are kept.
            sources: the column of each fact.
            wanted: the gates, each as often as it is used.
            prefix: of the names of columns that are added.
        """
        self._api = api
        self._circuit = circuit
        self._sources = sources
        self._three = ThreeValued(circuit, sources)
        self._uses = _uses(map(self._three.of, wanted))
        self._prefix = prefix
        self._inline: dict[Gate, Lowered] = {}
        self.steps: list[dict[str, Expression]] = []
        for gate in self._uses:  # those below stand first
            self._lower(gate)

    def expression(self, gate: Gate) -> Expression:
        """A gate as an expression over the frame after all steps; where it is off it may be null."""
        return self._inline[self._three.of(gate)].expression

    def plain(self, gate: Gate) -> Expression:
        """The same, but never null."""
        return self._inline[self._three.of(gate)].plain

    def _lower(self, gate: Gate) -> None:
        lowered = self._expression(gate)
        if self._uses[gate] > 1 and not self._cheap(gate):
            lowered = self._stored(lowered)
        self._inline[gate] = lowered

    def _cheap(self, gate: Gate) -> bool:
        """Whether to ask again costs no more than a column: so with the opposite of one."""
        if gate.kind in ("not", "denied"):
            return self._uses[gate.parts[0]] > 1 or gate.parts[0].leaf is not None
        return gate.kind == "constant"

    def _stored(self, lowered: Lowered) -> Lowered:
        """The expression as a column that a step adds."""
        while len(self.steps) <= lowered.step:
            self.steps.append({})
        name = f"{self._prefix}{sum(map(len, self.steps))}"
        self.steps[lowered.step][name] = lowered.expression
        return Lowered(self._api.col(name), lowered.step + 1, lowered.null)

    def _expression(self, gate: Gate) -> Lowered:
        if gate.leaf is not None:
            return self._leaf(gate.leaf)
        if gate.kind == "constant":
            return Lowered(self._api.lit(gate is self._circuit.true))
        found = [self._inline[part] for part in gate.parts]
        step = max(part.step for part in found)
        if gate.kind == "not":
            return Lowered(~found[0].plain, step)
        null = any(part.null for part in found)
        if gate.kind == "denied":
            return Lowered(~found[0].expression, step, null)
        if gate.kind == "either":
            true, open_ = found
            # Null and no is no, null and yes is null.
            none = self._api.lit(None, dtype=self._api.Boolean)
            return Lowered(true.plain | (open_.plain & none), step, null=True)
        join = operator.and_ if gate.kind == "all" else operator.or_
        return Lowered(functools.reduce(join, (part.expression for part in found)), step, null)

    def _leaf(self, leaf: Leaf) -> Lowered:
        api, source = self._api, self._sources[leaf.fact]
        if leaf.test == "known":
            return Lowered(source.known)
        if leaf.test == "refused":
            return Lowered(dict(source.refused)[leaf.other])
        if leaf.type == "fact":
            other = self._sources[leaf.other]
            both = compared(source.like(api, other), leaf.test, other.like(api, source))
            if source.has_three_values and other.has_three_values:
                return Lowered(both, null=True)
            return Lowered(both.fill_null(False) & source.known & other.known)
        holds = source.holds(leaf.test, leaf.other)
        if isinstance(holds, bool):
            return Lowered(api.lit(holds))
        return Lowered(holds, null=source.has_three_values)

    def choose(self, choices: Choices, literal: Literal) -> Expression:
        """The text of the first choice whose gate is on.

        Args:
            choices: the choices; their gates are among those that were wanted.
            literal: makes an expression of a text.
        """
        cases = choices.cases
        if len(cases) > _WIDE:
            # A back end walks a nested expression by recursion: halves keep it shallow.
            middle = len(cases) // 2
            first = [self.expression(gate) for gate, _ in cases[:middle]]
            left = self.choose(attrs.evolve(choices, cases=cases[:middle]), literal)
            right = self.choose(attrs.evolve(choices, cases=cases[middle:]), literal)
            return self._api.when(functools.reduce(operator.or_, first)).then(left).otherwise(right)
        found = self._told(choices.otherwise, literal)
        for gate, told in reversed(cases):
            here = self._told(told, literal)
            found = self._api.when(self.expression(gate)).then(here).otherwise(found)
        return found

    def _told(self, told: str | Choices | None, literal: Literal) -> Expression:
        return self.choose(told, literal) if isinstance(told, Choices) else literal(told)


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


def free_prefix(taken: Iterable[str]) -> str:
    """A prefix that no name of a column has."""
    names, prefix = set(taken), "umkstd_"
    while any(name.startswith(prefix) for name in names):
        prefix += "_"
    return prefix

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

_WIDE = 16
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
        self._uses = _uses(wanted)
        self._prefix = prefix
        self._inline: dict[Gate, tuple[Expression, int]] = {}
        self.steps: list[dict[str, Expression]] = []
        for gate in self._uses:  # those below stand first
            self._lower(gate)

    def expression(self, gate: Gate) -> Expression:
        """A gate as an expression over the frame after all steps."""
        return self._inline[gate][0]

    def _lower(self, gate: Gate) -> None:
        expression, step = self._expression(gate)
        if self._uses[gate] > 1 and not self._cheap(gate):
            expression, step = self._stored(expression, step), step + 1
        self._inline[gate] = expression, step

    def _cheap(self, gate: Gate) -> bool:
        """Whether to ask again costs no more than a column: so with the opposite of one."""
        if gate.kind == "not":
            return self._uses[gate.parts[0]] > 1 or gate.parts[0].leaf is not None
        return gate.kind == "constant"

    def _stored(self, expression: Expression, step: int) -> Expression:
        """The expression as a column that a step adds."""
        while len(self.steps) <= step:
            self.steps.append({})
        name = f"{self._prefix}{sum(map(len, self.steps))}"
        self.steps[step][name] = expression
        return self._api.col(name)

    def _expression(self, gate: Gate) -> tuple[Expression, int]:
        """An expression and the number of steps that must have come before."""
        if gate.leaf is not None:
            return self._leaf(gate.leaf), 0
        if gate.kind == "constant":
            return self._api.lit(gate is self._circuit.true), 0
        found = [self._inline[part] for part in gate.parts]
        step = max(number for _, number in found)
        parts = [expression for expression, _ in found]
        if gate.kind == "not":
            return ~parts[0], step
        return functools.reduce(operator.and_ if gate.kind == "all" else operator.or_, parts), step

    def _leaf(self, leaf: Leaf) -> Expression:
        api, source = self._api, self._sources[leaf.fact]
        if leaf.test == "known":
            return source.known
        if leaf.test == "refused":
            return dict(source.refused)[leaf.other]
        if leaf.type == "fact":
            other = self._sources[leaf.other]
            both = compared(source.like(api, other), leaf.test, other.like(api, source))
            return both.fill_null(False)
        holds = source.holds(leaf.test, leaf.other)
        return api.lit(holds) if isinstance(holds, bool) else holds

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

"""Which text a row is told: choices between gates, of which the first that is on counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from umkstd.frames.circuit import Circuit, Gate


@attrs.frozen(eq=False)
class Choices:
    """Texts, or further choices, each with where it is the answer.

    Attributes:
        cases: gates with what is told; the first whose gate is on counts.
        otherwise: what is told where none is.
    """

    cases: tuple[tuple[Gate, str | Choices | None], ...] = ()
    otherwise: str | Choices | None = None

    @property
    def gates(self) -> Iterator[Gate]:
        """Every gate, as often as it is asked."""
        for gate, _ in self.cases:
            yield gate
        for told in self._told:
            if isinstance(told, Choices):
                yield from told.gates

    @property
    def _told(self) -> Iterator[str | Choices | None]:
        yield from (told for _, told in self.cases)
        yield self.otherwise


def first_of(
    circuit: Circuit,
    cases: Iterable[tuple[Gate, str | Choices | None]],
    otherwise: str | Choices | None = None,
) -> str | Choices | None:
    """The plainest choices that tell the same: what never comes is left out."""
    found: list[tuple[Gate, str | Choices | None]] = []
    for gate, told in cases:
        if gate is circuit.true:
            otherwise = told
            break
        if gate is not circuit.false and all(gate is not one for one, _ in found):
            if found and isinstance(told, str) and found[-1][1] == told:
                gate = circuit.any_of((found.pop()[0], gate))  # noqa: PLW2901 - both as one
            found.append((gate, told))
    while found and not isinstance(otherwise, Choices) and found[-1][1] == otherwise:
        found.pop()
    return Choices(tuple(found), otherwise) if found else otherwise

"""How many cases of each kind go to whom: a flow of least cost, solved by SciPy."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from importlib import import_module
from typing import Any

from umkstd.plut.reach import Kind

_NO_SCIPY = (
    "Pembagian kasus memerlukan paket “scipy”: pip install 'umkstd[plut]'. "
    "Assigning cases needs the package “scipy”: pip install 'umkstd[plut]'."
)
_NO_ANSWER = (
    "Paket “scipy” tidak memberi jawaban yang utuh; laporkan sebagai kesalahan umkstd. "
    "The package “scipy” gave no whole answer; report this as an error of umkstd."
)
_HALF = 0.5
_NEAR = 1e-6


def balanced(kinds: Sequence[Kind], capacities: Sequence[int]) -> list[list[int]]:
    """Counts of cases for each kind and each of its takers, in their order.

    As many cases as possible are taken. Among such answers, loads are the most even: the sum of
    ``load² / capacity`` is the least. Among these the fewest cases need travel, and then the
    consultants that come first take more.

    Raises:
        ModuleNotFoundError: the extra is not installed.
    """
    flow = _Flow(kinds, capacities)
    if not flow.edges:
        return [[0] * len(kind.takers) for kind in kinds]
    counts = iter(flow.solve())
    return [[next(counts) for _ in kind.takers] for kind in kinds]


class _Flow:
    """Cases flow from kinds through edges to consultants, and there fill slots.

    Each slot holds one case. Filling the slots of one consultant adds more and more to the cost, by
    ``(2k - 1) / capacity`` for the k-th, so that it pays to even out. The constraints are those of
    a network, whose corners are whole numbers; the simplex method ends on a corner.
    """

    def __init__(self, kinds: Sequence[Kind], capacities: Sequence[int]) -> None:
        self.sizes = [len(kind.requests) for kind in kinds]
        self.edges = [
            (number, place, travels)
            for number, kind in enumerate(kinds)
            for place, travels in kind.takers
        ]
        asked = [0] * len(capacities)
        for number, place, _ in self.edges:
            asked[place] += self.sizes[number]
        self.slots = [
            (place, Fraction(2 * k - 1, capacity))
            for place, capacity in enumerate(capacities)
            for k in range(1, min(capacity, asked[place]) + 1)
        ]

    def goals(self) -> list[list[float]]:
        """What to make least, the most important first: a cost for each edge, then each slot."""
        no_edges, no_slots = [0.0] * len(self.edges), [0.0] * len(self.slots)
        # Which of two loads is more even depends only on the order of what slots add. So ranks may
        # stand for fractions; and as one more case fills one more slot, a bonus above the highest
        # rank makes taking it always pay.
        steps = {step: rank for rank, step in enumerate(sorted({s for _, s in self.slots}))}
        goals = [[*no_edges, *(float(steps[step] - len(steps)) for _, step in self.slots)]]
        if any(travels for _, _, travels in self.edges):
            goals.append([*(float(travels) for _, _, travels in self.edges), *no_slots])
        goals.append([*no_edges, *(float(place) for place, _ in self.slots)])
        return goals

    def solve(self) -> list[int]:
        """The count on each edge."""
        try:
            optimize = import_module("scipy.optimize")
            sparse = import_module("scipy.sparse")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(_NO_SCIPY, name="scipy") from error
        edges, slots = len(self.edges), len(self.slots)
        width = edges + slots
        taken = sparse.csr_matrix(
            ([1.0] * edges, ([number for number, _, _ in self.edges], range(edges))),
            shape=(len(self.sizes), width),
        )
        conserved = sparse.csr_matrix(
            (
                [1.0] * edges + [-1.0] * slots,
                ([*(p for _, p, _ in self.edges), *(p for p, _ in self.slots)], range(width)),
            ),
            shape=(max(place for _, place, _ in self.edges) + 1, width),
        )
        bounds = [(0, self.sizes[number]) for number, _, _ in self.edges] + [(0, 1)] * slots
        full: set[int] = set()
        found: list[float] = []
        for goal in self.goals():
            result = optimize.linprog(
                goal,
                A_ub=taken,
                b_ub=self.sizes,
                # A kind that every best answer takes whole is taken whole from here on.
                A_eq=sparse.vstack([conserved, taken[sorted(full)]]) if full else conserved,
                b_eq=[0] * conserved.shape[0] + [self.sizes[number] for number in sorted(full)],
                bounds=bounds,
                method="highs-ds",
            )
            if result.status != 0:
                raise RuntimeError(f"{_NO_ANSWER} ({result.message})")
            found = result.x.tolist()
            bounds = _kept(bounds, result.lower.marginals, result.upper.marginals)
            full |= {n for n, price in enumerate(result.ineqlin.marginals) if price < -_HALF}
        whole = [round(value) for value in found]
        if any(abs(value - count) > _NEAR for value, count in zip(found, whole, strict=True)):
            raise RuntimeError(_NO_ANSWER)
        return whole[:edges]


def _kept(bounds: list[tuple[int, int]], lower: Any, upper: Any) -> list[tuple[int, int]]:
    """Bounds within which every answer is as good as the one found, and none as good is lost.

    Costs are whole, so the price of a bound is a whole number: not 0 means that leaving the bound
    makes the answer worse.
    """
    kept = []
    for (low, high), low_price, high_price in zip(bounds, lower, upper, strict=True):
        if low_price > _HALF:
            kept.append((low, low))
        elif high_price < -_HALF:
            kept.append((high, high))
        else:
            kept.append((low, high))
    return kept

"""Which consultant takes which case: as many as possible, evenly, and the same on every run."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from umkstd.plut.balancing import balanced
from umkstd.plut.consultant import Consultant
from umkstd.plut.problems import require_unique
from umkstd.plut.reach import Travel, kinds_of
from umkstd.plut.request import Assignment, Load, Pair, Request, Unassigned

_NOBODY_TRAVELS: Travel = MappingProxyType({})


def assign(
    cases: Iterable[Request],
    consultants: Iterable[Consultant],
    *,
    travel: Travel = _NOBODY_TRAVELS,
) -> Assignment:
    """Assign cases to consultants who are expert in the field and serve the region.

    As many cases as possible are taken, and no consultant takes more than their capacity. Among
    such answers the loads are the most even in relation to capacity (the sum of
    ``load² / capacity`` is the least); then the fewest cases need travel; then consultants whose
    codes come first take more. Of cases that are alike, those whose codes come first are taken.
    The order in which cases and consultants are given changes nothing.

    Args:
        cases: cases, each in one service field; case and field together occur once.
        consultants: consultants of any number of centres.
        travel: by the code of a region, the codes of regions to which its consultants also go.

    Raises:
        InvalidValue: a case, or the code of a consultant, is there twice (``desk-twice``).
        ModuleNotFoundError: the extra ``plut`` is not installed, or lacks SciPy.

    Example, once the extra is installed::

        assign([Request(case_id="u1", field="production", region="33.22")], consultants).pairs
    """
    asked = sorted(cases)
    known = sorted(consultants, key=lambda consultant: consultant.id)
    require_unique(((case.case_id, case.field) for case in asked), "/cases")
    require_unique((consultant.id for consultant in known), "/consultants")
    kinds = kinds_of(asked, known, travel)
    pairs: list[Pair] = []
    unassigned: list[Unassigned] = []
    loads = [0] * len(known)
    counts = balanced(kinds, [consultant.capacity for consultant in known])
    for kind, shares in zip(kinds, counts, strict=True):
        left = iter(kind.requests)
        for (place, travels), share in zip(kind.takers, shares, strict=True):
            loads[place] += share
            pairs += [
                Pair(request=next(left), consultant=known[place].id, travels=travels)
                for _ in range(share)
            ]
        unassigned += [
            Unassigned(request=request, reason=kind.lacking or "capacity-used") for request in left
        ]
    return Assignment(
        pairs=tuple(sorted(pairs, key=lambda pair: pair.request)),
        unassigned=tuple(sorted(unassigned, key=lambda item: item.request)),
        loads=tuple(
            Load(consultant=consultant.id, cases=load, capacity=consultant.capacity)
            for consultant, load in zip(known, loads, strict=True)
        ),
    )

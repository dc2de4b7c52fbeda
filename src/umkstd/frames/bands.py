"""Rows of a table that lead to the same and adjoin: two bands of one measure are one band."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs

from umkstd.logic.facts import Fact
from umkstd.logic.nodes import All, Compare, Condition
from umkstd.logic.table import Table

Cells = tuple[Condition | None, ...]
LIMIT = int | Decimal | datetime.date
_BEYOND = {"<=": ">", "<": ">="}
"""The lower limit that begins where an upper limit ends."""


def lines_of(table: Table, sides: Mapping[Any, Any]) -> list[tuple[Any, Cells]]:
    """The rows of a table, each as what it leads to and its cells.

    Args:
        table: the table.
        sides: what each outcome leads to. Where two lead to the same, the limit between
            them need not be asked.
    """
    found: list[tuple[Any, Cells]] = []
    for row in table.rows:
        side, cells = sides[row.outcome], row.cells
        if found and found[-1][0] == side:
            both = _united(found[-1][1], cells)
            if both is not None:
                found[-1] = side, both
                continue
        found.append((side, cells))
    return found


def _united(left: Cells, right: Cells) -> Cells | None:
    """The cells of two rows as those of one, if they differ in one and adjoin there."""
    differing = [n for n, pair in enumerate(zip(left, right, strict=True)) if pair[0] != pair[1]]
    if len(differing) != 1:
        return None
    (place,) = differing
    whole = _whole(left[place], right[place])
    return None if whole is None else (*left[:place], whole, *left[place + 1 :])


def _whole(left: Condition | None, right: Condition | None) -> Condition | None:
    """Two bands as one; none where they do not adjoin, or leave no limit at all.

    Without a limit the measure would not be asked, and so count as known.
    """
    below, above = _Band.of(left), _Band.of(right)
    if below is None or above is None or below.fact != above.fact:
        return None
    if not below.adjoins(above):
        below, above = above, below
    if not below.adjoins(above):
        return None
    limits = tuple(limit for limit in (below.lower, above.upper) if limit is not None)
    if not limits:
        return None
    return limits[0] if len(limits) == 1 else All(limits)


@attrs.frozen
class _Band:
    """The values of a fact from one limit to another."""

    fact: Fact[Any]
    lower: Compare | None
    upper: Compare | None

    @classmethod
    def of(cls, condition: Condition | None) -> _Band | None:
        """A condition as a band, if it is one."""
        lower: Compare | None = None
        upper: Compare | None = None
        for limit in _limits(condition):
            if limit is None:
                return None
            if limit.operator in _BEYOND and upper is None:
                upper = limit
            elif limit.operator in _BEYOND.values() and lower is None:
                lower = limit
            else:
                return None
        one = lower if lower is not None else upper
        if one is None or (lower is not None and upper is not None and lower.fact != upper.fact):
            return None
        return cls(one.fact, lower, upper)

    def adjoins(self, other: _Band) -> bool:
        """Whether the other begins where this one ends, and neither is empty."""
        end, begin = self.upper, other.lower
        if end is None or begin is None or end.other != begin.other:
            return False
        limits: list[Any] = [self.lower, end, other.upper]
        values = [limit.other for limit in limits if limit is not None]
        rising = all(low < high for low, high in pairwise(values))
        return _BEYOND[end.operator] == begin.operator and rising


def _limits(condition: Condition | None) -> Iterator[Compare | None]:
    """The limits of a condition; none for what is no limit."""
    for part in condition.conditions if isinstance(condition, All) else (condition,):
        yield part if isinstance(part, Compare) and isinstance(part.other, LIMIT) else None

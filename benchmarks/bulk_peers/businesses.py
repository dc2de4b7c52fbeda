"""Made-up businesses in arrays: as ``nine_rules.businesses``, but quick to make by the million."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import numpy as np
from nine_rules import BN, CUT, RISKS, sni

UNKNOWN = 0.15
SNI = sni.choices
TEXTS: Mapping[str, tuple[str, ...]] = {"risk": RISKS, "sni": SNI}
EDGES = np.array([BN, 2 * BN, 5 * BN, 10 * BN, 15 * BN, 50 * BN])
CUT_DAY = np.datetime64(CUT, "D")


@attrs.frozen
class Column:
    """One fact of every business.

    Attributes:
        values: truth values, integers, days, or the number of a text in ``TEXTS``.
        unknown: where the value is not known; there it means nothing.
    """

    values: np.ndarray[Any, Any]
    unknown: np.ndarray[Any, Any]


def businesses(count: int, seed: int = 20210202) -> dict[str, Column]:
    """Each fact of some businesses; each is unknown with probability 0.15."""
    rng = np.random.default_rng(seed)

    def yes(share: float) -> Any:
        return rng.random(count) < share

    def money(top: float) -> Any:
        """Sums spread evenly over their logarithm, some at a limit or one rupiah above."""
        amounts = (10 ** rng.uniform(6, top, count)).astype(np.int64)
        edges = rng.choice(EDGES, count) + rng.integers(0, 2, count)
        return np.where(yes(0.03), edges, amounts)

    def days() -> Any:
        """From 1995 on, some on the day of the change or the day before."""
        spread = np.datetime64("1995-01-01", "D") + rng.integers(0, 11_500, count)
        return np.where(yes(0.01), CUT_DAY - rng.integers(0, 2, count), spread)

    def numbered(shares: tuple[float, ...]) -> Any:
        return rng.choice(len(shares), count, p=shares).astype(np.int8)

    values = {
        "founded": days(),
        "capital": money(10.3),
        "annual_sales": money(11),
        "is_subsidiary": yes(0.04),
        "risk": numbered((0.72, 0.15, 0.09, 0.04)),
        "has_nib": yes(0.92),
        "nib_well_formed": yes(0.97),
        "sni": numbered((0.75, 0.08, 0.17)),
        "declaration": yes(0.88),
        "coaching": yes(0.92),
    }
    return {name: Column(found, yes(UNKNOWN)) for name, found in values.items()}


def records(columns: Mapping[str, Column], count: int) -> list[dict[str, Any]]:
    """The first businesses as mappings, as ``nine_rules`` asks for them."""

    def plain(name: str, column: Column) -> list[Any]:
        values = column.values[:count].tolist()
        texts = TEXTS.get(name)
        told = [texts[value] for value in values] if texts is not None else values
        gone = column.unknown[:count].tolist()
        return [None if un else value for value, un in zip(told, gone, strict=True)]

    every = [plain(name, column) for name, column in columns.items()]
    return [dict(zip(columns, row, strict=True)) for row in zip(*every, strict=True)]

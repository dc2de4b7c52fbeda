"""No timing counts before all answers are the same: those of the reference, and each other's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import nine_rules
import numpy as np
from bulk_peers.bulk_way import REASON_COLUMN, REASONS, STATUS_COLUMN, STATUSES, Way, numbers
from bulk_peers.businesses import Column, records

READ = 50_000
"""Rows that the readable reference answers; beyond them every way must agree with the first."""


def _wanted(columns: Mapping[str, Column]) -> dict[str, Any]:
    answers = [nine_rules.reference(record) for record in records(columns, READ)]
    first = [(failed or open_ or REASONS)[0] for _, failed, open_ in answers]
    return {
        STATUS_COLUMN: np.array([STATUSES.index(status) for status, _, _ in answers]),
        REASON_COLUMN: np.array([REASONS.index(code) for code in first]),
    }


def check(ways: Sequence[Way], columns: Mapping[str, Column]) -> None:
    """Ask each way once, which warms it up as well.

    Raises:
        SystemExit: some answers differ.
    """
    wanted, every = _wanted(columns), {}
    count = len(next(iter(columns.values())).values)
    wrong: dict[str, int] = {}
    for way in ways:
        answers = way.ask()
        for name, texts in ((STATUS_COLUMN, STATUSES), (REASON_COLUMN, REASONS)):
            if name == STATUS_COLUMN or way.reasons:
                found = numbers(way.read(answers, name), texts)
                if len(found) != (way.rows or count):
                    raise SystemExit(f"{way.library}, {way.who}: {len(found):,} answers")
                first = every.setdefault(name, found)
                bad = np.sum(found != first[: len(found)])
                some = min(READ, len(found))
                bad += np.sum(found[:some] != wanted[name][:some])
                if bad:
                    wrong[f"{way.library}, {way.who}, {name}"] = int(bad)
    print(f"{count:,} rows: {sum(wrong.values())} wrong answers of {len(ways)} ways to ask")
    if wrong:
        raise SystemExit(f"not timed: {wrong}")

"""The floor: the decision by hand for one record (F), in a loop over mappings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import nine_rules
import pyarrow as pa
from bulk_peers.bulk_way import STATUS_COLUMN, Way
from bulk_peers.businesses import Column, records

MOST = 10_000
"""More rows cost as much each, but the mappings of ten million fill the memory."""


def _read(answers: list[Any], name: str) -> Any:
    if name == STATUS_COLUMN:
        return pa.array([status for status, _, _ in answers])
    return pa.array([(failed or open_ or nine_rules.CODES)[0] for _, failed, open_ in answers])


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """With reasons, which F gives always."""
    some = records(columns, MOST)
    return [
        Way(
            library="plain Python",
            who="F",
            reasons=True,
            ask=lambda: [nine_rules.by_hand(record) for record in some],
            read=_read,
            rows=len(some),
        )
    ]

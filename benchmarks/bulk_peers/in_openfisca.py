"""OpenFisca: its vectorised evaluation, one simulation for all businesses; the status only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pyarrow as pa
from bulk_peers.bulk_way import Way
from bulk_peers.businesses import Column
from openfisca_core.simulations import SimulationBuilder
from peers.openfisca_peer import DAY, STATUS, SYSTEM, UNKNOWN

UNIX_DAY = 719_163
"""The number of the first day of 1970 in Python's calendar."""


def arrays_of(columns: Mapping[str, Column]) -> dict[str, Any]:
    """An array for each fact, made ready: sums in thousands, rounded up; -1 for unknown."""

    def array(name: str, column: Column) -> Any:
        values = column.values
        if name == "founded":
            values = values.astype("datetime64[D]").astype(np.int64) + UNIX_DAY
        if name in {"capital", "annual_sales"}:
            values = -(-values // 1000)
        return np.where(column.unknown, UNKNOWN, values).astype(np.int32)

    return {name: array(name, column) for name, column in columns.items()}


def _asker(arrays: Mapping[str, Any], count: int) -> Callable[[], Any]:
    def ask() -> Any:
        simulation = SimulationBuilder().build_default_simulation(SYSTEM, count=count)
        for name, array in arrays.items():
            simulation.set_input(name, DAY, array)
        return simulation.calculate("status", DAY)

    return ask


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """The status, as numbers."""
    count = len(next(iter(columns.values())).values)
    return [
        Way(
            library="OpenFisca",
            who="OpenFisca",
            reasons=False,
            ask=_asker(arrays_of(columns), count),
            read=lambda found, _: pa.array(STATUS).take(pa.array(found)),
        )
    ]

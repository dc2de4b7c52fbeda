"""pandas with nullable types: the decision by hand, and the frame; texts are categories."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import and_
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from bulk_peers.bulk_way import (
    FIRST_DAY,
    LAST,
    PLAIN,
    REASON_COLUMN,
    REASONS,
    SMALL_CAPITAL,
    SMALL_SALES,
    STATUS_COLUMN,
    STATUSES,
    Way,
    pair,
)
from bulk_peers.businesses import TEXTS, Column


def frame_of(columns: Mapping[str, Column]) -> pd.DataFrame:
    """The businesses: Int64, boolean, datetime64, category."""

    def array(name: str, column: Column) -> Any:
        values, unknown = column.values, column.unknown
        if name in TEXTS:
            return pd.Categorical.from_codes(np.where(unknown, -1, values), TEXTS[name])
        if values.dtype.kind == "M":
            return np.where(unknown, np.datetime64("NaT"), values).astype("datetime64[s]")
        masked = pd.arrays.BooleanArray if values.dtype == bool else pd.arrays.IntegerArray
        return masked(values, unknown)

    return pd.DataFrame({name: array(name, column) for name, column in columns.items()})


def outcomes(frame: Any) -> list[Any]:
    """Each rule: true, false, or NA where it is open."""
    day = pd.Timestamp(FIRST_DAY)
    capital, sales = frame["capital"] <= SMALL_CAPITAL, frame["annual_sales"] <= SMALL_SALES
    small = capital.where((capital == sales).fillna(value=False))
    small = small.mask(frame["founded"] >= day, capital).mask(frame["founded"] < day, sales)

    def text(name: str, wanted: str) -> Any:
        return (frame[name] == wanted).astype("boolean").mask(frame[name].isna())

    return [
        ~frame["is_subsidiary"],
        small,
        *(frame[name] for name in PLAIN),
        text("risk", "rendah"),
        ~text("sni", "tidak_ada"),
        ~text("sni", "wajib"),
        *(frame[name] for name in LAST),
    ]


def by_hand(frame: Any, *, reasons: bool) -> Any:
    """The frame with the answers; numbers are chosen, and stand for texts."""
    each = outcomes(frame)
    every = reduce(and_, each)
    met = every.to_numpy(dtype=bool, na_value=False)
    unmet = np.logical_not(every.to_numpy(dtype=bool, na_value=True))
    chosen = np.select([met, unmet], [np.int8(0), np.int8(1)], np.int8(2))
    told = {STATUS_COLUMN: pd.Categorical.from_codes(chosen, STATUSES)}
    if reasons:
        failed = [np.logical_not(one.to_numpy(dtype=bool, na_value=True)) for one in each]
        open_ = [one.isna().to_numpy() for one in each]
        places = [np.int8(place) for place in range(len(REASONS))]
        first = np.select([met, *failed, *open_], [np.int8(0), *places, *places], np.int8(-1))
        told[REASON_COLUMN] = pd.Categorical.from_codes(first, REASONS)
    return frame.assign(**told)


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """One frame."""
    return pair(
        "pandas, nullable, category",
        frame_of(columns),
        by_hand,
        lambda frame, name: pa.array(frame[name].array),
    )

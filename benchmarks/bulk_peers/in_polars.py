"""Polars: the decision by hand in its expressions, and the frames, with Enum and with String."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import polars as pl
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

STATUS, REASON = pl.Enum(STATUSES), pl.Enum(REASONS)


def frame_of(columns: Mapping[str, Column], *, enum: bool) -> pl.DataFrame:
    """The businesses; texts as Enum or as String."""

    def series(name: str, column: Column) -> pl.Series:
        texts = TEXTS.get(name)
        found = pl.Series(name, column.values)
        if texts is not None:
            found = pl.Series(name, texts, dtype=pl.Enum(texts)).gather(column.values)
            found = found if enum else found.cast(pl.String)
        known = pl.Series(np.logical_not(column.unknown))
        gone = pl.Series([None], dtype=found.dtype)
        return found.zip_with(known, gone)

    return pl.DataFrame([series(name, column) for name, column in columns.items()])


def outcomes() -> list[pl.Expr]:
    """Each rule: true, false, or null where it is open."""
    col = pl.col
    capital, sales = col("capital") <= SMALL_CAPITAL, col("annual_sales") <= SMALL_SALES
    small = (
        pl.when(col("founded").is_null())
        .then(pl.when(capital == sales).then(capital))
        .when(col("founded") >= FIRST_DAY)
        .then(capital)
        .otherwise(sales)
    )
    return [
        ~col("is_subsidiary"),
        small,
        *(col(name) for name in PLAIN),
        col("risk") == "rendah",
        col("sni") != "tidak_ada",
        col("sni") != "wajib",
        *(col(name) for name in LAST),
    ]


def by_hand(frame: Any, *, reasons: bool) -> Any:
    """The frame with the answers; nulls are left to Polars, whose logic has three values."""
    each = outcomes()
    every = pl.all_horizontal(each)

    def status(text: str) -> pl.Expr:
        return pl.lit(text, dtype=STATUS)

    def reason(text: str) -> pl.Expr:
        return pl.lit(text, dtype=REASON)

    # As umkstd does: a text that is no choice is no answer. An Enum holds nothing else.
    texts = [name for name in TEXTS if frame.schema[name] == pl.String]
    wrong = [~pl.col(name).is_in(TEXTS[name]) for name in texts]
    start: Any = pl.when(pl.any_horizontal(wrong)).then(None) if wrong else pl
    found = start.when(every).then(status("met")).when(~every).then(status("unmet"))
    told = {STATUS_COLUMN: found.otherwise(status("undetermined"))}
    if reasons:
        first: Any = start.when(every).then(reason(REASONS[0]))
        for outcome, code in zip(each, REASONS, strict=True):
            first = first.when(~outcome).then(reason(code))
        for outcome, code in zip(each[:-1], REASONS[:-1], strict=True):
            first = first.when(outcome.is_null()).then(reason(code))
        told[REASON_COLUMN] = first.otherwise(reason(REASONS[-1]))
    return frame.lazy().with_columns(**told).collect()


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """With Enum, then with String."""
    return [
        way
        for enum in (True, False)
        for way in pair(
            f"Polars, {'Enum' if enum else 'String'}",
            frame_of(columns, enum=enum),
            by_hand,
            lambda frame, name: frame[name].to_arrow(),
        )
    ]

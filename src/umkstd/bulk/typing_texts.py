"""Texts of cells as values of facts: which texts are read, and which of them are no such value."""

from __future__ import annotations

from typing import Any

import polars as pl

from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind

TYPES: dict[Kind, Any] = {
    Kind.BOOLEAN: pl.Boolean,
    Kind.INTEGER: pl.Int64,
    Kind.DECIMAL: pl.Float64,
    Kind.DATE: pl.Date,
    Kind.TEXT: pl.String,
    Kind.CHOICE: pl.String,
}
YES = ("true", "ya", "yes", "1")
NO = ("false", "tidak", "no", "0")
_EXACT = 2.0**53
"""Below, each whole float stands for one whole number."""


def typed(texts: pl.Series, fact: Fact[Any]) -> tuple[pl.Series, pl.Series | None]:
    """A column with the type of its fact, and which of its texts are no value of it.

    An empty cell is unknown. Whole numbers have digits alone, or a fraction of zeros as data
    frames write it; decimals have a point; dates are written YYYY-MM-DD; yes and no are ``true``,
    ``ya``, ``yes``, ``1`` and ``false``, ``tidak``, ``no``, ``0``, in letters of any size.
    """
    if fact.kind in (Kind.TEXT, Kind.CHOICE):
        return texts, None
    found = _READERS[fact.kind](texts)
    if found.null_count() == texts.null_count():
        return found, None
    return found, found.is_null() & texts.is_not_null()


def _whole(texts: pl.Series) -> pl.Series:
    found = texts.cast(pl.Int64, strict=False)
    if found.null_count() == texts.null_count():
        return found
    number = texts.cast(pl.Float64, strict=False)
    whole = (number == number.floor()) & (number.abs() < _EXACT)
    return found.fill_null(number.set(~whole.fill_null(value=False), None).cast(pl.Int64))


def _decimal(texts: pl.Series) -> pl.Series:
    found = texts.cast(pl.Float64, strict=False)
    return found.set(~found.is_finite().fill_null(value=True), None)


def _date(texts: pl.Series) -> pl.Series:
    found = texts.str.to_date("%Y-%m-%d", strict=False)
    other = (texts.str.len_bytes() != 10) | texts.str.starts_with("+")
    return found.set(other.fill_null(value=False), None)


def _boolean(texts: pl.Series) -> pl.Series:
    words = texts.str.to_lowercase()
    meant = {**dict.fromkeys(YES, True), **dict.fromkeys(NO, False)}
    return words.replace_strict(meant, default=None, return_dtype=pl.Boolean)


_READERS = {
    Kind.INTEGER: _whole,
    Kind.DECIMAL: _decimal,
    Kind.DATE: _date,
    Kind.BOOLEAN: _boolean,
}

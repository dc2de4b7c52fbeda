"""Values of JSON as values of facts: a whole column at once where every value is of the plain type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from umkstd.bulk.row_problems import LARGEST
from umkstd.bulk.typing_texts import TYPES
from umkstd.frames.one_by_one import read_each
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind

_PLAIN: Mapping[Kind, frozenset[type]] = {
    Kind.BOOLEAN: frozenset({bool, type(None)}),
    Kind.INTEGER: frozenset({int, type(None)}),
    Kind.DECIMAL: frozenset({int, float, type(None)}),
    Kind.TEXT: frozenset({str, type(None)}),
    Kind.CHOICE: frozenset({str, type(None)}),
}


def typed_values(values: Sequence[Any], fact: Fact[Any]) -> tuple[pl.Series, pl.Series | None]:
    """A column with the type of its fact, and which of the values are none of it."""
    type_ = TYPES[fact.kind]
    if {*map(type, values)} <= _PLAIN.get(fact.kind, frozenset({type(None)})):
        try:
            return pl.Series(values, dtype=type_), None
        except (OverflowError, TypeError, pl.exceptions.PolarsError):
            pass  # a whole number that is larger than a column holds: read one by one
    found, refused = read_each(fact, values)
    failed = pl.Series([False] * len(found), dtype=pl.Boolean)
    for where in refused.values():
        failed |= pl.Series(where, dtype=pl.Boolean)
    held = [_held(fact, value) for value in found]
    beyond = (value is not None and kept is None for value, kept in zip(found, held, strict=True))
    failed |= pl.Series(list(beyond), dtype=pl.Boolean)
    return pl.Series(held, dtype=type_), failed if failed.any() else None


def _held(fact: Fact[Any], value: Any) -> Any:
    """A value as a column holds it; none for a whole number that is larger than a column holds."""
    if value is None or fact.kind is not Kind.INTEGER:
        return float(value) if value is not None and fact.kind is Kind.DECIMAL else value
    return value if -LARGEST <= value <= LARGEST else None

"""Values of JSON as values of facts: a whole column at once where every value is of the plain type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from umkstd.bulk.row_problems import LARGEST
from umkstd.bulk.typing_texts import TYPES
from umkstd.errors import InvalidValue
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, is_unknown, read

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
    memory: dict[tuple[type, Any], tuple[Any, bool]] = {}
    pairs = [_remembered(fact, value, memory) for value in values]
    failed = pl.Series([bad for _, bad in pairs], dtype=pl.Boolean)
    return pl.Series([value for value, _ in pairs], dtype=type_), failed if failed.any() else None


def _remembered(
    fact: Fact[Any], value: Any, memory: dict[tuple[type, Any], tuple[Any, bool]]
) -> tuple[Any, bool]:
    try:
        found = memory.get((type(value), value))
    except TypeError:  # a list or an object
        return None, True
    if found is None:
        found = memory[type(value), value] = _read(fact, value)
    return found


def _read(fact: Fact[Any], value: Any) -> tuple[Any, bool]:
    """The value as a column holds it, and whether it is none of the fact."""
    if is_unknown(value):
        return None, False
    if fact.kind in (Kind.TEXT, Kind.CHOICE):  # what is too long, or no choice, the rules tell
        return (value, False) if isinstance(value, str) else (None, True)
    try:
        found = read(fact, value)
    except InvalidValue:
        return None, True
    if fact.kind is Kind.INTEGER and not -LARGEST <= found <= LARGEST:  # type: ignore[operator]
        return None, True
    return (float(found) if fact.kind is Kind.DECIMAL else found), False  # type: ignore[arg-type]

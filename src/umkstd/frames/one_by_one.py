"""Values read one by one, where a column has no type of its own or a fact follows from others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any

import narwhals as nw

from umkstd.errors import InvalidValue
from umkstd.frames.reading import sources_of
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, is_unknown, read
from umkstd.logic.vocabulary import Derived, Vocabulary

Values = list[Any]
_TYPES: Mapping[Kind, tuple[Any, str]] = {
    Kind.BOOLEAN: (nw.Boolean, "boolean"),
    Kind.INTEGER: (nw.Int64, "Int64"),
    Kind.DECIMAL: (nw.Float64, "Float64"),
    Kind.DATE: (nw.Date, "datetime64[us]"),
    Kind.TEXT: (nw.String, "string"),
    Kind.CHOICE: (nw.String, "string"),
}
_LARGEST = 2**63 - 1


def read_each(fact: Fact[Any], values: Iterable[Any]) -> tuple[Values, dict[str, list[bool]]]:
    """Typed values, and for each code where the reader of facts refuses one; each value once."""
    seen: dict[Any, tuple[Any, str | None]] = {}
    found = []
    for value in values:
        key = (type(value), value)
        try:
            answer = seen.get(key)
        except TypeError:  # a value that cannot be a key is no value of a fact either
            key, answer = (type(value), id(value)), None
        if answer is None:
            answer = seen[key] = _read(fact, value)
        found.append(answer)
    codes = dict.fromkeys(code for _, code in seen.values() if code is not None)
    refused = {code: [one == code for _, one in found] for code in codes}
    return [value for value, _ in found], refused


def _read(fact: Fact[Any], value: Any) -> tuple[Any, str | None]:
    try:
        return read(fact, value), None
    except InvalidValue as error:
        return None, error.problem.code


def compute_each(
    item: Derived, vocabulary: Vocabulary, columns: Mapping[str, Sequence[Any]]
) -> Values:
    """What follows in each row from columns of values; worked out once for what is the same.

    Args:
        item: how the fact follows.
        vocabulary: how others follow on which it rests.
        columns: for each fact that is stated its values, read or not.
    """
    used = {fact.name for fact in sources_of(item, vocabulary)}
    steps = [one for one in vocabulary.derived if one is not item and one.fact.name in used]
    names = [name for name in columns if name in used]
    seen: dict[tuple[Any, ...], Any] = {}
    found = []
    for row in zip(*(columns[name] for name in names), strict=True):
        if row not in seen:
            seen[row] = _compute(item, steps, vocabulary, dict(zip(names, row, strict=True)))
        found.append(seen[row])
    return found


def _compute(
    item: Derived, steps: Sequence[Derived], vocabulary: Vocabulary, row: Mapping[str, Any]
) -> Any:
    known: dict[str, Any] = {}
    for name, value in row.items():
        typed, _ = _read(vocabulary[name], value)
        if typed is not None:
            known[name] = typed
    for step in steps:
        if (follows := step(known)) is not None:
            known.setdefault(step.fact.name, follows)
    return item(known)


def series(
    name: str, kind: Kind | None, values: Sequence[Any], like: nw.DataFrame[Any]
) -> nw.Series[Any]:
    """Values as a column of a frame's own library, unknown ones as its null.

    Args:
        name: name of the column.
        kind: of the fact; ``None`` for plain yes and no.
        values: typed values.
        like: the frame that it shall join.
    """
    type_, nullable = _TYPES[kind or Kind.BOOLEAN]
    plain = [_plain(kind, value) for value in values]
    if not like.implementation.is_pandas_like():
        return nw.new_series(name, plain, type_, backend=like.implementation)
    pd: Any = import_module("pandas")

    typed = pd.Series(pd.array(plain, dtype=nullable), index=like.to_native().index, name=name)
    return nw.from_native(typed, series_only=True)


def _plain(kind: Kind | None, value: Any) -> Any:
    if value is None or is_unknown(value):
        return None
    if kind is Kind.INTEGER:  # beyond any limit of a law, and of a column
        return max(-_LARGEST, min(value, _LARGEST))
    if kind is Kind.DECIMAL:
        return float(value)
    return value

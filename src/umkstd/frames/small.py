"""Small frames: the generated loop is done before a back end has begun."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

from umkstd.business import facts as f
from umkstd.errors import InvalidValue
from umkstd.frames.loop import check_columns
from umkstd.frames.reading import Rule, facts_read
from umkstd.frames.wording import Words
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.requirement import Requirement
from umkstd.logic.values import read


def most_rows(backend: nw.Implementation) -> int:
    """Up to how many rows the loop is the faster way, as measured; see the page on performance."""
    if backend.is_polars():
        return 2_500
    return 20_000 if backend.is_pandas_like() else 5_000


def plain_rules(frame: Any, rules: Sequence[Rule]) -> list[Requirement | Determination] | None:
    """The rules, where the loop is the faster way to ask them; it knows no compositions."""
    if not isinstance(frame, nw.DataFrame) or len(frame) > most_rows(frame.implementation):
        return None
    plain = [rule for rule in rules if not isinstance(rule, Composition)]
    return plain if len(plain) == len(rules) else None


def answered(
    frame: nw.DataFrame[Any],
    rules: Sequence[Requirement | Determination],
    day: datetime.date | None,
    names: Mapping[str, str],
    words: Mapping[str, Words],
) -> nw.DataFrame[Any]:
    """The narwhals frame with the answers.

    Args:
        frame: the frame; its columns can hold their facts.
        rules: the rules.
        day: the as-of day; ``None`` where a column holds it.
        names: for facts whose column has another name, that name.
        words: the columns of answers that are wanted, and how each is worded.
    """
    facts = dict.fromkeys(fact.name for rule in rules for fact in facts_read(rule))
    there = {name: names.get(name, name) for name in facts}
    held = frame.columns
    columns = {n: _listed(frame[column]) for n, column in there.items() if column in held}
    days: Any = day
    if day is None:
        days = [_day(value) for value in frame[names[f.as_of.name]].to_list()]
    elif not columns:
        days = [day] * len(frame)
    told = check_columns(columns, rules, as_of=days)
    added = [words[name].series(name, told[name], frame) for name in told if name in words]
    return frame.with_columns(*added)


def _listed(column: nw.Series[Any]) -> list[Any]:
    """The values; pandas has nulls of its own, which would be read one by one."""
    values = column.to_list()
    if not column.implementation.is_pandas_like():
        return values
    unknown = column.is_null().to_list()
    return [None if gone else value for value, gone in zip(values, unknown, strict=True)]


def _day(value: Any) -> Any:
    try:
        return read(f.as_of, value)
    except InvalidValue:
        return None

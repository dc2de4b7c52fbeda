"""Values of facts between which a requirement tells apart on a day: at each limit and beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from contextlib import suppress
from decimal import Decimal
from functools import lru_cache
from typing import Any

from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Answer, Compare, Condition, OneOf, walk
from umkstd.logic.values import Kind

DAY = datetime.timedelta(days=1)
_STEP: Mapping[Kind, Any] = {Kind.INTEGER: 1, Kind.DATE: DAY, Kind.DECIMAL: Decimal("0.000001")}
Cells = Mapping[str, tuple[Any, ...]]
"""For each fact, by name, values that stand for all others."""


def _conditions_on(requirement: Requirement, day: datetime.date) -> tuple[Condition, ...]:
    """The conditions of a requirement as they stand on a day, its determinations among them."""
    period = requirement.period(requirement.borders.stretch(day))
    tables = tuple(
        Answer(item.fact, (), item.tables_at(day, item.overlay))
        for item in requirement.determinations
    )
    return (*period.tests, *tables)


def cells(requirement: Requirement, day: datetime.date, facts: Mapping[str, Any]) -> Cells:
    """Values that stand for all values of each fact that a requirement reads on a day.

    Facts that are compared with each other share their limits, and the known one is a limit for
    the other.

    Args:
        requirement: the requirement.
        day: the as-of day.
        facts: what is known.

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["umk"]
        >>> cells(rule, datetime.date(2026, 11, 24), {})["owned_by_larger"]
        (True, False)
    """
    if not requirement.in_force(day):
        return {}
    read, known, pairs = _limits(requirement, requirement.borders.stretch(day))
    limits = {name: set(values) for name, values in known.items()}
    _share(limits, pairs, {**facts, "as_of": day})
    return {name: _values(fact, limits[name]) for name, fact in read.items() if name != "as_of"}


_Limits = tuple[Mapping[str, Fact[Any]], Mapping[str, frozenset[Any]], tuple[tuple[str, str], ...]]


@lru_cache(maxsize=128)
def _limits(requirement: Requirement, stretch: int) -> _Limits:
    """The facts that are read, the limits of each, and which are compared with each other."""
    conditions = _conditions_on(requirement, requirement.borders.first_day(stretch))
    read = {fact.name: fact for condition in conditions for fact in facts_of(condition)}
    read |= {fact.name: fact for fact in requirement.governing}
    limits: dict[str, set[Any]] = {name: set() for name in read}
    pairs: list[tuple[str, str]] = []
    for condition in conditions:
        _gather(condition, limits, pairs)
    for fact in requirement.governing:
        limits[fact.name].update(requirement.borders.days)
    return read, {name: frozenset(found) for name, found in limits.items()}, tuple(pairs)


def _gather(
    condition: Condition, limits: dict[str, set[Any]], pairs: list[tuple[str, str]]
) -> None:
    for node in walk(condition):
        match node:
            case Compare(fact, _, Fact() as other):
                pairs.append((fact.name, other.name))
            case Compare(fact, _, other):
                limits.setdefault(fact.name, set()).add(other)
            case OneOf(fact, values):
                limits.setdefault(fact.name, set()).update(values)
            case Answer(_, _, tables):
                for row in (row for table in tables if table is not None for row in table.rows):
                    for cell in row.cells:
                        if cell is not None:
                            _gather(cell, limits, pairs)
            case _:
                pass


def _share(
    limits: dict[str, set[Any]], pairs: Iterable[tuple[str, str]], facts: Mapping[str, Any]
) -> None:
    """Give facts that are compared with each other the limits of both, until nothing changes."""
    known = list(pairs)
    grown = True
    while grown:
        grown = False
        for one, other in known:
            both = limits.setdefault(one, set()) | limits.setdefault(other, set())
            both |= {facts[name] for name in (one, other) if facts.get(name) is not None}
            if both != limits[one] or both != limits[other]:
                limits[one], limits[other] = set(both), set(both)
                grown = True


def _values(fact: Fact[Any], limits: set[Any]) -> tuple[Any, ...]:
    if fact.kind is Kind.BOOLEAN:
        return (True, False)
    if fact.kind is Kind.CHOICE:
        return tuple(fact.choices)
    if fact.kind in _STEP:
        step = _STEP[fact.kind]
        near = set(limits)
        for limit in limits:
            for move in (-step, step):
                with suppress(OverflowError):  # no day lies before the first or behind the last
                    near.add(limit + move)
        return tuple(sorted(near)) or (_some(fact),)
    return (*sorted(limits, key=str), "?") if limits else ("?",)


def _some(fact: Fact[Any]) -> Any:
    """A value of a fact without limits: it only matters whether it is known."""
    some = {Kind.INTEGER: 1, Kind.DECIMAL: Decimal(1), Kind.DATE: datetime.date(2020, 1, 1)}
    return some[fact.kind]

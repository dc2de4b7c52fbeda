"""The days on which a verdict may change while the facts stay: where law and facts meet the as-of day."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.law.composition import Composition
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date, optional_date
from umkstd.law.verdict import Stored
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Compare, Condition, OneOf, Operator, walk
from umkstd.logic.trace import OPERATORS
from umkstd.text import Text

Rule = Requirement | Composition
DAY = datetime.timedelta(days=1)
_AS_OF = "as_of"
_MIRROR: Mapping[Operator, Operator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}


@attrs.frozen
class Moment:
    """A comparison of the as-of day with a date: ``as_of OPERATOR day``.

    Attributes:
        operator: how they are compared.
        day: the date.
        fact: the fact that it is the value of; ``None`` for a date of the law.
    """

    operator: Operator
    day: datetime.date
    fact: Fact[Any] | None

    def crossed(self, before: datetime.date, after: datetime.date) -> bool:
        """Whether the comparison comes out differently on two days."""
        holds = OPERATORS[self.operator]
        return holds(before, self.day) is not holds(after, self.day)

    def reached(self, after: datetime.date) -> bool:
        """Of one that was crossed: whether its own day made the change, not the day after it."""
        return self.operator in {"<", ">="} or after == self.day


def moments_in(condition: Condition, known: Mapping[str, Any]) -> Iterator[Moment]:
    """The comparisons with the as-of day in a bound condition, its determinations among them."""
    for node in walk(condition):
        yield from moments_of(node, known)
        if isinstance(node, Answer):
            rows = (row for table in node.tables if table is not None for row in table.rows)
            for cell in (cell for row in rows for cell in row.cells if cell is not None):
                yield from moments_in(cell, known)


def moments_of(node: Condition, known: Mapping[str, Any]) -> Iterator[Moment]:
    """The comparisons with the as-of day that one node of a bound condition makes."""
    match node:
        case Compare(fact, operator, Fact() as other) if _AS_OF in {fact.name, other.name}:
            if other.name == _AS_OF:
                fact, operator, other = other, _MIRROR[operator], fact
            # A fact that is compared with itself has no value here, and nothing is crossed.
            if other.name != _AS_OF and (day := known.get(other.name)) is not None:
                yield Moment(operator, day, other)
        case Compare(fact, operator, datetime.date() as day) if fact.name == _AS_OF:
            yield Moment(operator, day, None)
        case OneOf(fact, values) if fact.name == _AS_OF:
            yield from (Moment("==", day, None) for day in values if isinstance(day, datetime.date))
        case _:
            pass


def leaves(rule: Rule) -> tuple[Requirement, ...]:
    """The requirements of which a rule is made: itself, or those that it joins."""
    if isinstance(rule, Requirement):
        return (rule,)
    return tuple(leaf for member in rule.members for leaf in leaves(member))


def days_of_change(
    rule: Rule, facts: Mapping[str, Any], first: datetime.date, last: datetime.date
) -> tuple[datetime.date, ...]:
    """Days after the first, up to the last, of which none is missing on which a verdict changes."""
    found: set[datetime.date] = set()
    for requirement in leaves(rule):
        days = requirement.borders.days
        found.update(days)
        for stretch in range(len(days) + 1):
            begin = max(requirement.borders.first_day(stretch), first)
            end = min(days[stretch], last) if stretch < len(days) else last
            if begin <= end and requirement.borders.stretch(begin) == stretch:
                found.update(_within(requirement, facts, begin))
    return tuple(sorted(day for day in found if first < day <= last))


def _within(
    requirement: Requirement, facts: Mapping[str, Any], begin: datetime.date
) -> Iterator[datetime.date]:
    """Days with which the as-of day is compared in one stretch, each with the day after."""
    verdict = requirement.evaluate(facts, as_of=begin)
    if isinstance(verdict.decision, Stored):
        return
    period = verdict.decision.scenario.period
    known = {**period.by_name(verdict.snapshot), **requirement.given}
    for test in period.tests:
        for moment in moments_in(test, known):
            yield moment.day
            if moment.day < datetime.date.max:
                yield moment.day + DAY


def two_days(
    first: datetime.date | str | None, last: datetime.date | str | None
) -> tuple[datetime.date | None, datetime.date | None]:
    """Two days in order, as dates.

    Raises:
        CaseError: one is no date, or the second comes before the first.
    """
    try:
        one, other = optional_date(first), optional_date(last)
    except InvalidValue as error:
        raise CaseError([error.problem]) from None
    if one is not None and other is not None and other < one:
        message = Text(
            id="Hari kedua, {other}, mendahului hari pertama, {one}. Tukarlah keduanya.",
            en="The second day, {other}, comes before the first, {one}. Exchange them.",
        )
        problem = Problem(code="days-order", path="", message=message.fill(one=one, other=other))
        raise CaseError([problem])
    return one, other


def one_day(day: datetime.date | str) -> datetime.date:
    """A day as a date.

    Raises:
        CaseError: it is none.
    """
    try:
        return as_date(day)
    except InvalidValue as error:
        raise CaseError([error.problem]) from None

"""What a rule answers for many rows of typed columns, without a verdict or a ruling for each."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from umkstd.errors import CaseError
from umkstd.law.determination import Determination, as_text
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status
from umkstd.logic.compile_loop import REFUSED, Loop, Told
from umkstd.logic.typed_columns import TypedColumns
from umkstd.logic.vocabulary import Facts

Rule = Requirement | Determination
Day = datetime.date | None
_NO_DAY: Told = (None, "not-a-date")
_NOT_IN_FORCE: Told = (Status.NOT_IN_FORCE.value, None)
_NO_VALUE: Told = (None, None)


def answer_rows(rule: Rule, columns: TypedColumns, days: Sequence[Day]) -> list[Told]:
    """The answer of a rule for each row, as for the facts of that row alone.

    Args:
        rule: the rule.
        columns: the facts that it reads, and all that these follow from.
        days: the day on which each row is asked; a row without one has no answer.
    """
    found = [_NO_DAY] * columns.count
    for stretch, rows in _by_stretch(rule, days).items():
        if len(rows) == columns.count:
            found = _in_stretch(rule, stretch, columns, days)
        else:
            some = [days[row] for row in rows]
            answers = _in_stretch(rule, stretch, columns.taken(rows), some)
            for row, answer in zip(rows, answers, strict=True):
                found[row] = answer
    for row, code in columns.problems().items():
        found[row] = (None, code)
    return found


def _by_stretch(rule: Rule, days: Sequence[Day]) -> dict[int, Sequence[int]]:
    """The numbers of the rows that are asked while the law stays the same."""
    if days and days[0] is not None and days.count(days[0]) == len(days):
        return {rule.borders.stretch(days[0]): range(len(days))}
    stretch_of = {day: rule.borders.stretch(day) for day in set(days) if day is not None}
    found: dict[int, list[int]] = {stretch: [] for stretch in stretch_of.values()}
    for row, day in enumerate(days):
        if day is not None:
            found[stretch_of[day]].append(row)
    return dict(found)


def _in_stretch(rule: Rule, stretch: int, columns: TypedColumns, days: Sequence[Any]) -> list[Told]:
    if isinstance(rule, Requirement):
        if not rule.in_force(rule.borders.first_day(stretch)):
            return [_NOT_IN_FORCE] * columns.count
        return _run(rule.period(stretch).loop, columns, days)
    asked = rule.asked(stretch)
    if not asked.rulings:
        return [_NO_VALUE] * columns.count
    found = _run(asked.loop(rule.given), columns, days)
    # The tables may be done before they come to the stated answer that does not agree.
    for row in [row for row, told in enumerate(found) if told is REFUSED]:
        found[row] = _determined(rule, columns.row(row), days[row])
    return found


def _run(loop: Loop, columns: TypedColumns, days: Sequence[Any]) -> list[Told]:
    return loop.run([columns.column(fact.name) for fact in loop.facts], days)


def _determined(rule: Determination, facts: Mapping[str, Any], day: datetime.date) -> Told:
    """As for one record."""
    try:
        return as_text(rule.determine(Facts(facts), as_of=day).value), None
    except CaseError as error:
        return None, error.problems[0].code

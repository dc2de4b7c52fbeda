"""Due dates ahead: every day that a business and its lines must keep, from one day to another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from umkstd.business.records import Case
from umkstd.errors import InvalidValue, Problem
from umkstd.law.span import as_date
from umkstd.pathway.due_date import Ahead, DueDate, Undated
from umkstd.pathway.due_dates import BUSINESS, LINE
from umkstd.pathway.due_judging import Subject, due_dates
from umkstd.pathway.due_phases import adaptation, cooperative_tax, halal, kbli
from umkstd.pathway.due_reports import company_reports, lkpm
from umkstd.text import Text

__all__ = ["Ahead", "DueDate", "Undated", "calendar_of"]


def calendar_of(case: Case, *, as_of: datetime.date | str, until: datetime.date | str) -> Ahead:
    """Every due date of a business and its lines from one day to another.

    A date is there if it matters: if the rule that it belongs to would answer otherwise once the
    day is past. What is fulfilled, not held or outside the duty has none.

    Args:
        case: the business with its lines.
        as_of: the first day.
        until: the last day.

    Raises:
        InvalidValue: the last day lies before the first (``until-before``), or one is no date.
        CaseError: the facts are wrong.

    Example:
        >>> from umkstd.business.records import ActivityLine, Case
        >>> case = Case(lines=(ActivityLine(has_pirt=True, pirt_expires_on="2027-01-31"),))
        >>> ahead = calendar_of(case, as_of="2026-11-24", until="2027-12-31")
        >>> [str(due.on) for due in ahead.dates if due.source == "pirt_expires_on"]
        ['2027-01-31']
    """
    first, last = as_date(as_of), as_date(until)
    if last < first:
        raise InvalidValue(_before(first, last))
    found = list(dict.fromkeys(_found(case, first, last)))
    dates = [item for item in found if isinstance(item, DueDate)]
    dates.sort(key=lambda due: (due.on, -1 if due.line is None else due.line, due.source))
    return Ahead(
        as_of=first,
        until=last,
        dates=tuple(due for due in dates if first <= due.on <= last),
        past=tuple(due for due in dates if due.on < first),
        unknown=tuple(item for item in found if isinstance(item, Undated)),
    )


def _found(case: Case, first: datetime.date, last: datetime.date) -> Iterator[DueDate | Undated]:
    business = Subject(facts=case.facts_of_business(), as_of=first, until=last)
    yield from lkpm(business)
    yield from due_dates(business, BUSINESS)
    yield from company_reports(business)
    yield from cooperative_tax(business)
    for number in range(len(case.lines)):
        facts = case.facts_of_line(number)
        line = Subject(facts=facts, as_of=first, until=last, line=number)
        yield from due_dates(line, LINE)
        yield from halal(line)
        yield from adaptation(line)
        yield from kbli(line)


def _before(first: datetime.date, last: datetime.date) -> Problem:
    message = Text(
        id="Hari terakhir ({last}) mendahului hari pertama ({first}). Tukar keduanya.",
        en="The last day ({last}) lies before the first ({first}). Swap them.",
    )
    filled = message.fill(first=first, last=last)
    return Problem(code="until-before", path="/until", message=filled, input=last.isoformat())

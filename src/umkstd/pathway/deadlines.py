"""Due dates ahead: every day on which a business must have done something, from one day to another."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

import attrs

from umkstd.business.records import Case
from umkstd.errors import InvalidValue, Problem
from umkstd.law.citation import Citation
from umkstd.law.span import as_date
from umkstd.logic.vocabulary import Facts
from umkstd.pathway.due_dates import BUSINESS, LINE, Dated
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.rulebook.lkpm import lkpm_due_dates
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class DueDate:
    """Something that is due on a day.

    Attributes:
        on: the last day.
        what: what falls on it.
        do: what to do by then.
        cite: by which text.
        line: which activity line, from 0; ``None`` for the business.
        source: the fact or rule that it comes from.
    """

    on: datetime.date
    what: Text
    do: Text
    cite: Citation
    line: int | None
    source: str


@attrs.frozen(kw_only=True)
class Ahead:
    """What lies ahead.

    Attributes:
        dates: what is due between the two days, both included, in order.
        past: documents that had ended before the first day.
        ask: facts to ask, by the rule that would give a date with them.
    """

    dates: tuple[DueDate, ...]
    past: tuple[DueDate, ...]
    ask: tuple[tuple[str, tuple[str, ...]], ...]


def calendar_of(case: Case, *, as_of: datetime.date | str, until: datetime.date | str) -> Ahead:
    """Every due date of a business and its lines from one day to another.

    Args:
        case: the business with its lines.
        as_of: the first day.
        until: the last day.

    Raises:
        InvalidValue: the last day lies before the first (``until-before``).
        CaseError: the facts are wrong.

    Example:
        >>> from umkstd.business.records import ActivityLine, Business, Case
        >>> case = Case(lines=(ActivityLine(has_pirt=True, pirt_expires_on="2027-01-31"),))
        >>> ahead = calendar_of(case, as_of="2026-11-24", until="2027-12-31")
        >>> [str(due.on) for due in ahead.dates if due.source == "pirt_expires_on"]
        ['2027-01-31']
    """
    first, last = as_date(as_of), as_date(until)
    if last < first:
        raise InvalidValue(_before(first, last))
    found = [*_facts(case.facts_of_business(), BUSINESS, None)]
    ask: list[tuple[str, tuple[str, ...]]] = []
    found += _lkpm(case.facts_of_business(), first, last, ask)
    for number in range(len(case.lines)):
        facts = case.facts_of_line(number)
        found += _facts(facts, LINE, number)
        found += _halal(facts, first, number, ask)
    found.sort(key=lambda due: (due.on, -1 if due.line is None else due.line, due.source))
    windows = {item.fact for item in (*BUSINESS, *LINE) if item.until}
    return Ahead(
        dates=tuple(due for due in found if first <= due.on <= last),
        past=tuple(due for due in found if due.on < first and due.source not in windows),
        ask=tuple(dict.fromkeys(ask)),
    )


def _facts(facts: Facts, dated: Iterable[Dated], line: int | None) -> Iterator[DueDate]:
    for item in dated:
        on = facts.get(item.fact)
        if on is None or (item.held is not None and facts.get(item.held) is False):
            continue
        yield DueDate(
            on=on, what=item.what, do=item.do, cite=item.cite, line=line, source=item.fact
        )


def _lkpm(
    facts: Facts,
    first: datetime.date,
    last: datetime.date,
    ask: list[tuple[str, tuple[str, ...]]],
) -> Iterator[DueDate]:
    """Reports on investment activity; none where the law asks for none."""
    ruling = RULEBOOK.determinations["lkpm-period"].determine(facts, as_of=first)
    if ruling.value is None:
        if ruling.open_facts:
            ask.append(("lkpm-period", ruling.open_facts))
        return
    for year in range(first.year - 1, last.year + 1):
        for report in lkpm_due_dates(ruling.value, year):
            if first <= report.due_on <= last:
                yield DueDate(
                    on=report.due_on,
                    what=_LKPM,
                    do=_LKPM_DO,
                    cite=report.cite,
                    line=None,
                    source="lkpm-period",
                )


def _halal(
    facts: Facts, first: datetime.date, line: int, ask: list[tuple[str, tuple[str, ...]]]
) -> Iterator[DueDate]:
    """The last day before the product must be certified halal."""
    if facts.get("has_halal_certificate") is True:
        return
    ruling = RULEBOOK.determinations["halal-last-free-day"].determine(facts, as_of=first)
    if ruling.value is None:
        if ruling.open_facts:
            ask.append(("halal-last-free-day", ruling.open_facts))
        return
    try:
        on = datetime.date.fromisoformat(ruling.value)
    except ValueError:
        return
    cite = ruling.citations[0] if ruling.citations else PP_42_2024.cite()
    yield DueDate(
        on=on, what=_HALAL, do=_HALAL_DO, cite=cite, line=line, source="halal-last-free-day"
    )


def _before(first: datetime.date, last: datetime.date) -> Problem:
    message = Text(
        id="Hari terakhir ({last}) mendahului hari pertama ({first}). Tukar keduanya.",
        en="The last day ({last}) lies before the first ({first}). Swap them.",
    )
    filled = message.fill(first=first, last=last)
    return Problem(code="until-before", path="/until", message=filled, input=last.isoformat())


_LKPM = Text(id="batas LKPM", en="the investment activity report (LKPM) is due")
_LKPM_DO = Text(id="Sampaikan LKPM melalui OSS.", en="File it through OSS.")
_HALAL = Text(
    id="hari terakhir sebelum wajib bersertifikat halal",
    en="last day before the product must be certified halal",
)
_HALAL_DO = Text(
    id="Ajukan sertifikat halal, atau cantumkan keterangan tidak halal.",
    en="Apply for the halal certificate, or label the product as not halal.",
)

"""Due dates that come again: the investment activity report (LKPM), and a company's yearly report."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.business import company_deadlines as company
from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline, add_months
from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Grade
from umkstd.law.ruling import Ruling
from umkstd.logic.vocabulary import Facts
from umkstd.pathway.dated import Dated
from umkstd.pathway.due_date import DueDate, Undated
from umkstd.pathway.due_dates import REPORT
from umkstd.pathway.due_judging import Subject, due_date, due_dates
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.lkpm import LkpmDue, Period, lkpm_due_dates
from umkstd.text import Text, same

_YEAR = 12
_LKPM = Text(
    id="batas Laporan Kegiatan Penanaman Modal (LKPM)",
    en="last day for the investment activity report (LKPM)",
)
_HALF = Text(id="{lkpm} semester {part} tahun {year}", en="{lkpm}, half-year {part} of {year}")
_QUARTER = Text(id="{lkpm} triwulan {part} tahun {year}", en="{lkpm}, quarter {part} of {year}")
_FILE = Text(
    id="Sampaikan LKPM melalui OSS; bila hari itu hari libur, sampaikan sebelumnya.",
    en="File it through OSS; if that day is a holiday, file before.",
)
_MAYBE = Text(
    id="Pastikan dahulu skala usahanya: usaha mikro tidak wajib LKPM. Bila wajib, sampaikan melalui OSS.",
    en="First make sure of the scale: a micro enterprise need not file. If it must, file through OSS.",
)
_UNREAD = Text(
    id="Jadwal LKPM sebelum tahun 2022 belum dibaca.",
    en="The timetable of the LKPM before 2022 was not read.",
)
_NEXT_PERIOD = Text(
    id="{do} Dihitung dengan anggapan periode akuntansi tetap dua belas bulan.",
    en="{do} Counted on the premise that the accounting period stays twelve months.",
)
_LADDER: tuple[tuple[str, Deadline], ...] = (
    ("company_first_warning_after", company.FIRST_WARNING),
    ("company_second_warning_after", company.SECOND_WARNING),
    ("company_access_stopped_after", company.ACCESS_STOPPED),
    ("company_status_revoked_by", company.STATUS_REVOKED),
)
_OF_ONE_PERIOD = (
    *("company_period_ended_on", "company_report_due_on"),
    *("has_company_report", "company_report_filed_on", *(name for name, _ in _LADDER)),
)


def lkpm(subject: Subject) -> Iterator[DueDate | Undated]:
    """The reports on investment activity; the law and the scale on the day itself decide."""
    if subject.facts.get("has_nib") is False:
        return  # whoever is not in OSS reports nothing there
    reports, unread = _reports(subject)
    rule = RULEBOOK.determinations["lkpm-period"]
    for on in sorted(reports):
        ruling = rule.determine(subject.facts, as_of=on)
        possible = {one.value for one in ruling.alternatives} | {ruling.value}
        wanted = [report for report in reports[on] if report.period in possible]
        if not ruling.in_force or not wanted:
            continue
        yield _report(subject, wanted[0], ruling)
    if unread:
        yield Undated(what=_LKPM, why=_UNREAD, rule="lkpm-period", source="lkpm-period")


def _reports(subject: Subject) -> tuple[Mapping[datetime.date, list[LkpmDue]], bool]:
    """All reports of either period by their last day; whether the law of some was not read."""
    periods: tuple[Period, ...] = ("half-yearly", "quarterly")
    found: dict[datetime.date, list[LkpmDue]] = {}
    unread = False
    last = min(subject.until.year, datetime.MAXYEAR - 1)
    for year in range(max(subject.as_of.year - 1, datetime.MINYEAR), last + 1):
        for period in periods:
            try:
                reports = lkpm_due_dates(period, year)
            except RuleDefinitionError:
                # The last report on a year falls into the January of the next.
                unread |= subject.as_of < datetime.date(year + 1, 2, 1)
                continue
            for report in reports:
                if subject.as_of <= report.due_on <= subject.until:
                    found.setdefault(report.due_on, []).append(report)
    return found, unread


def _report(subject: Subject, report: LkpmDue, ruling: Ruling) -> DueDate:
    certain = ruling.value is not None
    named = _HALF if report.period == "half-yearly" else _QUARTER
    year = str(report.year)
    what = named.fill(lkpm=_LKPM, part=report.part, year=same(year))
    legal = ruling.legal_reasons and not ruling.open_facts
    return DueDate(
        on=report.due_on,
        what=what if certain else _LKPM,
        do=_FILE if certain else _MAYBE,
        cite=report.cite,
        grade=Grade.UNRESOLVED if legal else report.cite.grade,
        line=subject.line,
        rule="lkpm-period",
        source="lkpm-period",
        # A report is the same entry of a calendar whether or not the scale is known by now.
        occasion=f"{report.due_on:%Y-%m}",
        certain=certain,
        ask=ruling.open_facts,
    )


def company_reports(subject: Subject) -> Iterator[DueDate | Undated]:
    """The yearly reports of a one-person company, and what follows on one that is missing."""
    yield from due_dates(subject, (REPORT,))
    ended, due_on = (subject.facts.get(name) for name in _OF_ONE_PERIOD[:2])
    if ended is None or due_on is None:
        return
    if due_on < subject.as_of:
        for fact, deadline in _LADDER:
            yield from _warning(subject, fact, deadline)
    for number in range(1, subject.until.year - ended.year + 2):
        try:
            later = add_months(ended, _YEAR * number)
        except (ValueError, OverflowError):
            return
        yield from _later_report(subject, later)


def _later_report(subject: Subject, ended: datetime.date) -> Iterator[DueDate]:
    """The report on a later period of the same length."""
    known: dict[str, Any] = {k: v for k, v in subject.facts.items() if k not in _OF_ONE_PERIOD}
    known["company_period_ended_on"] = ended
    if ended >= subject.as_of:
        known["has_company_report"] = False
    try:
        facts: Facts = VOCABULARY.read(known)
    except OverflowError:
        return
    told: Dated = attrs.evolve(REPORT, do=_NEXT_PERIOD.fill(do=REPORT.do))
    for due in due_dates(attrs.evolve(subject, facts=facts), (told,)):
        if isinstance(due, DueDate):
            yield attrs.evolve(due, certain=False, occasion=ended.isoformat())


def _warning(subject: Subject, fact: str, deadline: Deadline) -> Iterator[DueDate]:
    """A step that follows on a missing report; by the rule it may come later than counted."""
    dated = attrs.evolve(REPORT, fact=fact, what=deadline.title, cite=deadline.cite)
    on = subject.facts.get(fact)
    if on is None or on < subject.as_of:
        return
    for due in due_date(subject, dated, on, certain=False):
        yield attrs.evolve(due, grade=max(due.grade, Grade.DERIVED, key=lambda one: one.rank))

"""Due dates as a calendar for a terminal or a printer, month by month."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from umkstd.law.citation import Grade
from umkstd.law.explain import grade_words
from umkstd.pathway.due_date import Ahead, DueDate, Undated
from umkstd.render.deadlines_ics import deadlines_icalendar
from umkstd.render.due_words import facts_to_ask, what_of
from umkstd.render.printable import printable
from umkstd.text import Language, Text, format_date, same

__all__ = ["deadlines_icalendar", "deadlines_text"]

_TITLE = Text(
    id="Tanggal yang harus dijaga, {first} sampai {last}", en="Dates to keep, {first} to {last}"
)
_NOTHING = Text(id="Tidak ada tanggal dalam rentang ini.", en="Nothing is due in this span.")
_PAST = Text(id="Sudah lewat, urus dahulu", en="Past already, see to these first")
_UNKNOWN = Text(id="Belum ada tanggalnya", en="No date yet")
_DO = Text(id="Lakukan: {do}", en="Do: {do}")
_BASIS = Text(id="Dasar: {cite}", en="By: {cite}")
_GRADED = Text(id="Dasar: {cite} ({grade})", en="By: {cite} ({grade})")
_ASK = Text(id="Belum pasti; tanyakan: {facts}", en="Not certain; ask: {facts}")
_UNSURE = Text(id="Belum pasti.", en="Not certain.")
_UNSETTLED = Text(id="Belum pasti menurut hukum.", en="Not settled in law.")
_ASK_FIRST = Text(id="Tanyakan: {facts}", en="Ask: {facts}")
_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_NARROWEST = 40


def deadlines_text(ahead: Ahead, language: Language, *, width: int = 100) -> str:
    """Due dates as text: what is past first, then month by month, then what has no date yet.

    Args:
        ahead: the due dates.
        language: ``"id"`` or ``"en"``.
        width: columns of the terminal, 40 at least.

    Example:
        >>> import umkstd
        >>> from umkstd.pathway import calendar_of
        >>> case = umkstd.load_case({"business": {}, "lines": [{}]})
        >>> ahead = calendar_of(case, as_of="2026-11-24", until="2026-12-31")
        >>> print(deadlines_text(ahead, "en").splitlines()[0])
        Dates to keep, 24 November 2026 to 31 December 2026
    """
    width = max(width, _NARROWEST)
    span = {
        "first": same(format_date(ahead.as_of, language)),
        "last": same(format_date(ahead.until, language)),
    }
    parts = [_heading(_TITLE.fill(**span).to(language), "=", width)]
    if ahead.past:
        parts.append(_heading(_PAST.to(language), "-", width))
        parts += _entries(ahead.past, language, width)
    for (year, month), dates in groupby(ahead.dates, key=lambda due: (due.on.year, due.on.month)):
        first = datetime.date(year, month, 1)
        parts.append(_heading(format_date(first, language).partition(" ")[2], "-", width))
        parts += _entries(dates, language, width)
    if not ahead.dates:
        parts.append(_NOTHING.to(language))
    if ahead.unknown:
        parts.append(_heading(_UNKNOWN.to(language), "-", width))
        parts += [_undated(item, language, width) for item in ahead.unknown]
    return "\n\n".join(parts) + "\n"


def _entries(dates: Iterable[DueDate], language: Language, width: int) -> Iterator[str]:
    for due in dates:
        day = f"{_WEEKDAYS[language][due.on.weekday()]}, {format_date(due.on, language)}"
        mark = "•" if due.certain else "?"
        lines = [f"{mark} {day}: {what_of(due, language)}", _DO.fill(do=due.do).to(language)]
        if not due.certain:
            lines.append(_doubt(due, language))
        yield _wrapped([*lines, _basis(due, language)], width)


def _doubt(due: DueDate, language: Language) -> str:
    if due.ask:
        return _ASK.fill(facts=same(facts_to_ask(due.ask, language))).to(language)
    in_law = due.grade in (Grade.DISPUTED, Grade.UNRESOLVED)
    return (_UNSETTLED if in_law else _UNSURE).to(language)


def _basis(due: DueDate, language: Language) -> str:
    cite = same(due.cite.text)
    if due.grade is Grade.ARTICLE:
        return _BASIS.fill(cite=cite).to(language)
    return _GRADED.fill(cite=cite, grade=same(grade_words(due.grade, language))).to(language)


def _undated(item: Undated, language: Language, width: int) -> str:
    lines = [f"? {what_of(item, language)}"]
    if item.why is not None:
        lines.append(item.why.to(language))
    if item.ask:
        lines.append(_ASK_FIRST.fill(facts=same(facts_to_ask(item.ask, language))).to(language))
    elif item.why is None:
        lines.append(_UNSURE.to(language))
    return _wrapped(lines, width)


def _heading(text: str, rule: str, width: int) -> str:
    return f"{textwrap.fill(text, width)}\n{rule * min(len(text), width)}"


def _wrapped(lines: list[str], width: int) -> str:
    first, *rest = lines
    told = [textwrap.fill(printable(first), width, subsequent_indent="  ")]
    told += [
        textwrap.fill(printable(line), width, initial_indent="    ", subsequent_indent="      ")
        for line in rest
    ]
    return "\n".join(told)

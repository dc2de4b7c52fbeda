"""Due dates as a list for a terminal, and as an iCalendar file."""

from __future__ import annotations

import datetime
import hashlib
import textwrap
from importlib import import_module
from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.pathway.deadlines import Ahead, DueDate
from umkstd.text import Language, Text, format_date

_NOTHING = Text(id="Tidak ada tanggal dalam rentang ini.", en="Nothing is due in this span.")
_PAST = Text(id="Sudah lewat", en="Past already")
_ASK = Text(id="Belum dapat dihitung; tanyakan: {facts}", en="Not known; ask for: {facts}")
_LINE = Text(id="lini {number}", en="line {number}")
_ALARM = datetime.timedelta(days=-30)
_NO_ICALENDAR = (
    "Berkas iCalendar memerlukan paket “icalendar”: pip install 'umkstd[icalendar]'. "
    "An iCalendar file needs the package “icalendar”: pip install 'umkstd[icalendar]'."
)


def deadlines_text(ahead: Ahead, language: Language, *, width: int = 100) -> str:
    """Due dates as text, a date a paragraph."""
    lines: list[str] = []
    for due in ahead.dates:
        lines += _lines(due, language, width)
    if not lines:
        lines.append(_NOTHING.to(language))
    if ahead.past:
        lines += ["", _PAST.to(language)]
        for due in ahead.past:
            lines += _lines(due, language, width)
    if ahead.ask:
        lines.append("")
    for rule, facts in ahead.ask:
        shown = ", ".join(VOCABULARY[name].label.to(language) for name in facts[:6])
        told = _ASK.fill(facts=Text(id=shown, en=shown)).to(language)
        lines += textwrap.wrap(f"? {rule}: {told}", width, subsequent_indent="  ")
    return "\n".join(lines) + "\n"


def _lines(due: DueDate, language: Language, width: int) -> list[str]:
    line = f" ({_LINE.fill(number=due.line + 1).to(language)})" if due.line is not None else ""
    head = f"{format_date(due.on, language)}  {due.what.to(language)}{line}"
    tail = f"{due.do.to(language)} [{due.cite.text}]"
    return [
        *textwrap.wrap(head, width, subsequent_indent="    "),
        *textwrap.wrap(tail, width, initial_indent="    ", subsequent_indent="    "),
    ]


def deadlines_icalendar(ahead: Ahead, language: Language, *, name: str) -> bytes:
    """Due dates as an iCalendar file: an entry for the whole day, with a reminder 30 days before.

    Args:
        ahead: the due dates.
        language: ``"id"`` or ``"en"``.
        name: what tells this business from others; the same name gives the same entries again.

    Raises:
        ImportError: the extra ``icalendar`` is not installed.
    """
    try:
        icalendar: Any = import_module("icalendar")
    except ImportError as error:
        raise ImportError(_NO_ICALENDAR) from error
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//umkstd//deadlines//")
    calendar.add("version", "2.0")
    for due in ahead.dates:
        entry = icalendar.Event()
        entry.add("uid", _uid(due, name))
        # The same answer must give the same file: the stamp is the day itself, not the clock.
        entry.add("dtstamp", datetime.datetime.combine(due.on, datetime.time(), datetime.UTC))
        entry.add("dtstart", due.on)
        entry.add("summary", due.what.to(language))
        entry.add("description", f"{due.do.to(language)} [{due.cite.text}]")
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", due.what.to(language))
        alarm.add("trigger", _ALARM)
        entry.add_component(alarm)
        calendar.add_component(entry)
    written: bytes = calendar.to_ical()
    return written


def _uid(due: DueDate, name: str) -> str:
    """The same for the same business, line, source and day."""
    told = f"{name}|{due.line}|{due.source}|{due.on.isoformat()}"
    return f"{hashlib.sha256(told.encode()).hexdigest()[:32]}@umkstd"

"""Due dates as an iCalendar file, for the calendar of a telephone or an office."""

from __future__ import annotations

import datetime
import hashlib
from importlib import import_module
from typing import Any

from umkstd.law.explain import grade_words
from umkstd.pathway.due_date import Ahead, DueDate
from umkstd.render.due_words import facts_to_ask, shown_name, what_of
from umkstd.text import Language, Text, same

_REMINDER = datetime.timedelta(days=-30)
_NAME = Text(id="Tenggat {name}", en="Due dates of {name}")
_TOLD = Text(id="{do}\nDasar: {cite} ({grade})", en="{do}\nBy: {cite} ({grade})")
_DOUBT = Text(id="Belum pasti. {told}", en="Not certain. {told}")
_ASK = Text(id="{told}\nTanyakan: {facts}", en="{told}\nAsk: {facts}")
_NO_ICALENDAR = (
    "Berkas iCalendar memerlukan paket “icalendar”: pip install 'umkstd[icalendar]'. "
    "An iCalendar file needs the package “icalendar”: pip install 'umkstd[icalendar]'."
)


def deadlines_icalendar(ahead: Ahead, language: Language, *, name: str) -> bytes:
    """Due dates as an iCalendar file: an entry for the whole day, with a reminder 30 days before.

    The same case gives the same bytes. An entry keeps its UID when its day is corrected, so a
    calendar that takes the file again moves it instead of showing it twice. What is past and what
    has no date is not in it.

    Args:
        ahead: the due dates.
        language: ``"id"`` or ``"en"``.
        name: what tells this business from others, such as its name.

    Raises:
        ModuleNotFoundError: the extra ``icalendar`` is not installed.

    Example, once the extra is installed::

        deadlines_icalendar(calendar_of(case, as_of=day, until=end), "id", name="Keripik Bu Sari")
    """
    try:
        package: Any = import_module("icalendar")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_NO_ICALENDAR, name="icalendar") from error
    shown = shown_name(name) or "UMK"
    calendar = package.Calendar()
    calendar.add("prodid", "-//umkstd//deadlines//")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _NAME.fill(name=same(shown)).to(language))
    for due in ahead.dates:
        calendar.add_component(_event(package, due, ahead.as_of, language, name))
    written: bytes = calendar.to_ical()
    return written


def _event(package: Any, due: DueDate, as_of: datetime.date, language: Language, name: str) -> Any:
    what = what_of(due, language)
    event = package.Event()
    event.add("uid", _uid(due, name))
    # The day that was asked for, not the clock: the same question gives the same file.
    event.add("dtstamp", datetime.datetime.combine(as_of, datetime.time(), datetime.UTC))
    event.add("dtstart", due.on)
    event.add("summary", what)
    event.add("description", _description(due, language))
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED" if due.certain else "TENTATIVE")
    alarm = package.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", what)
    alarm.add("trigger", _REMINDER)
    event.add_component(alarm)
    return event


def _description(due: DueDate, language: Language) -> str:
    cite, grade = due.cite.text, grade_words(due.grade, language)
    told = _TOLD.fill(do=due.do, cite=same(cite), grade=same(grade))
    if not due.certain:
        told = _DOUBT.fill(told=told)
    if due.ask:
        told = _ASK.fill(told=told, facts=same(facts_to_ask(due.ask, language)))
    return told.to(language)


def _uid(due: DueDate, name: str) -> str:
    """One for each business, line, source and occasion, whatever the day."""
    told = "\x1f".join((name, str(due.line), due.source, due.occasion))
    return f"{hashlib.sha256(told.encode(errors='replace')).hexdigest()[:32]}@umkstd"

"""Spans and days in words, and the day for which the pages are written."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from umkstd.law.span import Span
from umkstd.rulebook import RULEBOOK
from umkstd.text import Language, Text

_WORDS = {
    "from": Text(id="sejak {start}", en="from {start}"),
    "until": Text(id="sebelum {end}", en="before {end}"),
    "between": Text(id="sejak {start} sampai dengan {last}", en="from {start} to {last}"),
    "day": Text(id="hanya {start}", en="on {start} only"),
    "always": Text(id="tanpa batas waktu", en="at all times"),
}
ONE = datetime.timedelta(days=1)


def today() -> datetime.date:
    """The day that the pages take for the present: the last on which all rules were looked up."""
    return RULEBOOK.verified_through


def span_words(span: Span, language: Language) -> str:
    """A span in words; its last day is named, not the first day after it."""
    last = None if span.end is None else span.end - ONE
    if span.start is None and last is None:
        word = "always"
    elif last is None:
        word = "from"
    elif span.start is None:
        word = "until"
    else:
        word = "day" if span.start == last else "between"
    return _WORDS[word].fill(start=span.start, end=span.end, last=last).to(language)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that follow one another without a gap as one."""
    order = sorted(set(spans), key=lambda span: span.start or datetime.date.min)
    found: list[Span] = []
    for span in order:
        before = found[-1] if found else None
        if before is not None and (before.end is None or (span.start and span.start <= before.end)):
            ends = (before.end, span.end)
            found[-1] = Span(before.start, None if None in ends else max(filter(None, ends)))
        else:
            found.append(span)
    return tuple(found)

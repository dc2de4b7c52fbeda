"""What a calendar of due dates holds: a due date, what could not be dated, and all of them."""

from __future__ import annotations

import datetime

import attrs

from umkstd.law.citation import Citation, Grade
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class DueDate:
    """Something that is due on a day.

    Attributes:
        on: the day; it is the last one, unless ``what`` says that something begins on it.
        what: what falls on it.
        do: what to do by then.
        cite: by which text.
        grade: how well the law behind the day is known; disputed and unresolved count.
        line: which activity line, from 0; ``None`` for the business.
        product: product of the line as the case names it; empty if unknown.
        rule: id of the requirement or determination that it belongs to.
        source: the fact, parameter or rule that gives the day; with ``line`` and ``occasion`` it
            tells one due date of a case from another, also once its day is corrected.
        occasion: which one of a recurring series, such as ``"2026-2"``; empty otherwise.
        certain: whether facts and law leave no doubt that it is due on that day.
        ask: base facts that would settle a doubt.
    """

    on: datetime.date
    what: Text
    do: Text
    cite: Citation
    grade: Grade
    line: int | None = None
    product: str = ""
    rule: str
    source: str
    occasion: str = ""
    certain: bool = True
    ask: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Undated:
    """Something that may be due on a day that cannot be told.

    Attributes:
        what: what it is.
        ask: base facts to ask; empty where the law itself gives no day.
        why: why the law gives none, if it is the law.
        line: which activity line, from 0; ``None`` for the business.
        product: product of the line; empty if unknown.
        rule: id of the requirement or determination that it belongs to.
        source: the fact, parameter or rule that would give the day.
    """

    what: Text
    ask: tuple[str, ...] = ()
    why: Text | None = None
    line: int | None = None
    product: str = ""
    rule: str
    source: str


@attrs.frozen(kw_only=True)
class Ahead:
    """What lies ahead.

    Attributes:
        as_of: the first day of the span.
        until: its last day, which counts.
        dates: what is due in it, by day.
        past: what had ended or was missed before it, and still matters, by day.
        unknown: what may be due on a day that cannot be told.
    """

    as_of: datetime.date
    until: datetime.date
    dates: tuple[DueDate, ...] = ()
    past: tuple[DueDate, ...] = ()
    unknown: tuple[Undated, ...] = ()

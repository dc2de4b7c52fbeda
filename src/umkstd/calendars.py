"""Months, working days (hari kerja) and statutory deadlines."""

from __future__ import annotations

import datetime
from collections.abc import Container
from typing import Literal

import attrs
from dateutil.relativedelta import relativedelta

from umkstd.law.citation import Citation
from umkstd.text import Text

Unit = Literal["months", "years", "days", "working_days"]
Holidays = Container[datetime.date]
_SATURDAY = 5


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later; the last of the month where there is no such day.

    Example:
        >>> add_months(datetime.date(2026, 11, 30), 3)
        datetime.date(2027, 2, 28)
    """
    return day + relativedelta(months=months)


def is_working_day(day: datetime.date, holidays: Holidays = ()) -> bool:
    """Neither Saturday nor Sunday nor one of the holidays that the caller passes."""
    return day.weekday() < _SATURDAY and day not in holidays


def add_working_days(day: datetime.date, count: int, holidays: Holidays = ()) -> datetime.date:
    """The working day that is the ``count``-th after a day, which itself does not count.

    Args:
        day: the day of the event.
        count: number of working days, 0 or more.
        holidays: public holidays and joint leave; weekends are known.

    Example:
        >>> add_working_days(datetime.date(2026, 11, 20), 1)  # a Friday
        datetime.date(2026, 11, 23)
    """
    while count > 0:
        day += datetime.timedelta(days=1)
        count -= is_working_day(day, holidays)
    return day


def working_days_between(first: datetime.date, last: datetime.date, holidays: Holidays = ()) -> int:
    """How many working days have passed from one day, not counted, to another, counted."""
    count = 0
    while first < last:
        first += datetime.timedelta(days=1)
        count += is_working_day(first, holidays)
    return count


@attrs.frozen(kw_only=True)
class Deadline:
    """A statutory time limit.

    Attributes:
        id: stable name, e.g. ``"pirt-commitments"``.
        title: what must be done within it.
        starts: the event from which it runs.
        count: how many units.
        unit: ``"months"``, ``"years"``, ``"days"`` (calendar days) or
            ``"working_days"``.
        cite: the article.

    Example:
        >>> Deadline(
        ...     id="reply",
        ...     title=Text(id="menjawab", en="reply"),
        ...     starts=Text(id="permohonan", en="the application"),
        ...     count=3,
        ...     unit="months",
        ...     cite=Citation(instrument="Act", place="s. 1", grade="article"),
        ... ).due(datetime.date(2026, 3, 31))
        datetime.date(2026, 6, 30)
    """

    id: str
    title: Text
    starts: Text
    count: int
    unit: Unit
    cite: Citation

    def due(self, start: datetime.date, holidays: Holidays = ()) -> datetime.date:
        """The last day on which it is kept.

        Months and years end on the day of the same number, or on the last of
        the month where there is none. The day of the event does not count.
        """
        if self.unit == "working_days":
            return add_working_days(start, self.count, holidays)
        if self.unit == "days":
            return start + datetime.timedelta(days=self.count)
        return add_months(start, self.count * (12 if self.unit == "years" else 1))

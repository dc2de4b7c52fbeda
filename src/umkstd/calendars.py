"""Months, working days (hari kerja), public holidays and statutory deadlines."""

from __future__ import annotations

import datetime
from collections.abc import Container
from importlib import import_module
from typing import Literal, get_args

import attrs
from dateutil.relativedelta import relativedelta

from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Citation
from umkstd.text import Text

Unit = Literal["months", "years", "days", "working_days"]
Holidays = Container[datetime.date]
_SATURDAY = 5
_DAY = datetime.timedelta(days=1)
_UNIT = Text(
    id="Satuan batas waktu harus months, years, days, atau working_days.",
    en="The unit of a deadline must be months, years, days or working_days.",
)
_COUNT = Text(
    id="Jumlah satuan batas waktu harus bilangan bulat 1 atau lebih.",
    en="The count of a deadline must be a whole number, 1 or more.",
)
_NO_HOLIDAYS = (
    "Daftar hari libur memerlukan paket “holidays”: pip install 'umkstd[holidays]'. "
    "The list of holidays needs the package “holidays”: pip install 'umkstd[holidays]'."
)


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later; the last of the month where there is no such day.

    Args:
        day: where to begin.
        months: how many; negative to count back.

    Example:
        >>> add_months(datetime.date(2026, 11, 30), 3)
        datetime.date(2027, 2, 28)
    """
    return day + relativedelta(months=months)


def months_away(day: datetime.date, months: int) -> datetime.date:
    """As ``add_months``, and the first or last day of the calendar where that lies outside of it.

    Registers write 9999-12-31 for "without end": what is due after such a day is never due.

    Args:
        day: where to begin.
        months: how many; negative to count back.

    Example:
        >>> months_away(datetime.date.max, 6)
        datetime.date(9999, 12, 31)
    """
    try:
        return add_months(day, months)
    except (ValueError, OverflowError):
        return _end_of_calendar(months)


def _end_of_calendar(step: int) -> datetime.date:
    return datetime.date.max if step > 0 else datetime.date.min


def is_working_day(day: datetime.date, holidays: Holidays = ()) -> bool:
    """Neither Saturday nor Sunday nor one of the holidays that the caller passes.

    Args:
        day: the day.
        holidays: public holidays and joint leave; weekends are known.

    Example:
        >>> is_working_day(datetime.date(2026, 11, 20)), is_working_day(datetime.date(2026, 11, 21))
        (True, False)
    """
    return day.weekday() < _SATURDAY and day not in holidays


def add_working_days(day: datetime.date, count: int, holidays: Holidays = ()) -> datetime.date:
    """The working day that is the ``count``-th after a day, which itself does not count.

    Args:
        day: the day of the event.
        count: number of working days; 0 gives the day itself, a negative number counts back.
        holidays: public holidays and joint leave; weekends are known.

    Example:
        >>> add_working_days(datetime.date(2026, 11, 20), 1)  # a Friday
        datetime.date(2026, 11, 23)
        >>> add_working_days(datetime.date(2026, 11, 23), -1)
        datetime.date(2026, 11, 20)
    """
    step, left = (_DAY, count) if count > 0 else (-_DAY, -count)
    while left > 0:
        day += step
        left -= is_working_day(day, holidays)
    return day


def working_days_between(first: datetime.date, last: datetime.date, holidays: Holidays = ()) -> int:
    """How many working days have passed from one day, not counted, to another, counted.

    0 if the other day is not later.

    Args:
        first: the day from which it is counted.
        last: the day to which it is counted.
        holidays: public holidays and joint leave; weekends are known.

    Example:
        >>> working_days_between(datetime.date(2026, 11, 20), datetime.date(2026, 11, 24))
        2
    """
    count = 0
    while first < last:
        first += _DAY
        count += is_working_day(first, holidays)
    return count


def national_holidays(year: int, *, joint_leave: bool = True) -> frozenset[datetime.date]:
    """The public holidays (hari libur nasional) of a year, to pass as ``holidays``.

    They come from the package ``holidays``, an extra: ``pip install 'umkstd[holidays]'``. Feasts
    of the lunar calendars are estimates until the ministers have set them, and joint leave (cuti
    bersama) is known only once it is set, usually in the year before.

    Args:
        year: which year.
        joint_leave: whether the days of joint leave are among them.

    Raises:
        ModuleNotFoundError: the extra is not installed.
        ValueError: the package knows no holidays of that year.

    Example, once the extra is installed::

        deadline.due(start, holidays=national_holidays(2026) | national_holidays(2027))
    """
    try:
        package = import_module("holidays")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_NO_HOLIDAYS, name="holidays") from error
    categories = ("public", "government") if joint_leave else ("public",)
    found = frozenset(package.country_holidays("ID", years=year, categories=categories))
    if not found:
        raise ValueError(
            f"Hari libur tahun {year} tidak diketahui; berikan daftar sendiri. "
            f"The holidays of {year} are not known; pass a list of your own."
        )
    return found


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

    Raises:
        RuleDefinitionError: the count or the unit is none (``deadline-count``,
            ``deadline-unit``).

    Example:
        >>> deadline = Deadline(
        ...     id="reply",
        ...     title=Text(id="menjawab", en="reply"),
        ...     starts=Text(id="permohonan", en="the application"),
        ...     count=3,
        ...     unit="months",
        ...     cite=Citation(instrument="Act", place="s. 1", grade="article"),
        ... )
        >>> deadline.due(datetime.date(2026, 3, 31))
        datetime.date(2026, 6, 30)
        >>> deadline.days_left(datetime.date(2026, 3, 31), as_of=datetime.date(2026, 6, 1))
        29
    """

    id: str
    title: Text
    starts: Text
    count: int
    unit: Unit
    cite: Citation

    def __attrs_post_init__(self) -> None:
        if self.unit not in get_args(Unit):
            raise RuleDefinitionError("deadline-unit", _UNIT)
        if type(self.count) is not int or self.count < 1:
            raise RuleDefinitionError("deadline-count", _COUNT)

    def due(self, start: datetime.date, holidays: Holidays = ()) -> datetime.date:
        """The last day on which it is kept.

        Months and years end on the day of the same number, or on the last of
        the month where there is none. The day of the event does not count. A
        last day on a weekend stays where it is: no text that moves it was read. A
        last day beyond the calendar is 9999-12-31.

        Args:
            start: the day of the event.
            holidays: days that are no working days, for a limit in working days.
        """
        return self._moved(start, self.count, holidays)

    def latest_before(self, event: datetime.date, holidays: Holidays = ()) -> datetime.date:
        """The last day on which it is kept, for a limit that counts back from an event.

        "At the latest one month before expiry" is such a limit.

        Args:
            event: the day of the event, which does not count.
            holidays: days that are no working days, for a limit in working days.
        """
        return self._moved(event, -self.count, holidays)

    def is_kept(
        self, start: datetime.date, done_on: datetime.date, holidays: Holidays = ()
    ) -> bool:
        """Whether what was done on a day was done in time."""
        return done_on <= self.due(start, holidays)

    def days_left(
        self, start: datetime.date, *, as_of: datetime.date, holidays: Holidays = ()
    ) -> int:
        """Calendar days until the last day: 0 on that day, negative once it is missed."""
        return (self.due(start, holidays) - as_of).days

    def _moved(self, day: datetime.date, count: int, holidays: Holidays) -> datetime.date:
        try:
            if self.unit == "working_days":
                return add_working_days(day, count, holidays)
            if self.unit == "days":
                return day + datetime.timedelta(days=count)
        except OverflowError:
            return _end_of_calendar(count)
        return months_away(day, count * (12 if self.unit == "years" else 1))

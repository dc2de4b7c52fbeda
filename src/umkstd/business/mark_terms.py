"""How long a trade mark and a cosmetics notification last, and when a mark may be renewed."""

from __future__ import annotations

import datetime

from umkstd.calendars import add_months

MARK_YEARS = 10
"""Years of protection, from the day of filing; each renewal adds as many."""
RENEWAL_MONTHS_BEFORE = 6
"""Months before the last day in which renewal may be asked for."""
RENEWAL_MONTHS_AFTER = 6
"""Months after the last day in which a late renewal, with surcharge, may be asked for."""
NOTIFICATION_YEARS = 3
"""Years for which a cosmetics notification is valid."""

_MONTHS = 12


def _moved(day: datetime.date, months: int) -> datetime.date | None:
    """A day some months away; ``None`` outside the calendar."""
    try:
        return add_months(day, months)
    except (ValueError, OverflowError):
        return None


def mark_last_day(filed: datetime.date, renewals: int) -> datetime.date | None:
    """The last day of protection, counted from the day of filing in one step.

    Args:
        filed: the filing date (tanggal penerimaan).
        renewals: how many times the mark has been renewed.

    Example:
        >>> mark_last_day(datetime.date(2016, 2, 29), 0)
        datetime.date(2026, 2, 28)
        >>> mark_last_day(datetime.date(2016, 2, 29), 1)
        datetime.date(2036, 2, 29)
    """
    return _moved(filed, _MONTHS * MARK_YEARS * (1 + renewals)) if renewals >= 0 else None


def renewal_opens(filed: datetime.date, renewals: int) -> datetime.date | None:
    """The first day on which renewal may be asked for.

    Example:
        >>> renewal_opens(datetime.date(2016, 8, 31), 0)
        datetime.date(2026, 2, 28)
    """
    last = mark_last_day(filed, renewals)
    return last and _moved(last, -RENEWAL_MONTHS_BEFORE)


def renewal_closes(filed: datetime.date, renewals: int) -> datetime.date | None:
    """The last day on which a late renewal may be asked for.

    Example:
        >>> renewal_closes(datetime.date(2017, 8, 31), 0)
        datetime.date(2028, 2, 29)
    """
    last = mark_last_day(filed, renewals)
    return last and _moved(last, RENEWAL_MONTHS_AFTER)


def notification_last_day(notified: datetime.date) -> datetime.date | None:
    """The last day of a cosmetics notification: the eve of the same day three years on.

    A published notification runs from 13 April 2026 to 12 April 2029.

    Example:
        >>> notification_last_day(datetime.date(2026, 4, 13))
        datetime.date(2029, 4, 12)
    """
    same_day = _moved(notified, _MONTHS * NOTIFICATION_YEARS)
    return same_day and same_day - datetime.timedelta(days=1)

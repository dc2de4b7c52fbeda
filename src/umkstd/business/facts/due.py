"""Days that time limits count from another day."""

from __future__ import annotations

import datetime

import attrs

from umkstd.calendars import Deadline


@attrs.frozen
class DueAfter:
    """The last day of some time limits, one after the other; ``None`` beyond the year 9999.

    Attributes:
        steps: the time limits, in their order.

    Example:
        >>> from umkstd.business import company_deadlines as deadline
        >>> DueAfter((deadline.PAID_UP_PROOF,))(datetime.date(2026, 1, 5))
        datetime.date(2026, 3, 6)
    """

    steps: tuple[Deadline, ...]

    def __call__(self, start: datetime.date) -> datetime.date | None:
        """The day that comes of it, counted from a start."""
        try:
            for step in self.steps:
                start = step.due(start)
        except (OverflowError, ValueError):  # beyond the last year of the calendar
            return None
        return start

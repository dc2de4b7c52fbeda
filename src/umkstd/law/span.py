"""Half-open spans of dates: first day in, last day out."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterable

import attrs

from umkstd.errors import InvalidValue, Problem, RuleDefinitionError, brief
from umkstd.text import Text


def as_date(value: datetime.date | str, path: str = "/as_of") -> datetime.date:
    """A date, or an ISO text of one, as a date.

    Raises:
        InvalidValue: it is neither.

    Example:
        >>> as_date("2026-11-24")
        datetime.date(2026, 11, 24)
    """
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    if isinstance(value, str) and value[4:5] == value[7:8] == "-":
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise InvalidValue(
        Problem(
            code="not-a-date",
            path=path,
            message=Text(
                id="Tanggal harus ditulis TTTT-BB-HH, misalnya 2026-11-24.",
                en="A date must be written YYYY-MM-DD, such as 2026-11-24.",
            ),
            input=brief(value, 40),
        )
    )


def optional_date(value: datetime.date | str | None) -> datetime.date | None:
    """As ``as_date``, with ``None`` for none."""
    return None if value is None else as_date(value)


@attrs.frozen
class Span:
    """From a first day until, but not including, another; ``None`` is open.

    Attributes:
        start: first day in; ``None`` for since ever.
        end: first day out; ``None`` for without end.

    Example:
        >>> "2025-06-05" in Span("2021-02-02", "2025-06-05")
        False
    """

    start: datetime.date | None = attrs.field(converter=optional_date)
    end: datetime.date | None = attrs.field(converter=optional_date, default=None)

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise RuleDefinitionError(
                "span-empty",
                Text(
                    id=f"Rentang {self.start} sampai {self.end} kosong.",
                    en=f"The span from {self.start} to {self.end} is empty.",
                ),
            )

    def __contains__(self, day: datetime.date | str) -> bool:
        date = as_date(day)
        return (self.start is None or self.start <= date) and (self.end is None or date < self.end)

    @property
    def borders(self) -> tuple[datetime.date, ...]:
        """The days on which something changes."""
        return tuple(day for day in (self.start, self.end) if day is not None)


@attrs.frozen
class Borders:
    """Sorted days that cut time into stretches; stretch 0 lies before the first."""

    days: tuple[datetime.date, ...]

    @classmethod
    def of(cls, days: Iterable[datetime.date]) -> Borders:
        """Borders from days in any order."""
        return cls(tuple(sorted(set(days))))

    def stretch(self, day: datetime.date) -> int:
        """The number of the stretch in which a day lies."""
        return bisect_right(self.days, day)

    def first_day(self, stretch: int) -> datetime.date:
        """The first day of a stretch; of stretch 0, the first day there is."""
        return self.days[stretch - 1] if stretch else datetime.date.min

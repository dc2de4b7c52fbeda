"""Numbers and dates of the law: named, dated, cited, and replaceable by an embedder."""

from __future__ import annotations

import datetime
from typing import Any

import attrs

from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.logic.facts import Symbol
from umkstd.text import Text


@attrs.frozen
class DatedValue:
    """One value for one span of time."""

    span: Span
    value: Any
    cite: Citation


@attrs.frozen(kw_only=True, cache_hash=True)
class Parameter(Symbol):
    """A value that the law sets and changes: use it as the other side of a comparison.

    Attributes:
        title: what it is.
        values: its values over time; spans may not overlap.
    """

    title: Text  # pyright: ignore[reportGeneralTypeIssues] - here it must be given
    values: tuple[DatedValue, ...]

    def __attrs_post_init__(self) -> None:
        for earlier, later in zip(self.values, self.values[1:], strict=False):
            if earlier.span.end is None or (
                later.span.start is None or later.span.start < earlier.span.end
            ):
                raise RuleDefinitionError(
                    "parameter-overlap",
                    Text(
                        id=f"Nilai parameter {self.name} bertumpuk atau tidak urut waktu.",
                        en=f"The values of the parameter {self.name} overlap or are out of order.",
                    ),
                )

    def dated(self, day: datetime.date) -> DatedValue:
        """The value in force on a day, with its span and citation.

        Raises:
            RuleDefinitionError: no value is set for that day.
        """
        for item in self.values:
            if day in item.span:
                return item
        raise RuleDefinitionError(
            "parameter-missing",
            Text(
                id=f"Parameter {self.name} tidak bernilai pada {day}.",
                en=f"The parameter {self.name} has no value on {day}.",
            ),
        )

    def at(self, day: datetime.date) -> Any:
        """The value in force on a day."""
        return self.dated(day).value

    @property
    def borders(self) -> tuple[datetime.date, ...]:
        """The days on which the value changes."""
        return tuple(day for item in self.values for day in item.span.borders)

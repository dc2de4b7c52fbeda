"""Borders of time and numbers of the law, each moved by a day or by one unit."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from umkstd.law.parameter import Parameter
from umkstd.law.span import Span
from umkstd.testing.mutant import moved

DAY = datetime.timedelta(days=1)
T = TypeVar("T")


def shifted(span: Span, day: datetime.date, step: int) -> Span:
    """The span with the end that lies on a day moved by some days.

    Raises:
        RuleDefinitionError: nothing is left of it.

    Example:
        >>> shifted(Span("2021-02-02", "2025-06-05"), datetime.date(2025, 6, 5), 1).end
        datetime.date(2025, 6, 6)
    """
    other = day + step * DAY
    start, end = (other if one == day else one for one in (span.start, span.end))
    return Span(start, end)


def shifted_parameters(
    parameters: Iterable[Parameter], day: datetime.date, step: int
) -> dict[str, Parameter]:
    """The parameters that change on a day, changing on another; by name.

    Where provisions and their numbers change on one day, they are moved together: a number
    without a value on some day is refused when the rule is built.
    """
    return {
        item.name: attrs.evolve(
            item,
            values=tuple(attrs.evolve(v, span=shifted(v.span, day, step)) for v in item.values),
        )
        for item in parameters
        if day in item.borders
    }


def moved_values(
    uses: Mapping[Parameter, Iterable[Span]],
) -> Iterator[tuple[Parameter, int, int, Parameter]]:
    """Each value of a parameter moved by one unit, where a provision may read it.

    Args:
        uses: the parameters, with the spans of what mentions them.

    Yields:
        The parameter, the number of the value, the step, and the changed parameter.
    """
    for item, spans in uses.items():
        for number, dated in enumerate(item.values):
            if not any(meet(dated.span, span) for span in spans):
                continue
            for step in (1, -1):
                value = moved(dated.value, step)
                if value is not None:
                    values = replaced(item.values, number, attrs.evolve(dated, value=value))
                    yield item, number, step, attrs.evolve(item, values=values)


def meet(one: Span, other: Span) -> bool:
    """Whether two spans share a day.

    Example:
        >>> meet(Span("2021-01-01", "2022-01-01"), Span("2022-01-01"))
        False
    """
    return all(
        a.start is None or b.end is None or a.start < b.end for a, b in ((one, other), (other, one))
    )


def replaced(items: tuple[T, ...], number: int, new: T) -> tuple[T, ...]:
    """The items with another one in one place."""
    return (*items[:number], new, *items[number + 1 :])

"""Spans and borders: half-open stretches of days."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue, RuleDefinitionError
from umkstd.law.span import Borders, Span, as_date

D = datetime.date


@pytest.mark.parametrize(
    ("span", "inside", "outside"),
    [
        (
            Span("2020-01-01", "2021-01-01"),
            ("2020-01-01", "2020-12-31"),
            ("2019-12-31", "2021-01-01"),
        ),
        (Span("2020-01-01"), ("2020-01-01", "9999-12-31"), ("2019-12-31",)),
        (Span(None, "2021-01-01"), ("0001-01-01", "2020-12-31"), ("2021-01-01",)),
        (Span(None), ("0001-01-01", "9999-12-31"), ()),
        (Span("2020-01-01", "2020-01-02"), ("2020-01-01",), ("2020-01-02",)),
    ],
)
def test_the_first_day_is_in_and_the_end_is_out(span, inside, outside) -> None:
    """Laws that follow each other leave no day between them and share none."""
    assert all(day in span and D.fromisoformat(day) in span for day in inside)
    assert not any(day in span for day in outside)


@pytest.mark.parametrize("end", ["2020-01-01", "2019-12-31"])
def test_a_span_holds_a_day(end) -> None:
    """A span of no day would be a provision that never is in force."""
    with pytest.raises(RuleDefinitionError) as caught:
        Span("2020-01-01", end)
    assert caught.value.problem.code == "span-empty"
    assert end in caught.value.problem.message.en
    assert end in caught.value.problem.message.id


def test_borders_of_a_span() -> None:
    """The days on which something changes; an open end is none."""
    assert Span("2020-01-01", "2021-01-01").borders == (D(2020, 1, 1), D(2021, 1, 1))
    assert Span(None, "2021-01-01").borders == (D(2021, 1, 1),)
    assert Span(None).borders == ()


@pytest.mark.parametrize(
    "value",
    [
        "2020-13-01",
        "2020-1-1",
        "20200101",
        "2020-W01-1",
        "2020-01-01T00:00",
        "01-01-2020",
        "today",
        "",
        None,
        20200101,
        datetime.datetime(2020, 1, 1),  # noqa: DTZ001
    ],
)
def test_a_date_is_written_in_one_way(value) -> None:
    """Other spellings are errors with the place of the value, never guesses."""
    with pytest.raises(InvalidValue) as caught:
        as_date(value, "/here")
    problem = caught.value.problem
    assert (problem.code, problem.path, problem.input) == ("not-a-date", "/here", str(value))


@given(st.dates())
def test_every_day_can_be_written(day) -> None:
    """Text and date are the same day."""
    assert as_date(day) is day
    assert as_date(day.isoformat()) == day


@given(st.lists(st.dates(), max_size=5), st.dates())
def test_borders_cut_time_into_stretches(days, day) -> None:
    """Each day lies in one stretch; the first day of a stretch lies in it."""
    borders = Borders.of(days)
    stretch = borders.stretch(day)

    assert stretch == len({border for border in days if border <= day})
    first = borders.first_day(stretch)
    assert first <= day
    assert borders.stretch(first) == stretch

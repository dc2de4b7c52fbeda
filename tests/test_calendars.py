"""Months, working days and deadlines: ends of months, leap days, weekends, holidays."""

import datetime
import sys
import types

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd import calendars
from umkstd.calendars import Deadline, add_months, add_working_days, national_holidays
from umkstd.errors import RuleDefinitionError
from umkstd.law.citation import Citation
from umkstd.text import Text


def day(text):
    """A date."""
    return datetime.date.fromisoformat(text)


def deadline(count, unit):
    """A deadline of that length."""
    return Deadline(
        id="reply",
        title=Text(id="menjawab", en="reply"),
        starts=Text(id="permohonan", en="the application"),
        count=count,
        unit=unit,
        cite=Citation(instrument="Act", place="s. 1", grade="article"),
    )


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-03-31", 3, "2026-06-30"),
        ("2026-08-10", 3, "2026-11-10"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-02-28", 1, "2026-03-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-05-31", -1, "2026-04-30"),
        ("2026-11-24", 0, "2026-11-24"),
    ],
)
def test_months(start, months, end):
    """The same number, or the last of the month where there is none."""
    assert add_months(day(start), months) == day(end)


# Friday 20 November 2026; Wednesday 25 is a holiday here.
HOLIDAYS = frozenset({day("2026-11-25")})


@pytest.mark.parametrize(
    ("start", "count", "holidays", "end"),
    [
        ("2026-11-20", 0, (), "2026-11-20"),
        ("2026-11-21", 0, (), "2026-11-21"),
        ("2026-11-20", 1, (), "2026-11-23"),
        ("2026-11-21", 1, (), "2026-11-23"),
        ("2026-11-22", 1, (), "2026-11-23"),
        ("2026-11-23", 1, (), "2026-11-24"),
        ("2026-11-20", 5, (), "2026-11-27"),
        ("2026-11-20", 6, (), "2026-11-30"),
        ("2026-11-24", 1, HOLIDAYS, "2026-11-26"),
        ("2026-11-25", 1, HOLIDAYS, "2026-11-26"),
        ("2026-11-20", 5, HOLIDAYS, "2026-11-30"),
        ("2026-11-23", -1, (), "2026-11-20"),
        ("2026-11-26", -1, HOLIDAYS, "2026-11-24"),
        ("2026-11-22", -1, (), "2026-11-20"),
    ],
)
def test_working_days(start, count, holidays, end):
    """Over weekends and holidays, forwards and backwards; the first day never counts."""
    assert add_working_days(day(start), count, holidays) == day(end)


def test_a_holiday_on_a_weekend_changes_nothing():
    """It was no working day before."""
    weekend = {day("2026-11-21"), day("2026-11-22")}
    assert add_working_days(day("2026-11-20"), 1, weekend) == day("2026-11-23")


@pytest.mark.parametrize(
    ("text", "working"),
    [("2026-11-20", True), ("2026-11-21", False), ("2026-11-22", False), ("2026-11-25", False)],
)
def test_is_working_day(text, working):
    """Friday, Saturday, Sunday, holiday."""
    assert calendars.is_working_day(day(text), HOLIDAYS) is working


dates = st.dates(day("2020-01-01"), day("2030-12-31"))


@given(dates, st.integers(1, 60), st.frozensets(dates, max_size=20))
def test_adding_and_counting_agree(start, count, holidays):
    """The n-th working day is n working days later, and is one."""
    end = add_working_days(start, count, holidays)
    assert calendars.working_days_between(start, end, holidays) == count
    assert calendars.is_working_day(end, holidays)
    back = add_working_days(end, -count, holidays)
    assert back <= start or not calendars.is_working_day(start, holidays)


@pytest.mark.parametrize(
    ("last", "count"), [("2026-11-19", 0), ("2026-11-20", 0), ("2026-11-22", 0), ("2026-11-24", 2)]
)
def test_working_days_between(last, count):
    """None on the day itself, over a weekend, or backwards."""
    assert calendars.working_days_between(day("2026-11-20"), day(last)) == count


@pytest.mark.parametrize(
    ("count", "unit", "start", "due"),
    [
        (3, "months", "2026-03-31", "2026-06-30"),
        (3, "months", "2026-08-10", "2026-11-10"),
        (5, "years", "2024-02-29", "2029-02-28"),
        (4, "years", "2024-02-29", "2028-02-29"),
        (14, "days", "2026-12-24", "2027-01-07"),
        (1, "days", "2028-02-28", "2028-02-29"),
        (5, "working_days", "2026-11-20", "2026-11-27"),
        (1, "months", "2026-10-21", "2026-11-21"),  # a Saturday, and it stays
    ],
)
def test_due(count, unit, start, due):
    """Each unit, ends of months, leap days; a last day on a weekend is not moved."""
    assert deadline(count, unit).due(day(start)) == day(due)


@pytest.mark.parametrize(
    ("count", "unit", "event", "latest"),
    [
        (1, "months", "2026-03-31", "2026-02-28"),
        (1, "months", "2028-03-31", "2028-02-29"),
        (1, "years", "2028-02-29", "2027-02-28"),
        (10, "days", "2027-01-05", "2026-12-26"),
        (1, "working_days", "2026-11-23", "2026-11-20"),
    ],
)
def test_a_limit_that_counts_back(count, unit, event, latest):
    """At the latest one month before expiry, and the like."""
    assert deadline(count, unit).latest_before(day(event)) == day(latest)


def test_holidays_move_a_limit_in_working_days_only():
    """Calendar days and months do not care."""
    assert deadline(5, "working_days").due(day("2026-11-20"), HOLIDAYS) == day("2026-11-30")
    assert deadline(5, "days").due(day("2026-11-20"), HOLIDAYS) == day("2026-11-25")
    assert deadline(1, "months").due(day("2026-10-25"), HOLIDAYS) == day("2026-11-25")
    assert deadline(1, "working_days").latest_before(day("2026-11-26"), HOLIDAYS) == day(
        "2026-11-24"
    )


@pytest.mark.parametrize(
    ("on", "kept", "left"),
    [("2026-06-29", True, 1), ("2026-06-30", True, 0), ("2026-07-01", False, -1)],
)
def test_the_last_day_is_kept_and_the_next_is_not(on, kept, left):
    """An SPP-IRT of 31 March 2026 has until 30 June."""
    start = day("2026-03-31")
    assert deadline(3, "months").is_kept(start, day(on)) is kept
    assert deadline(3, "months").days_left(start, as_of=day(on)) == left


def test_kept_and_left_with_holidays():
    """The holiday gives one day more."""
    limit = deadline(3, "working_days")
    assert limit.is_kept(day("2026-11-20"), day("2026-11-26")) is False
    assert limit.is_kept(day("2026-11-20"), day("2026-11-26"), HOLIDAYS) is True
    assert limit.days_left(day("2026-11-20"), as_of=day("2026-11-20"), holidays=HOLIDAYS) == 6


@pytest.mark.parametrize(
    ("count", "unit", "code"),
    [
        (3, "weeks", "deadline-unit"),
        (3, None, "deadline-unit"),
        (0, "months", "deadline-count"),
        (-1, "months", "deadline-count"),
        (True, "months", "deadline-count"),
        (1.5, "months", "deadline-count"),
    ],
)
def test_a_deadline_that_is_none_is_refused_when_it_is_built(count, unit, code):
    """A mistyped unit must not become months."""
    with pytest.raises(RuleDefinitionError) as caught:
        deadline(count, unit)
    assert caught.value.problem.code == code
    assert caught.value.problem.message.id != caught.value.problem.message.en


def test_without_the_extra_the_error_says_how_to_install_it(monkeypatch):
    """The holidays are an extra; whoever asks for them learns its name."""
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'umkstd\[holidays\]'") as caught:
        national_holidays(2026)
    assert caught.value.name == "holidays"
    assert "memerlukan paket" in str(caught.value)


def fake_package(asked):
    """Stands in for the package, so that its place in our code is tested without it."""

    def country_holidays(country, *, years, categories):
        asked.append((country, years, categories))
        return {} if years < 1945 else {datetime.date(years, 8, 17): "Independence Day"}

    package = types.ModuleType("holidays")
    package.country_holidays = country_holidays
    return package


def test_the_holidays_of_the_package_are_dates(monkeypatch):
    """With and without joint leave."""
    asked = []
    monkeypatch.setitem(sys.modules, "holidays", fake_package(asked))
    assert national_holidays(2026) == frozenset({day("2026-08-17")})
    assert national_holidays(2026, joint_leave=False) == frozenset({day("2026-08-17")})
    assert asked == [("ID", 2026, ("public", "government")), ("ID", 2026, ("public",))]


def test_a_year_without_holidays_is_an_error(monkeypatch):
    """No holidays at all would be a wrong answer, and a silent one."""
    monkeypatch.setitem(sys.modules, "holidays", fake_package([]))
    with pytest.raises(ValueError, match="1800"):
        national_holidays(1800)


def test_the_package_knows_indonesia():
    """The real package, where the extra is installed."""
    pytest.importorskip("holidays")
    public, all_free = national_holidays(2025, joint_leave=False), national_holidays(2025)
    assert {day("2025-01-01"), day("2025-05-01"), day("2025-08-17"), day("2025-12-25")} <= public
    assert public < all_free  # joint leave is set for 2025
    assert add_working_days(day("2025-12-24"), 1, public) == day("2025-12-26")

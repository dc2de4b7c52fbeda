"""Reading values: what counts as unknown, what is converted, and what is refused."""

from __future__ import annotations

import datetime
import zoneinfo
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernel_strategies import BASE, BORN, COLOUR, COUNT, FLAG, HUGE, NAME, SHARE, TIER, fact
from umkstd.errors import InvalidValue
from umkstd.logic.values import Kind, is_unknown, read


class NaTType:
    """Stands for the missing date of pandas."""


class NAType:
    """Stands for the missing value of pandas."""


@pytest.mark.parametrize(
    "value", [None, float("nan"), Decimal("NaN"), Decimal("sNaN"), NaTType(), NAType()]
)
def test_what_is_unknown(value) -> None:
    """A gap of a data frame is a gap of knowledge, for every fact."""
    assert is_unknown(value)
    assert all(read(item, value) is None for item in BASE)


@pytest.mark.parametrize("value", [False, 0, "", (), Decimal(0), 0.0, "nan", datetime.date.min])
def test_what_is_known(value) -> None:
    """Unknown never is no, zero or empty, and these are never unknown."""
    assert not is_unknown(value)


@pytest.mark.parametrize(
    ("item", "given_", "wanted"),
    [
        (FLAG, True, True),
        (FLAG, False, False),
        (COUNT, 3, 3),
        (COUNT, 3.0, 3),
        (COUNT, -(10**30) + 1, -(10**30) + 1),
        (SHARE, 1, Decimal(1)),
        (SHARE, 0.1, Decimal("0.1")),  # as it is written, not as it is stored
        (SHARE, "64.2", Decimal("64.2")),
        (SHARE, Decimal("1E+30"), Decimal("1E+30")),
        (BORN, "2020-02-29", datetime.date(2020, 2, 29)),
        (BORN, datetime.date(2020, 2, 29), datetime.date(2020, 2, 29)),
        (BORN, datetime.datetime(2020, 2, 29), datetime.date(2020, 2, 29)),  # noqa: DTZ001
        (
            BORN,
            datetime.datetime(2020, 2, 29, tzinfo=zoneinfo.ZoneInfo("Asia/Jakarta")),
            datetime.date(2020, 2, 29),
        ),
        (NAME, "x" * 2_000, "x" * 2_000),
        (NAME, "", ""),
        (COLOUR, "red", "red"),
        (TIER, ["x", "y"], ("x", "y")),
        (TIER, (), ()),
    ],
)
def test_what_is_read(item, given_, wanted) -> None:
    """ISO dates, midnights and whole floats are what they say; nothing else is converted."""
    found = read(item, given_)

    assert found == wanted
    assert type(found) is type(wanted)


@pytest.mark.parametrize(
    ("item", "value"),
    [
        (FLAG, 1),
        (FLAG, "true"),
        (FLAG, "ya"),
        (COUNT, True),
        (COUNT, "45000000"),
        (COUNT, 1.5),
        (COUNT, float("inf")),
        (COUNT, 10**30),
        (COUNT, 1e300),
        (COUNT, Decimal(3)),
        (SHARE, True),
        (SHARE, "64,2"),
        (SHARE, "Infinity"),
        (SHARE, float("-inf")),
        (SHARE, "1" * 31),
        (SHARE, "1E+31"),
        (SHARE, "1E-31"),
        (SHARE, []),
        (BORN, "2020-02-30"),
        (BORN, "20200229"),
        (BORN, "2020-W01-1"),
        (BORN, "29-02-2020"),
        (BORN, "2020-02-29T00:00"),
        (BORN, datetime.datetime(2020, 2, 29, 0, 0, 1)),  # noqa: DTZ001
        (BORN, 1_582_934_400),
        (NAME, 3),
        (NAME, b"x"),
        (NAME, "x" * 2_001),
        (COLOUR, "Red"),
        (COLOUR, 3),
        (COLOUR, {}),
        (TIER, ["y"]),
        (TIER, "x"),
        (TIER, [["x"]]),
    ],
)
def test_what_is_refused(item, value) -> None:
    """A wrong value is named with its fact, its place and what it must be, in both languages."""
    with pytest.raises(InvalidValue) as caught:
        read(item, value, "/lines/0/x")
    problem = caught.value.problem
    too_big = {NAME: "text-too-long", COUNT: "too-many-digits"}
    code = "not-a-choice" if item.kind is Kind.CHOICE else "wrong-type"
    if value in ("x" * 2_001, 10**30):
        code = too_big[item]
    assert problem.code == code
    assert (problem.path, problem.params) == ("/lines/0/x", (("fact", item.name),))
    assert item.name in problem.message.id
    assert f"({item.name}) must be " in problem.message.en


@pytest.mark.parametrize("value", ["-0.01", "100.01", -1, 101])
def test_a_number_out_of_its_range_is_refused(value) -> None:
    """The message names both ends, in both languages; both ends themselves are values."""
    mark = fact("mark", Kind.DECIMAL, within=(Decimal(0), Decimal(100)))
    with pytest.raises(InvalidValue) as caught:
        read(mark, value)
    problem = caught.value.problem
    assert (problem.code, problem.path, problem.input) == ("out-of-range", "/mark", str(value))
    assert "dari 0 sampai 100" in problem.message.id
    assert "must be from 0 to 100" in problem.message.en
    assert [read(mark, end) for end in (0, "100.00")] == [Decimal(0), Decimal(100)]


def test_a_near_miss_of_a_choice_is_guessed() -> None:
    """The law's own words are easily misspelt."""
    with pytest.raises(InvalidValue) as caught:
        read(COLOUR, "redd")
    message = caught.value.problem.message
    assert "did you mean red?" in message.en
    assert "mungkin maksudnya red" in message.id
    with pytest.raises(InvalidValue) as caught:
        read(COLOUR, "quite another thing")
    assert "did you mean" not in caught.value.problem.message.en
    assert 'gr"een' in caught.value.problem.message.en


@pytest.mark.parametrize(
    ("item", "value", "shown"),
    [
        (COUNT, "45.000", "45.000"),
        (COUNT, "9" * 200, "9" * 80),
        pytest.param(COUNT, 10**5_000, None, id="huge"),  # text of it would take long
        (COUNT, object(), None),  # its repr may hold anything
        (fact("nik", Kind.TEXT, sensitive=True), 3171, None),
        (fact("nik", Kind.INTEGER, sensitive=True), "3171", None),
    ],
)
def test_what_an_error_repeats_of_the_input(item, value, shown) -> None:
    """Enough to find the slip, never a number that names a person."""
    with pytest.raises(InvalidValue) as caught:
        read(item, value)
    problem = caught.value.problem
    assert problem.input == shown
    assert problem.path == f"/{item.name}"
    assert "3171" not in str(caught.value)


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from(BASE),
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(),
        st.decimals(),
        st.dates(),
        st.datetimes(),
        st.binary(),
        st.lists(st.text()),
        st.dictionaries(st.text(), st.integers()),
    ),
)
def test_reading_gives_a_value_of_the_kind_or_an_error(item, value) -> None:
    """No input ends in another exception, or in a value of another type."""
    try:
        found = read(item, value)
    except InvalidValue:
        return
    assert found is None or type(found) is item.kind.python_type


def test_kinds_with_an_order() -> None:
    """Numbers and dates can be compared, the rest cannot."""
    assert {kind for kind in Kind if kind.ordered} == {Kind.INTEGER, Kind.DECIMAL, Kind.DATE}
    assert read(COUNT, HUGE) == HUGE

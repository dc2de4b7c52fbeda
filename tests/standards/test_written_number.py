"""Numbers as laboratories write them: both manners of marking, powers, and nothing guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.standards.written_number import read_number
from umkstd.text import format_number


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.000,5", "1000.5"),
        ("1,000.5", "1000.5"),
        ("64,2", "64.2"),
        ("64.2", "64.2"),
        ("0,003", "0.003"),
        ("0.003", "0.003"),
        ("1234,567", "1234.567"),
        ("1.000.000", "1000000"),
        ("1,000,000", "1000000"),
        ("1.234.567,89", "1234567.89"),
        ("10 000", "10000"),
        ("10\u00a0000", "10000"),
        ("1'000.5", "1000.5"),
        ("-48", "-48"),
        ("\u221265,5", "-65.5"),
        ("2 x 10^3", "2000"),
        ("2 × 10³", "2000"),
        ("1,5e4", "15000"),
        ("5 x 10-2", "0.05"),
        (" 7 ", "7"),
    ],
)
@pytest.mark.smoke
def test_what_is_meant(written, meant):
    """Each manner of writing gives its number."""
    assert read_number(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["1.000", "1,000", "12.345", "999,999", "-1.000"])
def test_two_meanings_are_refused(written):
    """One mark with three digits behind it is a decimal or a thousands mark: both are told."""
    with pytest.raises(InvalidValue) as caught:
        read_number(written, "/readings/0/value")
    problem = caught.value.problem
    assert problem.code == "number-ambiguous"
    assert problem.path == "/readings/0/value"
    assert written in problem.message.id
    digits = written.lstrip("-").replace(".", "").replace(",", "")
    assert format_number(int(digits), "id") in problem.message.id


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "64..2",
        "1.00.000",
        "1,2,3",
        "1.",
        ",5",
        "12a",
        "3 x 103",
        "٣",
        "1 000,5",
        "0x10",
        "--1",
    ],
)
def test_what_cannot_be_read_is_refused(written):
    """Neither guessed nor dropped."""
    with pytest.raises(InvalidValue) as caught:
        read_number(written)
    assert caught.value.problem.code == "number-format"


@pytest.mark.parametrize("number", ["9" * 61, "1 x 10^31", 10**200, Decimal("1E+40")])
def test_absurd_sizes_are_refused(number):
    """A hostile number costs nothing."""
    with pytest.raises(InvalidValue) as caught:
        read_number(number)
    assert caught.value.problem.code == "number-length"


@pytest.mark.parametrize("value", [True, None, float("nan"), float("inf"), Decimal("NaN"), [1]])
def test_only_numbers(value):
    """A truth value is no number, nor is a NaN."""
    with pytest.raises(InvalidValue):
        read_number(value)


@given(st.one_of(st.text(max_size=80), st.floats(), st.integers(), st.decimals(), st.none()))
def test_nothing_but_the_documented_error(value):
    """Whatever comes, a finite number or InvalidValue."""
    try:
        found = read_number(value)
    except InvalidValue as error:
        assert error.problem.code.startswith("number-")
    else:
        assert found.is_finite()


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_a_number_written_in_either_language_is_read_back(number):
    """Two decimals leave no doubt, so that what we write ourselves is read as it was."""
    for language in ("id", "en"):
        assert read_number(format_number(number, language)) == number

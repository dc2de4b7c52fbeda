"""The NIB: 13 digits, whatever their value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import nib


def test_the_four_verbs():
    """A NIB written in groups."""
    assert nib.compact("9120 0012-34.567") == "9120001234567"
    assert nib.validate("9120 0012-34.567") == "9120001234567"
    assert nib.format("9120 0012-34.567") == "9120001234567"
    assert nib.is_valid("9120 0012-34.567") is True


@given(st.from_regex(r"[0-9]{13}", fullmatch=True))
def test_no_nib_is_refused_for_its_value(number):
    """It is a random number without a check digit."""
    assert nib.validate(number) == number


@pytest.mark.parametrize("number", ["0000000000000", "0220001234567", "8120001234567"])
def test_leading_zeros_are_kept(number):
    """It is text, not an integer."""
    assert nib.validate(number) == number


@pytest.mark.parametrize(
    ("number", "id_count", "en_count"),
    [
        ("", "0 angka", "0 digits"),
        ("9", "1 angka", "1 digit"),
        ("912000123456", "12 angka", "12 digits"),
        ("91200012345678", "14 angka", "14 digits"),
    ],
)
def test_twelve_and_fourteen_digits_are_refused(number, id_count, en_count):
    """Just off 13 on both sides, with the whole message."""
    with pytest.raises(InvalidValue) as caught:
        nib.validate(number)
    problem = caught.value.problem
    assert problem.code == "nib-length"
    assert problem.message.id == (
        f"NIB harus berupa 13 angka, sedangkan yang diberikan {id_count}. "
        "Cocokkan kembali dengan dokumen NIB dari OSS."
    )
    assert problem.message.en == (
        f"The NIB must be 13 digits, but it has {en_count}. "
        "Compare it with the NIB document from OSS."
    )
    assert problem.params == (("count", en_count.split()[0]),)
    assert problem.input == number
    assert problem.citations == ("PP 24/2018 Pasal 24 ayat (2)",)


def test_other_characters_are_refused_and_shown():
    """A NIB is not sensitive, so the message may show it."""
    with pytest.raises(InvalidValue) as caught:
        nib.validate("912000123456A")
    problem = caught.value.problem
    assert problem.code == "nib-format"
    assert problem.input == "912000123456A"
    assert "spasi, titik, dan tanda hubung" in problem.message.id


def test_what_is_shown_is_short_and_can_be_written_as_utf_8():
    """A problem is sent as JSON, whatever was typed."""
    with pytest.raises(InvalidValue) as caught:
        nib.validate("\ud8005")
    assert caught.value.problem.input == "\\ud8005"
    with pytest.raises(InvalidValue) as caught:
        nib.validate("5" * 1000)
    assert caught.value.problem.input == "5" * 64

"""The cosmetics notification number: NA to NE and 11 digits."""

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import cosmetics


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        cosmetics.validate(number)
    return caught.value.problem


@pytest.mark.parametrize("number", ["NA18201204319", "NA18260500350", "NA18171234567"])
def test_samples(number):
    """Numbers in print, with and without the word of the agency."""
    for written in (number, f"POM {number}", f"BPOM NA {number[2:]}", number.lower()):
        assert cosmetics.validate(written) == cosmetics.compact(written) == number
        assert cosmetics.format(written) == number
        assert cosmetics.is_valid(written) is True


def test_parts_of_a_cosmetics_number():
    """NA18260500350 was notified in 2026, so that the third pair is the year."""
    assert cosmetics.parts("NA18260500350") == cosmetics.Notification(
        prefix="NA", front="18", issued_in=2026, kind="05", serial="00350"
    )
    with pytest.raises(InvalidValue):
        cosmetics.parts("NA182038387409")


@pytest.mark.parametrize("prefix", ["NA", "NB", "NC", "ND", "NE"])
def test_five_prefixes(prefix):
    """A to E."""
    assert cosmetics.is_valid(f"{prefix}18260500350")


@pytest.mark.parametrize("number", ["", "18260500350", "NF18260500350", "N18260500350", "MD1"])
def test_other_prefixes_are_refused(number):
    """F is just off; bare digits may be anything."""
    problem = problem_of(number)
    assert problem.code == "cosmetics-prefix"
    assert "diawali NA, NB, NC, ND, atau NE" in problem.message.id
    assert "Give it in full" in problem.message.en


@pytest.mark.parametrize(
    ("number", "count"), [("NA182038387409", 12), ("NA1826050035", 10), ("NA", 0)]
)
def test_other_lengths_are_refused(number, count):
    """A number with 12 digits circulates; just off on both sides."""
    problem = problem_of(number)
    assert problem.code == "cosmetics-length"
    assert problem.params == (("count", str(count)),)

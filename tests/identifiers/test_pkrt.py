"""The licence number of household health supplies: PKD or PKL and 11 digits."""

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import pkrt


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        pkrt.validate(number)
    return caught.value.problem


@pytest.mark.parametrize("digits", ["20301210064", "20601321378"])
def test_samples(digits):
    """Dish soap, with and without the words of the ministry."""
    for written in (f"KEMENKES RI PKD {digits}", f"PKD {digits}", f"pkd{digits}"):
        assert pkrt.validate(written) == pkrt.compact(written) == f"PKD{digits}"
        assert pkrt.format(written) == f"KEMENKES RI PKD {digits}"
        assert pkrt.is_valid(written) is True
    assert pkrt.is_imported(f"PKD {digits}") is False
    assert pkrt.is_imported(f"KEMENKES RI PKL {digits}") is True


@pytest.mark.parametrize("number", ["", "20301210064", "AKD 20301210064", "PK 20301210064"])
def test_other_prefixes_are_refused(number):
    """Another kind of licence, and none."""
    problem = problem_of(number)
    assert problem.code == "pkrt-prefix"
    assert "PKD (dalam negeri) atau PKL (impor)" in problem.message.id
    assert "in full" in problem.message.en


@pytest.mark.parametrize(("digits", "count"), [("2030121006", 10), ("203012100640", 12), ("", 0)])
def test_other_lengths_are_refused(digits, count):
    """Just off 11 on both sides."""
    problem = problem_of(f"PKD {digits}")
    assert problem.code == "pkrt-length"
    assert problem.params == (("count", str(count)),)

"""The halal certificate number: ID and 17 digits, a soft check of the month, no KH number."""

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import halal

SAMPLES = [
    ("ID33110018517710724", "33", "001851771", "07", 2024),
    ("ID33110014801751123", "33", "001480175", "11", 2023),
    ("ID33110015719330124", "33", "001571933", "01", 2024),
    ("ID31110081319591026", "31", "008131959", "10", 2026),
]


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        halal.validate(number)
    return caught.value.problem


@pytest.mark.parametrize(("number", "province", "serial", "month", "year"), SAMPLES)
def test_samples(number, province, serial, month, year):
    """Numbers in print, and what they seem to say."""
    assert halal.validate(number) == halal.format(number) == number
    assert halal.warning(number) is None
    assert halal.parts(number) == halal.Halal(
        province=province, service="11", serial=serial, month=month, year=year
    )


@pytest.mark.parametrize(
    "written", ["ID 33110018517710724", "id33110018517710724", "No. Halal: ID 3311 0018 5177 10724"]
)
def test_forms(written):
    """A space after ID, small letters, groups."""
    assert halal.validate(written) == halal.compact(written) == "ID33110018517710724"
    assert halal.is_valid(written) is True


@pytest.mark.parametrize(
    ("number", "count"),
    [("ID321100012345", 12), ("ID3311000098271023", 16), ("ID331100185177107240", 18), ("ID", 0)],
)
def test_placeholders_and_other_lengths_are_refused(number, count):
    """Two placeholders that circulate, and just off 17 on both sides."""
    problem = problem_of(number)
    assert problem.code == "halal-length"
    assert problem.params == (("count", str(count)),)
    assert f"sedangkan yang diberikan {count} angka" in problem.message.id
    assert "must be ID and 17 digits" in problem.message.en


def test_published_case_i15():
    """Published case I15: the prefix is ID; a masked number is none."""
    assert problem_of("8111000123456789012").code == "halal-prefix"
    assert problem_of("ID8111000xxxxxxx").code == "halal-format"


@pytest.mark.parametrize("number", ["KH-12345/2023", "KH 33110018517710724", "No. KH 1"])
def test_published_case_h09_a_kh_number_is_no_certificate(number):
    """Published case H09: a KH number alone means that the process is unfinished."""
    problem = problem_of(number)
    assert problem.code == "halal-fatwa"
    assert "proses belum selesai" in problem.message.id
    assert "Wait for the certificate" in problem.message.en


@pytest.mark.parametrize("number", ["", "33110018517710724", "MD33110018517710724"])
def test_without_id_in_front_it_is_refused(number):
    """Digits alone may be anything."""
    problem = problem_of(number)
    assert problem.code == "halal-prefix"
    assert "diawali ID" in problem.message.id


@pytest.mark.parametrize(
    ("month", "doubtful"), [("00", True), ("01", False), ("12", False), ("13", True), ("99", True)]
)
def test_a_month_that_is_none_is_a_warning_and_no_error(month, doubtful):
    """The meaning of the digits is our reading, so it must not refuse a real certificate."""
    number = f"ID3311001851771{month}24"
    assert halal.is_valid(number) is True
    warning = halal.warning(number)
    assert (warning is not None) is doubtful
    if warning is not None:
        assert f"di sini {month}." in warning.id
        assert f"here they are {month}." in warning.en
        assert warning.parameters == frozenset()


@pytest.mark.parametrize("read", [halal.parts, halal.warning])
def test_nothing_is_read_off_a_number_that_cannot_be(read):
    """The refusal is that of validate."""
    with pytest.raises(InvalidValue):
        read("ID321100012345")

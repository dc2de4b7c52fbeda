"""The BPOM food licence number: MD and ML, 12 or 15 digits, and what is no licence."""

import pytest

from umkstd.errors import InvalidValue
from umkstd.identifiers import bpom


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        bpom.validate(number)
    return caught.value.problem


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("MD 867028042317", "MD867028042317"),
        ("MD 245009001018", "MD245009001018"),
        ("MD235602169254", "MD235602169254"),
        ("BPOM RI MD 271111000300341", "MD271111000300341"),
        ("bpom ri ml 867028042317", "ML867028042317"),
        ("BPOM MD: 8670-2804-2317", "MD867028042317"),
        ("No. BPOM RI MD 867028042317", "MD867028042317"),
    ],
)
def test_forms_of_label_and_database(written, number):
    """The label says BPOM RI, the database does not; both name one licence."""
    assert bpom.validate(written) == bpom.compact(written) == number
    assert bpom.format(written) == f"BPOM RI {number[:2]} {number[2:]}"
    assert bpom.is_valid(written) is True


@pytest.mark.parametrize("length", [0, 1, 11, 13, 14, 16])
def test_other_lengths_are_refused(length):
    """Just off 12 and 15."""
    problem = problem_of("MD " + "1" * length)
    assert problem.code == "bpom-length"
    assert problem.params == (("count", str(length)),)
    assert "MD atau ML dan 12 atau 15 angka" in problem.message.id


@pytest.mark.parametrize("number", ["ER 123456789012", "BPOM RI ER-12/AB", "er"])
def test_an_application_is_no_licence(number):
    """It has a message of its own, since people print it by mistake."""
    problem = problem_of(number)
    assert problem.code == "bpom-application"
    assert "izin edar belum terbit" in problem.message.id
    assert "has not been issued yet" in problem.message.en


@pytest.mark.parametrize("number", ["", "023733999101561", "867028042317", "NA18260500350", "M 1"])
def test_a_number_without_md_or_ml_is_refused(number):
    """A placeholder of a form (15 bare digits), and a number of cosmetics."""
    problem = problem_of(number)
    assert problem.code == "bpom-prefix"
    assert "pangan dalam negeri" in problem.message.id
    assert "on the label or the database of BPOM" in problem.message.en


def test_imported_food():
    """The prefix is all that the number says."""
    assert bpom.is_imported("ML 867028042317") is True
    assert bpom.is_imported("BPOM RI MD 867028042317") is False
    with pytest.raises(InvalidValue):
        bpom.is_imported("ER 867028042317")

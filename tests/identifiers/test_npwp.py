"""The NPWP in its old and new form, and each place where python-stdnum is corrected."""

import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.id import npwp as stdnum_npwp

from umkstd.errors import InvalidValue
from umkstd.identifiers import npwp

# Published samples: the documentation of python-stdnum.
OLD = "013121660091000"
NEW = "0013121660091000"
NIK = "3171011708450001"


def problem_of(number):
    """The problem with which an NPWP is refused."""
    with pytest.raises(InvalidValue) as caught:
        npwp.validate(number)
    return caught.value.problem


def test_the_four_verbs():
    """An NPWP as it is printed on the old card."""
    assert npwp.compact("01.312.166.0-091.000") == OLD
    assert npwp.validate("01.312.166.0-091.000") == OLD
    assert npwp.format(OLD) == "01.312.166.0-091.000"
    assert npwp.is_valid("01.312.166.0-091.000") is True


def test_published_case_i11():
    """Published case I11: a number in print, valid."""
    assert npwp.is_valid("02.183.241.5-000.000")
    assert npwp.validate("02.183.241.5-000.000") == "021832415000000"


def test_sixteen_digits_are_zero_and_the_old_number_or_a_nik():
    """The two kinds of new number."""
    assert npwp.validate(NEW) == NEW
    assert npwp.validate(NIK) == NIK


@pytest.mark.parametrize("check", "012346789")
def test_exactly_one_check_digit_is_right(check):
    """The other nine are refused, in both forms."""
    problem = problem_of(f"02.183.241.{check}-000.000")
    assert problem.code == "npwp-check"
    assert problem_of(f"002183241{check}000000").code == "npwp-check"
    assert "salah ketik atau tertukar" in problem.message.id
    assert problem.message.en.startswith("The check digit of the NPWP does not agree")


@given(st.from_regex(r"[0-9]{8}", fullmatch=True), st.from_regex(r"[0-9]{6}", fullmatch=True))
def test_the_check_digit_covers_the_first_nine_digits_only(front, tail):
    """Tax office and branch may be anything."""
    number = front + luhn.calc_check_digit(front) + tail
    assert npwp.validate(number) == number
    assert npwp.validate(f"0{number}") == f"0{number}"
    assert npwp.to_16(number) == f"0{number}"


def test_a_nik_of_a_province_that_stdnum_lacks_is_an_npwp():
    """The correction of the NIK holds here as well."""
    number = "6571011708450001"
    assert not stdnum_npwp.is_valid(number)
    assert npwp.validate(number) == number


def test_a_wrong_nik_is_refused_with_the_reason_of_the_nik():
    """One message says both that it is a NIK and what is wrong with it."""
    problem = problem_of("3171019908450001")
    assert problem.code == "npwp-nik"
    assert problem.params == (("reason", "nik-date"),)
    assert problem.message.id.startswith(
        "NPWP 16 angka yang tidak diawali 0 adalah NIK, dan NIK ini tidak sah. Angka ke-7"
    )
    assert problem.message.en.endswith("Compare it with the identity card (KTP-el).")
    assert problem.citations == (
        "UU 6/1983 Pasal 2 ayat (1a)",
        "PP 40/2019 Pasal 31 ayat (1) huruf b",
    )


def test_a_nitku_is_not_an_npwp_and_is_called_by_its_name():
    """22 digits: the NPWP and six digits of a branch."""
    problem = problem_of(f"{NEW}000001")
    assert problem.code == "npwp-nitku"
    assert "NITKU" in problem.message.id
    assert "nomor cabang, bukan NPWP" in problem.message.id
    assert "Give its first 16 digits" in problem.message.en


@pytest.mark.parametrize("length", [0, 1, 9, 14, 17, 20, 21, 23])
def test_other_lengths_are_refused(length):
    """Just off 15 and 16, and off 22."""
    problem = problem_of("0" * length)
    assert problem.code == "npwp-length"
    assert problem.params == (("count", str(length)),)
    assert "15 atau 16 angka" in problem.message.id


def test_format_is_right_where_stdnum_shifts_the_dots():
    """The new form is printed without dots."""
    assert stdnum_npwp.format(NEW) == "00.131.216.6-009.1000"
    assert npwp.format(NEW) == NEW
    assert npwp.format(NIK) == NIK
    assert npwp.format("02183241.5 000000") == "02.183.241.5-000.000"


def test_format_refuses_what_validate_refuses():
    """A wrong number does not look right in print."""
    with pytest.raises(InvalidValue):
        npwp.format("02.183.241.6-000.000")


def test_to_16():
    """Old becomes new; new stays."""
    assert npwp.to_16("01.312.166.0-091.000") == NEW
    assert npwp.to_16(NEW) == NEW
    assert npwp.to_16(NIK) == NIK
    with pytest.raises(InvalidValue):
        npwp.to_16("02.183.241.6-000.000")


def test_from_nik():
    """The NIK is the NPWP, and nothing but a NIK will do."""
    assert npwp.from_nik("3171 0117 0845 0001") == NIK
    assert npwp.validate(npwp.from_nik(NIK)) == NIK
    with pytest.raises(InvalidValue) as caught:
        npwp.from_nik(NEW)
    assert caught.value.problem.code == "nik-date"


def refusal(number):
    """The error of an NPWP, if it is refused."""
    try:
        npwp.validate(number)
    except InvalidValue as error:
        return error
    return None


secrets = st.one_of(
    st.from_regex(r"[0-9]{6,60}", fullmatch=True),
    st.from_regex(r"[0-9]{15,16}|[0-9]{22}", fullmatch=True),
    st.from_regex(r"[0-9]{8}[a-z][0-9]{6}", fullmatch=True),
)


@given(number=secrets)
def test_an_npwp_never_occurs_in_its_error(number):
    """Logs and crash reports keep errors; an NPWP must not get there."""
    error = refusal(number)
    if error is not None:
        told = [str(error), repr(error), repr(error.problem), error.problem.message.id]
        told.append("".join(traceback.format_exception(error)))
        assert not any(number in text for text in told)
        assert number.encode() not in pickle.dumps(error.problem)
        assert number.encode() not in pickle.dumps(error)
        assert error.problem.input is None

"""The NITKU: an NPWP and six digits of a place of business, never shown in an error."""

import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import nitku, npwp

# Published samples: the documentation of python-stdnum.
ENTITY = "0013121660091000"
PERSON = "3171011708450001"


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        nitku.validate(number)
    return caught.value.problem


@pytest.mark.parametrize("holder", [ENTITY, PERSON])
@pytest.mark.parametrize(
    ("sequence", "head"), [("000000", True), ("000001", False), ("999999", False)]
)
def test_head_office_and_branches(holder, sequence, head):
    """000000 is the head office; entities and persons have one alike."""
    number = holder + sequence
    assert nitku.validate(number) == nitku.format(number) == number
    found = nitku.parts(number)
    assert (found.npwp, found.sequence, found.is_head_office) == (holder, sequence, head)


def test_forms_of_writing():
    """Groups and dashes."""
    assert nitku.compact("0013121660091000-000001") == f"{ENTITY}000001"
    assert nitku.validate("0013 1216 6009 1000 000 001") == f"{ENTITY}000001"
    assert nitku.is_valid("0013121660091000–000001") is True


@pytest.mark.parametrize("length", [0, 15, 16, 21, 23])
def test_other_lengths_are_refused(length):
    """Just off 22, and an NPWP without a sequence."""
    problem = problem_of("0" * length)
    assert problem.code == "nitku-length"
    assert problem.params == (("count", str(length)),)
    assert problem.citations == ("PER-6/PJ/2024 Pasal 1",)


@pytest.mark.parametrize(
    ("holder", "reason"),
    [
        ("0013121660091000", None),
        ("0013121670091000", "npwp-check"),
        ("3171019908450001", "npwp-nik"),
    ],
)
def test_the_first_sixteen_digits_must_be_an_npwp(holder, reason):
    """The message carries the reason of the NPWP, and of the NIK behind it."""
    number = f"{holder}000001"
    assert nitku.is_valid(number) is (reason is None)
    if reason is None:
        return
    problem = problem_of(number)
    assert problem.code == "nitku-npwp"
    assert problem.params == (("reason", reason),)
    assert problem.message.id.startswith(
        "Enam belas angka pertama NITKU adalah NPWP, dan NPWP ini tidak sah. "
    )
    assert "this NPWP is not valid. " in problem.message.en
    assert problem.citations[0] == "PER-6/PJ/2024 Pasal 1"


def test_the_npwp_is_sensitive():
    """It is neither in the `repr` of the parts nor in an error."""
    assert ENTITY not in repr(nitku.parts(f"{ENTITY}000001"))


def refusal(number):
    """The error of a NITKU, if it is refused."""
    try:
        nitku.validate(number)
    except InvalidValue as error:
        return error
    return None


secrets = st.one_of(
    st.from_regex(r"[0-9]{6,40}|0[0-9]{21}", fullmatch=True),
    st.from_regex(r"3171[0-9]{18}|[0-9]{10}[a-z][0-9]{11}", fullmatch=True),
)


@given(number=secrets)
def test_a_nitku_never_occurs_in_its_error(number):
    """Logs and crash reports keep errors; an NPWP must not get there."""
    error = refusal(number)
    if error is not None:
        told = [str(error), repr(error), error.problem.message.id]
        told.append("".join(traceback.format_exception(error)))
        assert not any(number[:16] in text for text in told)
        assert number[:16].encode() not in pickle.dumps(error)
        assert error.problem.input is None


def test_the_head_office_of_an_npwp():
    """Both forms of the NPWP, and nothing else."""
    assert nitku.of_head_office("01.312.166.0-091.000") == f"{ENTITY}000000"
    assert nitku.of_head_office(ENTITY) == f"{ENTITY}000000"
    assert nitku.parts(nitku.of_head_office(PERSON)).is_head_office
    assert npwp.is_valid(nitku.parts(nitku.of_head_office(PERSON)).npwp)
    with pytest.raises(InvalidValue) as caught:
        nitku.of_head_office("0013121670091000")
    assert caught.value.problem.code == "npwp-check"

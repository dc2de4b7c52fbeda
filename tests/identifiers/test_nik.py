"""The NIK, and each place where python-stdnum is corrected."""

import datetime
import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.id import nik as stdnum_nik

from umkstd.errors import InvalidValue
from umkstd.identifiers import nik

SAMPLE = "3171011708450001"  # published in the documentation of python-stdnum
AS_OF = datetime.date(2026, 11, 24)


def with_birth(ddmmyy, province="31"):
    """A synthetic NIK."""
    return f"{province}7101{ddmmyy}0001"


def code_of(number):
    """The code with which a NIK is refused."""
    with pytest.raises(InvalidValue) as caught:
        nik.validate(number)
    return caught.value.problem.code


def test_the_four_verbs():
    """A NIK written in groups."""
    assert nik.compact("3171.0117 0845-0001") == SAMPLE
    assert nik.validate("3171.0117 0845-0001") == SAMPLE
    assert nik.format("3171.0117 0845-0001") == SAMPLE
    assert nik.is_valid("3171.0117 0845-0001") is True


@pytest.mark.parametrize("province", ["65", "92", "93", "95", "96"])
def test_provinces_that_stdnum_lacks_are_accepted_with_any_regency(province):
    """Rejecting a real resident is worse than a weak check."""
    number = with_birth("170845", province)
    assert nik.validate(number) == number
    unknown_regency = f"{province}9999{number[6:]}"
    assert nik.validate(unknown_regency) == unknown_regency


@pytest.mark.parametrize("province", ["65", "92", "93", "95", "96"])
def test_newer_provinces_are_still_judged_by_their_date(province):
    """The exception is for the place alone."""
    assert code_of(with_birth("320845", province)) == "nik-date"
    assert code_of(with_birth("310245", province)) == "nik-date"


@pytest.mark.parametrize("province", ["11", "31", "32", "64", "91", "94"])
def test_older_provinces_are_accepted(province):
    """First and last of the table of stdnum, and neighbours of the new ones."""
    assert nik.is_valid(with_birth("170845", province))


@pytest.mark.parametrize("province", ["00", "10", "20", "38", "99"])
def test_an_unknown_province_is_refused(province):
    """The message says what the digits stand for and whom to ask."""
    with pytest.raises(InvalidValue) as caught:
        nik.validate(with_birth("170845", province))
    problem = caught.value.problem
    assert problem.code == "nik-province"
    assert problem.citations == ("PP 40/2019 Pasal 31 ayat (1) huruf a",)
    assert "tempat pendaftaran" in problem.message.id
    assert "Dinas Dukcapil" in problem.message.en


@pytest.mark.parametrize("day", ["01", "31", "41", "71"])
def test_the_first_and_last_days_are_accepted(day):
    """1 to 31 for a man, 41 to 71 for a woman."""
    assert nik.is_valid(with_birth(f"{day}0145"))


@pytest.mark.parametrize("day", ["00", "32", "39", "40", "72", "80", "81", "99"])
def test_days_that_neither_a_man_nor_a_woman_can_have_are_refused(day):
    """Just off the limits, and far off."""
    number = with_birth(f"{day}0145")
    assert code_of(number) == "nik-date"


@pytest.mark.parametrize("day", ["81", "99"])
def test_stdnum_takes_days_modulo_40(day):
    """Why we check the day ourselves; when this fails, stdnum was mended."""
    assert stdnum_nik.is_valid(with_birth(f"{day}0145"))
    assert not nik.is_valid(with_birth(f"{day}0145"))


@given(day=st.integers(0, 99))
def test_of_all_day_codes_in_january_62_are_valid(day):
    """31 days for men, 31 for women, nothing else."""
    expected = day in range(1, 32) or day in range(41, 72)
    assert nik.is_valid(with_birth(f"{day:02}0145")) is expected


@pytest.mark.parametrize(
    ("ddmmyy", "exists"),
    [
        ("290200", True),  # 2000, not 1900
        ("690200", True),
        ("290204", True),
        ("290201", False),
        ("690201", False),
        ("300200", False),
        ("310401", False),
        ("710401", False),
        ("010001", False),
        ("011301", False),
    ],
)
def test_the_date_of_birth_exists_in_some_century(ddmmyy, exists):
    """29 February of year 00 was in 2000."""
    assert nik.is_valid(with_birth(ddmmyy)) is exists


def test_the_message_about_the_date():
    """The whole message, which names no digit of the number."""
    with pytest.raises(InvalidValue) as caught:
        nik.validate(with_birth("850145"))
    problem = caught.value.problem
    assert problem.code == "nik-date"
    assert problem.message.id == (
        "Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang ada. Hari ditulis 01-31 untuk "
        "laki-laki dan 41-71 untuk perempuan, lalu bulan dan dua angka tahun. "
        "Cocokkan kembali dengan KTP-el."
    )
    assert problem.message.en.startswith(
        "Digits 7 to 12 of the NIK are no date of birth that exists."
    )
    assert problem.citations == ("PP 40/2019 Pasal 31 ayat (1) huruf b",)


@pytest.mark.parametrize("number", ["", "317101170845000", "31710117084500011"])
def test_other_lengths_are_refused(number):
    """Just off 16 on both sides."""
    assert code_of(number) == "nik-length"


@pytest.mark.parametrize(
    ("number", "as_of", "born"),
    [
        (SAMPLE, AS_OF, datetime.date(1945, 8, 17)),
        (SAMPLE, datetime.date(2045, 8, 16), datetime.date(1945, 8, 17)),
        (SAMPLE, datetime.date(2045, 8, 17), datetime.date(2045, 8, 17)),
        (with_birth("570845"), AS_OF, datetime.date(1945, 8, 17)),
        (with_birth("241126"), AS_OF, datetime.date(2026, 11, 24)),
        (with_birth("251126"), AS_OF, datetime.date(1926, 11, 25)),
        (with_birth("290200"), AS_OF, datetime.date(2000, 2, 29)),
        (with_birth("290200"), datetime.date(2150, 1, 1), datetime.date(2000, 2, 29)),
        (with_birth("010100"), datetime.date(1999, 12, 31), datetime.date(1900, 1, 1)),
        (SAMPLE, "2026-11-24", datetime.date(1945, 8, 17)),
        (
            with_birth("241126"),
            datetime.datetime(2026, 11, 24, 8, tzinfo=datetime.UTC),
            datetime.date(2026, 11, 24),
        ),
    ],
)
def test_the_century_makes_the_person_as_young_as_possible(number, as_of, born):
    """The day before, the day itself, both genders, leap years."""
    result = nik.birth_date(number, as_of=as_of)
    assert result == born
    assert type(result) is datetime.date


@pytest.mark.parametrize("as_of", [datetime.date(2000, 2, 28), datetime.date(50, 1, 1)])
def test_a_date_of_birth_that_had_not_come_is_refused(as_of):
    """29 February 2000 is the only date that the last two centuries may lack."""
    with pytest.raises(InvalidValue) as caught:
        nik.birth_date(with_birth("290200"), as_of=as_of)
    assert caught.value.problem.code == "nik-unborn"
    assert caught.value.problem.params == (("as_of", as_of.isoformat()),)
    assert caught.value.__context__ is None


def test_the_date_asked_for_is_written_out():
    """Each language has its own month."""
    with pytest.raises(InvalidValue) as caught:
        nik.birth_date(with_birth("290200"), as_of=datetime.date(2000, 2, 28))
    assert "belum terjadi pada 28 Februari 2000." in caught.value.problem.message.id
    assert "had not come yet on 28 February 2000." in caught.value.problem.message.en


def test_as_of_must_be_a_date():
    """An Indonesian date is not guessed at."""
    with pytest.raises(ValueError, match="24-11-2026"):
        nik.birth_date(SAMPLE, as_of="24-11-2026")


@pytest.mark.parametrize(
    ("day", "gender"),
    [("01", "laki-laki"), ("31", "laki-laki"), ("41", "perempuan"), ("71", "perempuan")],
)
def test_gender(day, gender):
    """The words are those of the identity card."""
    assert nik.gender(with_birth(f"{day}0145")) == gender


def test_region_is_the_place_of_registration():
    """Six digits: province, regency or city, district."""
    assert nik.region("3171 0117 0845 0001") == "317101"


@pytest.mark.parametrize("extract", [nik.gender, nik.region])
def test_extractors_refuse_what_validate_refuses(extract):
    """Nothing is read off a number that cannot be."""
    with pytest.raises(InvalidValue):
        extract(with_birth("720145"))
    with pytest.raises(InvalidValue):
        nik.birth_date(with_birth("720145"), as_of=AS_OF)


def refusal(number):
    """The error of a NIK, if it is refused."""
    try:
        nik.validate(number)
    except InvalidValue as error:
        return error
    return None


secrets = st.one_of(
    st.from_regex(r"[0-9]{6,60}", fullmatch=True),
    st.from_regex(r"[0-9]{16}", fullmatch=True),
    st.from_regex(r"(11|31|99)[0-9]{14}", fullmatch=True),
    st.from_regex(r"[0-9]{8}[a-z][0-9]{7}", fullmatch=True),
)


@given(number=secrets)
def test_a_nik_never_occurs_in_its_error(number):
    """Logs and crash reports keep errors; a NIK must not get there."""
    error = refusal(number)
    if error is not None:
        told = [str(error), repr(error), repr(error.problem), error.problem.message.id]
        told.append("".join(traceback.format_exception(error)))
        assert not any(number in text for text in told)
        assert number.encode() not in pickle.dumps(error.problem)
        assert number.encode() not in pickle.dumps(error)
        assert error.problem.input is None

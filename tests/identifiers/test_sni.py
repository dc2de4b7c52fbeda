"""The SNI number: old and new forms, parts, adoption, amendments, typing variants, editions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import sni
from umkstd.identifiers.sni import Sni


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        sni.validate(number)
    return caught.value.problem


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("SNI 3144:2015", Sni(serial="3144", year=2015)),
        ("SNI 0096:2007", Sni(serial="0096", year=2007)),
        ("SNI 01-3556-2000", Sni(serial="3556", year=2000, sector="01")),
        ("SNI 3556:2016", Sni(serial="3556", year=2016)),
        ("SNI 3140.3:2010", Sni(serial="3140", part=("3",), year=2010)),
        (
            "SNI 3140.3:2010/Amd1:2011",
            Sni(serial="3140", part=("3",), year=2010, amendment=1, amendment_year=2011),
        ),
        ("SNI 04-6292.2.80-2006", Sni(serial="6292", part=("2", "80"), year=2006, sector="04")),
        ("SNI ISO 8124-1:2010", Sni(serial="8124", part=("1",), year=2010, body="ISO")),
        ("SNI IEC 62115:2011", Sni(serial="62115", year=2011, body="IEC")),
        ("SNI ISO/IEC 17065:2012", Sni(serial="17065", year=2012, body="ISO/IEC")),
        ("SNI EN 71-5:2015", Sni(serial="71", part=("5",), year=2015, body="EN")),
        ("SNI ISO 9001:2015", Sni(serial="9001", year=2015, body="ISO")),
        ("SNI CAC/RCP 1:2011", Sni(serial="1", year=2011, body="CAC/RCP")),
        ("SNI ISO 105-C06:2010", Sni(serial="105", part=("C06",), year=2010, body="ISO")),
        ("SNI ISO/TS 22002-1:2013", Sni(serial="22002", part=("1",), year=2013, body="ISO/TS")),
        ("SNI ISO/IEC TS 17021:2012", Sni(serial="17021", year=2012, body="ISO/IEC TS")),
        ("SNI ISO/IEC Guide 65:1998", Sni(serial="65", year=1998, body="ISO/IEC Guide")),
        ("SNI 3144", Sni(serial="3144")),
        ("SNI 01-2973", Sni(serial="2973", sector="01")),
        ("SNI 8302:2016/Amd1", Sni(serial="8302", year=2016, amendment=1)),
        ("SNI 10123:2025", Sni(serial="10123", year=2025)),
    ],
)
def test_numbers_as_bsn_writes_them(number, parts):
    """Each form is read to its parts and written back the same."""
    assert sni.parts(number) == parts
    assert str(parts) == sni.validate(number) == sni.format(number) == number
    assert sni.is_valid(number) is True


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("sni 3144 : 2015", "SNI 3144:2015"),
        ("SNI3144:2015", "SNI 3144:2015"),
        ("SNI.3144:2015", "SNI 3144:2015"),
        ("SNI: 3144-2015", "SNI 3144:2015"),
        ("SNI No. 3144:2015", "SNI 3144:2015"),
        ("Nomor SNI 3144–2015.", "SNI 3144:2015"),
        ("SNI 3144 2015", "SNI 3144:2015"),
        ("SNI 3144 tahun 2015", "SNI 3144:2015"),
        ("3144:2015", "SNI 3144:2015"),
        ("No. 3144:2015", "SNI 3144:2015"),
        ("SNI-01-3556-2000", "SNI 01-3556-2000"),
        ("SNI 01-3743:1995", "SNI 01-3743-1995"),
        ("SNI 01 3743 1995", "SNI 01-3743-1995"),
        ("SNI 01 - 3743 - 1995", "SNI 01-3743-1995"),
        ("SNI 3747-2009", "SNI 3747:2009"),
        ("3140.2-2011", "SNI 3140.2:2011"),
        ("SNI 3543-1:2013", "SNI 3543.1:2013"),
        ("SNI 2973:2011:", "SNI 2973:2011"),
        ("SNI 8302:2016/Amd.1:2019", "SNI 8302:2016/Amd1:2019"),
        ("SNI 8302:2016/AMD 1 : 2019", "SNI 8302:2016/Amd1:2019"),
        ("SNI 8302:2016 Amandemen 1-2019", "SNI 8302:2016/Amd1:2019"),
        ("SNI-ISO-8124-1:2010", "SNI ISO 8124-1:2010"),
        ("SNI ISO 9001-2015", "SNI ISO 9001:2015"),
        ("SNI ISO8124.1:2010", "SNI ISO 8124-1:2010"),
        ("SNI ISO / IEC 17065:2012", "SNI ISO/IEC 17065:2012"),
        ("SNI EN71-5", "SNI EN 71-5"),
    ],
)
def test_what_people_type_becomes_one_form(typed, number):
    """Spaces, dashes, colons, small letters and labels do not make another standard."""
    assert sni.validate(typed) == number
    assert sni.validate(sni.compact(typed)) == number


@pytest.mark.parametrize(
    ("number", "code", "indonesian", "english"),
    [
        ("", "sni-format", "ada bagian yang tidak dapat dibaca", "cannot be read"),
        ("SNI", "sni-format", "misalnya SNI 3144:2015", "such as SNI 3144:2015"),
        ("tempe", "sni-format", "ada bagian", "some of it"),
        ("SNI 3144:2015abc", "sni-format", "ada bagian", "some of it"),
        ("SNI 3144 tempe", "sni-format", "ada bagian", "some of it"),
        ("SNI ISO 12345678:2015", "sni-format", "ada bagian", "some of it"),
        ("SNI 3144\n:2015", "sni-format", "ada bagian", "some of it"),
        ("3144", "sni-label", "Tanpa kata SNI di depan", "Without SNI in front"),
        ("ISO 9001:2015", "sni-label", "belum tentu nomor SNI", "need not be an SNI number"),
        ("SNI JIS 123:2010", "sni-body", "“JIS” bukan lembaga", "“JIS” is no body"),
        ("SNI TEMPE", "sni-body", "“TEMPE” bukan lembaga", "“TEMPE” is no body"),
        ("SNI 96:2007", "sni-serial", "yang diberikan 96.", "but it is 96."),
        ("SNI 01-355-2000", "sni-serial", "yang diberikan 355.", "but it is 355."),
        ("SNI 31442015", "sni-serial", "4 atau 5 angka", "4 or 5 digits"),
        ("SNI 3144:215", "sni-year", "empat angka", "four digits"),
        ("SNI 3144:20155", "sni-year", "empat angka", "four digits"),
        ("SNI 3144:1899", "sni-year", "bukan tahun", "is none"),
        ("SNI 3144:2100", "sni-year", "bukan tahun", "is none"),
        ("SNI 01-3556-94", "sni-year", "empat angka", "four digits"),
        ("SNI 3144-15", "sni-year", "empat angka", "four digits"),
        ("SNI 3144 tahun dua", "sni-year", "bukan tahun", "is none"),
        ("SNI 3551:2012/2018", "sni-amendment", "satu edisi", "one edition"),
        ("SNI 8302:2016/Amd0", "sni-amendment", "/Amd1:2011", "/Amd1:2011"),
        ("SNI 8302:2016 amandemen kedua", "sni-amendment", "satu amendemen", "one amendment"),
        ("SNI 8302:2016/Amd1:2019/Amd2:2020", "sni-amendment", "satu amendemen", "one amendment"),
    ],
)
def test_nonsense_is_refused_with_its_reason(number, code, indonesian, english):
    """The message says which part is wrong and how it is written."""
    problem = problem_of(number)
    assert problem.code == code
    assert indonesian in problem.message.id
    assert english in problem.message.en
    assert sni.is_valid(number) is False


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("SNI 3144:1900", True),
        ("SNI 3144:2099", True),
        ("SNI 999:2015", False),
        ("SNI 1000:2015", True),
    ],
)
def test_just_on_and_off_the_limits(number, valid):
    """Years of two centuries; four digits of serial."""
    assert sni.is_valid(number) is valid


def test_text_with_braces_does_not_become_a_parameter():
    """A message is a whole sentence, whatever was typed."""
    for number in ("SNI {name}", "SNI 3144:{name}", "SNI 3144/{name}", "SNI 3144 {x}"):
        assert problem_of(number).message.parameters == frozenset()


def test_the_standard_without_its_edition():
    """What a catalogue calls the number."""
    assert sni.parts("SNI 3140.3:2010/Amd1:2011").standard == "SNI 3140.3"
    assert sni.parts("SNI 01-3556-2000").standard == "SNI 01-3556"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SNI 01-3556-2000", "SNI 3556:2016", True),
        ("SNI 01-3142-1998", "SNI 3142:2018", True),
        ("SNI 3144", "SNI 3144:2015", True),
        ("SNI 8302:2016", "SNI 8302:2016/Amd1:2019", True),
        ("SNI 3144:2015", "SNI 3142:2018", False),
        ("SNI 3543.1:2013", "SNI 3543.2:2013", False),
        ("SNI 01-3543-1999", "SNI 3543.1:2013", False),
        ("SNI ISO 9001:2015", "SNI 9001:2015", False),
        ("SNI ISO 8124-1:2010", "SNI ISO 8124-2:2010", False),
    ],
)
def test_same_standard(one, other, same):
    """The digits of the field do not count; part and body do."""
    assert sni.same_standard(one, other) is same
    assert sni.same_standard(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SNI 01-2907-2008", "SNI 2907:2008", True),
        ("SNI 3144:2015", "SNI 3144-2015", True),
        ("SNI 3144:2015", "SNI 3144:2009", False),
        ("SNI 8302:2016", "SNI 8302:2016/Amd1:2019", False),
        ("SNI 8302:2016/Amd1", "SNI 8302:2016/Amd1:2019", True),
        ("SNI 3144", "SNI 3144:2015", None),
        ("SNI 3144", "SNI 3142:2018", False),
        ("SNI 3543.1:2013", "SNI 3543.2:2013", False),
    ],
)
def test_same_edition(one, other, same):
    """An edition that is not said stays unknown, unless the standards differ."""
    assert sni.same_edition(one, other) is same
    assert sni.same_edition(other, one) is same


@pytest.mark.parametrize(
    ("one", "than", "newer", "older"),
    [
        ("SNI 3556:2024", "SNI 3556:2016", True, False),
        ("SNI 3556:2016", "SNI 01-3556-2000", True, False),
        ("SNI 3142:2018", "SNI 01-3142-1998", True, False),
        ("SNI 8302:2016/Amd1:2019", "SNI 8302:2016", True, False),
        ("SNI 8302:2016/Amd2", "SNI 8302:2016/Amd1:2019", True, False),
        ("SNI 8302:2024", "SNI 8302:2016/Amd1:2019", True, False),
        ("SNI 3144:2015", "SNI 3144:2015", False, False),
        ("SNI 3144:2015", "SNI 3142:1998", False, False),
        ("SNI 3543.2:2020", "SNI 3543.1:2013", False, False),
        ("SNI 3556", "SNI 3556:2016", None, None),
    ],
)
def test_is_newer(one, than, newer, older):
    """Edition first, then amendment; another standard is never newer."""
    assert sni.is_newer(one, than=than) is newer
    assert sni.is_newer(than, than=one) is older


def test_the_order_of_a_list():
    """By body and number as people count, then from old to new."""
    ordered = [
        "SNI 01-2973-1992",
        "SNI 2973:2011",
        "SNI 2973:2022",
        "SNI 3140.2:2011",
        "SNI 3140.3",
        "SNI 3140.3:2010",
        "SNI 3140.3:2010/Amd1:2011",
        "SNI 3140.10:2010",
        "SNI 10001:2025",
        "SNI EN 71-5:2015",
        "SNI ISO 105-2:2010",
        "SNI ISO 105-C06:2010",
        "SNI ISO 105-C10:2010",
        "SNI ISO 9001:2015",
    ]
    assert sorted(ordered[1::2] + ordered[::2], key=sni.order_key) == ordered


@pytest.mark.parametrize(
    "ask", [sni.parts, sni.order_key, lambda n: sni.is_newer("SNI 3144:2015", than=n)]
)
def test_nothing_is_said_of_a_number_that_cannot_be(ask):
    """The refusal is that of validate."""
    with pytest.raises(InvalidValue):
        ask("SNI 96:2007")


parts = st.builds(
    Sni,
    serial=st.from_regex(r"[0-9]{4,5}", fullmatch=True),
    part=st.lists(st.from_regex(r"[0-9]{1,3}", fullmatch=True), max_size=3).map(tuple),
    year=st.none() | st.integers(1900, 2099),
    sector=st.none() | st.from_regex(r"[0-9]{2}", fullmatch=True),
    amendment=st.none() | st.integers(1, 99),
)


@given(parts)
def test_whatever_is_written_is_read_back(number):
    """Writing and reading are inverse, whatever the parts are."""
    assert sni.parts(str(number)) == number
    assert sni.validate(str(number)) == str(number)


@given(parts, parts)
def test_newer_is_an_order(one, other):
    """Two editions are never newer than each other, and the key of sorting agrees."""
    a, b = str(one), str(other)
    assert not (sni.is_newer(a, than=b) and sni.is_newer(b, than=a))
    if sni.is_newer(a, than=b):
        assert sni.order_key(a) > sni.order_key(b)
        assert sni.same_standard(a, b)
        assert sni.same_edition(a, b) is False

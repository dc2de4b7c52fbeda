"""The P-IRT number: label forms, growing serials, groups by the list of their day, old numbers."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import pirt

SAMPLE = "206351001024326"
# Numbers on labels that were sold.
PRINTED = [
    ("2063510010243-26", "06", "3510", "01", "0243", 2026),
    ("2053374020970-28", "05", "3374", "02", "0970", 2028),
    ("2113212010651-29", "11", "3212", "01", "0651", 2029),
    ("2153578010488-22", "15", "3578", "01", "0488", 2022),
    ("2151171010452-28", "15", "1171", "01", "0452", 2028),
    ("2093309010181-28", "09", "3309", "01", "0181", 2028),
    ("3063306010072-19", "06", "3306", "01", "0072", 2019),
    ("2068804011911-26", "06", "8804", "01", "1911", 2026),
]


def problem_of(number):
    """The problem with which a number is refused."""
    with pytest.raises(InvalidValue) as caught:
        pirt.validate(number)
    return caught.value.problem


@pytest.mark.parametrize("printed", PRINTED, ids=lambda printed: printed[0])
def test_numbers_in_print(printed):
    """Real labels are valid, even with a region code that we do not know (8804)."""
    number, group, region, product, producer, year = printed
    found = pirt.parts(number)
    assert (found.packaging, found.group, found.region) == (int(number[0]), group, region)
    assert (found.product, found.producer, found.expires_in) == (product, producer, year)
    assert found.serials == product + producer
    assert pirt.format(number) == f"P-IRT No. {number}"


@pytest.mark.parametrize(
    "written",
    [
        "P-IRT No. 2063510010243-26",
        "P-IRT No. 2063510010243–26",
        "PIRT 2063510010243-26",
        "P.IRT NO: 206.3510.01.0243 - 26",
        "P IRT Nomor 206 3510 01 0243 26",
        "p-irt no 2063510010243-26",
        "SPP-IRT No. 2063510010243-26",
        "No. P-IRT: 2063510010243-26",
        "2063510010243-26",
        "206351001024326",
    ],
)
def test_forms_of_the_label(written):
    """People write it in many ways, and all mean one number."""
    assert pirt.validate(written) == pirt.compact(written) == SAMPLE


@pytest.mark.parametrize("packaging", "12345678")
def test_each_packaging_is_accepted_and_has_a_name(packaging):
    """Glass to double; 7 and 8 came with the list of 2018."""
    found = pirt.parts(packaging + SAMPLE[1:])
    assert found.packaging == int(packaging)
    assert found.packaging_name.id
    assert found.packaging_name.en


@pytest.mark.parametrize(
    ("packaging", "english"), [("1", "glass"), ("2", "plastic"), ("8", "double")]
)
def test_names_of_packaging(packaging, english):
    """First, most frequent and last."""
    assert pirt.parts(packaging + SAMPLE[1:]).packaging_name.en == english


@pytest.mark.parametrize("packaging", "09")
def test_packaging_just_off_the_codes_is_refused(packaging):
    """0 and 9 are no packaging; the message says which digit is wrong."""
    problem = problem_of(packaging + SAMPLE[1:])
    assert problem.code == "pirt-packaging"
    assert problem.params == (("packaging", packaging),)
    assert f"yaitu 1 sampai 8, sedangkan yang diberikan {packaging}." in problem.message.id
    assert problem.message.en.startswith("The first digit of a P-IRT number is the code of the ")
    assert problem.citations == ("PerBPOM 4/2024 Lampiran II",)


@given(group=st.integers(0, 99))
def test_sixteen_groups_pass_the_check_of_the_format(group):
    """01 to 16, whatever list governed: a weak check is better than a wrong refusal."""
    assert pirt.is_valid(f"2{group:02}351001024326") is (1 <= group <= 16)


def test_the_sample_of_the_textbooks_fails_with_the_reason():
    """Group 23 does not exist."""
    problem = problem_of("P-IRT No. 1234567890123-45")
    assert problem.code == "pirt-group"
    assert problem.params == (("group", "23"),)
    assert "kode jenis pangan, yaitu 01 sampai 16, sedangkan yang diberikan 23." in (
        problem.message.id
    )
    assert "Compare it with the SPP-IRT from OSS" in problem.message.en


@pytest.mark.parametrize("length", [0, 1, 7, 11, 13, 14, 21, 30])
def test_other_lengths_are_refused(length):
    """Just off 12, 15 and 20."""
    problem = problem_of("2" * length)
    assert problem.code == "pirt-length"
    assert problem.params == (("count", str(length)),)
    assert f"{length} angka" in problem.message.id
    # The law sets no upper bound; ours cites none.
    assert bool(problem.citations) is (length < 15)


@pytest.mark.parametrize("extra", range(1, 6))
def test_serials_may_grow_past_their_first_width(extra):
    """Over 99 products, or over 9999 producers: at least 15 digits, says the law."""
    number = "2063510" + "100" + "1" * (3 + extra) + "31"
    found = pirt.parts(number)
    assert len(number) == 15 + extra
    assert (found.region, found.expires_in) == ("3510", 2031)
    assert found.serials == number[7:-2]
    # Nothing shows where one serial ends and the other begins.
    assert (found.product, found.producer) == (None, None)
    assert pirt.format(number) == f"P-IRT No. {number[:-2]}-31"


def test_twelve_digits_are_the_old_number_and_long_expired():
    """Published case I04: not valid today; numbers of 15 digits replaced it in 2012."""
    problem = problem_of("P-IRT 206351001123")
    assert problem.code == "pirt-old"
    assert "tidak memuat tahun berakhir, dan masa berlakunya sudah lama lewat" in problem.message.id
    assert "Apply for a new SPP-IRT through OSS." in problem.message.en
    assert pirt.is_valid("206351001123") is False


@pytest.mark.parametrize("number", ["SP No. 123/10.01/98", "SP 123456789012345", "sp: 12"])
def test_an_sp_number_is_recognised(number):
    """The still older counselling number, whatever follows."""
    problem = problem_of(number)
    assert problem.code == "pirt-sp"
    assert "SP" in problem.message.id
    assert "no P-IRT number" in problem.message.en


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("P-IRT No. 2063510010243-26", True),
        (" p-irt 2063510010243-26", True),
        ("P–IRT 2063510010243–26", True),
        ("PIRT 2063510010243-26", True),
        ("2063510010243-26", False),
        ("206351001024326", False),
        ("P-IRT 1234567", False),
        ("SPP-IRT 2063510010243-26", False),
        (206351001024326, False),
        (None, False),
    ],
)
def test_published_case_i05_the_label_needs_prefix_and_length(text, label):
    """Published case I05: 15 digits without the prefix, and a prefix with 7 digits, are no label."""
    assert pirt.is_label(text) is label


@pytest.mark.parametrize(
    ("group", "issued_on", "meanings"),
    [
        ("09", "2023-12-31", ["sugar, candy and honey"]),
        ("09", "2024-01-01", ["sugar, candy and honey", "seasonings"]),
        ("09", "2024-12-31", ["sugar, candy and honey", "seasonings"]),
        ("09", "2025-01-01", ["seasonings"]),
        ("09", datetime.date(2019, 5, 4), ["sugar, candy and honey"]),
        ("09", None, ["sugar, candy and honey", "seasonings"]),
        ("11", "2025-01-01", ["grains, nuts and tubers"]),
        ("12", "2025-01-01", []),
        ("16", "2019-06-27", ["other: ice products"]),
        ("16", None, ["other: ice products"]),
    ],
)
def test_the_group_is_read_by_the_list_of_the_day_of_issue(group, issued_on, meanings):
    """The list of 2018 before 2024, that of 4/2024 after it; in 2024 the day is not known."""
    found = pirt.parts(f"2{group}330901018128", issued_on=issued_on)
    assert [text.en for text in found.groups] == meanings
    assert all(text.id for text in found.groups)


def test_a_date_of_issue_must_be_a_date():
    """An Indonesian date is not guessed at."""
    with pytest.raises(ValueError, match="24-11-2026"):
        pirt.parts(SAMPLE, issued_on="24-11-2026")


@pytest.mark.parametrize(
    ("as_of", "expired"),
    [
        ("2025-12-31", False),
        ("2026-01-01", None),
        (datetime.date(2026, 11, 24), None),
        ("2026-12-31", None),
        ("2027-01-01", True),
    ],
)
def test_within_the_year_of_expiry_the_number_cannot_tell(as_of, expired):
    """It shows the year and not the day: a number with -26 on 24 November 2026 stays open."""
    assert pirt.is_expired("2063510010243-26", as_of=as_of) is expired


@pytest.mark.parametrize(
    "read", [pirt.parts, lambda number: pirt.is_expired(number, as_of="2026-01-01")]
)
def test_nothing_is_read_off_a_number_that_cannot_be(read):
    """The refusal is that of validate."""
    with pytest.raises(InvalidValue):
        read("P-IRT No. 1234567890123-45")

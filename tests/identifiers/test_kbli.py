"""KBLI codes: their shape, their level, and that a code means nothing without its version."""

import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.identifiers import kbli
from umkstd.identifiers.kbli import Kbli

# The codes of the table of R-FORM-51.
REUSED = (
    *("10762", "10772", "10773", "10793", "11040", "13133", "13912", "13121", "13122"),
    *("56101", "56102", "47811", "10391", "10392", "10774"),
)


def problem_of(code, version=None):
    """The problem with which a code is refused."""
    with pytest.raises(InvalidValue) as caught:
        kbli.validate(code, version)
    return caught.value.problem


def test_the_four_verbs():
    """The same verbs as for every number, here with a version."""
    assert kbli.compact(" 10.794 ") == "10794"
    assert kbli.validate(" 10.794 ", "2020") == "10794"
    assert kbli.format("10.794") == "10794"
    assert kbli.format("c", version="2025") == "C"
    assert kbli.is_valid("10794", version="2025") is True


@pytest.mark.parametrize("version", [None, "2020", "2025"])
@pytest.mark.parametrize("code", ["C", "10", "107", "1079", "10794", "01111"])
def test_every_level_is_a_code(code, version):
    """Letters and 2 to 5 digits are codes in both versions."""
    assert kbli.validate(code, version) == code


@pytest.mark.parametrize("letter", "ABCDEFGHIJKLMNOPQRSTU")
def test_categories_a_to_u_are_in_both_versions(letter):
    """KBLI 2020 has 21 categories, and KBLI 2025 keeps their letters."""
    assert kbli.validate(letter.lower(), "2020") == letter
    assert kbli.validate(letter.lower(), "2025") == letter


def test_category_v_came_in_2025():
    """Peraturan BPS 7/2025 Pasal 3 has 22 categories."""
    assert kbli.validate("V", "2025") == "V"
    assert kbli.validate("V") == "V"
    problem = problem_of("V", "2020")
    assert problem.code == "kbli-category"
    assert problem.citations == ("Peraturan BPS 2/2020",)
    assert problem.input == "V"
    assert "A sampai U" in problem.message.id


@pytest.mark.parametrize("version", [None, "2025"])
def test_there_is_no_category_w(version):
    """Without a version, the larger set of letters is the limit."""
    problem = problem_of("w", version)
    assert problem.code == "kbli-category"
    assert problem.citations == ("Peraturan BPS 7/2025 Pasal 3",)


@pytest.mark.parametrize("code", ["", "1", "107940", "1079400000"])
def test_other_lengths_are_refused(code):
    """One digit and six digits name no level."""
    problem = problem_of(code)
    assert problem.code == "kbli-length"
    assert "satu huruf kategori atau 2 sampai 5 angka" in problem.message.id


@pytest.mark.parametrize("code", ["C10794", "AB", "1079A", "É", "\N{LATIN SMALL LETTER DOTLESS I}"])
def test_other_characters_are_refused(code):
    """A letter before the digits is not part of the code."""
    assert problem_of(code).code == "kbli-format"


def test_no_letter_outside_ascii_turns_into_a_category():
    """Capitals are made of ASCII letters only: two other letters become I and S."""
    assert "\N{LATIN SMALL LETTER DOTLESS I}".upper() == "I"
    assert not kbli.is_valid("\N{LATIN SMALL LETTER DOTLESS I}")
    assert not kbli.is_valid("\N{LATIN SMALL LETTER LONG S}")


@pytest.mark.parametrize("version", ["2017", "2015", "", "KBLI 2020", "2020 ", 2020, ["2020"], b""])
def test_an_unknown_version_is_refused_with_a_hint(version):
    """A code of an older version is not silently read as a newer one."""
    problem = problem_of("10794", version)
    assert problem.code == "kbli-version"
    assert "“2020” atau “2025”" in problem.message.id
    assert "“2020” or “2025”" in problem.message.en
    assert problem.input == (version if isinstance(version, str) else None)
    assert kbli.is_valid("10794", version) is False


@given(st.one_of(st.text(), st.lists(st.text()), st.integers(), st.none()))
def test_is_valid_never_raises_on_a_version(version):
    """The version is as foreign as the code."""
    assert kbli.is_valid("10794", version) is (version in (None, "2020", "2025"))


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("c", "kategori"),
        ("10", "golongan pokok"),
        ("107", "golongan"),
        ("1079", "subgolongan"),
        ("10794", "kelompok"),
    ],
)
def test_level(code, level):
    """The level follows from the length."""
    assert kbli.level(code) == level


def test_level_refuses_what_validate_refuses():
    """What is no code has no level."""
    with pytest.raises(InvalidValue):
        kbli.level("1")


@pytest.mark.parametrize("code", REUSED)
def test_each_code_known_to_be_reused_tells_both_meanings(code):
    """None of the table is forgotten, in either language."""
    meanings = kbli.reused(code)
    assert meanings is not None
    for text in (meanings.id, meanings.en):
        assert text.startswith(("Kode", "Code"))
        assert all(part in text for part in (code, "KBLI 2020", "KBLI 2025"))


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("10762", "herbal infusions", "tea processing"),
        ("10773", "coconut cooking products", "salt for the food industry"),
        ("11040", "soft drinks", "malt"),
        ("13133", "cloth printing", "batik cloth"),
        ("13912", "embroidered cloth", "crocheted cloth"),
        ("47811", "rice", "new cars"),
        ("56101", "restaurants", "in a permanent building"),
        ("56102", "warung makan", "non-permanent building"),
        ("10391", "tempeh", "10307"),
        ("10392", "tofu", "10308"),
        ("10774", "salt processing", "the code is gone"),
    ],
)
def test_the_meanings(code, old, new):
    """The old meaning stands with 2020, the new one with 2025."""
    before, after = kbli.reused(code).en.split("; in KBLI 2025 ")
    assert old in before
    assert new in after


def test_reused_reads_the_code_as_people_write_it():
    """The whole sentence, as it is shown."""
    assert kbli.reused(" 10.772").id == (
        "Kode 10772: dalam KBLI 2020 bumbu masak dan penyedap; dalam KBLI 2025 garam konsumsi "
        "beryodium. Sebutkan versi KBLI-nya."
    )


@pytest.mark.parametrize("code", ["10794", "10771", "C", "", "99999"])
def test_other_codes_are_not_said_to_be_reused(code):
    """10794 means the same in both versions; the rest is not in the table."""
    assert kbli.reused(code) is None


def test_a_kbli_is_its_version_and_its_code():
    """Rules are keyed on both, so both make it equal."""
    value = Kbli("2020", "10.794")
    assert (value.version, value.code) == ("2020", "10794")
    assert str(value) == "KBLI 2020 10794"
    assert value == Kbli(version="2020", code="10794")
    assert len({value, Kbli("2020", "10794"), Kbli("2025", "10794")}) == 2
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.code = "10792"


@pytest.mark.parametrize(
    ("version", "code", "problem"),
    [
        ("2017", "10794", "kbli-version"),
        ("10794", "2020", "kbli-version"),
        (None, "10794", "kbli-version"),
        ("2020", "V", "kbli-category"),
        ("2020", "1", "kbli-length"),
        ("2020", 10794, "kbli-type"),
        ("2020", "10794\n-", "kbli-format"),
    ],
)
def test_a_kbli_that_cannot_be_is_refused(version, code, problem):
    """A value of this class is always well formed, also with its parts swapped."""
    with pytest.raises(InvalidValue) as caught:
        Kbli(version, code)
    assert caught.value.problem.code == problem

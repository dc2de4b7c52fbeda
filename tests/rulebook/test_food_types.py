"""The table of food types: its counts, finding a type, the former groups."""

from __future__ import annotations

import json
import pickle

import pytest

from umkstd.errors import UnknownName
from umkstd.rulebook.food_types import (
    FOOD_GROUPS,
    FOOD_TYPES,
    FORMER_FOOD_GROUPS,
    SOURCE_FILE,
    food_type,
    food_types,
    plain,
)

COUNTS = (6, 21, 7, 46, 90, 6, 60, 15, 39, 10, 48)


def test_the_counts():
    """348 food types in 11 groups."""
    found = [sum(item.group == group for item in FOOD_TYPES) for group in FOOD_GROUPS]
    assert tuple(found) == COUNTS
    assert len(FOOD_TYPES) == sum(COUNTS) == 348


def test_numbers_and_names_are_unique():
    """Each row can be named."""
    assert len({item.number for item in FOOD_TYPES}) == len(FOOD_TYPES)
    assert len({item.name for item in FOOD_TYPES}) == len(FOOD_TYPES)


def test_the_groups_in_both_languages():
    """Orders 1 to 11, with titles."""
    assert [group.code for group in FOOD_GROUPS] == [str(n) for n in range(1, 12)]
    assert FOOD_GROUPS[8].title.id == "Bumbu"
    assert FOOD_GROUPS[8].title.en == "Seasonings"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("nastar", "5.52"),
        ("NASTAR", "5.52"),
        ("  keripik   singkong ", "11.17"),
        ("Abon-Daging", "1.1"),
        ("brownies", "5.90"),
        ("cake", "5.89"),
        ("bawang merah goreng", "9.38"),
        ("sambal", "9.10"),
        ("tempoyak", "4.35"),
        ("rengginang", "11.34"),
        ("sale", "4.33"),
        ("kripik belut", None),
    ],
)
def test_finding(text, number):
    """By name, by one of its names, or by a part; upper case and spacing do not count."""
    if number is None:
        with pytest.raises(UnknownName, match="Keripik Belut"):
            food_type(text)
    else:
        assert food_type(text).number == number


def test_an_exact_name_comes_before_longer_ones():
    """Biskuit is a type, though six names contain the word."""
    assert food_type("biskuit").number == "5.42"
    assert len(food_types("biskuit")) == 1
    assert len(food_types("bisku")) == 7


def test_several_are_offered():
    """Keripik alone may be many: their number and names are told."""
    with pytest.raises(UnknownName) as caught:
        food_type("keripik")
    problem = caught.value.problem
    assert "Keripik Paru" in problem.message.id
    assert "Name one of them" in problem.message.en
    assert pickle.loads(pickle.dumps(caught.value)).problem == problem  # noqa: S301 - our own bytes


@pytest.mark.parametrize("text", ["zzzz", "", "   ", "es lilin", "madu", "nata de coco"])
def test_what_is_not_there(text):
    """Honey, ice and nata de coco were in the groups of 2018 and are no longer listed."""
    assert food_types(text) == ()
    with pytest.raises(UnknownName):
        food_type(text)


@pytest.mark.parametrize(
    ("number", "longer"), [("5.87", 7), ("5.89", 7), ("5.90", 7), ("5.52", None)]
)
def test_more_than_seven_days(number, longer):
    """Dry pastries, cake and brownies must keep for more than 7 days, not for exactly 7."""
    found = next(item for item in FOOD_TYPES if item.number == number)
    assert found.longer_than_days == longer


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("4.5", "only if not pasteurised"),
        ("4.8", "only if not pasteurised"),
        ("4.33", "only if not hermetically packed"),
        ("2.12", "at least 15%"),
        ("7.9", "only if it must be diluted"),
        ("10.8", "not traditional medicine or jamu"),
    ],
)
def test_conditions(number, words):
    """Restrictions singled out from the table."""
    found = next(item for item in FOOD_TYPES if item.number == number)
    assert words in found.condition.en
    assert found.condition.id


def test_where_a_type_stands():
    """Each cites its row, as well read as the table."""
    cite = food_type("nastar").cite
    assert str(cite) == "PerBPOM 4/2024 Lampiran I kelompok 5 nomor 52"
    assert cite.grade == "article"
    assert cite.note is not None


def test_rows_that_the_extraction_broke_are_marked():
    """A doubtful row says so."""
    assert sum(item.doubtful for item in FOOD_TYPES) == 18
    assert not food_type("nastar").doubtful


def test_the_former_groups():
    """01 to 15 of the rule of 2018, and 16 of the system of 2019."""
    assert [group.code for group in FORMER_FOOD_GROUPS] == [f"{n:02}" for n in range(1, 17)]
    assert FORMER_FOOD_GROUPS[10].title.id == "bumbu"
    assert FORMER_FOOD_GROUPS[15].title.en == "other: ice products"
    assert FORMER_FOOD_GROUPS[0].cite.grade == "secondary"


def test_the_file_is_compact():
    """One row a line, a name with its condition or without."""
    data = json.loads(SOURCE_FILE.read_text(encoding="utf-8"))
    rows = [row for group in data["groups"] for row in group["rows"]]
    assert {len(row) for row in rows} == {1, 3}
    assert plain("Kerupuk Kulit/Rambak") == "kerupuk kulit rambak"

"""The determination statistical-class: workers, for statistics alone."""

from __future__ import annotations

import pytest
from case_runner import cases, check

import umkstd
from umkstd.errors import CaseError
from umkstd.rulebook import statistical_class
from umkstd.rulebook.industry_size import INDUSTRY_SIZE
from umkstd.rulebook.statistical_class import STATISTICAL_CLASS

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("statistical-class"), ids=lambda case: case["name"])
def test_cases(case):
    """Both sides of 4, 19 and 99 workers."""
    check(STATISTICAL_CLASS, case)


@pytest.mark.parametrize("workers", [4, 5, 19, 20, 99, 100])
def test_one_number_of_workers_three_questions(workers):
    """19 workers are small by BPS and maybe a small industry; the scale stays unknown."""
    facts = {"workers": workers}
    assert STATISTICAL_CLASS.determine(facts, as_of=TODAY).value is not None
    assert umkstd.rulebook["scale"].determine(facts, as_of=TODAY).value is None
    assert INDUSTRY_SIZE.determine(facts, as_of=TODAY).value is None


def test_the_other_smalls_say_nothing_of_it():
    """Neither a stated scale nor a stated industry size is a number of workers."""
    facts = {"scale": "kecil", "industry_size": "industri_kecil"}
    found = STATISTICAL_CLASS.determine(facts, as_of=TODAY)
    assert (found.value, found.open_facts) == (None, ("workers",))


@pytest.mark.parametrize("value", ["kecil", "industri_kecil"])
def test_their_words_are_refused(value):
    """A class of scale or of industry is no class of BPS."""
    with pytest.raises(CaseError):
        STATISTICAL_CLASS.determine({"statistical_class": value}, as_of=TODAY)


def test_it_says_that_it_is_no_scale():
    """And that the limits by workers that are often quoted stood in a draft only."""
    found = STATISTICAL_CLASS.determine({"workers": 19}, as_of=TODAY)
    assert [note.code for note in found.notes] == [
        "statistical-class-is-not-scale",
        "statistical-class-draft",
    ]


def test_the_limits_are_parameters():
    """Household up to 4, small up to 19, medium up to 99."""
    assert [item.values[0].value for item in statistical_class.PARAMETERS] == [4, 19, 99]

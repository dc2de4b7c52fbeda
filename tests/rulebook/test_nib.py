"""The requirement nib: an NIB is held on the day that is asked about."""

from __future__ import annotations

import pytest

import umkstd

TODAY = "2026-11-24"
RULE = umkstd.rulebook["nib"]
FACTS = {"has_nib": True, "nib_issued_on": "2025-11-04", "nib_active": True}


def evaluate(as_of=TODAY, **changes):
    """The verdict for a business with a valid NIB, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


@pytest.mark.parametrize(
    ("issued", "as_of", "cited", "certainty"),
    [
        ("2017-01-01", TODAY, "PP 28/2025 Pasal 206", "article"),
        ("2018-06-21", TODAY, "PP 24/2018 Pasal 24", "article"),
        ("2021-02-01", TODAY, "PP 24/2018 Pasal 24", "article"),
        ("2021-02-02", TODAY, "PP 5/2021", "secondary"),
        ("2025-06-04", TODAY, "PP 5/2021", "secondary"),
        ("2025-06-05", TODAY, "PP 28/2025 Pasal 206", "article"),
        ("2019-03-01", "2019-03-01", "PP 24/2018 Pasal 24", "article"),
    ],
)
def test_met_by_the_law_of_its_day(issued, as_of, cited, certainty):
    """The date of issue governs; before OSS began, what governs on the day that is asked."""
    verdict = evaluate(as_of, nib_issued_on=issued)
    assert (verdict.status, verdict.certainty) == ("met", certainty)
    assert [str(cite) for cite in verdict.citations] == [cited]
    assert verdict.reason_codes == ("nib-held", "nib-issued", "nib-active")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"has_nib": False}, "nib-held"),
        ({"nib_issued_on": "2026-11-25"}, "nib-issued"),
        ({"nib_active": False}, "nib-active"),
    ],
)
def test_unmet(changes, code):
    """None, one that is issued only tomorrow, or one that is frozen."""
    verdict = evaluate(**changes)
    assert (verdict.status, verdict.reason_codes) == ("unmet", (code,))


def test_issued_on_the_day_itself():
    """An NIB is held from its first day."""
    assert evaluate("2025-11-03").status == "unmet"
    assert evaluate("2025-11-04").status == "met"


@pytest.mark.parametrize("fact", list(FACTS))
def test_undetermined(fact):
    """Each fact that is missing is asked for, and it alone."""
    verdict = evaluate(**{fact: None})
    assert (verdict.status, verdict.open_facts) == ("undetermined", (fact,))


def test_none_held_needs_no_date():
    """Without an NIB no law is chosen by its date; the grade is that of the weakest law."""
    verdict = RULE.evaluate({"has_nib": False}, as_of=TODAY)
    assert (verdict.status, verdict.certainty) == ("unmet", "secondary")


def test_a_number_says_that_it_is_held():
    """A known number implies has_nib; the digits are told about and never refused."""
    verdict = evaluate(has_nib=None, nib="12")
    assert verdict.status == "met"
    assert [note.code for note in verdict.notes] == ["nib-digits"]
    assert evaluate().notes == ()
    with pytest.raises(umkstd.CaseError):
        evaluate(has_nib=False, nib="9120001234567")


def test_days_of_change():
    """There was no NIB before 21 June 2018."""
    assert evaluate("2018-06-20").status == "not_in_force"
    assert evaluate("2018-06-21", nib_issued_on="2018-06-21").status == "met"
    assert RULE.evaluate({}, as_of="2018-06-20").certainty is None

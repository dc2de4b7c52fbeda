"""The requirement uptd.formation: criteria, consultation and instrument of each level."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook.uptd_formation import UPTD_FORMATION

CASES = {case["name"]: case["facts"] for case in cases("uptd.formation")}
REGENCY, PROVINCE = CASES["kabupaten/kota, all met"], CASES["province, all met"]


@pytest.mark.parametrize("case", cases("uptd.formation"), ids=lambda case: case["name"])
def test_cases(case):
    """Each criterion, each step, each level."""
    check(UPTD_FORMATION, case)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2015-12-31", "not_in_force"),
        ("2016-01-01", "undetermined"),
        ("2017-01-01", "undetermined"),
        ("2017-06-11", "undetermined"),
        ("2017-06-12", "met"),
    ],
)
def test_history_of_one_unit(day, status):
    """Between PP 18/2016 and the circular it is not known whether the criteria applied."""
    facts = {**REGENCY, "uptd_regulation_on": "2015-01-01"}
    assert UPTD_FORMATION.status(facts, as_of=day) == status


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({**REGENCY, "uptd_governor_consulted": False}, True),
        ({**REGENCY, "uptd_minister_consulted": False}, False),
        ({**PROVINCE, "uptd_minister_consulted": False}, True),
        ({**PROVINCE, "uptd_governor_consulted": False}, False),
    ],
)
def test_what_a_missing_consultation_means_is_our_reading(facts, told):
    """It is told to the level whose adviser was left out, and as derived."""
    notes = {note.code: note for note in UPTD_FORMATION.evaluate(facts, as_of="2026-11-24").notes}
    assert ("uptd-without-consultation" in notes) is told
    if told:
        assert notes["uptd-without-consultation"].cite.grade == "derived"


def test_re_evaluation_is_known_from_the_circular_and_from_material():
    """Mixed sources: the worse grade counts."""
    notes = {note.code: note for note in UPTD_FORMATION.evaluate({}, as_of="2026-11-24").notes}
    assert notes["uptd-re-evaluation"].cite.grade == "secondary"


def test_the_criterion_of_direction_is_asked_with_those_not_read():
    """The source gives it in three words, which do not say what is to be tested."""
    question = VOCABULARY["uptd_all_criteria"].question
    assert "termasuk tentang pengarahan, pembagian dan keputusan" in question.id
    assert "direction, division and decision" in question.en


def test_both_kinds_of_activity_are_said_as_both():
    """PP 18/2016 has and/or between them."""
    verdict = UPTD_FORMATION.evaluate({**REGENCY, "uptd_activity": "keduanya"}, as_of="2026-11-24")
    said = {reason.code: reason.message for reason in verdict.reasons}["uptd-activity"]
    assert said.id == "Kegiatannya teknis operasional dan teknis penunjang tertentu."
    assert "both technical-operational and specific technical support" in said.en


def test_a_plut_is_told_what_to_prove():
    """No provider on the market, the APBD letter, no guiding of other UPTDs."""
    notes = {note.code: note for note in UPTD_FORMATION.evaluate({}, as_of="2026-11-24").notes}
    assert "APBD" in notes["uptd-of-plut"].message.id
    assert "guiding other UPTDs" in notes["uptd-of-plut"].message.en

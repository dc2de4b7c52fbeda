"""The requirement sni-mark.duties: what a holder does with the mark, and when it must go."""

from __future__ import annotations

import pytest
from case_runner import cases, check
from members_said import members_of

import umkstd
from umkstd.errors import CaseError
from umkstd.rulebook.sni_mark_duties import SNI_MARK_DUTIES

TODAY = "2026-11-24"
RULE = SNI_MARK_DUTIES
RUNNING = {
    "sppt_sni": True,
    "sni_mandatory": False,
    "sni_mark_affixed": True,
    "sni_mark_within_certificate": True,
    "sni_mark_number_matches": True,
}


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


def notes(as_of=TODAY, **facts):
    """The codes of what is shown."""
    return {note.code for note in RULE.evaluate({**RUNNING, **facts}, as_of=as_of).notes}


def test_the_sanction_of_each_breach():
    """PP 34/2018 Pasal 106 to 108, each beside its own breach."""
    kinds = {"mark-not-affixed-sanction", "mark-after-end-sanction", "mark-outside-sanction"}
    assert notes() & kinds == set()
    assert notes(sni_mark_affixed=False) & kinds == {"mark-not-affixed-sanction"}
    assert notes(sni_mark_number_matches=False) & kinds == {"mark-outside-sanction"}
    assert notes(sni_mark_within_certificate=False) & kinds == {"mark-outside-sanction"}
    ended = {"sppt_sni": False, "sppt_sni_granted": True}
    assert notes(**ended) & kinds == {"mark-after-end-sanction"}
    assert notes(**ended, sni_mark_affixed=False) & kinds == set()


def test_the_sanctions_are_those_of_a_voluntary_sni():
    """PP 34/2018 Pasal 106 to 110 were read for holders under a voluntary SNI only."""
    shown = notes(sni_mandatory=True, sni_mark_affixed=False, sni_mark_number_matches=False)
    assert not {code for code in shown if code.endswith("-sanction") or "authority" in code}
    assert "mark-mandatory" in shown


def test_what_a_breach_is_punished_with():
    """R-SNI-53: Pasal 64 outside the terms, Pasal 68 without right (of an ended one, our reading)."""
    outside = RULE.evaluate({**RUNNING, "sni_mark_within_certificate": False}, as_of=TODAY).notes
    (note,) = (one for one in outside if one.code.startswith("penalty-"))
    assert (str(note.cite), note.cite.grade) == ("UU 20/2014 Pasal 64", "article")
    assert "4 bulan" in note.message.id
    assert "Rp4.000.000.000" in note.message.id
    assert "Rp4,000,000,000" in note.message.en
    facts = {**RUNNING, "sppt_sni": False, "sppt_sni_granted": True}
    (note,) = (
        one for one in RULE.evaluate(facts, as_of=TODAY).notes if one.code.startswith("penalty-")
    )
    assert (str(note.cite), note.cite.grade) == ("UU 20/2014 Pasal 68", "derived")
    assert "60 bulan" in note.message.id


def test_a_day_that_has_passed_is_pointed_out():
    """It is answered to be valid, so it counts as held; the day beside it says: look again."""
    assert "sppt-sni-day-past" in notes(sppt_sni_expires_on="2026-11-23")
    assert "sppt-sni-day-past" not in notes(sppt_sni_expires_on="2026-11-24")


def test_no_sanction_of_pp_34_before_it():
    """PP 34/2018 began on 20 July 2018."""
    assert "mark-not-affixed-sanction" not in notes("2018-07-19", sni_mark_affixed=False)
    assert "mark-not-affixed-sanction" in notes("2018-07-20", sni_mark_affixed=False)


def test_holding_it_answers_what_it_implies():
    """Valid and not suspended, so that none of this is asked."""
    verdict = RULE.evaluate({"sppt_sni": True}, as_of=TODAY)
    assert {name for name in verdict.open_facts if name.startswith("sppt_sni")} == set()


def test_a_suspended_sppt_is_not_held():
    """The two answers contradict each other, and the person is told."""
    with pytest.raises(CaseError) as caught:
        RULE.evaluate({"sppt_sni": True, "sppt_sni_suspended": True}, as_of=TODAY)
    assert [problem.code for problem in caught.value.problems] == ["facts-contradict"]


def test_the_right_itself_is_another_rule():
    """Duties presuppose the right; sni-mark is as it was."""
    assert {fact.name for fact in umkstd.rulebook["sni-mark"].facts} == {"sppt_sni"}
    assert umkstd.rulebook["sni-mark"].status({"sppt_sni": True}, as_of=TODAY) == "met"


def test_messages():
    """A failing sentence says what to do; both languages are there."""
    for said in members_of(RULE):
        assert said.holds.id != said.holds.en
        assert said.fails.id != said.fails.en
    text = " ".join(said.fails.en for said in members_of(RULE))
    for act in ("Affix it", "recall", "turn to the LSPro", "apply to an LSPro"):
        assert act in text

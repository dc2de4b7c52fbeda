"""The three months: a late decision is late, a silent revocation is refused."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business.centre_deadlines import BLUD_REVOCATION
from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook.blud_clocks import (
    BLUD_DECISION_IN_TIME,
    BLUD_REVOCATION_REFUSED,
    DEADLINES,
    REQUIREMENTS,
)

RECEIVED = {"blud_proposal_received_on": "2026-08-24"}


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule in REQUIREMENTS for case in cases(rule.id)],
    ids=lambda value: value["name"] if isinstance(value, dict) else value.id,
)
def test_cases(rule, case):
    """The last day, the day after, and decisions on either."""
    check(rule, case)


def test_both_clocks_run_three_months():
    """PP 23/2005 Pasal 5 and 6."""
    for deadline in DEADLINES:
        assert (deadline.count, deadline.unit) == (3, "months")
        assert deadline.cite.instrument == "PP 23/2005"
        assert deadline.cite.grade == "article"
        assert deadline.due(datetime.date(2026, 11, 30)) == datetime.date(2027, 2, 28)


@pytest.mark.parametrize(("day", "told"), [("2026-11-24", False), ("2026-11-25", True)])
def test_silence_on_a_proposal_is_no_approval(day, told):
    """It is said only once the time is over."""
    verdict = BLUD_DECISION_IN_TIME.evaluate({**RECEIVED, "has_blud_decision": False}, as_of=day)
    assert ("blud-decision-silence" in [note.code for note in verdict.notes]) is told


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"has_blud_decision": False}, True),
        ({"blud_decided_on": "2026-11-25"}, False),
        ({"blud_decided_on": "2026-12-31"}, False),
        ({"blud_decided_on": "2027-01-01"}, True),
        ({"has_blud_decision": True}, False),
        ({}, False),
    ],
)
def test_nobody_is_told_of_silence_once_there_is_an_answer(facts, told):
    """A decision by the day that is asked for, late or not, is none; an unknown one is asked for."""
    verdict = BLUD_DECISION_IN_TIME.evaluate({**RECEIVED, **facts}, as_of="2026-12-31")
    assert ("blud-decision-silence" in [note.code for note in verdict.notes]) is told


@pytest.mark.parametrize(("decided", "late"), [("2026-11-24", False), ("2026-11-25", True)])
def test_a_late_decision_is_one(decided, late):
    """The duty is met, and the delay is shown with its days."""
    verdict = BLUD_DECISION_IN_TIME.evaluate(
        {**RECEIVED, "blud_decided_on": decided}, as_of="2026-12-31"
    )
    assert verdict.status == "met"
    texts = {note.code: note.message for note in verdict.notes}
    assert ("blud-decision-late" in texts) is late
    if late:
        assert "25 November 2026" in texts["blud-decision-late"].en


def test_a_refused_revocation_leaves_the_status():
    """And it may be proposed again; both are told when it is so."""
    facts = {"blud_revocation_proposed_on": "2026-08-24", "has_blud_revocation_decision": False}
    told = {
        day: "blud-revocation-again"
        in [note.code for note in BLUD_REVOCATION_REFUSED.evaluate(facts, as_of=day).notes]
        for day in ("2026-11-24", "2026-11-25")
    }
    assert told == {"2026-11-24": False, "2026-11-25": True}


def test_that_the_status_stays_is_our_reading():
    """The text says that the proposal counts as refused; the rest follows."""
    facts = {"blud_revocation_proposed_on": "2026-08-24", "has_blud_revocation_decision": False}
    verdict = BLUD_REVOCATION_REFUSED.evaluate(facts, as_of="2026-11-25")
    note = {note.code: note for note in verdict.notes}["blud-revocation-again"]
    assert note.cite.text == "PP 23/2005 Pasal 6 ayat (1) sampai ayat (6)"
    assert note.cite.grade == "derived"
    assert "jadi status BLUD tetap berlaku" in note.message.id
    assert "so the BLUD status stays" in note.message.en


def test_the_clock_of_a_revocation_starts_when_the_skpd_proposes_it():
    """PP 23/2005 Pasal 6: three months from the proposal, not from its receipt."""
    assert BLUD_REVOCATION.starts.id == "usul diajukan SKPD"
    assert VOCABULARY["blud_revocation_proposed_on"].label.id == "tanggal usul pencabutan diajukan"


def test_the_end_of_the_calendar_is_no_failure():
    """What is due beyond the calendar is not late on any of its days."""
    facts = {"blud_proposal_received_on": "9999-12-01", "has_blud_decision": False}
    assert BLUD_DECISION_IN_TIME.status(facts, as_of="9999-12-31") == "met"

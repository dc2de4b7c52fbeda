"""Trade marks: in force on the day, the renewal window, the fee class, the time limits."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check
from members_said import members_of, says_what_next

from umkstd.business import mark_terms as term
from umkstd.rulebook.trade_mark import (
    DETERMINATIONS,
    MARK_LATE_RENEWAL,
    MARK_TERM,
    REQUIREMENTS,
    TRADE_MARK_FEE_CLASS,
    TRADE_MARK_IN_FORCE,
    TRADE_MARK_RENEWAL,
)

RULES = {rule.id: rule for rule in (*REQUIREMENTS, *DETERMINATIONS)}
REGISTERED = {"mark_status": "terdaftar", "mark_filed_on": "2016-11-24", "mark_renewals": 0}


@pytest.mark.parametrize(
    ("rule_id", "case"),
    [(rule_id, case) for rule_id in RULES for case in cases(rule_id)],
    ids=lambda value: value if isinstance(value, str) else value["name"],
)
def test_cases(rule_id, case):
    """Each case as the law has it."""
    check(RULES[rule_id], case)


@pytest.mark.parametrize("filed", ["2016-02-28", "2016-02-29", "2016-03-01", "2021-12-31"])
def test_the_term_is_the_deadline(filed):
    """The derived last day and the deadline that is shown are one rule."""
    day = datetime.date.fromisoformat(filed)
    last = term.mark_last_day(day, 0)
    assert last == MARK_TERM.due(day)
    assert term.renewal_closes(day, 0) == MARK_LATE_RENEWAL.due(last)


def test_terms_outside_the_calendar_are_unknown():
    """A slip in the year never raises; it leaves the day unknown."""
    far = datetime.date(9995, 1, 1)
    assert term.mark_last_day(far, 0) is None
    assert term.mark_last_day(far, -1) is None
    assert term.renewal_opens(far, 0) is None
    assert term.renewal_closes(far, 0) is None
    assert term.renewal_closes(datetime.date(9989, 8, 1), 0) is None
    assert term.notification_last_day(datetime.date(9998, 1, 1)) is None


def test_history_of_one_mark():
    """Filed 24 November 2016: too early, open, late, lapsed; in force to the last day only."""
    facts = {**REGISTERED, "mark_registered_on": "2018-03-01", "mark_in_use": True}
    story = (
        ("2026-05-23", "met", "unmet"),
        ("2026-05-24", "met", "met"),
        ("2026-11-24", "met", "met"),
        ("2026-11-25", "unmet", "met"),
        ("2027-05-24", "unmet", "met"),
        ("2027-05-25", "unmet", "unmet"),
    )
    for day, held, renewable in story:
        assert TRADE_MARK_IN_FORCE.evaluate(facts, as_of=day).status == held, day
        assert TRADE_MARK_RENEWAL.evaluate(facts, as_of=day).status == renewable, day


def test_facts_read_before_are_answered_alike():
    """The days counted from others are the same on a plain mapping and on facts read before."""
    read = TRADE_MARK_RENEWAL.vocabulary.read({**REGISTERED, "mark_in_use": True})
    assert read["mark_renewal_opens_on"] == datetime.date(2026, 5, 24)
    assert read["mark_renewal_closes_on"] == datetime.date(2027, 5, 24)
    assert TRADE_MARK_RENEWAL.evaluate(read, as_of="2026-05-24").status == "met"


def test_how_the_last_day_is_counted_is_our_reading():
    """No source says whether the day of the same number still counts."""
    facts = {**REGISTERED, "mark_registered_on": "2018-03-01"}
    assert TRADE_MARK_IN_FORCE.evaluate(facts, as_of="2026-11-24").certainty == "derived"


def test_the_fee_class_follows_the_scale():
    """It is the class of PP 7/2021, not a question of tax, and PP 30/2026 cites itself."""
    for day, law in (("2026-07-31", "PP 45/2024"), ("2026-08-01", "PP 30/2026")):
        found = TRADE_MARK_FEE_CLASS.determine({"capital": 1}, as_of=day)
        assert found.value == "umk"
        assert [cite.instrument for cite in found.citations] == [law]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"non_food_kind": "batik"}, "mark-and-batikmark"),
        ({"sni_mandatory": True}, "mark-and-mandatory-sni"),
        ({"non_food_kind": "pangan"}, "mark-and-bpom-names"),
    ],
)
def test_notes_say_why_the_mark_matters(facts, code):
    """A mark is no licence; who needs one is told where it applies to the line."""
    notes = [note.code for note in TRADE_MARK_IN_FORCE.evaluate(facts, as_of="2026-11-24").notes]
    assert notes == ["mark-is-no-licence", code]


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=lambda rule: rule.id)
def test_messages(rule):
    """A failing sentence says what to do next, in both languages."""
    assert [m.code for m in members_of(rule) if not says_what_next(m)] == []

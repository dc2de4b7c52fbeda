"""Supervision by coaching, and when no field inspection is needed."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.supervision import FIELD_INSPECTION, SUPERVISION_MODE

RULES = (SUPERVISION_MODE, FIELD_INSPECTION)


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule in RULES for case in cases(rule.id)],
    ids=lambda value: value["name"] if isinstance(value, dict) else value.id,
)
def test_cases(rule, case):
    """Each case as the law has it."""
    check(rule, case)


def test_the_duty_of_the_state_is_a_note():
    """Coaching is owed by the state: it is told, and no fact about it is asked."""
    answer = SUPERVISION_MODE.determine({"capital": 1}, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == [
        "supervision-single-licence",
        "supervision-profile",
        "supervision-halal",
    ]
    assert answer.open_facts == ()


def test_a_rating_is_never_supposed():
    """Unknown is not compliant, and not otherwise either."""
    answer = FIELD_INSPECTION.determine({"capital": 1}, as_of="2026-11-24")
    assert answer.value is None
    assert answer.open_facts == ("rated_compliant",)

"""The requirement halal.supervisor: appointed, reported, qualified."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.business.facts import halal_scheme as scheme
from umkstd.rulebook.halal_supervisor import HALAL_SUPERVISOR as RULE

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("halal.supervisor"), ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


def test_religion_is_sensitive():
    """A person's religion stays out of messages, and its sentence does not print the value."""
    assert scheme.halal_supervisor_muslim.sensitive
    verdict = RULE.evaluate({"has_halal_supervisor": True}, as_of=TODAY)
    assert "halal_supervisor_muslim" in verdict.open_facts


def test_notes():
    """Who may be the supervisor of a UMK."""
    own = RULE.evaluate({"halal_scheme": "self-declare"}, as_of=TODAY)
    assert [note.code for note in own.notes] == ["halal-supervisor-owner"]
    none = RULE.evaluate({"has_halal_supervisor": False}, as_of=TODAY)
    assert [note.code for note in none.notes] == ["halal-supervisor-organisation"]
    assert "Appoint one" in none.explain("en")

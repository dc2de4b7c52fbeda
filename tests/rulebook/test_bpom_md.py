"""The requirements bpom-md and bpom-md.registration."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business.food_deadlines import MD_COMMITMENTS
from umkstd.rulebook.bpom_md import BPOM_MD, BPOM_MD_REGISTRATION


@pytest.mark.parametrize("case", cases("bpom-md"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(BPOM_MD, case)


@pytest.mark.parametrize("case", cases("bpom-md.registration"), ids=lambda case: case["name"])
def test_registration(case):
    """CPPOB for low and medium risk, PMR for high risk, in stages for UMK since 2025."""
    check(BPOM_MD_REGISTRATION, case)


def test_the_penalty_is_shown_to_those_without():
    """As enacted; the amendment was not read, and the note says so."""
    for held, shown in ((False, True), (True, False)):
        verdict = BPOM_MD.evaluate(
            {"food_licence_route": "bpom-md", "has_bpom_md": held}, as_of="2026-11-24"
        )
        assert ("md-penalty" in [note.code for note in verdict.notes]) is shown


def test_commitments_within_twelve_months():
    """Medium-low risk: a licence of 29 February 2024 must have them met by 28 February 2025."""
    assert MD_COMMITMENTS.due(datetime.date(2024, 2, 29)) == datetime.date(2025, 2, 28)

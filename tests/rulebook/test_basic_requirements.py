"""The basic requirements before business licensing: KKPR, environment, building."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.basic_requirements import BASIC_REQUIREMENTS


@pytest.mark.parametrize("case", cases("basic-requirements"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(BASIC_REQUIREMENTS, case)


def test_everything_that_is_missing_is_told_at_once():
    """Three documents missing are three reasons."""
    facts = {
        "capital": 45_000_000,
        "risk": "menengah_rendah",
        "trade_or_service": False,
        "environment_list": "tidak_terdaftar",
        "builds_premises": True,
        "has_kkpr": False,
        "has_environment_document": False,
        "has_building_documents": False,
    }
    verdict = BASIC_REQUIREMENTS.evaluate(facts, as_of="2026-11-24")
    assert verdict.reason_codes == ("basic-kkpr", "basic-environment", "basic-building")


def test_low_risk_needs_no_paper_for_the_environment():
    """The low-risk NIB is the SPPL: has_environment_document is not asked."""
    facts = {
        "capital": 45_000_000,
        "risk": "rendah",
        "trade_or_service": False,
        "builds_premises": False,
        "uses_building": False,
        "has_kkpr": True,
    }
    assert BASIC_REQUIREMENTS.evaluate(facts, as_of="2026-11-24").status == "met"

"""Where an industry may lie."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.industry_location import INDUSTRY_LOCATION


@pytest.mark.parametrize("case", cases("industry-location"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(INDUSTRY_LOCATION, case)


def test_the_scale_is_not_asked():
    """A small industry is not a small enterprise."""
    assert "capital" not in {fact.name for fact in INDUSTRY_LOCATION.facts}
    verdict = INDUSTRY_LOCATION.evaluate({"is_industry": True}, as_of="2026-11-24")
    assert [note.code for note in verdict.notes] == ["location-not-scale"]

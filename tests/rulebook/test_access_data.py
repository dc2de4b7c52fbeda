"""OSS access data from before PP 28/2025."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.access_data import ACCESS_DATA


@pytest.mark.parametrize("case", cases("access-data"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(ACCESS_DATA, case)


def test_no_last_day_is_made_up():
    """Pasal 548 names none, and the message says so."""
    facts = {"has_nib": True, "nib_issued_on": "2024-01-01", "access_data_updated": False}
    verdict = ACCESS_DATA.evaluate(facts, as_of="2026-11-24")
    assert "No last day is named" in verdict.explain("en")

"""The requirement pirt.adaptation: 30 months from a day that was not found."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.pirt_adaptation import EARLIEST_END, LATEST_END, PIRT_ADAPTED


@pytest.mark.parametrize("case", cases("pirt.adaptation"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT_ADAPTED, case)


def test_the_ends_that_are_possible():
    """30 months from 1 January 2024 and from 11 June 2024; both are our count."""
    day = datetime.date(2026, 11, 24)
    assert EARLIEST_END.at(day) == datetime.date(2026, 7, 1)
    assert LATEST_END.at(day) == datetime.date(2026, 12, 11)
    assert LATEST_END.dated(day).cite.grade == "derived"


def test_the_day_is_to_be_asked_for():
    """No fact of the business settles it."""
    verdict = PIRT_ADAPTED.evaluate(
        {"has_pirt": True, "pirt_issued_on": "2022-03-31", "pirt_adapted": False},
        as_of="2026-11-24",
    )
    assert verdict.legal_reasons[0].would_decide == ("unmet", "met")
    assert [note.code for note in verdict.notes] == ["pirt-adaptation-day"]

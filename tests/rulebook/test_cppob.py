"""The requirements cppob and pmr.stage-1-renewal, and the days of processing."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.cppob import CPPOB, DEADLINES, PMR_STAGE_1_RENEWAL


@pytest.mark.parametrize("case", cases("cppob"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(CPPOB, case)


@pytest.mark.parametrize("case", cases("pmr.stage-1-renewal"), ids=lambda case: case["name"])
def test_stage_1_is_renewed_once(case):
    """Then comes stage 2."""
    check(PMR_STAGE_1_RENEWAL, case)


def test_the_days_of_processing():
    """60, 60, 10 and 60 working days for CPPOB, 40 for a stage of PMR."""
    assert [deadline.count for deadline in DEADLINES] == [60, 60, 10, 60, 40]
    assert {deadline.unit for deadline in DEADLINES} == {"working_days"}
    friday = datetime.date(2026, 11, 20)
    assert DEADLINES[2].due(friday) == datetime.date(2026, 12, 4)

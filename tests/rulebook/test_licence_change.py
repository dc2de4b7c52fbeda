"""Which change of licence follows a change of the business."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.licence_change import LICENCE_CHANGE


@pytest.mark.parametrize("case", cases("licence-change"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(LICENCE_CHANGE, case)


def test_a_change_of_scale_is_told():
    """Another scale is another row of risk."""
    answer = LICENCE_CHANGE.determine({}, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == ["change-scale"]

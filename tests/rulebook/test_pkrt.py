"""The distribution licence for household health supplies."""

from __future__ import annotations

import pytest
from case_runner import cases, check
from members_said import members_of, says_what_next

from umkstd.rulebook.pkrt import PKRT_LICENCE


@pytest.mark.parametrize("case", cases("pkrt.licence"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PKRT_LICENCE, case)


def test_neither_scale_nor_risk_is_read():
    """UMK are not exempt, and low risk does not replace the licence."""
    assert not {fact.name for fact in PKRT_LICENCE.facts} & {"scale", "risk", "has_nib"}


def test_messages():
    """A failing sentence says what to do next, in both languages."""
    assert [m.code for m in members_of(PKRT_LICENCE) if not says_what_next(m)] == []

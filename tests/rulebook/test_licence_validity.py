"""How long a business licence is valid."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.licence_validity import LICENCE_VALIDITY


@pytest.mark.parametrize("case", cases("licence-validity"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(LICENCE_VALIDITY, case)


def test_notes():
    """A PB UMKU has its own term; the NIB lasts; renewal asks for nothing new."""
    facts = {"pb_umku_required": True, "has_nib": True}
    answer = LICENCE_VALIDITY.determine(facts, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == [
        "validity-pb-umku",
        "validity-renewal",
        "validity-nib",
    ]

"""The determination uptd-class: by workload, without hours that nobody confirmed."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.law.citation import Grade
from umkstd.rulebook.uptd_class import UPTD_CLASS


@pytest.mark.parametrize("case", cases("uptd-class"), ids=lambda case: case["name"])
def test_cases(case):
    """Large is A, small is B."""
    check(UPTD_CLASS, case)


def test_the_hours_are_said_to_be_unknown():
    """No figure that was only remembered is shown."""
    (note,) = UPTD_CLASS.determine({}, as_of="2026-11-24").notes
    assert note.code == "uptd-workload-hours"
    assert note.cite.grade is Grade.UNRESOLVED
    assert not any(digit in note.message.en for digit in ("10,000", "5,000"))

"""The determination pirt-change-route, and what needs an application of its own."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.pirt_change_route import (
    ONE_APPLICATION_CITE,
    ONE_APPLICATION_EACH,
    PIRT_CHANGE_ROUTE,
)


@pytest.mark.parametrize("case", cases("pirt-change-route"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT_CHANGE_ROUTE, case)


def test_one_application_for_each_difference():
    """PerBPOM 4/2024 Pasal 12: seven differences."""
    assert len(ONE_APPLICATION_EACH) == 7
    assert str(ONE_APPLICATION_CITE) == "PerBPOM 4/2024 Pasal 12"


@pytest.mark.parametrize(("change", "void"), [("kemasan", True), ("lain", False)])
def test_the_old_certificate_is_void(change, void):
    """Only where a new application is needed."""
    found = PIRT_CHANGE_ROUTE.determine({"pirt_change": change}, as_of="2026-11-24")
    assert ("pirt-old-void" in [note.code for note in found.notes]) is void

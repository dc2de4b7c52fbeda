"""Basic requirements that a shared complex meets already: Pasal 13."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.shared_complex import SHARED_COMPLEX


@pytest.mark.parametrize("case", cases("shared-complex"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(SHARED_COMPLEX, case)


def test_one_fact_that_fails_is_enough():
    """A business that is no trade or service is not asked about its building."""
    answer = SHARED_COMPLEX.determine({"trade_or_service": False}, as_of="2026-11-24")
    assert (answer.value, answer.open_facts) == ("ordinary", ())
    assert answer.citations[0].text == "PP 28/2025 Pasal 13"

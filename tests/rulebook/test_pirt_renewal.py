"""The requirement pirt.renewal: in time, and what is not settled since PerBPOM 27/2025."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.pirt_renewal import PIRT_RENEWAL_ASKED


@pytest.mark.parametrize("case", cases("pirt.renewal"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT_RENEWAL_ASKED, case)


def test_both_readings_are_named():
    """Automatic renewal, or only its processing: each with what it would decide."""
    name = "PerBPOM 27/2025: in the last month"
    facts = next(case["facts"] for case in cases("pirt.renewal") if case["name"] == name)
    verdict = PIRT_RENEWAL_ASKED.evaluate(facts, as_of="2027-03-15")
    (reason,) = verdict.legal_reasons
    assert reason.would_decide == ("met", "unmet")
    assert [cite.instrument for cite in reason.citations] == ["PerBPOM 27/2025", "PerBPOM 4/2024"]

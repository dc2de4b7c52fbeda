"""The requirement pt-perorangan.capital: a quarter paid up, and its proof within sixty days."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business import company_deadlines
from umkstd.rulebook import pt_perorangan_capital
from umkstd.rulebook.pt_perorangan_capital import PT_PERORANGAN_CAPITAL

COMPANY = {
    "legal_form": "pt_perorangan",
    "company_founded_on": "2026-01-01",
    "authorised_capital": 100_000_000,
    "paid_up_capital": 25_000_000,
}


@pytest.mark.parametrize("case", cases("pt-perorangan.capital"), ids=lambda case: case["name"])
def test_cases(case):
    """One rupiah and one day on either side."""
    check(PT_PERORANGAN_CAPITAL, case)


@pytest.mark.parametrize(("filed", "late"), [("2026-03-02", False), ("2026-03-03", True)])
def test_a_late_proof_is_filed_and_said_to_be_late(filed, late):
    """60 days after 1 January 2026 is 2 March 2026."""
    verdict = PT_PERORANGAN_CAPITAL.evaluate(
        {**COMPANY, "paid_up_proof_filed_on": filed}, as_of="2026-11-24"
    )
    assert verdict.status == "met"
    assert ("pt-perorangan-proof-late" in [note.code for note in verdict.notes]) is late


def test_the_deadline_and_the_share():
    """60 days, 25 percent; both from summaries."""
    (deadline,) = pt_perorangan_capital.DEADLINES
    assert (deadline.count, deadline.unit, deadline.cite.grade) == (60, "days", "secondary")
    assert deadline.due(datetime.date(2026, 9, 25)) == datetime.date(2026, 11, 24)
    (share,) = pt_perorangan_capital.PARAMETERS
    assert [item.value for item in share.values] == [25]
    assert deadline in company_deadlines.DEADLINES


def test_the_reason_names_the_day_and_the_share():
    """In both languages."""
    verdict = PT_PERORANGAN_CAPITAL.evaluate(
        {**COMPANY, "paid_up_capital": 24_999_999, "has_paid_up_proof": False}, as_of="2026-11-24"
    )
    share, proof = verdict.reasons[-2:]
    assert "24" in share.message.id
    assert "25%" in share.message.en
    assert "2 Maret 2026" in proof.message.id
    assert "2 March 2026" in proof.message.en

"""The requirement pt-perorangan.conversion: when a one-person company must change its form."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.pt_perorangan_conversion import PT_PERORANGAN_CONVERSION

TODAY = "2026-11-24"
COMPANY = {
    "legal_form": "pt_perorangan",
    "owned_by_larger": False,
    "annual_sales": 180_000_000,
    "shareholder_count": 1,
    "converted_to_company": False,
}


@pytest.mark.parametrize("case", cases("pt-perorangan.conversion"), ids=lambda case: case["name"])
def test_cases(case):
    """Both triggers, each on both sides, under each of the three texts."""
    check(PT_PERORANGAN_CONVERSION, case)


@pytest.mark.parametrize(
    ("as_of", "status", "law"),
    [
        ("2021-02-01", "undetermined", None),
        ("2021-02-02", "unmet", "PP 8/2021 Pasal 9"),
        ("2025-12-31", "unmet", "PP 8/2021 Pasal 9"),
        ("2026-01-01", "unmet", "Permenkum 49/2025"),
    ],
)
def test_history_of_a_second_shareholder(as_of, status, law):
    """The statute names the size alone; the regulations add the shareholder."""
    verdict = PT_PERORANGAN_CONVERSION.evaluate({**COMPANY, "shareholder_count": 2}, as_of=as_of)
    assert verdict.status == status
    assert law is None or law in {str(cite) for cite in verdict.citations}


def test_a_running_company_goes_by_sales_and_its_capital_is_pointed_out():
    """Capital above small does not trigger the duty by itself; the reader is told."""
    grown = PT_PERORANGAN_CONVERSION.evaluate({**COMPANY, "capital": 5_000_000_001}, as_of=TODAY)
    assert grown.status == "not_applicable"
    assert [note.code for note in grown.notes] == ["pt-perorangan-capital-grown"]
    small = PT_PERORANGAN_CONVERSION.evaluate({**COMPANY, "capital": 5_000_000_000}, as_of=TODAY)
    assert small.notes == ()


def test_whatever_the_purpose_of_the_case():
    """The duty is the same in a case for registration and for support."""
    for purpose in ("registration", "support"):
        facts = {**COMPANY, "purpose": purpose, "annual_sales": 15_000_000_001, "capital": 1}
        assert PT_PERORANGAN_CONVERSION.status(facts, as_of=TODAY) == "unmet"


def test_the_way_on_is_a_deed():
    """What fails says what to do."""
    verdict = PT_PERORANGAN_CONVERSION.evaluate({**COMPANY, "shareholder_count": 2}, as_of=TODAY)
    assert "akta" in verdict.reasons[-1].message.id
    assert "notary" in verdict.reasons[-1].message.en

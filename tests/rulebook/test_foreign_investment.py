"""The determination foreign-investment-class: foreign investment counts as large."""

from __future__ import annotations

import pytest
from case_runner import cases, check

import umkstd
from umkstd.rulebook.foreign_investment import FOREIGN_INVESTMENT_CLASS

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("foreign-investment-class"), ids=lambda case: case["name"])
def test_cases(case):
    """From the statute of 2008 to the regulation of 2025, whose first day is not known."""
    check(FOREIGN_INVESTMENT_CLASS, case)


def test_the_scale_is_left_as_it_is():
    """It stands beside the scale: a small foreign-invested business stays small by capital."""
    facts = {"legal_form": "pt", "owned_by_larger": False, "capital": 2_000_000_000}
    with_it = umkstd.rulebook["scale"].determine({**facts, "foreign_investment": True}, as_of=TODAY)
    assert with_it.value == umkstd.rulebook["scale"].determine(facts, as_of=TODAY).value == "kecil"


def test_why_october_2025_is_open():
    """The dispute is about the day alone."""
    found = FOREIGN_INVESTMENT_CLASS.determine({"foreign_investment": True}, as_of="2025-10-05")
    assert [reason.code for reason in found.legal_reasons] == [
        "foreign-investment-class-criteria-differ"
    ]
    assert "harinya tidak ditemukan" in found.legal_reasons[0].message.id


@pytest.mark.parametrize(
    ("as_of", "codes"),
    [
        ("2025-09-30", ["foreign-investment-definition"]),
        ("2025-11-01", ["foreign-investment-large", "foreign-investment-definition"]),
    ],
)
def test_what_is_said_beside_it(as_of, codes):
    """The definition of large names foreign businesses without a size of their own."""
    found = FOREIGN_INVESTMENT_CLASS.determine({"foreign_investment": True}, as_of=as_of)
    assert [note.code for note in found.notes] == codes
    home = FOREIGN_INVESTMENT_CLASS.determine({"foreign_investment": False}, as_of=as_of)
    assert home.notes == ()

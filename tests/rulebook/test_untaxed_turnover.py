"""The untaxed part of an individual's turnover, and the tax on the rest."""

from __future__ import annotations

from decimal import Decimal

import pytest
from case_runner import cases, check

from umkstd.errors import RuleDefinitionError
from umkstd.rulebook.untaxed_turnover import UNTAXED_TURNOVER, final_tax_on


@pytest.mark.parametrize("case", cases("untaxed-turnover"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(UNTAXED_TURNOVER, case)


@pytest.mark.parametrize(
    ("turnover", "individual", "as_of", "tax"),
    [
        (1_200_000_000, True, "2024-12-31", "3500000"),  # the elucidation's own example
        (1_200_000_000, False, "2024-12-31", "6000000"),
        (500_000_000, True, "2026-11-24", "0"),
        (500_000_001, True, "2026-11-24", "0.005"),
        (500_000_200, True, "2026-11-24", "1"),
        (499_999_999, True, "2026-11-24", "0"),
        (1_000_000_000, True, "2020-12-31", "5000000"),
        (1_000_000_000, True, "2018-06-30", "10000000"),
        (1_000_000_000, True, "2022-12-19", "5000000"),
        (1_000_000_000, True, "2022-12-20", "2500000"),
    ],
)
def test_the_tax(turnover, individual, as_of, tax):
    """0.5 % of what lies above Rp500,000,000; before 20 December 2022 of everything."""
    assert final_tax_on(turnover, individual=individual, as_of=as_of) == Decimal(tax)


def test_no_rate_is_known_before_2014():
    """The day on which PP 46/2013 began was not found."""
    with pytest.raises(RuleDefinitionError):
        final_tax_on(1, individual=True, as_of="2013-12-31")


def test_the_note_belongs_to_individuals():
    """Only they have an untaxed part, and only under the final tax."""
    for form, codes in (("perseorangan", ["untaxed-only-under-final-tax"]), ("pt", [])):
        found = UNTAXED_TURNOVER.determine({"legal_form": form}, as_of="2026-11-24")
        assert [note.code for note in found.notes] == codes

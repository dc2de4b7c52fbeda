"""The requirements slhs and slhs.inspection."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.business.food_deadlines import SLHS_RENEWAL
from umkstd.rulebook.slhs import SLHS, SLHS_INSPECTION

FACTS = cases("slhs")[0]["facts"]


@pytest.mark.parametrize("case", cases("slhs"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(SLHS, case)


@pytest.mark.parametrize("case", cases("slhs.inspection"), ids=lambda case: case["name"])
def test_inspection(case):
    """The pass score is 80."""
    check(SLHS_INSPECTION, case)


@pytest.mark.parametrize(
    ("as_of", "shown"), [("2028-08-31", False), ("2028-09-01", False), ("2028-09-02", True)]
)
def test_renewal_three_months_before_the_end(as_of, shown):
    """An SLHS that ends on 1 December 2028 is renewed by 1 September 2028."""
    verdict = SLHS.evaluate(FACTS, as_of=as_of)
    assert ("slhs-renew-late" in [note.code for note in verdict.notes]) is shown


def test_the_end_of_a_month():
    """Three months before 31 May is the last day of February."""
    import datetime

    assert SLHS_RENEWAL.latest_before(datetime.date(2027, 5, 31)) == datetime.date(2027, 2, 28)

"""The clock of halal certification: each step, and the sum of self-declaration."""

from __future__ import annotations

import datetime

import pytest

from umkstd.business.halal_terms import certificate_term_end, production_year_end
from umkstd.rulebook import halal_process as process

FRIDAY = datetime.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("step", "due"),
    [
        (process.VERIFICATION, "2026-11-23"),
        (process.COMPANIONSHIP, "2026-12-04"),
        (process.COMMITTEE_DECISION, "2026-11-23"),
        (process.CERTIFICATE_ISSUE, "2026-11-21"),
        (process.NOT_HALAL_LETTER, "2026-11-21"),
        (process.SELF_DECLARE_TOTAL, "2026-12-08"),
        (process.REGULAR_FATWA, "2026-11-25"),
        (process.REGULAR_COMMITTEE, "2026-11-24"),
    ],
    ids=lambda value: getattr(value, "id", None),
)
def test_last_day(step, due):
    """From a Friday on: working days skip the weekend, days do not."""
    assert step.due(FRIDAY).isoformat() == due


def test_the_sum_of_self_declaration():
    """Ten, one and one: twelve working days (derived)."""
    assert sum(step.count for step in process.SELF_DECLARE_STEPS) == 12
    assert process.SELF_DECLARE_TOTAL.count == 12
    assert process.SELF_DECLARE_TOTAL.cite.grade == "derived"


def test_ids_are_unique():
    """A deadline is found by its id."""
    ids = [step.id for step in process.DEADLINES]
    assert len(ids) == len(set(ids)) == 8


def test_terms():
    """Four years of the first law, one year of production of 2022; 29 February ends on the 28th."""
    assert certificate_term_end(datetime.date(2020, 5, 1)) == datetime.date(2024, 5, 1)
    assert production_year_end(datetime.date(2020, 2, 29)) == datetime.date(2021, 2, 28)

"""An unverified standard certificate: when it is cancelled or revoked."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook.unverified_certificate import PREPARATION_YEAR, UNVERIFIED_CERTIFICATE


@pytest.mark.parametrize("case", cases("unverified-certificate"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(UNVERIFIED_CERTIFICATE, case)


@pytest.mark.parametrize("issued", ["2025-06-05", "2028-02-29", "2025-12-31"])
def test_the_year_of_the_fact_is_that_of_the_deadline(issued):
    """The derived day and the deadline with its article must not drift apart."""
    facts = VOCABULARY.read({"nib_issued_on": issued})
    assert facts["preparation_due_on"] == PREPARATION_YEAR.due(datetime.date.fromisoformat(issued))


def test_the_conjunction_is_told():
    """Huruf a and huruf b are joined by "dan", perhaps by a slip."""
    facts = {"risk": "menengah_tinggi", "has_unverified_certificate": True}
    verdict = UNVERIFIED_CERTIFICATE.evaluate(facts, as_of="2026-11-24")
    assert "unverified-cumulative" in [note.code for note in verdict.notes]

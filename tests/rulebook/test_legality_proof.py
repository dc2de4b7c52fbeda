"""Proof of legality of UMKM from 2013 until OSS."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.legality_proof import LEGALITY_PROOF, REFUSAL_TERM


@pytest.mark.parametrize("case", cases("legality-proof"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(LEGALITY_PROOF, case)


def test_notes():
    """The fee, the steps of withdrawal, and the register that spared a one-person firm."""
    facts = {"net_assets": 1, "annual_sales": 1, "legal_form": "perseorangan"}
    answer = LEGALITY_PROOF.determine(facts, as_of="2015-01-01")
    assert [note.code for note in answer.notes] == [
        "proof-fee",
        "proof-withdrawal",
        "proof-company-register",
    ]


def test_refusal_in_15_working_days():
    """PP 17/2013 Pasal 43: three weeks of five days."""
    assert REFUSAL_TERM.due(datetime.date(2015, 6, 1)) == datetime.date(2015, 6, 22)

"""The requirement pirt.keeps: validity, freeze, and the ten grounds of revocation."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook.pirt_grounds import GROUNDS
from umkstd.rulebook.pirt_keeps import PIRT_KEEPS


@pytest.mark.parametrize("case", cases("pirt.keeps"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT_KEEPS, case)


def test_the_ten_grounds():
    """Letters a to j, each cited by its own letter."""
    assert "".join(ground.letter for ground in GROUNDS) == "abcdefghij"
    assert {str(ground.cite) for ground in GROUNDS} == {
        f"PerBPOM 4/2024 Pasal 27 ayat (1) huruf {letter}" for letter in "abcdefghij"
    }


def test_a_ground_says_what_to_do():
    """More than the bare finding."""
    for ground in GROUNDS:
        assert ground.present.id.count(".") >= 2, ground.code
        assert ground.present.en.count(".") >= 2, ground.code


@pytest.mark.parametrize(
    ("issued", "ends"), [("2024-06-11", "2029-06-11"), ("2024-02-29", "2029-02-28")]
)
def test_five_years_are_counted_and_the_printed_end_decides(issued, ends):
    """Certificates are printed with a day of their own; the count is only shown."""
    facts = VOCABULARY.read({"pirt_issued_on": issued})
    assert facts["pirt_term_ends_on"] == datetime.date.fromisoformat(ends)
    assert "pirt_expires_on" not in facts
    verdict = PIRT_KEEPS.evaluate({"pirt_issued_on": issued}, as_of="2026-11-24")
    assert "pirt-five-years" in [note.code for note in verdict.notes]
    assert "pirt_expires_on" in verdict.open_facts

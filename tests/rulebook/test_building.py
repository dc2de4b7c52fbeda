"""Building documents: none, SLF alone, or PBG and SLF."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.building import BUILDING_DOCUMENTS, DEADLINES

OLD = {
    "trade_or_service": False,
    "builds_premises": False,
    "uses_building": True,
    "building_finished_on": "2010-01-01",
}


@pytest.mark.parametrize("case", cases("building-documents"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(BUILDING_DOCUMENTS, case)


def test_before_pp_28_the_text_was_not_seen():
    """Nothing is guessed for the years of the statute alone."""
    answer = BUILDING_DOCUMENTS.determine(OLD, as_of="2023-01-01")
    assert answer.value is None
    assert [reason.kind for reason in answer.legal_reasons] == ["unresolved"]


def test_notes():
    """When to apply for the SLF; that the charge weighs the ability to pay."""
    slf = BUILDING_DOCUMENTS.determine(OLD, as_of="2026-11-24")
    assert [note.code for note in slf.notes] == ["building-when-to-apply"]
    new = BUILDING_DOCUMENTS.determine({**OLD, "builds_premises": True}, as_of="2026-11-24")
    assert [note.code for note in new.notes] == ["building-ability-to-pay"]


def test_deadlines():
    """One working day each: from a Friday, the Monday."""
    assert {str(item.due(datetime.date(2026, 11, 6))) for item in DEADLINES} == {"2026-11-09"}

"""The environmental document: in the NIB, by form, UKL-UPL or Amdal."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.environment import DEADLINES, ENVIRONMENT_DOCUMENT

SMALL = {"capital": 2_000_000_000, "owned_by_larger": False}


@pytest.mark.parametrize("case", cases("environment-document"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(ENVIRONMENT_DOCUMENT, case)


def test_one_business_through_the_laws():
    """A small firm on the UKL-UPL list: a statement, the SPPL in the NIB, then the UKL-UPL form."""
    facts = {
        "scale": "kecil",
        "risk": "menengah_rendah",
        "important_impact": False,
        "environment_list": "ukl_upl_standar_spesifik",
        "trade_or_service": False,
    }
    found = [
        ENVIRONMENT_DOCUMENT.determine(facts, as_of=day).value
        for day in ("2021-02-01", "2021-02-02", "2025-06-04", "2025-06-05")
    ]
    assert found == ["statement", "sppl-in-nib", "sppl-in-nib", "ukl-upl-form"]


def test_the_older_relief_is_shown():
    """PP 22/2021 stands as far as it is not contradicted, which a UMK should hear of."""
    facts = {
        **SMALL,
        "risk": "menengah_rendah",
        "trade_or_service": False,
        "environment_list": "ukl_upl_standar_spesifik",
        "important_impact": False,
    }
    answer = ENVIRONMENT_DOCUMENT.determine(facts, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == ["environment-umk-2021"]
    high = {**facts, "risk": "tinggi", "important_impact": True}
    answer = ENVIRONMENT_DOCUMENT.determine(high, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == ["environment-specific-check"]


def test_deadlines():
    """3 and 5 working days for the check, 2 for the decision, from a Thursday."""
    last = {item.id: str(item.due(datetime.date(2026, 11, 5))) for item in DEADLINES}
    assert last == {
        "ukl-upl-specific-check": "2026-11-10",
        "ukl-upl-standard-check": "2026-11-12",
        "ukl-upl-decision": "2026-11-09",
    }

"""The determination label-halal: the mark, the not-halal statement, or silence, by day and size."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.label_halal import LABEL_HALAL

RULE = LABEL_HALAL
FREE = {"legal_form": "perseorangan", "owned_by_larger": False}
UNCERTIFIED = {"haram_material": False, "has_halal_certificate": False}


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


@pytest.mark.parametrize(
    ("capital", "answers"),
    [
        (45_000_000, ("boleh_kosong", "boleh_kosong", "boleh_kosong", "label_halal")),
        (6_000_000_000, ("boleh_kosong", "label_halal", "label_halal", "label_halal")),
        (60_000_000_000, ("boleh_kosong", "label_halal", "label_halal", "label_halal")),
    ],
)
def test_one_business_over_the_days_of_change(capital, answers):
    """17 and 18 October of 2024 and of 2026."""
    days = ("2024-10-17", "2024-10-18", "2026-10-17", "2026-10-18")
    facts = {**FREE, **UNCERTIFIED, "capital": capital}
    assert tuple(RULE.determine(facts, as_of=day).value for day in days) == answers


def test_an_uncertified_label_is_told_which_day_is_in_doubt():
    """One guide counts from 17 October, and the last evidence is of September 2026."""
    ruling = RULE.determine({**FREE, **UNCERTIFIED, "capital": 1}, as_of="2026-11-24")
    assert [note.code for note in ruling.notes] == ["label-halal-first-day"]


def test_haram_material_is_told_that_it_holds_everywhere():
    """Bulk goods have no label, and still the statement is a duty."""
    ruling = RULE.determine({"haram_material": True}, as_of="2026-11-24")
    assert [note.code for note in ruling.notes] == ["label-halal-anywhere"]

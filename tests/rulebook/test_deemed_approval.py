"""Approval by silence of the authority, and every silence as data."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.deemed_approval import DEEMED_APPROVAL, SILENCES


@pytest.mark.parametrize("case", cases("deemed-approval"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(DEEMED_APPROVAL, case)


def test_silences():
    """Four of PP 28/2025 and two of PP 21/2021, each with its article."""
    found = {item.id: item.cite.text for item in SILENCES}
    assert found == {
        "standard-certificate": "PP 28/2025 Pasal 225 ayat (1)",
        "permit": "PP 28/2025 Pasal 230",
        "kkpr-land-opinion": "PP 28/2025 Pasal 22 ayat (3)",
        "pbg-charge": "PP 28/2025 Pasal 119 ayat (3)",
        "kkpr-land-opinion-2021": "PP 21/2021 Pasal 108 ayat (6)",
        "kkpr-decision-2021": "PP 21/2021 Pasal 114 ayat (1)",
    }
    on = {day: {s.id for s in SILENCES if day in s.span} for day in ("2025-06-04", "2025-06-05")}
    assert on["2025-06-04"] == {"kkpr-land-opinion-2021", "kkpr-decision-2021"}
    assert len(on["2025-06-05"]) == 4


def test_the_slip_of_the_text_is_told():
    """Pasal 22 ayat (3) points to 27 ayat (3), which reads like 21 ayat (3)."""
    (opinion,) = (item for item in SILENCES if item.id == "kkpr-land-opinion")
    assert "Pasal 21" in opinion.cite.note.id


def test_practice_and_root_are_secondary():
    """The statute was not read; the practice began on 5 October 2025."""
    verdict = DEEMED_APPROVAL.evaluate({"risk": "tinggi"}, as_of="2026-11-24")
    assert [note.code for note in verdict.notes] == ["deemed-practice", "deemed-clarification"]
    assert {note.cite.grade for note in verdict.notes} == {"secondary"}

"""The determination kbli-version: which version of KBLI OSS asks for on a day."""

from __future__ import annotations

import datetime

import attrs
import pytest
from case_runner import cases, check

from umkstd.law.parameter import DatedValue
from umkstd.law.span import Span
from umkstd.rulebook import kbli_version
from umkstd.rulebook.kbli_version import KBLI_VERSION

TODAY = "2026-11-24"


def notes(as_of=TODAY, **facts):
    """Codes of what is shown beside the answer."""
    return {note.code for note in KBLI_VERSION.determine(facts, as_of=as_of).notes}


@pytest.mark.parametrize("case", cases("kbli-version"), ids=lambda case: case["name"])
def test_cases(case):
    """Each border of the switch, with the grade."""
    check(KBLI_VERSION, case)


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2025-12-17", set()),
        ("2025-12-18", {"kbli-adjust"}),
        ("2026-06-14", {"kbli-adjust"}),
        ("2026-06-15", {"kbli-adjust", "kbli-before-last-day", "kbli-risk-table"}),
        ("2026-06-17", {"kbli-adjust", "kbli-before-last-day", "kbli-risk-table"}),
        ("2026-06-18", {"kbli-adjust", "kbli-risk-table"}),
    ],
)
def test_the_three_days_are_told_apart(as_of, shown):
    """In force, required by OSS, and the last day of the regulation."""
    assert notes(as_of) == shown


def test_a_code_of_the_other_version_is_pointed_out():
    """An old code after the switch, a new code before it."""
    assert "kbli-old-code" in notes(kbli_version="2020")
    assert "kbli-old-code" not in notes(kbli_version="2025")
    assert "kbli-old-code" not in notes("2026-06-14", kbli_version="2020")
    assert "kbli-early-code" in notes("2026-06-14", kbli_version="2025")
    assert "kbli-early-code" not in notes("2026-06-15", kbli_version="2025")


def test_the_days_are_parameters():
    """An embedder may move the day of OSS, and the answer follows."""
    assert [item.at(datetime.date(2026, 1, 1)) for item in kbli_version.PARAMETERS] == [
        datetime.date(2025, 12, 18),
        datetime.date(2026, 6, 15),
        datetime.date(2026, 6, 18),
    ]
    old = kbli_version.KBLI_2025_IN_OSS
    later = DatedValue(Span(None), datetime.date(2026, 6, 18), old.values[0].cite)
    moved = attrs.evolve(KBLI_VERSION, overlay={old.name: attrs.evolve(old, values=(later,))})
    assert moved.determine({}, as_of="2026-06-17").value == "2020"
    assert moved.determine({}, as_of="2026-06-18").value == "2025"


def test_it_is_asked_of_a_line():
    """The version belongs to the code of an activity line."""
    assert KBLI_VERSION.subject == "line"

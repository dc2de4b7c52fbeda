"""The investment activity report: how often by scale and law, and its last days."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.errors import RuleDefinitionError
from umkstd.rulebook.lkpm import LKPM_DUE_DAY, LKPM_PERIOD, lkpm_due_dates, next_lkpm

TODAY = "2026-11-24"


def dates(period, year):
    """The last days as ISO text."""
    return [str(report.due_on) for report in lkpm_due_dates(period, year)]


@pytest.mark.parametrize("case", cases("lkpm-period"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(LKPM_PERIOD, case)


@pytest.mark.parametrize(
    ("period", "year", "expected"),
    [
        ("half-yearly", 2026, ["2026-07-15", "2027-01-15"]),
        ("quarterly", 2026, ["2026-04-15", "2026-07-15", "2026-10-15", "2027-01-15"]),
        ("half-yearly", 2025, ["2025-07-10", "2026-01-15"]),
        ("quarterly", 2025, ["2025-04-10", "2025-07-10", "2025-10-15", "2026-01-15"]),
        ("half-yearly", 2024, ["2024-07-10", "2025-01-10"]),
        ("none", 2026, []),
    ],
)
def test_last_days(period, year, expected):
    """The tenth until September 2025, the fifteenth since."""
    assert dates(period, year) == expected


def test_the_article_is_told_with_its_alias():
    """Sources give Pasal 285 and 286: the citation is 286, and says so."""
    report = lkpm_due_dates("half-yearly", 2026)[0]
    assert report.cite.text.endswith("Pasal 286 ayat (3)")
    assert "285" in report.cite.note.en
    assert report.cite.grade == "secondary"


def test_the_day_changes_with_the_regulation():
    """The last day of September and the first of October 2025."""
    assert LKPM_DUE_DAY.at(datetime.date(2025, 9, 30)) == 10
    assert LKPM_DUE_DAY.at(datetime.date(2025, 10, 1)) == 15


def test_years_that_were_not_read():
    """No date is made up for the years before; nor is a period."""
    with pytest.raises(RuleDefinitionError):
        lkpm_due_dates("half-yearly", 2020)
    with pytest.raises(ValueError, match="half-yearly"):
        lkpm_due_dates("weekly", 2026)


@pytest.mark.parametrize(
    ("period", "as_of", "due", "year", "part"),
    [
        ("half-yearly", "2026-07-15", "2026-07-15", 2026, 1),
        ("half-yearly", "2026-07-16", "2027-01-15", 2026, 2),
        ("half-yearly", "2026-01-15", "2026-01-15", 2025, 2),
        ("quarterly", "2026-01-16", "2026-04-15", 2026, 1),
    ],
)
def test_the_next_report(period, as_of, due, year, part):
    """The last day itself still counts."""
    report = next_lkpm(period, datetime.date.fromisoformat(as_of))
    assert (str(report.due_on), report.year, report.part) == (due, year, part)


def test_nothing_is_next_for_micro():
    """A micro enterprise does not report."""
    assert next_lkpm("none", datetime.date(2026, 11, 24)) is None


@pytest.mark.parametrize(
    ("facts", "as_of", "codes"),
    [
        ({"capital": 1}, TODAY, ["lkpm-micro-capital"]),
        ({"capital": 1}, "2025-09-30", []),
        ({"capital": 2_000_000_000, "owned_by_larger": False}, TODAY, ["lkpm-holidays"]),
        (
            {"capital": 1, "legal_form": "pt", "owned_by_larger": True},
            TODAY,
            ["lkpm-micro-capital", "lkpm-owned"],
        ),
    ],
)
def test_notes(facts, as_of, codes):
    """The test of the ministerial rule, holidays, and the company that a larger one owns."""
    answer = LKPM_PERIOD.determine(facts, as_of=as_of)
    assert [note.code for note in answer.notes] == codes

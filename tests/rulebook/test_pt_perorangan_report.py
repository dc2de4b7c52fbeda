"""The requirement pt-perorangan.report: the yearly report, and the ladder without it."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business import company_deadlines
from umkstd.rulebook import pt_perorangan_report
from umkstd.rulebook.instruments.forms import PERMENKUM_49_2025
from umkstd.rulebook.pt_perorangan_report import PT_PERORANGAN_REPORT

MISSING = {
    "legal_form": "pt_perorangan",
    "company_period_ended_on": "2025-12-31",
    "has_company_report": False,
}


@pytest.mark.parametrize("case", cases("pt-perorangan.report"), ids=lambda case: case["name"])
def test_cases(case):
    """Each step of the ladder, the day before and the first day."""
    check(PT_PERORANGAN_REPORT, case)


@pytest.mark.parametrize(
    ("deadline", "count", "unit", "grade"),
    [
        (company_deadlines.REPORT, 6, "months", "secondary"),
        (company_deadlines.FIRST_WARNING, 6, "months", "article"),
        (company_deadlines.SECOND_WARNING, 3, "months", "article"),
        (company_deadlines.ACCESS_STOPPED, 30, "days", "article"),
        (company_deadlines.STATUS_REVOKED, 5, "years", "article"),
    ],
    ids=lambda value: getattr(value, "id", value),
)
def test_the_ladder(deadline, count, unit, grade):
    """Permenkum 49/2025 Pasal 28; the report itself is of PP 8/2021."""
    assert (deadline.count, deadline.unit, deadline.cite.grade) == (count, unit, grade)
    assert deadline in pt_perorangan_report.DEADLINES
    if grade == "article":
        assert deadline.cite == PERMENKUM_49_2025.article(28)


def test_each_step_runs_from_the_one_before():
    """From 31 December 2025 to the revocation in 2032."""
    day = datetime.date(2025, 12, 31)
    found = []
    for deadline in pt_perorangan_report.DEADLINES:
        day = deadline.due(day)
        found.append(day.isoformat())
    assert found == ["2026-06-30", "2026-12-30", "2027-03-30", "2027-04-29", "2032-04-29"]


@pytest.mark.parametrize(("filed", "late"), [("2026-06-30", False), ("2026-07-01", True)])
def test_a_late_report_is_filed_and_said_to_be_late(filed, late):
    """The sanctions are for a report that is missing."""
    verdict = PT_PERORANGAN_REPORT.evaluate(
        {
            "legal_form": "pt_perorangan",
            "company_period_ended_on": "2025-12-31",
            "company_report_filed_on": filed,
        },
        as_of="2026-11-24",
    )
    assert verdict.status == "met"
    assert ("pt-perorangan-report-late" in [note.code for note in verdict.notes]) is late


def test_the_steps_are_named_with_their_days():
    """What was reached, since when, and what to do next, in both languages."""
    verdict = PT_PERORANGAN_REPORT.evaluate(MISSING, as_of="2027-05-01")
    texts = {reason.code: reason.message for reason in verdict.reasons}
    assert "30 Desember 2026" in texts["pt-perorangan-first-warning"].id
    assert "30 March 2027" in texts["pt-perorangan-second-warning"].en
    assert "29 April 2027" in texts["pt-perorangan-access-stopped"].id
    assert "lima tahun" in texts["pt-perorangan-access-stopped"].id
    assert "pt-perorangan-ladder-dates" in [note.code for note in verdict.notes]


def test_the_end_of_the_calendar_is_no_failure():
    """What is due beyond the calendar is not late on any of its days."""
    facts = {**MISSING, "company_period_ended_on": "9999-12-31"}
    assert PT_PERORANGAN_REPORT.status(facts, as_of="9999-12-31") == "met"

"""The requirement pirt.commitments: four commitments, three months, one extension."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business import food_deadlines as limit
from umkstd.rulebook.instruments import food as law
from umkstd.rulebook.pirt_duties import PIRT_COMMITMENTS_MET

FACTS = cases("pirt.commitments")[0]["facts"]


@pytest.mark.parametrize("case", cases("pirt.commitments"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PIRT_COMMITMENTS_MET, case)


def test_the_extension_counts_from_the_result_and_not_from_day_91():
    """Issued on 31 March, supervised on 10 August: the last day is 10 November."""
    verdict = PIRT_COMMITMENTS_MET.evaluate(
        {**FACTS, "pirt_label_compliant": False, "pirt_supervised_on": "2026-08-10"},
        as_of="2026-11-10",
    )
    extension = next(reason for reason in verdict.reasons if reason.code == "extension")
    assert "10 November 2026" in extension.message.id


def test_what_is_missing_is_said():
    """Past the period the verdict names the commitment, the period and the extension."""
    verdict = PIRT_COMMITMENTS_MET.evaluate(
        {**FACTS, "pirt_label_compliant": False, "pirt_supervised": False}, as_of="2026-11-24"
    )
    assert {"label-compliant", "first-period", "extension"} <= set(verdict.reason_codes)
    assert "pirt-freeze" in [note.code for note in verdict.notes]


def test_calendar_days_and_working_days_are_kept_apart():
    """PerBPOM 4/2024 counts calendar days, PerBPOM 27/2025 working days; months are months."""
    for deadline in limit.DEADLINES:
        if deadline.cite.instrument == "PerBPOM 4/2024":
            assert deadline.unit in ("days", "months", "years"), deadline.id
        if deadline.cite.instrument == "PerBPOM 27/2025":
            assert deadline.unit == "working_days", deadline.id


def test_deadlines_cite_instruments_of_this_subject():
    """Their citations are written below the rulebook, so the names are checked here."""
    known = {instrument.name for instrument in law.INSTRUMENTS}
    assert {deadline.cite.instrument for deadline in limit.DEADLINES} <= known
    assert len({deadline.id for deadline in limit.DEADLINES}) == len(limit.DEADLINES)


@pytest.mark.parametrize(
    ("deadline", "start", "due"),
    [
        (limit.PIRT_ISSUE, "2026-11-20", "2026-11-21"),
        (limit.PIRT_REFUSAL, "2026-11-20", "2026-11-21"),
        (limit.PIRT_LABEL_SUSPENSION, "2026-11-20", "2026-11-21"),
        (limit.PIRT_LABEL_COMPLETION, "2026-11-30", "2027-02-28"),
        (limit.PIRT_FREEZE, "2026-08-31", "2027-02-28"),
        (limit.PIRT_VALIDITY, "2024-02-29", "2029-02-28"),
        (limit.PIRT_BAR, "2024-02-29", "2027-02-28"),
        (limit.PKP_COACHING, "2026-01-31", "2026-02-28"),
        (limit.PIRT_CHANGE, "2026-11-20", "2026-11-27"),
        (limit.IPP_IRT, "2026-11-20", "2026-11-27"),
    ],
)
def test_due_days(deadline, start, due):
    """At the end of a month, over a weekend, in a leap year."""
    found = deadline.due(datetime.date.fromisoformat(start))
    assert found == datetime.date.fromisoformat(due)

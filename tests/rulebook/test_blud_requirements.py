"""The requirements of a BLUD: three parts, the whole, and who may apply."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd import all_of
from umkstd.rulebook.blud_requirements import (
    ADMINISTRATIVE,
    BLUD_REQUIREMENTS,
    REQUIREMENTS,
    SUBSTANTIVE,
    TECHNICAL,
)

FULL = cases("blud.requirements")[0]["facts"]


@pytest.mark.parametrize(
    ("rule", "case"),
    [(rule, case) for rule in REQUIREMENTS for case in cases(rule.id)],
    ids=lambda value: value["name"] if isinstance(value, dict) else value.id,
)
def test_cases(rule, case):
    """Each part, each document, the border of each regulation."""
    check(rule, case)


@pytest.mark.parametrize("day", ["2017-12-31", "2019-01-01", "2026-11-24"])
@pytest.mark.parametrize("left_out", [None, *(n for n in FULL if n != "blud_applicant")])
def test_the_whole_is_its_three_parts(day, left_out):
    """For a UPTD the whole is met when all parts are, and never otherwise."""
    facts = {name: value for name, value in FULL.items() if name != left_out}
    parts = all_of(SUBSTANTIVE, TECHNICAL, ADMINISTRATIVE)
    assert BLUD_REQUIREMENTS.status(facts, as_of=day) == parts.status(facts, as_of=day)


def test_the_readings_on_who_may_apply_are_told():
    """A work unit that is no UPTD is neither sent away nor waved through."""
    verdict = BLUD_REQUIREMENTS.evaluate(
        {**FULL, "blud_applicant": "unit_kerja_lain"}, as_of="2026-11-24"
    )
    (reason,) = verdict.legal_reasons
    assert reason.kind == "disputed"
    assert sorted(reason.would_decide) == ["met", "unmet"]


def test_history_of_a_prognosis():
    """A new unit's prognosis counts since the ministry's guide."""
    facts = {**FULL, "blud_financial_report": False, "blud_prognosis": True}
    days = {"2017-12-31": "unmet", "2018-06-01": "undetermined", "2019-01-01": "met"}
    assert {day: ADMINISTRATIVE.status(facts, as_of=day) for day in days} == days


def test_notes_come_with_their_law():
    """Nobody is told of a board before the guide that knows it."""
    told = {
        day: {note.code for note in BLUD_REQUIREMENTS.evaluate({}, as_of=day).notes}
        for day in ("2012-12-31", "2013-01-01", "2018-12-31", "2019-01-01")
    }
    assert told["2012-12-31"] == set()
    assert told["2013-01-01"] == {"blud-after"}
    assert told["2018-12-31"] == {"blud-after", "blud-may"}
    assert told["2019-01-01"] == {"blud-after", "blud-may", "blud-board", "blud-auditor"}

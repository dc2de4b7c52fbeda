"""The voluntary mark of true batik."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check
from members_said import members_of, says_what_next

from umkstd.rulebook.batikmark import BATIKMARK, BATIKMARK_DECISION


@pytest.mark.parametrize("case", cases("batikmark"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(BATIKMARK, case)


@pytest.mark.parametrize(
    ("technique", "number"), [("tulis", "8302"), ("cap", "8303"), ("kombinasi", "8304")]
)
def test_each_technique_has_its_sni(technique, number):
    """The standard of the technique is shown beside the answer, as voluntary."""
    verdict = BATIKMARK.evaluate({"batik_technique": technique}, as_of="2026-11-24")
    assert [note.code for note in verdict.notes] == [
        "batikmark-voluntary",
        f"batik-sni-{technique}",
    ]
    assert number in verdict.notes[1].message.en


def test_decided_within_30_working_days():
    """From Monday 2 November 2026, six weeks without holidays."""
    assert BATIKMARK_DECISION.due(datetime.date(2026, 11, 2)) == datetime.date(2026, 12, 14)


def test_messages():
    """A failing sentence says what to do next, in both languages."""
    said = [m.code for m in members_of(BATIKMARK) if not says_what_next(m)]
    assert said == []

"""The determination blud.status: gradual or refused, where PP 23/2005 and the circular differ."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook.blud_status import BLUD_STATUS, DEADLINES


@pytest.mark.parametrize("case", cases("blud.status"), ids=lambda case: case["name"])
def test_cases(case):
    """Full where both agree; two answers where they do not."""
    check(BLUD_STATUS, case)


def test_the_dispute_names_both_texts():
    """A reader sees which text gives which status."""
    ruling = BLUD_STATUS.determine({"blud_tests_met": True, "blud_score": 60}, as_of="2026-11-24")
    assert {a.value: a.citations[0].instrument for a in ruling.alternatives} == {
        "bertahap": "PP 23/2005",
        "ditolak": "SE Mendagri 981/1011/SJ",
    }
    assert [reason.kind for reason in ruling.legal_reasons] == ["disputed"]


def test_gradual_status_lasts_three_years():
    """PP 23/2005 Pasal 5."""
    (gradual,) = DEADLINES
    assert gradual.due(datetime.date(2016, 2, 29)) == datetime.date(2019, 2, 28)
    assert gradual.cite.grade == "article"

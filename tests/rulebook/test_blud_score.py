"""The determination blud.score: exact decimals, weights that sum to 100, 60 is not enough."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from case_runner import cases, check

from umkstd.business.blud_score import WEIGHTS, blud_score_from
from umkstd.errors import CaseError
from umkstd.rulebook.blud_score import BLUD_SCORE, DOCUMENT_WEIGHTS, PARAMETERS, PASS_SCORE

TODAY = "2026-11-24"
MARKS = cases("blud.score")[6]["facts"]


@pytest.mark.parametrize("case", cases("blud.score"), ids=lambda case: case["name"])
def test_cases(case):
    """Exactly 60 is rejected, 60.01 accepted."""
    check(BLUD_SCORE, case)


def test_the_weights_are_those_of_the_circular():
    """5, 20, 30, 20, 20 and 5: together 100."""
    day = datetime.date(2019, 2, 6)
    found = {p.name.removeprefix("blud_weight_"): p.at(day) for p in DOCUMENT_WEIGHTS}
    assert found == dict(WEIGHTS)
    assert list(found.values()) == [5, 20, 30, 20, 20, 5]
    assert sum(found.values()) == 100
    assert PASS_SCORE.at(day) == 60
    assert PARAMETERS == (PASS_SCORE, *DOCUMENT_WEIGHTS)


def test_the_score_is_exact():
    """A sum of thirty digits is not rounded to the limit."""
    tiny = Decimal("60.0000000000000000000000000001")
    assert blud_score_from(*[Decimal(60)] * 5, tiny) == Decimal("60.000000000000000000000000000005")
    facts = {**MARKS, "blud_mark_audit": str(tiny)}
    assert BLUD_SCORE.determine(facts, as_of=TODAY).value == "memuaskan"


def test_a_stated_score_must_agree_with_the_marks():
    """Two scores in one case are a slip, and it says which."""
    with pytest.raises(CaseError) as caught:
        BLUD_SCORE.determine({**MARKS, "blud_score": 61}, as_of=TODAY)
    assert [problem.path for problem in caught.value.problems] == ["/blud_score"]
    assert BLUD_SCORE.determine({**MARKS, "blud_score": 60}, as_of=TODAY).value == "tidak_memuaskan"

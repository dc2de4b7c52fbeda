"""The determination blud.score: exact decimals, weights that sum to 100, 60 is not enough."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from case_runner import cases, check

import umkstd
from umkstd.business.blud_score import WEIGHTS, blud_score_from
from umkstd.errors import CaseError
from umkstd.law.parameter import DatedValue
from umkstd.rulebook.blud_score import BLUD_SCORE, PARAMETERS, PASS_SCORE
from umkstd.rulebook.blud_status import BLUD_STATUS

TODAY = "2026-11-24"
MARKS = cases("blud.score")[6]["facts"]


@pytest.mark.parametrize("case", cases("blud.score"), ids=lambda case: case["name"])
def test_cases(case):
    """Exactly 60 is rejected, 60.01 accepted."""
    check(BLUD_SCORE, case)


def test_the_weights_are_those_of_the_circular():
    """5, 20, 30, 20, 20 and 5: together 100. The reader is told which is whose."""
    assert list(WEIGHTS.values()) == [5, 20, 30, 20, 20, 5]
    assert sum(WEIGHTS.values()) == 100
    notes = {note.code: note for note in BLUD_SCORE.determine({}, as_of=TODAY).notes}
    told = notes["blud-score-weights"]
    assert told.cite.grade == "secondary"
    assert told.message.id == (
        "Bobot dokumen dalam persen: surat pernyataan kesanggupan 5, pola tata kelola 20, rencana "
        "strategis (Renstra) 30, standar pelayanan minimal (SPM) 20, laporan keuangan atau prognosis "
        "20, laporan audit atau pernyataan 5."
    )
    assert "governance rules 20, strategic plan (Renstra) 30" in told.message.en


def test_the_limit_alone_can_be_overlaid():
    """A weight is reckoned with before any rule is asked, so overlaying it would change nothing."""
    assert PASS_SCORE.at(datetime.date(2019, 2, 6)) == 60
    assert PARAMETERS == (PASS_SCORE,)
    old = PASS_SCORE.values[0]
    higher = attrs.evolve(PASS_SCORE, values=(DatedValue(old.span, Decimal(70), old.cite),))
    book = umkstd.rulebook.with_parameters(higher)
    answer = book["blud.score"].determine({"blud_score": 70}, as_of=TODAY)
    assert answer.value == "tidak_memuaskan"


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        ({"blud_score": "100.01"}, "/blud_score"),
        ({"blud_score": "-0.01"}, "/blud_score"),
        ({**MARKS, "blud_mark_audit": 101}, "/blud_mark_audit"),
        ({**MARKS, "blud_mark_audit": -1}, "/blud_mark_audit"),
        ({**MARKS, "blud_score": 61, "blud_mark_audit": 101}, "/blud_mark_audit"),
    ],
)
def test_what_is_no_mark_is_refused(facts, path):
    """Neither a score nor a mark leaves 0 to 100, whatever else is stated."""
    with pytest.raises(CaseError) as caught:
        BLUD_SCORE.determine(facts, as_of=TODAY)
    assert [(p.code, p.path) for p in caught.value.problems] == [("out-of-range", path)]


def test_a_status_does_not_rest_on_what_is_no_mark():
    """The rule that reads the score through another refuses it, too."""
    with pytest.raises(CaseError):
        BLUD_STATUS.determine({"blud_tests_met": True, "blud_score": "100.01"}, as_of=TODAY)


def test_who_is_absent_agrees():
    """Of the team, if nobody stands in for them."""
    notes = {note.code: note.message for note in BLUD_SCORE.determine({}, as_of=TODAY).notes}
    assert "yang tidak hadir tanpa wakil dianggap setuju" in notes["blud-score-team"].id
    assert "absent without a substitute counts as agreeing" in notes["blud-score-team"].en


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

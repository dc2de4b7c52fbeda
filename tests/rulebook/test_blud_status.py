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


def test_before_the_circular_the_guide_that_was_not_read_is_named():
    """Whether Permendagri 79/2018 still knows gradual status is not said to be known."""
    facts = {"blud_tests_met": True, "blud_documents_satisfactory": False}
    ruling = BLUD_STATUS.determine(facts, as_of="2018-01-01")
    assert [(a.value, a.citations[0].text, a.grade) for a in ruling.alternatives] == [
        ("bertahap", "PP 23/2005 Pasal 5 ayat (3) sampai ayat (6)", "article"),
        ("ditolak", "Permendagri 79/2018", "unresolved"),
    ]
    assert [reason.kind for reason in ruling.legal_reasons] == ["disputed"]


@pytest.mark.parametrize("day", ["2017-12-31", "2018-01-01", "2019-02-06"])
def test_a_refusal_for_its_requirements_is_our_reading_of_two_articles(day):
    """What is asked is in one article, that a proposal is refused in another."""
    ruling = BLUD_STATUS.determine({"blud_tests_met": False}, as_of=day)
    assert [(c.text, c.grade) for c in ruling.citations] == [
        ("PP 23/2005 Pasal 4 dan Pasal 5 ayat (2)", "derived")
    ]


def test_gradual_status_lasts_three_years():
    """PP 23/2005 Pasal 5; the note says the same number."""
    notes = {
        note.code: note.message for note in BLUD_STATUS.determine({}, as_of="2026-11-24").notes
    }
    assert "paling lama 3 tahun" in notes["blud-gradual"].id
    assert "3 years at most" in notes["blud-gradual"].en
    (gradual,) = DEADLINES
    assert gradual.due(datetime.date(2016, 2, 29)) == datetime.date(2019, 2, 28)
    assert gradual.cite.grade == "article"

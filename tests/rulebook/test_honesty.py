"""How well the law is known: every provision by grade, and every dispute with what each side says."""

from __future__ import annotations

import pytest

from umkstd.law.citation import Grade
from umkstd.rulebook import RULEBOOK

PROVISIONS = [
    (rule.id, provision) for rule in RULEBOOK.requirements.values() for provision in rule.provisions
]
RULINGS = [
    (rule.id, ruling) for rule in RULEBOOK.determinations.values() for ruling in rule.rulings
]
DISPUTED = [(name, provision) for name, provision in PROVISIONS if provision.readings]


def test_every_provision_has_a_grade_of_the_law() -> None:
    """None of them rests on memory: there is no grade for that."""
    by_grade = dict.fromkeys(Grade, 0)
    for _, part in (*PROVISIONS, *RULINGS):
        by_grade[part.cite.grade] += 1

    assert sum(by_grade.values()) == len(PROVISIONS) + len(RULINGS)
    assert by_grade[Grade.ARTICLE] > by_grade[Grade.UNRESOLVED] > 0


@pytest.mark.parametrize(
    ("name", "provision"), DISPUTED, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_dispute_names_its_readings_and_what_each_would_decide(name, provision) -> None:
    """Two or more, each in words, with its text; and they do differ."""
    readings = provision.readings

    assert len(readings) >= 2
    assert len({reading.text for reading in readings}) >= 2
    assert len({reading.needs for reading in readings}) == len(readings)
    for reading in readings:
        assert reading.text.id.strip() != reading.text.en.strip()
        assert reading.cite.text


def test_criteria_of_equal_standing_say_why_they_differ() -> None:
    """Several tables in one span are a dispute, and the sentence says which."""
    for name, ruling in RULINGS:
        if len(ruling.tables) > 1:
            assert ruling.dispute is not None, name


@pytest.mark.parametrize("name", sorted({name for name, _ in DISPUTED}))
def test_an_open_dispute_is_told_with_what_each_reading_decides(name) -> None:
    """Asked with nothing known but the law at odds, the verdict is open and says so."""
    from case_runner import cases

    rule = RULEBOOK[name]
    told = [
        reason
        for case in cases(name)
        if case["expected"] == "undetermined"
        for reason in rule.evaluate(case["facts"], as_of=case["as_of"]).legal_reasons
        if reason.kind == "disputed" and reason.code == f"{name}-disputed"
    ]

    for reason in told:
        assert len(reason.would_decide) == len(reason.citations) >= 2
        assert len(set(reason.would_decide)) > 1

"""The requirement halal.self-declare: the criteria of each time, and what failing them means."""

from __future__ import annotations

import datetime
import itertools

import pytest
from case_runner import cases, check

from umkstd.logic.nodes import Member, walk
from umkstd.rulebook import halal_limits as limit
from umkstd.rulebook.halal_criteria import REGULAR
from umkstd.rulebook.halal_criteria_146 import CRITERIA, FILE_DOCUMENTS
from umkstd.rulebook.halal_eras import ERAS
from umkstd.rulebook.halal_self_declare import HALAL_SELF_DECLARE as RULE

TODAY = "2026-11-24"
CASES = cases("halal.self-declare")
QUALIFYING = next(case["facts"] for case in CASES if case["name"] == "all criteria met")


def evaluate(as_of=TODAY, **changes):
    """The verdict for a qualifying line, with some facts changed."""
    return RULE.evaluate({**QUALIFYING, **changes}, as_of=as_of)


def members():
    """Every cited member of every provision."""
    return [
        node
        for provision in RULE.provisions
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


def test_failing_is_no_refusal():
    """Every sentence of failure names the regular path, in both languages."""
    assert len(members()) > 100
    for node in members():
        assert REGULAR.id in node.fails.id, node.code
        assert REGULAR.en in node.fails.en, node.code
        assert node.holds.id != node.holds.en, node.code


def test_all_sixteen_criteria_are_there():
    """Kepkaban BPJPH 146/2025 Lampiran I Bab II.A has 16 items; none is left out."""
    places = {one.named.cite.place for one in CRITERIA}
    assert {f"Lampiran I Bab II.A angka {number}" for number in range(1, 17)} <= places
    assert all(one.named.cite.grade == "article" for one in CRITERIA)
    assert len(FILE_DOCUMENTS) == 8


@pytest.mark.parametrize("name", sorted(set(QUALIFYING) - {"halal_offering"}))
def test_each_fact_that_is_missing_is_asked_for(name):
    """Nothing is taken for granted."""
    verdict = evaluate(**{name: None})
    assert verdict.status == "undetermined"
    if name == "scale":
        assert "capital" in verdict.open_facts
    else:
        assert verdict.open_facts == (name,)


def test_history_of_one_business():
    """Sales of 500,000,001: free of limits in 2021, refused from 2022, allowed since mid-2025."""
    facts = {"annual_sales": 500_000_001, "capital": 45_000_000}
    facts["halal_production_started_on"] = "2020-01-01"
    days = {
        "2020-11-01": "not_in_force",
        "2020-11-02": "undetermined",
        "2021-02-02": "met",
        "2022-02-28": "met",
        "2022-03-01": "undetermined",
        "2022-04-01": "unmet",
        "2025-05-31": "unmet",
        "2025-06-01": "undetermined",
        "2025-07-28": "undetermined",
        "2025-07-29": "met",
    }
    facts["nib_issued_on"] = "2020-01-01"
    assert {day: evaluate(day, **facts).status.value for day in days} == days


def test_the_eras_follow_one_another_without_gap():
    """Each day since PP 39/2021 has its criteria."""
    for (one, _), (other, _) in itertools.pairwise(ERAS):
        assert one.end == other.start
    assert ERAS[-1][0].end is None


@pytest.mark.parametrize(
    ("parameter", "first", "value"),
    [
        (limit.SALES_2022, "2022-03-01", 500_000_000),
        (limit.SALES_2022, "2025-07-28", 500_000_000),
        (limit.SALES, "2025-06-01", 15_000_000_000),
        (limit.CAPITAL_2022, "2022-10-01", 2_000_000_000),
        (limit.NAMES_2023, "2023-04-27", 10),
        (limit.NAMES, TODAY, 10),
        (limit.MENUS, TODAY, 30),
        (limit.PLACES, TODAY, 1),
        (limit.PLACES_2022, "2022-06-01", 1),
        (limit.METHODS, TODAY, 1),
        (limit.METHODS_2022, "2022-06-01", 1),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_parameters(parameter, first, value):
    """The limits of Kepkaban 33/2022, 150/2022, 146/2025 and of the letter of 27 April 2023."""
    assert parameter.at(datetime.date.fromisoformat(first)) == value


def test_a_word_in_the_name_is_advice():
    """It is shown with the exceptions and decides nothing."""
    verdict = evaluate(product="Keripik Rasa Bacon")
    assert verdict.status == "met"
    assert "halal-name-to-look-at" in {note.code for note in verdict.notes}
    assert "urf" in verdict.explain("id")
    plain = evaluate(product="Keripik Rumahan")
    assert "halal-name-to-look-at" not in {note.code for note in plain.notes}


def test_notes():
    """Who decides, what needs no certificate, who splits, and how stalls apply."""
    assert "halal-fatwa-committee" in {note.code for note in evaluate().notes}
    for changes, code in (
        ({"halal_materials_assured": False}, "halal-exempt-materials"),
        ({"halal_types_split": True}, "halal-split-sanction"),
        ({"halal_offering": "warung", "halal_menus": 3}, "halal-stall-by-type"),
    ):
        assert code in {note.code for note in evaluate(**changes).notes}
        assert code not in {note.code for note in evaluate().notes}

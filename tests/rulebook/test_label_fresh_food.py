"""The requirement label.fresh-food: a shorter list, with either date and a number of its own."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.logic.nodes import Member, walk
from umkstd.rulebook.label_fresh_food import LABEL_FRESH_FOOD

RULE = LABEL_FRESH_FOOD
CASES = cases(RULE.id)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


def test_honey_and_salted_eggs_are_told_as_disputed():
    """Two sources place them in different laws."""
    facts = {**CASES[0]["facts"], "food_animal_origin": True}
    (note,) = RULE.evaluate(facts, as_of="2026-11-24").notes
    assert (note.code, note.cite.grade) == ("label-honey-and-salted-eggs", "disputed")


def test_every_member_speaks_both_languages():
    """Holds and fails, each in both."""
    nodes = [
        node
        for provision in RULE.provisions
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    ]
    assert nodes
    for node in nodes:
        assert node.holds.id != node.holds.en
        assert node.fails.id != node.fails.en

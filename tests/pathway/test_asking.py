"""An interview about a goal: the rule that keeps it open or closed is the one that is asked about."""

from __future__ import annotations

import json

import pytest

import umkstd
from umkstd.errors import CaseError, UnknownName
from umkstd.pathway.asking import interview, resumed

DAY = "2026-11-24"


def test_a_goal_is_a_requirement_its_id_or_a_stage():
    rule = umkstd.rulebook["sni-mark"]
    for goal in (rule, "sni-mark"):
        assert interview(goal, as_of=DAY).requirement == rule
    assert interview("sppt-sni", as_of=DAY).question is not None


@pytest.mark.parametrize(
    ("known", "rule"),
    [
        ({}, "stage.product-legal"),
        ({"food_kind": "pangan_olahan", "has_pirt": False}, "stage.product-legal"),
        # No food: the home-food certificate is not its licence. Whether its KBLI needs a hygiene
        # certificate is not known yet, and that rule is the next.
        ({"food_kind": "bukan_pangan"}, "slhs"),
    ],
)
def test_of_several_rules_the_first_that_is_not_met_is_asked_about(known, rule):
    assert interview("product-legal", known, as_of=DAY).requirement.id == rule


def test_an_interview_about_a_stage_goes_on_between_two_requests():
    state = interview("product-legal", {"food_kind": "bukan_pangan"}, as_of=DAY).answer(None)
    kept = json.loads(json.dumps(state.to_data()))
    assert resumed(kept, "product-legal") == state
    for data, goal in ((kept, "sppt-sni"), ([], "product-legal"), ({}, "sni-mark")):
        with pytest.raises(CaseError):
            resumed(data, goal)


def test_a_goal_that_is_met_ends_at_once():
    state = umkstd.interview("sni-mark", {"sppt_sni": True}, as_of=DAY)
    assert (state.over, state.verdict.status.value) == (True, "met")


def test_an_unknown_goal_is_told_with_those_that_may_be_meant():
    with pytest.raises(UnknownName) as error:
        interview("sni-bina-umkm", as_of=DAY)
    assert "sni-bina-umk" in error.value.problem.message.en

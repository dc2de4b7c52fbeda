"""The road: no cycle, no orphan, and a step, or a reason, for every fact that can be changed."""

from __future__ import annotations

import attrs
import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import RuleDefinitionError
from umkstd.pathway.corrections import CORRECTIONS, NO_STEP, VALUES
from umkstd.pathway.graph import make_road, road
from umkstd.pathway.steps_registration import NIB, NIK, OSS_ACCESS
from umkstd.rulebook import RULEBOOK

TESTED = {
    fact.name
    for rule in RULEBOOK.requirements.values()
    if rule.subject != "centre"
    for fact in rule.facts
    if fact.changeable and not fact.determined
}


def test_every_changeable_fact_that_a_requirement_tests_has_a_step_or_a_reason():
    achieved = set(road().achieving)
    assert TESTED - achieved - set(NO_STEP) == set()
    assert set(NO_STEP) <= TESTED
    assert not set(NO_STEP) & achieved


def test_every_step_achieves_something_that_a_rule_or_a_stage_tests():
    stage_facts = {
        *("has_nik", "has_oss_access", "has_risk_licence", "coached"),
        *("certification_applied", "has_conformity_certificate"),
    }
    for step in road().steps.values():
        assert set(step.achieves) & (TESTED | stage_facts), step.id


def test_a_step_stands_after_those_that_come_before_it():
    seen = set()
    for name, step in road().steps.items():
        assert set(step.after) <= seen
        seen.add(name)
    assert road().before("sppt-sni")[-1] == "certify"


def test_what_a_step_achieves_is_a_value_of_its_fact():
    for step in road().steps.values():
        for name, value in step.achieves.items():
            fact = VOCABULARY[name]
            if isinstance(value, str) and value != "as-of":
                assert value in fact.choices, (step.id, name)


@pytest.mark.parametrize(
    ("steps", "code"),
    [
        ((NIK, NIK), "step-twice"),
        ((NIB,), "step-unknown"),
        ((attrs.evolve(NIK, achieves={}),), "step-orphan"),
        ((attrs.evolve(NIK, achieves={"no_such_fact": True}),), "step-orphan"),
        ((attrs.evolve(NIK, after=("oss-access",)), OSS_ACCESS), "step-cycle"),
    ],
)
def test_a_road_that_cannot_be_is_refused_when_it_is_built(steps, code):
    with pytest.raises(RuleDefinitionError) as error:
        make_road(steps)
    assert error.value.problem.code == code


def test_every_step_says_what_where_why_and_by_what_in_both_languages():
    titles = set()
    for step in road().steps.values():
        for text in (step.title, step.why, step.where, *step.bring):
            assert text.id.strip()
            assert text.en.strip()
        # A correction has no text of its own: the rule that it fails names the article.
        assert (step.cite is None) is step.id.startswith("correct.")
        titles.add(step.title.id)
    assert len(titles) == len(road().steps)


def test_corrections_stand_for_one_fact_each():
    assert len(CORRECTIONS) == len(VALUES)
    assert all(step.kind == "correction" for step in CORRECTIONS)

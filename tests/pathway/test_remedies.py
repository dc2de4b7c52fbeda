"""Remedies with their steps: every change has one or a reason, closed ones are not named."""

from __future__ import annotations

import itertools

import pytest

import umkstd
from umkstd.law.verdict import Status
from umkstd.pathway.corrections import NO_STEP
from umkstd.pathway.graph import road
from umkstd.pathway.remedies import remedies
from umkstd.pathway.situation import Situation
from umkstd.pathway.step_sets import step_sets
from umkstd.rulebook import RULEBOOK

DAY = "2026-11-24"


def ids(ways):
    return [[move.step.id if move.step else None for move in way.moves] for way in ways]


def test_a_change_comes_with_its_article_and_its_step():
    verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": False}, as_of=DAY)
    (way,) = remedies(verdict)
    (move,) = way.moves
    assert (move.change.fact, move.step.id) == ("sppt_sni", "sppt-sni")
    assert "UU 20/2014" in move.change.citations[0].text
    assert move.why_none is None
    assert way.remedy in verdict.remedies()
    assert umkstd.remedies(verdict) == (way,)


def test_who_lacks_the_statement_alone_makes_it():
    """Everything else of Bu Sari's cassava chips is there; whether SNI is offered was stated."""
    known = {
        "capital": 45_000_000,
        "legal_form": "perseorangan",
        "owned_by_larger": False,
        "has_nib": True,
        "nib_issued_on": "2025-11-04",
        "nib_active": True,
        "risk": "rendah",
        "sni_offered": True,
        "sni_mandatory": False,
        "sppt_sni": False,
        "purpose": "registration",
    }
    for stated in (False, None):
        verdict = umkstd.rulebook["sni-bina-umk"].evaluate(
            {**known, "sni_commitment": stated}, as_of=DAY
        )
        (way,) = remedies(verdict)
        (move,) = way.moves
        assert (move.change.fact, move.change.to) == ("sni_commitment", True)
        assert move.step.id == "sni-commitment"


def test_who_has_no_nib_registers_and_makes_the_statement():
    """The NIB comes with its day of issue and its validity, which nobody changes by himself."""
    known = {
        "capital": 45_000_000,
        "legal_form": "perseorangan",
        "owned_by_larger": False,
        "risk": "rendah",
        "sni_offered": True,
        "sni_mandatory": False,
        "sppt_sni": False,
        "purpose": "registration",
        "has_nib": False,
        "sni_commitment": False,
    }
    rule = umkstd.rulebook["sni-bina-umk"]
    verdict = rule.evaluate(known, as_of=DAY)
    (way,) = remedies(verdict)
    assert [step.id for step in way.steps] == ["nib", "sni-commitment"]
    changed = {move.change.fact: move.change.to for move in way.moves}
    assert changed["has_nib"] is changed["nib_active"] is changed["sni_commitment"] is True
    assert rule.status({**known, **changed}, as_of=DAY) is Status.MET
    held = next(move for move in way.moves if move.change.fact == "has_nib")
    assert held.change.citations[0].text == "PP 28/2025 Pasal 206 ayat (1)"
    assert held.change.why is not None


@pytest.mark.parametrize(
    "name", [n for n, r in RULEBOOK.requirements.items() if r.subject != "centre"]
)
def test_steps_that_are_told_make_it_met_and_none_can_be_left_out(name):
    rule = RULEBOOK[name]
    verdict = rule.evaluate({}, as_of=DAY)
    start = Situation({}, verdict.as_of)
    for steps, changes in step_sets(verdict, start):
        for left_out in (None, *steps):
            now = start
            for step in steps:
                now = now if step is left_out else now.having(step)
            met = rule.status(now.facts, as_of=verdict.as_of) is Status.MET
            assert met is (left_out is None) or _comes_before(left_out, steps)
        assert {step.id for _, step in changes} <= {step.id for step in steps}


def _comes_before(step, steps):
    """A step may be in a set because another one comes after it."""
    return any(step.id in road().before(other.id) for other in steps)


def test_of_a_stored_verdict_no_steps_are_told():
    verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": False}, as_of=DAY)
    assert remedies(umkstd.from_json(umkstd.to_json(verdict))) == ()


def test_what_is_met_needs_no_remedy():
    assert remedies(umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of=DAY)) == ()


def test_one_step_may_bring_about_several_changes():
    """The P-IRT and its term come with one application."""
    verdict = umkstd.rulebook["pirt.keeps"].evaluate({}, as_of=DAY)
    for way in remedies(verdict):
        assert len(way.steps) <= len(way.moves)


def test_a_step_that_the_law_closes_is_not_named_and_it_is_said_why():
    """Who makes no home food is not sent for the P-IRT."""
    rule = umkstd.rulebook["pirt.pkp"]
    verdict = rule.evaluate({"has_pkp_certificate": False, "pkp_person_left": False}, as_of=DAY)
    open_ = remedies(verdict)
    assert ids(open_)[0][0] == "pkp"
    closed = remedies(verdict, {"food_kind": "bukan_pangan"})
    assert None in ids(closed)[0]
    move = next(move for move in closed[0].moves if move.step is None)
    assert move.why_none.en == "The product is not one for the SPP-IRT."


def cost(way):
    without = sum(move.step is None for move in way.moves)
    return without, way.rupiah or 0, way.working_days or 0, len(way.steps)


@pytest.mark.parametrize(
    "name", [n for n, r in RULEBOOK.requirements.items() if r.subject != "centre"]
)
def test_the_cheapest_comes_first_and_every_step_achieves_its_change(name):
    rule = RULEBOOK[name]
    for facts in ({}, {fact.name: False for fact in rule.facts if fact.kind == "boolean"}):
        try:
            verdict = rule.evaluate(facts, as_of=DAY)
        except umkstd.CaseError:
            continue
        if verdict.status is Status.NOT_IN_FORCE:
            continue
        ways = remedies(verdict)
        assert all(cost(one) <= cost(other) for one, other in itertools.pairwise(ways))
        for move in (move for way in ways for move in way.moves):
            if move.step is not None:
                assert move.change.fact in move.step.achieves
            elif move.change.fact in NO_STEP:
                assert move.why_none is not None

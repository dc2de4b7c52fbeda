"""Plans: sound, smallest, and never a step that the law closes to this business."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from road_cases import HALAL, HOME_FOOD, KEBAB, KERIPIK, REGISTERED, SOAP, TODAY, case, cases
from umkstd.errors import UnknownName
from umkstd.law.verdict import Status
from umkstd.pathway.goals import goal_rules
from umkstd.pathway.graph import road
from umkstd.pathway.plan_search import sound
from umkstd.pathway.planning import plan
from umkstd.pathway.stages import stages

GOALS = ("sni-bina-umk", "sppt-sni", "product-legal", "licensed", "nib", "halal.duty", "pirt",
         "sppt-sni-readiness", "trade-mark.in-force", "batikmark")  # fmt: skip
ENOUGH = (Status.MET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)


def ids(found):
    return [one.step.id for one in found.steps]


def test_a_keripik_maker_without_anything():
    found = plan(case(KERIPIK, has_nib=False), as_of=TODAY)
    assert ids(found) == ["nik", "oss-access", "nib", "sni-commitment"]
    assert (found.verdict.status, found.reached.status) == (Status.UNMET, Status.MET)
    assert [one.group for one in found.steps] == [0, 1, 2, 3]
    assert found.rupiah == 0
    assert found.open_facts == found.blocked == ()


def test_frozen_kebab_with_a_nib_goes_by_bpom_and_never_by_pirt():
    found = plan(case(KEBAB, **REGISTERED), goal="product-legal", as_of=TODAY)
    assert ids(found) == ["npwp", "cppob", "bpom-md"]
    assert found.working_days == 60
    closed = {block.step for block in found.blocked}
    assert not {"pirt", "slhs"} & {one.step.id for one in found.steps}
    assert {"halal-self-declare", "halal-regular"} <= closed


def test_a_soap_maker_goes_by_notification():
    found = plan(case(SOAP, has_nib=False), goal="product-legal", as_of=TODAY)
    assert ids(found)[-1] == "cosmetic-notification"
    assert found.steps[-1].ask[0] == "has_cosmetic_notification"
    assert found.working_days == 14
    # What the body soap still lacks is the answer on halal, and that it is no sample.
    answers = {verdict.id: verdict.status for verdict in found.reached.verdicts}
    open_rules = {name for name, status in answers.items() if status is Status.UNDETERMINED}
    assert open_rules == {"cosmetics.notification", "halal.duty"}
    assert Status.UNMET not in answers.values()


def test_home_food_goes_by_pirt():
    found = plan(case({**HOME_FOOD, **HALAL}, **REGISTERED), goal="product-legal", as_of=TODAY)
    assert ids(found) == ["pirt"]
    assert found.reached.status is Status.MET
    halal = plan(case(HOME_FOOD, **REGISTERED), goal="product-legal", as_of=TODAY)
    assert ids(halal) == ["pirt"]
    asked = [block for block in halal.blocked if block.rule == "halal-path"]
    assert asked
    assert all("halal_product_group" in block.facts for block in asked)


def test_an_spp_irt_that_ended_does_not_count_and_is_renewed():
    """D03: an expired P-IRT must not count as held."""
    line = {**HOME_FOOD, "has_pirt": True, "pirt_expires_on": "2024-01-31"}
    found = plan(case(line, **REGISTERED), goal="product-legal", as_of=TODAY)
    assert found.verdict.status is Status.UNMET
    assert ids(found) == ["pirt"]


def test_a_mandatory_sni_closes_sni_bina_umk_and_offers_another_goal():
    line = {**KERIPIK, "sni_mandatory": True, "sni_offered": None}
    found = plan(case(line, **REGISTERED), as_of=TODAY)
    assert not found.reachable
    assert any("wajib" in block.why.id for block in found.blocked)
    assert found.instead in ("product-legal", "sppt-sni")


def test_a_higher_risk_closes_sni_bina_umk():
    found = plan(case({**KERIPIK, "risk": "tinggi"}, **REGISTERED), as_of=TODAY)
    assert not found.reachable
    assert found.blocked


def test_a_suspended_nib_is_restored_and_not_asked_for_anew():
    line = {**KERIPIK, "sni_commitment": True}
    found = plan(case(line, **{**REGISTERED, "nib_active": False}), as_of=TODAY)
    assert ids(found) == ["nib-restored"]
    gone = plan(case(line, **{**REGISTERED, "nib_active": False}, nib_revoked=True), as_of=TODAY)
    assert not gone.reachable


def test_the_sppt_sni_needs_production_test_file_and_certificate_in_this_order():
    found = plan(case(KERIPIK, **REGISTERED, has_npwp=True), goal="sppt-sni", as_of=TODAY)
    assert ids(found) == [
        *("orderly-production", "laboratory-test", "certification-file"),
        *("certify", "sppt-sni"),
    ]
    assert found.steps[-1].group == 2
    assert {one.group for one in found.steps[:3]} == {0}


def test_a_test_that_failed_is_repeated():
    line = {**KERIPIK, "lab_result": "tidak_memenuhi", "lab_accredited": True}
    found = plan(case(line, **REGISTERED), goal="sppt-sni-readiness.product", as_of=TODAY)
    assert "laboratory-test" in ids(found)


def test_what_is_known_to_be_wrong_is_corrected_in_the_words_of_the_rule():
    line = {"label_language": "bukan_indonesia", "halal_name_barred": True}
    found = plan(case(line, **REGISTERED), goal="halal.self-declare", as_of=TODAY)
    told = [one.told for one in found.steps if one.step.id == "correct.halal_name_barred"]
    assert told
    assert told[0].id


def test_a_goal_that_is_met_needs_nothing():
    line = {**KERIPIK, "sni_commitment": True}
    found = plan(case(line, **REGISTERED), as_of=TODAY)
    assert (found.steps, found.verdict.status) == ((), Status.MET)


def test_a_goal_that_does_not_exist_is_asked_about():
    with pytest.raises(UnknownName, match="sni-bina-umk"):
        plan(case(KERIPIK), goal="sni-bina-umkm", as_of=TODAY)
    with pytest.raises(UnknownName):
        goal_rules("suspended")


@settings(max_examples=60, deadline=None)
@given(cases(), st.sampled_from(GOALS))
def test_a_plan_is_sound_and_none_of_its_steps_can_be_dropped(found_case, goal):
    found = plan(found_case, goal=goal, as_of=TODAY)
    steps = [one.step for one in found.steps]
    _, rules = goal_rules(goal)
    assert sound(found.start, steps)
    # Taking the steps makes the goal hold, or leaves what the plan names.
    now = found.start
    for step in steps:
        now = now.having(step)
    reached = now.answer(rules)
    assert reached.status is found.reached.status
    if reached.status is Status.UNDETERMINED:
        assert found.open_facts == reached.open_facts
        assert found.open_facts or reached.legal_reasons
    if reached.status is Status.UNMET:
        assert found.blocked
    for dropped in steps:
        fewer = [step for step in steps if step is not dropped]
        if not sound(found.start, fewer):
            continue
        less = found.start
        for step in fewer:
            less = less.having(step)
        verdict = less.answer(rules)
        same = (
            verdict.status in ENOUGH
            if reached.status in ENOUGH
            else (
                verdict.status is reached.status
                and set(verdict.open_facts) <= set(reached.open_facts)
                and {r.code for r in verdict.reasons if r.outcome is False}
                <= {r.code for r in reached.reasons if r.outcome is False}
            )
        )
        assert not same, dropped.id


@settings(max_examples=60, deadline=None)
@given(cases(), st.sampled_from(GOALS))
def test_no_step_is_planned_that_its_own_guard_forbids_or_that_is_done(found_case, goal):
    found = plan(found_case, goal=goal, as_of=TODAY)
    now = found.start
    groups = {}
    for one in found.steps:
        assert not now.done(one.step)
        assert now.gate(one.step).open is not False
        for name in road().before(one.step.id):
            assert groups.get(name, -1) < one.group
        groups[one.step.id] = one.group
        now = now.having(one.step)
    assert plan(found_case, goal=goal, as_of=TODAY).steps == found.steps


def test_every_stage_is_a_goal_but_those_beside_the_road():
    for stage in stages():
        if stage.requires is not None and stage.key not in ("suspended", "ended"):
            assert goal_rules(stage.key) == (stage.title, stage.rules)

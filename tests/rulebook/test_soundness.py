"""Soundness of every rule: what is decided stays, what is asked for matters, dates move nothing else."""

from __future__ import annotations

import datetime
import random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from law_days import LAW_DAYS

import umkstd
from umkstd.business.vocabulary import DETERMINED_FACTS, VOCABULARY
from umkstd.errors import CaseError
from umkstd.rulebook import RULEBOOK
from umkstd.testing import cases
from umkstd.testing.drawing import DAY, Drawing

REQUIREMENTS = tuple(RULEBOOK.requirements.values())
DETERMINATIONS = tuple(RULEBOOK.determinations.values())
RULES = (*REQUIREMENTS, *DETERMINATIONS)
DETERMINED = {fact.name for fact in DETERMINED_FACTS}
PURPOSES = {"purpose": ("registration", "registration", "support")}
DRAWINGS: dict[str, Drawing] = {}
seeds = st.integers(0, 2**32)
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def relaxed(examples: int) -> settings:
    """Some examples of one rule."""
    return settings(
        deadline=None,
        max_examples=examples,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )


def drawn(rule, seed):
    """The drawing of a rule, chance, facts without contradiction, some of them, and a day."""
    if rule.id not in DRAWINGS:
        DRAWINGS[rule.id] = Drawing(rule, cases(rule.id), PURPOSES)
    drawing = DRAWINGS[rule.id]
    rng = random.Random(seed)  # noqa: S311 - a test repeats what it drew
    full = drawing.full(rng)
    assume(full is not None)
    return drawing, rng, full, drawing.partial(full, rng), drawing.day(rng)


def answer(rule, facts, as_of):
    """The status, or the one value of a determination; ``None`` while open."""
    if rule in REQUIREMENTS:
        status = rule.status(facts, as_of=as_of)
        return None if status is umkstd.Status.UNDETERMINED else status
    ruling = rule.determine(facts, as_of=as_of)
    return ruling.value if ruling.in_force else "not in force"


def possible(rule, facts, as_of):
    """The answers of a determination that are still possible."""
    ruling = rule.determine(facts, as_of=as_of)
    return {alternative.value for alternative in ruling.alternatives} or {ruling.value}


@every_rule
@relaxed(25)
@given(seeds)
def test_a_decided_answer_stays(rule, seed):
    """Whatever becomes known later, a decided verdict or determination does not flip."""
    _, _, full, partial, day = drawn(rule, seed)
    decided = answer(rule, partial, day)
    if decided is not None:
        assert answer(rule, full, day) == decided
    if rule in DETERMINATIONS:
        assert possible(rule, full, day) <= possible(rule, partial, day)


@every_rule
@relaxed(4)
@given(seeds)
def test_a_decided_answer_is_the_same_for_200_random_completions(rule, seed):
    """A caller may act on it before the last question is answered."""
    drawing, rng, _, partial, day = drawn(rule, seed)
    decided = answer(rule, partial, day)
    if decided is None:
        return
    for _ in range(200):
        completion = drawing.full(rng, kept=partial)
        if completion is not None:
            assert answer(rule, completion, day) == decided


@every_rule
@relaxed(15)
@given(seeds)
def test_only_open_facts_matter(rule, seed):
    """A fact that is not asked for, and that no asked fact follows from, decides nothing."""
    if rule not in REQUIREMENTS:
        return
    _, _, full, partial, day = drawn(rule, seed)
    verdict = rule.evaluate(partial, as_of=day)
    if verdict.status is not umkstd.Status.UNDETERMINED:
        assert verdict.open_facts == ()
        return
    matters = set(verdict.open_facts)
    assert not matters & {*DETERMINED, "as_of", "purpose"}
    for name in verdict.open_facts:
        if name in VOCABULARY.derive:
            matters |= {fact.name for fact in VOCABULARY.derive[name].inputs}
    rest = {name: value for name, value in full.items() if name not in matters}
    try:
        status = rule.status(rest, as_of=day)
    except CaseError:
        return
    assert status is umkstd.Status.UNDETERMINED


@every_rule
@relaxed(15)
@given(seeds)
def test_every_way_of_asking_agrees(rule, seed):
    """Facts read before, a plain mapping, the status alone, and what was kept from before."""
    _, _, full, partial, day = drawn(rule, seed)
    for facts in (full, partial):
        read = VOCABULARY.read(facts)
        if rule in DETERMINATIONS:
            assert rule.determine(read, as_of=day) == rule.determine(facts, as_of=day.isoformat())
            continue
        verdict = rule.evaluate(facts, as_of=day)
        assert rule.evaluate(read, as_of=day) == verdict
        assert rule.status(read, as_of=day) is verdict.status
        assert rule.status(facts, as_of=day.isoformat()) is verdict.status


@every_rule
@relaxed(20)
@given(seeds)
def test_answers_change_only_on_known_days(rule, seed):
    """Borders of the law, the case's own dates and the day after each; on no other day."""
    drawing, rng, full, _, _ = drawn(rule, seed)
    full = dict(VOCABULARY.read(full))
    own = {value for value in full.values() if isinstance(value, datetime.date)}
    known = sorted({*LAW_DAYS, *own, *(day + DAY for day in own)})
    place = rng.randrange(len(known) + 1)
    first = known[place - 1] if place else datetime.date(1985, 1, 1)
    last = known[place] - DAY if place < len(known) else datetime.date(2045, 1, 1)
    assume(first <= last)
    assert drawing.rule is rule
    assert answer(rule, full, first) == answer(rule, full, last)


@every_rule
def test_a_rule_changes_on_no_other_day(rule):
    """The list of days, made by hand from the laws, is complete."""
    assert set(rule.borders.days) <= set(LAW_DAYS)


def test_a_known_fact_is_not_asked_for():
    """The scale of the parent is known here, and asking again would annoy."""
    verdict = RULEBOOK["umk"].evaluate({"parent_scale": "menengah"}, as_of="2010-01-01")
    assert "parent_scale" not in verdict.open_facts


@pytest.mark.parametrize("name", ["scale", "scale-by-capital", "licences"])
@relaxed(25)
@given(seeds)
def test_a_stated_answer_stays(name, seed):
    """A stated scale or licence set is held to; it is that of registration, as licensing asks."""
    rule = RULEBOOK[name]
    _, _, full, partial, day = drawn(rule, seed)
    full, partial = ({**some, "purpose": "registration"} for some in (full, partial))
    value = rule.determine(full, as_of=day).value
    assume(value is not None)
    stated = {**partial, rule.fact.name: value}
    for requirement in (RULEBOOK["umk"], RULEBOOK["single-licence"], RULEBOOK["sni-bina-umk"]):
        decided = answer(requirement, stated, day)
        if decided is not None:
            assert answer(requirement, {**full, rule.fact.name: value}, day) == decided

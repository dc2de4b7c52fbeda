"""The whole tree of a verdict: the same outcomes as the evaluator, every value read, nothing sensitive."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import umkstd
from kernel_strategies import CITE, as_of_days, partial_facts, requirements, say
from kernel_strategies import fact as named
from umkstd.law.branch import tree_lines
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.span import Span
from umkstd.law.tree import tree
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.values import Kind
from umkstd.text import Text

DAY = "2026-11-24"
FLAG, SIGN, MARK = (named(name, Kind.BOOLEAN) for name in ("flag", "sign", "mark"))


def needs(condition, **options):
    return Requirement(
        id="rule",
        title=say("rule"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=condition, **options),),
        verified_through=DAY,
    )


def cited(code, condition):
    return member(
        code, condition, holds=say(f"{code} holds."), fails=say(f"{code} fails."), cite=CITE
    )


def shape(branch):
    """A tree as nested kinds with their outcomes."""
    return branch.kind, branch.outcome, [shape(inner) for inner in branch.branches]


def test_the_parts_stand_as_they_were_written_each_with_its_outcome():
    found = needs(
        all_of(
            cited("a", FLAG.is_true()),
            cited("b", any_of(SIGN.is_true(), not_(at_least(2, FLAG.is_true(), MARK.is_true())))),
            cited("c", not_(SIGN.is_true())),
        )
    )
    verdict = found.evaluate({"flag": True, "sign": False}, as_of=DAY)
    inner = ("group", None, [("test", True, []), ("test", None, [])])
    either = ("group", None, [("test", False, []), ("group", None, [inner])])
    parts = [("member", True, []), ("member", None, [either]), ("member", True, [])]
    expected = ("rule", None, [("provision", None, [("part", None, parts)])])
    assert shape(tree(verdict)) == expected


def test_what_decides_is_marked_and_values_are_those_read():
    found = needs(all_of(cited("a", FLAG.is_true()), cited("b", SIGN.is_true())))
    a, b = [
        branch
        for branch in tree(found.evaluate({"flag": False}, as_of=DAY)).walk()
        if branch.kind == "member"
    ]
    assert (a.decides, b.decides) == (True, False)
    assert [(label.en, value.en) for label, value in a.values] == [("label flag (en)", "no")]
    # Of a member that is open, what is missing is told.
    assert [(label.en, value.en) for label, value in b.values] == [
        ("label sign (en)", "not known yet")
    ]


def test_a_part_that_says_when_a_provision_applies_has_a_heading():
    found = needs(cited("a", FLAG.is_true()), scope=cited("s", SIGN.is_true()))
    verdict = found.evaluate({"sign": True, "flag": True}, as_of=DAY)
    (provision,) = tree(verdict).branches
    assert [part.text.en for part in provision.branches] == [
        "The duty is on those of whom this holds:",
        "What is asked:",
    ]


def test_a_text_that_was_not_seen_and_one_that_is_disputed_are_told():
    tax = umkstd.rulebook["final-income-tax"]
    unseen = tree(tax.evaluate({}, as_of="2013-07-01"))
    assert [branch.kind for branch in unseen.walk()] == ["rule", "provision", "unseen"]
    disputed = tree(tax.evaluate({}, as_of="2020-11-24"))
    readings = [branch.text.en for branch in disputed.walk() if branch.kind == "part"]
    assert len(readings) == 2
    assert all(text.startswith("On one reading: ") for text in readings)


def test_of_a_stored_verdict_and_of_rules_joined_the_reasons_are_told():
    rule = umkstd.rulebook["sni-mark"]
    verdict = rule.evaluate({"sppt_sni": True}, as_of=DAY)
    kept = tree(umkstd.from_json(umkstd.to_json(verdict)))
    joined = tree(umkstd.all_of(rule, rule).evaluate({"sppt_sni": True}, as_of=DAY))
    for found in (kept, joined):
        assert [branch.text for branch in found.branches] == [r.message for r in verdict.reasons]


def test_a_sensitive_value_is_withheld():
    secret = named("secret", Kind.TEXT, sensitive=True)
    found = needs(cited("a", any_of(secret.one_of("xyzzy"), FLAG.is_true())))
    told = found.evaluate({"secret": "plugh"}, as_of=DAY).explain("en", detail="full")
    assert "plugh" not in told
    assert "(withheld)" in told


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_full_explanation_begins_with_the_short_one(language):
    verdict = umkstd.rulebook["pirt"].evaluate({"shelf_life_days": 3}, as_of=DAY)
    short, full = verdict.explain(language), verdict.explain(language, detail="full")
    assert full.startswith(short + "\n\n")
    assert len(full) > 2 * len(short)


def test_another_detail_is_refused():
    with pytest.raises(ValueError, match="detail"):
        umkstd.rulebook["umk"].evaluate({}, as_of=DAY).explain("id", detail="all")


@settings(deadline=None)
@given(requirements(), partial_facts(), as_of_days())
def test_outcomes_are_those_of_the_decision_and_every_sentence_is_whole(found, facts, day):
    verdict = found.evaluate(facts, as_of=day)
    branch = tree(verdict)
    if not isinstance(verdict.decision, Decision):
        assert branch.branches == ()
        return
    tried = verdict.decision.tried
    assert len(branch.branches) == len(tried)
    for provision, candidate in zip(branch.branches, tried, strict=True):
        outcomes = [part.outcome(verdict.decision.outcomes) for part in candidate.parts]
        parts = [part for part in provision.branches if part.kind == "part"]
        assert [part.outcome for part in parts] == outcomes
    deciding = {one.text for one in branch.walk() if one.kind == "member" and one.decides}
    assert deciding == {reason.message for reason in verdict.reasons}
    for one in branch.walk():
        assert isinstance(one.text, Text)
        assert not one.text.parameters - {"capital"}
    assert all(line.plain.strip() for line in tree_lines(branch, "en"))

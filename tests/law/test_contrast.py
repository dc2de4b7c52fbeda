"""Contrasts: what makes the difference between two businesses, and between two days."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings

import umkstd
from kernel_strategies import CITE, as_of_days, partial_facts, requirements, say
from kernel_strategies import fact as named
from umkstd.errors import InvalidValue
from umkstd.law.contrast import contrast
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, member
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Facts, Vocabulary

DAY = "2026-11-24"
FLAGS = tuple(named(f"flag{n}", Kind.BOOLEAN) for n in range(4))

FIRM = {"legal_form": "perseorangan", "owned_by_larger": False, "purpose": "registration"}


def rule(*conditions):
    parts = [
        member(f"m{n}", condition, holds=say("holds"), fails=say("fails"), cite=CITE)
        for n, condition in enumerate(conditions)
    ]
    return Requirement(
        id="rule",
        title=say("rule"),
        provisions=(
            Provision(
                span=Span("2000-01-01"),
                cite=CITE,
                needs=all_of(*parts) if len(parts) > 1 else parts[0],
            ),
        ),
        verified_through="2026-11-24",
    )


def names(found):
    return [item.fact for item in found.facts]


def test_two_businesses_differ_in_the_fact_that_decides():
    """Capital of 5 billion rupiah is the last of a small enterprise (PP 7/2021 Pasal 35)."""
    book = umkstd.rulebook["umk"]
    small = book.evaluate({**FIRM, "capital": 5_000_000_000}, as_of=DAY)
    medium = book.evaluate({**FIRM, "capital": 5_000_000_001}, as_of=DAY)
    assert (small.status, medium.status) == (Status.MET, Status.UNMET)
    found = small.contrast(medium)
    assert (names(found), found.causes, found.complete) == (["capital"], (), True)
    assert "Rp5.000.000.000; yang lain: Rp5.000.000.001" in found.explain("id")
    assert "Rp5,000,000,000; the other: Rp5,000,000,001" in found.explain("en")


def test_two_days_differ_in_what_the_law_or_the_calendar_changed():
    """The licence ends on the day written on it."""
    book = umkstd.rulebook["pirt.keeps"]
    facts = {"pirt_expires_on": "2026-08-04"}
    found = book.evaluate(facts, as_of="2026-08-04").contrast(
        book.evaluate(facts, as_of="2026-08-05")
    )
    assert names(found) == []
    assert [cause.kind for cause in found.causes] == ["date-passed"]
    back = book.evaluate(facts, as_of="2026-08-05").contrast(
        book.evaluate(facts, as_of="2026-08-04")
    )
    assert [cause.kind for cause in back.causes] == ["date-passed"]


def test_one_case_asked_twice_shows_no_difference():
    verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of=DAY)
    found = verdict.contrast(verdict)
    assert (found.facts, found.causes, found.complete) == ((), (), True)
    assert "No fact and no provision" in found.explain("en")
    later = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of="2026-11-25")
    assert verdict.contrast(later).causes == ()


def test_verdicts_of_two_rules_are_refused():
    one, other = (
        umkstd.rulebook[name].evaluate({}, as_of=DAY) for name in ("sni-mark", "sni-bina-umk")
    )
    with pytest.raises(InvalidValue) as error:
        contrast(one, other)
    assert error.value.problem.code == "contrast-two-rules"


def test_of_stored_verdicts_all_that_they_read_is_told_but_no_value():
    """Whether a fact is sensitive is not stored."""
    book = umkstd.rulebook["sni-mark"]
    one, other = (
        umkstd.from_json(umkstd.to_json(book.evaluate({"sppt_sni": held}, as_of=DAY)))
        for held in (True, False)
    )
    found = one.contrast(other)
    assert (names(found), found.complete) == (["sppt_sni"], False)
    assert "withheld" in found.explain("en")
    assert one.contrast(one).complete


def test_the_values_of_a_sensitive_fact_are_withheld():
    secret = named("secret", Kind.TEXT, sensitive=True)
    found = rule(secret.one_of("right"))
    one, other = (found.evaluate({"secret": text}, as_of=DAY) for text in ("right", "wrong"))
    told = one.contrast(other)
    assert names(told) == ["secret"]
    assert "right" not in told.explain("en")
    assert "wrong" not in told.explain("en")


def test_where_more_than_three_facts_make_the_difference_all_are_told():
    found = rule(*(flag.is_true() for flag in FLAGS))
    one, other = (
        found.evaluate({flag.name: held for flag in FLAGS}, as_of=DAY) for held in (True, False)
    )
    told = one.contrast(other)
    assert names(told) == [flag.name for flag in FLAGS]
    assert not told.complete
    assert "3 facts at most" in told.explain("en")


def test_facts_that_cannot_be_mixed_are_no_answer():
    """A capital that is the sum of its parts changes with them."""
    book = umkstd.rulebook["umk"]
    one = book.evaluate(
        {**FIRM, "own_capital": 1, "borrowed_capital": 0, "premises_value": 0}, as_of=DAY
    )
    other = book.evaluate({**FIRM, "capital": 20_000_000_000}, as_of=DAY)
    assert names(one.contrast(other)) == ["capital"]


@settings(deadline=None)
@given(requirements(), partial_facts(), partial_facts(), as_of_days(), as_of_days())
def test_the_facts_told_turn_one_answer_into_the_other(found, mine, theirs, day, other_day):
    """And no fact less does; over random rules, facts and days."""
    one = found.evaluate(Facts(mine), as_of=day)
    other = found.evaluate(Facts(theirs), as_of=other_day)
    told = one.contrast(other)
    read = {item.name for item in (*found.facts, *found.governing)}
    kept, given_ = ({n: v for n, v in facts.items() if n in read} for facts in (mine, theirs))
    if not isinstance(one.decision, Decision) or not isinstance(other.decision, Decision):
        return
    if not told.complete:
        assert len(told.facts) > 3
        return
    for left_out in (None, *names(told)):
        mixed = {**kept, **{n: given_.get(n) for n in names(told) if n != left_out}}
        verdict = found.evaluate(mixed, as_of=other_day)
        same = (verdict.status, verdict.reason_codes) == (other.status, other.reason_codes)
        assert same is (left_out is None)


def test_what_only_the_later_law_reads_is_no_difference_between_days():
    """A plain mapping keeps what its day reads; the rest is not known to differ."""
    old, new = (rule(flag.is_true()).provisions[0] for flag in FLAGS[:2])
    found = attrs.evolve(
        rule(FLAGS[0].is_true()),
        provisions=(
            attrs.evolve(old, span=Span("2000-01-01", "2020-01-01")),
            attrs.evolve(new, span=Span("2020-01-01")),
        ),
    )
    facts = {"flag0": True, "flag1": False}
    one, other = (found.evaluate(facts, as_of=day) for day in ("2019-12-31", "2020-01-01"))
    assert (one.status, other.status) == (Status.MET, Status.UNMET)
    for told in (one.contrast(other), other.contrast(one)):
        assert (names(told), told.complete) == ([], True)
        assert [cause.kind for cause in told.causes] == ["provision-ends", "provision-starts"]


BORN, HAS_BORN = named("born", Kind.DATE), FLAGS[0]


def test_facts_that_contradict_each_other_when_mixed_are_no_answer():
    """Whoever has a day has it: the day alone cannot be taken from the one case into the other."""
    found = attrs.evolve(
        rule(HAS_BORN.is_true(), BORN.is_known()),
        vocabulary=Vocabulary((BORN, HAS_BORN), (Derived(HAS_BORN, (BORN,), lambda _: True),)),
    )
    without = found.evaluate({"flag0": False}, as_of=DAY)
    having = found.evaluate({"born": "2020-01-01"}, as_of=DAY)
    assert sorted(names(without.contrast(having))) == ["born", "flag0"]


def test_a_contrast_is_a_value():
    verdict = umkstd.rulebook["sni-mark"].evaluate({}, as_of=DAY)
    assert attrs.evolve(verdict.contrast(verdict)) == verdict.contrast(verdict)


def test_a_verdict_gives_the_facts_on_which_it_was_decided():
    """Of one that was stored those that it read; unknown ones never."""
    verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": True}, as_of=DAY)
    stored = umkstd.from_json(umkstd.to_json(verdict))
    assert dict(verdict.known) == dict(stored.known) == {"sppt_sni": True}

"""Exact answers and remedies where the law itself branches, held against trying out everything."""

from __future__ import annotations

import datetime
import itertools

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import umkstd
from change_strategies import DAY, FLAGS, TREES, best, everything, fact, rule
from kernel_strategies import CITE, say
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.cells import cells
from umkstd.law.composition import all_of as all_rules
from umkstd.law.exact import exact, exact_of
from umkstd.law.provision import Provision, Reading
from umkstd.law.remedies import remedies
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.law.ways import Ways
from umkstd.logic.combine import all_of, any_of, at_least, not_
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Vocabulary
from umkstd.rulebook import RULEBOOK

BORN = fact("born", Kind.DATE)
BORDER = datetime.date(2020, 1, 1)
PARTS = st.one_of(TREES, TREES, st.just(None))


@st.composite
def branching(draw):
    """A rule with two spans chosen by a date, an exception, a scope, a text that is in dispute."""
    found = []
    for span in (Span("2000-01-01", BORDER), Span(BORDER)):
        readings = draw(st.lists(TREES, min_size=0, max_size=2))
        content = {
            0: {"unresolved": say("unseen")},
            1: {"needs": readings[0] if readings else None},
        }.get(len(readings)) or {"readings": tuple(Reading(say("r"), n, CITE) for n in readings)}
        found.append(
            Provision(span=span, cite=CITE, governed_by=BORN, scope=draw(PARTS), **content)
        )
    if draw(st.booleans()):
        found.append(
            Provision(
                span=Span("2000-01-01"), cite=CITE, rank=1, needs=draw(TREES),
                applies_when=draw(PARTS),
            )
        )  # fmt: skip
    return attrs.evolve(rule(FLAGS[0].is_true()), provisions=tuple(found))


@st.composite
def asked(draw):
    found = draw(branching())
    values = cells(found, DAY, {})
    known = {
        name: draw(st.sampled_from(options))
        for name, options in values.items()
        if draw(st.booleans())
    }
    return found, known


@settings(deadline=None, max_examples=60)
@given(asked())
def test_exact_answers_are_those_of_every_way_the_facts_may_fall(pair):
    found, known = pair
    ways = list(itertools.islice(everything(found, known), 3_000))
    result = exact(found, known, as_of=DAY)
    assert result.complete
    assert {status for _, status in ways} <= result.statuses
    if len(ways) == 3_000:
        return
    assert {status for _, status in ways} == result.statuses
    for name in (item.name for item in found.facts if item.name not in known):
        groups = {}
        for facts, status in ways:
            rest = tuple(sorted((k, str(v)) for k, v in facts.items() if k != name))
            groups.setdefault(rest, set()).add(status)
        assert (name in result.open_facts) == any(len(one) > 1 for one in groups.values())


@settings(deadline=None, max_examples=60)
@given(asked())
def test_remedies_are_the_smallest_sets_where_the_law_branches(pair):
    found, known = pair
    given_ = remedies(found, known, as_of=DAY, most=2)
    if found.status(known, as_of=DAY) not in (Status.UNMET, Status.UNDETERMINED):
        assert given_ == ()
        return
    names = [{change.fact for change in remedy.changes} for remedy in given_]
    assert sorted(map(sorted, names)) == sorted(map(sorted, best(found, known, 2)))


ONE, TWO = fact("one", Kind.INTEGER), fact("two", Kind.INTEGER)


@settings(deadline=None)
@given(st.integers(0, 3), st.integers(0, 3))
def test_facts_that_are_compared_are_sound_though_not_complete(one, two):
    found = rule(any_of(ONE < TWO, all_of(TWO <= 1, FLAGS[0].is_true())))
    result = exact(found, {}, as_of=DAY)
    assert not result.complete
    assert set(result.open_facts) == {"one", "two", "flag0"}
    known = exact(found, {"one": one}, as_of=DAY)
    assert found.status({"one": one, "two": two, "flag0": True}, as_of=DAY) in known.statuses
    both = exact(found, {"one": one, "two": two}, as_of=DAY)
    assert both.complete
    ways = {
        tuple(c.fact for c in r.changes) for r in remedies(found, {"one": 2, "two": 2}, as_of=DAY)
    }
    assert {("one",), ("two",)} <= ways


def test_a_rule_too_entangled_to_be_drawn_still_has_remedies(monkeypatch):
    monkeypatch.setattr("umkstd.law.chart.chart.__wrapped__.__defaults__", None, raising=False)
    found = rule(*(flag.is_true() for flag in FLAGS[:2]))

    def too_large(*_):
        from umkstd.logic.diagram import TooLargeError

        raise TooLargeError

    monkeypatch.setattr("umkstd.law.ways.chart_of", too_large)
    (remedy,) = remedies(found, {"flag0": False, "flag1": True}, as_of=DAY)
    assert [change.fact for change in remedy.changes] == ["flag0"]
    assert remedies(rule(FLAGS[0].is_true() & fact("age", changeable=False).is_true()),
                    {"age": False}, as_of=DAY) == ()  # fmt: skip


def test_a_composition_says_what_kleene_logic_says():
    verdict = all_rules(rule(FLAGS[0].is_true()), rule(FLAGS[1].is_true())).evaluate({}, as_of=DAY)
    result = verdict.exact()
    assert result == exact_of(verdict)
    assert (result.complete, result.open_facts) == (False, ("flag0", "flag1"))
    assert Status.MET in result.statuses


def test_it_may_take_more_facts_than_conditions_that_fail():
    """Two of three; and a count that must not be reached."""
    a, b, c, d = FLAGS
    found = rule(at_least(2, a.is_true(), all_of(b.is_true(), c.is_true()), d.is_true()))
    nothing = {flag.name: False for flag in FLAGS}
    sets = {frozenset(c.fact for c in r.changes) for r in remedies(found, nothing, as_of=DAY)}
    assert sets == {
        frozenset(("flag0", "flag3")),
        frozenset(("flag0", "flag1", "flag2")),
        frozenset(("flag1", "flag2", "flag3")),
    }
    never = rule(not_(at_least(2, *(flag.is_true() for flag in FLAGS))))
    every = {flag.name: True for flag in FLAGS}
    assert {len(one.changes) for one in remedies(never, every, as_of=DAY)} == {3}


HELD, PAPER = FLAGS[0], fact("paper", Kind.INTEGER)


def held(vocabulary, condition):
    return attrs.evolve(rule(condition), vocabulary=vocabulary)


@pytest.mark.parametrize(
    ("condition", "known", "complete"),
    [
        (all_of(HELD.is_true(), PAPER <= 5), {}, True),  # it matters only where it is held
        (any_of(HELD.is_true(), PAPER <= 5), {}, False),
        (all_of(FLAGS[1].is_true(), PAPER <= 5), {}, True),
        (any_of(FLAGS[1].is_true(), HELD.is_true() & (PAPER <= 5)), {"flag0": True}, True),
    ],
)
def test_what_follows_from_another_fact_is_complete_where_every_way_can_be(
    condition, known, complete
):
    vocabulary = Vocabulary((HELD, PAPER, FLAGS[1]), (Derived(HELD, (PAPER,), lambda _: True),))
    assert exact(held(vocabulary, condition), known, as_of=DAY).complete is complete


@pytest.mark.parametrize(
    "derived",
    [
        Derived(HELD, (PAPER,), lambda value: value > 5),
        Derived(HELD, (PAPER, FLAGS[1]), lambda *_: True),
        Derived(HELD, (FLAGS[1], FLAGS[2]), lambda *_: True),
    ],
)
def test_what_follows_in_a_less_simple_way_is_not_claimed_to_be_complete(derived):
    vocabulary = Vocabulary((HELD, PAPER, FLAGS[1], FLAGS[2]), (derived,))
    condition = all_of(HELD.is_true(), PAPER <= 5, FLAGS[1].is_true())
    assert not exact(held(vocabulary, condition), {}, as_of=DAY).complete


def test_what_follows_from_two_facts_of_which_one_is_read_elsewhere():
    vocabulary = Vocabulary(
        (HELD, PAPER, *FLAGS[1:3]),
        (Derived(HELD, (PAPER,), lambda _: True), Derived(FLAGS[1], (HELD,), lambda held: held)),
    )
    condition = all_of(FLAGS[1].is_true(), PAPER <= 5)
    assert not exact(held(vocabulary, condition), {}, as_of=DAY).complete


@pytest.mark.parametrize("name", list(RULEBOOK.requirements))
def test_no_way_is_missed_in_any_rule_of_the_book(name):
    """Whatever is answered in the end, it was among what could come, and turned on an open fact."""
    import random

    found, rng = RULEBOOK[name], random.Random(name)  # noqa: S311 - chance, no secret
    values = {k: v for k, v in cells(found, DAY, {}).items() if v and k not in found.given}
    determined = {item.fact.name for item in found.determinations}
    names = [one for one in values if one not in determined and one != "purpose"]
    for _ in range(12):
        share = rng.choice((0.0, 0.4, 0.8))
        known = {one: rng.choice(values[one]) for one in names if rng.random() < share}
        try:
            result = exact(found, known, as_of=DAY)
        except CaseError:
            continue
        listed = set(found.evaluate(known, as_of=DAY).open_facts)
        assert set(result.open_facts) <= listed
        for _ in range(6):
            rest = {one: rng.choice(values[one]) for one in names if one not in known}
            told = {**known, **{one: rest[one] for one in rest if one in result.open_facts}}
            try:
                end = found.evaluate({**known, **rest}, as_of=DAY).status
                short = exact(found, told, as_of=DAY).statuses
            except CaseError:
                continue
            assert end in result.statuses
            assert end in short


def test_the_fact_that_decides_most_is_listed_first_and_of_equals_the_cheap_one():
    paper = fact("paper", read_off=say("a paper"))
    heart = fact("heart")
    found = rule(
        all_of(any_of(FLAGS[0].is_true(), FLAGS[1].is_true()), paper.is_true(), heart.is_true())
    )
    assert exact(found, {}, as_of=DAY).open_facts == ("heart", "paper", "flag0", "flag1")


def test_a_remedy_of_a_stored_verdict_and_a_fact_without_a_reason():
    from umkstd.law.findings import reason_on

    verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": False}, as_of=DAY)
    kept = umkstd.from_json(umkstd.to_json(verdict))
    assert reason_on(kept, "sppt_sni") == reason_on(verdict, "sppt_sni")
    assert reason_on(verdict, "capital") is None


def test_a_contradiction_is_mended_only_by_what_is_linked_to_it():
    """The paper says that it is held; who says it is not must change both."""
    vocabulary = Vocabulary((HELD, PAPER), (Derived(HELD, (PAPER,), lambda _: True),))
    found = held(vocabulary, any_of(PAPER <= 5, PAPER.is_known() & FLAGS[1].is_true()))
    found = attrs.evolve(found, vocabulary=Vocabulary((HELD, PAPER, FLAGS[1]), vocabulary.derived))
    assert exact(found, {}, as_of=DAY).open_facts == ("flag1", "paper")
    both = held(found.vocabulary, any_of(all_of(PAPER <= 5, HELD.is_known()), FLAGS[1].is_true()))
    ways = [
        [change.fact for change in one.changes]
        for one in remedies(both, {"flag0": False, "flag1": False}, as_of=DAY)
    ]
    assert sorted(ways) == [["flag0", "paper"], ["flag1"]]


def test_an_answer_that_was_supplied_stands_whatever_it_rests_on():
    from umkstd.business import facts as f

    small = f.scale.one_of("mikro")
    condition = all_of(any_of(small, f.has_nib.is_true()), any_of(small, f.nib_active.is_true()))
    found = attrs.evolve(
        held(VOCABULARY, FLAGS[0].is_true()),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=condition),),
        determinations=(umkstd.rulebook["scale"],),
    )
    known = {"scale": "menengah", "has_nib": False, "nib_active": False}
    (remedy,) = remedies(found, known, as_of=DAY)
    assert [change.fact for change in remedy.changes] == ["has_nib", "nib_active"]


def test_a_change_takes_with_it_what_follows_from_it():
    """With enough on the paper it is held; whoever is asked for both has one thing to do."""
    vocabulary = Vocabulary((HELD, PAPER), (Derived(HELD, (PAPER,), lambda value: value > 3),))
    found = held(vocabulary, all_of(PAPER >= 3, HELD.is_true()))
    (remedy,) = remedies(found, {"paper": 2}, as_of=DAY)
    assert [(change.fact, change.to) for change in remedy.changes] == [("paper", 4)]


def test_of_two_laws_that_may_govern_only_the_one_that_is_not_met_needs_a_change():
    """On which side of the border the business was born is not known, and cannot be changed."""
    old, new = (rule(flag.is_true()).provisions[0] for flag in FLAGS[:2])
    fixed = attrs.evolve(BORN, changeable=False)
    found = attrs.evolve(
        rule(FLAGS[0].is_true()),
        provisions=(
            attrs.evolve(old, span=Span("2000-01-01", BORDER), governed_by=fixed),
            attrs.evolve(new, span=Span(BORDER), governed_by=fixed),
        ),
    )
    known = {"flag0": True, "flag1": False}
    assert found.status(known, as_of=DAY) is Status.UNDETERMINED
    (remedy,) = remedies(found, known, as_of=DAY)
    assert [(change.fact, change.to) for change in remedy.changes] == [("flag1", True)]


def test_what_is_met_by_fewer_changes_is_given_with_those():
    """Also where more were looked for: nothing is added to a set that is enough."""
    found = rule(FLAGS[0].is_true())
    known = {"flag0": False, "flag1": False}
    ways = Ways(found, DAY, known, known)
    assert list(ways.of_size(2, ())) == [frozenset({("flag0", True)})]

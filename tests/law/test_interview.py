"""Interviews: they end, ask only what can matter, go back, and survive between two requests."""

from __future__ import annotations

import json
import random

import pytest

import umkstd
from kernel_strategies import CITE, say
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.cells import cells
from umkstd.law.interview import interview, resumed
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Vocabulary
from umkstd.rulebook import RULEBOOK

TODAY = "2026-11-24"
SNI_MARK = umkstd.rulebook["sni-mark"]
BINA = umkstd.rulebook["sni-bina-umk"]


def test_it_asks_and_ends_with_the_verdict():
    state = interview(SNI_MARK, as_of=TODAY)
    assert state.question.name == "sppt_sni"
    end = state.answer(False)
    assert (end.over, end.question, end.verdict.status) == (True, None, Status.UNMET)
    assert state.answers == ()


def test_dont_know_skips_a_question_and_is_not_asked_again():
    state = interview(BINA, {"capital": 45_000_000}, as_of=TODAY)
    seen = []
    while not state.over:
        seen.append(state.question.name)
        state = state.answer(None)
    assert len(seen) == len(set(seen))
    assert state.verdict.status is Status.UNDETERMINED


def test_one_can_go_back():
    state = interview(BINA, as_of=TODAY)
    first = state.question.name
    further = state.answer(None).answer(None)
    assert further.back().back().question.name == first
    assert state.back() is not None
    assert state.back().answers == ()


def test_the_question_that_decides_most_comes_first():
    """A no to "both" decides at once; neither of the others does alone."""
    one, two, both = (
        Fact(name=n, kind=Kind.BOOLEAN, label=say(n), question=say(f"{n}?"))
        for n in ("one", "two", "both")
    )
    needs = member("m", all_of(any_of(one.is_true(), two.is_true()), both.is_true()),
                   holds=say("yes"), fails=say("no"), cite=CITE)  # fmt: skip
    rule = Requirement(
        id="rule",
        title=say("rule"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=needs),),
        verified_through="2026-11-24",
    )
    assert interview(rule, as_of=TODAY).question.name == "both"


def test_what_the_law_counts_is_not_asked():
    """The year of a certificate counts from the NIB; a renewal from the filing."""
    state = interview(umkstd.rulebook["unverified-certificate"], as_of=TODAY)
    asked = []
    while not state.over:
        asked.append(state.question.name)
        state = state.answer(None)
    assert "nib_issued_on" in asked
    assert "preparation_due_on" not in asked
    state = interview(umkstd.rulebook["trade-mark.renewal"], as_of=TODAY)
    assert {"mark_filed_on", "mark_renewals"} <= set(state.waiting)


def test_a_state_survives_as_data():
    state = interview(BINA, {"nib_issued_on": "2025-11-04"}, as_of=TODAY)
    state = state.answer(None)
    data = json.loads(json.dumps(state.to_data()))
    again = resumed(data, BINA)
    assert (again.facts, again.answers, again.as_of) == (state.facts, state.answers, state.as_of)
    assert again.question == state.question
    assert again.to_data() == state.to_data()


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {"format": 2},
        {"format": 1, "requirement": "umk"},
        {"format": 1, "requirement": "sni-mark", "known": {}, "as_of": TODAY},
        {"format": 1, "requirement": "sni-mark", "known": 3, "as_of": TODAY, "answers": [],
         "thorough": False},
        {"format": 1, "requirement": "sni-mark", "known": {}, "as_of": TODAY, "thorough": False,
         "answers": [["no_such_fact", 1]]},
    ],
)  # fmt: skip
def test_what_is_no_state_is_refused(data):
    with pytest.raises(CaseError) as error:
        resumed(data, SNI_MARK)
    assert error.value.problems[0].code == "interview-state"


def test_a_wrong_answer_is_told_and_asked_again():
    state = interview(SNI_MARK, as_of=TODAY)
    with pytest.raises(CaseError) as error:
        state.answer("mungkin")
    assert error.value.problems[0].path == "/sppt_sni"
    assert state.question.name == "sppt_sni"


def test_there_is_nothing_to_answer_once_it_is_over():
    end = interview(SNI_MARK, {"sppt_sni": True}, as_of=TODAY)
    with pytest.raises(CaseError) as error:
        end.answer(True)
    assert error.value.problems[0].code == "interview-over"


def test_what_is_known_wrongly_is_told_at_the_beginning():
    with pytest.raises(CaseError):
        interview(SNI_MARK, {"sppt_sni": "x"}, as_of=TODAY)
    with pytest.raises(CaseError):
        interview(SNI_MARK, {"no_such_fact": 1}, as_of=TODAY)


def test_a_thorough_interview_leaves_out_what_cannot_matter():
    flag = Fact(name="flag", kind=Kind.BOOLEAN, label=say("flag"), question=say("flag?"))
    other = Fact(name="other", kind=Kind.BOOLEAN, label=say("other"), question=say("other?"))
    needs = member("m", any_of(flag.is_true(), flag.is_false(), other.is_true()),
                   holds=say("yes"), fails=say("no"), cite=CITE)  # fmt: skip
    rule = Requirement(
        id="rule",
        title=say("rule"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=needs),),
        verified_through="2026-11-24",
    )
    assert interview(rule, as_of=TODAY).question is not None
    assert interview(rule, as_of=TODAY, thorough=True).over


@pytest.mark.parametrize(
    "name", [n for n, r in RULEBOOK.requirements.items() if r.subject != "centre"]
)
def test_an_interview_ends_on_every_requirement_whatever_is_answered(name):
    rule = RULEBOOK[name]
    rng = random.Random(name)  # noqa: S311 - chance, no secret
    for thorough in (False, True):
        state = interview(
            rule,
            {"purpose": "registration"} if "purpose" in {f.name for f in rule.facts} else {},
            as_of=TODAY,
            thorough=thorough,
        )
        asked = set()
        while not state.over:
            fact = state.question
            assert fact.name not in asked
            opens = state.verdict.open_facts
            if thorough:
                opens = state.verdict.exact().open_facts
            instead = {base for one in opens for base in VOCABULARY.missing(one, state.facts)}
            assert fact.name in {*opens, *instead}
            # A day that the law counts is never asked for.
            assert fact.kind is not Kind.DATE or fact.name not in VOCABULARY.derive
            asked.add(fact.name)
            values = cells(rule, state.as_of, state.facts).get(fact.name, ())
            picked = rng.choice([None, *values]) if values else None
            try:
                state = state.answer(picked)
            except CaseError:  # a contradiction of what was answered before: she does not know
                state = state.answer(None)
        told = {n for n, _ in state.answers}
        for name_ in state.verdict.exact().open_facts:
            assert {name_} <= told or set(VOCABULARY.missing(name_, state.facts)) <= told


def test_a_value_that_contradicts_what_is_known_says_nothing_of_a_question():
    """One fact follows from another, and a rule reads both."""
    one, two, three = (
        Fact(name=n, kind=Kind.BOOLEAN, label=say(n), question=say(f"{n}?"))
        for n in ("one", "two", "three")
    )
    rule = Requirement(
        id="rule",
        title=say("rule"),
        provisions=(
            Provision(
                span=Span("2000-01-01"),
                cite=CITE,
                needs=member("m", all_of(one.is_true(), two.is_true(), three.is_true()),
                             holds=say("yes"), fails=say("no"), cite=CITE),
            ),
        ),
        vocabulary=Vocabulary((one, two, three), (Derived(two, (one,), bool),)),
        verified_through="2026-11-24",
    )  # fmt: skip
    state = interview(rule, {"two": True}, as_of=TODAY)
    assert set(state.waiting) == {"one", "three"}
    while state.question.name != "one":
        state = state.answer(None)
    with pytest.raises(CaseError):
        state.answer(False)

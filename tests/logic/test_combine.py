"""Joining conditions: strong Kleene logic, and what may not be joined."""

from __future__ import annotations

import itertools

import pytest

from kernel_strategies import COUNT, FLAG, LIMIT, SIGN, say
from umkstd.errors import RuleDefinitionError
from umkstd.logic.combine import all_of, any_of, at_least, member, none_of, not_
from umkstd.logic.facts import Symbol
from umkstd.logic.nodes import All, Any_, Not
from umkstd.logic.trace import evaluate, trace
from umkstd.logic.values import Kind
from umkstd.text import Text

T, F, U = True, False, None
BOTH = [(a, b) for a in (T, U, F) for b in (T, U, F)]


def outcome(condition, flag, sign):
    """The outcome for two yes-or-no facts."""
    return evaluate(condition, {"flag": flag, "sign": sign})


@pytest.mark.parametrize(
    ("join", "outcomes"),
    [
        (all_of, (T, U, F, U, U, F, F, F, F)),
        (any_of, (T, T, T, T, U, U, T, U, F)),
        (none_of, (F, F, F, F, U, U, F, U, T)),
        (lambda *parts: at_least(1, *parts), (T, T, T, T, U, U, T, U, F)),
        (lambda *parts: at_least(2, *parts), (T, U, F, U, U, F, F, F, F)),
    ],
)
def test_strong_kleene(join, outcomes) -> None:
    """Unknown stays unknown unless the other part decides: never false, never no."""
    condition = join(FLAG.is_true(), SIGN.is_true())

    assert tuple(outcome(condition, *known) for known in BOTH) == outcomes


def test_not_of_unknown_is_unknown() -> None:
    """What is not known to hold is not known to fail."""
    assert [outcome(not_(FLAG.is_true()), v, None) for v in (T, U, F)] == [F, U, T]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_at_least_counts(count) -> None:
    """Of three, for every way they may be known: enough true, or enough still possible."""
    facts = (FLAG, SIGN, COUNT)
    condition = at_least(count, FLAG.is_true(), SIGN.is_true(), COUNT.equals(1))
    for values in itertools.product((1, 0, None), repeat=3):
        known = {f.name: v for f, v in zip(facts, values, strict=True)}
        known |= {n: None if known[n] is None else bool(known[n]) for n in ("flag", "sign")}
        true, unknown = values.count(1), values.count(None)
        wanted = True if true >= count else None if true + unknown >= count else False
        assert evaluate(condition, known) is wanted


def test_is_known_is_never_false() -> None:
    """Lacking a thing is its own fact: what nobody told may still be there."""
    assert evaluate(FLAG.is_known(), {"flag": False}) is True
    assert evaluate(FLAG.is_known(), {}) is None
    assert evaluate(not_(FLAG.is_known()), {}) is None


def test_comparisons_with_an_unknown_side_are_unknown() -> None:
    """Either side may be missing."""
    for known in ({"count": 1}, {"limit": 1}, {}):
        assert evaluate(COUNT <= LIMIT, known) is None
    assert evaluate(COUNT <= LIMIT, {"count": 1, "limit": 1}) is True


def test_operators_and_words_build_the_same() -> None:
    """`&`, `|` and `~` work; the words are the documented form."""
    a, b = FLAG.is_true(), SIGN.is_true()

    assert (a & b) == all_of(a, b) == All((a, b))
    assert (a | b) == any_of(a, b) == Any_((a, b))
    assert ~a == not_(a) == Not(a)
    assert none_of(a, b) == not_(any_of(a, b))
    assert all_of(a) is any_of(a) is a
    for wrong in (lambda: a & FLAG, lambda: a | True, lambda: a & "x"):
        with pytest.raises(TypeError):
            wrong()


@pytest.mark.parametrize("join", [all_of, any_of, none_of, lambda *p: at_least(1, *p)])
def test_joining_nothing_or_no_condition_is_refused(join) -> None:
    """An empty rule would always hold; a bare fact is a frequent slip, so the error says more."""
    with pytest.raises(RuleDefinitionError) as caught:
        join()
    assert caught.value.problem.code == "condition-empty"
    with pytest.raises(RuleDefinitionError) as caught:
        join(FLAG.is_true(), FLAG)
    assert caught.value.problem.code == "condition-expected"
    assert "fact.is_true()" in caught.value.problem.message.en
    assert "Fact" in caught.value.problem.message.id
    with pytest.raises(RuleDefinitionError):
        not_(True)


@pytest.mark.parametrize("count", [0, -1, 3, True, 1.0, "1", None])
def test_a_count_lies_between_one_and_all(count) -> None:
    """At least none of something always holds, and more than all never."""
    with pytest.raises(RuleDefinitionError) as caught:
        at_least(count, FLAG.is_true(), SIGN.is_true())
    assert caught.value.problem.code == "condition-count"
    assert "1 to 2" in caught.value.problem.message.en
    assert repr(count) in caught.value.problem.message.id


def test_members_do_not_nest() -> None:
    """The unit that people see is one sentence, not a sentence within a sentence."""
    inner = member("inner", FLAG.is_true(), holds=say("h"), fails=say("f"))
    with pytest.raises(RuleDefinitionError) as caught:
        member("outer", not_(inner), holds=say("h"), fails=say("f"))
    assert caught.value.problem.code == "member-nests"
    assert "outer" in caught.value.problem.message.en


def test_a_sentence_may_name_only_what_the_member_tests() -> None:
    """A parameter that is never filled would read as unknown in every answer."""
    stray = Text(id="{limit} dan {fee}", en="{limit} and {fee}")
    with pytest.raises(RuleDefinitionError) as caught:
        member("m", COUNT < 3, holds=say("h"), fails=say("f"), open=stray)
    assert caught.value.problem.code == "member-parameter"
    assert "fee, limit" in caught.value.problem.message.en
    fee = Symbol(name="fee", kind=Kind.INTEGER)
    good = Text(id="{count} {fee} {as_of}", en="{fee} {count} {as_of}")
    assert member("m", COUNT < fee, holds=good, fails=good).open is None
    with pytest.raises(RuleDefinitionError):
        member("m", COUNT, holds=say("h"), fails=say("f"))


def test_a_trace_keeps_every_step() -> None:
    """The explanation of an outcome is its tree with the outcome of each node."""
    named = member("m", COUNT < 3, holds=say("h"), fails=say("f"))
    step = trace(all_of(named, not_(FLAG.is_true())), {"count": 5})

    assert step.outcome is False
    first, second = step.steps
    assert (first.node, first.outcome, first.steps[0].outcome) == (named, False, False)
    assert (second.outcome, second.steps[0].outcome, second.steps[0].steps) == (None, None, ())

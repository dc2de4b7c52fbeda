"""Cited members: taking a condition apart, and which of them decided."""

from __future__ import annotations

import pytest

from kernel_strategies import BORN, COLOUR, COUNT, FLAG, SIGN, SIZE, say
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.members import members_of
from umkstd.logic.nodes import Member

A, B, C = (
    member(code, FLAG.is_true(), holds=say(f"{code}+"), fails=say(f"{code}-")) for code in "abc"
)
T, F, U = True, False, None


def decided(condition, *outcomes) -> str:
    """The codes of the members that decide, in order."""
    skeleton, members = members_of(condition)
    return "".join(members[number].code for number in skeleton.deciding(outcomes))


@pytest.mark.parametrize(
    ("condition", "outcomes", "codes"),
    [
        (all_of(A, B, C), (T, T, T), "abc"),
        (all_of(A, B, C), (F, T, F), "ac"),
        (all_of(A, B, C), (U, F, U), "b"),
        (all_of(A, B, C), (T, U, U), "bc"),
        (any_of(A, B, C), (F, T, T), "bc"),
        (any_of(A, B, C), (F, F, F), "abc"),
        (any_of(A, B, C), (F, U, U), "bc"),
        (any_of(A, B, C), (U, T, U), "b"),
        (not_(all_of(A, B)), (F, T), "a"),
        (not_(any_of(A, B)), (F, F), "ab"),
        (not_(A), (U,), "a"),
        (at_least(2, A, B, C), (T, F, T), "ac"),
        (at_least(2, A, B, C), (T, F, F), "bc"),
        (at_least(2, A, B, C), (T, U, F), "b"),
        (all_of(A, any_of(B, C)), (T, F, T), "ac"),
        (all_of(A, any_of(B, C)), (T, F, F), "bc"),
        (all_of(A, not_(any_of(B, C))), (T, U, F), "b"),
        (any_of(all_of(A, B), C), (T, F, F), "bc"),
    ],
)
def test_what_decided_in_written_order(condition, outcomes, codes) -> None:
    """The false ones of a false conjunction, the true ones of a true disjunction, all of the
    rest; the open ones of an open condition.
    """  # noqa: D205 - one rule
    assert decided(condition, *outcomes) == codes


def test_members_come_in_written_order_and_bare_tests_become_members() -> None:
    """Each test outside a member gets a sentence of its own, for it may decide."""
    skeleton, members = members_of(all_of(COUNT < 3, A, not_(any_of(B, SIGN.is_true()))))

    assert [item.code for item in members] == ["count-below", "a", "b", "sign-yes"]
    assert members[1] is A
    assert all(isinstance(item, Member) for item in members)
    assert [skeleton.outcome(o) for o in ((T, T, F, F), (T, T, F, T), (T, U, F, F))] == [T, F, U]


def test_a_member_alone_is_its_own_skeleton() -> None:
    """The smallest rule there is."""
    skeleton, members = members_of(A)

    assert (skeleton.node, members) == (None, (A,))
    assert list(skeleton.deciding((F,))) == [0]


def test_every_kind_of_test_gets_a_code() -> None:
    """The codes are stable names for frames and translations."""
    tests = {
        "flag-yes": FLAG.is_true(),
        "flag-no": FLAG.is_false(),
        "count-below": COUNT < 3,
        "count-at-most": COUNT <= 3,
        "count-above": COUNT > 3,
        "count-at-least": COUNT >= 3,
        "count-equals": COUNT.equals(3),
        "colour-one-of": COLOUR.one_of("red"),
        "size-one-of": SIZE.one_of("small", "large"),
        "born-known": BORN.is_known(),
    }

    assert {code: members_of(test)[1][0].code for code, test in tests.items()} == {
        code: code for code in tests
    }

"""Sentences for tests that nobody worded."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings

from kernel_strategies import (
    BORN,
    COLOUR,
    COUNT,
    FLAG,
    HOSTILE,
    LIMIT,
    MOVED,
    NAME,
    SHARE,
    SIZE,
    base_tests,
    fact,
)
from umkstd.logic.combine import all_of
from umkstd.logic.facts import Symbol
from umkstd.logic.values import Kind
from umkstd.logic.wording import worded

FEE = Symbol(name="top_fee", kind=Kind.INTEGER)
MONEY = fact("money", Kind.INTEGER, unit="rupiah")


@pytest.mark.parametrize(
    ("test", "holds", "fails"),
    [
        (COUNT < 3, "“label count (en)” is less than 3.", "“label count (en)” is not less than 3."),
        (COUNT <= FEE, "“label count (en)” is at most top fee.", None),
        (COUNT > LIMIT, "“label count (en)” is more than “label limit (en)”.", None),
        (MONEY >= 1_000, "“label money (en)” is at least Rp1,000.", None),
        (SHARE.equals(1), "“label share (en)” is equal to 1.", None),
        (BORN <= MOVED, "“label born (en)” is at most “label moved (en)”.", None),
        (
            BORN < datetime.date(2020, 5, 4),
            "“label born (en)” is less than 4 May 2020.",
            None,
        ),
        (MONEY.one_of(1, 1_000), "“label money (en)” is one of Rp1, Rp1,000.", None),
        (NAME.one_of("a_b"), "“label name (en)” is equal to “a b”.", None),
        (
            SIZE.one_of("small", "large"),
            "“label size (en)” is one of “small”, “large”.",
            "“label size (en)” is not one of “small”, “large”.",
        ),
        (FLAG.is_true(), "“label flag (en)”: yes.", "“label flag (en)”: no."),
        (FLAG.is_false(), "“label flag (en)”: no.", "“label flag (en)”: yes."),
        (BORN.is_known(), "“label born (en)” is known.", None),
    ],
)
def test_english(test, holds, fails) -> None:
    """A whole sentence from the label of the fact, with the value as a person writes it."""
    found = worded(test)

    assert found.holds.en == holds
    assert fails is None or found.fails.en == fails
    assert found.open == test.fact.question
    assert found.condition is test


def test_indonesian() -> None:
    """The same in the language of the law."""
    assert worded(MONEY >= 1_000).holds.id == "“label money (id)” paling sedikit Rp1.000."
    assert worded(COLOUR.one_of("red")).fails.id == "“label colour (id)” tidak sama dengan “red”."
    assert worded(FLAG.is_true()).fails.id == "“label flag (id)”: tidak."
    assert worded(FLAG.is_known()).holds.id == "“label flag (id)” sudah diketahui."


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_literal_is_shown_as_text(text) -> None:
    """Braces in a literal are not parameters, and a blank one is still a sentence."""
    for found in (worded(NAME.equals(text)), worded(NAME.one_of(text, "x"))):
        assert found.holds.parameters == found.fails.parameters == frozenset()


@settings(deadline=None, max_examples=100)
@given(base_tests())
def test_every_test_has_sentences(test) -> None:
    """No test on any fact is without words; both outcomes read differently."""
    # A range is two tests.
    found = worded(test.parts[0] if test.parts else test)

    assert found.code.startswith(found.condition.fact.name)
    assert found.holds != found.fails or found.code.endswith("-known")


def test_several_tests_have_no_single_sentence() -> None:
    """A conjunction is shown by its members."""
    with pytest.raises(TypeError, match="single test"):
        worded(all_of(FLAG.is_true(), COUNT < 3))

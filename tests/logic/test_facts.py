"""Facts: their names and types, and the conditions that may be built on each."""

from __future__ import annotations

import datetime
import pickle
from decimal import Decimal

import pytest

from kernel_strategies import (
    AS_OF,
    BORN,
    COLOUR,
    COUNT,
    FLAG,
    LIMIT,
    MOVED,
    NAME,
    SHARE,
    SIZE,
    fact,
    say,
)
from umkstd.errors import RuleDefinitionError
from umkstd.logic.combine import all_of, member, not_
from umkstd.logic.facts import Symbol, facts_of, symbols_of
from umkstd.logic.nodes import All, Answer, Compare, Known, Not, OneOf
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind

FEE = Symbol(name="fee", kind=Kind.INTEGER)


def code_of(build) -> str:
    """The code of the definition error, whose message must name the fact in both languages."""
    with pytest.raises(RuleDefinitionError) as caught:
        build()
    return caught.value.problem.code


@pytest.mark.parametrize("name", ["Count", "2nd", "a-b", "a b", "", "a\n", "é", "_a"])
def test_a_name_is_a_lower_case_identifier(name) -> None:
    """The name becomes a column of a frame and a local of generated code."""
    assert code_of(lambda: fact(name, Kind.INTEGER)) == "fact-name"


def test_choices_and_the_kind_choice_belong_together() -> None:
    """A choice without choices could hold nothing; a number with choices would not check them."""
    assert code_of(lambda: fact("a", Kind.CHOICE)) == "fact-choices"
    assert code_of(lambda: fact("a", Kind.INTEGER, choices=(1, 2))) == "fact-choices"
    labels = (say("one"),)
    assert code_of(lambda: fact("a", Kind.CHOICE, choices=("x", "y"), choice_labels=labels)) == (
        "fact-choices"
    )


def test_a_range_is_of_decimals_and_the_right_way_up() -> None:
    """Generated code would not look at the range of another kind."""
    low, high = Decimal(0), Decimal(100)
    assert fact("a", Kind.DECIMAL, within=(low, high)).within == (low, high)
    assert code_of(lambda: fact("a", Kind.DECIMAL, within=(high, low))) == "fact-within"
    assert code_of(lambda: fact("a", Kind.INTEGER, within=(0, 100))) == "fact-within"


@pytest.mark.parametrize(
    "build",
    [
        lambda: COUNT <= "3",
        lambda: COUNT <= True,
        lambda: COUNT.equals(1.0),  # a whole float is read from a frame, but written by mistake
        lambda: COUNT.equals(None),
        lambda: COUNT <= float("nan"),  # noqa: PLW0177 - the slip under test
        lambda: COUNT <= 10**30,
        lambda: FLAG.equals(1),
        lambda: FLAG.equals("true"),
        lambda: BORN < "2020-01-01",
        lambda: NAME.equals(3),
        lambda: COLOUR.equals("purple"),
        lambda: COLOUR.one_of("red", "Red"),
        lambda: SIZE.equals("tiny"),
        lambda: SIZE.one_of("small", SIZE),
    ],
)
def test_a_literal_must_be_a_value_of_the_fact(build) -> None:
    """A comparison with a wrong type or an unknown word is found when the rule is built."""
    assert code_of(build) in ("condition-literal", "condition-type")


@pytest.mark.parametrize(
    "build",
    [
        lambda: FLAG < True,
        lambda: NAME >= "a",
        lambda: COLOUR > "red",
        lambda: SIZE <= "small",
        lambda: COUNT < BORN,
        lambda: BORN < COUNT,
        lambda: COUNT.equals(FLAG),
        lambda: COLOUR.equals(SIZE),
        lambda: COUNT < Symbol(name="share", kind=Kind.DECIMAL),
        COUNT.is_true,
        NAME.is_false,
        SIZE.is_true,
        COUNT.one_of,
        SIZE.one_of,
        lambda: COUNT.between(5, 3),
        lambda: BORN.between(datetime.date(2020, 1, 2), datetime.date(2020, 1, 1)),
        lambda: NAME.between("a", "b"),
    ],
)
def test_a_test_that_makes_no_sense_names_its_fact(build) -> None:
    """Order, sameness of type, and ranges are checked when the rule is built."""
    with pytest.raises(RuleDefinitionError) as caught:
        build()
    problem = caught.value.problem
    assert problem.code == "condition-type"
    names = ("count", "flag", "name", "colour", "size", "born")
    for sentence in (problem.message.id, problem.message.en):
        assert any(f" {name} (" in sentence for name in names)


def test_an_upper_end_may_equal_the_lower() -> None:
    """Both ends belong to a range, so one value is a range."""
    assert COUNT.between(3, 3) == All((Compare(COUNT, ">=", 3), Compare(COUNT, "<=", 3)))


def test_a_range_may_end_at_another_fact_or_a_number_of_the_law() -> None:
    """Its order is not known when it is built; neither end is compared then."""
    assert COUNT.between(LIMIT, 3) == all_of(COUNT >= LIMIT, COUNT <= 3)
    assert COUNT.between(5, FEE) == all_of(COUNT >= 5, COUNT <= FEE)
    assert COUNT.between(FEE, LIMIT) == all_of(COUNT >= FEE, COUNT <= LIMIT)


def test_what_is_built() -> None:
    """Conditions are data: a rule can be compared, stored and shown."""
    assert (COUNT < 3) == Compare(COUNT, "<", 3)
    assert (COUNT <= LIMIT) == Compare(COUNT, "<=", LIMIT)
    assert (COUNT > FEE) == Compare(COUNT, ">", FEE)
    assert (BORN >= MOVED) == Compare(BORN, ">=", MOVED)
    assert COUNT.equals(3) == Compare(COUNT, "==", 3)
    assert FLAG.is_true() == FLAG.equals(True)
    assert FLAG.is_false() == Compare(FLAG, "==", False)
    assert NAME.one_of("a", "b", "a") == OneOf(NAME, ("a", "b"))
    assert COUNT.is_known() == Known(COUNT)
    assert SIZE.equals("small") == SIZE.one_of("small") == Answer(SIZE, ("small",))


def test_a_number_of_a_decimal_fact_may_be_whole() -> None:
    """`share <= 5` is written more often than `share <= Decimal(5)` and means the same."""
    assert (SHARE <= 5) == Compare(SHARE, "<=", Decimal(5))


def test_structural_equality_tells_one_from_true() -> None:
    """A tree is equal to its like alone, and hashes alike."""
    assert COUNT.equals(1) != COUNT.equals(2)
    assert len({COUNT < 3, COUNT < 3, COUNT <= 3}) == 2
    assert pickle.loads(pickle.dumps(COUNT < 3)) == (COUNT < 3)  # noqa: S301 - our own value


def test_neither_a_fact_nor_a_condition_is_true_or_false() -> None:
    """`if fact` and `a < fact < b` would silently be wrong; the error says what to write."""
    with pytest.raises(TypeError, match=r"flag\.is_true\(\)"):
        bool(FLAG)
    with pytest.raises(TypeError, match="all_of"):
        bool(COUNT < 3)
    with pytest.raises(TypeError):
        _ = COUNT and LIMIT
    with pytest.raises(TypeError):
        _ = 1 < COUNT < 3


def test_facts_are_listed_in_written_order_with_those_of_tables() -> None:
    """What a form asks comes in the order in which the law reads."""
    table = Table(
        (COLOUR,),
        (Row((COLOUR.equals("red"),), "small"), Row((not_(COLOUR.equals("red")),), "large")),
    )
    answer = Answer(SIZE, ("small",), (None, table))
    named = member("m", COUNT < LIMIT, holds=FLAG.label, fails=FLAG.label)
    condition = all_of(FLAG.is_true(), answer, named, not_(FLAG.is_false()), NAME.is_known())

    assert facts_of(condition) == (FLAG, SIZE, COLOUR, COUNT, LIMIT, NAME)


def test_symbols_are_listed_once() -> None:
    """The numbers of the law that a condition mentions, for the page that shows them."""
    condition = all_of(COUNT <= FEE, LIMIT <= FEE, COUNT < 3, Not(COUNT.is_known()))

    assert symbols_of(condition) == (FEE,)
    assert symbols_of(AS_OF >= BORN) == ()


def test_values_are_shown_as_people_write_them() -> None:
    """A choice by its label, money and dates as each language writes them, blank text visibly."""
    risk = fact("risk", Kind.CHOICE, choices=("low", "high"), choice_labels=(say("L"), say("H")))
    money = fact("money", Kind.INTEGER, unit="rupiah")

    assert risk.shown("high") == say("H")
    assert fact("kind", Kind.CHOICE, choices=("a_b",)).shown("a_b").en == "a b"
    assert (money.shown(1_000).id, money.shown(1_000).en) == ("Rp1.000", "Rp1,000")
    assert fact("name", Kind.TEXT).shown(" ").id == "“”"
    assert fact("flag", Kind.BOOLEAN).shown(None).en == "not known yet"

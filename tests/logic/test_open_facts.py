"""Open facts: what must still be asked, and what need not be."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kernel_strategies import (
    COLOUR,
    COUNT,
    FLAG,
    LIMIT,
    NAME,
    SIGN,
    SIZE,
    TIER,
    as_of_days,
    conditions,
    facts,
    partial_facts,
    unknown_in,
)
from umkstd.logic.combine import all_of, any_of, at_least, not_
from umkstd.logic.nodes import Answer
from umkstd.logic.open_facts import open_facts
from umkstd.logic.table import Row, Table
from umkstd.logic.trace import evaluate


def two_columns(first, second, outcomes) -> Table:
    """A table on two yes-or-no facts; the outcomes are for yes-yes, yes-no, no-yes, no-no."""
    cells = [
        (a, b)
        for a in (first.is_true(), first.is_false())
        for b in (second.is_true(), second.is_false())
    ]
    return Table((first, second), tuple(map(Row, cells, outcomes)))


def test_only_the_unknown_is_asked_in_written_order() -> None:
    """A decided part asks nothing; a comparison asks for the side that is missing."""
    condition = all_of(COUNT <= LIMIT, FLAG.is_true(), NAME.is_known(), COLOUR.one_of("red"))

    assert open_facts(condition, {}) == ("count", "limit", "flag", "name", "colour")
    assert open_facts(condition, {"count": 1}) == ("limit", "flag", "name", "colour")
    assert open_facts(condition, {"limit": 1, "name": "x"}) == ("count", "flag", "colour")
    assert open_facts(condition, {"flag": False}) == ()


def test_a_decided_part_asks_nothing() -> None:
    """In an open disjunction the false part is done with; so are parts of a count."""
    assert open_facts(any_of(FLAG.is_true(), SIGN.is_true()), {"flag": False}) == ("sign",)
    assert open_facts(not_(at_least(2, FLAG.is_true(), SIGN.is_true())), {"flag": True}) == (
        "sign",
    )
    assert open_facts(any_of(FLAG.is_true(), SIGN.is_true()), {"sign": True}) == ()


def test_a_test_on_an_answer_asks_for_base_facts() -> None:
    """Capital is asked for, not the scale that follows from it."""
    table = two_columns(FLAG, SIGN, ("small", "middle", "large", "large"))
    answer = Answer(SIZE, ("small",), (table,))

    assert open_facts(answer, {}) == ("flag", "sign")
    assert open_facts(answer, {"flag": True}) == ("sign",)
    assert open_facts(answer, {"sign": True}) == ("flag",)
    assert open_facts(answer, {"flag": False}) == ()
    assert open_facts(answer, {"size": "small"}) == ()


def test_a_column_that_changes_no_answer_is_not_asked() -> None:
    """Where the flag is yes or no, the sign changes nothing; so it is not asked."""
    table = two_columns(FLAG, SIGN, ("small", "small", "large", "large"))

    assert open_facts(Answer(SIZE, ("small",), (table,)), {}) == ("flag",)


def test_an_answer_that_rests_on_another_asks_for_its_facts() -> None:
    """Down to base facts, through a table on a table, and only for what is still possible."""
    of_size = two_columns(FLAG, SIGN, ("small", "middle", "large", "large"))
    size = {name: Answer(SIZE, (name,), (of_size,)) for name in SIZE.choices}
    rows = (
        Row((size["small"], COLOUR.equals("red")), ("x",)),
        Row((size["small"], not_(COLOUR.equals("red"))), ("x", "y")),
        Row((size["middle"], None), ("x",)),
        Row((size["large"], None), ()),
    )
    answer = Answer(TIER, (("x",),), (Table((SIZE, COLOUR), rows),))

    assert open_facts(answer, {}) == ("flag", "sign", "colour")
    assert open_facts(answer, {"flag": True, "sign": True}) == ("colour",)
    assert open_facts(answer, {"flag": True, "sign": False}) == ()
    assert open_facts(answer, {"flag": True, "colour": "red"}) == ()
    assert open_facts(answer, {"flag": False}) == ()
    # Small or middle: the colour matters as long as it may be small.
    assert open_facts(answer, {"flag": True, "colour": "{grey}"}) == ("sign",)


def test_an_answer_without_a_text_is_asked_for_itself() -> None:
    """Nothing else could decide it; and a text that was not seen is nothing to ask about."""
    table = two_columns(FLAG, SIGN, ("small", "middle", "large", "large"))

    assert open_facts(Answer(SIZE, ("small",)), {}) == ("size",)
    assert open_facts(Answer(SIZE, ("small",), (None,)), {}) == ()
    assert open_facts(Answer(SIZE, ("small",), (None, table)), {"flag": False}) == ()


def test_criteria_that_disagree_are_no_open_fact() -> None:
    """The law is open, not the case: no question would help."""
    one = two_columns(FLAG, SIGN, ("small", "middle", "large", "large"))
    other = two_columns(FLAG, SIGN, ("large", "middle", "large", "large"))
    answer = Answer(SIZE, ("small",), (one, other))

    assert evaluate(answer, {"flag": True, "sign": True}) is None
    assert open_facts(answer, {"flag": True, "sign": True}) == ()
    assert open_facts(answer, {"flag": True}) == ("sign",)


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(conditions(), partial_facts(), as_of_days(), st.lists(facts(), min_size=4, max_size=4))
def test_nothing_beside_the_open_facts_can_matter(condition, known, day, completions) -> None:
    """A superset of what can matter: with them filled in, no other fact changes the outcome."""
    known = known | {"as_of": day}
    asked = [name for name in open_facts(condition, known) if name not in ("size", "tier")]
    missing = {item.name for item in unknown_in(known)}
    assert set(asked) <= missing
    if evaluate(condition, known) is not None:
        assert asked == []
    filled = known | {name: completions[0][name] for name in asked}
    outcome = evaluate(condition, filled)

    for completion in completions:
        rest = {name: completion[name] for name in missing - set(asked)}
        assert evaluate(condition, filled | rest) is outcome

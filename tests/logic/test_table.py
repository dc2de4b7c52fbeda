"""Decision tables: exactly one row holds, which is checked when the table is built."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernel_strategies import (
    AS_OF,
    BORN,
    COLOUR,
    COUNT,
    FLAG,
    LIMIT,
    NAME,
    SHARE,
    SIGN,
    SIZE,
    TABLE_POOL,
    TIER,
    facts,
    named_member,
    partial_facts,
    tables,
)
from umkstd.errors import InvalidValue, RuleDefinitionError
from umkstd.logic.classes import Kept
from umkstd.logic.combine import all_of, any_of, at_least, not_
from umkstd.logic.compile import compile_outcomes
from umkstd.logic.facts import Symbol
from umkstd.logic.nodes import Answer
from umkstd.logic.table import Row, Table, holds_for
from umkstd.logic.trace import evaluate, open_rows, possible
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Facts


def table(column, *cells) -> Table:
    """A table on one column; the answers are small, middle, large in this order."""
    rows = tuple(Row((cell,), SIZE.choices[n % 3]) for n, cell in enumerate(cells))
    return Table((column,), rows)


def refused(code, build) -> str:
    """The English message of a refused table."""
    with pytest.raises(RuleDefinitionError) as caught:
        build()
    assert caught.value.problem.code == code
    return caught.value.problem.message.en


def test_a_gap_names_the_case_that_no_row_covers() -> None:
    """The author of a rule sees which case the law's table forgot."""
    assert "count = 5" in refused("table-gap", lambda: table(COUNT, COUNT < 5, COUNT > 5))
    message = refused(
        "table-gap",
        lambda: Table((FLAG, COLOUR), (Row((FLAG.is_true(), None), "small"),)),
    )
    assert "flag = False" in message
    assert "no row holds" in message
    assert "{grey}" in refused(
        "table-gap", lambda: table(COLOUR, COLOUR.one_of(*COLOUR.choices[:-1]))
    )
    assert "-" in refused("table-gap", lambda: Table((), ()))


def test_an_overlap_names_the_case_and_the_rows() -> None:
    """Two rows for one case would be decided by their order, silently."""
    message = refused("table-overlap", lambda: table(COUNT, COUNT <= 5, COUNT >= 5))
    assert "count = 5" in message
    assert "(1, 2)" in message
    rows = (
        Row((FLAG.is_true(), None), "small"),
        Row((None, SIGN.is_true()), "middle"),
        Row((FLAG.is_false(), SIGN.is_false()), "large"),
    )
    message = refused("table-overlap", lambda: Table((FLAG, SIGN), rows))
    assert "flag = True, sign = True" in message
    assert "(1, 2)" in message
    assert "(1, 2)" in refused("table-overlap", lambda: Table((), (Row((), "a"), Row((), "b"))))


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        (COUNT, lambda: (COUNT <= 4, COUNT > 4)),
        (COUNT, lambda: (COUNT <= 4, COUNT >= 5)),  # no whole number lies between
        (COUNT, lambda: (COUNT < 4, COUNT.equals(4), COUNT > 4)),
        (COUNT, lambda: (COUNT.between(2, 3), not_(COUNT.between(2, 3)))),
        (SHARE, lambda: (SHARE <= Decimal("0.1"), SHARE > Decimal("0.1"))),
        (SHARE, lambda: (SHARE <= Decimal(10**30 - 1), SHARE > Decimal(10**30 - 1))),
        (SHARE, lambda: (SHARE < Decimal("-1E+30"), SHARE >= Decimal("-1E+30"))),
        (BORN, lambda: (BORN < datetime.date(2020, 3, 1), BORN >= datetime.date(2020, 3, 1))),
        (BORN, lambda: (BORN <= datetime.date(2020, 2, 29), BORN >= datetime.date(2020, 3, 1))),
        (NAME, lambda: (NAME.one_of("a", "b"), not_(NAME.one_of("a", "b")))),
        (COLOUR, lambda: (COLOUR.equals("red"), not_(COLOUR.equals("red")))),
        (FLAG, lambda: (FLAG.is_true(), FLAG.is_false())),
        (FLAG, lambda: (None,)),
        (SIZE, lambda: (SIZE.equals("small"), SIZE.one_of("middle", "large"))),
    ],
)
def test_rows_that_share_out_every_value(column, cells) -> None:
    """No false alarm: neighbouring whole numbers and days leave no gap."""
    assert len(table(column, *cells()).rows) == len(cells())


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        (SHARE, lambda: (SHARE <= 4, SHARE >= 5)),
        (SHARE, lambda: (SHARE <= Decimal(10**30 - 1), SHARE >= Decimal("1E+30"))),
        (SHARE, lambda: (SHARE < Decimal("1E-30"), SHARE > Decimal("1E-30"))),
        (BORN, lambda: (BORN <= datetime.date(2020, 2, 28), BORN >= datetime.date(2020, 3, 1))),
        (NAME, lambda: (NAME.equals("a"), NAME.equals("b"))),
        (BORN, lambda: (BORN < datetime.date.max,)),
        (BORN, lambda: (BORN > datetime.date.min,)),
        (FLAG, lambda: (FLAG.is_true(),)),
    ],
)
def test_values_between_the_rows_are_found(column, cells) -> None:
    """Between two decimals there is always a third; a leap day is a day."""
    refused("table-gap", lambda: table(column, *cells()))


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        (COUNT, lambda: (None, all_of(COUNT > 3, COUNT < 4))),
        (COUNT, lambda: (None, all_of(COUNT <= 3, COUNT > 5))),
        (FLAG, lambda: (None, all_of(FLAG.is_true(), FLAG.is_false()))),
        (COLOUR, lambda: (None, not_(COLOUR.one_of(*COLOUR.choices)))),
        (BORN, lambda: (None, BORN < datetime.date.min)),
    ],
)
def test_a_row_that_never_holds_is_a_slip(column, cells) -> None:
    """It would never answer, and look possible while the fact is unknown."""
    message = refused("table-row-never", lambda: table(column, *cells()))
    assert "row 2" in message
    assert column.name in message


def test_rows_and_cells_fit_the_columns() -> None:
    """Each cell tests the fact of its column and nothing else."""
    message = refused("table-cells", lambda: Table((FLAG, COUNT), (Row((None,), "small"),)))
    assert "row 1" in message
    message = refused("table-column", lambda: table(COUNT, None, LIMIT < 3))
    assert "row 2" in message
    assert "count" in message
    refused("table-column", lambda: table(COUNT, COUNT < LIMIT, COUNT >= LIMIT))
    refused("table-column", lambda: table(FLAG, any_of(FLAG.is_true(), SIGN.is_true())))


@pytest.mark.parametrize(
    "cells",
    [
        lambda: (FLAG.is_known(), not_(FLAG.is_known())),
        lambda: (at_least(1, FLAG.is_true(), FLAG.is_false()),),
        lambda: (named_member(FLAG.is_true()), FLAG.is_false()),
    ],
)
def test_only_tests_that_are_true_or_false_are_cells(cells) -> None:
    """Presence, counts and named members have no place in a table."""
    refused("table-cell", lambda: table(FLAG, *cells()))


@pytest.mark.parametrize(
    "cells",
    [
        lambda: (COUNT.is_known(),),
        lambda: (COUNT <= COUNT,),  # noqa: PLR0124 - the slip under test
        lambda: (at_least(1, COUNT < 3, COUNT >= 3),),
    ],
)
def test_only_tests_against_values_cut_an_ordered_column(cells) -> None:
    """The check needs the points where a column is cut."""
    refused("table-cell", lambda: table(COUNT, *cells()))


def test_a_table_with_numbers_of_the_law_is_checked_when_they_are_filled_in() -> None:
    """A gap may open on a day when one of two numbers changes."""
    low, high = Symbol(name="low", kind=Kind.INTEGER), Symbol(name="high", kind=Kind.INTEGER)
    unchecked = table(COUNT, COUNT <= low, COUNT > high)

    assert len(unchecked.rows) == 2
    refused("table-gap", lambda: table(COUNT, COUNT <= 3, COUNT > 4))


def test_a_row_as_one_condition() -> None:
    """A page shows a row as a sentence; a row for every case has none."""
    assert Row((None, None), "small").when() is None
    assert Row((None, FLAG.is_true()), "small").when() == FLAG.is_true()
    assert Row((COUNT < 3, FLAG.is_true()), "small").when() == all_of(COUNT < 3, FLAG.is_true())


@settings(deadline=None, max_examples=100)
@given(tables(SIZE, TABLE_POOL, 3), facts())
def test_exactly_one_row_holds_for_known_facts(found, known) -> None:
    """What the check promises, on random tables and values it never saw."""
    holding = [
        row
        for row in found.rows
        if all(
            cell is None or holds_for(cell, known[column.name])
            for column, cell in zip(found.columns, row.cells, strict=True)
        )
    ]

    assert len(holding) == 1
    assert open_rows(found, known) == tuple(holding)
    assert possible(Answer(SIZE, (), (found,)), known) == (holding[0].outcome,)


@settings(deadline=None, max_examples=100)
@given(tables(SIZE, TABLE_POOL, 3), st.data())
def test_the_row_that_will_hold_is_never_ruled_out(found, data) -> None:
    """The answers still possible include the one that all facts will give."""
    known = data.draw(facts())
    partial = data.draw(partial_facts())
    partial = {name: known[name] for name, value in partial.items() if value is not None}
    (row,) = open_rows(found, known)

    assert row in open_rows(found, partial)


# ---------------------------------------------------------------- answers
BANDS = table(COUNT, COUNT <= 1, COUNT.between(2, 3), COUNT > 3)


def test_a_test_on_an_answer_is_decided_on_the_answers_still_possible() -> None:
    """Small or middle is true although nobody knows which."""
    two = Table(
        (COUNT, FLAG),
        (
            Row((COUNT <= 3, FLAG.is_true()), "small"),
            Row((COUNT <= 3, FLAG.is_false()), "middle"),
            Row((COUNT > 3, None), "large"),
        ),
    )
    known = {"count": 2}

    assert evaluate(Answer(SIZE, ("small", "middle"), (two,)), known) is True
    assert evaluate(Answer(SIZE, ("large",), (two,)), known) is False
    assert evaluate(Answer(SIZE, ("small",), (two,)), known) is None


def test_two_criteria_that_disagree_leave_both_answers() -> None:
    """None of them is chosen silently."""
    other = table(LIMIT, LIMIT <= 1, LIMIT.between(2, 3), LIMIT > 3)
    known = {"count": 1, "limit": 3}

    assert possible(Answer(SIZE, (), (BANDS, other)), known) == ("small", "middle")
    assert evaluate(Answer(SIZE, ("small",), (BANDS, other)), known) is None
    assert evaluate(Answer(SIZE, ("small", "middle"), (BANDS, other)), known) is True


def test_a_text_not_seen_leaves_every_answer() -> None:
    """What nobody has read may say anything."""
    assert possible(Answer(SIZE, (), (BANDS, None)), {"count": 1}) == SIZE.choices
    assert possible(Answer(SIZE, ()), {}) == SIZE.choices


def test_a_stated_answer_is_used_where_the_facts_leave_it_possible() -> None:
    """And is an error, with both in the message, where they rule it out."""
    answer = Answer(SIZE, ("small",), (BANDS,))

    assert evaluate(answer, {"size": "small"}) is True
    assert evaluate(Answer(SIZE, ("small",)), {"size": "large"}) is False
    for ask in (evaluate, lambda a, known: compile_outcomes([a]).run(Facts(known), None)):
        with pytest.raises(InvalidValue) as caught:
            ask(answer, {"size": "large", "count": 2})
        problem = caught.value.problem
        assert (problem.code, problem.path) == ("supplied-answer-disagrees", "/size")
        for word in ("large", "middle"):
            assert word in problem.message.id
            assert word in problem.message.en


def test_a_cell_on_an_answer_is_decided_on_the_answers_still_possible() -> None:
    """A larger cell is decided on the answer as a whole, as the generated code decides it."""
    inner = table(COUNT, COUNT <= 1, COUNT.between(2, 3), COUNT > 3)
    small, middle = (Answer(SIZE, (name,), (inner,)) for name in ("small", "middle"))
    rows = (
        Row((any_of(small, middle),), ("x",)),
        Row((not_(any_of(small, middle)),), ("x", "y")),
    )
    tier = Answer(TIER, (("x",),), (Table((SIZE,), rows),))
    size = Answer(SIZE, (), (table(FLAG, FLAG.is_true(), FLAG.is_false()),))
    of_flag = [Answer(SIZE, (n,), size.tables) for n in ("small", "middle")]
    open_ = (
        Row((any_of(*of_flag),), ("x",)),
        Row((not_(any_of(*of_flag)),), ("x", "y")),
    )
    open_tier = Answer(TIER, (("x",),), (Table((SIZE,), open_),))

    assert [evaluate(tier, {"count": n}) for n in (1, 2, 9, None)] == [True, True, False, None]
    # The flag decides between small and middle: the same row holds for either.
    assert evaluate(open_tier, {}) is True
    assert compile_outcomes([open_tier]).run(Facts(), None)[0] == 0


def test_a_table_may_go_by_the_day_of_asking() -> None:
    """A law that changes within its table; the day is always known, so no row stays open."""
    change = datetime.date(2022, 1, 1)
    dated = Table(
        (AS_OF, FLAG),
        (
            Row((AS_OF < change, None), "small"),
            Row((AS_OF >= change, FLAG.is_true()), "middle"),
            Row((AS_OF >= change, FLAG.is_false()), "large"),
        ),
    )
    answer = Answer(SIZE, ("small",), (dated,))
    run = compile_outcomes([answer]).run

    for day, wanted, digit in ((datetime.date(2021, 12, 31), True, 0), (change, False, 2)):
        assert evaluate(answer, {"as_of": day}) is wanted
        assert run(Facts(), day)[0] == digit
    middle = Answer(SIZE, ("middle",), (dated,))
    assert evaluate(middle, {"as_of": change}) is None
    assert compile_outcomes([middle]).run(Facts(), change)[0] == 1


def test_what_is_kept_of_a_table_is_bounded(monkeypatch) -> None:
    """A service that meets many situations forgets the old ones and answers the same."""
    monkeypatch.setattr(Kept, "bound", 1)
    # No other test has this table, so that nothing is kept of it yet.
    rows = table(COUNT, COUNT <= 701, COUNT.between(702, 703), COUNT > 703)

    for _ in range(2):
        assert [row.outcome for row in open_rows(rows, {"count": 701})] == ["small"]
        assert [row.outcome for row in open_rows(rows, {"count": 702})] == ["middle"]
        assert len(open_rows(rows, {})) == 3

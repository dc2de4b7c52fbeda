"""The generated loop over columns decides each row as generated code decides one record."""

from __future__ import annotations

import ast
import linecache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kernel_strategies import (
    BASE,
    COLOUR,
    COUNT,
    FLAG,
    HOSTILE,
    NAME,
    SIZE,
    TIER,
    as_of_days,
    bound_table,
    conditions,
    fact,
    partial_facts,
    tables,
)
from umkstd.errors import InvalidValue
from umkstd.logic import compile_loop
from umkstd.logic.combine import all_of
from umkstd.logic.compile import compile_outcomes
from umkstd.logic.compile_loop import REFUSED, loop_of_answer, loop_of_outcomes
from umkstd.logic.nodes import Answer
from umkstd.logic.table import Row, Table
from umkstd.logic.trace import possible
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Facts

RELAXED = settings(
    deadline=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
EVERY = (*BASE, SIZE, TIER)
ROWS = st.lists(st.tuples(partial_facts(EVERY), as_of_days()), max_size=4)
FIXED = partial_facts((COUNT, FLAG, COLOUR)).map(
    lambda found: {name: value for name, value in found.items() if value is not None}
)


def plain(key):
    """The key itself."""
    return key


def run(loop, rows):
    """What a loop says of some rows, each with its day."""
    columns = [[row.get(item.name) for row, _ in rows] for item in loop.facts]
    return loop.run(columns, [day for _, day in rows])


def alone(compiled, row, day):
    """What generated code says of one record."""
    try:
        return compiled.run(Facts(row), day)
    except InvalidValue as error:
        assert error.problem.code == REFUSED[1]
        return REFUSED


@RELAXED
@given(st.lists(conditions(), min_size=1, max_size=3), ROWS, FIXED)
def test_a_row_is_decided_as_a_record(members, rows, fixed) -> None:
    """The same key, whatever is known, stated or fixed by the law; no row knows of another."""
    loop = loop_of_outcomes(members, decide=plain, given=fixed)
    compiled = compile_outcomes(members, decide=plain, make=None, given=fixed)

    assert run(loop, rows) == [alone(compiled, row, day) for row, day in rows]
    assert not {item.name for item in loop.facts} & {"as_of", *fixed}


@st.composite
def bound_answers(draw):
    """A determination whose tables rest on those of another, or that has none."""
    of_size = tuple(draw(st.lists(st.none() | tables(SIZE, (FLAG, COUNT, COLOUR)), max_size=2)))
    outer = draw(st.lists(st.none() | tables(TIER, (SIZE, FLAG)), max_size=2))
    of_tier = tuple(t if t is None else bound_table(t, {"size": of_size}) for t in outer)
    return draw(st.sampled_from((Answer(SIZE, (), of_size), Answer(TIER, (), of_tier))))


@RELAXED
@given(bound_answers(), ROWS, FIXED)
def test_a_bit_for_each_answer_that_is_possible(answer, rows, fixed) -> None:
    """The key of a determination says which answers the facts of a row leave."""
    loop = loop_of_answer(answer, decide=plain, given=fixed)
    choices = answer.fact.choices

    for (row, day), key in zip(rows, run(loop, rows), strict=True):
        try:
            wanted = possible(answer, {**row, **fixed, "as_of": day})
        except InvalidValue:
            assert key is REFUSED
            continue
        # A stated answer of an inner table may be refused where the rows were done before it.
        if key is not REFUSED:
            assert tuple(c for n, c in enumerate(choices) if key >> n & 1) == wanted


def test_what_a_key_decides_is_asked_once(monkeypatch) -> None:
    """A million rows are of few kinds; of very many, it forgets in bounds."""
    asked = []
    loop = loop_of_outcomes([FLAG.is_true()], decide=lambda key: asked.append(key) or key)
    rows = [({"flag": flag}, None) for flag in (True, None, False)] * 3

    assert run(loop, rows) == [0, 1, 2] * 3
    assert run(loop, rows) == [0, 1, 2] * 3
    assert asked == [0, 1, 2]
    monkeypatch.setattr(compile_loop, "MAX_KEYS", 1)
    few = loop_of_outcomes([FLAG.is_true()], decide=lambda key: asked.append(key) or key)
    assert run(few, rows) == [0, 1, 2] * 3
    assert asked == [0, 1, 2] * 4


def test_a_row_without_any_column_is_a_row() -> None:
    """Where every fact is fixed, the days alone say how many rows there are."""
    loop = loop_of_outcomes([FLAG.is_true()], decide=plain, given={"flag": False})

    assert loop.facts == ()
    assert loop.run([], [None, None]) == [2, 2]
    assert loop.run([], []) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_literal_is_data(text) -> None:
    """Quotes, newlines and code in a literal are compared, and are no part of the program."""
    loop = loop_of_outcomes([NAME.equals(text)], decide=plain)

    assert loop.run([[text, text + ".", None]], [None] * 3) == [0, 2, 1]
    texts = [n for n in ast.walk(ast.parse(loop.source)) if isinstance(n, ast.Constant)]
    assert not any(isinstance(node.value, str) for node in texts)
    filename = loop.run.__code__.co_filename
    assert "".join(linecache.getlines(filename)) == loop.source


def test_a_wide_rule_and_a_deep_table() -> None:
    """Python stops at 100 indents, and the loop takes two of them."""
    members = [COUNT > number for number in range(300)]
    loop = loop_of_outcomes([*members, all_of(*members)], decide=plain)
    assert loop.run([[None, 299, 300]], [None] * 3) == [
        sum(3**n for n in range(301)),
        2 * 3**299 + 2 * 3**300,
        0,
    ]
    flags = tuple(fact(f"flag{number}", Kind.BOOLEAN) for number in range(40))
    rows = [
        Row(
            (*(f.is_true() for f in flags[:n]), flags[n].is_false(), *[None] * (39 - n)),
            SIZE.choices[n % 2],
        )
        for n in range(40)
    ]
    rows.append(Row(tuple(f.is_true() for f in flags), "large"))
    deep = loop_of_answer(Answer(SIZE, (), (Table(flags, tuple(rows)),)), decide=plain)
    known = {f"flag{number}": True for number in range(40)}
    cases = [(known, None), ({**known, "flag7": False}, None), ({**known, "flag39": None}, None)]
    assert run(deep, cases) == [4, 2, 6]

"""Columns are read as rows are: the same values, the same problems, facts that follow included."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from kernel_strategies import BASE, COLOUR, COUNT, FLAG, LIMIT, NAME, SIGN, fact, values_of
from one_record import columns_of, odd_values
from umkstd.errors import CaseError
from umkstd.logic.typed_columns import TypedColumns
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Vocabulary

RELAXED = settings(deadline=None, max_examples=150)
TIER = fact("tier", Kind.CHOICE, choices=(("x",), ("x", "y"), ()), determined=True)
EVERY = (*BASE, TIER)
SUM = fact("sum", Kind.INTEGER)
LAW = Vocabulary(
    (*EVERY, SUM),
    (
        Derived(SUM, (COUNT, LIMIT), lambda one, other: one + other),
        Derived(SIGN, (SUM,), lambda total: total > 3),
        Derived(FLAG, (FLAG, NAME), lambda flag, name: flag or bool(name) or None, partial=True),
        Derived(COLOUR, (COLOUR,), lambda colour: colour or "red", partial=True),
    ),
)


def rows_of(pool, rare=odd_values):
    """Rows in which each fact is there or not, and of its type or not."""
    fields = {f.name: values_of(f) | values_of(f) | st.none() | rare(f) for f in pool}
    return st.lists(st.fixed_dictionaries({}, optional=fields), max_size=4)


@RELAXED
@given(rows_of((*EVERY, SUM)))
def test_every_row_is_read_as_if_it_were_alone(rows) -> None:
    """Typed values, derived ones, and the code of the first problem where there is one."""
    columns = columns_of(rows)
    names = [*columns, *(item.name for item in LAW.facts if item.name not in columns)]
    read = TypedColumns.read(LAW, names, columns, len(rows))
    problems = read.problems()

    for number, row in enumerate(rows):
        try:
            # Problems are told in the order of the facts.
            wanted = dict(LAW.read({name: row[name] for name in names if name in row}))
        except CaseError as error:
            assert problems.pop(number) == error.problems[0].code
            continue
        found = read.row(number)
        assert found == wanted
        assert {n: type(v) for n, v in found.items()} == {n: type(v) for n, v in wanted.items()}
    assert problems == {}


def test_a_typed_column_is_taken_as_it_is() -> None:
    """A frame hands over typed columns: nothing is copied, and one wrong value changes that."""
    typed = {
        "flag": [True, None],
        "count": [10**29, None],
        "born": [datetime.date(2020, 1, 1), None],
        "name": ["x" * 2_000, ""],
        "colour": [None, "red"],
    }
    plain = Vocabulary(BASE)
    read = TypedColumns.read(plain, typed, typed, 2)
    assert all(read.values[name] is typed[name] for name in typed)
    assert read.problems() == {}

    for name, wrong in (("count", 10**30), ("name", "x" * 2_001), ("colour", "x"), ("flag", 1)):
        column = [*typed[name][:1], wrong]
        found = TypedColumns.read(plain, [name], {name: column}, 2)
        assert found.values[name] == [typed[name][0], None]
        assert set(found.problems()) == {1}


def test_a_fact_without_a_column_is_unknown() -> None:
    """And what follows from it alone is not looked for."""
    read = TypedColumns.read(LAW, ["sum", "count", "limit", "flag", "name"], {"count": [1, 2]}, 2)

    assert read.column("sum") == (None, None)
    assert read.column("flag") == [None, None]
    assert [read.row(0), read.row(1)] == [{"count": 1}, {"count": 2}]


def test_some_of_the_facts_and_some_of_the_rows() -> None:
    """A rule sees the problems of the facts that it reads, and no others."""
    columns = {"count": [1, "x", 2], "limit": [1, 1, 1], "sum": [2, 2, 9], "flag": [0, None, None]}
    read = TypedColumns.read(LAW, [*columns, "name"], columns, 3)
    assert read.problems() == {0: "wrong-type", 1: "wrong-type", 2: "facts-contradict"}

    assert read.of(["sum", "count"]).problems() == {1: "wrong-type", 2: "facts-contradict"}
    assert read.of(["limit", "name"]).problems() == {}
    taken = read.of(["count", "limit"]).taken([2, 0])
    assert taken.count == 2
    assert taken.values == {"count": [2, 1], "limit": [1, 1]}

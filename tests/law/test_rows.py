"""A rule over rows answers each as it answers the facts of that row alone."""

from __future__ import annotations

import datetime

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from change_strategies import RULES, fact
from kernel_strategies import (
    BASE,
    COUNT,
    DAYS,
    FLAG,
    NAME,
    SIGN,
    SIZE,
    TIER,
    as_of_days,
    determinations,
    requirements,
    say,
    values_of,
)
from one_record import asked_alone, columns_of, odd_values, read_by
from timed_law import CHEAP, by, law, sized
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note, Provision
from umkstd.law.rows import answer_rows
from umkstd.law.span import Span
from umkstd.logic.combine import member, not_
from umkstd.logic.table import Row, Table
from umkstd.logic.typed_columns import TypedColumns
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Vocabulary

RELAXED = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
DAY = datetime.date(2022, 7, 1)
BY_FLAG = Table((FLAG,), (Row((FLAG.is_true(),), "small"), Row((FLAG.is_false(),), "large")))


def answers(rule, rows, days):
    """What a rule says of some rows."""
    vocabulary, names = read_by(rule)
    columns = columns_of(rows, [name for name in names if any(name in row for row in rows)])
    return answer_rows(rule, TypedColumns.read(vocabulary, names, columns, len(rows)), days)


def asked_each(rule, rows, days):
    """What it says of each alone."""
    return [asked_alone(rule, row, day) for row, day in zip(rows, days, strict=True)]


@st.composite
def tables_of(draw, pool, days):
    """Rows of facts, of which some are unknown or odd, and a day for each."""
    known = {f.name: values_of(f) | values_of(f) | values_of(f) | st.none() for f in pool}
    rows = draw(st.lists(st.fixed_dictionaries({}, optional=known), max_size=5))
    for row in rows:
        if draw(st.integers(0, 5)) == 0:
            odd = draw(st.sampled_from(pool))
            row[odd.name] = draw(odd_values(odd))
    return rows, [draw(days) for _ in rows]


@RELAXED
@given(requirements(), tables_of((*BASE, SIZE, TIER), as_of_days() | st.none()))
def test_a_requirement_answers_a_row_as_a_record(rule, table) -> None:
    """Governing dates, exceptions, disputes, stated answers, wrong values, a day for each row."""
    rows, days = table
    assert answers(rule, rows, days) == asked_each(rule, rows, days)


@RELAXED
@given(RULES, st.data())
def test_a_plain_rule_answers_a_row_as_a_record(rule, data) -> None:
    """One day for all."""
    rows, days = data.draw(tables_of(rule.facts, st.just(datetime.date(2026, 11, 24))))
    assert answers(rule, rows, days) == asked_each(rule, rows, days)


@st.composite
def two_determinations(draw):
    """One on plain facts, or one that rests on it."""
    inner = draw(determinations(SIZE, (FLAG, COUNT, NAME)))
    return draw(st.sampled_from((inner, draw(determinations(TIER, (SIZE, SIGN), (inner,))))))


@RELAXED
@given(two_determinations(), tables_of((*BASE, SIZE, TIER), as_of_days() | st.none()))
def test_a_determination_answers_a_row_as_a_record(rule, table) -> None:
    """Criteria that differ, texts not seen, answers of several values, stated answers."""
    rows, days = table
    assert answers(rule, rows, days) == asked_each(rule, rows, days)


@RELAXED
@given(requirements(), st.data())
def test_what_a_law_fixes_holds_in_every_row(rule, data) -> None:
    """A given fact is read, so that a wrong one is refused, and then set aside."""
    rule = attrs.evolve(rule, given={"flag": True, "count": 2})
    rows, days = data.draw(tables_of((*BASE, SIZE), as_of_days()))
    assert answers(rule, rows, days) == asked_each(rule, rows, days)


PRICE = fact("price", Kind.INTEGER)
TAX = fact("tax", Kind.INTEGER)
SHOP = Vocabulary(
    (FLAG, COUNT, PRICE, TAX), (Derived(COUNT, (PRICE, TAX), lambda price, tax: price + tax),)
)


def test_facts_that_follow_and_facts_that_contradict() -> None:
    """A stated total is held against its parts, in that row alone."""
    rule = law(Provision(span=Span(None), cite=by("s. 1"), needs=CHEAP), vocabulary=SHOP)
    rows = [
        {"price": 250, "tax": 50},
        {"price": 250, "tax": 51},
        {"price": 250, "tax": 51, "count": 300},
        {"count": 300},
        {"price": 250},
        {"price": "much", "tax": 51, "count": 300},
    ]

    found = answers(rule, rows, [DAY] * 6)
    assert found == asked_each(rule, rows, [DAY] * 6)
    assert [status for status, _ in found] == ["met", "unmet", None, "met", "undetermined", None]
    assert [found[2][1], found[5][1]] == ["facts-contradict", "wrong-type"]


def test_before_the_law_and_after_it() -> None:
    """What is not in force is said, with no reason; a row without a day has no answer."""
    span = Span(DAYS[1], DAYS[3])
    flag = member("flag", FLAG.is_true(), holds=say("yes"), fails=say("no"))
    rule = law(Provision(span=span, cite=by("s. 1"), needs=flag))
    days = [DAYS[0], DAYS[1], None, DAYS[2], DAYS[3]]
    rows = [{"flag": True}] * 5

    found = answers(rule, rows, days)
    assert found == asked_each(rule, rows, days)
    outside = ("not_in_force", None)
    assert found == [outside, ("met", "flag"), (None, "not-a-date"), ("met", "flag"), outside]
    assert answers(rule, rows, [None] * 5) == [(None, "not-a-date")] * 5
    # A wrong value is met before the day is asked for.
    assert answers(rule, [{"flag": 3}], [None]) == asked_each(rule, [{"flag": 3}], [None])
    size = sized(
        DatedTable(
            span=span,
            cite=by("s. 1"),
            tables=(BY_FLAG,),
        )
    )
    assert answers(size, rows, days) == [
        *((None, None), ("small", None), (None, "not-a-date"), ("small", None), (None, None)),
    ]


def tier(table, **options):
    """A determination by one table that may test the size."""
    return Determination(
        id="tier",
        fact=TIER,
        title=say("tier"),
        rulings=(DatedTable(span=Span(None), cite=by("s. 2"), tables=(table,)),),
        verified_through="2026-01-01",
        determinations=(sized(DatedTable(span=Span(None), cite=by("s. 1"), tables=(BY_FLAG,))),),
        **options,
    )


def test_a_table_that_is_done_does_not_ask_for_a_stated_answer() -> None:
    """The size is stated wrongly, but a signed paper is exempt whatever the size."""
    table = Table(
        (SIGN, SIZE),
        (
            Row((SIGN.is_true(), None), ("x",)),
            Row((SIGN.is_false(), SIZE.one_of("small")), ("x", "y")),
            Row((SIGN.is_false(), SIZE.one_of("middle", "large")), ()),
        ),
    )
    rows = [
        {"sign": sign, "flag": True, "size": size}
        for sign in (True, False, None)
        for size in ("small", "large")
    ]

    found = answers(tier(table), rows, [DAY] * 6)
    assert found == asked_each(tier(table), rows, [DAY] * 6)
    refused = (None, "supplied-answer-disagrees")
    assert found[:4] == [("x", None), ("x", None), ("x, y", None), refused]


def test_a_note_that_asks_for_a_stated_answer_refuses_nothing() -> None:
    """It does not vote; where the answer cannot be, it is not shown."""
    table = Table((SIGN,), (Row((SIGN.is_true(),), ("x",)), Row((SIGN.is_false(),), ())))
    small = Note(code="small", text=say("it is small"), cite=by("s. 3"), when=SIZE.one_of("small"))
    always = Note(code="always", text=say("it is so"), cite=by("s. 3"))
    # The size is a fact that the rule reads by its second text.
    other = DatedTable(span=Span("2030-01-01"), cite=by("s. 4"), tables=(by_size(),))
    first = DatedTable(span=Span(None, "2030-01-01"), cite=by("s. 2"), tables=(table,))
    rule = attrs.evolve(tier(table, notes=(small, always)), rulings=(first, other))
    rows = [{"sign": True, "flag": True, "size": size} for size in ("small", "large", None)]

    found = answers(rule, rows, [DAY] * 3)
    assert found == asked_each(rule, rows, [DAY] * 3)
    assert found == [("x", None), ("x", None), ("x", None)]
    shown = [[n.code for n in rule.determine(row, as_of=DAY).notes] for row in rows]
    assert shown == [["small", "always"], ["always"], ["small", "always"]]


def by_size():
    """A table on the size alone."""
    small = SIZE.one_of("small")
    return Table((SIZE,), (Row((small,), ("x",)), Row((not_(small),), ())))

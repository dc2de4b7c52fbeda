"""Binding of tables: what was bound is kept, and never mixed up."""

from __future__ import annotations

import datetime

import pytest

from kernel_strategies import CITE, COUNT, SIZE, say
from umkstd.errors import RuleDefinitionError
from umkstd.law.binding import bind_table
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.combine import not_
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind

BEFORE, AFTER = datetime.date(2019, 6, 1), datetime.date(2021, 6, 1)


def limit(first: int, second: int) -> Parameter:
    """A limit that changes at the beginning of 2020."""
    values = (
        DatedValue(Span("2000-01-01", "2020-01-01"), first, CITE),
        DatedValue(Span("2020-01-01"), second, CITE),
    )
    return Parameter(name="most", kind=Kind.INTEGER, title=say("most"), values=values)


def up_to(cell) -> Table:
    """Small where the cell holds, else large."""
    return Table((COUNT,), (Row((cell,), "small"), Row((not_(cell),), "large")))


def bound(table: Table, day: datetime.date = BEFORE, overlay=None, determinations=None) -> Table:
    """The table as it is on a day."""
    return bind_table(table, as_of=day, determinations=determinations or {}, overlay=overlay or {})


def test_a_table_is_bound_once_for_a_day_and_what_lies_over_it():
    """Whoever changes one text of a determination need not have the others checked again."""
    table = up_to(COUNT <= limit(3, 5))
    assert bound(table) is bound(table)


def test_each_day_and_each_overlay_has_its_own_limits():
    """A kept table that answered for another day or another law would answer wrongly."""
    table = up_to(COUNT <= limit(3, 5))
    assert bound(table) == up_to(COUNT <= 3)
    assert bound(table, AFTER) == up_to(COUNT <= 5)
    assert bound(table, overlay={"most": limit(4, 6)}) == up_to(COUNT <= 4)
    assert bound(table, AFTER, overlay={"most": limit(4, 6)}) == up_to(COUNT <= 6)
    assert bound(table) == up_to(COUNT <= 3)


def test_each_determination_of_one_name_is_bound_for_itself():
    """Two laws may call a size by the same name, as a rule and its mutant do."""
    one, other = (
        Determination(
            id="size",
            fact=SIZE,
            title=say("size"),
            rulings=(DatedTable(span=Span("2000-01-01"), cite=CITE, tables=(up_to(COUNT <= n),)),),
            verified_through="2026-01-01",
        )
        for n in (1, 2)
    )
    small = SIZE.equals("small")
    table = Table((SIZE,), (Row((small,), "yes"), Row((not_(small),), "no")))
    for size, n in ((one, 1), (other, 2), (one, 1)):
        answer = bound(table, determinations={"size": size}).rows[0].cells[0]
        assert answer.tables[0].rows[0].cells[0] == (COUNT <= n)


def test_equal_tables_keep_their_own_answers():
    """Python takes True for 1, and a law that answers with a number is not one that says yes."""
    cell = COUNT <= limit(3, 5)
    number, yes = (
        Table((COUNT,), (Row((cell,), answer), Row((not_(cell),), 2))) for answer in (1, True)
    )
    assert number == yes
    assert [bound(table).rows[0].outcome for table in (number, yes)] == [1, True]
    assert [type(bound(table).rows[0].outcome) for table in (number, yes)] == [int, bool]


def test_a_table_with_a_gap_is_refused_each_time():
    """An error is never kept as if it had been an answer."""
    table = Table(
        (COUNT,), (Row((COUNT <= limit(3, 5),), "small"), Row((COUNT > limit(4, 5),), "large"))
    )
    for _ in range(2):
        with pytest.raises(RuleDefinitionError):
            bound(table)

"""Which facts can still matter to a condition that is not decided."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from functools import partial

from umkstd.logic.classes import Kept
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Compare, Condition, Known, OneOf, walk
from umkstd.logic.table import Row, Table, rows_for
from umkstd.logic.trace import Facts, Step, possible, trace


def open_facts(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """Names of the unknown base facts that can still change the outcome.

    A superset of what can matter: never a fact short, at times one too many.
    Empty once the condition is decided.

    Example:
        >>> from umkstd.business import facts as f
        >>> open_facts((f.capital <= 5) & f.has_nib.is_true(), {"capital": 3})
        ('has_nib',)
    """
    return tuple(dict.fromkeys(_open(trace(condition, facts), facts)))


def _open(step: Step, facts: Facts) -> Iterator[str]:
    if step.outcome is not None:
        return
    match step.node:
        case Compare(fact, _, other):
            for side in (fact, other):
                if isinstance(side, Fact) and facts.get(side.name) is None:
                    yield side.name
        case OneOf(fact) | Known(fact):
            yield fact.name
        case Answer() as answer:
            yield from open_in_answer(answer, facts)
        case _:
            for below in step.steps:
                yield from _open(below, facts)


def open_in_answer(answer: Answer, facts: Facts) -> Iterator[str]:
    """The unknown base facts that keep several answers of a determination possible."""
    if len(possible(answer, facts)) < 2:
        return
    if not answer.tables:
        yield answer.fact.name
    for table in answer.tables:
        if table is not None:
            yield from _columns_of(table).get_or(facts, partial(_columns, table, facts))


_columns_of = functools.lru_cache(maxsize=1_024)(Kept.of)


def _columns(table: Table, facts: Facts) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_open_columns(table, table.rows, 0, facts)))


def _open_columns(table: Table, rows: Sequence[Row], index: int, facts: Facts) -> Iterator[str]:
    """The unknown columns on the way to rows that answer differently, as compiled code walks."""
    if len({row.outcome for row in rows}) < 2:
        return
    column = table.columns[index]
    groups = table.groups(rows, index)
    cells = [cell for row in rows if (cell := row.cells[index]) is not None]
    if len(groups) > 1 and column.determined:
        answer = next(node for cell in cells for node in walk(cell) if isinstance(node, Answer))
        left = possible(answer, facts)
        groups = tuple(group for group in groups if not set(left).isdisjoint(group.values))
        if len(groups) > 1:
            yield from open_in_answer(answer, facts)
    elif len(groups) > 1 and (value := facts.get(column.name)) is not None:
        kept = rows_for(rows, index, value)
        yield from _open_columns(table, kept, index + 1, facts)
        return
    elif len(groups) > 1:
        yield column.name
    for group in groups:
        yield from _open_columns(table, group.rows, index + 1, facts)

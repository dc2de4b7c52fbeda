"""Which facts can still matter to a condition that is not decided."""

from __future__ import annotations

from collections.abc import Iterator

from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Compare, Condition, Known, OneOf
from umkstd.logic.trace import Facts, Step, evaluate, open_rows, possible, trace


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
        if table is None:
            continue
        rows = open_rows(table, facts)
        if len(rows) < 2:
            continue
        for row in rows:
            for cell in row.cells:
                if cell is not None and evaluate(cell, facts) is None:
                    yield from open_facts(cell, facts)

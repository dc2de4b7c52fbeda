"""The traced evaluator: strong Kleene logic, and the definition of what a condition means."""

from __future__ import annotations

import functools
import operator as operators
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from umkstd.errors import InvalidValue, Problem
from umkstd.logic.classes import Kept
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Compare,
    Condition,
    Known,
    Member,
    Not,
    OneOf,
    Outcome,
    walk,
)
from umkstd.logic.table import Row, Table, holds_for
from umkstd.logic.values import Value
from umkstd.text import Text

Facts = Mapping[str, Any]
"""Typed values by fact name; an absent name and ``None`` are unknown."""

OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operators.lt,
    "<=": operators.le,
    ">": operators.gt,
    ">=": operators.ge,
    "==": operators.eq,
}


@attrs.define
class Step:
    """One node with its outcome and the steps below it."""

    node: Condition
    outcome: Outcome
    steps: tuple[Step, ...] = ()


def evaluate(condition: Condition, facts: Facts) -> Outcome:
    """Whether a condition is true, false or unknown (``None``) for these typed facts.

    Example:
        >>> from umkstd.business import facts as f
        >>> print(evaluate(f.capital <= 1_000_000_000, {"capital": 45_000_000}))
        True
        >>> print(evaluate(~(f.capital <= 1_000_000_000), {}))
        None
    """
    return trace(condition, facts).outcome


def trace(condition: Condition, facts: Facts) -> Step:
    """Evaluate a condition and keep every step.

    Raises:
        InvalidValue: a supplied answer of a determination disagrees with the
            facts it rests on.
    """
    match condition:
        case Compare(fact, operator, other):
            left = facts.get(fact.name)
            right = facts.get(other.name) if isinstance(other, Fact) else other
            known = left is not None and right is not None
            return Step(condition, OPERATORS[operator](left, right) if known else None)
        case OneOf(fact, values):
            value = facts.get(fact.name)
            return Step(condition, None if value is None else value in values)
        case Known(fact):
            return Step(condition, None if facts.get(fact.name) is None else True)
        case Answer(fact, values):
            return Step(condition, _answer(possible(condition, facts), values))
        case Not(inner):
            step = trace(inner, facts)
            return Step(condition, None if step.outcome is None else not step.outcome, (step,))
        case Member(condition=inner):
            step = trace(inner, facts)
            return Step(condition, step.outcome, (step,))
        case All() | Any_() | AtLeast():
            steps = tuple(trace(part, facts) for part in condition.parts)
            return Step(condition, combine(condition, [step.outcome for step in steps]), steps)
        case _:
            raise TypeError(f"not a condition: {condition!r}")


def combine(node: Condition, outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of a conjunction, disjunction or count from those of its parts."""
    true = sum(outcome is True for outcome in outcomes)
    unknown = sum(outcome is None for outcome in outcomes)
    needed = len(outcomes) if isinstance(node, All) else 1
    if isinstance(node, AtLeast):
        needed = node.count
    if true >= needed:
        return True
    return None if true + unknown >= needed else False


def _answer(answers: Sequence[Value], values: Sequence[Value]) -> Outcome:
    inside = [answer in values for answer in answers]
    if all(inside):
        return True
    return None if any(inside) else False


def possible(node: Answer, facts: Facts) -> tuple[Value, ...]:
    """The answers of a determination that these facts leave possible, in the fact's order."""
    if not node.tables:
        supplied = facts.get(node.fact.name)
        return node.fact.choices if supplied is None else (supplied,)
    found: set[Value] = set()
    for table in node.tables:
        if table is None:
            found.update(node.fact.choices)
        else:
            found.update(row.outcome for row in open_rows(table, facts))
    supplied = facts.get(node.fact.name)
    if supplied is None:
        return tuple(choice for choice in node.fact.choices if choice in found)
    if supplied not in found:
        raise disagreement(node.fact, supplied, found)
    return (supplied,)


_rows_of = functools.lru_cache(maxsize=1_024)(Kept.of)


def open_rows(table: Table, facts: Facts) -> tuple[Row, ...]:
    """The rows that can still be the one that holds; kept by what the cells can tell of facts."""
    found: tuple[Row, ...] = _rows_of(table).get_or(facts, lambda: _open_rows(table, facts))
    return found


def _open_rows(table: Table, facts: Facts) -> tuple[Row, ...]:
    rows: list[Row] = []
    for row in table.rows:
        outcomes = [
            _cell(column, cell, facts)
            for column, cell in zip(table.columns, row.cells, strict=True)
        ]
        if all(outcome is True for outcome in outcomes):
            return (row,)
        if False not in outcomes:
            rows.append(row)
    return tuple(rows)


def _cell(column: Fact[Any], cell: Condition | None, facts: Facts) -> Outcome:
    """Whether a cell holds; on a determination, decided on the answers still possible."""
    if cell is None:
        return True
    if not column.determined:
        return evaluate(cell, facts)
    answer = next(node for node in walk(cell) if isinstance(node, Answer))
    holds = {holds_for(cell, value) for value in possible(answer, facts)}
    return holds.pop() if len(holds) == 1 else None


def disagreement(fact: Fact[Any], supplied: object, found: set[Value]) -> InvalidValue:
    """The error for a supplied answer that the known facts rule out."""
    left = ", ".join(str(choice) for choice in fact.choices if choice in found)
    message = Text(
        id=f"{fact.label.id} dinyatakan {supplied}, tetapi fakta yang diketahui hanya "
        f"memungkinkan {left}. Hapus {fact.name}, atau perbaiki fakta yang mendasarinya.",
        en=f"{fact.label.en} is stated as {supplied}, but the known facts leave only {left}. "
        f"Drop {fact.name}, or correct the facts that it rests on.",
    )
    return InvalidValue(
        Problem(
            code="supplied-answer-disagrees",
            path=f"/{fact.name}",
            params=(("fact", fact.name), ("supplied", str(supplied))),
            message=message,
            input=str(supplied),
        )
    )

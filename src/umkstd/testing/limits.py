"""The values of facts that a rule tells apart: every limit, choice and day that its law mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Answer, Compare, Condition, OneOf, walk
from umkstd.logic.vocabulary import Vocabulary
from umkstd.testing.answering import Rule


def conditions(rule: Rule) -> tuple[Condition, ...]:
    """Every condition of a rule, its numbers filled in, in every stretch of time."""
    found: list[Condition] = []
    for stretch in range(len(rule.borders.days) + 1):
        day = rule.borders.first_day(stretch)
        if not isinstance(rule, Requirement):
            found.append(Answer(rule.fact, (), rule.tables_at(day, rule.overlay)))
        elif rule.in_force(day):
            found += rule.period(stretch).tests
    return tuple(dict.fromkeys(found))


def vocabulary_of(rule: Rule) -> Vocabulary:
    """The facts that a caller may state: its vocabulary, or what it reads."""
    return rule.vocabulary or Vocabulary(rule.facts)


def facts_read(rule: Rule) -> tuple[Fact[Any], ...]:
    """The facts that decide a rule, in order of name, with those from which they follow.

    Answers of determinations are left out, for they follow from the rest; so are the as-of date
    and what the law itself gives, such as the purpose of asking.

    Example:
        >>> import umkstd
        >>> [fact.name for fact in facts_read(umkstd.rulebook["nib"])]
        ['has_nib', 'nib', 'nib_active', 'nib_issued_on']
    """
    found = {fact.name: fact for one in conditions(rule) for fact in facts_of(one)}
    if isinstance(rule, Requirement):
        found.update((fact.name, fact) for fact in rule.governing)
    for item in vocabulary_of(rule).derived:
        if item.fact.name in found:
            found.update((fact.name, fact) for fact in item.inputs)
    left_out = {"as_of", *rule.given}
    return tuple(
        fact for name, fact in sorted(found.items()) if name not in left_out and not fact.determined
    )


def limits(rule: Rule) -> Mapping[str, tuple[Any, ...]]:
    """For each fact that a rule reads, the values that its conditions mention, in order.

    Example:
        >>> import umkstd
        >>> limits(umkstd.rulebook["scale-by-capital"])["capital"][-1]
        10000000000
    """
    found: dict[str, set[Any]] = {fact.name: set() for fact in facts_read(rule)}
    for name, value in _mentioned(conditions(rule)):
        if name in found:
            found[name].add(value)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def _mentioned(found: Iterable[Condition]) -> Iterator[tuple[str, Any]]:
    for node in (node for condition in found for node in walk(condition)):
        match node:
            case Compare(fact, _, other) if not isinstance(other, Fact):
                yield fact.name, other
            case OneOf(fact, values):
                yield from ((fact.name, value) for value in values)
            case Answer(_, _, tables):
                rows = [row for table in tables if table is not None for row in table.rows]
                yield from _mentioned(c for row in rows for c in row.cells if c is not None)
            case _:
                pass

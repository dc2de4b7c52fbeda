"""Which facts a rule reads, and how each follows from others when a frame does not state it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.moments import leaves
from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived, Vocabulary

Rule = Requirement | Composition | Determination


def vocabulary_of(rule: Rule) -> Vocabulary | None:
    """The vocabulary in which the facts of a rule are read."""
    parts = (rule,) if isinstance(rule, Determination) else leaves(rule)
    return next((part.vocabulary for part in parts if part.vocabulary is not None), None)


def facts_read(rule: Rule) -> tuple[Fact[Any], ...]:
    """The facts that a rule reads on some day, and those from which they follow.

    A fact that the rule itself fixes is not read, nor is the as-of day.
    """
    found: dict[str, Fact[Any]] = {}
    vocabulary = vocabulary_of(rule)
    derive = vocabulary.derive if vocabulary is not None else {}
    for leaf in (rule,) if isinstance(rule, Determination) else leaves(rule):
        waiting = [fact for fact in leaf.facts if fact.name not in leaf.given]
        while waiting:
            fact = waiting.pop(0)
            if fact.name not in found and fact.name != "as_of":
                found[fact.name] = fact
                item = derive.get(fact.name)
                waiting += item.inputs if item is not None else ()
    return tuple(found.values())


@attrs.frozen
class Following:
    """How facts follow from others in a frame.

    Attributes:
        implied: facts that follow from one other that is given.
        fixed: facts that follow from nothing and are the same in every row.
        computed: facts that a function computes from the values of others, in an order in
            which each comes after those that it needs.
    """

    implied: Mapping[str, Derived]
    fixed: Mapping[str, Any]
    computed: tuple[Derived, ...]

    @classmethod
    def of(
        cls, facts: Iterable[Fact[Any]], vocabulary: Vocabulary | None, columns: Container[str]
    ) -> Following:
        """How some facts follow where a frame has columns for others."""
        read = {fact.name for fact in facts}
        implied: dict[str, Derived] = {}
        fixed: dict[str, Any] = {}
        computed: list[Derived] = []
        there = {name for name in read if name in columns}
        for item in vocabulary.derived if vocabulary is not None else ():
            name = item.fact.name
            inputs = [fact.name for fact in item.inputs]
            if name not in read or any(one not in read for one in inputs):
                continue
            if item.partial and there.isdisjoint(inputs):
                if (value := item({})) is not None:
                    fixed[name] = value
            elif item.partial or there.issuperset(inputs):
                if isinstance(item.compute, Implied) and not item.partial:
                    implied[name] = item
                else:
                    computed.append(item)
                there.add(name)
        return cls(implied, fixed, tuple(computed))


def sources_of(item: Derived, vocabulary: Vocabulary) -> tuple[Fact[Any], ...]:
    """The facts on which a derived one rests, those behind them included."""
    return tuple(dict.fromkeys(_sources(item, vocabulary, frozenset())))


def _sources(item: Derived, vocabulary: Vocabulary, seen: frozenset[str]) -> Iterator[Fact[Any]]:
    for fact in item.inputs:
        yield fact
        inner = vocabulary.derive.get(fact.name)
        if inner is not None and fact.name not in seen and inner is not item:
            yield from _sources(inner, vocabulary, seen | {fact.name})

"""Facts that follow from others: whether what is left of a chart holds ways that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from umkstd.law.chart import variables
from umkstd.logic.values import Kind

if TYPE_CHECKING:
    from umkstd.law.chart import Chart
    from umkstd.logic.diagram import Diagrams
    from umkstd.logic.vocabulary import Vocabulary


def fed_by(drawn: Chart, name: str, facts: Mapping[str, Any]) -> Iterator[str]:
    """Unknown facts that a requirement reads, from which an unknown day or number is counted."""
    vocabulary = drawn.requirement.vocabulary
    if drawn.facts[name].kind is Kind.BOOLEAN:
        return  # it can be answered itself
    if vocabulary is not None and name in vocabulary.derive:
        sources = sources_of(vocabulary, name)
        yield from (
            one for one in drawn.names if one in sources and one != name and facts.get(one) is None
        )


def sources_of(vocabulary: Vocabulary, name: str) -> frozenset[str]:
    """The facts from which one follows, at once or at a remove; itself where it follows from none."""
    item = vocabulary.derive.get(name)
    if item is None or item.fact in item.inputs:
        return frozenset((name,))
    return frozenset(
        one for fact in item.inputs for one in (fact.name, *sources_of(vocabulary, fact.name))
    )


def entangled(drawn: Chart, left: Diagrams, facts: Mapping[str, Any]) -> bool:
    """Whether not every way in which the facts may still fall can be.

    So it is where two facts are compared, and where one follows from another. That a document is
    held follows from its number; as long as the number matters only where it is held, every way is
    one that can be.
    """
    numbers = variables(left)
    if any(number >= len(drawn.names) for number in numbers):
        return True
    vocabulary = drawn.requirement.vocabulary
    if vocabulary is None:
        return False
    open_ = {drawn.names[number] for number in numbers}
    read = {name: sources_of(vocabulary, name) for name in drawn.names}
    for name in drawn.names:
        if name not in vocabulary.derive or (name not in open_ and facts.get(name) is None):
            continue
        for other in open_ - {name}:
            mine, theirs = read[name], read[other]
            if not (mine <= theirs or theirs <= mine):
                continue
            if not _only_where_held(drawn, left, facts, name, other):
                return True
    return False


def _only_where_held(
    drawn: Chart, left: Diagrams, facts: Mapping[str, Any], name: str, other: str
) -> bool:
    """Whether one fact is yes or no, follows from the other, and lets it matter only where it does."""
    vocabulary = drawn.requirement.vocabulary
    item = vocabulary.derive[name] if vocabulary is not None else None
    if item is None or item.fact.kind is not Kind.BOOLEAN or len(item.inputs) != 1:
        return False
    if item.inputs[0].name != other:
        return False
    told = {item({other: value}) for value in drawn.drawing.values[other]}
    if told not in ({True}, {False}):
        return False
    (held,) = told
    if facts.get(name) is not None:
        return bool(facts[name] == held)
    number = drawn.names.index(name)
    known: list[int | None] = [None] * len(drawn.diagrams.sizes)
    known[number] = drawn.drawing.class_of(name, not held)
    beside = left.restricted(len(left.nodes) - 1, known)
    return drawn.names.index(other) not in variables(beside)

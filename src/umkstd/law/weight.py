"""Which open fact is asked first: the one whose answer decides most, and of equals the cheap one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from umkstd.law.chart import variables
from umkstd.logic.diagram import LEAF
from umkstd.logic.values import Kind

if TYPE_CHECKING:
    from umkstd.law.chart import Chart
    from umkstd.logic.diagram import Diagrams
    from umkstd.logic.facts import Fact

_SHORT = (Kind.BOOLEAN, Kind.CHOICE)


def effort(fact: Fact[Any]) -> int:
    """What an answer costs a person: least for a yes or no by heart, most for a figure on a paper."""
    return (fact.kind not in _SHORT) + 2 * (fact.read_off is not None)


def decided_by_each(left: Diagrams, shares: Sequence[Sequence[int]]) -> dict[int, float]:
    """For each variable, the share of its choices that decide by themselves.

    A value decides if all ways on from it end alike: those through the nodes of its variable, and
    those that pass by them.
    """
    nodes = left.nodes
    ends: list[int] = []  # for each node, the leaves below it, one bit each
    leaves = 0
    below: dict[int, list[int]] = {}
    past: dict[int, int] = dict.fromkeys(variables(left), 0)
    order = list(past)
    place = {number: index for index, number in enumerate(order)} | {LEAF: len(order)}
    for variable, says in nodes:
        if variable == LEAF:
            ends.append(1 << leaves)
            leaves += 1
            continue
        reached = 0
        here = below.setdefault(variable, [0] * left.sizes[variable])
        for value, number in enumerate(says):
            there = ends[number]
            here[value] |= there
            reached |= there
        ends.append(reached)
        for number in set(says):
            for index in range(place[variable] + 1, place[nodes[number][0]]):
                past[order[index]] |= ends[number]
    decided: dict[int, float] = {}
    for number, masks in below.items():
        alone = [(mask | past[number]).bit_count() == 1 for mask in masks]
        share = shares[number]
        decided[number] = sum(itertools.compress(share, alone)) / sum(share)
    return decided


def by_weight(drawn: Chart, left: Diagrams) -> tuple[str, ...]:
    """The facts on which what is left depends, the next to ask first."""
    decided = decided_by_each(left, drawn.shares)
    weight: dict[str, float] = {}
    for number in sorted(decided):
        for name in drawn.read_at(number):
            weight[name] = max(weight.get(name, 0.0), decided[number])
    facts = drawn.facts
    return tuple(sorted(weight, key=lambda name: (-weight[name], effort(facts[name]))))

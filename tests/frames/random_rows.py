"""Random rows for rules: values at and beside every limit, unknowns, and what contradicts itself."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.frames.reading import Rule, facts_read
from umkstd.law.cells import cells
from umkstd.law.determination import Determination
from umkstd.law.moments import leaves
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Compare, OneOf, walk
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind

DAY = datetime.date(2026, 11, 24)
Row = dict[str, Any]


def values_of(rules: Sequence[Rule], day: datetime.date = DAY) -> dict[str, list[Any]]:
    """For each fact the values that matter to some rules."""
    found: dict[str, dict[Any, None]] = {}
    for rule in rules:
        for leaf in () if isinstance(rule, Determination) else leaves(rule):
            for name, some in cells(leaf, day, {}).items():
                found.setdefault(name, {}).update(dict.fromkeys(some))
        for fact in facts_read(rule):
            if not any(isinstance(choice, tuple) for choice in fact.choices):
                found.setdefault(fact.name, {}).update(dict.fromkeys(_some(fact)))
    # A frame holds floats; the reader takes them as the decimals that they are written as.
    return {
        name: [float(value) if isinstance(value, Decimal) else value for value in values]
        for name, values in found.items()
    }


def _some(fact: Fact[Any]) -> list[Any]:
    match fact.kind:
        case Kind.BOOLEAN:
            return [True, False]
        case Kind.CHOICE:
            return list(fact.choices)
        case Kind.INTEGER:
            return [0, 1, 5, 100, 45_000_000, 2_000_000_000, 60_000_000_000]
        case Kind.DECIMAL:
            return [0, 0.5, 2.0, 33.3, 80, 99.5]
        case Kind.DATE:
            days = (400 * n for n in range(-18, 2))
            return [DAY + datetime.timedelta(days=n) for n in days]
        case _:
            return ["", "9120001234567", "keripik singkong", "SNI 3144:2015", "Bir halal"]


def wished(rule: Rule, values: Mapping[str, Sequence[Any]]) -> Row:
    """Values with which single tests of a rule come out true: rows near "met"."""
    found: Row = {}
    for leaf in () if isinstance(rule, Determination) else leaves(rule):
        if not leaf.in_force(DAY):
            continue
        for test in leaf.period(leaf.borders.stretch(DAY)).tests:
            for node in walk(test):
                if isinstance(node, Compare | OneOf) and node.fact.name in values:
                    name = node.fact.name
                    good = [
                        value
                        for value in values[name]
                        if evaluate(node, {name: value, **leaf.given, "as_of": DAY}) is True
                    ]
                    if good:
                        found.setdefault(name, good[0])
    return found


def random_rows(rules: Sequence[Rule], count: int, seed: int) -> list[Row]:
    """Rows over every fact of some rules; a quarter of what they need is unknown."""
    values = values_of(rules)
    rng = random.Random(seed)  # noqa: S311 - rows, no secrets
    wishes = [wished(rule, values) for rule in rules]
    follows = {name for name in values if name in VOCABULARY.derive or VOCABULARY[name].determined}
    rows = []
    for _ in range(count):
        near, share = rng.choice(wishes), rng.choice((0.0, 0.5, 0.9, 0.97))
        row = {
            name: near[name] if name in near and rng.random() < share else rng.choice(some)
            for name, some in values.items()
        }
        missing = rng.choice((0.02, 0.25, 0.25, 0.5))
        # What follows from others is stated now and then, so that few rows contradict themselves.
        gone = {k for k in row if rng.random() < (0.99 if k in follows else missing)}
        rows.append({k: None if k in gone else v for k, v in row.items()})
    return rows

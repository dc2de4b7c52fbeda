"""Draws facts for a rule by chance: its own cases, changed at the values that its law tells apart."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from umkstd.errors import CaseError
from umkstd.logic.values import Kind
from umkstd.testing.answering import Rule
from umkstd.testing.case_files import ConformanceCase
from umkstd.testing.limits import facts_read, limits, vocabulary_of

DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date(1990, 1, 1), datetime.date(2040, 12, 31)


class Drawing:
    """Facts that a rule reads, with the values near which its answer may change.

    Args:
        rule: the rule.
        cases: cases from which most draws begin.
        always: facts that are never left out, each with the values to choose from.

    Example:
        >>> import umkstd
        >>> drawing = Drawing(umkstd.rulebook["scale-by-capital"])
        >>> drawing.value("capital", random.Random(1)) in range(10_000_000_002)
        True
    """

    def __init__(
        self,
        rule: Rule,
        cases: Iterable[ConformanceCase] = (),
        always: Mapping[str, Sequence[Any]] | None = None,
    ) -> None:
        self.rule = rule
        self.vocabulary = vocabulary_of(rule)
        self.always = always or {}
        self.facts = {f.name: f for f in facts_read(rule) if f.name not in self.always}
        self.limits = limits(rule)
        self.cases = [case.facts for case in cases]
        self._stated = {fact.name for fact in self.vocabulary if fact.determined}

    def value(self, name: str, rng: random.Random) -> Any:
        """A value of one fact, most often at or beside a limit."""
        fact, near = self.facts[name], self.limits[name]
        if fact.kind is Kind.BOOLEAN:
            return rng.random() < 0.5
        if fact.kind is Kind.CHOICE:
            return rng.choice(fact.choices)
        if fact.kind is Kind.DATE:
            days = [*near, *self.rule.borders.days]
            if days and rng.random() < 0.7:
                return rng.choice(days) + rng.choice((-1, 0, 1)) * DAY
            return FIRST + rng.randrange((LAST - FIRST).days) * DAY
        if fact.kind is Kind.INTEGER:
            if near and rng.random() < 0.8:
                return max(0, rng.choice(near) + rng.choice((-1, 0, 1)))
            return rng.choice((0, 1, 2, 7, 45_000_000, 20_000_000_000))
        if fact.kind is Kind.DECIMAL:
            beside = [Decimal(value) + step for value in near for step in (Decimal("-0.01"), 0, 1)]
            return rng.choice(beside or [Decimal(1)])
        return rng.choice([*near, "9120001234567"])

    def day(self, rng: random.Random) -> datetime.date:
        """A day of asking, most often at a border of the law."""
        if self.rule.borders.days and rng.random() < 0.6:
            return rng.choice(self.rule.borders.days) + rng.choice((-1, 0, 1)) * DAY
        return FIRST + rng.randrange((LAST - FIRST).days) * DAY

    def full(self, rng: random.Random, kept: dict[str, Any] | None = None) -> dict[str, Any] | None:
        """Facts without contradiction; ``None`` if this draw has one.

        Args:
            rng: where chance comes from.
            kept: facts that stay as they are.
        """
        facts = dict(rng.choice(self.cases)) if self.cases and rng.random() < 0.7 else {}
        names = list(self.facts)
        count = rng.randrange(4) if facts else len(names)
        for name in rng.sample(names, min(count, len(names))):
            if rng.random() < 0.9:
                facts[name] = self.value(name, rng)
        facts = {k: v for k, v in facts.items() if k not in self._stated and v is not None}
        for name, values in self.always.items():
            facts.setdefault(name, rng.choice(values))
        if kept:
            facts = {**self._beside(facts, kept), **kept}
        try:
            return dict(self.vocabulary.read(facts))
        except CaseError:
            return None

    def _beside(self, facts: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
        """Facts that cannot contradict those kept: neither derived, nor what one of those is from."""
        derived = self.vocabulary.derived
        fixed = {fact.name for d in derived if d.fact.name in kept for fact in d.inputs}
        follows = {d.fact.name for d in derived}
        return {k: v for k, v in facts.items() if k not in fixed and k not in follows}

    def partial(self, full: dict[str, Any], rng: random.Random) -> dict[str, Any]:
        """Some of the facts; those that are always known are among them."""
        share = rng.random()
        return {k: v for k, v in full.items() if k in self.always or rng.random() < share}

"""Draws facts for a rule: its own cases, changed at the values that its law tells apart."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from typing import Any

from case_runner import cases

from umkstd.business.vocabulary import DETERMINED_FACTS, VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Answer, Compare, OneOf, walk
from umkstd.logic.values import Kind

DAY = datetime.timedelta(days=1)
DETERMINED = {fact.name for fact in DETERMINED_FACTS}
FIRST, LAST = datetime.date(1990, 1, 1), datetime.date(2040, 12, 31)


def conditions(rule: Any) -> list[Any]:
    """Every condition of a rule, its numbers filled in, in every stretch of time."""
    found: list[Any] = []
    for stretch in range(len(rule.borders.days) + 1):
        day = rule.borders.first_day(stretch)
        if isinstance(rule, Requirement):
            if rule.in_force(day):
                found += rule.period(stretch).tests
        else:
            found.append(Answer(rule.fact, (), rule.tables_at(day, rule.overlay)))
    return list(dict.fromkeys(found))


class Drawing:
    """Facts that a rule reads, with the values near which its answer may change."""

    def __init__(self, rule: Any) -> None:
        self.rule = rule
        tested = conditions(rule)
        names = {fact.name for condition in tested for fact in facts_of(condition)}
        if isinstance(rule, Requirement):
            names |= {fact.name for fact in rule.governing}
        for item in VOCABULARY.derived:
            if item.fact.name in names:
                names |= {fact.name for fact in item.inputs}
        self.names = sorted(names - DETERMINED - {"as_of", "purpose"})
        self.literals: dict[str, set[Any]] = {name: set() for name in self.names}
        for condition in tested:
            self._gather(condition)
        self.cases = [case["facts"] for case in cases(rule.id)]

    def _gather(self, condition: Any) -> None:
        for node in walk(condition):
            match node:
                case Compare(fact, _, other) if not isinstance(other, Fact):
                    self.literals.get(fact.name, set()).add(other)
                case OneOf(fact, values):
                    self.literals.get(fact.name, set()).update(values)
                case Answer(_, _, tables):
                    for table in tables:
                        for row in table.rows if table is not None else ():
                            for cell in row.cells:
                                if cell is not None:
                                    self._gather(cell)
                case _:
                    pass

    def value(self, name: str, rng: random.Random) -> Any:
        """A value of one fact, most often at or beside a limit."""
        fact, literals = VOCABULARY[name], sorted(self.literals[name], key=str)
        if fact.kind is Kind.BOOLEAN:
            return rng.random() < 0.5
        if fact.kind is Kind.CHOICE:
            return rng.choice(fact.choices)
        if fact.kind is Kind.DATE:
            days = [*(d for d in literals if isinstance(d, datetime.date)), *self.rule.borders.days]
            if days and rng.random() < 0.7:
                return rng.choice(days) + rng.choice((-1, 0, 1)) * DAY
            return FIRST + rng.randrange((LAST - FIRST).days) * DAY
        if fact.kind is Kind.INTEGER:
            if literals and rng.random() < 0.8:
                return max(0, rng.choice(literals) + rng.choice((-1, 0, 1)))
            return rng.choice((0, 1, 2, 7, 45_000_000, 20_000_000_000))
        if fact.kind is Kind.DECIMAL:
            near = [
                Decimal(value) + step for value in literals for step in (Decimal("-0.01"), 0, 1)
            ]
            return rng.choice(near or [Decimal(1)])
        return rng.choice([*literals, "9120001234567"])

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
        facts = dict(rng.choice(self.cases)) if rng.random() < 0.7 else {}
        count = rng.randrange(4) if facts else len(self.names)
        for name in rng.sample(self.names, min(count, len(self.names))):
            if rng.random() < 0.9:
                facts[name] = self.value(name, rng)
        facts = {k: v for k, v in facts.items() if k not in DETERMINED and v is not None}
        facts.setdefault("purpose", rng.choice(("registration", "registration", "support")))
        if kept:
            facts = {**self._beside(facts, kept), **kept}
        try:
            return dict(VOCABULARY.read(facts))
        except CaseError:
            return None

    def _beside(self, facts: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
        """Facts that cannot contradict those kept: neither derived, nor what one of those is from."""
        fixed = {fact.name for d in VOCABULARY.derived if d.fact.name in kept for fact in d.inputs}
        derived = {d.fact.name for d in VOCABULARY.derived}
        return {k: v for k, v in facts.items() if k not in fixed and k not in derived}

    def partial(self, full: dict[str, Any], rng: random.Random) -> dict[str, Any]:
        """Some of the facts; the purpose of asking is among them."""
        share = rng.random()
        return {k: v for k, v in full.items() if k == "purpose" or rng.random() < share}

"""What would make a requirement met: the smallest sets of lawful changes, each with its article."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError
from umkstd.law.cells import cells
from umkstd.law.citation import Citation
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.stated import own_facts, stated
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import Text

BUDGET = 3_000
"""Sets of changes that are tried."""
MOST = 3
"""Changes in one remedy at most; more than that is another business."""
_MONEY = "rupiah"


@attrs.frozen(kw_only=True)
class Change:
    """One fact that must be another.

    Attributes:
        fact: its name.
        label: what people call it.
        to: a value that it may have then; others may do as well.
        why: what the rule says of it today; ``None`` while it is unknown.
        citations: the articles that ask for it.
    """

    fact: str
    label: Text
    to: Any
    why: Text | None
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class Remedy:
    """Changes that together make a requirement met.

    Attributes:
        changes: the changes; none of them can be left out.
    """

    changes: tuple[Change, ...]


def remedies(
    requirement: Requirement,
    facts: Mapping[str, Any],
    *,
    as_of: datetime.date | str,
    most: int = MOST,
) -> tuple[Remedy, ...]:
    """The smallest sets of lawful changes that make a requirement met, fewest changes first.

    Facts that a business cannot change (age, history) never change, and an amount of money never
    goes down: nobody is told to sell less. Of two values of a fact that do equally well, the one
    nearer to what is known is given. Only so much is tried; of a rule with very many open facts what
    was found until then is given, and that may be nothing.

    Args:
        requirement: the requirement.
        facts: what is known.
        as_of: the day.
        most: how many changes a remedy may hold.

    Raises:
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["sni-mark"]
        >>> [c.fact for r in remedies(rule, {"sppt_sni": False}, as_of="2026-11-24") for c in r.changes]
        ['sppt_sni']
    """
    day = as_date(as_of)
    given = stated(requirement, facts)
    first = requirement.evaluate(given, as_of=day)
    if first.status not in (Status.UNMET, Status.UNDETERMINED):
        return ()
    search = _Search(requirement, day, own_facts(requirement, given))
    found: list[frozenset[tuple[str, Any]]] = []
    sets: set[frozenset[str]] = set()
    try:
        for size in range(1, most + 1):
            for changed in search.of_size(size):
                names = frozenset(name for name, _ in changed)
                if any(one <= names for one in sets):
                    continue
                sets.add(names)
                found.append(changed)
    except _Spent:
        pass  # what was found until then is the smallest
    return tuple(search.remedy(changed) for changed in found)


class _Spent(Exception):  # noqa: N818 - it ends a search and is no error
    """The budget is used up."""


class _Search:
    """Changes of the facts on which a verdict rests, deeper and deeper."""

    def __init__(
        self, requirement: Requirement, day: datetime.date, known: Mapping[str, Any]
    ) -> None:
        self.requirement, self.day, self.known = requirement, day, known
        self.values = cells(requirement, day, known)
        self.read = {fact.name: fact for fact in (*requirement.facts, *requirement.governing)}
        self.left = BUDGET

    def of_size(self, size: int) -> Iterator[frozenset[tuple[str, Any]]]:
        """Sets of exactly so many changes that make it met."""
        seen: set[frozenset[tuple[str, Any]]] = set()
        yield from self._deeper(frozenset(), size, seen)

    def _deeper(
        self,
        changed: frozenset[tuple[str, Any]],
        left: int,
        seen: set[frozenset[tuple[str, Any]]],
    ) -> Iterator[frozenset[tuple[str, Any]]]:
        if changed in seen:
            return
        seen.add(changed)
        self.left -= 1
        if self.left < 0:
            raise _Spent
        facts = {**self.known, **dict(changed)}
        try:
            if left == 0:
                if self.requirement.status(facts, as_of=self.day) is Status.MET:
                    yield changed
                return
            verdict = self.requirement.evaluate(facts, as_of=self.day)
        except CaseError:
            return
        if verdict.status is Status.MET:
            return  # a smaller set does it
        done = {name for name, _ in changed}
        for name in _resting(verdict):
            if name in done:
                continue
            for value in self._lawful(name):
                yield from self._deeper(changed | {(name, value)}, left - 1, seen)

    def _lawful(self, name: str) -> Iterator[Any]:
        """Values that a business may bring about."""
        fact: Fact[Any] | None = self.read.get(name)
        if fact is None or not fact.changeable or fact.determined:
            return
        now = self.known.get(name)
        if fact.kept and now is True:
            return
        for value in _nearest_first(fact, self.values.get(name, ()), now):
            if value == now:
                continue
            down = fact.kind is Kind.INTEGER and fact.unit == _MONEY and now is not None
            if down and value < now:
                continue
            yield value

    def remedy(self, changed: frozenset[tuple[str, Any]]) -> Remedy:
        """Changes with what the rule says of each once the others are made."""
        changes = []
        for name, value in sorted(changed, key=lambda pair: pair[0]):
            others = {one: to for one, to in changed if one != name}
            try:
                verdict = self.requirement.evaluate({**self.known, **others}, as_of=self.day)
            except CaseError:  # the others agree with the facts only together with this one
                verdict = self.requirement.evaluate(self.known, as_of=self.day)
            reason = next((one for one in verdict.reasons if name in one.facts), None)
            failed = reason is not None and reason.outcome is False
            changes.append(
                Change(
                    fact=name,
                    label=self.read[name].label,
                    to=value,
                    why=reason.message if reason is not None and failed else None,
                    citations=reason.citations if reason is not None else (),
                )
            )
        return Remedy(changes=tuple(changes))


def _nearest_first(fact: Fact[Any], values: tuple[Any, ...], now: Any) -> tuple[Any, ...]:
    """Values in the order in which they are tried: a late day, and else what changes least."""
    if fact.kind is Kind.DATE:
        return tuple(reversed(values))
    if fact.kind in (Kind.INTEGER, Kind.DECIMAL) and now is not None:
        return tuple(sorted(values, key=lambda value: abs(value - now)))
    return values


def _resting(verdict: Verdict) -> tuple[str, ...]:
    """Facts on which a verdict rests: as long as none of them changes, it stands."""
    names = [
        name for reason in verdict.reasons if reason.outcome is not True for name in reason.facts
    ]
    return tuple(dict.fromkeys((*names, *verdict.open_facts)))

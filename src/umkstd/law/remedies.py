"""What would make a requirement met: the smallest sets of lawful changes, each with its article."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from umkstd.errors import CaseError
from umkstd.law.citation import Citation
from umkstd.law.findings import reason_on
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.stated import own_facts, stated
from umkstd.law.verdict import Status, Verdict
from umkstd.law.ways import Changed, SpentError, Ways
from umkstd.logic.facts import Fact
from umkstd.text import Text

MOST = 3
"""Changes in one remedy at most; more than that is another business."""


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
    first = requirement.evaluate(stated(requirement, facts), as_of=day)
    if first.status not in (Status.UNMET, Status.UNDETERMINED):
        return ()
    period = requirement.period(requirement.borders.stretch(day))
    read = period.by_name(first.snapshot)
    ways = Ways(requirement, day, own_facts(requirement, read), read)
    found: list[Changed] = []
    sets: list[frozenset[str]] = []
    try:
        for size in range(1, most + 1):
            for changed in ways.of_size(size, sets):
                sets.append(frozenset(name for name, _ in changed))
                found.append(changed)
    except SpentError:
        pass  # what was found until then is the smallest
    smallest = [one for one, names in zip(found, sets, strict=True) if not _beaten(names, sets)]
    return tuple(_remedy(ways, changed) for changed in sorted(smallest, key=len))


def _beaten(names: frozenset[str], sets: Sequence[frozenset[str]]) -> bool:
    """Whether fewer of the same facts are enough."""
    return any(other < names for other in sets)


def _remedy(ways: Ways, changed: Changed) -> Remedy:
    """Changes with what the rule says of each once the others are made."""
    changes = []
    for name, value in sorted(changed, key=lambda pair: pair[0]):
        others = {one: to for one, to in changed if one != name}
        try:
            verdict = ways.requirement.evaluate({**ways.known, **others}, as_of=ways.day)
        except CaseError:  # the others agree with the facts only together with this one
            verdict = ways.requirement.evaluate(ways.known, as_of=ways.day)
        changes.append(change_of(ways.facts[name], value, verdict))
    return Remedy(changes=tuple(changes))


def change_of(fact: Fact[Any], to: Any, verdict: Verdict) -> Change:
    """A change of a fact, with what a verdict says of it today."""
    reason = reason_on(verdict, fact.name)
    failed = reason is not None and reason.outcome is False
    return Change(
        fact=fact.name,
        label=fact.label,
        to=to,
        why=reason.message if reason is not None and failed else None,
        citations=() if reason is None else reason.citations,
    )

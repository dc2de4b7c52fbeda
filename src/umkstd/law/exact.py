"""Which facts can truly still matter, and which statuses can still come, once every fact is known."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.chart import MOST, Chart, chart_of, statuses
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.sources import entangled, fed_by
from umkstd.law.span import as_date
from umkstd.law.stated import stated
from umkstd.law.verdict import Status, Verdict
from umkstd.law.weight import by_weight
from umkstd.logic.diagram import Diagrams, TooLargeError


@attrs.frozen(kw_only=True)
class Exact:
    """What can still come of a requirement.

    Attributes:
        statuses: every status that some way of answering the open facts leads to.
        open_facts: the facts whose answer can change the status, whatever is known of the others;
            the one whose answer decides most first.
        complete: whether these are all and no others. If not, none is missing, but there may be one
            too many: where facts are compared with each other or follow from each other, not every
            way in which they may fall can be.
    """

    statuses: frozenset[Status]
    open_facts: tuple[str, ...]
    complete: bool


def exact(
    requirement: Requirement,
    facts: Mapping[str, Any],
    *,
    as_of: datetime.date | str,
    budget: int = MOST,
) -> Exact:
    """Which statuses can still come, and on which facts that depends.

    The requirement is drawn once for a day, as a diagram in which a fact stands only where the
    status depends on it; what is known is then taken out of it.

    Args:
        requirement: the requirement.
        facts: what is known.
        as_of: the day.
        budget: how many nodes the diagram may take; of a rule that needs more, the facts are those
            of strong Kleene logic.

    Raises:
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> import umkstd
        >>> found = exact(umkstd.rulebook["umk"], {"capital": 45_000_000}, as_of="2026-11-24")
        >>> "owned_by_larger" in found.open_facts
        True
    """
    day = as_date(as_of)
    verdict = requirement.evaluate(stated(requirement, facts), as_of=day)
    return exact_of(verdict, budget=budget)


def exact_of(verdict: Verdict, *, budget: int = MOST) -> Exact:
    """As ``exact``, of a verdict that was just given."""
    status, decision = verdict.status, verdict.decision
    if status is not Status.UNDETERMINED:
        return Exact(statuses=frozenset((status,)), open_facts=(), complete=True)
    if not isinstance(decision, Decision):
        return _undrawn(verdict)
    period = decision.scenario.period
    facts = period.by_name(verdict.snapshot)
    try:
        drawn = chart_of(period.requirement, facts, verdict.as_of, budget)
    except TooLargeError:
        return _undrawn(verdict)
    left = drawn.left(facts)
    asked = dict.fromkeys(_asked(drawn, left, facts))
    return Exact(
        statuses=statuses(left),
        open_facts=tuple(asked),
        complete=not entangled(drawn, left, facts),
    )


def _undrawn(verdict: Verdict) -> Exact:
    """What strong Kleene logic alone says of an open verdict."""
    every = frozenset(Status) - {Status.NOT_IN_FORCE}
    return Exact(statuses=every, open_facts=verdict.open_facts, complete=False)


def _asked(drawn: Chart, left: Diagrams, facts: Mapping[str, Any]) -> Iterator[str]:
    """The unknown facts that matter, and those that the rule reads from which one of them follows."""
    matter = [name for name in by_weight(drawn, left) if facts.get(name) is None]
    for name in matter:
        yield name
        yield from fed_by(drawn, name, facts)

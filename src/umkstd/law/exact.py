"""Which facts can truly still matter: every way in which the open facts may fall is tried."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError
from umkstd.law.cells import Cells, cells
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.stated import stated
from umkstd.law.verdict import Status

BUDGET = 3_000
"""Answers that may be asked for before an open fact is left in the list."""


@attrs.frozen(kw_only=True)
class Exact:
    """What can still come of a requirement.

    Attributes:
        statuses: every status that some way of answering the open facts leads to.
        open_facts: the facts whose answer can change the status, whatever is known of the others.
        complete: whether every way was tried; if not, the facts are those of strong Kleene logic.
    """

    statuses: frozenset[Status]
    open_facts: tuple[str, ...]
    complete: bool


class _Spent(Exception):  # noqa: N818 - it ends a search and is no error
    """The budget is used up."""


def exact(
    requirement: Requirement,
    facts: Mapping[str, Any],
    *,
    as_of: datetime.date | str,
    budget: int = BUDGET,
) -> Exact:
    """Which statuses can still come, and on which facts that depends.

    A fact is left out only if no answer to it can change the status, so that nothing that matters
    is missed. Facts are taken at their limits and beside them. Where an open fact is one from which
    the rule counts a day or a number, its own limits are not known, and nothing is left out.

    Args:
        requirement: the requirement.
        facts: what is known.
        as_of: the day.
        budget: how many answers may be asked for.

    Raises:
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> import umkstd
        >>> found = exact(umkstd.rulebook["umk"], {"capital": 45_000_000}, as_of="2026-11-24")
        >>> "owned_by_larger" in found.open_facts
        True
    """
    day = as_date(as_of)
    known = stated(requirement, facts)
    verdict = requirement.evaluate(known, as_of=day)
    if not verdict.open_facts:
        return Exact(statuses=frozenset((verdict.status,)), open_facts=(), complete=True)
    untried = Exact(statuses=frozenset(Status), open_facts=verdict.open_facts, complete=False)
    vocabulary = requirement.vocabulary
    if vocabulary is not None and vocabulary.feeds(verdict.open_facts, requirement.facts):
        return untried
    search = _Search(requirement, day, cells(requirement, day, known), budget)
    try:
        statuses = search.statuses(known)
        matter = tuple(name for name in verdict.open_facts if search.matters(name, known))
    except _Spent:
        return untried
    if not statuses:
        return untried  # each answer contradicts what is known: there is none to wait for
    return Exact(statuses=statuses, open_facts=matter, complete=True)


class _Search:
    """A walk over the answers that open facts may have."""

    def __init__(
        self, requirement: Requirement, day: datetime.date, values: Cells, budget: int
    ) -> None:
        self.requirement, self.day, self.values = requirement, day, values
        self.left = budget

    def statuses(self, facts: Mapping[str, Any]) -> frozenset[Status]:
        """Every status that can be reached from some facts."""
        found: set[Status] = set()
        for status, _ in self._ends(facts, None):
            found.add(status)
        return frozenset(found)

    def matters(self, name: str, facts: Mapping[str, Any]) -> bool:
        """Whether, for some answers to all others, the status depends on one fact."""
        for _, end in self._ends(facts, name):
            if end is None:
                continue
            seen = {
                status
                for value in self.values.get(name, ())
                for status, _ in self._ends({**end, name: value}, None)
            }
            if len(seen) > 1:
                return True
        return False

    def _ends(
        self, facts: Mapping[str, Any], last: str | None
    ) -> Iterator[tuple[Status, Mapping[str, Any] | None]]:
        """Statuses at which nothing is open; or, where one fact is kept for last, where it alone is."""
        self.left -= 1
        if self.left < 0:
            raise _Spent
        try:
            verdict = self.requirement.evaluate(facts, as_of=self.day)
        except CaseError:
            return  # facts that contradict each other are no case
        waiting = [name for name in verdict.open_facts if self.values.get(name)]
        others = [name for name in waiting if name != last]
        if not others:
            yield verdict.status, facts if waiting else None
            return
        for value in self.values[others[0]]:
            yield from self._ends({**facts, others[0]: value}, last)

"""Requirements of which strong Kleene logic says less than trying out every answer does."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError
from umkstd.law.cells import cells
from umkstd.law.exact import Exact
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.verdict import Status, Verdict

COURSES = 30
"""Courses of random answers that are tried for each requirement."""


@attrs.frozen(kw_only=True)
class Blind:
    """Facts for which a verdict lists too many open facts, or is open though it need not be.

    Attributes:
        requirement: id of the requirement.
        known: what is known; few facts are enough.
        verdict: what is said of them.
        exact: what can truly come.
    """

    requirement: str
    known: Mapping[str, Any] = attrs.field(hash=False)
    verdict: Verdict
    exact: Exact

    @property
    def decided(self) -> bool:
        """Whether it is decided, which the verdict does not see."""
        return len(self.exact.statuses) == 1 and Status.UNDETERMINED not in self.exact.statuses

    @property
    def needless(self) -> tuple[str, ...]:
        """The open facts of the verdict that cannot matter."""
        left = set(self.exact.open_facts)
        return tuple(name for name in self.verdict.open_facts if name not in left)


def blind_spots(
    requirements: Iterable[Requirement], *, as_of: datetime.date | str, courses: int = COURSES
) -> tuple[Blind, ...]:
    """The requirements for which a fact is listed that cannot matter, each with one example.

    Such a rule is right, but asks too much: a fact stands in it twice, and the writer may be able to
    write it once. Nothing known, each single answer, and some courses of random answers are tried,
    the same ones each time.

    Args:
        requirements: the requirements.
        as_of: the day.
        courses: how many courses are tried for each.

    Example:
        >>> import umkstd
        >>> [one.requirement for one in blind_spots([umkstd.rulebook["sni-mark"]], as_of="2026-11-24")]
        []
    """
    day = as_date(as_of)
    found = (_first(requirement, day, courses) for requirement in requirements)
    return tuple(one for one in found if one is not None)


def _first(requirement: Requirement, day: datetime.date, courses: int) -> Blind | None:
    for known in _situations(requirement, day, courses):
        try:
            verdict = requirement.evaluate(known, as_of=day)
        except CaseError:
            continue  # the answers contradict each other
        one = Blind(requirement=requirement.id, known=known, verdict=verdict, exact=verdict.exact())
        if one.needless:
            return one
    return None


def _situations(
    requirement: Requirement, day: datetime.date, courses: int
) -> Iterator[dict[str, Any]]:
    """Nothing known, one answer alone, and then more and more answers."""
    yield {}
    determined = {item.fact.name for item in requirement.determinations}
    values = {
        name: found
        for name, found in cells(requirement, day, {}).items()
        if name not in determined and name not in requirement.given
    }
    for name, found in values.items():
        yield from ({name: value} for value in found)
    rng = random.Random(requirement.id)  # noqa: S311 - chance, no secret
    for _ in range(courses):
        known: dict[str, Any] = {}
        for name in rng.sample(list(values), len(values)):
            known = {**known, name: rng.choice(values[name])}
            yield known

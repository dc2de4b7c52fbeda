"""How well the law is known that decided a verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from umkstd.law.candidate import Candidate, Numbered
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.scenario import Scenario
from umkstd.logic.members import Skeleton
from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Member, Not, Outcome, walk
from umkstd.logic.trace import open_rows


def certainty_of(
    scenario: Scenario,
    candidates: Sequence[Candidate],
    outcomes: Sequence[Outcome],
    facts: Mapping[str, Any],
) -> Grade | None:
    """The weakest grade over everything that was tried.

    Of a true conjunction the weakest member counts, of a false one its best
    graded false member; disjunctions the other way round; ``at_least(n)`` its
    n-th best.
    """
    grades: list[Grade | None] = []
    for candidate in candidates:
        parts = [p for p in (candidate.applies, candidate.scope) if p is not None]
        outside = candidate.scope is not None and candidate.scope.outcome(outcomes) is False
        if not outside:
            parts += candidate.readings
        grades += [_part(part, scenario, candidate, outcomes, facts) for part in parts]
    return weakest(grades)


def member_citations(
    member: Member, candidate: Candidate, facts: Mapping[str, Any]
) -> tuple[Citation, ...]:
    """A member's own citation, or its provision's; and those of the tables it rests on."""
    own = member.cite if member.cite is not None else candidate.provision.cite
    found: list[Citation] = [own]
    for node in walk(member.condition):
        if isinstance(node, Answer) and facts.get(node.fact.name) is None:
            for table in node.tables:
                rows = open_rows(table, facts) if table is not None else ()
                found += [row.cite for row in rows if row.cite is not None]
    return tuple(dict.fromkeys(found))


def _part(
    part: Numbered,
    scenario: Scenario,
    candidate: Candidate,
    outcomes: Sequence[Outcome],
    facts: Mapping[str, Any],
) -> Grade | None:
    grades = [
        weakest(cite.grade for cite in member_citations(scenario.members[n], candidate, facts))
        for n in part.members
    ]
    return _skeleton(part.skeleton, grades, part.mine(outcomes))


def _skeleton(
    skeleton: Skeleton, grades: Sequence[Grade | None], outcomes: Sequence[Outcome]
) -> Grade | None:
    if skeleton.node is None:
        return grades[skeleton.number]
    whole = skeleton.outcome(outcomes)
    below = [
        _skeleton(part, grades, outcomes)
        for part in skeleton.parts
        if part.outcome(outcomes) == whole or isinstance(skeleton.node, Not)
    ]
    needed = len(below)
    if isinstance(skeleton.node, AtLeast):
        needed = skeleton.node.count
        if whole is False:
            needed = len(skeleton.parts) - skeleton.node.count + 1
    elif (isinstance(skeleton.node, All) and whole is False) or (
        isinstance(skeleton.node, Any_) and whole is True
    ):
        needed = 1
    best_first = sorted(below, key=lambda grade: -1 if grade is None else grade.rank)
    return weakest(best_first[:needed])

"""What a verdict rests on: the provisions that had a say, and the members that decided."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.candidate import Candidate
from umkstd.law.certainty import member_citations
from umkstd.law.moments import Rule, leaves
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.verdict import Verdict
from umkstd.logic.nodes import Member, Outcome
from umkstd.logic.open_facts import open_facts
from umkstd.text import Text


@attrs.frozen
class Held:
    """A cited member of a provision that had a say, with its outcome."""

    member: Member
    candidate: Candidate
    outcome: Outcome


@attrs.frozen(kw_only=True)
class Ground:
    """What the verdict of one requirement rests on; nothing where it is not in force.

    Attributes:
        requirement: the requirement.
        day: the day on which it was asked.
        tried: the provisions that had a say, bound.
        members: their members.
        decided: the members that decided, as far as they can be told apart.
        open_facts: the facts that can still change the verdict.
        facts: the facts read, typed, derived ones among them.
    """

    requirement: Requirement
    day: datetime.date
    tried: tuple[Candidate, ...] = ()
    members: tuple[Held, ...] = ()
    decided: frozenset[tuple[Any, ...]] = frozenset()
    open_facts: tuple[str, ...] = ()
    facts: Mapping[str, Any] = attrs.field(factory=dict)

    @classmethod
    def of(cls, requirement: Requirement, verdict: Verdict) -> Ground:
        """The ground of a verdict that was just given."""
        decision = verdict.decision
        if not isinstance(decision, Decision):
            return cls(requirement=requirement, day=verdict.as_of)
        scenario, outcomes = decision.scenario, decision.outcomes
        facts = scenario.period.facts_read(scenario, verdict.snapshot, verdict.as_of)
        return cls(
            requirement=requirement,
            day=verdict.as_of,
            tried=decision.tried,
            members=tuple(
                Held(scenario.members[number], candidate, outcomes[number])
                for candidate in decision.tried
                for part in candidate.parts
                for number in part.members
            ),
            decided=frozenset(
                _told(Held(scenario.members[number], candidate, outcomes[number]), facts)
                for number, candidate in decision.numbers
            ),
            open_facts=verdict.open_facts,
            facts=facts,
        )

    @property
    def said(self) -> tuple[Any, ...]:
        """Equal as long as the same provisions and the same reasons decide."""
        return frozenset(candidate.provision for candidate in self.tried), self.decided


def _told(held: Held, facts: Mapping[str, Any]) -> tuple[Any, ...]:
    """What can be told of a member; the as-of day, which a sentence may name, is left out."""
    member, outcome, parameters = held.member, held.outcome, held.candidate.parameters
    text: Text | None = member.holds if outcome else member.fails
    missing: tuple[str, ...] = ()
    if outcome is None:
        missing = open_facts(member.condition, facts)
        # Without a sentence of its own, what is missing is asked for; else the law is not settled.
        text = member.open or (None if missing else member.holds)
    named = sorted(text.parameters) if text is not None else ()
    values = tuple(parameters.get(name) for name in named)
    cites = frozenset(member_citations(member, held.candidate, facts))
    return member.code, outcome, text, cites, values, missing


@attrs.frozen(kw_only=True)
class Standing:
    """A verdict, and what must stay the same for it to be the same on another day.

    Attributes:
        verdict: the verdict.
        grounds: what the verdict of each requirement in the rule rests on.
        heard: for each of them, whether it is among those that decide.
        same: equal on two days on which status, provisions and reasons are.
    """

    verdict: Verdict
    grounds: tuple[Ground, ...]
    heard: tuple[bool, ...]
    same: tuple[Any, ...]


def standing(rule: Rule, facts: Mapping[str, Any], day: datetime.date) -> Standing:
    """How a rule stands on a day."""
    verdict = rule.evaluate(facts, as_of=day)
    each = {
        leaf: verdict if leaf is rule else leaf.evaluate(facts, as_of=day) for leaf in leaves(rule)
    }
    grounds = tuple(Ground.of(leaf, one) for leaf, one in each.items())
    heard = tuple(_is_heard(one, verdict) for one in each.values())
    said = tuple(ground.said for ground, told in zip(grounds, heard, strict=True) if told)
    same = (verdict.status, verdict.certainty, *_told_openly(verdict), said)
    return Standing(verdict=verdict, grounds=grounds, heard=heard, same=same)


def _told_openly(verdict: Verdict) -> Iterator[frozenset[Any]]:
    """The reasons and what is open; in which order provisions are written is no difference."""
    yield frozenset((r.code, r.outcome, frozenset(r.citations)) for r in verdict.reasons)
    yield frozenset(verdict.open_facts)
    yield frozenset(
        (r.kind, r.code, r.message, frozenset(itertools.zip_longest(r.citations, r.would_decide)))
        for r in verdict.legal_reasons
    )


def _is_heard(one: Verdict, whole: Verdict) -> bool:
    """Whether the verdict of a requirement is among those that decide the whole."""
    return one is whole or any(
        not set(mine).isdisjoint(all_)
        for mine, all_ in (
            (one.reasons, whole.reasons),
            (one.legal_reasons, whole.legal_reasons),
            (one.open_facts, whole.open_facts),
        )
    )


def changed_members(before: Ground, after: Ground) -> Iterator[Held]:
    """Members that came out differently, or that only one of two days knows."""
    for mine, other in ((before, after), (after, before)):
        there = {(held.member, held.outcome) for held in other.members}
        yield from (held for held in mine.members if (held.member, held.outcome) not in there)

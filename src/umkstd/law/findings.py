"""Working out what a verdict can say, from its scenario and the snapshot of facts."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.law.candidate import BOTH, Candidate, Numbered, of_outcome
from umkstd.law.certainty import certainty_of, member_citations
from umkstd.law.citation import weakest
from umkstd.law.determination import legal_reasons
from umkstd.law.provision import is_shown
from umkstd.law.scenario import Decision, Scenario
from umkstd.law.verdict import (
    Findings,
    LegalReason,
    Reason,
    ShownNote,
    Snapshot,
    Status,
    Verdict,
)
from umkstd.logic.facts import facts_of, names_of
from umkstd.logic.nodes import Answer, Member, Outcome, walk
from umkstd.logic.open_facts import open_facts
from umkstd.logic.trace import evaluate
from umkstd.text import Text, format_value


def findings(decision: Decision, snapshot: Snapshot, as_of: datetime.date) -> Findings:
    """Reasons, open facts, legal reasons, notes and certainty of one decision."""
    scenario, outcomes = decision.scenario, decision.outcomes
    facts = scenario.period.facts_read(scenario, snapshot, as_of)
    requirement = scenario.requirement
    open_ = decision.status is Status.UNDETERMINED
    law = tuple(_legal(scenario, decision, outcomes, facts)) if open_ else ()
    fixed = {"as_of", *requirement.given}
    read = tuple((k, v) for k, v in facts.items() if v is not None and k not in fixed)
    asked = tuple(still_open(decision, facts)) if open_ else ()
    return Findings(
        title=requirement.title,
        reasons=tuple(_reasons(scenario, decision, outcomes, facts)),
        open_facts=asked,
        open_labels=tuple(scenario.period.label(name) for name in asked),
        legal_reasons=law,
        notes=tuple(_notes(scenario, facts)),
        certainty=None if open_ else certainty_of(scenario, decision.tried, outcomes, facts),
        stale=facts["as_of"] > requirement.verified_through,
        facts=read,
        verified_through=requirement.verified_through,
    )


def reason_on(verdict: Verdict, name: str) -> Reason | None:
    """The first reason of a verdict that reads a fact; the others are not worked out."""
    decision = verdict.decision
    if not isinstance(decision, Decision):
        return next((reason for reason in verdict.reasons if name in reason.facts), None)
    scenario = decision.scenario
    members = scenario.members
    reading = (members[n] for n, _ in decision.numbers if name in names_of(members[n].condition))
    first = next(reading, None)
    if first is None:
        return None
    period = scenario.period
    given = period.requirement.given
    facts = {**period.by_name(verdict.snapshot).entries, **given, "as_of": verdict.as_of}
    alike = tuple(pair for pair in decision.numbers if members[pair[0]].code == first.code)
    only = attrs.evolve(decision, numbers=alike)
    found = _reasons(scenario, only, decision.outcomes, facts)
    return next((reason for reason in found if name in reason.facts), None)


def _reasons(
    scenario: Scenario,
    decision: Decision,
    outcomes: Sequence[Outcome],
    facts: Mapping[str, Any],
) -> Iterator[Reason]:
    # One sentence is one reason, with the article of each provision that gives it.
    found: dict[tuple[str, Outcome, Text], Reason] = {}
    asked = facts.keys() - {"as_of", *scenario.requirement.given}
    for number, candidate in decision.numbers:
        member, outcome = scenario.members[number], outcomes[number]
        message = sentence(member, candidate, outcome, facts)
        before = found.get((member.code, outcome, message))
        citations = member_citations(member, candidate, facts)
        if before is not None:
            citations = tuple(dict.fromkeys((*before.citations, *citations)))
        found[member.code, outcome, message] = Reason(
            code=member.code,
            message=message,
            citations=citations,
            facts=tuple(f.name for f in facts_of(member.condition) if f.name in asked),
            outcome=outcome,
            grade=weakest(cite.grade for cite in citations),
        )
    yield from found.values()


def sentence(
    member: Member,
    candidate: Candidate,
    outcome: Outcome,
    facts: Mapping[str, Any],
) -> Text:
    """A member's sentence for its outcome, with values written for each language."""
    text = {True: member.holds, False: member.fails}.get(outcome) if outcome is not None else None
    if text is None:
        text = member.open or _question(member, facts) or _not_settled(member)
    read = {fact.name: fact for fact in facts_of(member.condition)}
    values: dict[str, object] = {}
    for name in text.parameters:
        fact, value = read.get(name), facts.get(name)
        if name in candidate.parameters:
            value, unit = candidate.parameters[name]
            values[name] = Text(
                id=format_value(value, "id", unit), en=format_value(value, "en", unit)
            )
        elif fact is None or value is None:
            values[name] = value
        elif fact.sensitive:
            values[name] = Text(id="(dirahasiakan)", en="(withheld)")
        else:
            values[name] = fact.shown(value)
    return text.fill(**values)


def _question(member: Member, facts: Mapping[str, Any]) -> Text | None:
    missing = open_facts(member.condition, facts)
    for fact in facts_of(member.condition):
        if fact.name in missing:
            return fact.question
    return None


def _not_settled(member: Member) -> Text:
    """Every fact is known, and only the law leaves it open: no sentence may claim more."""
    return Text(
        id=f"Belum pasti menurut hukum: {member.holds.id}",
        en=f"Not settled in law: {member.holds.en}",
    )


def still_open(decision: Decision, facts: Mapping[str, Any]) -> Iterator[str]:
    """Names of the facts that keep a decision open, each once."""
    found: dict[str, None] = {}
    for candidate in decision.tried:
        for part in candidate.parts:
            if part.outcome(decision.outcomes) is None:
                found.update(dict.fromkeys(open_facts(part.condition, facts)))
    found.update(dict.fromkeys(decision.scenario.governing))
    yield from found


def _legal(
    scenario: Scenario,
    decision: Decision,
    outcomes: Sequence[Outcome],
    facts: Mapping[str, Any],
) -> Iterator[LegalReason]:
    requirement = scenario.requirement
    seen: set[str] = set()
    for candidate in decision.tried:
        provision = candidate.provision
        if provision.unresolved is not None:
            code = f"{requirement.id}-unresolved"
            yield LegalReason("unresolved", code, provision.unresolved, (provision.cite,))
        each = [of_outcome(part.outcome(outcomes)) for part in candidate.readings]
        if len(set(each)) > 1:
            texts = [reading.text for reading in provision.readings]
            yield LegalReason(
                "disputed",
                f"{requirement.id}-disputed",
                Text(
                    id=" Atau: ".join(text.id for text in texts),
                    en=" Or: ".join(text.en for text in texts),
                ),
                tuple(reading.cite for reading in provision.readings),
                tuple("undetermined" if s == BOTH else next(iter(s)).value for s in each),
            )
        for part in candidate.parts:
            for reason in _from_determinations(scenario, part, facts):
                if reason.code not in seen:
                    seen.add(reason.code)
                    yield reason
    yield from _conflicts(scenario, decision, outcomes)


def _from_determinations(
    scenario: Scenario, part: Numbered, facts: Mapping[str, Any]
) -> Iterator[LegalReason]:
    by_name = {item.fact.name: item for item in scenario.requirement.determinations}
    for node in walk(part.condition):
        if isinstance(node, Answer) and node.fact.name in by_name:
            determination = by_name[node.fact.name]
            if evaluate(node, facts) is None and facts.get(node.fact.name) is None:
                rulings = determination.rulings_at(facts["as_of"])
                yield from legal_reasons(determination, rulings, node, facts)


def _conflicts(
    scenario: Scenario, decision: Decision, outcomes: Sequence[Outcome]
) -> Iterator[LegalReason]:
    for world in scenario.worlds:
        for rank in world:
            decided = [
                (candidate, candidate.statuses(outcomes))
                for candidate in rank
                if candidate in decision.tried
                and (candidate.applies is None or candidate.applies.outcome(outcomes) is True)
            ]
            single = [(c, s) for c, s in decided if len(s) == 1]
            if len({s for _, s in single}) > 1:
                yield LegalReason(
                    "conflict",
                    f"{scenario.requirement.id}-conflict",
                    Text(
                        id="Dua ketentuan yang setara berlaku dan saling bertentangan.",
                        en="Two provisions of equal rank apply and contradict each other.",
                    ),
                    tuple(candidate.provision.cite for candidate, _ in single),
                    tuple(next(iter(s)).value for _, s in single),
                )
                return


def _notes(scenario: Scenario, facts: Mapping[str, Any]) -> Iterator[ShownNote]:
    for note, when in scenario.period.notes:
        if is_shown(when, facts):
            yield ShownNote(note.code, note.text.fill(**facts), note.cite)

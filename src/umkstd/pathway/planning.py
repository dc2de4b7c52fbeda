"""The smallest ordered list of steps that leads a line to a goal, and what blocks it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import attrs

from umkstd.business.records import Case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.span import as_date
from umkstd.law.verdict import Reason, Status
from umkstd.pathway.corrections import NO_STEP
from umkstd.pathway.goals import GOALS, Rules, goal_rules
from umkstd.pathway.graph import road
from umkstd.pathway.plan_record import Block, Plan, PlannedStep
from umkstd.pathway.plan_search import ENOUGH, after, in_order, search, without_needless
from umkstd.pathway.situation import Answered, Situation
from umkstd.pathway.step import Step
from umkstd.rulebook import RULEBOOK


def plan(
    case: Case, line: int = 0, goal: str = "sni-bina-umk", *, as_of: datetime.date | str
) -> Plan:
    """The steps from where a line stands to a goal.

    Args:
        case: the business with its lines.
        line: which line, counted from 0.
        goal: ``"sni-bina-umk"``, ``"sppt-sni"``, a stage such as ``"product-legal"``, or the id of
            any requirement.
        as_of: the day.

    Raises:
        UnknownName: there is no such goal.
        CaseError: the facts are wrong.

    Example:
        >>> from umkstd.business.records import Business, Case, ActivityLine
        >>> case = Case(
        ...     business=Business(capital=45_000_000, has_nib=False, has_oss_access=False),
        ...     lines=(ActivityLine(risk="rendah", sni="SNI 3144:2015", sni_mandatory=False),),
        ... )
        >>> [one.step.id for one in plan(case, as_of="2026-11-24").steps][:3]
        ['nik', 'oss-access', 'nib']
    """
    day = as_date(as_of)
    found = _plan(Situation.of(case, line, day), goal)
    if found.reachable:
        return found
    for other in GOALS:
        if other != goal:
            tried = _plan(found.start, other)
            if tried.reachable:
                return attrs.evolve(found, instead=other)
    return found


def _plan(start: Situation, goal: str) -> Plan:
    title, rules = goal_rules(goal)
    taken, blocked = search(rules, start, frozenset())
    taken = without_needless(rules, start, taken)
    reached = after(start, taken).answer(rules)
    if reached.status in ENOUGH:
        blocked = []
    blocks = (*blocked, *_blocks(reached))
    return Plan(
        goal=goal,
        title=title,
        as_of=start.as_of,
        verdict=start.answer(rules),
        reached=reached,
        steps=_planned(rules, start, taken),
        open_facts=reached.open_facts,
        blocked=tuple(dict.fromkeys(blocks)),
        start=start,
    )


def _planned(rules: Rules, start: Situation, taken: list[Step]) -> tuple[PlannedStep, ...]:
    """The steps with their groups, what to ask before, and what the rule says of each."""
    told = {name: reason for reason in start.answer(rules).reasons for name in reason.facts}
    groups: dict[str, int] = {}
    found: list[PlannedStep] = []
    now = start
    for step in in_order(taken):
        earlier = [groups[name] + 1 for name in road().before(step.id) if name in groups]
        gate = now.gate(step)
        if step.opens:
            # What a guard asks is done before, so that the step stands in a later group.
            earlier += [groups[one.step.id] + 1 for one in found if _feeds(one.step, step)]
        groups[step.id] = max(earlier, default=0)
        unknown = () if start.facts.get(step.done_by) is not None else (step.done_by,)
        reason = _reason(step, start, told)
        found.append(
            PlannedStep(
                step=step,
                group=groups[step.id],
                ask=tuple(dict.fromkeys((*unknown, *gate.ask))),
                told=None if reason is None else reason.message,
                cites=_cites(step, reason),
            )
        )
        now = now.having(step)
    return tuple(sorted(found, key=lambda one: one.group))


def _feeds(earlier: Step, later: Step) -> bool:
    """Whether a step achieves a fact that a guard of a later one reads."""
    for opens in later.opens:
        rule = RULEBOOK.requirements.get(opens.rule)
        if rule is not None and {fact.name for fact in rule.facts} & set(earlier.achieves):
            return True
    return False


def _reason(step: Step, start: Situation, told: Mapping[str, Reason]) -> Reason | None:
    """What the rule says today of what a step puts right; nothing of a document that is missing."""
    name = next((name for name in step.achieves if name in told), None)
    if name is None or told[name].outcome is not False:
        return None
    missing = step.kind == "document" and start.facts.get(step.done_by) in (None, False)
    return None if missing else told[name]


def _cites(step: Step, reason: Reason | None) -> tuple[Citation, ...]:
    """By which texts: the step's own, or for a correction those of the rule that it fails."""
    if step.cite is not None:
        return (step.cite,)
    return () if reason is None else reason.citations


def _blocks(verdict: Answered) -> list[Block]:
    """What fails in the end, and why no step helps."""
    found = []
    unmet = [one for one in verdict.verdicts if one.status is Status.UNMET]
    for rule, reason in ((one.id, reason) for one in unmet for reason in one.reasons):
        if reason.outcome is False:
            fixed = [
                name for name in reason.facts if name in NO_STEP or not VOCABULARY[name].changeable
            ]
            found.append(Block(why=reason.message, rule=rule, facts=tuple(fixed or reason.facts)))
    return found

"""The fewest steps of the road that make a verdict met: one step may bring about several facts."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence

from umkstd.errors import CaseError
from umkstd.law.remedies import Change, change_of
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status, Stored, Verdict
from umkstd.pathway.graph import road
from umkstd.pathway.situation import Situation
from umkstd.pathway.step import Step

MOST = 3
"""Steps in a set at most."""
Taken = tuple[tuple[Step, ...], tuple[tuple[Change, Step], ...]]
"""Steps in an order in which they can be taken, and what they change with the step that does."""


def step_sets(verdict: Verdict, start: Situation) -> Iterator[Taken]:
    """The smallest sets of open steps that make a verdict met, three at most.

    What a business cannot change by itself may still come with a step: the day on which an NIB is
    issued comes with the NIB. Only steps that bring about what the rule reads are counted; those
    that come before them are in the plan.
    """
    decision = verdict.decision
    if isinstance(decision, Stored) or verdict.status not in (Status.UNMET, Status.UNDETERMINED):
        return
    rule = decision.scenario.requirement
    # What holds already needs no step.
    lacking = {name for one in verdict.trace if one.outcome is not True for name, _ in one.facts}
    steps = [step for step in road().steps.values() if _helps(step, lacking, start)]
    ids = {step.id for step in steps}
    found: list[frozenset[str]] = []
    for size in range(1, MOST + 1):
        for taken in itertools.combinations(steps, size):
            names = frozenset(step.id for step in taken)
            missing = {name for step in taken for name in road().before(step.id)} & ids - names
            if missing or any(one <= names for one in found):
                continue
            after = _reached(rule, start, taken)
            if after is not None:
                found.append(names)
                yield taken, tuple(_changes(verdict, rule, start, after, taken))


def _helps(step: Step, lacking: Collection[str], start: Situation) -> bool:
    brings = any(name in lacking and value is not None for name, value in step.achieves.items())
    return brings and not start.done(step) and start.gate(step).open is not False


def _reached(rule: Requirement, start: Situation, taken: Sequence[Step]) -> Situation | None:
    """Where the steps lead, if the rule is met there."""
    try:
        now = start.having(*taken)
        return now if rule.status(now.facts, as_of=now.as_of) is Status.MET else None
    except CaseError:
        return None  # what is known and is not so may contradict what a step brings about


def _changes(
    verdict: Verdict, rule: Requirement, start: Situation, after: Situation, taken: Sequence[Step]
) -> Iterator[tuple[Change, Step]]:
    """What is otherwise then, of what the rule reads, with what it says of it today."""
    for fact in dict.fromkeys((*rule.facts, *rule.governing)):
        now, then = start.facts.get(fact.name), after.facts.get(fact.name)
        step = next((one for one in taken if one.achieves.get(fact.name) is not None), None)
        if now == then or step is None:
            continue
        yield change_of(fact, then, verdict), step

"""What would make a verdict met, each change with the step that achieves it, the cheapest first."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.calendars import Deadline
from umkstd.law.remedies import Change, Remedy
from umkstd.law.verdict import Verdict
from umkstd.pathway.corrections import NO_STEP
from umkstd.pathway.graph import road
from umkstd.pathway.plan_record import days_of, fee_of
from umkstd.pathway.situation import Situation
from umkstd.pathway.step import AS_OF, Step
from umkstd.pathway.step_sets import step_sets
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Move:
    """One change and who brings it about.

    Attributes:
        change: what must be otherwise, why, and by which article.
        step: the step that achieves it; ``None`` where no step does, or where it is closed.
        why_none: why there is no step; ``None`` where there is one, or where nothing is known.
    """

    change: Change
    step: Step | None
    why_none: Text | None = None


@attrs.frozen(kw_only=True)
class Way:
    """A remedy with its steps.

    Attributes:
        remedy: the changes; none of them, or of the steps that bring them about, can be left out.
        moves: each of them with its step.
        rupiah: what the steps cost as far as the law says; ``None`` where it says nothing of any.
        working_days: what the law gives the authorities for them; ``None`` likewise.
    """

    remedy: Remedy
    moves: tuple[Move, ...]
    rupiah: int | None
    working_days: int | None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps, each once, in an order in which they can be taken."""
        ids = {move.step.id for move in self.moves if move.step is not None}
        return tuple(step for name, step in road().steps.items() if name in ids)


def remedies(verdict: Verdict, facts: Mapping[str, Any] | None = None) -> tuple[Way, ...]:
    """The remedies of a verdict, each change with its step, the cheapest first.

    Beside the smallest sets of changes stand the smallest sets of steps: what a business cannot change
    by itself, such as the day on which its NIB is issued, may come with a step. Those for which every
    change has a step come first. Among them, what the law is known to charge
    decides, then the working days that it gives the authorities, then the number of steps. Where it
    says nothing, nothing is counted.

    Args:
        verdict: the verdict.
        facts: what else is known, so that a step that the law closes to this line is not named; by
            default what the verdict read.

    Raises:
        CaseError: the facts are wrong.

    Example:
        >>> import umkstd
        >>> verdict = umkstd.rulebook["sni-mark"].evaluate({"sppt_sni": False}, as_of="2026-11-24")
        >>> [[step.id for step in way.steps] for way in remedies(verdict)]
        [['sppt-sni']]
    """
    known = {**(facts or {}), **dict(verdict.facts)}
    start = Situation({k: v for k, v in known.items() if k in VOCABULARY.names}, verdict.as_of)
    ways = [
        _way(tuple(_move(change, start) for change in remedy.changes), start)
        for remedy in verdict.remedies()
    ]
    told = [{step.id for step in way.steps} for way in ways]
    for steps, changes in step_sets(verdict, start):
        if not any(ids <= {step.id for step in steps} for ids in told if ids):
            moves = tuple(Move(change=change, step=step) for change, step in changes)
            ways.append(_way(moves, start))
    return tuple(sorted(ways, key=_cost))


def _way(moves: tuple[Move, ...], start: Situation) -> Way:
    steps = {move.step.id: move.step for move in moves if move.step is not None}
    fees = [fee for step in steps.values() if (fee := fee_of(step, start)) is not None]
    days = [count for step in steps.values() if (count := days_of(step)) is not None]
    return Way(
        remedy=Remedy(changes=tuple(move.change for move in moves)),
        moves=moves,
        rupiah=sum(fees) if fees else None,
        working_days=sum(days) if days else None,
    )


def _cost(way: Way) -> tuple[int, int, int, int]:
    without = sum(move.step is None for move in way.moves)
    return without, way.rupiah or 0, way.working_days or 0, len(way.steps)


def _move(change: Change, start: Situation) -> Move:
    """A change with the first step that achieves it and is not closed."""
    closed: Text | None = None
    for name in road().achieving.get(change.fact, ()):
        step = road().steps[name]
        if not _achieves(step.achieves[change.fact], change.to):
            continue
        gate = start.gate(step)
        if gate.open is not False:
            return Move(change=change, step=step)
        closed = closed or gate.why
    return Move(change=change, step=None, why_none=closed or NO_STEP.get(change.fact))


def _achieves(achieved: Any, wanted: Any) -> bool:
    """Whether what a step makes of a fact is what is wanted; of a date, any that it makes."""
    if isinstance(wanted, datetime.date):
        return achieved == AS_OF or isinstance(achieved, Deadline | datetime.date)
    return bool(achieved == wanted)

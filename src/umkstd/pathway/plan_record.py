"""A plan as a record: its steps in groups, what they cost and take, and what blocks them."""

from __future__ import annotations

import datetime

import attrs

from umkstd.law.citation import Citation
from umkstd.law.showing import as_html, as_markdown
from umkstd.law.verdict import Status
from umkstd.pathway.situation import Answered, Situation
from umkstd.pathway.step import Step
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text


@attrs.frozen
class PlannedStep:
    """A step of a plan.

    Attributes:
        step: the step.
        group: steps of one group can be taken side by side; groups follow each other.
        ask: facts to ask first: whether it is done already, or whether it is open at all.
        told: what the rule says of the thing that the step puts right, where it says something.
        cites: by which texts.
    """

    step: Step
    group: int
    ask: tuple[str, ...] = ()
    told: Text | None = None
    cites: tuple[Citation, ...] = ()


@attrs.frozen
class Block:
    """What stands in the way.

    Attributes:
        why: what, as a sentence.
        rule: the rule that says so.
        step: id of the step that is closed; ``None`` where no step would help.
        facts: the facts concerned.
    """

    why: Text
    rule: str
    step: str | None = None
    facts: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Plan:
    """The way to a goal.

    Attributes:
        goal: the goal as asked for.
        title: what it is called.
        as_of: the day.
        verdict: what the goal's rules say today.
        reached: what they say once the steps are taken.
        steps: the steps in their order.
        open_facts: facts that remain open then; to be asked.
        blocked: what stands in the way, if the goal cannot be reached.
        instead: the nearest goal that can be reached, if this one cannot.
        start: where the line stands today.
    """

    goal: str
    title: Text
    as_of: datetime.date
    verdict: Answered
    reached: Answered
    steps: tuple[PlannedStep, ...] = ()
    open_facts: tuple[str, ...] = ()
    blocked: tuple[Block, ...] = ()
    instead: str | None = None
    start: Situation = attrs.field(repr=False)

    @property
    def reachable(self) -> bool:
        """Whether the goal is not closed to this line."""
        return self.reached.status is not Status.UNMET

    @property
    def rupiah(self) -> int | None:
        """What the steps cost as far as the law says; ``None`` where it says nothing of any."""
        costs = [cost for one in self.steps if (cost := fee_of(one.step, self.start)) is not None]
        return sum(costs) if costs else None

    @property
    def working_days(self) -> int | None:
        """Working days that the law gives the authorities along the longest way; at least.

        ``None`` where it says nothing of any step. Groups follow each other, and steps of one group
        run side by side.
        """
        longest: dict[int, int] = {}
        for one in self.steps:
            days = days_of(one.step)
            if days is not None:
                longest[one.group] = max(longest.get(one.group, 0), days)
        return sum(longest.values()) if longest else None

    def _repr_markdown_(self) -> str:
        return as_markdown(self)

    def _repr_html_(self) -> str:
        return as_html(self)


def fee_of(step: Step, situation: Situation) -> int | None:
    """What a step costs in rupiah; ``None`` where no text says so for a business of this scale."""
    if step.fee is None:
        return None
    if step.fee_for:
        scale = RULEBOOK.determinations["scale"]
        ruling = scale.determine(situation.facts, as_of=situation.as_of)
        if ruling.value not in step.fee_for:
            return None
    for dated in step.fee.values:
        if situation.as_of in dated.span:
            return dated.value if isinstance(dated.value, int) else None
    return None


def days_of(step: Step) -> int | None:
    """Working days that the law gives the authority for a step; ``None`` where it says nothing."""
    counts = [limit.count for limit in step.takes if limit.unit in ("working_days", "days")]
    return sum(counts) if counts else None

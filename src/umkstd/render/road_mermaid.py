"""A plan, or the road itself, as a flowchart in Mermaid: each step after those that come before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from umkstd.errors import UnknownName
from umkstd.pathway.graph import road
from umkstd.pathway.plan_record import Plan
from umkstd.render.block import MARKS
from umkstd.render.flowchart import Box, flowchart
from umkstd.text import Language, Text

_PLAN = Text(id="Rencana menuju {goal}", en="The way to {goal}")
_GOAL = Text(id="Tujuan: {goal}", en="Goal: {goal}")
_ROAD = Text(id="Langkah-langkah di jalan", en="The steps of the road")
_STEP = Text(id="{number}. {title}", en="{number}. {title}")
_KIND = Text(id="langkah", en="step")


def plan_mermaid(plan: Plan, language: Language = "id") -> str:
    """The steps of a plan and its goal, with what the goal's rules will say once they are taken."""
    names = [one.step.id for one in plan.steps]
    direct = _direct(names)
    boxes = [
        Box(
            _STEP.fill(number=one.group + 1, title=one.step.title).to(language),
            after=tuple(names.index(name) for name in direct[one.step.id]),
        )
        for one in plan.steps
    ]
    before = {name for found in direct.values() for name in found}
    last = tuple(number for number, name in enumerate(names) if name not in before)
    goal = _GOAL.fill(goal=plan.title).to(language)
    boxes.append(Box(goal, MARKS[plan.reached.status].replace("-", ""), last))
    return flowchart(_PLAN.fill(goal=plan.title).to(language), boxes, towards="TD")


def road_mermaid(language: Language = "id", *, to: Iterable[str] | None = None) -> str:
    """The road: every step, or some with all that can come before them.

    Args:
        language: ``"id"`` or ``"en"``.
        to: ids of steps; by default every one.

    Raises:
        UnknownName: there is no such step.

    Example:
        >>> print(road_mermaid("en", to=["nib"]).splitlines()[2].strip())
        b0["Get an identity card"]
    """
    known = road()
    wanted = list(known.steps) if to is None else list(to)
    for name in wanted:
        if name not in known.steps:
            raise UnknownName.of(_KIND, name, list(known.steps))
    found = {*wanted, *(before for name in wanted for before in known.before(name))}
    names = [name for name in known.steps if name in found]
    direct = _direct(names)
    boxes = [
        Box(
            known.steps[name].title.to(language),
            after=tuple(names.index(before) for before in direct[name]),
        )
        for name in names
    ]
    return flowchart(_ROAD.to(language), boxes, towards="TD")


def _direct(names: list[str]) -> Mapping[str, list[str]]:
    """For each step, of those that come before it the last ones; the others come before these."""
    known = road()
    before = {name: [n for n in known.before(name) if n in names] for name in names}
    return {
        name: [one for one in found if not any(one in before[other] for other in found)]
        for name, found in before.items()
    }

"""Goals of a plan and of an interview: a stage of the road, or the id of any requirement."""

from __future__ import annotations

from umkstd.errors import UnknownName
from umkstd.law.requirement import Requirement
from umkstd.pathway.stages import BESIDE, stages
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text

_GOAL = Text(id="tujuan", en="goal")
GOALS = ("product-legal", "sni-bina-umk", "sppt-sni")
"""The goals that a consultant names most, nearest first; they are offered where another is closed."""
Rules = tuple[Requirement, ...]


def goal_rules(goal: str) -> tuple[Text, Rules]:
    """The title and the requirements behind a goal.

    Args:
        goal: a stage's key, such as ``"sppt-sni"``, or a rule's id.

    Raises:
        UnknownName: there is no such goal.
    """
    given: object = goal
    if not isinstance(given, str):
        raise UnknownName.of(_GOAL, given, GOALS)
    own = {s.key: s for s in stages() if s.requires is not None and s.key not in BESIDE}
    stage = own.get(goal)
    if stage is not None:
        return stage.title, stage.rules
    rule = RULEBOOK.requirements.get(goal)
    if rule is None:
        raise UnknownName.of(_GOAL, goal, (*GOALS, *own, *RULEBOOK.requirements))
    return rule.title, (rule,)

"""An interview about a goal, by its name: ``umkstd.interview``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from umkstd.law import interview as one_rule
from umkstd.law.interview import Asking
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status
from umkstd.pathway.goals import goal_rules


def interview(
    goal: Requirement | str,
    known: Mapping[str, Any] | None = None,
    *,
    as_of: datetime.date | str,
    thorough: bool = False,
) -> Asking:
    """The beginning of an interview about a requirement, or about a goal.

    A goal that asks for several rules is asked rule by rule: the interview is about the first that
    keeps the goal open or closed. Once that is met, begin again with ``state.facts``.

    Args:
        goal: a requirement, or a goal as for ``umkstd.plan``: ``"sni-bina-umk"``, ``"sppt-sni"``, a
            stage such as ``"product-legal"``, or the id of any requirement.
        known: what is known already.
        as_of: the day.
        thorough: whether facts that cannot truly matter are left out.

    Raises:
        UnknownName: there is no such goal.
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> state = interview("sni-mark", as_of="2026-11-24")
        >>> state.question.name
        'sppt_sni'
    """
    rules = (goal,) if isinstance(goal, Requirement) else goal_rules(goal)[1]
    states = [one_rule.interview(rule, known, as_of=as_of, thorough=thorough) for rule in rules]
    waiting = (
        state for state in states if state.verdict.status in (Status.UNDETERMINED, Status.UNMET)
    )
    return next(waiting, states[-1])


def resumed(data: object, goal: Requirement | str) -> Asking:
    """A state that ``to_data`` gave, of an interview about a requirement or a goal.

    Args:
        data: what was kept.
        goal: what the interview was begun about.

    Raises:
        UnknownName: there is no such goal.
        CaseError: it is no such state, or of another goal (``interview-state``).

    Example:
        >>> state = interview("sni-mark", as_of="2026-11-24")
        >>> resumed(state.to_data(), "sni-mark") == state
        True
    """
    rules = (goal,) if isinstance(goal, Requirement) else goal_rules(goal)[1]
    told = data.get("requirement") if isinstance(data, Mapping) else None
    rule = next((one for one in rules if one.id == told), rules[0])
    return one_rule.resumed(data, rule)

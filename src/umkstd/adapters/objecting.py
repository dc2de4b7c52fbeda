"""Why facts are refused: they are wrong, or it is certain that a requirement is not met."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from umkstd.business.records import Record
from umkstd.errors import CaseError, Problem, UnknownName
from umkstd.law.composition import Composition
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.decoding import wrong_shape
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text

AskedRule = Requirement | Composition | str
"""A requirement, a composition of several, or the id of a requirement."""
_OBJECT = Text(id="sebuah objek fakta", en="an object of facts")
_REQUIREMENT = Text(id="persyaratan", en="requirement")


def objections(verdict: Verdict) -> tuple[Problem, ...]:
    """Why a requirement is certainly not met, with the codes of the reasons.

    Empty for every other status. A verdict that is undetermined is no reason to refuse: rejecting
    a business that qualifies is worse than asking one more question.

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["single-licence"]
        >>> [one.code for one in objections(rule.evaluate({"risk": "tinggi"}, as_of="2026-11-24"))]
        ['risk-low']
        >>> objections(rule.evaluate({}, as_of="2026-11-24"))
        ()
    """
    if verdict.status is not Status.UNMET:
        return ()
    return tuple(
        Problem(
            code=reason.code,
            path="",
            message=reason.message,
            citations=tuple(map(str, reason.citations)),
        )
        for reason in verdict.reasons
    )


def asked_rule(rule: AskedRule) -> Requirement | Composition:
    """The requirement itself, where its id is given.

    Raises:
        UnknownName: there is no such requirement.
    """
    if not isinstance(rule, str):
        return rule
    found = RULEBOOK.requirements.get(rule)
    if found is None:
        raise UnknownName.of(_REQUIREMENT, rule, RULEBOOK.requirements)
    return found


def refusals(
    rule: AskedRule, facts: Mapping[str, Any] | Record, *, as_of: datetime.date | str
) -> tuple[Problem, ...]:
    """What is wrong with some facts, or why a requirement is certainly not met by them.

    Args:
        rule: a requirement, a composition, or the id of a requirement.
        facts: facts by name, or a record; absent and ``None`` are unknown.
        as_of: the day whose law is asked.

    Raises:
        UnknownName: there is no such requirement.

    Example:
        >>> [one.code for one in refusals("umk", {"capital": "much"}, as_of="2026-11-24")]
        ['wrong-type']
    """
    found = asked_rule(rule)
    # A record holds what was told; a plain mapping of it is read anew, with all that follows.
    told: object = dict(facts.facts) if isinstance(facts, Record) else facts
    if not isinstance(told, Mapping):
        return (wrong_shape("", _OBJECT),)
    try:
        return objections(found.evaluate(told, as_of=as_of))
    except CaseError as error:
        return error.problems

"""Facts as they were stated: each read as a value of its fact, and nothing that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.logic.facts import Fact
from umkstd.logic.values import is_unknown, read

if TYPE_CHECKING:
    from umkstd.law.requirement import Requirement


def fact_of(requirement: Requirement, name: str) -> Fact[Any] | None:
    """A fact that the vocabulary of a requirement knows, or that it reads; ``None`` for no such."""
    if requirement.vocabulary is not None:
        return requirement.vocabulary.by_name.get(name)
    facts = (*requirement.facts, *requirement.governing)
    return next((fact for fact in facts if fact.name == name), None)


def stated(requirement: Requirement, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The known facts with typed values; a name that is no fact is left for the requirement to refuse.

    Raises:
        CaseError: values of the wrong kind, all at once.
    """
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    for name, value in facts.items():
        if is_unknown(value):
            continue
        fact = fact_of(requirement, name)
        try:
            found[name] = value if fact is None else read(fact, value, f"/{name}")
        except InvalidValue as error:
            problems.append(error.problem)
    if problems:
        raise CaseError(problems)
    return found


def own_facts(requirement: Requirement, facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a requirement reads itself, of typed facts; what follows from others of it is left out.

    A fact that only feeds one of them is left out, too, so that the one may change: who has paid up
    too little pays up more.
    """
    derive = {} if requirement.vocabulary is None else requirement.vocabulary.derive
    names = {fact.name for fact in (*requirement.facts, *requirement.governing)}
    names -= {"as_of", *requirement.given}
    known = {n: value for n, value in facts.items() if n in names and value is not None}
    follows: set[str] = set()
    for name in known.keys() & derive.keys():
        # A fact may be stated or derived: it does not follow from itself.
        others = {other: value for other, value in known.items() if other != name}
        if derive[name](others) == known[name]:
            follows.add(name)
    return {name: value for name, value in known.items() if name not in follows}

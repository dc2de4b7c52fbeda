"""Which facts a form, a model or a schema holds: all, or those that some rules rest on."""

from __future__ import annotations

from typing import Any

from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.sources import sources_of
from umkstd.logic.facts import Fact
from umkstd.rulebook import RULEBOOK


def chosen_facts(*rules: str) -> tuple[Fact[Any], ...]:
    """The facts that some rules read and those from which these follow, in the usual order.

    Answers of determinations, such as ``scale``, are among them: they may be stated. The day
    ``as_of`` is not: it is asked for beside the facts.

    Args:
        rules: ids of requirements and determinations; without any, all facts.

    Raises:
        UnknownName: there is no such rule.

    Example:
        >>> [fact.name for fact in chosen_facts("nib")][:3]
        ['has_nib', 'nib', 'nib_issued_on']
    """
    names: set[str] = set() if rules else set(VOCABULARY.names)
    for rule in rules:
        for fact in RULEBOOK[rule].facts:
            names |= {fact.name, *sources_of(VOCABULARY, fact.name)}
    return tuple(fact for fact in VOCABULARY if fact.name in names and fact.name != "as_of")

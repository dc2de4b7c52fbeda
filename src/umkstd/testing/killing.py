"""Which mutants the cases kill: of one rule, and of all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

import attrs

from umkstd.testing.answering import Rule
from umkstd.testing.case_files import ConformanceCase, cases
from umkstd.testing.equivalents import equivalents
from umkstd.testing.judging import Judge
from umkstd.testing.mutant import Mutant
from umkstd.testing.mutating import mutants


class Fate(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    REFUSED = "refused"
    EQUIVALENT = "equivalent"
    SURVIVED = "survived"


@attrs.frozen
class Fated:
    """A mutant and what became of it.

    Attributes:
        mutant: the mutant.
        fate: what became of it; ``refused`` where such a rule cannot be built at all.
        by: the case that killed it.
        reason: why it answers no case otherwise, as the list of equivalent mutants has it.
    """

    mutant: Mutant
    fate: Fate
    by: ConformanceCase | None = None
    reason: str | None = None


def kill(mutant: Mutant, rule: Rule, cases: Iterable[ConformanceCase]) -> ConformanceCase | None:
    """The first case that tells a mutant from its rule; ``None`` if none does.

    For many mutants of one rule, ``fates`` is faster.

    Args:
        mutant: one of ``mutants(rule)``.
        rule: the rule without the mistake.
        cases: its cases.

    Raises:
        CaseError: the facts of a case cannot be read.
        ValueError: the mutant cannot be built, so that no case is needed.

    Example:
        >>> import umkstd
        >>> from umkstd.testing import cases
        >>> rule = umkstd.rulebook["nib"]
        >>> kill(next(mutants(rule)), rule, cases("nib")).article
        'PP 28/2025 Pasal 206'
    """
    return Judge(rule, cases).killer(mutant)


def fates(
    rule: Rule,
    cases: Iterable[ConformanceCase],
    equivalent: Mapping[str, str] | None = None,
) -> Iterator[Fated]:
    """What becomes of each mutant of a rule.

    Args:
        rule: a requirement or determination, of the library or one's own.
        cases: its cases.
        equivalent: by the name of a mutant, why it answers no case otherwise.

    Raises:
        CaseError: the facts of a case cannot be read.
    """
    judge, listed = Judge(rule, cases), equivalent or {}
    for mutant in mutants(rule):
        if mutant.changed is None:
            yield Fated(mutant, Fate.REFUSED)
        elif (case := judge.killer(mutant)) is not None:
            yield Fated(mutant, Fate.KILLED, case)
        elif mutant.name in listed:
            yield Fated(mutant, Fate.EQUIVALENT, reason=listed[mutant.name])
        else:
            yield Fated(mutant, Fate.SURVIVED)


def fates_of(rule_id: str, rules: Any | None = None) -> Iterator[Fated]:
    """What becomes of each mutant of a rule of the library, with its cases and equivalents.

    Raises:
        UnknownName: there is no such rule.
    """
    from umkstd.rulebook import RULEBOOK

    rule = (RULEBOOK if rules is None else rules)[rule_id]
    yield from fates(rule, cases(rule_id), equivalents().get(rule_id))

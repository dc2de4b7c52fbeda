"""What a rule answers, in the form in which a case expects it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.law.determination import Determination
from umkstd.law.requirement import Requirement
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Verdict
from umkstd.testing.case_files import NOT_IN_FORCE, ConformanceCase

Rule = Requirement | Determination


@attrs.frozen
class Difference:
    """One thing that a rule answers otherwise than its case expects.

    Attributes:
        what: ``"expected"``, ``"reasons"``, ``"open_facts"`` or ``"certainty"``.
        expected: what the case says.
        found: what the rule says.
    """

    what: str
    expected: Any
    found: Any


def ask(rule: Rule, case: ConformanceCase) -> Verdict | Ruling:
    """The answer of a rule to a case.

    Raises:
        CaseError: the facts of the case cannot be read.
    """
    if isinstance(rule, Determination):
        return rule.determine(case.facts, as_of=case.as_of)
    return rule.evaluate(case.facts, as_of=case.as_of)


def differences(answer: Verdict | Ruling, case: ConformanceCase) -> Iterator[Difference]:
    """How an answer differs from what a case expects; the answer itself comes first.

    Example:
        >>> import umkstd
        >>> from umkstd.testing.case_files import cases
        >>> case = cases("scale")[0]
        >>> list(differences(ask(umkstd.rulebook["scale"], case), case))
        []
    """
    found = said(answer)
    if not _same(found, case.expected):
        yield Difference("expected", case.expected, found)
    if case.reasons is not None and isinstance(answer, Verdict):
        codes = tuple(answer.reason_codes)
        if codes != case.reasons:
            yield Difference("reasons", list(case.reasons), list(codes))
    if case.open_facts is not None and set(answer.open_facts) != case.open_facts:
        yield Difference("open_facts", sorted(case.open_facts), sorted(answer.open_facts))
    if case.certainty is not None and answer.certainty is not case.certainty:
        grade = answer.certainty and answer.certainty.value
        yield Difference("certainty", case.certainty.value, grade)


def said(answer: Verdict | Ruling) -> Any:
    """The status, the value or the alternatives, as JSON has them."""
    if isinstance(answer, Verdict):
        return answer.status.value
    if not answer.in_force:
        return NOT_IN_FORCE
    if answer.value is not None:
        return plain(answer.value)
    # One answer may rest on several rows; it is told once, in the order of the choices.
    return {"alternatives": list(map(plain, dict.fromkeys(a.value for a in answer.alternatives)))}


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    return list(value) if isinstance(value, tuple) else value


def _same(found: Any, expected: Any) -> bool:
    if isinstance(found, dict) and isinstance(expected, Mapping):
        return set(expected) == {"alternatives"} and found == dict(expected)
    return bool(found == expected)


def cited(answer: Verdict | Ruling) -> frozenset[str]:
    """Every place of the law that an answer rests on."""
    found = [*answer.citations, *(c for one in answer.legal_reasons for c in one.citations)]
    if isinstance(answer, Ruling):
        found += [citation for one in answer.alternatives for citation in one.citations]
    return frozenset(citation.text for citation in found)

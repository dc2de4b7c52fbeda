"""Running conformance cases against rules, with every failure told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from typing import Any

import attrs

from umkstd.errors import CaseError, RuleDefinitionError, UnknownName, brief, writable
from umkstd.testing.answering import Difference, Rule, ask, differences
from umkstd.testing.case_files import ConformanceCase, cases_in
from umkstd.text import Language, Text

_RULE = Text(id="aturan", en="rule")


@attrs.frozen
class Failure:
    """A case that a rule answers otherwise than expected.

    Attributes:
        case: the case.
        differences: what is answered otherwise; empty where it could not be answered.
        refused: why it could not be answered.
    """

    case: ConformanceCase
    differences: tuple[Difference, ...] = ()
    refused: CaseError | UnknownName | RuleDefinitionError | None = None

    def explain(self, language: Language = "id") -> str:
        """What differs, in lines of text."""
        case = self.case
        lines = [f"{case.rule}: {case.name} ({case.as_of}, {case.article})"]
        words = ("diharapkan", "dijawab") if language == "id" else ("expected", "answered")
        lines += [
            f"  {one.what}: {words[0]} {_shown(one.expected)}, {words[1]} {_shown(one.found)}"
            for one in self.differences
        ]
        if isinstance(self.refused, CaseError):
            lines += [f"  {line}" for line in self.refused.explain(language).splitlines()]
        elif self.refused is not None:
            lines.append(f"  {self.refused.problem.message.to(language)}")
        return "\n".join(lines)


def _shown(value: object) -> str:
    """What a file expects may be anything of JSON."""
    try:
        return writable(repr(value))
    except (ValueError, RecursionError):  # a number of thousands of digits, lists in lists
        return brief(value)


@attrs.frozen
class ConformanceRun:
    """What came of a run.

    Attributes:
        counts: the number of cases of each rule.
        failures: the cases that were not answered as expected.
    """

    counts: Mapping[str, int]
    failures: tuple[Failure, ...]

    @property
    def passed(self) -> bool:
        """Whether every case was answered as expected."""
        return not self.failures

    def explain(self, language: Language = "id") -> str:
        """A line for each rule, then every failure, then the sum."""
        failed = Counter(failure.case.rule for failure in self.failures)
        words = ("kasus", "gagal") if language == "id" else ("cases", "failed")
        lines = [
            f"{rule:<34}{count:>6}" + (f"  {failed[rule]} {words[1]}" if failed[rule] else "")
            for rule, count in self.counts.items()
        ]
        lines += [failure.explain(language) for failure in self.failures]
        total = sum(self.counts.values())
        lines.append(f"{total} {words[0]}, {len(self.failures)} {words[1]}")
        return "\n".join(lines)


def run(folder: str | PathLike[str] | None = None, rules: Any | None = None) -> ConformanceRun:
    """Every case of a folder held against the rules.

    Args:
        folder: where the files of cases are; by default those that come with the library.
        rules: what gives a rule by its id; the rulebook by default.

    Raises:
        CaseError: a file does not have the shape of ``cases.schema.json``, or there is none.
        OSError: a file cannot be read.

    Example:
        >>> outcome = run()
        >>> outcome.passed, len(outcome.counts) > 90
        (True, True)
    """
    from umkstd.rulebook import RULEBOOK

    rules = RULEBOOK if rules is None else rules
    counts: Counter[str] = Counter()
    failures: list[Failure] = []
    for case in cases_in(folder):
        counts[case.rule] += 1
        failures += failures_of(case, rules)
    return ConformanceRun(dict(counts), tuple(failures))


def failures_of(case: ConformanceCase, rules: Any) -> Iterator[Failure]:
    """The failure of one case, if it fails.

    Args:
        case: the case.
        rules: what gives a rule by its id.
    """
    try:
        rule = rules[case.rule]
    except UnknownName as error:
        yield Failure(case, refused=error)
    except KeyError:
        yield Failure(case, refused=UnknownName.of(_RULE, case.rule, tuple(rules)))
    else:
        yield from check(rule, [case])


def check(rule: Rule, cases: Iterable[ConformanceCase]) -> Iterator[Failure]:
    """The failures of some cases of one rule, also of a rule of one's own."""
    for case in cases:
        try:
            found = tuple(differences(ask(rule, case), case))
        except CaseError as error:
            yield Failure(case, refused=error)
        else:
            if found:
                yield Failure(case, found)

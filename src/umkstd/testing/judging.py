"""Whether a mutant answers a case otherwise: without generated code, and with what was tested kept."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Mapping
from typing import Any

from umkstd.errors import CaseError, InvalidValue
from umkstd.law.determination import Determination
from umkstd.law.requirement import Requirement
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Verdict
from umkstd.logic.nodes import Answer, Condition, Outcome
from umkstd.logic.trace import evaluate, possible
from umkstd.logic.vocabulary import Facts, Vocabulary
from umkstd.testing.answering import NOT_IN_FORCE, Rule, cited, differences, plain
from umkstd.testing.case_files import Case
from umkstd.testing.mutant import Mutant

_GOES_ON = r"(?![\w-]|,? (?:ayat|huruf|angka|butir|paragraph|letter|number)\b|\s*\()"
"""What stands after a citation that is only the beginning of a longer one."""


class Judge:
    """The cases of one rule, read once, with the outcome of every condition on each kept.

    A mutant differs from its rule in one condition, so that nearly all the others were evaluated
    before. It is asked by the traced evaluator, which defines what a rule means.

    Args:
        rule: the rule that the mutants are of.
        cases: its cases.

    Raises:
        CaseError: the facts of a case cannot be read.
    """

    def __init__(self, rule: Rule, cases: Iterable[Case]) -> None:
        self.rule = rule
        self.cases = tuple(cases)
        self._facts = [self._read(case) for case in self.cases]
        self._outcomes: list[dict[Condition, Outcome]] = [{} for _ in self.cases]
        self._cited: dict[int, frozenset[str]] = {}

    def _read(self, case: Case) -> Facts:
        vocabulary = self.rule.vocabulary or Vocabulary(self.rule.facts)
        facts = vocabulary.read(case.facts)
        facts.admit(fact.name for fact in self.rule.facts)
        return facts

    def killer(self, mutant: Mutant) -> Case | None:
        """The first case that tells a mutant from its rule; ``None`` if none does.

        A changed citation is told only by a case that names the right article, and whose answer
        cites it. A rule that refuses a case is told from one that answers it.
        """
        changed = mutant.changed
        if changed is None:
            raise ValueError(f"{mutant.id} cannot be built")
        for number, case in enumerate(self.cases):
            try:
                if mutant.citation is not None:
                    dies = self._cites_otherwise(changed, number, mutant.citation.text)
                else:
                    dies = self._answers_otherwise(changed, number)
            except (CaseError, InvalidValue):
                return case
            if dies:
                return case
        return None

    def _cites_otherwise(self, changed: Rule, number: int, text: str) -> bool:
        case = self.cases[number]
        if not names(case.article, text):
            return False
        if number not in self._cited:
            self._cited[number] = cited(self._answer(self.rule, number))
        return text in self._cited[number] and text not in cited(self._answer(changed, number))

    def _answers_otherwise(self, changed: Rule, number: int) -> bool:
        case = self.cases[number]
        if isinstance(changed, Determination):
            if case.certainty is None and case.open_facts is None:
                return _value(changed, self._known(changed, number)) != case.expected
        return any(True for _ in differences(self._answer(changed, number), case))

    def _known(self, rule: Rule, number: int) -> Mapping[str, Any]:
        return {**self._facts[number].entries, **rule.given, "as_of": self.cases[number].as_of}

    def _answer(self, rule: Rule, number: int) -> Verdict | Ruling:
        if isinstance(rule, Determination):
            return rule.determine(self._facts[number], as_of=self.cases[number].as_of)
        return self._verdict(rule, number)

    def _verdict(self, rule: Requirement, number: int) -> Verdict:
        """The verdict as generated code would make it."""
        day, facts, kept = self.cases[number].as_of, self._facts[number], self._outcomes[number]
        if not rule.in_force(day):
            return rule.evaluate(facts, as_of=day)
        period = rule.period(rule.borders.stretch(day))
        known = self._known(rule, number)
        for test in period.tests:
            if test not in kept:
                kept[test] = evaluate(test, known)
        places = []
        for item in period.places:
            found = known.get(item.fact.name)
            places.append(None if found is None else bisect.bisect_right(item.days, found))
        outcomes = tuple(kept[period.tests[n]] for n in period.test_of)
        decision = period.scenario(tuple(places)).decide(outcomes)
        verdict = Verdict()
        verdict.status, verdict.as_of = decision.status, day
        verdict.reason_codes, verdict.decision = decision.codes, decision
        verdict.snapshot = facts
        return verdict


def _value(rule: Determination, known: Mapping[str, Any]) -> Any:
    """The answer of a determination as a case expects it, without what it rests on."""
    day = known["as_of"]
    if not rule.rulings_at(day):
        return NOT_IN_FORCE
    values = possible(Answer(rule.fact, (), rule.tables_at(day, rule.overlay)), known)
    if len(values) == 1:
        return plain(values[0])
    return {"alternatives": [plain(value) for value in values]}


def names(article: str, text: str) -> bool:
    """Whether the article of a case names a place of the law, and not only its beginning.

    Example:
        >>> names("PP 7/2021 Pasal 35 ayat (3)", "PP 7/2021 Pasal 35")
        False
        >>> names("PP 7/2021 Pasal 35 ayat (3) dan Pasal 36", "PP 7/2021 Pasal 35 ayat (3)")
        True
    """
    return re.search(re.escape(text) + _GOES_ON, article) is not None

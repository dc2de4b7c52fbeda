"""Whether a mutant answers a case otherwise: without generated code, and with what was tested kept."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Mapping
from typing import Any

from umkstd.errors import CaseError, InvalidValue
from umkstd.law.certainty import certainty_of
from umkstd.law.determination import Determination
from umkstd.law.findings import still_open
from umkstd.law.requirement import Requirement
from umkstd.law.scenario import Decision
from umkstd.law.verdict import Status
from umkstd.logic.nodes import Answer, Condition, Outcome
from umkstd.logic.open_facts import open_in_answer
from umkstd.logic.trace import evaluate, possible
from umkstd.logic.vocabulary import Facts, Vocabulary
from umkstd.testing.answering import Rule, ask, cited, plain
from umkstd.testing.case_files import NOT_IN_FORCE, ConformanceCase
from umkstd.testing.mutant import Mutant

_GOES_ON = (
    r"(?![\w-]|,? (?:[Pp]asal|ayat|huruf|angka|butir|[Aa]rticle|paragraph|letter|number)\b|\s*\()"
)
"""What stands after a citation that is only the beginning of a longer one."""

_OF_TEXTS = frozenset({"citation", "span", "exception"})


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

    def __init__(self, rule: Rule, cases: Iterable[ConformanceCase]) -> None:
        self.rule = rule
        self.cases = tuple(cases)
        self._facts = [self._read(case) for case in self.cases]
        self._outcomes: list[dict[Condition, Outcome]] = [{} for _ in self.cases]
        self._named: dict[int, frozenset[str]] = {}
        self._parts: dict[int, frozenset[int]] = {}

    def _read(self, case: ConformanceCase) -> Facts:
        vocabulary = self.rule.vocabulary or Vocabulary(self.rule.facts)
        facts = vocabulary.read(case.facts)
        facts.admit(fact.name for fact in self.rule.facts)
        return facts

    def killer(self, mutant: Mutant) -> ConformanceCase | None:
        """The first case that tells a mutant from its rule; ``None`` if none does.

        A change of what governs (a citation, a span, an exception) is told, too, by a case that
        names an article which the answer of the rule cites, and that of the mutant does not. A
        rule that refuses a case is told from one that answers it.

        Raises:
            ValueError: the mutant cannot be built.
        """
        changed = mutant.changed
        if changed is None:
            raise ValueError(f"{mutant.name} cannot be built")
        for number, case in enumerate(self.cases):
            if mutant.part is not None and mutant.part not in self._concerned(number):
                continue
            try:
                dies = mutant.citation is None and self._answers_otherwise(changed, number)
                if not dies and mutant.kind in _OF_TEXTS:
                    dies = self._cites_otherwise(changed, number)
            except (CaseError, InvalidValue):
                return case
            if dies:
                return case
        return None

    def _concerned(self, number: int) -> frozenset[int]:
        """Numbers of the provisions or dated tables that may have a say in a case."""
        found = self._parts.get(number)
        if found is None:
            rule, day = self.rule, self.cases[number].as_of
            if isinstance(rule, Determination):
                each = [n for n, one in enumerate(rule.rulings) if day in one.span]
            elif rule.in_force(day):
                try:
                    decided = self._decided(rule, number)
                except InvalidValue as error:  # the rule itself refuses the case
                    raise CaseError([error.problem]) from None
                mine = {id(candidate.provision) for candidate in decided.scenario.candidates}
                each = [n for n, one in enumerate(rule.provisions) if id(one) in mine]
            else:
                each = []
            found = self._parts[number] = frozenset(each)
        return found

    def _cites_otherwise(self, changed: Rule, number: int) -> bool:
        case = self.cases[number]
        if number not in self._named:
            places = cited(ask(self.rule, case))
            self._named[number] = frozenset(p for p in places if names(case.article, p))
        named = self._named[number]
        return bool(named) and not named <= cited(ask(changed, case))

    def _answers_otherwise(self, changed: Rule, number: int) -> bool:
        if isinstance(changed, Determination):
            return self._determines_otherwise(changed, number)
        return self._decides_otherwise(changed, number)

    def _determines_otherwise(self, changed: Determination, number: int) -> bool:
        case, known = self.cases[number], self._known(changed, number)
        if not changed.rulings_at(case.as_of):
            return bool(case.expected != NOT_IN_FORCE)
        answer = Answer(changed.fact, (), changed.tables_at(case.as_of, changed.overlay))
        if _value(answer, known) != case.expected:
            return True
        asked = case.open_facts
        if asked is not None and asked != frozenset(open_in_answer(answer, known)):
            return True
        if case.certainty is None:
            return False
        ruling = changed.determine(self._facts[number], as_of=case.as_of)
        return ruling.certainty is not case.certainty

    def _decides_otherwise(self, changed: Requirement, number: int) -> bool:
        case = self.cases[number]
        if not changed.in_force(case.as_of):
            return bool(case.expected != Status.NOT_IN_FORCE)
        decision = self._decided(changed, number)
        if decision.status != case.expected:
            return True
        if case.reasons is not None and decision.codes != case.reasons:
            return True
        known, is_open = self._known(changed, number), decision.status is Status.UNDETERMINED
        if case.open_facts is not None:
            found = still_open(decision, known) if is_open else ()
            if frozenset(found) != case.open_facts:
                return True
        if case.certainty is None:
            return False
        if is_open:
            return True
        scenario, tried, outcomes = decision.scenario, decision.tried, decision.outcomes
        return certainty_of(scenario, tried, outcomes, known) is not case.certainty

    def _known(self, rule: Rule, number: int) -> Mapping[str, Any]:
        return {**self._facts[number].entries, **rule.given, "as_of": self.cases[number].as_of}

    def _decided(self, rule: Requirement, number: int) -> Decision:
        """What generated code would decide."""
        kept, day = self._outcomes[number], self.cases[number].as_of
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
        return period.scenario(tuple(places)).decide(outcomes)


def _value(answer: Answer, known: Mapping[str, Any]) -> Any:
    """The answer of a determination as a case expects it, without what it rests on."""
    values = possible(answer, known)
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

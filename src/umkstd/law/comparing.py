"""The law of two days compared: for which cases the answer differs, and by which articles."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import attrs

from umkstd.errors import CaseError, Problem
from umkstd.law.causes import Cause, causes, table_causes, told_once
from umkstd.law.citation import Citation
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.explain import ruling_answer
from umkstd.law.ground import standing
from umkstd.law.moments import Rule, one_day, two_days
from umkstd.law.requirement import Requirement
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import Verdict
from umkstd.text import Language, Text

_WORDS = {
    "title": Text(id="Kasus {case}, {title}", en="Case {case}, {title}"),
    "answer": Text(id="{day}: {answer} ({cite})", en="{day}: {answer} ({cite})"),
    "bare": Text(id="{day}: {answer}", en="{day}: {answer}"),
}


class Rules(Protocol):
    """Anything that holds rules by id, as a rulebook or a dictionary does."""

    def __iter__(self) -> Iterator[str]:
        """The ids, in the order in which they are asked."""
        ...

    def __getitem__(self, name: str, /) -> Any:
        """One rule: a requirement, several joined, or a determination."""
        ...


@attrs.frozen(kw_only=True)
class Difference:
    """One case to which one rule answers otherwise on another day.

    Attributes:
        case: number of the case, counted from 0.
        id: of the rule.
        title: of the rule.
        before: the earlier answer: a verdict, or the ruling of a determination.
        after: the later answer.
        causes: what makes the difference.
    """

    case: int
    id: str
    title: Text
    before: Verdict | Ruling
    after: Verdict | Ruling
    causes: tuple[Cause, ...]

    @property
    def cited_before(self) -> tuple[Citation, ...]:
        """The articles behind the earlier answer."""
        return _cited(self.before)

    @property
    def cited_after(self) -> tuple[Citation, ...]:
        """The articles behind the later answer."""
        return _cited(self.after)

    @property
    def why(self) -> tuple[Text, ...]:
        """What makes the difference, as sentences with their articles."""
        return tuple(cause.message for cause in self.causes)

    def explain(self, language: Language = "id") -> str:
        """Both answers and what makes the difference, in plain text."""
        lines = [_WORDS["title"].fill(case=self.case, title=self.title).to(language)]
        for answer, cites in ((self.before, self.cited_before), (self.after, self.cited_after)):
            written = "; ".join(cite.text for cite in cites)
            word = _WORDS["answer" if written else "bare"]
            told = Text(id=_answer(answer, "id"), en=_answer(answer, "en"))
            cite = Text(id=written or "-", en=written or "-")
            lines.append("  " + word.fill(day=answer.as_of, answer=told, cite=cite).to(language))
        return "\n".join([*lines, *(f"  – {why.to(language)}" for why in self.why)])


def _cited(answer: Verdict | Ruling) -> tuple[Citation, ...]:
    law = (cite for reason in answer.legal_reasons for cite in reason.citations)
    return tuple(dict.fromkeys((*answer.citations, *law)))


def _answer(answer: Verdict | Ruling, language: Language) -> str:
    if isinstance(answer, Verdict):
        return answer.status.label.to(language)
    return ruling_answer(answer, language)


def compare_law(
    before: datetime.date | str,
    after: datetime.date | str,
    rules: Rule | Determination | Rules,
    cases: Iterable[Mapping[str, Any]],
) -> tuple[Difference, ...]:
    """For which cases the law of two days answers otherwise, and by which articles.

    A verdict is another when its status is, an answer of a determination when what is possible
    is. With ``rulebook.with_parameters(...)`` it tells what a regulation would change that has
    just been published.

    Args:
        before: the earlier day.
        after: the later day.
        rules: a requirement, several joined, a determination, or a whole rulebook or
            dictionary of them.
        cases: facts by name, one mapping for each case.

    Returns:
        The differences, case by case in the order given, in each by rule.

    Raises:
        CaseError: the days are not in order, or facts are wrong; every problem of every case at
            once, the number of the case first in its path.

    Example:
        >>> import umkstd
        >>> firm = {"legal_form": "perseorangan", "owned_by_larger": False, "capital": 400_000_000}
        >>> case = {**firm, "net_assets": 400_000_000, "annual_sales": 200_000_000}
        >>> (found,) = compare_law("2020-11-01", "2021-02-02", umkstd.rulebook["scale"], [case])
        >>> [alternative.value for alternative in found.before.alternatives], found.after.value
        (['mikro', 'kecil'], 'mikro')
    """
    two_days(before, after)
    one, other = one_day(before), one_day(after)
    asked = _rules(rules)
    found: list[Difference] = []
    problems: dict[Problem, None] = {}
    for number, facts in enumerate(cases):
        for rule in asked:
            try:
                found += _compared(number, rule, facts, one, other)
            except CaseError as error:
                for problem in error.problems:
                    problems[attrs.evolve(problem, path=f"/{number}{problem.path}")] = None
    if problems:
        raise CaseError(problems)
    return tuple(found)


def _rules(rules: Rule | Determination | Rules) -> Sequence[Rule | Determination]:
    if isinstance(rules, Requirement | Composition | Determination):
        return (rules,)
    return tuple(rules[name] for name in rules)


def _compared(
    case: int,
    rule: Rule | Determination,
    facts: Mapping[str, Any],
    before: datetime.date,
    after: datetime.date,
) -> Iterator[Difference]:
    made: dict[str, Any] = {"case": case, "id": rule.id, "title": rule.title}
    if isinstance(rule, Determination):
        one, other = (rule.determine(facts, as_of=day) for day in (before, after))
        if _possible(one) != _possible(other):
            why = told_once(table_causes(rule, rule.overlay, before, after))
            yield Difference(**made, before=one, after=other, causes=why)
    elif rule.status(facts, as_of=before) is not rule.status(facts, as_of=after):
        was, now = (standing(rule, facts, day) for day in (before, after))
        yield Difference(**made, before=was.verdict, after=now.verdict, causes=causes(was, now))


def _possible(ruling: Ruling) -> tuple[Any, ...]:
    """What a ruling says: in force or not, and the answers still possible."""
    return ruling.in_force, ruling.value, {item.value for item in ruling.alternatives}

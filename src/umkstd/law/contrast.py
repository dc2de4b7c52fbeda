"""What makes the difference between two verdicts of a rule: two businesses, or two days."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.law.causes import Cause, causes
from umkstd.law.ground import standing
from umkstd.law.requirement import Requirement
from umkstd.law.stated import own_facts
from umkstd.law.verdict import Status, Stored, Verdict
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Facts
from umkstd.text import Language, Text, same

MOST = 3
"""Facts in a smallest set at most; beyond that all that differ are told."""
_WORDS = {
    "title": Text(
        id="{title}: {one} per {day} dibandingkan dengan {other} per {other_day}",
        en="{title}: {one} as of {day} against {other} as of {other_day}",
    ),
    "fact": Text(
        id="{label}: {one}; yang lain: {other}.", en="{label}: {one}; the other: {other}."
    ),
    "alike": Text(
        id="Tidak ada fakta atau ketentuan yang membedakan keduanya.",
        en="No fact and no provision makes a difference between them.",
    ),
    "all": Text(
        id="Perbedaannya tidak bergantung pada paling banyak {most} fakta; semua fakta yang berbeda disebut.",
        en="The difference does not rest on {most} facts at most; all facts that differ are told.",
    ),
    "other": Text(
        id="Putusan “{one}” tidak dapat dibandingkan dengan putusan “{other}”. Bandingkan dua putusan "
        "dari aturan yang sama.",
        en="A verdict of “{one}” cannot be held against one of “{other}”. Compare two of one rule.",
    ),
}
_WITHHELD = Text(id="(dirahasiakan)", en="(withheld)")


@attrs.frozen(kw_only=True)
class FactDifference:
    """A fact that two cases hold differently.

    Attributes:
        fact: its name.
        label: what people call it.
        one: its value in the one case; ``None`` for unknown.
        other: its value in the other.
        message: both as a sentence; the values of a sensitive fact are withheld.
    """

    fact: str
    label: Text
    one: Any
    other: Any
    message: Text


@attrs.frozen(kw_only=True)
class Contrast:
    """What makes the difference between two verdicts.

    Attributes:
        one: a verdict.
        other: the one that it is held against.
        causes: what the law, or the days, make different: provisions, parameters, dates.
        facts: the facts that make the rest of the difference; no fewer do it.
        complete: whether ``facts`` is such a smallest set; if not, all that differ are told.
    """

    one: Verdict
    other: Verdict
    causes: tuple[Cause, ...] = ()
    facts: tuple[FactDifference, ...] = ()
    complete: bool = True

    def explain(self, language: Language = "id") -> str:
        """Both verdicts and what makes the difference, in plain text."""
        return "\n".join(text.to(language) for text in self._sentences())

    def _sentences(self) -> Iterator[Text]:
        yield _WORDS["title"].fill(
            title=self.one.title,
            one=self.one.status.label,
            other=self.other.status.label,
            day=self.one.as_of,
            other_day=self.other.as_of,
        )
        line = Text(id="  – {told}", en="  – {told}")
        told = [*(cause.message for cause in self.causes), *(fact.message for fact in self.facts)]
        yield from (line.fill(told=text) for text in told or [_WORDS["alike"]])
        if not self.complete and self.facts:
            yield line.fill(told=_WORDS["all"].fill(most=MOST))


def contrast(one: Verdict, other: Verdict) -> Contrast:
    """Which provisions or facts make the difference between two verdicts of one requirement.

    First the law: what the day of the other would change for the facts of the one. Then the facts:
    the smallest set of those of the other with which the one would be answered as the other is.
    Of verdicts that were stored, and of several rules joined, all that they read otherwise is told.
    A verdict for a plain mapping keeps only what is read on its day; the rest is taken to be alike.

    Args:
        one: a verdict.
        other: another one of the same requirement, for other facts or another day.

    Raises:
        InvalidValue: they are verdicts of two rules (``contrast-two-rules``).

    Example:
        >>> import umkstd
        >>> rule = umkstd.rulebook["sni-mark"]
        >>> held = rule.evaluate({"sppt_sni": True}, as_of="2026-11-24")
        >>> none = rule.evaluate({"sppt_sni": False}, as_of="2026-11-24")
        >>> [(item.fact, item.one, item.other) for item in contrast(held, none).facts]
        [('sppt_sni', True, False)]
    """
    if one.id != other.id:
        message = _WORDS["other"].fill(one=same(one.id), other=same(other.id))
        raise InvalidValue(Problem(code="contrast-two-rules", path="", message=message))
    if isinstance(one.decision, Stored) or isinstance(other.decision, Stored):
        told = _told(dict(one.facts), dict(other.facts), {})
        return Contrast(one=one, other=other, facts=told, complete=not told)
    rule = one.decision.scenario.requirement
    mine, theirs = _facts(rule, one, other), _facts(rule, other, one)
    declared = {fact.name: fact for fact in (*rule.facts, *rule.governing)}
    moved = _moved(rule, mine, one, other)
    chosen = _smallest(rule, mine, theirs, other)
    return Contrast(
        one=one,
        other=other,
        causes=moved,
        facts=_told(mine, theirs, declared, chosen),
        complete=chosen is not None,
    )


def _facts(rule: Requirement, verdict: Verdict, beside: Verdict) -> dict[str, Any]:
    """The facts of a verdict; of what it did not keep, since its day did not read it, the other's."""
    facts = own_facts(rule, verdict.known)
    decision = verdict.decision
    if isinstance(decision, Stored) or isinstance(verdict.snapshot, Facts):
        return facts
    kept = {fact.name for fact in decision.scenario.period.compiled(checked=True).facts}
    others = own_facts(rule, beside.known)
    return {**{name: value for name, value in others.items() if name not in kept}, **facts}


def _moved(
    rule: Requirement, facts: Mapping[str, Any], one: Verdict, other: Verdict
) -> tuple[Cause, ...]:
    """What another day makes of the same facts, told from the earlier day to the later one."""
    if one.as_of == other.as_of:
        return ()
    earlier, later = (standing(rule, facts, day) for day in sorted((one.as_of, other.as_of)))
    return () if earlier.same == later.same else causes(earlier, later)


def _smallest(
    rule: Requirement, mine: Mapping[str, Any], theirs: Mapping[str, Any], other: Verdict
) -> tuple[str, ...] | None:
    """The fewest facts of the other with which these are answered as the other is."""
    differing = [name for name in _names(mine, theirs) if mine.get(name) != theirs.get(name)]
    for size in range(min(MOST, len(differing)) + 1):
        for names in itertools.combinations(differing, size):
            facts = {**mine, **{name: theirs.get(name) for name in names}}
            if _answer(rule, facts, other) == (other.status, other.reason_codes):
                return names
    return None


def _answer(
    rule: Requirement, facts: Mapping[str, Any], other: Verdict
) -> tuple[Status, tuple[str, ...]] | None:
    try:
        verdict = rule.evaluate(facts, as_of=other.as_of)
    except CaseError:
        return None  # facts of two cases may contradict each other
    return verdict.status, verdict.reason_codes


def _names(one: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _told(
    one: Mapping[str, Any],
    other: Mapping[str, Any],
    declared: Mapping[str, Fact[Any]],
    chosen: tuple[str, ...] | None = None,
) -> tuple[FactDifference, ...]:
    """Facts that differ, all or those chosen, with sentences."""
    found = []
    for name in _names(one, other) if chosen is None else chosen:
        values = one.get(name), other.get(name)
        if values[0] == values[1]:
            continue
        fact = declared.get(name)
        label = fact.label if fact is not None else same(name)
        # What is not declared, as in a verdict that was stored, may be sensitive.
        shown = [
            _WITHHELD if fact is None or fact.sensitive else fact.shown(value) for value in values
        ]
        message = _WORDS["fact"].fill(label=label, one=shown[0], other=shown[1])
        found.append(
            FactDifference(fact=name, label=label, one=values[0], other=values[1], message=message)
        )
    return tuple(found)

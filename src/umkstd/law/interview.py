"""Asking one question at a time until a requirement is decided, or nothing more can be known."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, Problem
from umkstd.law.exact import exact_of
from umkstd.law.requirement import Requirement
from umkstd.law.span import as_date
from umkstd.law.stated import fact_of, stated
from umkstd.law.verdict import Status, Verdict
from umkstd.logic.codec import FORMAT, is_format
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, plain
from umkstd.text import Text


@attrs.frozen(kw_only=True)
class Asking:
    """An interview in one state; every answer gives the next state and changes nothing.

    Attributes:
        requirement: what is to be decided.
        as_of: the day.
        known: what was known before the first question; ``repr`` tells the names alone.
        answers: what was answered since, in order; ``None`` for "don't know". In ``repr`` the names.
        thorough: whether facts that cannot truly matter are left out.
    """

    requirement: Requirement
    as_of: datetime.date
    # A value may identify a person.
    known: Mapping[str, Any] = attrs.field(
        factory=dict, hash=False, repr=lambda known: repr(list(known))
    )
    answers: tuple[tuple[str, Any], ...] = attrs.field(
        default=(), repr=lambda answers: repr([name for name, _ in answers])
    )
    thorough: bool = False

    @property
    def facts(self) -> dict[str, Any]:
        """What is known by now."""
        told = {name: value for name, value in self.answers if value is not None}
        return {**self.known, **told}

    @property
    def verdict(self) -> Verdict:
        """What the requirement says by now."""
        return self.requirement.evaluate(self.facts, as_of=self.as_of)

    @property
    def waiting(self) -> tuple[str, ...]:
        """Facts that can still matter and were not asked, the next question first."""
        verdict = self.verdict
        if verdict.status is not Status.UNDETERMINED:
            return ()
        facts = self.facts
        asked = {name for name, _ in self.answers}
        open_facts = exact_of(verdict).open_facts
        if not self.thorough:
            open_facts = (*open_facts, *verdict.open_facts)
        bases = (base for name in open_facts for base in self._asked_instead(name, facts))
        return tuple(name for name in dict.fromkeys(bases) if name not in asked)

    def _asked_instead(self, name: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
        """A fact to ask for; in place of a day that the law counts, what it is counted from."""
        vocabulary = self.requirement.vocabulary
        if vocabulary is None or self.fact_named(name).kind is not Kind.DATE:
            return (name,)
        return vocabulary.missing(name, facts)

    @property
    def question(self) -> Fact[Any] | None:
        """The fact to ask next; ``None`` once the interview is over."""
        waiting = self.waiting
        return self.fact_named(waiting[0]) if waiting else None

    @property
    def over(self) -> bool:
        """Whether there is nothing more to ask."""
        return not self.waiting

    def answer(self, value: Any) -> Asking:
        """The next state, once the question was answered.

        Args:
            value: the answer, as data of JSON or typed; ``None`` for "don't know".

        Raises:
            CaseError: the answer is of the wrong kind, contradicts what is known, or there is no
                question (``interview-over``).
        """
        fact = self.question
        if fact is None:
            raise CaseError([_OVER])
        typed = self.value_of(fact, value)
        following = attrs.evolve(self, answers=(*self.answers, (fact.name, typed)))
        following.requirement.evaluate(following.facts, as_of=self.as_of)
        return following

    def value_of(self, fact: Fact[Any], value: Any) -> Any:
        """An answer as a value of its fact.

        Raises:
            CaseError: it is of the wrong kind.
        """
        return stated(self.requirement, {fact.name: value}).get(fact.name)

    def back(self) -> Asking:
        """The state before the last answer; the same at the beginning."""
        return attrs.evolve(self, answers=self.answers[:-1])

    def to_data(self) -> dict[str, Any]:
        """The state as data of JSON, to be kept between two requests."""
        return {
            "format": FORMAT,
            "requirement": self.requirement.id,
            "as_of": self.as_of.isoformat(),
            "known": {name: plain(value) for name, value in self.known.items()},
            "answers": [[name, plain(value)] for name, value in self.answers],
            "thorough": self.thorough,
        }

    def fact_named(self, name: str) -> Fact[Any]:
        """A fact that the requirement reads, or that its vocabulary knows.

        Raises:
            LookupError: neither does.
        """
        fact = fact_of(self.requirement, name)
        if fact is None:
            raise LookupError(name)
        return fact


def interview(
    requirement: Requirement,
    known: Mapping[str, Any] | None = None,
    *,
    as_of: datetime.date | str,
    thorough: bool = False,
) -> Asking:
    """The beginning of an interview.

    Args:
        requirement: what is to be decided.
        known: what is known already.
        as_of: the day.
        thorough: whether facts that cannot truly matter are left out; the verdict may stay open then
            although every answer would decide it alike.

    Raises:
        CaseError: a fact has a wrong value, or a name is not known.

    Example:
        >>> import umkstd
        >>> state = interview(umkstd.rulebook["sni-mark"], as_of="2026-11-24")
        >>> state.question.name
        'sppt_sni'
        >>> state.answer(True).verdict.status.value
        'met'
    """
    given = stated(requirement, known or {})
    state = Asking(requirement=requirement, as_of=as_date(as_of), known=given, thorough=thorough)
    requirement.evaluate(given, as_of=state.as_of)
    return state


def resumed(data: object, requirement: Requirement) -> Asking:
    """A state that was kept as data.

    Args:
        data: what ``to_data`` gave.
        requirement: the requirement that it was about.

    Raises:
        CaseError: it is no such state, or of another requirement (``interview-state``).
    """
    try:
        if not isinstance(data, Mapping) or not is_format(data["format"]):
            raise ValueError
        if data["requirement"] != requirement.id:
            raise ValueError
        empty = interview(requirement, as_of=data["as_of"], thorough=data["thorough"] is True)
        for name in data["known"]:
            empty.fact_named(name)
        state = attrs.evolve(empty, known=stated(requirement, data["known"]))
        answers = tuple(
            (name, state.value_of(state.fact_named(name), value)) for name, value in data["answers"]
        )
    except (AttributeError, KeyError, TypeError, ValueError, LookupError):
        raise CaseError([_STATE]) from None
    found = attrs.evolve(state, answers=answers)
    requirement.evaluate(found.facts, as_of=found.as_of)
    return found


_OVER = Problem(
    code="interview-over",
    path="",
    message=Text(
        id="Tidak ada lagi yang perlu ditanyakan. Baca jawabannya, atau mundur satu langkah.",
        en="There is nothing more to ask. Read the answer, or go back a step.",
    ),
)
_STATE = Problem(
    code="interview-state",
    path="",
    message=Text(
        id="Data ini bukan keadaan wawancara untuk persyaratan ini. Mulai wawancara baru.",
        en="This is no state of an interview about this requirement. Begin a new one.",
    ),
)

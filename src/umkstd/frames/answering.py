"""The answers to rules over a frame, as choices between gates: statuses, reason codes, values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.frames.answer_texts import answer_column, reason_column
from umkstd.frames.choices import Choices, first_of
from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.frames.columns import Source
from umkstd.frames.deciding import Coded, decide
from umkstd.frames.joining import SKIPPED, SWAPPED, joined_statuses
from umkstd.frames.rails import Rails
from umkstd.frames.reading import Following, Rule, facts_read
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination, as_text
from umkstd.law.moments import leaves
from umkstd.law.requirement import Requirement
from umkstd.law.span import Borders
from umkstd.law.verdict import Status
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, walk
from umkstd.logic.values import Kind

_ORDER = (Status.MET, Status.UNMET, Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)
NO_DAY = "not-a-date"
CONTRADICTED = "facts-contradict"
DISAGREES = "supplied-answer-disagrees"


@attrs.frozen
class Column:
    """One column of answers: its name, and what each row is told."""

    name: str
    told: str | Choices | None


@attrs.frozen
class Member:
    """What one rule answers: where which status is, and the codes of its members by status."""

    statuses: Mapping[Status, Gate]
    reasons: tuple[tuple[Status, Gate, str], ...]
    code: str | Choices | None


class Answering:
    """Builds the columns of answers for one way of knowing facts.

    Attributes:
        circuit: where the gates are kept.
    """

    def __init__(
        self,
        as_of: datetime.date | None,
        sources: Mapping[str, Source],
        following: Following,
        *,
        reasons: bool = True,
    ) -> None:
        """Answers on a day.

        Args:
            as_of: the day; ``None`` where it is a fact of the row.
            sources: the facts that have a column, and what the reader may refuse there.
            following: how others follow.
            reasons: whether requirements have a column of reasons.
        """
        self.circuit = Circuit()
        self._as_of = as_of
        self._sources = sources
        self._following = following
        self._reasons = reasons
        self._rails: dict[Any, Rails] = {}

    def rails(self, given: Mapping[str, Any]) -> Rails:
        """The pairs of conditions where a rule fixes some facts."""
        key = tuple(sorted(given.items()))
        found = self._rails.get(key)
        if found is None:
            fixed = {**self._following.fixed, **given}
            if self._as_of is not None:
                fixed["as_of"] = self._as_of
            implied = {k: v for k, v in self._following.implied.items() if k not in given}
            found = self._rails[key] = Rails(
                self.circuit, fixed=fixed, columns=self._sources, following=implied
            )
        return found

    # --------------------------------------------------------- columns
    def columns(self, rule: Rule) -> Iterator[Column]:
        """The columns of one rule."""
        circuit, problems = self.circuit, tuple(self.problems(rule))
        bad = circuit.any_of(gate for gate, _ in problems)
        if isinstance(rule, Determination):
            values = tuple(self._values(rule))
            yield Column(answer_column(rule), first_of(circuit, [(bad, None), *values]))
            yield Column(reason_column(rule), first_of(circuit, problems))
            return
        told = self._member(rule)
        cases = [(bad, None), *((told.statuses[status], status.value) for status in _ORDER)]
        open_ = Status.UNDETERMINED.value
        yield Column(answer_column(rule), first_of(circuit, cases, open_))
        if self._reasons:
            yield Column(reason_column(rule), first_of(circuit, problems, told.code))

    def _days(self, borders: Borders) -> Iterator[tuple[Gate, datetime.date]]:
        """The first day of each stretch, with where the as-of day lies in it."""
        circuit = self.circuit
        if self._as_of is not None:
            yield circuit.true, borders.first_day(borders.stretch(self._as_of))
            return
        begun = [circuit.leaf(Leaf(">=", "as_of", "date", day)) for day in borders.days]
        for stretch in range(len(borders.days) + 1):
            here = [begun[stretch - 1]] if stretch else []
            here += [circuit.not_(begun[stretch])] if stretch < len(borders.days) else []
            yield circuit.all_of(here), borders.first_day(stretch)

    # ---------------------------------------------------- requirements
    def _member(self, rule: Requirement | Composition) -> Member:
        if isinstance(rule, Composition):
            return self._composed(rule)
        circuit, rails = self.circuit, self.rails(rule.given)
        statuses: dict[Status, list[Gate]] = {status: [] for status in Status}
        codes: list[tuple[Gate, str | Choices | None]] = []
        reasons: list[tuple[Status, Gate, str]] = []
        for here, day in self._days(rule.borders):
            if not rule.in_force(day):
                statuses[Status.NOT_IN_FORCE].append(here)
                codes.append((here, None))
                continue
            decided = decide(rule.period(rule.borders.stretch(day)), rails)
            for status, gates in statuses.items():
                gates.append(circuit.all_of((here, decided.of(status))))
            codes.append((here, decided.first_code))
            reasons += [
                (s, circuit.all_of((here, gate)), code) for s, gate, code in decided.reasons
            ]
        joined = {status: circuit.any_of(gates) for status, gates in statuses.items()}
        return Member(joined, tuple(reasons), first_of(circuit, codes))

    def _composed(self, rule: Composition) -> Member:
        """Requirements joined: as ``Composition`` joins verdicts."""
        each = [self._member(member) for member in rule.members]
        statuses = joined_statuses(self.circuit, rule, [one.statuses for one in each])
        reasons = tuple(self._reasons_of_members(rule, statuses, each))
        codes = ((self.circuit.all_of((statuses[s], gate)), code) for s, gate, code in reasons)
        return Member(statuses, reasons, first_of(self.circuit, codes))

    def _reasons_of_members(
        self, rule: Composition, statuses: Mapping[Status, Gate], each: Sequence[Member]
    ) -> Iterator[tuple[Status, Gate, str]]:
        """The reasons of the members whose status decides, member after member."""
        circuit = self.circuit
        for status in statuses:
            wanted = SWAPPED.get(status, status) if rule.operator == "not_" else status
            also = SKIPPED if rule.operator == "at_least" and status is Status.UNMET else ()
            for member, told in zip(rule.members, each, strict=True):
                for one in (wanted, *also):
                    here = told.statuses[one]
                    if one is Status.NOT_IN_FORCE:
                        yield status, here, f"{member.id}-not-in-force"
                    for other, gate, code in told.reasons:
                        if other is one:
                            yield status, circuit.all_of((here, gate)), code

    # --------------------------------------------------- determinations
    def _values(self, rule: Determination) -> Iterator[tuple[Gate, str | None]]:
        """The values of a determination, each where it alone is possible."""
        circuit, rails = self.circuit, self.rails(rule.given)
        for here, day in self._days(rule.borders):
            asked = rule.asked(rule.borders.stretch(day))
            if asked.rulings:
                possible = rails.answers.possible(asked.answer)
                for value, gate in possible.items():
                    others = [other for one, other in possible.items() if one != value]
                    alone = circuit.not_(circuit.any_of(others))
                    yield circuit.all_of((here, gate, alone)), as_text(value)

    # --------------------------------------------------------- problems
    def problems(self, rule: Rule) -> Iterator[Coded]:
        """Where the reader of facts refuses the row, with the code of the first problem."""
        circuit, facts = self.circuit, facts_read(rule)
        later: list[Coded] = []
        for fact in facts:
            for code in self._refused(fact.name):
                gate = circuit.leaf(Leaf("refused", fact.name, "code", code))
                if code == CONTRADICTED:
                    later.append((gate, code))
                else:
                    yield gate, code
            source = self._sources.get(fact.name)
            if fact.kind is Kind.CHOICE and source is not None and not source.only_choices:
                yield self._no_choice(fact), "not-a-choice"
        rails = self.rails({})
        implied = (fact for fact in facts if fact.name in self._following.implied)
        yield from later
        yield from ((rails.contradicted(fact), CONTRADICTED) for fact in implied)
        if self._as_of is None:
            yield circuit.not_(circuit.leaf(Leaf("known", "as_of"))), NO_DAY
            for code in self._refused("as_of"):
                yield circuit.leaf(Leaf("refused", "as_of", "code", code)), NO_DAY
        yield from ((gate, DISAGREES) for gate in self._disagreements(rule))

    def _refused(self, name: str) -> tuple[str, ...]:
        """The codes with which the reader of facts may refuse a value of a column."""
        source = self._sources.get(name)
        return tuple(code for code, _ in source.refused) if source is not None else ()

    def _no_choice(self, fact: Fact[Any]) -> Gate:
        """Where a text is none of the choices of its fact."""
        circuit = self.circuit
        each = [circuit.leaf(Leaf("==", fact.name, "str", choice)) for choice in fact.choices]
        known, one = circuit.leaf(Leaf("known", fact.name)), circuit.any_of(each)
        none = circuit.all_of((known, circuit.not_(one)))
        circuit.exclude(one, none)
        return none

    def _disagreements(self, rule: Rule) -> Iterator[Gate]:
        """Where an answer is supplied that the facts beneath it rule out."""
        circuit = self.circuit
        if isinstance(rule, Determination):
            rails = self.rails(rule.given)
            for here, day in self._days(rule.borders):
                asked = rule.asked(rule.borders.stretch(day))
                if asked.rulings:
                    yield circuit.all_of((here, rails.answers.disagrees(asked.answer, traced=True)))
            return
        for leaf in leaves(rule):
            rails = self.rails(leaf.given)
            for here, day in self._days(leaf.borders):
                if leaf.in_force(day):
                    for test in leaf.period(leaf.borders.stretch(day)).tests:
                        answers = (node for node in walk(test) if isinstance(node, Answer))
                        yield from (
                            circuit.all_of((here, rails.answers.disagrees(a))) for a in answers
                        )

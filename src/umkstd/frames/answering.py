"""The answers to rules over a frame, as choices between gates: statuses, reason codes, values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.frames.deciding import Coded, decide
from umkstd.frames.rails import Rails
from umkstd.frames.reading import Following, Rule, facts_read
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
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
_SKIPPED = (Status.NOT_APPLICABLE, Status.NOT_IN_FORCE)


@attrs.frozen
class Column:
    """One column of answers.

    Attributes:
        name: its name.
        choices: texts, each with where it is the answer; of several the first counts.
        otherwise: the text where none is.
    """

    name: str
    choices: tuple[tuple[Gate, str | None], ...]
    otherwise: str | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that may stand in it."""
        found = [*(text for _, text in self.choices), self.otherwise]
        return tuple(dict.fromkeys(text for text in found if text is not None))


@attrs.frozen
class Told:
    """What one rule answers, row by row: statuses, and what is told first."""

    statuses: Mapping[Status, Gate]
    reasons: tuple[Coded, ...]
    legal: tuple[Coded, ...]


class Answering:
    """Builds the columns of answers for one way of knowing facts.

    Attributes:
        circuit: where the gates are kept.
    """

    def __init__(
        self,
        as_of: datetime.date | None,
        columns: Iterable[str],
        following: Following,
        refused: Mapping[str, Sequence[str]],
    ) -> None:
        """Answers on a day.

        Args:
            as_of: the day; ``None`` where it is a fact of the row.
            columns: names of the facts that have a column.
            following: how others follow.
            refused: for each fact, the codes with which the reader may refuse a value.
        """
        self.circuit = Circuit()
        self._as_of = as_of
        self._columns = frozenset(columns)
        self._following = following
        self._refused = refused
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
                self.circuit, fixed=fixed, columns=self._columns, following=implied
            )
        return found

    # --------------------------------------------------------- columns
    def columns(self, rule: Rule) -> Iterator[Column]:
        """The columns of one rule."""
        problems = tuple(self._problems(rule))
        bad = self.circuit.any_of(gate for gate, _ in problems)
        if isinstance(rule, Determination):
            values = tuple(self._values(rule))
            yield Column(f"{rule.id}__value", self._trimmed([(bad, None), *values]))
            yield Column(f"{rule.id}__reason", self._trimmed(problems))
            return
        told = self._told(rule)
        statuses = [(told.statuses[status], status.value) for status in _ORDER]
        yield Column(
            f"{rule.id}__status", self._trimmed([(bad, None), *statuses]), Status.UNDETERMINED.value
        )
        reasons = self._trimmed([*problems, *told.reasons, *told.legal])
        yield Column(f"{rule.id}__reason", reasons)

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
    def _told(self, rule: Requirement | Composition) -> Told:
        if isinstance(rule, Composition):
            return self._composed(rule)
        circuit, rails = self.circuit, self.rails(rule.given)
        statuses: dict[Status, list[Gate]] = {status: [] for status in Status}
        reasons: list[Coded] = []
        legal: list[Coded] = []
        for here, day in self._days(rule.borders):
            if not rule.in_force(day):
                statuses[Status.NOT_IN_FORCE].append(here)
                continue
            decided = decide(rule.period(rule.borders.stretch(day)), rails)
            for status in statuses:
                if status is not Status.NOT_IN_FORCE:
                    both = circuit.all_of((here, decided.of(status, circuit)))
                    statuses[status].append(both)
            reasons += [(circuit.all_of((here, gate)), code) for gate, code in decided.reasons]
            legal += [(circuit.all_of((here, gate)), code) for gate, code in decided.legal]
        joined = {status: circuit.any_of(gates) for status, gates in statuses.items()}
        return Told(joined, tuple(reasons), tuple(legal))

    def _composed(self, rule: Composition) -> Told:
        """Requirements joined: as ``Composition`` joins verdicts."""
        circuit, each = self.circuit, [self._told(member) for member in rule.members]
        if rule.operator == "not_":
            (one,) = each
            swap = {Status.MET: Status.UNMET, Status.UNMET: Status.MET}
            statuses = {status: one.statuses[swap.get(status, status)] for status in Status}
            return Told(statuses, self._of_members(rule, statuses, each), ())
        skipped = [circuit.any_of(one.statuses[status] for status in _SKIPPED) for one in each]
        met = [one.statuses[Status.MET] for one in each]
        open_ = [one.statuses[Status.UNDETERMINED] for one in each]
        may = [circuit.any_of(pair) for pair in zip(met, open_, strict=True)]
        none = circuit.all_of(skipped)
        count = len(each) if rule.operator == "all_of" else max(rule.count, 1)
        also = skipped if rule.operator == "all_of" else [circuit.false] * len(each)
        enough, possible = (
            circuit.at_least(count, [circuit.any_of(pair) for pair in zip(on, also, strict=True)])
            for on in (met, may)
        )
        asked = circuit.not_(none)
        statuses = {
            Status.MET: circuit.all_of((asked, enough)),
            Status.UNDETERMINED: circuit.all_of((asked, circuit.not_(enough), possible)),
            Status.UNMET: circuit.all_of((asked, circuit.not_(possible))),
            Status.NOT_APPLICABLE: none,
            Status.NOT_IN_FORCE: circuit.false,
        }
        return Told(statuses, self._of_members(rule, statuses, each), ())

    def _of_members(
        self, rule: Composition, statuses: Mapping[Status, Gate], each: Sequence[Told]
    ) -> tuple[Coded, ...]:
        """The reasons of the members whose status decides, member after member."""
        swap = {Status.MET: Status.UNMET, Status.UNMET: Status.MET}
        found: list[Coded] = []
        for status in Status:
            wanted = swap.get(status, status) if rule.operator == "not_" else status
            also = rule.operator == "at_least" and status is Status.UNMET
            for member, told in zip(rule.members, each, strict=True):
                for one in (wanted, *(_SKIPPED if also else ())):
                    here = self.circuit.all_of((statuses[status], told.statuses[one]))
                    codes: Iterable[Coded] = told.reasons
                    if one is Status.NOT_IN_FORCE:
                        codes = ((self.circuit.true, f"{member.id}-not-in-force"),)
                    found += [(self.circuit.all_of((here, gate)), code) for gate, code in codes]
        return tuple(found)

    # --------------------------------------------------- determinations
    def _values(self, rule: Determination) -> Iterator[tuple[Gate, str]]:
        """The values of a determination, each where it alone is possible."""
        circuit, rails = self.circuit, self.rails(rule.given)
        for here, day in self._days(rule.borders):
            if rule.rulings_at(day):
                answer = Answer(rule.fact, (), rule.tables_at(day, rule.overlay))
                possible = rails.possible(answer)
                for value, gate in possible.items():
                    others = [other for one, other in possible.items() if one != value]
                    alone = circuit.not_(circuit.any_of(others))
                    yield circuit.all_of((here, gate, alone)), as_text(value)

    # --------------------------------------------------------- problems
    def _problems(self, rule: Rule) -> Iterator[Coded]:
        """Where the reader of facts refuses the row, with the code of the first problem."""
        circuit, facts = self.circuit, facts_read(rule)
        if self._as_of is None:
            yield circuit.not_(circuit.leaf(Leaf("known", "as_of"))), NO_DAY
            for code in self._refused.get("as_of", ()):
                yield circuit.leaf(Leaf("refused", "as_of", "code", code)), NO_DAY
        later: list[Coded] = []
        for fact in facts:
            for code in self._refused.get(fact.name, ()):
                gate = circuit.leaf(Leaf("refused", fact.name, "code", code))
                if code == CONTRADICTED:
                    later.append((gate, code))
                else:
                    yield gate, code
            if fact.kind is Kind.CHOICE and fact.name in self._columns:
                yield self._no_choice(fact), "not-a-choice"
        rails = self.rails({})
        implied = (fact for fact in facts if fact.name in self._following.implied)
        yield from later
        yield from ((rails.contradicted(fact), CONTRADICTED) for fact in implied)
        yield from ((gate, DISAGREES) for gate in self._disagreements(rule))

    def _no_choice(self, fact: Fact[Any]) -> Gate:
        """Where a text is none of the choices of its fact."""
        circuit = self.circuit
        each = [circuit.leaf(Leaf("==", fact.name, "str", choice)) for choice in fact.choices]
        known = circuit.leaf(Leaf("known", fact.name))
        return circuit.all_of((known, circuit.not_(circuit.any_of(each))))

    def _disagreements(self, rule: Rule) -> Iterator[Gate]:
        """Where an answer is supplied that the facts beneath it rule out."""
        circuit = self.circuit
        if isinstance(rule, Determination):
            rails = self.rails(rule.given)
            for here, day in self._days(rule.borders):
                for answer in rule.answers_at(day) if rule.rulings_at(day) else ():
                    yield circuit.all_of((here, rails.disagrees(answer, traced=True)))
            return
        for leaf in leaves(rule):
            rails = self.rails(leaf.given)
            for here, day in self._days(leaf.borders):
                if leaf.in_force(day):
                    for test in leaf.period(leaf.borders.stretch(day)).tests:
                        answers = (node for node in walk(test) if isinstance(node, Answer))
                        yield from (circuit.all_of((here, rails.disagrees(a))) for a in answers)

    def _trimmed(
        self, choices: Iterable[tuple[Gate, str | None]]
    ) -> tuple[tuple[Gate, str | None], ...]:
        """The choices that can be taken; neighbours with one text are one choice."""
        circuit = self.circuit
        found: list[tuple[Gate, str | None]] = []
        for gate, text in choices:
            if gate is circuit.false:
                continue
            if found and found[-1][1] == text:
                gate = circuit.any_of((found.pop()[0], gate))  # noqa: PLW2901 - both as one
            found.append((gate, text))
            if gate is circuit.true:
                break
        return tuple(found)


def as_text(value: Any) -> str:
    """An answer of a determination as one text; several documents with a comma between."""
    return ", ".join(value) if isinstance(value, tuple) else str(value)

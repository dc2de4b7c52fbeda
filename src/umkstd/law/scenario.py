"""One situation of a requirement: which provisions may govern, and what they decide."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from umkstd.law.memory import Memory
from umkstd.law.provision import Note, Provision
from umkstd.law.verdict import MemberOutcome, Status, Verdict
from umkstd.logic.compile import Compiled, compile_outcomes, compile_status
from umkstd.logic.facts import facts_of
from umkstd.logic.members import Skeleton, members_of
from umkstd.logic.nodes import All, Condition, Member, Outcome

if TYPE_CHECKING:
    from umkstd.law.requirement import Requirement
    from umkstd.law.verdict import Findings

BOTH = frozenset({Status.MET, Status.UNMET})


@attrs.frozen
class Numbered:
    """A bound condition, its skeleton, and the place of its first member in the scenario."""

    condition: Condition
    skeleton: Skeleton
    first: int

    def outcome(self, outcomes: Sequence[Outcome]) -> Outcome:
        """The outcome of the condition from all outcomes of the scenario."""
        return self.skeleton.outcome(outcomes[self.first :])

    def deciding(self, outcomes: Sequence[Outcome]) -> Iterator[int]:
        """Numbers, in the scenario, of the members that decide it."""
        return (self.first + n for n in self.skeleton.deciding(outcomes[self.first :]))


@attrs.frozen
class Candidate:
    """A provision that may govern, with its conditions bound and numbered."""

    provision: Provision
    applies: Numbered | None
    scope: Numbered | None
    readings: tuple[Numbered, ...]
    parameters: Mapping[str, Any]

    def statuses(self, outcomes: Sequence[Outcome]) -> frozenset[Status]:
        """What it may answer."""
        outside: frozenset[Status] = frozenset()
        if self.scope is not None:
            scope = self.scope.outcome(outcomes)
            if scope is not True:
                outside = frozenset({Status.NOT_APPLICABLE})
            if scope is False:
                return outside
        if not self.readings:
            return outside | BOTH
        return outside.union(*(of_outcome(r.outcome(outcomes)) for r in self.readings))


def of_outcome(outcome: Outcome) -> frozenset[Status]:
    """The statuses that an outcome of the needs leaves possible."""
    if outcome is None:
        return BOTH
    return frozenset({Status.MET if outcome else Status.UNMET})


World = tuple[tuple[Candidate, ...], ...]
"""Candidates by rank, the highest first."""


@attrs.frozen(eq=False)
class Decision:
    """What the outcomes of the members decide.

    Attributes:
        status: the status.
        codes: codes of the reasons, in written order.
        numbers: the deciding members, by number, each with its candidate.
        tried: the candidates that had a say.
        scenario, key: where the decision was taken.
    """

    status: Status
    codes: tuple[str, ...]
    numbers: tuple[tuple[int, Candidate], ...]
    tried: tuple[Candidate, ...]
    scenario: Scenario
    key: int


@attrs.frozen(eq=False)
class Scenario:
    """The worlds that may be, for one way the governing dates fall.

    Attributes:
        requirement: whose scenario it is.
        worlds: every world that may be.
        members: all cited members of all candidates, numbered.
        governing: names of governing facts that are unknown here.
        notes: the notes of the requirement, each with its bound condition.
    """

    requirement: Requirement
    worlds: tuple[World, ...]
    members: tuple[Member, ...]
    governing: tuple[str, ...]
    notes: tuple[tuple[Note, Condition | None], ...]
    _decisions: Memory = attrs.field(init=False, repr=False, factory=Memory)
    _compiled: dict[Any, Compiled] = attrs.field(init=False, repr=False, factory=dict)

    def outcomes(self, key: int) -> list[Outcome]:
        """The outcome of each member from the key of the compiled code."""
        found: list[Outcome] = []
        for _ in self.members:
            key, digit = divmod(key, 3)
            found.append((True, None, False)[digit])
        return found

    def compiled(self, *, checked: bool, status_only: bool = False) -> Compiled:
        """The generated function that answers with a verdict, or with the status alone."""
        found = self._compiled.get((checked, status_only))
        if found is None:
            found = self._compile(checked=checked, status_only=status_only)
            self._compiled[checked, status_only] = found
        return found

    def _compile(self, *, checked: bool, status_only: bool) -> Compiled:
        vocabulary = self.requirement.vocabulary
        options: dict[str, Any] = {
            "given": self.requirement.given,
            "derive": {} if vocabulary is None or checked else vocabulary.derive,
            "checked": checked,
        }
        conditions = [member.condition for member in self.members]
        if not status_only:
            shown = [when for _, when in self.notes if when is not None]
            also = [fact for when in shown for fact in facts_of(when)]
            options |= {"decide": self.decide, "make": Verdict, "also": also}
            return compile_outcomes(conditions, **options)
        if self._is_plain_conjunction():
            results = (Status.MET, Status.UNDETERMINED, Status.UNMET)
            return compile_status(conditions, results, **options)
        return compile_outcomes(
            conditions,
            decide=self.decide,
            make=lambda decision, as_of, values: decision.status,  # noqa: ARG005
            **options,
        )

    def _is_plain_conjunction(self) -> bool:
        if len(self.worlds) != 1 or len(self.worlds[0]) != 1 or len(self.worlds[0][0]) != 1:
            return False
        candidate = self.worlds[0][0][0]
        if candidate.applies or candidate.scope or len(candidate.readings) != 1:
            return False
        return _only_all(candidate.readings[0].skeleton)

    def decide(self, key: int) -> Decision:
        """What a key decides; kept, since few keys occur."""
        found: Decision | None = self._decisions.get(key)
        if found is None:
            found = self._decide(key, self.outcomes(key))
            self._decisions[key] = found
        return found

    def _decide(self, key: int, outcomes: Sequence[Outcome]) -> Decision:
        possible: frozenset[Status] = frozenset()
        tried: dict[int, Candidate] = {}
        for world in self.worlds:
            settled = False
            for rank in world:
                if settled:
                    break
                for candidate in rank:
                    applies = candidate.applies and candidate.applies.outcome(outcomes)
                    if candidate.applies is not None and applies is False:
                        continue
                    tried.setdefault(id(candidate), candidate)
                    possible |= candidate.statuses(outcomes)
                    settled |= candidate.applies is None or applies is True
        status = next(iter(possible)) if len(possible) == 1 else Status.UNDETERMINED
        numbers = tuple(self._deciding(status, tuple(tried.values()), outcomes))
        codes = dict.fromkeys(self.members[number].code for number, _ in numbers)
        if not codes:
            codes = dict.fromkeys(self._legal_codes(tuple(tried.values())))
        return Decision(status, tuple(codes), numbers, tuple(tried.values()), self, key)

    def _deciding(
        self, status: Status, tried: Sequence[Candidate], outcomes: Sequence[Outcome]
    ) -> Iterator[tuple[int, Candidate]]:
        for candidate in tried:
            parts = [candidate.applies, candidate.scope, *candidate.readings]
            if status is Status.NOT_APPLICABLE:
                parts = [candidate.applies, candidate.scope]
            for part in parts:
                if part is None:
                    continue
                outcome = part.outcome(outcomes)
                if status is Status.UNDETERMINED:
                    wanted = outcome is None
                elif part is candidate.scope:
                    wanted = outcome is (status is not Status.NOT_APPLICABLE)
                else:
                    wanted = outcome is not None
                if wanted:
                    for number in part.deciding(outcomes):
                        yield number, candidate

    def _legal_codes(self, tried: Sequence[Candidate]) -> Iterator[str]:
        found = False
        for candidate in tried:
            if candidate.provision.unresolved is not None:
                found = True
                yield f"{self.requirement.id}-unresolved"
            elif len(candidate.readings) > 1:
                found = True
                yield f"{self.requirement.id}-disputed"
        if self.governing:
            yield f"{self.requirement.id}-governing-date"
        elif not found:
            yield f"{self.requirement.id}-conflict"

    def trace(self, key: int, values: tuple[Any, ...]) -> tuple[MemberOutcome, ...]:
        """Every member with its outcome and the values that it read."""
        shape = self._decisions.get(("trace", key))
        if shape is None:
            codes = [member.code for member in self.members]
            shape = tuple(zip(codes, self.outcomes(key), self.places(), strict=True))
            self._decisions["trace", key] = shape
        return tuple(
            [MemberOutcome(code, outcome, places, values) for code, outcome, places in shape]
        )

    def places(self) -> tuple[tuple[tuple[str, int], ...], ...]:
        """For each member the facts that it reads, with their places in the snapshot."""
        found = self._decisions.get("places")
        if found is None:
            order = {fact: n for n, fact in enumerate(self.compiled(checked=True).facts)}
            found = tuple(
                tuple(
                    (fact.name, order[fact]) for fact in facts_of(member.condition) if fact in order
                )
                for member in self.members
            )
            self._decisions["places"] = found
        return found

    def findings(self, key: int, values: tuple[Any, ...], as_of: datetime.date) -> Findings:
        """Everything that a verdict can say, worked out from its snapshot."""
        from umkstd.law.findings import findings

        return findings(self, self.decide(key), self.outcomes(key), self.facts(values, as_of))

    def facts(self, values: tuple[Any, ...], as_of: datetime.date) -> dict[str, Any]:
        """The snapshot by name, with the as-of date."""
        names = [fact.name for fact in self.compiled(checked=True).facts]
        snapshot = dict(zip(names, values, strict=True))
        return {**snapshot, **self.requirement.given, "as_of": as_of}


def _only_all(skeleton: Skeleton) -> bool:
    """Whether a skeleton joins its members by conjunction alone."""
    if skeleton.node is None:
        return True
    return isinstance(skeleton.node, All) and all(_only_all(part) for part in skeleton.parts)


def number(condition: Condition, members: list[Member]) -> Numbered:
    """Take a condition apart and append its members to those of the scenario."""
    skeleton, found = members_of(condition)
    first = len(members)
    members.extend(found)
    return Numbered(condition, skeleton, first)

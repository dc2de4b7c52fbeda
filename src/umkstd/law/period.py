"""A requirement in one stretch of as-of dates: its candidates, its tests, its generated code."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from umkstd.law.binding import bind, resolve
from umkstd.law.candidate import Candidate, Numbered, World
from umkstd.law.memory import Memory
from umkstd.law.provision import Note, Provision
from umkstd.law.scenario import Decision, Scenario
from umkstd.law.verdict import Snapshot, Status, Tested, Verdict
from umkstd.logic.compile import Blank, Compiled, Place, compile_outcomes, compile_status
from umkstd.logic.compile_loop import Loop, Told, loop_of_outcomes
from umkstd.logic.facts import Fact, facts_of, symbols_of
from umkstd.logic.members import Skeleton
from umkstd.logic.nodes import All, Condition, Member, Outcome
from umkstd.logic.vocabulary import Facts
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.law.parameter import Parameter
    from umkstd.law.requirement import Requirement

_KEPT_CODES = 65_536

_VERDICT = Blank(
    Verdict,
    {
        "status": "d.status",
        "reason_codes": "d.codes",
        "as_of": "as_of",
        "decision": "d",
        "snapshot": "snapshot",
    },
)


class Period:
    """What a requirement is while the law of the as-of date stays the same.

    Attributes:
        requirement: whose period it is.
        first_day: the first day of the stretch.
        places: for each governing date, the days that part its places.
        members: the cited members of every provision that may govern.
        tests: what they test, each once.
        whole: the scenario in which no governing date is known.
        notes: the notes of the requirement, each with its bound condition.
    """

    def __init__(self, requirement: Requirement, stretch: int) -> None:
        self.requirement = requirement
        self.first_day = requirement.borders.first_day(stretch)
        self.places = tuple(Place(fact, self._days(fact)) for fact in requirement.governing)
        self.members: list[Member] = []
        self._built: dict[tuple[Any, ...], Candidate] = {}
        self._memory = Memory()
        self._decisions = Memory()
        self._codes = Memory(_KEPT_CODES)
        self._loop: Loop | None = None
        self.labels: dict[str, Text] | None = None
        self.whole = self.scenario((None,) * len(self.places))
        self.notes = tuple(self._bound_notes())
        self.tests = tuple(dict.fromkeys(member.condition for member in self.members))
        number_of = {test: number for number, test in enumerate(self.tests)}
        self.test_of = [number_of[member.condition] for member in self.members]
        if len(self.places) == 1:
            (place,) = self.places
            matters = tuple(self._matter(place.place(digit)) for digit in range(place.size))
            self.places = (attrs.evolve(place, matters=matters),)

    def _matter(self, place: int | None) -> frozenset[int]:
        """Numbers of the tests that matter where the one governing date falls in a place."""
        parts = (part for c in self.scenario((place,)).candidates for part in c.parts)
        return frozenset(self.test_of[number] for part in parts for number in part.members)

    def _days(self, fact: Fact[Any]) -> tuple[datetime.date, ...]:
        """The days up to the as-of date on which the law changes that a date chooses."""
        days: list[datetime.date] = []
        for provision in self.requirement.provisions:
            if provision.governed_by == fact:
                days += provision.span.borders
                days += [d for item in self._parameters(provision.conditions) for d in item.borders]
        return tuple(sorted({day for day in days if day <= self.first_day}))

    def _parameters(self, conditions: Iterable[Condition]) -> list[Parameter]:
        symbols = [symbol for condition in conditions for symbol in symbols_of(condition)]
        return [resolve(symbol, self.requirement.overlay) for symbol in symbols]

    # ---------------------------------------------------------- worlds
    def scenario(self, places: tuple[int | None, ...]) -> Scenario:
        """The scenario for the place of each governing date; ``None`` for an unknown one."""
        found: Scenario | None = self._memory.get(("scenario", places))
        if found is None:
            options = [
                range(len(item.days) + 1) if place is None else (place,)
                for item, place in zip(self.places, places, strict=True)
            ]
            worlds: dict[tuple[int, ...], World] = {}
            for combination in itertools.product(*options):
                world = self._world(combination)
                worlds[tuple(id(c) for rank in world for c in rank)] = world
            unknown = [
                item.fact.name
                for item, place in zip(self.places, places, strict=True)
                if place is None
            ]
            found = Scenario(self, tuple(worlds.values()), tuple(unknown))
            self._memory["scenario", places] = found
        return found

    def _world(self, places: Sequence[int]) -> World:
        days = {
            item.fact.name: item.days[place - 1] if place else datetime.date.min
            for item, place in zip(self.places, places, strict=True)
        }
        chosen: list[tuple[Provision, datetime.date]] = []
        for provision in self.requirement.provisions:
            by = provision.governed_by
            day = self.first_day if by is None else days[by.name]
            if day in provision.span:
                chosen.append((provision, day))
        if not any(provision.rank == 0 for provision, _ in chosen):
            chosen += [
                (provision, self.first_day)
                for provision in self.requirement.provisions
                if provision.rank == 0 and self.first_day in provision.span
            ]
        order = {id(provision): n for n, provision in enumerate(self.requirement.provisions)}
        chosen.sort(key=lambda pair: order[id(pair[0])])
        ranks = sorted({provision.rank for provision, _ in chosen}, reverse=True)
        return tuple(
            tuple(
                self._candidate(provision, day)
                for provision, day in chosen
                if provision.rank == rank
            )
            for rank in ranks
        )

    def _candidate(self, provision: Provision, day: datetime.date) -> Candidate:
        """A provision with its parameters read at the day by which it governs."""
        parameters = self._parameters(provision.conditions)
        key = (id(provision), *(item.dated(day) for item in parameters))
        if key not in self._built:
            used = {item.name: (item.at(day), item.unit) for item in parameters}
            needs = [reading.needs for reading in provision.readings]
            if provision.needs is not None:
                needs = [provision.needs]
            self._built[key] = Candidate(
                provision,
                self._numbered(provision.applies_when, day),
                self._numbered(provision.scope, day),
                tuple(Numbered.of(self._bound(need, day), self.members) for need in needs),
                used,
            )
        return self._built[key]

    def _numbered(self, condition: Condition | None, day: datetime.date) -> Numbered | None:
        if condition is None:
            return None
        return Numbered.of(self._bound(condition, day), self.members)

    def _bound(self, condition: Condition, day: datetime.date) -> Condition:
        requirement = self.requirement
        return bind(
            condition,
            at=day,
            as_of=self.first_day,
            determinations={item.fact.name: item for item in requirement.determinations},
            overlay=requirement.overlay,
        )

    def _bound_notes(self) -> Iterator[tuple[Note, Condition | None]]:
        for note in self.requirement.notes:
            yield note, None if note.when is None else self._bound(note.when, self.first_day)

    # -------------------------------------------------------- deciding
    def decide(self, key: int) -> Decision:
        """What the key of the generated code decides; kept, since few keys occur."""
        found: Decision | None = self._decisions.get(key)
        if found is None:
            outcomes: list[Outcome] = []
            rest = key
            for _ in self.tests:
                rest, digit = divmod(rest, 3)
                outcomes.append((True, None, False)[digit])
            places: list[int | None] = []
            for item in self.places:
                rest, digit = divmod(rest, item.size)
                places.append(item.place(digit))
            found = self.scenario(tuple(places)).decide(tuple(outcomes[n] for n in self.test_of))
            self._decisions[key] = found
        return found

    def codes(self, key: int) -> tuple[str, ...]:
        """The codes of the reasons of a key.

        They are kept longer than decisions: a frame asks for every key that occurs in it, many
        thousands, and its next question is about the same.
        """
        found: tuple[str, ...] | None = self._codes.get(key)
        if found is None:
            found = self._codes[key] = self.decide(key).codes
        return found

    def tested(
        self, candidates: Iterable[Candidate], outcomes: Sequence[Outcome]
    ) -> tuple[Tested, ...]:
        """The members of some candidates with their outcomes; what is asked twice, once."""
        found: dict[tuple[str, int], Tested] = {}
        for candidate in candidates:
            for number in itertools.chain(*(part.members for part in candidate.parts)):
                member, outcome = self.members[number], outcomes[number]
                place = (member.code, self.test_of[number])
                if place not in found:
                    found[place] = self._tested((*place, outcome), member, outcome)
        return tuple(found.values())

    def _tested(self, key: Any, member: Member, outcome: Outcome) -> Tested:
        found: Tested | None = self._memory.get(key)
        if found is None:
            found = self._memory[key] = Tested(member, outcome, self.requirement.given)
        return found

    # --------------------------------------------------------- running
    def compiled(self, *, checked: bool, status_only: bool = False) -> Compiled:
        """The generated function that answers with a verdict, or with the status alone."""
        key = ("compiled", checked, status_only)
        found: Compiled | None = self._memory.get(key)
        if found is None:
            found = self._memory[key] = self._compile(checked=checked, status_only=status_only)
        return found

    @property
    def loop(self) -> Loop:
        """The generated loop over columns: the status, and the code of the first reason."""
        # Not in the memory, which forgets everything when many keys were decided.
        if self._loop is None:
            self._loop = loop_of_outcomes(
                self.tests, decide=self._told, places=self.places, given=self.requirement.given
            )
        return self._loop

    def _told(self, key: int) -> Told:
        decision = self.decide(key)
        return decision.status.value, next(iter(decision.codes), None)

    def _compile(self, *, checked: bool, status_only: bool) -> Compiled:
        requirement = self.requirement
        options: dict[str, Any] = {
            "given": requirement.given,
            "vocabulary": requirement.vocabulary,
            "checked": checked,
        }
        if not status_only:
            shown = [when for _, when in self.notes if when is not None]
            options["also"] = [fact for when in shown for fact in facts_of(when)]
            return compile_outcomes(
                self.tests, places=self.places, decide=self.decide, make=_VERDICT, **options
            )
        if (tests := self._same_everywhere()) is not None:
            results = (Status.MET, Status.UNDETERMINED, Status.UNMET)
            return compile_status(tests, results, **options)
        return compile_outcomes(
            self.tests,
            places=self.places,
            decide=lambda key: self.decide(key).status,
            make=None,
            **options,
        )

    def _same_everywhere(self) -> tuple[Condition, ...] | None:
        """The tests of a plain conjunction that every provision asks, whichever may govern."""
        asked: set[frozenset[int]] = set()
        for candidate in self.whole.candidates:
            if candidate.scope is not None or len(candidate.readings) != 1:
                return None
            (needs,) = candidate.readings
            if not _only_all(needs.skeleton):
                return None
            asked.add(frozenset(needs.mine(self.test_of)))
        return tuple(self.tests[n] for n in sorted(*asked)) if len(asked) == 1 else None

    # --------------------------------------------------------- reading
    def by_name(self, snapshot: Snapshot) -> Facts:
        """The snapshot of a verdict as facts."""
        if isinstance(snapshot, Facts):
            return snapshot
        names = [fact.name for fact in self.compiled(checked=False).facts]
        return Facts(dict(zip(names, snapshot, strict=True)))

    def label(self, name: str) -> Text:
        """The label of a fact that the requirement reads."""
        if self.labels is None:
            tested = (fact for test in self.tests for fact in facts_of(test))
            facts = [*tested, *(place.fact for place in self.places)]
            self.labels = {fact.name: fact.label for fact in facts}
        return self.labels[name]

    def facts_read(
        self, scenario: Scenario, snapshot: Snapshot, as_of: datetime.date
    ) -> dict[str, Any]:
        """The facts that a scenario reads, with those given and the as-of date."""
        facts = self.by_name(snapshot)
        numbers = itertools.chain(
            *(part.members for candidate in scenario.candidates for part in candidate.parts)
        )
        conditions = [self.members[number].condition for number in numbers]
        conditions += [when for _, when in self.notes if when is not None]
        mine = {fact for condition in conditions for fact in facts_of(condition)}
        mine.update(item.fact for item in self.places)
        read = [fact.name for fact in self.compiled(checked=True).facts if fact in mine]
        known: Mapping[str, Any] = {name: facts.get(name) for name in read}
        return {**known, **self.requirement.given, "as_of": as_of}


def _only_all(skeleton: Skeleton) -> bool:
    """Whether a skeleton joins its members by conjunction alone."""
    if skeleton.node is None:
        return True
    return isinstance(skeleton.node, All) and all(_only_all(part) for part in skeleton.parts)

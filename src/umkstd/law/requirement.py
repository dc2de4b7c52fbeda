"""Requirements: named legal tests made of dated provisions."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

import attrs

from umkstd.errors import CaseError, InvalidValue, RuleDefinitionError
from umkstd.law.binding import Overlay, bind, resolve, tested_determinations
from umkstd.law.determination import Determination, missing_determination
from umkstd.law.memory import Memory
from umkstd.law.parameter import Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.scenario import Candidate, Scenario, World, number
from umkstd.law.span import Borders, as_date
from umkstd.law.verdict import Findings, Status, Verdict, stored
from umkstd.logic.facts import Fact, facts_of, symbols_of
from umkstd.logic.nodes import Condition, Member
from umkstd.logic.values import read
from umkstd.logic.vocabulary import Facts, Vocabulary
from umkstd.text import Text

Run = Callable[[Mapping[str, Any], datetime.date], Any]
_STATUS = 2
"""From this mode on only the status is answered; odd modes read the facts on the way."""


@attrs.frozen(kw_only=True, eq=False)
class Requirement:
    """A named legal test.

    Evaluating it gives a verdict that is decided only when every way the world
    may still be gives the same status: unknown facts, an unknown governing
    date, an exception that may apply, each reading of a disputed text, a text
    that was not seen, and provisions that contradict each other.

    Attributes:
        id: stable name, e.g. ``"sni-bina-umk"``.
        title: what it tests.
        provisions: what the law says, span by span.
        verified_through: last day for which the law was looked up.
        determinations: the determinations that its conditions test.
        notes: shown beside the verdict, never voting.
        given: facts that this law fixes, e.g. the purpose of asking.
        vocabulary: the facts that a plain mapping may hold.
        subject: ``"business"`` or ``"line"``: what it is asked about.
        overlay: parameters that replace the library's own, by name.

    Raises:
        RuleDefinitionError: there is no provision, or a determination is missing.
    """

    id: str
    title: Text
    provisions: tuple[Provision, ...]
    verified_through: datetime.date = attrs.field(converter=as_date)
    determinations: tuple[Determination, ...] = ()
    notes: tuple[Note, ...] = ()
    given: Mapping[str, Any] = attrs.field(factory=dict)
    vocabulary: Vocabulary | None = None
    subject: str = "line"
    overlay: Overlay = attrs.field(factory=dict)
    borders: Borders = attrs.field(init=False, repr=False)
    _memory: Memory = attrs.field(init=False, repr=False, factory=Memory)

    def __attrs_post_init__(self) -> None:
        if not any(provision.rank == 0 for provision in self.provisions):
            raise RuleDefinitionError(
                "requirement-base",
                Text(
                    id=f"{self.id} memerlukan sedikitnya satu ketentuan dasar (rank 0).",
                    en=f"{self.id} needs at least one base provision (rank 0).",
                ),
            )
        known = {item.fact.name for item in self.determinations}
        days: list[datetime.date] = []
        conditions = [note.when for note in self.notes if note.when is not None]
        for provision in self.provisions:
            days += provision.span.borders
            conditions += provision.conditions
        for condition in conditions:
            days += [d for item in self._parameters((condition,)) for d in item.borders]
            for name in tested_determinations(condition):
                if name not in known:
                    raise missing_determination(self.id, name)
        days += [day for item in self.determinations for day in item.borders.days]
        days += [day for item in self.overlay.values() for day in item.borders]
        object.__setattr__(self, "borders", Borders.of(days))
        for provision in self.provisions:
            for parameter in self._parameters(provision.conditions):
                for stretch in range(len(self.borders.days) + 1):
                    if (day := self.borders.first_day(stretch)) in provision.span:
                        parameter.at(day)  # raises where the law sets no value

    def _parameters(self, conditions: Iterable[Condition]) -> list[Parameter]:
        symbols = [symbol for condition in conditions for symbol in symbols_of(condition)]
        return [resolve(symbol, self.overlay) for symbol in symbols]

    # --------------------------------------------------------- asking
    def evaluate(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Verdict:
        """The verdict for some facts on a day.

        Args:
            facts: facts by name; absent and ``None`` mean unknown. ``Facts``
                that were read before are taken as they are.
            as_of: the day on which it is asked, a date or ISO text.

        Raises:
            CaseError: a fact has a wrong value, a name is not known, or a
                supplied answer contradicts the facts.

        Example:
            >>> import umkstd
            >>> umkstd.rulebook["single-licence"].evaluate(
            ...     {"risk": "tinggi"}, as_of="2026-11-24"
            ... ).status
            <Status.UNMET: 'unmet'>
        """
        runs: Any = self._memory.get(as_of) or self._prepare(as_of)
        mode = facts.__class__ is not Facts
        try:
            return (runs[mode] or self._fill(runs, mode))(facts, runs[4])  # type: ignore[no-any-return]
        except InvalidValue as error:
            raise CaseError([error.problem]) from None

    def status(self, facts: Mapping[str, Any], *, as_of: datetime.date | str) -> Status:
        """The status alone, fast. Arguments and errors as for ``evaluate``."""
        runs: Any = self._memory.get(as_of) or self._prepare(as_of)
        mode = 2 + (facts.__class__ is not Facts)
        try:
            return (runs[mode] or self._fill(runs, mode))(facts, runs[4])  # type: ignore[no-any-return]
        except InvalidValue as error:
            raise CaseError([error.problem]) from None

    @property
    def facts(self) -> tuple[Fact[Any], ...]:
        """Every fact that some provision reads, governing dates included."""
        found: dict[Fact[Any], None] = {}
        for provision in self.provisions:
            if provision.governed_by is not None:
                found[provision.governed_by] = None
        for stretch in range(len(self.borders.days) + 1):
            for scenario in self._every_scenario(stretch):
                for member in scenario.members:
                    found.update(dict.fromkeys(facts_of(member.condition)))
        return tuple(fact for fact in found if fact.name != "as_of")

    def _every_scenario(self, stretch: int) -> Iterator[Scenario]:
        day = self.borders.first_day(stretch)
        if self._in_force(day):
            yield self.scenario(stretch, {fact.name: None for fact in self.governing})

    # ------------------------------------------------------ preparing
    def _prepare(self, as_of: datetime.date | str) -> list[Any]:
        """What answers on a day: a function for each mode, made when first used, and the day."""
        try:
            day = as_date(as_of)
        except InvalidValue as error:
            raise CaseError([error.problem]) from None
        runs: list[Any] = [None, None, None, None, day]
        self._memory[as_of] = runs
        return runs

    def _fill(self, runs: list[Any], mode: int) -> Run:
        day: datetime.date = runs[4]
        stretch = self.borders.stretch(day) if self._in_force(day) else None
        if stretch is None:
            verdict = self._not_in_force(day)
            answer: Any = verdict if mode < _STATUS else verdict.status
            runs[mode] = lambda _facts, _as_of: answer
            return cast("Run", runs[mode])
        run = self._memory.get(("run", stretch, mode))
        if run is None:
            checked, status_only = mode % 2 == 0, mode >= _STATUS
            run = self._run(stretch, checked=checked, status_only=status_only)
            self._memory["run", stretch, mode] = run
        runs[mode] = run
        return cast("Run", run)

    def _in_force(self, day: datetime.date) -> bool:
        return any(p.rank == 0 and day in p.span for p in self.provisions)

    def _not_in_force(self, day: datetime.date) -> Verdict:
        findings = Findings(
            title=self.title,
            stale=day > self.verified_through,
            verified_through=self.verified_through,
        )
        return stored(self.id, Status.NOT_IN_FORCE, day, findings)

    @property
    def governing(self) -> tuple[Fact[Any], ...]:
        """The date facts that choose among provisions."""
        found = (p.governed_by for p in self.provisions if p.governed_by is not None)
        return tuple(dict.fromkeys(found))

    def _run(self, stretch: int, *, checked: bool, status_only: bool) -> Run:
        governing = self.governing
        if not governing:
            scenario = self.scenario(stretch, {})
            run: Run = scenario.compiled(checked=checked, status_only=status_only).run
        elif len(governing) == 1:
            run = self._by_one_date(stretch, checked=checked, status_only=status_only)
        else:
            run = self._by_dates(stretch, checked=checked, status_only=status_only)
        if checked or self.vocabulary is None:
            return run
        names, vocabulary = self.vocabulary.names, self.vocabulary

        def with_names(facts: Mapping[str, Any], as_of: datetime.date) -> Any:
            if not names.issuperset(facts):
                raise CaseError(vocabulary.unknown_names(facts))
            return run(facts, as_of)

        return with_names

    def _by_one_date(self, stretch: int, *, checked: bool, status_only: bool) -> Run:
        (fact,) = self.governing
        name = fact.name

        # By stretch of the governing date, the last place for an unknown one; made when first used.
        runs: list[Run | None] = [None] * (stretch + 2)
        last = self.borders.first_day(stretch)
        unknown, where = stretch + 1, self.borders.stretch

        def make(place: int) -> Run:
            scenario = self.scenario(stretch, {name: None if place == unknown else place})
            runs[place] = scenario.compiled(checked=checked, status_only=status_only).run
            return cast("Run", runs[place])

        def run(facts: Mapping[str, Any], as_of: datetime.date) -> Any:
            found: Any = facts.get(name)
            if found.__class__ is not datetime.date:
                found = cast("Any", read(fact, found))
            if found is None:
                place = unknown
            elif found >= last:
                place = stretch
            else:
                place = where(found)
            return (runs[place] or make(place))(facts, as_of)

        return run

    def _by_dates(self, stretch: int, *, checked: bool, status_only: bool) -> Run:
        governing = self.governing

        def run(facts: Mapping[str, Any], as_of: datetime.date) -> Any:
            places: dict[str, int | None] = {}
            for fact in governing:
                day = cast("datetime.date | None", read(fact, facts.get(fact.name)))
                places[fact.name] = None if day is None else self._place(day, stretch)
            scenario = self.scenario(stretch, places)
            return scenario.compiled(checked=checked, status_only=status_only).run(facts, as_of)

        return run

    def _place(self, day: datetime.date, stretch: int) -> int:
        return min(self.borders.stretch(day), stretch)

    # ------------------------------------------------------ scenarios
    def scenario(self, stretch: int, places: Mapping[str, int | None]) -> Scenario:
        """The scenario for a stretch of as-of dates and the stretches of governing dates.

        Args:
            stretch: the stretch of the as-of date.
            places: for each governing fact its stretch, at most that of the
                as-of date; ``None`` for unknown.
        """
        key = ("scenario", stretch, tuple(places.items()))
        found: Scenario | None = self._memory.get(key)
        if found is None:
            members: list[Member] = []
            built: dict[tuple[int, int], Candidate] = {}
            options = [
                range(stretch + 1) if place is None else (place,) for place in places.values()
            ]
            worlds: dict[tuple[Any, ...], World] = {}
            for combination in itertools.product(*options):
                chosen = dict(zip(places, combination, strict=True))
                world = self._world(stretch, chosen, built, members)
                worlds[tuple(id(c) for rank in world for c in rank)] = world
            unknown = tuple(name for name, place in places.items() if place is None)
            notes = tuple(self._bound_notes(stretch))
            found = Scenario(self, tuple(worlds.values()), tuple(members), unknown, notes)
            self._memory[key] = found
        return found

    def _bound_notes(self, stretch: int) -> Iterator[tuple[Note, Condition | None]]:
        day = self.borders.first_day(stretch)
        inner = {item.fact.name: item for item in self.determinations}
        for note in self.notes:
            when = note.when
            if when is not None:
                when = bind(when, at=day, as_of=day, determinations=inner, overlay=self.overlay)
            yield note, when

    def _world(
        self,
        stretch: int,
        places: Mapping[str, int],
        built: dict[tuple[int, int], Candidate],
        members: list[Member],
    ) -> World:
        today = self.borders.first_day(stretch)
        chosen: list[tuple[int, int]] = []
        for index, provision in enumerate(self.provisions):
            place = stretch
            if provision.governed_by is not None:
                place = places[provision.governed_by.name]
            if self.borders.first_day(place) in provision.span:
                chosen.append((index, place))
        if not any(self.provisions[index].rank == 0 for index, _ in chosen):
            chosen += [
                (index, stretch)
                for index, provision in enumerate(self.provisions)
                if provision.rank == 0 and today in provision.span
            ]
        ranks = sorted({self.provisions[index].rank for index, _ in chosen}, reverse=True)
        world = []
        for rank in ranks:
            candidates = []
            for index, place in sorted(chosen):
                if self.provisions[index].rank == rank:
                    at = self._parameter_place(index, place)
                    if (index, at) not in built:
                        built[index, at] = self._candidate(index, at, stretch, members)
                    candidates.append(built[index, at])
            world.append(tuple(candidates))
        return tuple(world)

    def _parameter_place(self, index: int, place: int) -> int:
        """The earliest stretch with the same values for the provision's parameters."""
        parameters = self._parameters(self.provisions[index].conditions)
        values = [item.dated(self.borders.first_day(place)) for item in parameters]
        while place and parameters:
            day = self.borders.first_day(place - 1)
            if not all(day in value.span for value in values):
                return place
            place -= 1
        return place if parameters else -1

    def _candidate(self, index: int, place: int, stretch: int, members: list[Member]) -> Candidate:
        provision = self.provisions[index]
        as_of = self.borders.first_day(stretch)
        at = as_of if place < 0 else self.borders.first_day(place)
        inner = {item.fact.name: item for item in self.determinations}
        used: dict[str, Any] = {}

        def bound(condition: Condition | None) -> Any:
            if condition is None:
                return None
            for parameter in self._parameters((condition,)):
                used[parameter.name] = (parameter.at(at), parameter.unit)
            filled = bind(condition, at=at, as_of=as_of, determinations=inner, overlay=self.overlay)
            return number(filled, members)

        needs = [reading.needs for reading in provision.readings]
        if provision.needs is not None:
            needs = [provision.needs]
        return Candidate(
            provision,
            bound(provision.applies_when),
            bound(provision.scope),
            tuple(bound(condition) for condition in needs),
            used,
        )

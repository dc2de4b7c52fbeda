"""What a requirement decides in one stretch of days, as gates: its statuses and first reasons."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from umkstd.frames.choices import Choices, first_of
from umkstd.frames.circuit import Circuit, Gate
from umkstd.frames.possible import Pair
from umkstd.frames.rails import Rails
from umkstd.law.candidate import Candidate, Numbered, World
from umkstd.law.period import Period
from umkstd.law.verdict import Status
from umkstd.logic.compile import Place
from umkstd.logic.members import Skeleton
from umkstd.logic.nodes import All, Any_, AtLeast, Not, Outcome

Coded = tuple[Gate, str]
"""Where a code is to be told; of several, the first that is on."""


@attrs.frozen
class Decided:
    """What is decided, row by row.

    Attributes:
        circuit: where the gates are kept.
        statuses: where each of met, unmet and not applicable is the status; elsewhere it is open.
        decided: codes to tell where it is met or unmet; one of them always is.
        outside: where it does not apply; one of them always is.
        open: where it is open: of the members that are.
        legal: where it is open, and by no member.
    """

    circuit: Circuit
    statuses: Mapping[Status, Gate]
    decided: tuple[Coded, ...]
    outside: tuple[Coded, ...]
    open: tuple[Coded, ...]
    legal: tuple[Coded, ...]

    def of(self, status: Status) -> Gate:
        """Where a status is the answer."""
        circuit = self.circuit
        if status is Status.UNDETERMINED:
            return circuit.not_(circuit.any_of(self.statuses.values()))
        return self.statuses.get(status, circuit.false)

    @property
    def first_code(self) -> str | Choices | None:
        """The code that is told first."""
        circuit = self.circuit
        either = circuit.any_of((self.of(Status.MET), self.of(Status.UNMET)))
        cases = [
            (either, _one_of(circuit, self.decided)),
            (self.of(Status.NOT_APPLICABLE), _one_of(circuit, self.outside)),
        ]
        return first_of(circuit, cases, first_of(circuit, (*self.open, *self.legal)))

    @property
    def reasons(self) -> Iterator[tuple[Status, Gate, str]]:
        """For each status the codes of the members that are its reasons, with where."""
        for status in (Status.MET, Status.UNMET):
            yield from ((status, gate, code) for gate, code in self.decided)
        yield from ((Status.NOT_APPLICABLE, gate, code) for gate, code in self.outside)
        yield from ((Status.UNDETERMINED, gate, code) for gate, code in self.open)


def _one_of(circuit: Circuit, codes: Sequence[Coded]) -> str | Choices | None:
    """The first code, of which one is always told: so the last needs no gate."""
    some = [one for one in codes if one[0] is not circuit.false]
    return first_of(circuit, some[:-1], some[-1][1]) if some else None


def decide(period: Period, rails: Rails) -> Decided:
    """What a requirement decides while the law of the as-of day stays the same."""
    return _Deciding(period, rails).decided()


class _Deciding:
    def __init__(self, period: Period, rails: Rails) -> None:
        self._period = period
        self._rails = rails
        self._circuit = rails.circuit
        self._pairs = [rails.pair(member.condition) for member in period.members]
        self._joined: dict[tuple[int, int], Pair] = {}

    # ---------------------------------------------------------- worlds
    def _worlds(self) -> list[tuple[Gate, World]]:
        """Each world with where it may be the one, in the order of the evaluator."""
        period, circuit = self._period, self._circuit
        places = [self._places(place) for place in period.places]
        found: dict[tuple[int, ...], tuple[list[Gate], World]] = {}
        for combination in itertools.product(*(range(len(gates)) for gates in places)):
            here = circuit.all_of(
                gates[number] for gates, number in zip(places, combination, strict=True)
            )
            (world,) = period.scenario(combination).worlds
            key = tuple(id(candidate) for rank in world for candidate in rank)
            found.setdefault(key, ([], world))[0].append(here)
        return [(circuit.any_of(gates), world) for gates, world in found.values()]

    def _places(self, place: Place) -> list[Gate]:
        """Where a governing date may fall in each place, the earliest first."""
        circuit, known = self._circuit, self._rails.known(place.fact)
        after = [self._rails.compared(place.fact, ">=", day).true for day in place.days]
        open_ = circuit.not_(known)
        found = []
        for number in range(len(place.days) + 1):
            within = [known] if number == 0 else [after[number - 1]]
            within += [circuit.not_(after[number])] if number < len(place.days) else []
            found.append(circuit.any_of((open_, circuit.all_of(within))))
        return found

    # -------------------------------------------------------- deciding
    def decided(self) -> Decided:
        """The statuses, and the reasons in the order of the evaluator."""
        circuit = self._circuit
        may: dict[Status, list[Gate]] = {
            Status.MET: [],
            Status.UNMET: [],
            Status.NOT_APPLICABLE: [],
        }
        tried: list[tuple[Gate, Candidate]] = []
        for here, world in self._worlds():
            open_ = here
            for rank in world:
                settles = []
                for candidate in rank:
                    applies = self._of(candidate.applies)
                    asked = circuit.all_of((open_, circuit.not_(applies.false)))
                    tried.append((asked, candidate))
                    for status, gate in self._statuses(candidate):
                        may[status].append(circuit.all_of((asked, gate)))
                    settles.append(applies.true)
                open_ = circuit.all_of((open_, circuit.not_(circuit.any_of(settles))))
        possible = {status: circuit.any_of(gates) for status, gates in may.items()}
        only = {
            status: circuit.all_of(
                gate if status is other else circuit.not_(gate) for other, gate in possible.items()
            )
            for status in possible
        }
        told = [
            tuple(
                (circuit.all_of((asked, here)), code)
                for asked, candidate in tried
                for here, code in self._reasons(status, candidate)
            )
            for status in (Status.MET, Status.NOT_APPLICABLE, Status.UNDETERMINED)
        ]
        decided, outside, unsettled = told
        return Decided(circuit, only, decided, outside, unsettled, tuple(self._legal(tried)))

    def _of(self, part: Numbered | None) -> Pair:
        """A condition of a candidate; none is always true."""
        if part is None:
            return Pair(self._circuit.true, self._circuit.false)
        return self._skeleton(part, part.skeleton)

    def _statuses(self, candidate: Candidate) -> Iterator[tuple[Status, Gate]]:
        """Where a candidate may answer what."""
        circuit, scope = self._circuit, self._of(candidate.scope)
        readings = [self._of(reading) for reading in candidate.readings]
        inside = circuit.not_(scope.false)
        met = circuit.not_(circuit.all_of(reading.false for reading in readings))
        unmet = circuit.not_(circuit.all_of(reading.true for reading in readings))
        if not readings:
            met = unmet = circuit.true
        yield Status.MET, circuit.all_of((inside, met))
        yield Status.UNMET, circuit.all_of((inside, unmet))
        yield Status.NOT_APPLICABLE, circuit.not_(scope.true)

    # --------------------------------------------------------- reasons
    def _reasons(self, status: Status, candidate: Candidate) -> Iterator[Coded]:
        """The codes of one candidate that was tried, for a status; met and unmet are told alike."""
        for part in candidate.parts:
            if status is Status.NOT_APPLICABLE and part in candidate.readings:
                continue
            wanted: tuple[Outcome, ...] = (True, False)
            if status is Status.UNDETERMINED:
                wanted = (None,)
            elif part is candidate.scope:
                wanted = (status is not Status.NOT_APPLICABLE,)
            for outcome in wanted:
                yield from self._deciding(part, part.skeleton, outcome)

    def _skeleton(self, part: Numbered, skeleton: Skeleton) -> Pair:
        """The pair of a part of a condition, from those of its members."""
        if skeleton.node is None:
            return self._pairs[part.members.start + skeleton.number]
        key = (part.members.start, id(skeleton))
        found = self._joined.get(key)
        if found is None:
            found = self._joined[key] = self._join(part, skeleton)
            self._circuit.exclude(found.true, found.false)
        return found

    def _join(self, part: Numbered, skeleton: Skeleton) -> Pair:
        circuit = self._circuit
        pairs = [self._skeleton(part, below) for below in skeleton.parts]
        true, false = [pair.true for pair in pairs], [pair.false for pair in pairs]
        match skeleton.node:
            case Not():
                return Pair(false[0], true[0])
            case All():
                return Pair(circuit.all_of(true), circuit.any_of(false))
            case Any_():
                return Pair(circuit.any_of(true), circuit.all_of(false))
            case AtLeast(count):
                missed = len(pairs) - count + 1
                return Pair(circuit.at_least(count, true), circuit.at_least(missed, false))
            case node:
                raise TypeError(f"not a node that joins: {node!r}")

    def _outcome(self, part: Numbered, skeleton: Skeleton, outcome: Outcome) -> Gate:
        pair = self._skeleton(part, skeleton)
        if outcome is None:
            return self._circuit.not_(self._circuit.any_of(pair))
        return pair.true if outcome else pair.false

    def _deciding(self, part: Numbered, skeleton: Skeleton, outcome: Outcome) -> Iterator[Coded]:
        """The codes of the members that decide, with where each is told."""
        circuit, here = self._circuit, self._outcome(part, skeleton, outcome)
        if skeleton.node is None:
            yield here, self._period.members[part.members.start + skeleton.number].code
        elif isinstance(skeleton.node, Not):
            yield from self._deciding(
                part, skeleton.parts[0], None if outcome is None else not outcome
            )
        else:
            for below in skeleton.parts:
                for gate, code in self._deciding(part, below, outcome):
                    yield circuit.all_of((here, gate)), code

    def _legal(self, tried: Sequence[tuple[Gate, Candidate]]) -> Iterator[Coded]:
        """What to tell where no member decides."""
        name, circuit = self._period.requirement.id, self._circuit
        for asked, candidate in tried:
            if candidate.provision.unresolved is not None:
                yield asked, f"{name}-unresolved"
            elif len(candidate.readings) > 1:
                yield asked, f"{name}-disputed"
        # A date that parts nothing is not missed.
        known = [self._rails.known(place.fact) for place in self._period.places if place.days]
        yield circuit.not_(circuit.all_of(known)), f"{name}-governing-date"
        yield circuit.true, f"{name}-conflict"

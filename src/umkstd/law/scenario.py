"""One situation of a requirement: which provisions may govern, and what they decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from umkstd.law.candidate import Candidate, World
from umkstd.law.verdict import Status, Tested
from umkstd.logic.nodes import Member, Outcome

if TYPE_CHECKING:
    from umkstd.law.period import Period
    from umkstd.law.requirement import Requirement


@attrs.frozen(eq=False)
class Decision:
    """What the outcomes of the members decide.

    Attributes:
        status: the status.
        codes: codes of the reasons, in written order.
        numbers: the deciding members, by number, each with its candidate.
        tried: the candidates that had a say.
        tested: every member that may matter, with its outcome.
        scenario: where it was decided.
        outcomes: the outcomes of all members, by number.
    """

    status: Status
    codes: tuple[str, ...]
    numbers: tuple[tuple[int, Candidate], ...]
    tried: tuple[Candidate, ...]
    tested: tuple[Tested, ...]
    scenario: Scenario
    outcomes: tuple[Outcome, ...]


@attrs.frozen(eq=False)
class Scenario:
    """The worlds that may be, for one way the governing dates fall.

    Attributes:
        period: the stretch of as-of dates in which it is asked.
        worlds: every world that may be.
        governing: names of governing facts that are unknown here.
    """

    period: Period
    worlds: tuple[World, ...]
    governing: tuple[str, ...]

    @property
    def requirement(self) -> Requirement:
        """Whose scenario it is."""
        return self.period.requirement

    @property
    def members(self) -> Sequence[Member]:
        """All cited members of the period, by number."""
        return self.period.members

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Every provision that may govern in some world."""
        found = {id(c): c for world in self.worlds for rank in world for c in rank}
        return tuple(found.values())

    def decide(self, outcomes: tuple[Outcome, ...]) -> Decision:
        """What the outcomes of all members decide."""
        possible: frozenset[Status] = frozenset()
        found: dict[int, Candidate] = {}
        for world in self.worlds:
            settled = False
            for rank in world:
                if settled:
                    break
                for candidate in rank:
                    applies = candidate.applies and candidate.applies.outcome(outcomes)
                    if candidate.applies is not None and applies is False:
                        continue
                    found.setdefault(id(candidate), candidate)
                    possible |= candidate.statuses(outcomes)
                    settled |= candidate.applies is None or applies is True
        tried = tuple(found.values())
        status = next(iter(possible)) if len(possible) == 1 else Status.UNDETERMINED
        numbers = tuple(self._deciding(status, tried, outcomes))
        codes = dict.fromkeys(self.members[number].code for number, _ in numbers)
        if not codes:
            codes = dict.fromkeys(self._legal_codes(tried))
        tested = self.period.tested(self.candidates, outcomes)
        return Decision(status, tuple(codes), numbers, tried, tested, self, outcomes)

    def _deciding(
        self, status: Status, tried: Sequence[Candidate], outcomes: Sequence[Outcome]
    ) -> Iterator[tuple[int, Candidate]]:
        for candidate in tried:
            for part in candidate.parts:
                if status is Status.NOT_APPLICABLE and part in candidate.readings:
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

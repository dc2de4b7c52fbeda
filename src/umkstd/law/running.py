"""What answers a requirement on a day: functions that are made when they are first called."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from umkstd.law.verdict import Findings, Status, Verdict, stored

if TYPE_CHECKING:
    from umkstd.law.requirement import Requirement

Run = Callable[[Mapping[str, Any], datetime.date], Any]


class Asked:
    """What answers on one day.

    Attributes:
        as_of: the day as the caller wrote it.
        day: the day as a date.
        evaluate, status: for ``Facts``.
        evaluate_raw, status_raw: for any other mapping, which is read on the way.
    """

    __slots__ = ("as_of", "day", "evaluate", "evaluate_raw", "requirement", "status", "status_raw")

    evaluate: Run
    evaluate_raw: Run
    status: Run
    status_raw: Run

    def __init__(
        self, requirement: Requirement, as_of: datetime.date | str, day: datetime.date
    ) -> None:
        self.requirement = requirement
        self.as_of = as_of
        self.day = day
        for name in ("evaluate", "evaluate_raw", "status", "status_raw"):
            setattr(self, name, partial(self._first, name))

    def _first(self, name: str, facts: Mapping[str, Any], day: datetime.date) -> Any:
        run = self._run(checked=not name.endswith("_raw"), status_only=name.startswith("status"))
        setattr(self, name, run)
        return run(facts, day)

    def _run(self, *, checked: bool, status_only: bool) -> Run:
        requirement = self.requirement
        if not requirement.in_force(self.day):
            verdict = self._not_in_force()
            answer = verdict.status if status_only else verdict
            return lambda _facts, _day: answer
        period = requirement.period(requirement.borders.stretch(self.day))
        return period.compiled(checked=checked, status_only=status_only).run

    def _not_in_force(self) -> Verdict:
        requirement = self.requirement
        findings = Findings(
            title=requirement.title,
            stale=self.day > requirement.verified_through,
            verified_through=requirement.verified_through,
        )
        return stored(requirement.id, Status.NOT_IN_FORCE, self.day, findings)

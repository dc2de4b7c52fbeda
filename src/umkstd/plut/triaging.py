"""The open steps of a plan by service field, with the BSN information that belongs to each."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import attrs

from umkstd.law.span import as_date
from umkstd.pathway.step import Step
from umkstd.plut.bsn import BsnInformation, bsn_information
from umkstd.plut.office_roles import OfficeRole, roles_for
from umkstd.plut.request import Request
from umkstd.plut.service_field import FIELDS, GENERAL, require_field
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.business.records import Case

NO_FIELD_NEEDED = Text(id="konsultasi umum", en="general consultation")


class Planned(Protocol):
    """One step of a plan, as ``umkstd.pathway.planning`` makes it."""

    @property
    def step(self) -> Step:
        """What is to be done."""
        ...

    @property
    def group(self) -> int:
        """Steps of one group may be done at the same time; 0 is the first."""
        ...

    @property
    def ask(self) -> Sequence[str]:
        """Names of facts to ask first."""
        ...


class PlanLike(Protocol):
    """A plan, as ``umkstd.pathway.planning`` makes it."""

    @property
    def steps(self) -> Sequence[Planned]:
        """What is to be done, in order."""
        ...

    @property
    def goal(self) -> str:
        """Where it leads."""
        ...


@attrs.frozen(kw_only=True)
class OpenStep:
    """One step that is still to be done.

    Attributes:
        step: the step itself: what, why, where, what to bring, by which text.
        group: steps of one group may be done at the same time; 0 is the first.
        ask: names of facts to ask first.
        offices: which offices it is a matter of, and what they do; only for steps towards an SNI.
    """

    step: Step
    group: int
    ask: tuple[str, ...]
    offices: tuple[OfficeRole, ...]


@attrs.frozen(kw_only=True)
class FieldWork:
    """What one service field has to do for a line.

    Attributes:
        field: key of the service field.
        title: the field.
        steps: its open steps, in the order of the plan.
        bsn: which SNI, whether BSN offers SNI Bina UMK, and which route; ``None`` where no step
            leads towards an SNI.
    """

    field: str
    title: Text
    steps: tuple[OpenStep, ...]
    bsn: BsnInformation | None


@attrs.frozen(kw_only=True)
class Triage:
    """The open steps of one line, by service field.

    Attributes:
        case_id: the case, by your own code.
        region: code of its regency, if it is known.
        goal: where the plan leads.
        fields: the fields, the one with the earliest step first.
    """

    case_id: str
    region: str | None
    goal: str
    fields: tuple[FieldWork, ...]

    def requests(self, region: str | None = None) -> tuple[Request, ...]:
        """One request for each field, to hand to ``assign``.

        Args:
            region: code of the region; needed where the regency is not known.

        Raises:
            InvalidValue: the region is not known (``desk-name``).
        """
        where = region or self.region or ""
        return tuple(
            Request(case_id=self.case_id, field=work.field, region=where) for work in self.fields
        )


def triage(
    plan: PlanLike, case: Case, line: int = 0, *, as_of: datetime.date | str, case_id: str
) -> Triage:
    """The open steps of a plan by service field.

    Args:
        plan: the plan of the line.
        case: the case for which it was made.
        line: number of the line.
        as_of: on which day.
        case_id: the case, by your own code.

    Raises:
        UnknownName: a step names no service field.
        CaseError: facts have wrong values or contradict each other.

    Example:
        >>> import umkstd
        >>> case = umkstd.load_case({"business": {"has_nib": False}, "lines": [{}]})
        >>> plan = umkstd.plan(case, goal="registered", as_of="2026-11-24")
        >>> found = triage(plan, case, as_of="2026-11-24", case_id="u1")
        >>> [work.field for work in found.fields]
        ['institution']
    """
    day = as_date(as_of)
    nothing_made = not case.lines and line == 0  # a plan can be made of the business alone
    facts = case.facts_of_business() if nothing_made else case.facts_of_line(line)
    by_field: dict[str, list[OpenStep]] = {}
    for planned in plan.steps:
        step = planned.step
        require_field(step.field, f"/steps/{step.id}/field")
        by_field.setdefault(step.field, []).append(
            OpenStep(
                step=step,
                group=planned.group,
                ask=tuple(planned.ask),
                offices=roles_for(step, day),
            )
        )
    standards = any(item.offices for items in by_field.values() for item in items)
    told = bsn_information(facts, as_of=day) if standards else None
    return Triage(
        case_id=case_id,
        region=facts.get("regency"),
        goal=plan.goal,
        fields=tuple(
            FieldWork(
                field=field,
                title=NO_FIELD_NEEDED if field == GENERAL else FIELDS[field].title,
                steps=tuple(items),
                bsn=told if any(item.offices for item in items) else None,
            )
            for field, items in by_field.items()
        ),
    )

"""The road from informal to certified: stages, steps, plans and due dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import public

_HOMES = {
    "Ahead": "umkstd.pathway.due_date",
    "Comparison": "umkstd.pathway.comparing",
    "Location": "umkstd.pathway.locating",
    "Plan": "umkstd.pathway.plan_record",
    "PlannedStep": "umkstd.pathway.plan_record",
    "Stage": "umkstd.pathway.stages",
    "Step": "umkstd.pathway.step",
    "DueDate": "umkstd.pathway.due_date",
    "Undated": "umkstd.pathway.due_date",
    "Move": "umkstd.pathway.remedies",
    "Way": "umkstd.pathway.remedies",
    "calendar_of": "umkstd.pathway.deadlines",
    "compare": "umkstd.pathway.comparing",
    "locate": "umkstd.pathway.locating",
    "plan": "umkstd.pathway.planning",
    "road": "umkstd.pathway.graph",
}

if TYPE_CHECKING:
    from umkstd.pathway.comparing import Comparison, compare
    from umkstd.pathway.deadlines import calendar_of
    from umkstd.pathway.due_date import Ahead, DueDate, Undated
    from umkstd.pathway.graph import road
    from umkstd.pathway.locating import Location, locate
    from umkstd.pathway.plan_record import Plan, PlannedStep
    from umkstd.pathway.planning import plan
    from umkstd.pathway.remedies import Move, Way
    from umkstd.pathway.stages import Stage
    from umkstd.pathway.step import Step

__all__ = [
    "Ahead",
    "Comparison",
    "DueDate",
    "Location",
    "Move",
    "Plan",
    "PlannedStep",
    "Stage",
    "Step",
    "Undated",
    "Way",
    "calendar_of",
    "compare",
    "locate",
    "plan",
    "road",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    return public(__name__, _HOMES, name)

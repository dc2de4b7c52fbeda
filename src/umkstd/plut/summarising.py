"""What a centre reports: counts of its cases on a day, and movement between two days."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from umkstd.law.span import as_date
from umkstd.plut.problems import require_name, require_unique

Row = dict[str, Any]
"""One row of a frame."""


@attrs.frozen(kw_only=True)
class Standing:
    """Where one case stands on the day of a summary.

    Attributes:
        case_id: the case, by your own code.
        stage: key of its stage.
        blocking: ids of the requirements that hold it back.
        next_step: id of its next step; ``None`` where there is none.
        field: key of the service field of that step.
        region: code of its region.

    Raises:
        InvalidValue: the code or the stage is empty (``desk-name``).
    """

    case_id: str
    stage: str
    blocking: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)
    next_step: str | None = None
    field: str | None = None
    region: str | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.case_id, "/case_id")
        require_name(self.stage, "/stage")


def summary(cases: Iterable[Standing], *, on: datetime.date | str) -> dict[str, list[Row]]:
    """Counts of cases, as lists of flat rows that any frame library reads.

    A case counts once in each list, but in ``"blocking"`` once for each requirement. What has no
    next step, field or region is counted under ``None``.

    Args:
        cases: where each stands.
        on: the day of all of them; it stands in each row.

    Returns:
        ``"stage"``, ``"blocking"``, ``"next_step"``, ``"field"`` and ``"region"``, each with rows
        of ``day``, that name, and ``cases``, the largest first.

    Raises:
        InvalidValue: a case is there twice (``desk-twice``).

    Example:
        >>> summary([Standing(case_id="u1", stage="registered")], on="2026-11-24")["stage"]
        [{'day': datetime.date(2026, 11, 24), 'stage': 'registered', 'cases': 1}]
    """
    day, known = as_date(on, "/on"), tuple(cases)
    require_unique((case.case_id for case in known), "/cases")
    counted: dict[str, Counter[str | None]] = {
        name: Counter(getattr(case, name) for case in known)
        for name in ("stage", "next_step", "field", "region")
    }
    counted["blocking"] = Counter(rule for case in known for rule in case.blocking)
    order = ("stage", "blocking", "next_step", "field", "region")
    return {
        name: [
            {"day": day, name: key, "cases": count}
            for key, count in sorted(counted[name].items(), key=_largest_first)
        ]
        for name in order
    }


def movement(before: Iterable[Standing], after: Iterable[Standing]) -> list[Row]:
    """How cases moved between stages from one day to another, as flat rows.

    Args:
        before: where each stood on the earlier day.
        after: where each stands on the later day.

    Returns:
        Rows of ``kind`` (``"moved"``, ``"stayed"``, ``"new"`` or ``"gone"``), ``from_stage``
        (``None`` for new ones), ``to_stage`` (``None`` for those gone) and ``cases``.

    Raises:
        InvalidValue: a case is twice on one of the days (``desk-twice``).

    Example:
        >>> movement(
        ...     [Standing(case_id="u1", stage="informal")],
        ...     [Standing(case_id="u1", stage="registered")],
        ... )
        [{'kind': 'moved', 'from_stage': 'informal', 'to_stage': 'registered', 'cases': 1}]
    """
    earlier, later = _stages(before, "/before"), _stages(after, "/after")
    moves = Counter((earlier.get(case), later.get(case)) for case in earlier.keys() | later.keys())
    rows = [
        {"kind": _kind(*move), "from_stage": move[0], "to_stage": move[1], "cases": count}
        for move, count in moves.items()
    ]
    return sorted(
        rows, key=lambda row: (row["kind"], row["from_stage"] or "", row["to_stage"] or "")
    )


def _stages(cases: Iterable[Standing], path: str) -> Mapping[str, str]:
    known = tuple(cases)
    require_unique((case.case_id for case in known), path)
    return {case.case_id: case.stage for case in known}


def _kind(earlier: str | None, later: str | None) -> str:
    if earlier is None:
        return "new"
    if later is None:
        return "gone"
    return "stayed" if earlier == later else "moved"


def _largest_first(item: tuple[str | None, int]) -> tuple[int, bool, str]:
    key, count = item
    return -count, key is None, key or ""

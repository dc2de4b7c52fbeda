"""Where a line stands on the road, with the verdicts that show it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import attrs

from umkstd.business.records import Case
from umkstd.law.span import as_date
from umkstd.law.verdict import Status
from umkstd.pathway.situation import Answered, Situation
from umkstd.pathway.stages import BESIDE, ROAD, Stage, stages


@attrs.frozen(kw_only=True)
class Location:
    """Where a line stands.

    Attributes:
        stage: the furthest stage that is reached, with all that is passed before it; or one beside
            the road, where the NIB is suspended or revoked.
        as_of: the day.
        verdicts: what each stage's requirements say, by its key.
        not_shown: stages before it that are not shown, such as a product licence that a holder of
            SNI Bina UMK still lacks; each is worth a step.
        next: the next stage on the road that is not reached; ``None`` at its end.
    """

    stage: Stage
    as_of: datetime.date
    verdicts: Mapping[str, Answered] = attrs.field(repr=False)
    not_shown: tuple[Stage, ...] = ()
    next: Stage | None = None


def locate(case: Case, line: int = 0, *, as_of: datetime.date | str) -> Location:
    """Where a line stands on a day.

    Documents that have ended do not count. What is unknown is not reached, and the verdict of that
    stage says what to ask.

    Args:
        case: the business with its lines.
        line: which line, counted from 0.
        as_of: the day.

    Raises:
        CaseError: the facts are wrong.

    Example:
        >>> from umkstd.business.records import ActivityLine, Business, Case
        >>> case = Case(business=Business(has_nib=True, nib_active=True), lines=(ActivityLine(),))
        >>> locate(case, as_of="2026-11-24").stage.key
        'registered'
    """
    day = as_date(as_of)
    situation = Situation.of(case, line, day)
    by_key = {stage.key: stage for stage in stages()}
    verdicts = {
        stage.key: situation.answer(stage.rules) for stage in stages() if stage.requires is not None
    }
    beside = [by_key[key] for key in BESIDE if verdicts[key].status is Status.MET]
    reached = {key for key in ROAD if _reached(key, by_key, verdicts)}
    furthest = max(ROAD.index(key) for key in reached)
    before = ROAD[:furthest] if not beside else ()
    return Location(
        stage=beside[0] if beside else by_key[ROAD[furthest]],
        as_of=day,
        verdicts=verdicts,
        not_shown=tuple(by_key[key] for key in before if key not in reached),
        next=next((by_key[key] for key in ROAD if key not in reached), None),
    )


def _reached(key: str, by_key: Mapping[str, Stage], verdicts: Mapping[str, Answered]) -> bool:
    """Whether a stage is shown, and all that is passed before it."""
    stage = by_key[key]
    own = key not in verdicts or verdicts[key].status is Status.MET
    return own and all(_reached(name, by_key, verdicts) for name in stage.after)

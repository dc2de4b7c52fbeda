"""The verdicts parameter by parameter: of the table, of rows without a figure, and beside both."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from umkstd.law.verdict import Status
from umkstd.standards.edition import LeftOut
from umkstd.standards.lab_report import Reading
from umkstd.standards.lab_verdict import ParameterVerdict
from umkstd.standards.limits import Judged
from umkstd.standards.parameters import Parameter, vocabulary
from umkstd.standards.row_outcomes import (
    STATUS_OF,
    ByParameter,
    JudgedRows,
    joint_readings,
    of_rows,
)
from umkstd.standards.sheet import Group, Sheet


def of_table(
    sheet: Sheet,
    shown: Mapping[str, str],
    judged: JudgedRows,
    by_parameter: ByParameter,
) -> list[ParameterVerdict]:
    """Verdicts on the parameters of the table, in its order."""
    verdicts = []
    worlds = [{}] if sheet.plain else sheet.worlds(shown)
    for group in sheet.groups:
        rows = group.among(shown)
        used = by_parameter.get(group.parameter)
        if not used:
            parts = itertools.chain.from_iterable(by_parameter.get(p, ()) for p in group.parts)
            used = [*parts] or joint_readings(group.parameter, by_parameter)
        if not rows:
            # The table limits it for other classes only, or the row of this class was not seen.
            if group.parameter in sheet.left_out:
                left = sheet.left_out[group.parameter]
                verdicts.append(_figure_unseen(left, used))
            elif used:
                outcome = _NO_ROW if sheet.whole else _MAYBE
                verdicts.append(ParameterVerdict(*outcome, None, tuple(used), group.parameter))
            continue
        found, code = _over_worlds(group, worlds, judged, whole=sheet.whole)
        several = tuple(row.row for row in rows) if len(rows) > 1 else ()
        verdicts.append(
            ParameterVerdict(
                STATUS_OF[found], code, rows[0].row, tuple(used), group.parameter, rows=several
            )
        )
    return verdicts


def _over_worlds(
    group: Group,
    worlds: list[dict[str, str]],
    judged: JudgedRows,
    *,
    whole: bool,
) -> Judged:
    """What a group comes to over every kind of product that this may be."""
    outcomes = set()
    for world in worlds:
        rows = group.among(world)
        if rows:
            outcomes.add(of_rows(rows, judged))
        elif not whole:
            outcomes.add(_ABSENT)
    if len({found for found, _ in outcomes}) > 1:
        return None, "kind-unknown"
    return min(outcomes, key=lambda outcome: outcome[1])


def of_left_out(sheet: Sheet, by_parameter: ByParameter) -> list[ParameterVerdict]:
    """Verdicts on the parameters of which the table has no reliable figure at all."""
    return [
        _figure_unseen(left, by_parameter.get(key, ()))
        for key, left in sheet.left_out.items()
        if key not in sheet.by_parameter
    ]


def _figure_unseen(left: LeftOut, readings: Sequence[Reading]) -> ParameterVerdict:
    status, code = Status.UNDETERMINED, "figure-unseen"
    return ParameterVerdict(status, code, None, tuple(readings), left.parameter, left_out=left)


def beside(
    sheet: Sheet, by_parameter: ByParameter, strangers: list[Reading]
) -> list[ParameterVerdict]:
    """Verdicts on what was tested beside the table."""
    verdicts = []
    parameters = vocabulary().parameters
    for key, readings in by_parameter.items():
        if key in sheet.by_parameter or key in sheet.left_out:
            continue
        found = parameters[key]
        if found.parts and all(part in sheet.by_parameter for part in found.parts):
            continue
        verdicts.append(ParameterVerdict(*_beside(sheet, found), None, tuple(readings), key))
    verdicts += [
        ParameterVerdict(Status.UNDETERMINED, "unknown-parameter", None, (reading,))
        for reading in strangers
    ]
    return verdicts


def _beside(sheet: Sheet, parameter: Parameter) -> tuple[Status, str]:
    if parameter.within in sheet.by_parameter or parameter.within in sheet.left_out:
        return Status.UNDETERMINED, "part-of"
    return _MAYBE if parameter.group in sheet.standard.unseen_groups else _NO_ROW


_ABSENT: Judged = (None, "maybe-unseen")
_NO_ROW = (Status.NOT_APPLICABLE, "no-limit")
_MAYBE = (Status.UNDETERMINED, "maybe-unseen")

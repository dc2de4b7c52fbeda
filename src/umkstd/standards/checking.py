"""Holding a laboratory report against a standard."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from typing import Any

from umkstd.errors import CaseError, Problem
from umkstd.law.verdict import Status
from umkstd.standards.catalogue import standard
from umkstd.standards.edition import Division, Standard
from umkstd.standards.lab_report import LabReport, Reading, load_lab_report
from umkstd.standards.lab_value import Words
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.limits import Judged
from umkstd.standards.parameters import unknown, vocabulary
from umkstd.standards.sheet import OPEN, Group, Sheet, SheetRow
from umkstd.text import Text

_OF: dict[bool | None, Status] = {
    True: Status.MET,
    False: Status.UNMET,
    None: Status.UNDETERMINED,
}
Sorted = tuple[dict[str, list[Reading]], list[Reading]]


def check_lab(
    report: str | PathLike[str] | Mapping[str, Any] | LabReport,
    against: Standard | str | None = None,
) -> LabVerdict:
    """What a report says of a standard.

    MET only if the whole table of the edition was seen, and every row of it is
    decided and kept. A result that the standard does not limit is "not
    applicable", never a pass. Where the kind of product or its grade is not
    stated, every one that is possible is tried.

    Args:
        report: a report, a mapping, or the path of a JSON file.
        against: the standard or its number; the one that the report names by default.

    Raises:
        CaseError: the report is wrong, or names no standard.
        UnknownName: there is no such edition in the catalogue.

    Example:
        >>> verdict = check_lab(
        ...     {"readings": [{"parameter": "kadar air", "value": "66,1", "unit": "%"}]},
        ...     "SNI 3144:2015",
        ... )
        >>> verdict.status.value, verdict["kadar air"].margin
        ('unmet', Decimal('-1.1'))
    """
    read = load_lab_report(report)
    wanted = against if against is not None else read.standard
    if wanted is None:
        raise CaseError([Problem(code="missing-key", path="/standard", message=_NO_STANDARD)])
    sheet = (wanted if isinstance(wanted, Standard) else standard(wanted)).sheet
    by_parameter, strangers = _sorted(read, sheet)
    classes = sheet.classes(read.classes)
    judged = {
        id(row): _outcome(group, row, by_parameter) for group in sheet.groups for row in group.rows
    }
    grading = sheet.standard.grading
    grades = _grades(sheet, classes, judged)
    shown = classes
    if grading is not None and grading.key not in classes:
        shown = {**classes, grading.key: _shown_grade(grading, grades)}
    verdicts = [
        *_of_table(sheet, shown, judged, by_parameter),
        *_left_out(sheet, by_parameter),
        *_beside(sheet, by_parameter, strangers),
    ]
    return LabVerdict(
        standard=sheet.standard,
        report=read,
        status=_OF[_whole(sheet, grades)],
        on_tested=_on_tested(verdicts),
        parameters=tuple(verdicts),
        class_reached=_reached(sheet, grades),
        classes={key: _OF[found] for key, found in grades.items() if key is not None},
        problems=tuple(
            unknown(reading.parameter, f"/readings/{number}/parameter")
            for number, reading in enumerate(read.readings)
            if reading.named is None
        ),
    )


def _sorted(report: LabReport, sheet: Sheet) -> Sorted:
    """Readings by the parameter they are meant for, and those whose name no parameter has."""
    by_parameter: dict[str, list[Reading]] = {}
    strangers: list[Reading] = []
    for reading in report.readings:
        if reading.named is None:
            strangers.append(reading)
        else:
            by_parameter.setdefault(sheet.meant(reading.named), []).append(reading)
    return by_parameter, strangers


def _outcome(group: Group, row: SheetRow, by_parameter: Mapping[str, list[Reading]]) -> Judged:
    own = by_parameter.get(group.parameter)
    if own or not group.parts:
        return row.judge(own or _joint(group.parameter, by_parameter))
    parts = [row.judge(by_parameter.get(part, ())) for part in group.parts]
    if all(part is OPEN for part in parts):
        return OPEN
    found = _all(outcome[0] for outcome in parts)
    if found is not None:
        return next(outcome for outcome in parts if outcome[0] is found)
    return None, "parts-missing"


def _joint(parameter: str, by_parameter: Mapping[str, list[Reading]]) -> list[Reading]:
    """Judgements of several senses at once that speak for this one, too, where all is well."""
    parameters = vocabulary().parameters
    return [
        reading
        for key, readings in by_parameter.items()
        if parameter in parameters[key].parts
        for reading in readings
        if all(isinstance(v, Words) and not v.plain.startswith("tidak") for v in reading.values)
    ]


def _all(found: Iterable[bool | None]) -> bool | None:
    """Strong Kleene conjunction."""
    seen = set(found)
    if False in seen:
        return False
    return None if None in seen else True


def _group(rows: Sequence[SheetRow], judged: Mapping[int, Judged]) -> Judged:
    """What the rows of a group say that may hold: if several may, they must agree."""
    if len(rows) == 1:
        return judged[id(rows[0])]
    outcomes = {judged[id(row)] for row in rows}
    if len({found for found, _ in outcomes}) > 1:
        return None, "disputed"
    return min(outcomes, key=lambda outcome: outcome[1])


def _grades(
    sheet: Sheet, classes: Mapping[str, str], judged: Mapping[int, Judged]
) -> dict[str | None, bool | None]:
    """What each grade comes to on the rows seen, over every kind of product; best grade first."""
    grading = sheet.standard.grading
    if sheet.plain or grading is None or grading.key in classes:
        key = None if grading is None else classes.get(grading.key)
        return {key: _over_kinds(sheet, classes, judged)}
    return {
        choice.key: _over_kinds(sheet, {**classes, grading.key: choice.key}, judged)
        for choice in grading.choices
    }


def _over_kinds(
    sheet: Sheet, classes: Mapping[str, str], judged: Mapping[int, Judged]
) -> bool | None:
    found = set()
    for world in sheet.worlds(classes) if not sheet.plain else ({},):
        groups = (group.among(world) for group in sheet.groups)
        found.add(_all(_group(rows, judged)[0] for rows in groups if rows))
    return found.pop() if len(found) == 1 else None


def _whole(sheet: Sheet, grades: Mapping[str | None, bool | None]) -> bool | None:
    """The whole: a grade is reached, or none can be; what was not seen keeps it open."""
    found = set(grades.values())
    if found == {False}:
        return False
    return True if True in found and sheet.whole else None


def _reached(sheet: Sheet, grades: Mapping[str | None, bool | None]) -> str | None:
    grading = sheet.standard.grading
    if grading is None:
        return None
    for key, found in grades.items():
        own = any(row.row.applies.get(grading.key) == key for g in sheet.groups for row in g.rows)
        if found and own:
            return key
    return None


def _shown_grade(grading: Division, grades: Mapping[str | None, bool | None]) -> str:
    """The grade whose rows are shown: the best that is reached, else not ruled out, else last."""
    keys = [choice.key for choice in grading.choices]
    for wanted in (True, None):
        for key in keys:
            if grades[key] is wanted:
                return key
    return keys[-1]


def _of_table(
    sheet: Sheet,
    shown: Mapping[str, str],
    judged: Mapping[int, Judged],
    by_parameter: Mapping[str, list[Reading]],
) -> list[ParameterVerdict]:
    verdicts = []
    worlds = [{}] if sheet.plain else sheet.worlds(shown)
    for group in sheet.groups:
        rows = group.among(shown)
        used = by_parameter.get(group.parameter)
        if not used:
            parts = itertools.chain.from_iterable(by_parameter.get(p, ()) for p in group.parts)
            used = [*parts] or _joint(group.parameter, by_parameter)
        if not rows:
            # The table limits it for other classes only, or the row of this class was not seen.
            if used and group.parameter not in sheet.left_out:
                outcome = _NO_ROW if sheet.whole else _MAYBE
                verdicts.append(ParameterVerdict(*outcome, None, tuple(used), group.parameter))
            continue
        found, code = _over_worlds(group, worlds, judged, whole=sheet.whole)
        several = tuple(row.row for row in rows) if len(rows) > 1 else ()
        verdicts.append(
            ParameterVerdict(
                _OF[found], code, rows[0].row, tuple(used), group.parameter, rows=several
            )
        )
    return verdicts


def _over_worlds(
    group: Group,
    worlds: list[dict[str, str]],
    judged: Mapping[int, Judged],
    *,
    whole: bool,
) -> Judged:
    """What a group comes to over every kind of product that this may be."""
    outcomes = set()
    for world in worlds:
        rows = group.among(world)
        if rows:
            outcomes.add(_group(rows, judged))
        elif not whole:
            outcomes.add(_ABSENT)
    if len({found for found, _ in outcomes}) > 1:
        return None, "kind-unknown"
    return min(outcomes, key=lambda outcome: outcome[1])


def _left_out(sheet: Sheet, by_parameter: Mapping[str, list[Reading]]) -> list[ParameterVerdict]:
    return [
        ParameterVerdict(
            Status.UNDETERMINED,
            "figure-unseen",
            None,
            tuple(by_parameter.get(key, ())),
            key,
            left_out=left,
        )
        for key, left in sheet.left_out.items()
        if key not in sheet.by_parameter
    ]


def _beside(
    sheet: Sheet, by_parameter: Mapping[str, list[Reading]], strangers: list[Reading]
) -> list[ParameterVerdict]:
    """Verdicts on what was tested beside the table."""
    verdicts = []
    parameters = vocabulary().parameters
    unseen = sheet.standard.unseen_groups
    for key, readings in by_parameter.items():
        if key in sheet.by_parameter or key in sheet.left_out:
            continue
        found = parameters[key]
        if found.parts and all(part in sheet.by_parameter for part in found.parts):
            continue
        status, code = Status.NOT_APPLICABLE, "no-limit"
        if found.group in unseen:
            status, code = Status.UNDETERMINED, "maybe-unseen"
        verdicts.append(ParameterVerdict(status, code, None, tuple(readings), key))
    verdicts += [
        ParameterVerdict(Status.UNDETERMINED, "unknown-parameter", None, (reading,))
        for reading in strangers
    ]
    return verdicts


def _on_tested(verdicts: list[ParameterVerdict]) -> Status | None:
    tested = [v for v in verdicts if v.readings and v.status is not Status.NOT_APPLICABLE]
    if not tested:
        return None
    found = {v.status for v in tested}
    if Status.UNMET in found:
        return Status.UNMET
    return Status.MET if found == {Status.MET} else Status.UNDETERMINED


_ABSENT: Judged = (None, "maybe-unseen")
_NO_ROW = (Status.NOT_APPLICABLE, "no-limit")
_MAYBE = (Status.UNDETERMINED, "maybe-unseen")
_NO_STANDARD = Text(
    id="Laporan ini tidak menyebut standar. Tulis “standard”, atau sebutkan nomor SNI.",
    en="The report names no standard. Write “standard”, or give the SNI number.",
)

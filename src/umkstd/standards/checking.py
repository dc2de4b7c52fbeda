"""Holding a laboratory report against a standard."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Any

from umkstd.errors import CaseError, Problem
from umkstd.law.verdict import Status
from umkstd.standards.catalogue import standard
from umkstd.standards.edition import Standard
from umkstd.standards.grades import grades, reached, shown_grade, whole
from umkstd.standards.lab_report import LabReport, Reading, load_lab_report
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.parameter_verdicts import beside, of_left_out, of_table
from umkstd.standards.parameters import unknown
from umkstd.standards.row_outcomes import STATUS_OF, outcome
from umkstd.standards.sheet import Sheet
from umkstd.text import Text

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
        id(row): outcome(group, row, by_parameter) for group in sheet.groups for row in group.rows
    }
    grading = sheet.standard.grading
    found = grades(sheet, classes, judged)
    shown = classes
    if grading is not None and grading.key not in classes:
        shown = {**classes, grading.key: shown_grade(grading, found)}
    verdicts = [
        *of_table(sheet, shown, judged, by_parameter),
        *of_left_out(sheet, by_parameter),
        *beside(sheet, by_parameter, strangers),
    ]
    return LabVerdict(
        standard=sheet.standard,
        report=read,
        status=STATUS_OF[whole(sheet, found)],
        on_tested=_on_tested(verdicts),
        parameters=tuple(verdicts),
        class_reached=reached(found),
        classes={key: STATUS_OF[one] for key, one in found.items() if key is not None},
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


def _on_tested(verdicts: list[ParameterVerdict]) -> Status | None:
    tested = [v for v in verdicts if v.readings and v.status is not Status.NOT_APPLICABLE]
    if not tested:
        return None
    found = {v.status for v in tested}
    if Status.UNMET in found:
        return Status.UNMET
    return Status.MET if found == {Status.MET} else Status.UNDETERMINED


_NO_STANDARD = Text(
    id="Laporan ini tidak menyebut standar. Tulis “standard”, atau sebutkan nomor SNI.",
    en="The report names no standard. Write “standard”, or give the SNI number.",
)

"""What each grade of a standard comes to on the rows that were seen, and the standard as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from umkstd.standards.edition import Division
from umkstd.standards.row_outcomes import JudgedRows, all_of, of_rows
from umkstd.standards.sheet import Sheet

Grades = Mapping[str | None, bool | None]
"""What each grade comes to, best first; under ``None`` where there are no grades."""


def grades(sheet: Sheet, classes: Mapping[str, str], judged: JudgedRows) -> Grades:
    """What each grade comes to on the rows seen, over every kind of product; best grade first."""
    grading = sheet.standard.grading
    if grading is None:
        return {None: _over_kinds(sheet, classes, judged)}
    stated = classes.get(grading.key)
    found: dict[str | None, bool | None] = {}
    for key in (choice.key for choice in grading.choices) if stated is None else (stated,):
        outcome = _over_kinds(sheet, {**classes, grading.key: key}, judged)
        # Rows that hold for every grade cannot show that this one is reached.
        found[key] = None if outcome and not _has_own_rows(sheet, grading, key) else outcome
    return found


def _has_own_rows(sheet: Sheet, grading: Division, key: str) -> bool:
    return any(row.row.applies.get(grading.key) == key for g in sheet.groups for row in g.rows)


def _over_kinds(sheet: Sheet, classes: Mapping[str, str], judged: JudgedRows) -> bool | None:
    found = set()
    for world in sheet.worlds(classes) if not sheet.plain else ({},):
        groups = (group.among(world) for group in sheet.groups)
        found.add(all_of(of_rows(rows, judged)[0] for rows in groups if rows))
    return found.pop() if len(found) == 1 else None


def whole(sheet: Sheet, found_grades: Grades) -> bool | None:
    """The whole: a grade is reached, or none can be; what was not seen keeps it open."""
    found = set(found_grades.values())
    if found == {False}:
        return False
    return True if True in found and sheet.whole else None


def reached(found_grades: Grades) -> str | None:
    """The best grade that is reached on the rows seen; ``None`` if none is."""
    return next((key for key, found in found_grades.items() if found), None)


def shown_grade(grading: Division, found_grades: Grades) -> str:
    """The grade whose rows are shown: the best that is reached, else not ruled out, else last."""
    keys = [choice.key for choice in grading.choices]
    for wanted in (True, None):
        for key in keys:
            if found_grades[key] is wanted:
                return key
    return keys[-1]

"""A report as a data frame: one row an answer, of the frame library that is at hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from umkstd.text import Language

if TYPE_CHECKING:
    from umkstd.law.report import Report, Section

LIBRARIES = ("pandas", "polars")
COLUMNS = (
    *("line", "kind", "rule", "title", "answer", "reason"),
    *("certainty", "open_facts", "stale"),
)
_NONE_AT_HAND = (
    "Tabel memerlukan pandas atau polars: pip install pandas. "
    "A frame needs pandas or polars: pip install pandas."
)


def report_frame(report: Report, language: Language = "id", *, library: str | None = None) -> Any:
    """The answers of a report as a data frame.

    Columns: ``line`` (number of the activity line from 0, null for the business), ``kind``
    (``requirement`` or ``determination``), ``rule``, ``title``, ``answer`` (status, or value of a
    determination; null while that is open), ``reason`` (code of the first that decides),
    ``certainty``, ``open_facts`` (names with a comma between), ``stale``.

    Args:
        report: the report.
        language: of the titles.
        library: ``"pandas"`` or ``"polars"``; by default the one that the program uses already, or
            else that is installed, pandas first.

    Raises:
        ValueError: another library is named.
        ModuleNotFoundError: it is not installed, or none is.
    """
    frame: Any = import_module(_library(library)).DataFrame
    rows = [*_rows(report.business, None, language)]
    for number, section in enumerate(report.lines):
        rows += _rows(section, number, language)
    columns = {name: [row[at] for row in rows] for at, name in enumerate(COLUMNS)}
    found = frame(columns)
    if hasattr(found, "convert_dtypes"):  # pandas would make floats of the numbers of lines
        found = found.astype({"line": "Int64"})
    return found


def _library(wanted: str | None) -> str:
    if wanted is not None and wanted not in LIBRARIES:
        raise ValueError(f"library must be one of {', '.join(LIBRARIES)}, not {wanted!r}.")
    if wanted is not None:
        return wanted
    in_use = [name for name in LIBRARIES if name in sys.modules]
    installed = in_use or [name for name in LIBRARIES if find_spec(name) is not None]
    if not installed:
        raise ModuleNotFoundError(_NONE_AT_HAND, name=LIBRARIES[0])
    return installed[0]


def _rows(section: Section, line: int | None, language: Language) -> Iterator[tuple[Any, ...]]:
    for ruling in section.rulings:
        value = None if ruling.value is None else str(ruling.value)
        yield (
            *(line, "determination", ruling.id, ruling.title.to(language), value, None),
            *(_grade(ruling.certainty), ", ".join(ruling.open_facts), ruling.stale),
        )
    for verdict in section.verdicts:
        reason = verdict.reason_codes[0] if verdict.reason_codes else None
        status = verdict.status.value
        yield (
            *(line, "requirement", verdict.id, verdict.title.to(language), status, reason),
            *(_grade(verdict.certainty), ", ".join(verdict.open_facts), verdict.stale),
        )


def _grade(grade: Any) -> str | None:
    return None if grade is None else str(grade.value)

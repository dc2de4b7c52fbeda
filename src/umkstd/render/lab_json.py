"""The verdict on a laboratory report as plain JSON data."""

from __future__ import annotations

from typing import Any

from umkstd.law.citation import Grade
from umkstd.law.verdict import Status
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.lab_wording import summary
from umkstd.text import Text


def lab_data(verdict: LabVerdict) -> dict[str, Any]:
    """The verdict as JSON data, in the shape that the documentation describes.

    ``limit`` and ``message`` are for people; ``code`` and ``status`` are for machines. ``class``
    is ``class_reached`` or else what the report states, which proves nothing by itself.
    ``superseded_by`` is a later edition that a source shows; ``later_editions`` has also those
    that are only said to exist, ``"unresolved"``.
    """
    standard, report = verdict.standard, verdict.report
    later = standard.superseded_by
    shown = [edition.number for edition in later if edition.grade is not Grade.UNRESOLVED]
    return {
        "standard": standard.number,
        "title": _text(standard.title),
        "superseded_by": shown[-1] if shown else None,
        "later_editions": [{"number": e.number, "certainty": e.grade.value} for e in later],
        "sample": report.sample,
        "class": verdict.class_reached or next(iter(report.classes), None),
        "class_reached": verdict.class_reached,
        "class_stated": list(report.classes),
        "classes": {key: status.value for key, status in verdict.classes.items()},
        "overall": verdict.status.value,
        "overall_on_tested": verdict.on_tested.value if verdict.on_tested else None,
        "certainty": verdict.certainty.value if verdict.certainty else None,
        "summary": _text(summary(verdict)),
        "parameters": [_parameter(one) for one in verdict.parameters],
        "problems": [
            {"code": p.code, "path": p.path, "message": _text(p.message), "input": p.input}
            for p in verdict.problems
        ],
        "notes": [_text(note) for note in verdict.notes],
    }


def _parameter(one: ParameterVerdict) -> dict[str, Any]:
    limit, margin = one.limit, one.margin
    return {
        "parameter": one.key or one.name.id,
        "name": _text(one.name),
        "status": one.status.value,
        "code": one.code,
        "limit": limit.id if limit else None,
        "reading": one.reading,
        "margin": None if margin is None else str(margin),
        "certainty": one.certainty.value if one.certainty else None,
        "legal": one.status is Status.UNDETERMINED and one.legal,
        "message": _text(one.message),
        "sources": list(one.row.sources) if one.row else [],
    }


def _text(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}

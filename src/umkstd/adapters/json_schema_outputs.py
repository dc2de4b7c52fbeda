"""JSON Schema (2020-12) of what is answered: verdicts, rulings, reports and problem documents."""

from __future__ import annotations

from typing import Any

from umkstd.adapters.json_schema import DIALECT, facts_schema
from umkstd.business.vocabulary import LINE_FACTS
from umkstd.law.citation import Grade
from umkstd.law.verdict import Status

Schema = dict[str, Any]
_STRING: Schema = {"type": "string"}
_STRINGS: Schema = {"type": "array", "items": _STRING}
_DAY: Schema = {"type": "string", "format": "date"}
_GRADES = [grade.value for grade in Grade]
_GRADE: Schema = {"enum": [*_GRADES, None]}
_VALUE: Schema = {"type": ["string", "boolean", "integer", "array", "null"], "items": _STRING}


def _shape(**properties: Schema) -> Schema:
    """An object with just these members, all of which are there."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _many(shape: Schema) -> Schema:
    return {"type": "array", "items": shape}


_TEXT = _shape(id=_STRING, en=_STRING)
_REASON = _shape(code=_STRING, message=_TEXT, citations=_STRINGS)
_LEGAL = _shape(
    kind={"enum": ["disputed", "unresolved", "conflict"]},
    code=_STRING,
    message=_TEXT,
    citations=_STRINGS,
    would_decide=_STRINGS,
)
_NOTE = _shape(code=_STRING, message=_TEXT, citations=_STRINGS, certainty={"enum": _GRADES})
_ALTERNATIVE = _shape(
    value=_VALUE,
    basis={"anyOf": [_TEXT, {"type": "null"}]},
    citations=_STRINGS,
    certainty=_GRADE,
)
_OPEN = {"open_facts": _STRINGS, "legal_reasons": _many(_LEGAL), "notes": _many(_NOTE)}
_VERDICT = _shape(
    id=_STRING,
    title=_TEXT,
    status={"enum": [status.value for status in Status]},
    certainty=_GRADE,
    stale={"type": "boolean"},
    reasons=_many(_REASON),
    **_OPEN,
)
_RULING = _shape(
    value=_VALUE,
    certainty=_GRADE,
    citations=_STRINGS,
    alternatives=_many(_ALTERNATIVE),
    stale={"type": "boolean"},
    **_OPEN,
)


def verdict_schema() -> Schema:
    """The schema of a verdict as ``umkstd check --json`` prints it.

    Example:
        >>> verdict_schema()["properties"]["status"]["enum"][:2]
        ['met', 'unmet']
    """
    return {"$schema": DIALECT, "title": "A verdict of umkstd", **_VERDICT}


def ruling_schema() -> Schema:
    """The schema of the answer of a determination as ``umkstd check --json`` prints it.

    Example:
        >>> "alternatives" in ruling_schema()["properties"]
        True
    """
    return {"$schema": DIALECT, "title": "An answer of umkstd", **_RULING}


def report_schema() -> Schema:
    """The schema of a report: of ``umkstd check --json`` and of ``report_data``.

    Example:
        >>> list(report_schema()["properties"])
        ['as_of', 'umkstd', 'verified_through', 'business', 'lines']
    """
    answers: dict[str, Schema] = {
        "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}},
        "determinations": {"type": "object", "additionalProperties": {"$ref": "#/$defs/ruling"}},
    }
    report = _shape(
        as_of=_DAY,
        umkstd=_STRING,
        verified_through=_DAY,
        business=_shape(**answers),
        lines=_many(_shape(line=facts_schema(LINE_FACTS), **answers)),
    )
    return {
        "$schema": DIALECT,
        "title": "A report of umkstd",
        **report,
        "$defs": {"verdict": _VERDICT, "ruling": _RULING},
    }


def problem_schema() -> Schema:
    """The schema of a problem document, as ``problem_document`` makes it.

    Members of your own may be added, as RFC 9457 allows.

    Example:
        >>> problem_schema()["required"]
        ['type', 'title', 'status', 'errors']
    """
    error: Schema = {
        "type": "object",
        "required": ["code", "detail"],
        "properties": {
            "code": {"type": "string", "description": "Stable. Test for this."},
            "pointer": {"type": "string", "description": "Where: a JSON Pointer as a fragment."},
            "detail": _TEXT,
            "see": _STRING,
            "citations": _STRINGS,
        },
    }
    return {
        "$schema": DIALECT,
        "title": "What is wrong with a request",
        "type": "object",
        "required": ["type", "title", "status", "errors"],
        "properties": {
            "type": _STRING,
            "title": _STRING,
            "status": {"type": "integer"},
            "errors": _many(error),
        },
    }

"""A report as plain JSON data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from umkstd.law.report import Report, Section
from umkstd.law.ruling import Ruling
from umkstd.law.verdict import LegalReason, ShownNote, Verdict
from umkstd.logic.values import plain
from umkstd.text import Text


def report_data(report: Report) -> dict[str, Any]:
    """The report as JSON data, in the shape that the documentation describes."""
    return {
        "as_of": report.as_of.isoformat(),
        "umkstd": report.version,
        "verified_through": report.verified_through.isoformat(),
        "business": _section(report.business),
        "lines": [{"line": _facts(section), **_section(section)} for section in report.lines],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "verdicts": [verdict_data(verdict) for verdict in section.verdicts],
        "determinations": {ruling.id: ruling_data(ruling) for ruling in section.rulings},
    }


def _facts(section: Section) -> dict[str, Any]:
    from umkstd.business.vocabulary import LINE_FACTS

    known = section.facts
    return {f.name: plain(known[f.name]) for f in LINE_FACTS if f.name in known}


def verdict_data(verdict: Verdict) -> dict[str, Any]:
    """One verdict as JSON data."""
    return {
        "id": verdict.id,
        "title": _text(verdict.title),
        "status": verdict.status.value,
        "certainty": verdict.certainty.value if verdict.certainty else None,
        "stale": verdict.stale,
        "reasons": [
            {
                "code": reason.code,
                "message": _text(reason.message),
                "citations": _cites(reason.citations),
            }
            for reason in verdict.reasons
        ],
        "open_facts": list(verdict.open_facts),
        "legal_reasons": _legal(verdict.legal_reasons),
        "notes": _notes(verdict.notes),
    }


def ruling_data(ruling: Ruling) -> dict[str, Any]:
    """One answer of a determination as JSON data."""
    return {
        "value": plain(ruling.value),
        "certainty": ruling.certainty.value if ruling.certainty else None,
        "citations": _cites(ruling.citations),
        "alternatives": [
            {
                "value": plain(alternative.value),
                "basis": _text(alternative.basis) if alternative.basis else None,
                "citations": _cites(alternative.citations),
                "certainty": alternative.grade.value if alternative.grade else None,
            }
            for alternative in ruling.alternatives
        ],
        "open_facts": list(ruling.open_facts),
        "legal_reasons": _legal(ruling.legal_reasons),
        "notes": _notes(ruling.notes),
        "stale": ruling.stale,
    }


def _legal(reasons: Iterable[LegalReason]) -> list[dict[str, Any]]:
    return [
        {
            "kind": reason.kind,
            "code": reason.code,
            "message": _text(reason.message),
            "citations": _cites(reason.citations),
            "would_decide": list(reason.would_decide),
        }
        for reason in reasons
    ]


def _notes(notes: Iterable[ShownNote]) -> list[dict[str, Any]]:
    return [
        {
            "code": note.code,
            "message": _text(note.message),
            "citations": [note.cite.text],
            "certainty": note.cite.grade.value,
        }
        for note in notes
    ]


def _cites(citations: Iterable[object]) -> list[str]:
    return [str(cite) for cite in citations]


def _text(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}

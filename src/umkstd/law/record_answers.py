"""Verdicts and answers in a record: what was decided, and by which provisions; no prose."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from umkstd.law.candidate import Candidate
from umkstd.law.citation import Citation, Grade
from umkstd.law.record_facts import plain_fact
from umkstd.law.ruling import Ruling
from umkstd.law.span import Span
from umkstd.law.verdict import LegalReason, Status, Stored, Verdict


def verdict_record(verdict: Verdict) -> dict[str, Any]:
    """One verdict as plain data.

    Sentences are left out: they hold values, and a better sentence is no other
    answer. Codes and citations stand for them.
    """
    return {
        "id": verdict.id,
        "status": verdict.status.value,
        "certainty": _grade(verdict.certainty),
        "stale": verdict.stale,
        "facts": [name for name, _ in verdict.facts],
        "reasons": [
            {
                "code": reason.code,
                "outcome": reason.outcome,
                "citations": _cites(reason.citations),
                "grade": _grade(reason.grade),
            }
            for reason in verdict.reasons
        ],
        "provisions": _provisions(verdict),
        "open_facts": list(verdict.open_facts),
        "legal_reasons": _legal(verdict.legal_reasons),
        "notes": [note.code for note in verdict.notes],
        "skipped": [{"id": name, "status": status} for name, status in verdict.skipped],
    }


def ruling_record(ruling: Ruling) -> dict[str, Any]:
    """The answer of one determination as plain data."""
    return {
        "id": ruling.id,
        "value": _value(ruling.value),
        "certainty": _grade(ruling.certainty),
        "stale": ruling.stale,
        "in_force": ruling.in_force,
        "citations": _cites(ruling.citations),
        "alternatives": [
            {
                "value": _value(item.value),
                "citations": _cites(item.citations),
                "grade": _grade(item.grade),
            }
            for item in ruling.alternatives
        ],
        "open_facts": list(ruling.open_facts),
        "legal_reasons": _legal(ruling.legal_reasons),
        "notes": [note.code for note in ruling.notes],
    }


def _provisions(verdict: Verdict) -> list[dict[str, Any]] | None:
    """The provisions that had a say; ``None`` where the verdict does not know them."""
    if not isinstance(verdict.decision, Stored):
        found = [_provision(candidate) for candidate in verdict.decision.tried]
        return [item for n, item in enumerate(found) if item not in found[:n]]
    return [] if verdict.status is Status.NOT_IN_FORCE else None


def _provision(candidate: Candidate) -> dict[str, Any]:
    provision = candidate.provision
    return {
        "citation": provision.cite.text,
        "grade": provision.cite.grade.value,
        "span": _span(provision.span),
        "rank": provision.rank,
        "parameters": {
            name: plain_fact(value) for name, (value, _) in candidate.parameters.items()
        },
    }


def _span(span: Span) -> dict[str, str | None]:
    return {
        "from": None if span.start is None else span.start.isoformat(),
        "until": None if span.end is None else span.end.isoformat(),
    }


def _legal(reasons: Iterable[LegalReason]) -> list[dict[str, Any]]:
    return [
        {
            "kind": reason.kind,
            "code": reason.code,
            "citations": _cites(reason.citations),
            "would_decide": list(reason.would_decide),
        }
        for reason in reasons
    ]


def _value(value: Any) -> Any:
    return None if value is None else plain_fact(value)


def _grade(grade: Grade | None) -> str | None:
    return None if grade is None else grade.value


def _cites(citations: Iterable[Citation]) -> list[str]:
    return [cite.text for cite in citations]

"""Audit records: what was asked, by which law it was answered, and whether that still holds."""

from __future__ import annotations

import json
from typing import Any

from umkstd.law.record_answers import ruling_record, verdict_record
from umkstd.law.record_check import verify_record
from umkstd.law.record_facts import Discretion, declarations
from umkstd.law.record_shape import FORMAT, KIND
from umkstd.law.record_text import HASH, content_hash, record_text
from umkstd.law.report import Report, Section
from umkstd.law.verification import Agreement, Difference, Verification
from umkstd.logic.vocabulary import Vocabulary

__all__ = [
    "Agreement",
    "Difference",
    "Verification",
    "record_text",
    "to_record",
    "verify_record",
]
_PURPOSE = "purpose"


def to_record(
    report: Report,
    *,
    key: bytes | None = None,
    sensitive: bool = False,
    vocabulary: Vocabulary | None = None,
) -> dict[str, Any]:
    """A report as a document for the files: the same facts and law give the same bytes.

    Facts marked sensitive are replaced: by ``{"digest": …}`` (HMAC-SHA256) with a
    key, by ``{"withheld": true}`` without one. So is a fact of which nothing is
    declared, as in a report that was read from JSON; give its vocabulary then.

    Args:
        report: the report.
        key: a secret of at least some 32 random bytes, kept apart from the
            records. One key gives one value one digest, so that two records of
            one person can be matched.
        sensitive: whether sensitive facts are written as they are.
        vocabulary: declarations of the facts, beside those of the rules that
            answered.

    Raises:
        CaseError: a fact does not fit its declaration.
        TypeError: the key is not bytes.
        ValueError: the key is empty.

    Example:
        >>> import umkstd
        >>> report = umkstd.check(
        ...     {"business": {"owner_nik": "3171234567890123"}}, as_of="2026-11-24"
        ... )
        >>> record = to_record(report)
        >>> record["as_of"], record["business"]["facts"]["owner_nik"]
        ('2026-11-24', {'withheld': True})
    """
    if key is not None and not isinstance(key, bytes):
        raise TypeError("key must be bytes, such as secrets.token_bytes(32).")
    if key is not None and not key:
        raise ValueError("key must not be empty; secrets.token_bytes(32) makes a good one.")
    declared = declarations(report, vocabulary)
    discretion = Discretion(declared=declared, key=key, sensitive=sensitive)
    business = _section(report.business, "/business", discretion)
    lines = [
        _section(section, f"/lines/{number}", discretion)
        for number, section in enumerate(report.lines)
    ]
    purpose = business["facts"].get(_PURPOSE)
    record = {
        "umkstd": KIND,
        "format": FORMAT,
        "version": report.version,
        "verified_through": report.verified_through.isoformat(),
        "as_of": report.as_of.isoformat(),
        "purpose": purpose if isinstance(purpose, str) else None,
        "business": business,
        "lines": lines,
    }
    found: dict[str, Any] = json.loads(record_text(record))
    found[HASH] = content_hash(found)
    return found


def _section(section: Section, path: str, discretion: Discretion) -> dict[str, Any]:
    # What a verdict read beyond the facts given was derived from them on the way.
    derived = {name: value for verdict in section.verdicts for name, value in verdict.facts}
    return {
        "facts": discretion.facts({**derived, **section.facts}, f"{path}/facts"),
        "determinations": [ruling_record(ruling) for ruling in section.rulings],
        "verdicts": [verdict_record(verdict) for verdict in section.verdicts],
    }

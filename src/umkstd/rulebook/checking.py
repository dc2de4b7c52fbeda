"""Checking a case with every rule, and an audit record: ``umkstd.check``, ``verify_record``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from os import PathLike
from typing import Any

from umkstd.business.case_file import load_case
from umkstd.business.records import Case
from umkstd.law import record_check
from umkstd.law.record_check import Rules
from umkstd.law.report import Report
from umkstd.law.verification import Verification
from umkstd.rulebook import RULEBOOK


def check(
    source: str | PathLike[str] | Mapping[str, Any] | Case, *, as_of: datetime.date | str
) -> Report:
    """What every rule answers about a case, on a day.

    Args:
        source: path of a case file, a mapping of the same shape, or a case.
        as_of: the day, a date or ISO text.

    Raises:
        CaseError: everything that is wrong with the case, at once.
        OSError: the file cannot be read.

    Example:
        >>> report = check(
        ...     {"business": {"capital": 45_000_000}, "lines": [{"risk": "tinggi"}]},
        ...     as_of="2026-11-24",
        ... )
        >>> report.line(0)["single-licence"].status.value
        'unmet'
    """
    return RULEBOOK.check(load_case(source), as_of=as_of)


def verify_record(
    record: Mapping[str, Any],
    *,
    rulebook: Rules = RULEBOOK,
    key: bytes | None = None,
    facts: Mapping[str, Any] | None = None,
) -> Verification:
    """Whether an audit record is whole, and whether the law still answers as it says.

    Args:
        record: what ``report.to_record()`` made, or its JSON once parsed.
        rulebook: the rules; those of this library if none are given.
        key: the key of the digests in it.
        facts: values of sensitive facts that were left out, by name or by JSON Pointer.

    Raises:
        CaseError: it is no record of a known format, a supplied fact was not left out or has a
            wrong value, or its digest needs the key.

    Example:
        >>> import umkstd
        >>> case = {"business": {"capital": 45_000_000}}
        >>> record = umkstd.check(case, as_of="2026-11-24").to_record()
        >>> umkstd.verify_record(record).same
        True
    """
    return record_check.verify_record(record, rulebook, key=key, facts=facts)

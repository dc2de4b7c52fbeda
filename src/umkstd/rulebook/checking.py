"""Checking a case with every rule: ``umkstd.check``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from os import PathLike
from typing import Any

from umkstd.business.case_file import load_case
from umkstd.business.records import Case
from umkstd.law.report import Report
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

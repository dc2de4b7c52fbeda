"""Cases as the tests take them: plain mappings, held against a rule by ``umkstd.testing``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import umkstd
from umkstd.testing.case_files import read_cases
from umkstd.testing.running import check as failures_of

FOLDER = Path(umkstd.__file__).parent / "data" / "cases"


def cases(rule_id: str) -> list[dict[str, Any]]:
    """The cases of one rule, each with all its facts."""
    path = FOLDER / f"{rule_id}.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["rule"] == rule_id
    found = read_cases(path)
    for case, read in zip(data["cases"], found, strict=True):
        case.pop("like", None)
        case["facts"] = dict(read.facts)
    return data["cases"]


def check(rule: Any, case: dict[str, Any]) -> None:
    """One case, with everything that it expects."""
    found = failures_of(rule, read_cases({"rule": rule.id, "cases": [case]}))
    assert [failure.explain("en") for failure in found] == []

"""Runs the cases of ``umkstd/data/cases``: one file a rule, its expected answers written by hand.

A file is ``{"rule": ID, "cases": [CASE, …]}``, a case

    {"name": "…", "as_of": "2026-11-24", "facts": {…}, "expected": "met", "article": "…"}

``expected`` is a status, or for a determination the value (a list for a tuple), or
``{"alternatives": [value, …]}`` while several are possible, or ``"not in force"``. A case may add
``"open_facts": […]`` (all of them), ``"reasons": […]`` (the codes, in order) and ``"certainty"``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import umkstd

FOLDER = Path(umkstd.__file__).parent / "data" / "cases"


def cases(rule_id: str) -> list[dict[str, Any]]:
    """The cases of one rule."""
    data = json.loads((FOLDER / f"{rule_id}.json").read_text(encoding="utf-8"))
    assert data["rule"] == rule_id
    return data["cases"]


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    return list(value) if isinstance(value, tuple) else value


def check(rule: Any, case: dict[str, Any]) -> None:
    """One case, with everything that it expects."""
    expected = case["expected"]
    if hasattr(rule, "determine"):
        answer = rule.determine(case["facts"], as_of=case["as_of"])
        if not answer.in_force:
            found: Any = "not in force"
        elif answer.value is None:
            found = {"alternatives": [plain(a.value) for a in answer.alternatives]}
            found["alternatives"] = list({json.dumps(v): v for v in found["alternatives"]}.values())
        else:
            found = plain(answer.value)
    else:
        answer = rule.evaluate(case["facts"], as_of=case["as_of"])
        found = answer.status.value
        if "reasons" in case:
            assert list(answer.reason_codes) == case["reasons"], case["name"]
    assert found == expected, case["name"]
    if "open_facts" in case:
        assert sorted(answer.open_facts) == sorted(case["open_facts"]), case["name"]
    if "certainty" in case:
        certainty = answer.certainty and answer.certainty.value
        assert certainty == case["certainty"], case["name"]
    assert case["article"], case["name"]

"""business-rules: conditions and actions as data, in pure Python.

It has no unknown value, so each rule has a second rule for what is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from business_rules import run_all
from nine_rules import CODES
from peers.business_rules_facts import Actions, Business
from peers.expressions import ALONE, SMALL_CAPITAL, SMALL_SALES
from peers.way import Record, Way, from_lists, reasons

Condition = dict[str, Any]


def _test(name: str, value: Any = "", operator: str = "equal_to") -> Condition:
    return {"name": name, "operator": operator, "value": value}


def _any(*conditions: Condition) -> Condition:
    return {"any": list(conditions)}


def _all(*conditions: Condition) -> Condition:
    return {"all": list(conditions)}


def _size() -> tuple[Condition, Condition]:
    """When the size is too large, and when it is open."""
    capital = _test("capital", SMALL_CAPITAL, "greater_than")
    sales = _test("annual_sales", SMALL_SALES, "greater_than")
    small_capital = {**capital, "operator": "less_than_or_equal_to"}
    small_sales = {**sales, "operator": "less_than_or_equal_to"}
    no_capital, no_sales = _test("capital_known"), _test("sales_known")
    new, old, undated = _test("era", "new"), _test("era", "old"), _test("era")
    differ = _any(no_capital, no_sales, _all(capital, small_sales), _all(small_capital, sales))
    return (
        _any(_all(new, capital), _all(old, sales), _all(undated, capital, sales)),
        _any(_all(new, no_capital), _all(old, no_sales), _all(undated, differ)),
    )


def _rules() -> list[dict[str, Any]]:
    opposite = {"true": "false", "false": "true"}
    tests = {
        code: (_test(name, opposite[wanted]), _test(name))
        for code, name, wanted in ALONE
        if wanted in opposite
    }
    dearer = (_test("risk", risk) for risk in ("menengah_rendah", "menengah_tinggi", "tinggi"))
    tests["risk-low"] = _any(*dearer), _test("risk")
    tests["sni-exists"] = _test("sni", "tidak_ada"), _test("sni")
    tests["sni-voluntary"] = _test("sni", "wajib"), _test("sni")
    tests["scale"] = _size()
    return [
        {"conditions": test, "actions": [{"name": action, "params": {"code": code}}]}
        for code in CODES
        for test, action in zip(tests[code], ("fail", "miss"), strict=True)
    ]


RULES = _rules()


def collected(records: Iterable[Record]) -> Iterator[Any]:
    """The codes that the actions noted."""
    for record in records:
        actions = Actions()
        run_all(RULES, Business(record), actions)
        yield from_lists(actions.failed, actions.open)


def ways() -> list[Way]:
    """It has no answer but what its actions note, so there is no faster way to the status."""
    return [
        Way(
            name="business-rules",
            shape=reasons,
            level="reasons",
            ask=collected,
            unknowns="empty texts, and a second rule each",
            source="noted by actions",
        )
    ]

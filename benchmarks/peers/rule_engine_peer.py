"""rule-engine: rules as text, in pure Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import rule_engine
from nine_rules import CUT
from peers.expressions import Dialect
from peers.way import READY, Way, reasons, status

# Comparing null by order raises; dates are in the language.
DIALECT = Dialect(both="and", either="or", cut=f"d'{CUT.isoformat()}'")
CONTEXT = rule_engine.Context(resolver=rule_engine.resolve_item)
NUMBER = rule_engine.Rule(DIALECT.number(), context=CONTEXT).evaluate
STATUS = rule_engine.Rule(DIALECT.status(), context=CONTEXT).evaluate


def numbers(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons."""
    for record in records:
        yield READY[int(NUMBER(record))]


def statuses(records: Iterable[Any]) -> Iterator[Any]:
    """The status."""
    for record in records:
        yield STATUS(record)


def ways() -> list[Way]:
    """Status and reasons."""
    same = {"name": "rule-engine", "unknowns": "a null test in each rule"}
    return [
        Way(shape=status, level="status", ask=statuses, **same),
        Way(
            shape=reasons,
            level="reasons",
            ask=numbers,
            source="one number, read from our table",
            **same,
        ),
    ]

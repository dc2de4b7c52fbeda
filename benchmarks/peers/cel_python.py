"""cel-python: CEL in pure Python.

Its other runner, which writes Python, fails on the decision with an
AttributeError in version 0.5.0, so the interpreting one is measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import celpy
import peers.cel_decision as decision
from peers.way import READY, Record, Way, known_only, reasons, status

ENVIRONMENT = celpy.Environment(runner_class=celpy.InterpretedRunner)
NUMBER = ENVIRONMENT.program(ENVIRONMENT.compile(decision.NUMBER_OF_ABSENT))
STATUS = ENVIRONMENT.program(ENVIRONMENT.compile(decision.status("b.{}")))


def prepare(record: Record) -> Any:
    """The record in CEL's own types."""
    return {"b": celpy.json_to_cel(known_only(record))}


def numbers(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons."""
    for record in records:
        yield READY[int(NUMBER.evaluate(record))]


def statuses(records: Iterable[Any]) -> Iterator[str]:
    """The status; an absent name raises where it matters."""
    for record in records:
        try:
            answer = STATUS.evaluate(record)
        except celpy.CELEvalError:
            yield "undetermined"
        else:
            yield "met" if answer else "unmet"


def ways() -> list[Way]:
    """Status and reasons."""
    name, ready = "cel-python (CEL, Python)", "day number, CEL's types"
    return [
        Way(
            name=name,
            shape=status,
            level="status",
            ask=statuses,
            prepare=prepare,
            ready=ready,
            unknowns=decision.BY_ERROR,
        ),
        Way(
            name=name,
            shape=reasons,
            level="reasons",
            ask=numbers,
            prepare=prepare,
            ready=ready,
            unknowns="has() in each rule, facts left out",
            source=decision.SOURCE,
        ),
    ]

"""cel-expr-python: CEL by Google's C++ library.

Version 0.1.3 loses references to None with each null that it hands back, and
Python 3.11 aborts once none are left. So the outcomes are handed back as one
number; nulls that only go in do no harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import peers.cel_decision as decision
from cel_expr_python import cel
from nine_rules import businesses
from peers.way import READY, Way, day_numbered, known_only, reasons, status

ENVIRONMENT = cel.NewEnv(variables=dict.fromkeys(businesses(1)[0], cel.Type.DYN))
NUMBER = ENVIRONMENT.compile(decision.NUMBER).eval
STATUS = ENVIRONMENT.compile(decision.status()).eval


def numbers(records: Iterable[Any]) -> Iterator[Any]:
    """For data that was handed over before."""
    for activation in records:
        yield READY[NUMBER(activation).value()]


def numbers_plain(records: Iterable[Any]) -> Iterator[Any]:
    """For plain records."""
    for record in records:
        yield READY[NUMBER(data=day_numbered(record)).value()]


def statuses(records: Iterable[Any]) -> Iterator[str]:
    """For data that was handed over before."""
    for activation in records:
        answer = STATUS(activation).value()
        yield "met" if answer is True else "unmet" if answer is False else "undetermined"


def statuses_plain(records: Iterable[Any]) -> Iterator[str]:
    """For plain records."""
    for record in records:
        answer = STATUS(data=known_only(record)).value()
        yield "met" if answer is True else "unmet" if answer is False else "undetermined"


def ways() -> list[Way]:
    """Status and reasons."""
    return [
        Way(
            name="cel-expr-python (CEL, C++)",
            shape=status,
            level="status",
            ask=statuses,
            prepare=lambda record: ENVIRONMENT.Activation(known_only(record)),
            plain=statuses_plain,
            ready="day number, Activation",
            unknowns=decision.BY_ERROR,
        ),
        Way(
            name="cel-expr-python (CEL, C++)",
            shape=reasons,
            level="reasons",
            ask=numbers,
            prepare=lambda record: ENVIRONMENT.Activation(day_numbered(record)),
            plain=numbers_plain,
            ready="day number, Activation",
            unknowns=decision.BY_NULL,
            source=decision.SOURCE,
        ),
    ]

"""common-expression-language: CEL by a library in Rust."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import cel
import peers.cel_decision as decision
from peers.way import READY, Way, day_numbered, known_only, reasons, status

NUMBER = cel.compile(decision.NUMBER).execute
STATUS = cel.compile(decision.status()).execute


def numbers(records: Iterable[Any]) -> Iterator[Any]:
    """For a context or a mapping alike."""
    for record in records:
        yield READY[NUMBER(record)]


def statuses(records: Iterable[Any]) -> Iterator[str]:
    """For a context or a mapping alike; an absent name raises where it matters."""
    for record in records:
        try:
            answer = STATUS(record)
        except RuntimeError:
            yield "undetermined"
        else:
            yield "met" if answer else "unmet"


def ways() -> list[Way]:
    """Status and reasons. A context keeps what it was handed, converted at its first use."""
    return [
        Way(
            name="common-expression-language (CEL, Rust)",
            shape=status,
            level="status",
            ask=statuses,
            prepare=lambda record: cel.Context(known_only(record)),
            plain=lambda records: statuses(map(known_only, records)),
            ready="day number, Context",
            unknowns=decision.BY_ERROR,
        ),
        Way(
            name="common-expression-language (CEL, Rust)",
            shape=reasons,
            level="reasons",
            ask=numbers,
            prepare=lambda record: cel.Context(day_numbered(record)),
            plain=lambda records: numbers(map(day_numbered, records)),
            ready="day number, Context",
            unknowns=decision.BY_NULL,
            source=decision.SOURCE,
        ),
    ]

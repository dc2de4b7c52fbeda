"""umkstd: the status, the verdict with its reasons, its trace, and the reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from nine_rules import RULE, TODAY
from peers.way import Way, deciding, outcomes, status

from umkstd.logic.vocabulary import Facts


def statuses(records: Iterable[Any]) -> Iterator[Any]:
    """The status alone."""
    for facts in records:
        yield RULE.status(facts, as_of=TODAY)


def verdicts(records: Iterable[Any]) -> Iterator[Any]:
    """The verdict, and of it the status and the codes that decide."""
    for facts in records:
        verdict = RULE.evaluate(facts, as_of=TODAY)
        yield verdict.status, verdict.reason_codes


def traces(records: Iterable[Any]) -> Iterator[Any]:
    """Every rule with its outcome and what it read."""
    for facts in records:
        yield RULE.evaluate(facts, as_of=TODAY).trace


def sentences(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons as sentences in two languages, with article, facts and certainty."""
    for facts in records:
        verdict = RULE.evaluate(facts, as_of=TODAY)
        yield verdict.status, verdict.reasons


def codes_of(answer: Any) -> tuple[str, tuple[str, ...]]:
    """A verdict that is met names what holds: the reference has no codes there."""
    kind, codes = answer
    return kind.value, () if kind.value == "met" else codes


def ways() -> list[Way]:
    """The least first."""
    same = {"prepare": Facts, "ready": "Facts", "unknowns": "in the language"}
    return [
        Way(
            name="umkstd",
            shape=status,
            level="status",
            ask=statuses,
            plain=statuses,
            read=lambda s: s.value,
            **same,
        ),
        Way(
            name="umkstd, verdict",
            shape=deciding,
            level="reasons",
            ask=verdicts,
            plain=verdicts,
            read=codes_of,
            source="in the verdict",
            **same,
        ),
        Way(
            name="umkstd, verdict and its trace",
            shape=outcomes,
            level="trace",
            ask=traces,
            plain=traces,
            read=lambda steps: tuple(step.outcome for step in steps),
            source="in the trace",
            **same,
        ),
        Way(
            name="umkstd, reasons in words, with articles",
            shape=deciding,
            level="trace",
            ask=sentences,
            plain=sentences,
            read=lambda pair: codes_of((pair[0], tuple(reason.code for reason in pair[1]))),
            source="in the verdict",
            **same,
        ),
    ]

"""datalogic-py: JsonLogic in Rust, from mappings and from data that it parsed before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import datalogic_py
from peers import jsonlogic
from peers.way import READY, Record, Way, day_numbered, from_lists, reasons, status

ENGINE = datalogic_py.Engine()
SESSION = ENGINE.session()
NUMBER = ENGINE.compile(jsonlogic.number())
LISTS = ENGINE.compile(jsonlogic.lists())
STATUS = ENGINE.compile(jsonlogic.status())
TRACED = json.dumps(jsonlogic.lists())


def numbers(handles: Iterable[Any]) -> Iterator[Any]:
    """The reasons as a number, for data parsed before."""
    evaluate = SESSION.evaluate_int
    for handle in handles:
        yield READY[evaluate(NUMBER, handle)]


def numbers_of_mappings(records: Iterable[Record]) -> Iterator[Any]:
    """The reasons as a number, for mappings."""
    evaluate = SESSION.evaluate
    for record in records:
        yield READY[evaluate(NUMBER, record)]


def numbers_plain(records: Iterable[Record]) -> Iterator[Any]:
    """The reasons as a number, for plain records."""
    return numbers_of_mappings(map(day_numbered, records))


def lists(handles: Iterable[Any]) -> Iterator[Any]:
    """The reasons as the rule collects them, for data parsed before."""
    evaluate = SESSION.evaluate_data
    for handle in handles:
        failed, open_ = evaluate(LISTS, handle)
        yield from_lists(failed, open_)


def lists_plain(records: Iterable[Record]) -> Iterator[Any]:
    """The reasons as the rule collects them, for plain records."""
    evaluate = SESSION.evaluate
    for record in records:
        failed, open_ = evaluate(LISTS, day_numbered(record))
        yield from_lists(failed, open_)


def statuses(handles: Iterable[Any]) -> Iterator[Any]:
    """The status, for data parsed before."""
    evaluate = SESSION.evaluate_data
    for handle in handles:
        yield evaluate(STATUS, handle)


def statuses_plain(records: Iterable[Record]) -> Iterator[Any]:
    """The status, for plain records."""
    evaluate = SESSION.evaluate
    for record in records:
        yield evaluate(STATUS, day_numbered(record))


def traces(texts: Iterable[str]) -> Iterator[Any]:
    """The lists with a trace as JSON text, not parsed; the rule is compiled at each call."""
    for text in texts:
        yield ENGINE.evaluate_with_trace(TRACED, text)


def as_text(record: Record) -> str:
    """The record as JSON text."""
    return json.dumps(day_numbered(record))


def handle_of(record: Record) -> Any:
    """The record as the engine parsed it."""
    return datalogic_py.DataHandle(as_text(record))


def ways() -> list[Way]:
    """The status, the reasons in two forms, and with a trace."""
    name, asked = "datalogic-py (JsonLogic, Rust)", {"unknowns": "a null test in each rule"}
    same = {"prepare": handle_of, "ready": "day number, DataHandle", **asked}
    table, collected = "one number, read from our table", "collected in the rule"
    return [
        Way(name=name, shape=status, level="status", ask=statuses, plain=statuses_plain, **same),
        Way(
            name=name,
            shape=reasons,
            level="reasons",
            ask=numbers,
            plain=numbers_plain,
            source=table,
            **same,
        ),
        Way(
            name=f"{name}, mappings",
            shape=reasons,
            level="reasons",
            ask=numbers_of_mappings,
            source=table,
            **{**same, "prepare": day_numbered, "ready": "day number"},
        ),
        Way(
            name=f"{name}, lists",
            shape=reasons,
            level="reasons",
            ask=lists,
            plain=lists_plain,
            source=collected,
            **same,
        ),
        Way(
            name=f"{name}, lists with its trace",
            shape=reasons,
            level="trace",
            ask=traces,
            prepare=as_text,
            ready="day number, JSON text",
            read=lambda text: from_lists(*json.loads(text)["result"]),
            source=collected,
            **asked,
        ),
    ]

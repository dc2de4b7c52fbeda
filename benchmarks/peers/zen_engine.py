"""zen-engine (Rust): as expressions, and as the decision graph of its documentation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import zen
from peers.expressions import ALONE, NO, YES, Dialect
from peers.way import READY, Way, day_numbered, from_lists, reasons, status

DIALECT = Dialect(both="and", either="or")
NUMBER = zen.compile_expression(DIALECT.number()).evaluate
STATUS = zen.compile_expression(DIALECT.status()).evaluate


def _collected() -> dict[str, str]:
    """Two expressions that collect the codes that failed, and those that are open."""
    failed, open_ = [], []

    def rule(code: str, fails: str, unknown: str) -> None:
        failed.append(f"({fails}) ? '{code}' : ''")
        open_.append(f"({unknown}) ? '{code}' : ''")

    for code, name, wanted in ALONE:
        rule(code, f"{name} != null and {name} != {wanted}", f"{name} == null")
    rule("scale", DIALECT.size(NO, YES, NO), DIALECT.size(NO, NO, YES))
    rule("sni-exists", "sni == 'tidak_ada'", "sni == null")
    rule("sni-voluntary", "sni == 'wajib'", "sni == null")
    both = {"failed": failed, "open": open_}
    return {key: f"filter([{', '.join(codes)}], # != '')" for key, codes in both.items()}


def _engine() -> zen.ZenEngine:
    """An engine that keeps the graph; one made by `create_decision` reads it at each call."""
    expressions = [{"id": k, "key": k, "value": text} for k, text in _collected().items()]
    kinds = ("inputNode", "expressionNode", "outputNode")
    nodes = [{"id": k, "type": k, "name": k, "position": {"x": 0, "y": 0}} for k in kinds]
    nodes[1]["content"] = {"expressions": expressions}
    edges = [
        {"id": a + b, "sourceId": a, "targetId": b, "type": "edge"} for a, b in pairwise(kinds)
    ]
    graph = json.dumps({"nodes": nodes, "edges": edges})
    return zen.ZenEngine({"loader": {"type": "static", "content": {"nine": json.loads(graph)}}})


GRAPH = _engine().evaluate


def numbers(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons by one expression."""
    for record in records:
        yield READY[int(NUMBER(record))]


def statuses(records: Iterable[Any]) -> Iterator[Any]:
    """The status by one expression."""
    for record in records:
        yield STATUS(record)


def graphs(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons by the graph."""
    for record in records:
        yield GRAPH("nine", record)["result"]


def traces(records: Iterable[Any]) -> Iterator[Any]:
    """The reasons by the graph, and its trace: what went in and out of each node."""
    for record in records:
        yield GRAPH("nine", record, {"trace": True})


def in_order(result: dict[str, list[str]]) -> Any:
    """The graph collects in its own order."""
    order = list(READY[-1][2])
    return from_lists(*(sorted(result[key], key=order.index) for key in ("failed", "open")))


def ways() -> list[Way]:
    """Expressions, then the graph."""
    same = {
        "prepare": day_numbered,
        "ready": "day number",
        "unknowns": "a null test in each rule",
    }
    table, graph = "one number, read from our table", "in the graph"
    return [
        Way(name="zen-engine, expression", shape=status, level="status", ask=statuses, **same),
        Way(
            name="zen-engine, expression",
            shape=reasons,
            level="reasons",
            ask=numbers,
            source=table,
            **same,
        ),
        Way(
            name="zen-engine, graph",
            shape=reasons,
            level="reasons",
            ask=graphs,
            read=in_order,
            source=graph,
            **same,
        ),
        Way(
            name="zen-engine, graph with its trace",
            shape=reasons,
            level="trace",
            ask=traces,
            read=lambda found: in_order(found["result"]),
            source=graph,
            **same,
        ),
    ]

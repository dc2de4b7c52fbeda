"""Interleaved timing: every way to ask in every round, as ratios to F of the same round."""

from __future__ import annotations

import datetime
import gc
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from umkstd.law.requirement import Requirement
from umkstd.logic.vocabulary import Facts

ROUNDS = 25
Answer = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Status, codes that failed, codes that are open."""
Loop = Callable[[list[Any]], None]


def measure(title: str, loops: dict[str, tuple[Loop, list[Any]]]) -> None:
    """Interleaved rounds; the median of the ratios to F."""
    times: dict[str, list[float]] = {name: [] for name in loops}
    order = random.Random(1)
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):
        for name in order.sample(list(loops), len(loops)):
            loop, data = loops[name]
            begin = time.perf_counter()
            loop(data)
            times[name].append((time.perf_counter() - begin) / len(data) * 1e6)
    print(f"\n{title}: F = {statistics.median(times['F']):.2f} µs")
    for name in list(loops)[1:]:
        ratios = [mine / base for mine, base in zip(times[name], times["F"], strict=True)]
        print(
            f"  {name:34} {statistics.median(ratios):5.2f} F   {statistics.median(times[name]):6.2f} µs"
        )


def loops_of(
    by_hand: Callable[[Any], Any],
    rule: Requirement,
    raw: list[dict[str, Any]],
    read: list[Facts],
    today: datetime.date,
) -> dict[str, tuple[Loop, list[Any]]]:
    """F, and the ways to ask one rule, each called as a user would call it."""

    def floor(data: list[Any]) -> None:
        for record in data:
            by_hand(record)

    def status(data: list[Any]) -> None:
        for record in data:
            rule.status(record, as_of=today)

    def reasons(data: list[Any]) -> None:
        for record in data:
            verdict = rule.evaluate(record, as_of=today)
            _ = verdict.status, verdict.reason_codes

    def trace(data: list[Any]) -> None:
        for record in data:
            _ = rule.evaluate(record, as_of=today).trace

    return {
        "F": (floor, raw),
        "status": (status, read),
        "verdict with reasons at hand": (reasons, read),
        "verdict with trace": (trace, read),
        "from a raw mapping, with reasons": (reasons, raw),
    }


def check(  # noqa: PLR0917 - one call a workload
    reference: Callable[[Any], Answer],
    by_hand: Callable[[Any], Answer],
    rule: Requirement,
    raw: list[dict[str, Any]],
    read: list[Facts],
    today: datetime.date,
) -> None:
    """No timing counts before every answer agrees with the reference."""
    wrong = 0
    for record, facts in zip(raw, read, strict=True):
        status, failed, open_ = reference(record)
        wrong += by_hand(record) != (status, failed, open_)
        for given in (record, facts):
            verdict = rule.evaluate(given, as_of=today)
            codes = failed or open_ or verdict.reason_codes
            wrong += (verdict.status.value, verdict.reason_codes) != (status, codes)
            wrong += rule.status(given, as_of=today) is not verdict.status
    print(f"\n{rule.id}: {wrong} wrong answers of {len(raw):,}")
    if wrong:
        raise SystemExit(1)

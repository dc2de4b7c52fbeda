"""Interleaved rounds over many rows: each question to all who answer it, one after the other."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import attrs
from bulk_peers.bulk_way import Way

Times = dict[Way, list[float]]


@attrs.frozen
class Ratio:
    """The median of the ratios of two ways, and their middle half."""

    median: float
    low: float
    high: float


def seconds(ask: Callable[[], Any]) -> float:
    """The time until every answer is in memory."""
    begin = time.perf_counter()
    answers = ask()
    took = time.perf_counter() - begin
    del answers
    return took


def measure(ways: Sequence[Way], rounds: int) -> Times:
    """For each way its seconds in each round.

    Who is compared stands side by side, so that other work on the machine
    meets both; the order within a question and of the questions changes.
    """
    questions: dict[tuple[str, bool], list[Way]] = defaultdict(list)
    for way in ways:
        questions[way.library, way.reasons].append(way)
    order = random.Random(1)
    times: Times = {way: [] for way in ways}
    gc.collect()
    gc.freeze()
    for _ in range(rounds):
        for question in order.sample(list(questions), len(questions)):
            asked = questions[question]
            for way in order.sample(asked, len(asked)):
                times[way].append(seconds(way.ask))
    gc.unfreeze()
    return times


def ratio(times: Times, one: Way, other: Way) -> Ratio:
    """How many times as many rows per second one way does as the other."""
    mine, theirs = times[one], times[other]
    found = [b / a for a, b in zip(mine, theirs, strict=True)]
    low, middle, high = statistics.quantiles(found, n=4)
    return Ratio(middle, low, high)


def speed(times: Times, way: Way, rows: int) -> float:
    """Million rows per second."""
    return (way.rows or rows) / statistics.median(times[way]) / 1e6

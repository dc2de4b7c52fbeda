"""Interleaved rounds: each way between two runs of F, which are its measure."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

import attrs
from peers.way import Ask

BUDGET, FEWEST = 0.008, 20
"""Seconds for one way in one round, and the fewest records that are asked."""


@attrs.frozen
class Timed:
    """What is timed: how it is asked, and the records in the form in which it takes them."""

    name: str
    ask: Ask
    records: list[Any]


@attrs.frozen
class Figure:
    """The median of the ratios to F, their middle half, and the median time in microseconds."""

    ratio: float
    low: float
    high: float
    micros: float


def seconds(ask: Ask, records: Sequence[Any]) -> float:
    """The time to take every answer, and keep none.

    It is the second pass that counts: F meets its records at every turn, and
    the others shall find theirs as near to the processor.
    """
    deque(ask(records), maxlen=0)
    answers = ask(records)
    begin = time.perf_counter()
    deque(answers, maxlen=0)
    return time.perf_counter() - begin


def _share(timed: Timed) -> int:
    """How many records fit in the budget."""
    some = timed.records[:FEWEST]
    each = min(seconds(timed.ask, some) for _ in range(3)) / FEWEST
    return max(FEWEST, min(len(timed.records), int(BUDGET / each)))


def measure(floor: Timed, others: list[Timed], rounds: int) -> tuple[float, list[Figure]]:
    """The median time of F in microseconds, and a figure for each of the others."""
    shares = [_share(timed) for timed in others]
    ratios: list[list[float]] = [[] for _ in others]
    times: list[list[float]] = [[] for _ in others]
    floors: list[float] = []
    order = random.Random(1)
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        before = seconds(floor.ask, floor.records) / len(floor.records)
        for place in order.sample(range(len(others)), len(others)):
            timed, share = others[place], shares[place]
            # Slow ways see few records a round: other ones each time.
            start = number * share % (len(timed.records) - share + 1)
            each = seconds(timed.ask, timed.records[start : start + share]) / share
            after = seconds(floor.ask, floor.records) / len(floor.records)
            ratios[place].append(2 * each / (before + after))
            times[place].append(each)
            floors.append(after)
            before = after
    found = []
    for mine, took in zip(ratios, times, strict=True):
        low, middle, high = statistics.quantiles(mine, n=4)
        found.append(Figure(middle, low, high, statistics.median(took) * 1e6))
    return statistics.median(floors) * 1e6, found

"""The nine rules over plain columns, against the same decision written by hand (F) on records."""

from __future__ import annotations

import gc
import platform
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from nine_rules import RULE, TODAY, businesses, by_hand, reference

import umkstd
from umkstd.frames.loop import check_columns

SIZES = (1_000, 5_000, 100_000, 1_000_000)
CHECKED, ROUNDS = 50_000, 9
Columns = dict[str, list[Any]]


def transposed(records: list[dict[str, Any]]) -> Columns:
    """A column for each fact."""
    return {name: [record[name] for record in records] for name in records[0]}


def check(records: list[dict[str, Any]]) -> None:
    """No timing counts before every answer agrees with the reference."""
    found = check_columns(transposed(records), [RULE], as_of=TODAY)
    wrong = 0
    answers = zip(found["nine-rules__status"], found["nine-rules__reason"], strict=True)
    for record, (status, reason) in zip(records, answers, strict=True):
        wanted, failed, open_ = reference(record)
        codes = failed or open_ or tuple(member for member in (reason,) if wanted == "met")
        wrong += (status, reason) != (wanted, codes[0])
    print(f"{wrong} wrong answers of {len(records):,}")
    if wrong:
        raise SystemExit(1)


def measure(records: list[dict[str, Any]]) -> None:
    """Interleaved rounds; the medians, and the median of the ratios of one round."""
    columns = transposed(records)

    def loop() -> None:
        check_columns(columns, [RULE], as_of=TODAY)

    def kept() -> None:
        [by_hand(record) for record in records]

    def thrown_away() -> None:
        for record in records:
            by_hand(record)

    ways: dict[str, Callable[[], None]] = {"columns": loop, "F": kept, "F, no list": thrown_away}
    times: dict[str, list[float]] = {name: [] for name in ways}
    order = random.Random(1)
    # Else the collector looks through all records again and again.
    gc.collect()
    gc.freeze()
    for _ in range(ROUNDS):
        for name in order.sample(list(ways), len(ways)):
            begin = time.perf_counter()
            ways[name]()
            times[name].append(time.perf_counter() - begin)
    print(f"{len(records):>9,} rows")
    for name, took in times.items():
        ratios = [theirs / mine for theirs, mine in zip(took, times["columns"], strict=True)]
        speed = len(records) / statistics.median(took) / 1e6
        print(f"  {name:12} {speed:5.2f} M rows/s   columns are {statistics.median(ratios):5.2f} x")


def main() -> None:
    """Check the answers, then measure."""
    print(f"umkstd {umkstd.__version__}, Python {platform.python_version()}, one thread")
    print(f"status and reason code; medians of {ROUNDS} interleaved rounds")
    print("F is the same decision by hand, called on a dict for each row; its answers in a list")
    records = businesses(max(SIZES))
    check(records[:CHECKED])
    for size in SIZES:
        measure(records[:size])


if __name__ == "__main__":
    main()

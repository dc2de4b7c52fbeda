"""One decision over many rows: umkstd and hand-written frames, OpenFisca, and the loop by hand."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator, Sequence
from importlib.metadata import version

from bulk_peers import (
    in_a_loop,
    in_duckdb,
    in_openfisca,
    in_pandas,
    in_polars,
    in_pyarrow,
    through_narwhals,
)
from bulk_peers.bulk_checking import check
from bulk_peers.bulk_timing import Times, measure, ratio, speed
from bulk_peers.bulk_way import Way
from bulk_peers.businesses import businesses
from machine import machine

import umkstd

SIZES = {10_000: 101, 100_000: 51, 1_000_000: 31, 10_000_000: 7}
"""Rows, and the rounds in which they are asked."""
PACKAGES = ("polars", "pandas", "pyarrow", "duckdb", "narwhals", "numpy", "OpenFisca-Core")


def ways_of(rows: int) -> list[Way]:
    """Every way to ask about so many businesses, which are made here; their answers are checked."""
    columns = businesses(rows)
    modules = (in_polars, in_pandas, in_pyarrow, in_duckdb, in_openfisca, in_a_loop)
    ways = [way for module in modules for way in module.ways(columns)]
    ways += through_narwhals.ways(in_polars.frame_of(columns, enum=True), "Polars, Enum")
    check(ways, columns)
    return ways


def lines(times: Times, rows: int) -> Iterator[Sequence[str]]:
    """A line for each way: its speed, next to the hand-written one, and next to F."""
    floor = next(way for way in times if way.who == "F")
    base = speed(times, floor, rows)
    for way, took in times.items():
        hands = [w for w in times if (w.library, w.reasons) == (way.library, way.reasons)]
        hand = next((w for w in hands if w.who == "by hand"), None)
        told = "–"
        if hand is not None and hand is not way:
            found = ratio(times, way, hand)
            told = f"{found.median:.2f} ({found.low:.2f}–{found.high:.2f})"
        mine = speed(times, way, rows)
        best = (way.rows or rows) / min(took) / 1e6
        asked = "status, reason" if way.reasons else "status"
        yield (
            *(way.library, asked, way.who, f"{rows:,}", told),
            *(f"{mine / base:.3g}", f"{mine:.3g}", f"{best:.3g}"),
        )


def exponents(smaller: Times, larger: Times, sizes: tuple[int, int]) -> Iterator[str]:
    """How the time of umkstd grows from one size to the next: 1 is linear."""
    names = {(w.library, w.reasons, w.who): w for w in larger}
    for way in smaller:
        if way.who == "umkstd":
            other = names[way.library, way.reasons, way.who]
            few, many = (
                sizes[0] / speed(smaller, way, sizes[0]),
                sizes[1] / speed(larger, other, sizes[1]),
            )
            grows = math.log(many / few) / math.log(sizes[1] / sizes[0])
            yield f"{way.library}, {'reason' if way.reasons else 'status'}: {grows:.3f}"


def main() -> None:
    """Check and time each size, then tell all in one table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, action="append", choices=SIZES, help="default: all")
    sizes = options.parse_args().rows or list(SIZES)
    print(machine())
    print(f"umkstd {umkstd.__version__}")
    for package in PACKAGES:
        print(f"{package} {version(package)}")
    every: dict[int, Times] = {}
    for rows in sizes:
        every[rows] = measure(ways_of(rows), SIZES[rows])
    print("\n| frame | tells | who | rows | × by hand | × F | M rows/s | at best |")
    print("|---|---|---|---|---|---|---|---|")
    for rows, times in every.items():
        for line in lines(times, rows):
            print(f"| {' | '.join(line)} |")
    if 1_000_000 in every and 10_000_000 in every:
        print("\nexponents from 1 M to 10 M rows; at most 1.05 is linear")
        both = (1_000_000, 10_000_000)
        for line in exponents(every[both[0]], every[both[1]], both):
            print(line)


if __name__ == "__main__":
    main()

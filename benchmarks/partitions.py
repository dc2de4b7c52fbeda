"""PySpark in local mode: the same rows in few and in many partitions, in small and in large batches."""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from typing import Any

import polars as pl
from bulk_rows import some_rows
from machine import machine

ROWS, ROUNDS = 2_000_000, 3
PARTITIONS, BATCHES = (2, 8, 64), (10_000, 100_000)
RULES = ("scale", "single-licence")


def seconds(session: Any, table: Any, partitions: int, batch: int) -> float:
    """How long one check takes whose answers Spark then counts."""
    from umkstd import frames

    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", batch)
    spread = table.repartition(partitions).cache()
    spread.count()
    begin = time.perf_counter()
    frames.summary(frames.check(spread, RULES, as_of="2026-11-24"), RULES).collect()
    taken = time.perf_counter() - begin
    spread.unpersist()
    return taken


def main() -> None:
    """Every way in every round, in another order each time; medians."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    session = builder.config("spark.driver.memory", "4g").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    drawn = some_rows()
    rows = pl.concat([drawn] * (ROWS // drawn.height)).to_arrow()
    table = session.createDataFrame(rows.cast(_plain(rows.schema)))
    ways = [(partitions, batch) for partitions in PARTITIONS for batch in BATCHES]
    times: dict[tuple[int, int], list[float]] = {way: [] for way in ways}
    seconds(session, table, *ways[0])  # the first starts the workers
    order = random.Random(1)
    for _ in range(ROUNDS):
        for way in order.sample(ways, len(ways)):
            times[way].append(seconds(session, table, *way))
    print(machine())
    for (partitions, batch), each in times.items():
        print(f"{partitions:3} partitions, batches of {batch:7,}: {statistics.median(each):5.1f} s")


def _plain(schema: Any) -> Any:
    """Spark takes texts of 32-bit offsets only."""
    import pyarrow as pa

    return pa.schema(
        [(f.name, pa.string() if pa.types.is_large_string(f.type) else f.type) for f in schema]
    )


if __name__ == "__main__":
    main()

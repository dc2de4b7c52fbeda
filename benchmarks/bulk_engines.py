"""Polars and DuckDB as the engine of `umkstd bulk`: a file in batches, and written in batches again.

`python benchmarks/bulk_engines.py FOLDER` makes 10 million rows as Parquet (row groups of 250,000),
as Parquet with a single row group, and as CSV, and reads each in batches of 100,000 rows: alone, and
writing each batch as a part of a Parquet file. Each way runs in a process of its own, three rounds in
turn; told are the median of the seconds and the highest peak of memory.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import polars as pl
from bulk_rows import write_rows
from memory import peak

ROWS = 10_000_000
BATCH = 100_000
ROUNDS = 3
FILES = ("groups.parquet", "single.parquet", "rows.csv")
WAYS = ("polars", "duckdb")


def polars_batches(path: Path) -> Iterator[pl.DataFrame]:
    """As `umkstd bulk` reads: slices of Parquet, blocks of whole lines of CSV."""
    if path.suffix == ".parquet":
        scan = pl.scan_parquet(path)
        for start in range(0, ROWS, BATCH):
            yield scan.slice(start, BATCH).collect()
        return
    with path.open("rb") as file:
        file.readline()
        rest = b""
        while block := file.read(8 << 20):
            cut = block.rfind(b"\n") + 1
            whole, rest = rest + block[:cut], block[cut:]
            yield pl.read_csv(whole, has_header=False, infer_schema=False)


def duckdb_batches(path: Path) -> Iterator[pl.DataFrame]:
    """A query whose result is streamed."""
    source = f"read_csv('{path}', all_varchar = true)"
    if path.suffix == ".parquet":
        source = f"read_parquet('{path}')"
    for batch in duckdb.sql(f"select * from {source}").to_arrow_reader(BATCH):  # noqa: S608
        frame = pl.from_arrow(batch)
        assert isinstance(frame, pl.DataFrame)  # noqa: S101
        yield frame


def run(way: str, path: Path, *, writing: bool) -> None:
    """One way, in this process: seconds and peak memory in MiB."""
    batches = polars_batches if way == "polars" else duckdb_batches
    begin, rows = time.perf_counter(), 0
    part = path.with_name("part.parquet")
    for batch in batches(path):
        rows += batch.height
        if writing:
            batch.write_parquet(part, compression="lz4", statistics=False)
    seconds = time.perf_counter() - begin
    assert rows == ROWS  # noqa: S101
    print(seconds, peak())


def main(folder: Path) -> None:
    """Every way over every file."""
    write_rows(folder / FILES[0], ROWS)
    pl.scan_parquet(folder / FILES[0]).sink_parquet(folder / FILES[1], row_group_size=ROWS)
    pl.scan_parquet(folder / FILES[0]).sink_csv(folder / FILES[2])
    found: dict[tuple[str, str, str], list[list[float]]] = {}
    for _ in range(ROUNDS):
        for file in FILES:
            for writing in ("read", "write"):
                for way in WAYS:
                    call = [sys.executable, __file__, way, str(folder / file), writing]
                    told = subprocess.run(call, check=True, capture_output=True, text=True)  # noqa: S603
                    key = file, writing, way
                    found.setdefault(key, []).append([float(word) for word in told.stdout.split()])
    for (file, writing, way), runs in found.items():
        seconds = statistics.median(one[0] for one in runs)
        print(f"{file:16}{writing:7}{way:8}{seconds:7.2f} s {max(one[1] for one in runs):7.0f} MiB")
    print(f"polars {pl.__version__}, duckdb {duckdb.__version__}, {ROWS:,} rows")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        main(Path(sys.argv[1]))
    else:
        run(sys.argv[1], Path(sys.argv[2]), writing=sys.argv[3] == "write")

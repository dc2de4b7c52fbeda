"""`umkstd bulk` over made-up businesses: seconds, memory, and what the reading and writing add.

`python benchmarks/bulk.py FOLDER [ROWS] [RULE ...]` makes a Parquet file (64 million rows unless told
otherwise), checks it with the command, and prints seconds and peak memory; then the time that the
check alone takes on the same batches, so that the difference is what `umkstd bulk` adds per row.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
from memory import peak

import umkstd
from umkstd.cli import main as command
from umkstd.frames import check

DAY = "2026-11-24"
BATCH = 100_000
SAMPLE = 20


def used() -> float:
    """Seconds of all cores that this process has used."""
    times = os.times()
    return times.user + times.system


def main(folder: Path, rows: int, rules: list[str]) -> None:
    """Make the file, check it, and tell."""
    source, output = folder / f"bulk-{rows}.parquet", folder / f"bulk-{rows}.out.parquet"
    if not source.exists():
        maker = Path(__file__).with_name("bulk_rows.py")
        subprocess.run([sys.executable, str(maker), str(source), str(rows)], check=True)  # noqa: S603 - ours
    before, begin = used(), time.perf_counter()
    call = ["bulk", str(source), str(output), "--as-of", DAY, "--overwrite", "--lang", "en"]
    command([*call, "--rules", *rules])
    seconds, busy = time.perf_counter() - begin, used() - before
    most = peak()
    batches = [pl.scan_parquet(source).slice(n * BATCH, BATCH).collect() for n in range(SAMPLE)]
    check(batches[0], rules, as_of=DAY)
    before, begin = used(), time.perf_counter()
    for batch in batches:
        check(batch, rules, as_of=DAY)
    count = sum(batch.height for batch in batches)
    alone, alone_busy = (time.perf_counter() - begin) / count, (used() - before) / count
    print(
        f"{rows:,} rows: {seconds:.1f} s, peak {most:.0f} MiB, {seconds / rows * 1e6:.2f} µs a row"
    )
    print(
        f"the check alone: {alone * 1e6:.2f} µs a row; bulk adds {(seconds / rows - alone) * 1e6:.2f}"
    )
    print(
        f"of both cores: {busy / rows * 1e6:.2f} µs; bulk adds {(busy / rows - alone_busy) * 1e6:.2f}"
    )
    print(f"umkstd {umkstd.__version__}, polars {pl.__version__}, {os.cpu_count()} cores")


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        int(sys.argv[2]) if len(sys.argv) > 2 else 64_000_000,
        sys.argv[3:] or ["sni-bina-umk"],
    )

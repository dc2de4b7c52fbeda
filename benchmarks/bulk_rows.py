"""Made-up businesses as a Parquet file of any length: `python bulk_rows.py FILE ROWS`."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import polars as pl

MILLION = 1_000_000
_DISTINCT = 100_000
"""Rows that are drawn; the file repeats them, each with a number of its own."""


def some_rows() -> pl.DataFrame:
    """Twelve columns; a tenth of what is asked is unknown, and nothing contradicts itself."""
    rng = random.Random(1)

    def opened(value: object) -> object:
        return None if rng.random() < 0.1 else value

    rows = []
    for _ in range(_DISTINCT):
        has = opened(rng.random() < 0.7)
        rows.append(
            {
                "capital": opened(rng.randrange(1, 200) * 50_000_000),
                "annual_sales": opened(rng.randrange(1, 400) * 10_000_000),
                "owned_by_larger": opened(rng.random() < 0.05),
                "has_nib": has,
                "nib": f"91200{rng.randrange(10**8):08}" if has and rng.random() < 0.6 else None,
                "nib_issued_on": opened(17_744 + rng.randrange(2_900)) if has else None,
                "risk": opened(
                    rng.choice(["rendah", "menengah_rendah", "menengah_tinggi", "tinggi"])
                ),
                "kbli": opened(rng.choice(["10794", "10792", "13134", "56101"])),
                "kbli_version": opened(rng.choice(["2020", "2025"])),
                "sni_mandatory": opened(rng.random() < 0.1),
                "sni_commitment": opened(rng.random() < 0.6),
            }
        )
    return pl.DataFrame(rows).with_columns(pl.col("nib_issued_on").cast(pl.Int32).cast(pl.Date))


def write_rows(path: Path, count: int) -> None:
    """A file of so many rows, row groups of 250,000."""
    drawn = some_rows()

    def million(first: int) -> pl.LazyFrame:
        numbers = pl.int_range(first, min(first + MILLION, count), eager=True).alias("id")
        drawing = drawn.sample(len(numbers), with_replacement=True, seed=first)
        return drawing.insert_column(0, numbers).lazy()

    parts = [path.with_name(f"{path.stem}.{first:010}.part") for first in range(0, count, MILLION)]
    for number, part in enumerate(parts):
        million(number * MILLION).sink_parquet(part, compression="lz4")
    pl.scan_parquet(parts, glob=False).sink_parquet(path, row_group_size=250_000)
    for part in parts:
        part.unlink()


if __name__ == "__main__":
    write_rows(Path(sys.argv[1]), int(sys.argv[2]))

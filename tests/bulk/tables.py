"""Tables for the tests of bulk: rows good and bad, written in each format, and what comes back."""

from __future__ import annotations

import csv
import datetime
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from umkstd.bulk import check_file
from umkstd.bulk.running import Outcome
from umkstd.errors import CaseError

DAY = "2026-11-24"
RULES = ("scale", "nib", "sni-bina-umk")
FORMATS = ("csv", "ndjson", "parquet")
SCHEMA: dict[str, Any] = {
    "no": pl.String,
    "modal": pl.Int64,
    "annual_sales": pl.Int64,
    "has_nib": pl.Boolean,
    "nib": pl.String,
    "nib_issued_on": pl.Date,
    "risk": pl.String,
    "owner_nik": pl.String,
    "catatan": pl.String,
}
COLUMNS = {"capital": "modal"}
"""The fact capital has a column of another name."""
Row = dict[str, Any]


def some_rows(count: int, seed: int = 1) -> list[Row]:
    """Rows of which a tenth contradict themselves or have no such risk."""
    rng = random.Random(seed)  # noqa: S311 - made-up rows
    day = datetime.date(2018, 8, 1)

    def row(number: int) -> Row:
        has = rng.choice([True, True, False, None])
        issued = day + datetime.timedelta(days=rng.randrange(2_900))
        bad = rng.random() < 0.1
        return {
            "no": f"{number:07}",
            "modal": rng.choice([None, 45_000_000, 900_000_000, 1_000_000_000, 20_000_000_000]),
            "annual_sales": rng.choice([None, 1, 300_000_000, 60_000_000_000]),
            "has_nib": False if bad else has,
            "nib": "9120001234567" if has or bad else None,
            "nib_issued_on": issued if has else None,
            "risk": "low" if bad and rng.random() < 0.5 else rng.choice(["rendah", "tinggi", None]),
            "owner_nik": rng.choice([None, "3201234567890001"]),
            "catatan": rng.choice(
                [None, 'toko "A"', "jalan X, no. 3", "dua\nbaris", "titik; koma"]
            ),
        }

    return [row(number) for number in range(count)]


def write(rows: Sequence[Row], path: Path) -> Path:
    """A file of the format that its name tells."""
    frame = pl.DataFrame(rows, schema=SCHEMA)
    match path.suffix:
        case ".csv":
            frame.write_csv(path)
        case ".ndjson":
            frame.write_ndjson(path)
        case _:
            frame.write_parquet(path, row_group_size=64)
    return path


def read(path: Path) -> list[Row]:
    """The rows of a file, as texts where it has no types."""
    match path.suffix:
        case ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))
        case ".ndjson":
            return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]
        case _:
            return pl.read_parquet(path).to_dicts()


def check(source: Path, output: Path, **more: Any) -> Outcome:
    """Check a file with the rules of these tests."""
    given: dict[str, Any] = {"as_of": DAY, "rules": RULES, "columns": COLUMNS, **more}
    return check_file(source, output, **given)


def codes(raised: pytest.ExceptionInfo[CaseError]) -> list[str]:
    """The codes of what was wrong."""
    return [problem.code for problem in raised.value.problems]


def text(folder: Path, content: str | bytes, name: str = "in.csv") -> Path:
    """A file with some content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path

"""Whatever a file holds, each row of it is in the output or in the rejects, once and in order."""

from __future__ import annotations

import csv
import io
import json
import tempfile
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import read, text

from umkstd.bulk import check_file, csv_cells

DAY = "2026-11-24"
FAST = settings(max_examples=60, deadline=None)
CELLS = st.one_of(
    st.sampled_from(["", "1", "45000000", "2.0", "x", "-", "ya", "0", "2025-08-04", '"', '""']),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=6),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)
KEYS = st.sampled_from(["capital", "has_nib", "nib_issued_on", "risk", "a", "scale"])


def checked(content, name, to, batch):
    """The rows read, the lines that were rejected, and what was written."""
    with tempfile.TemporaryDirectory() as folder:
        source = text(Path(folder), content, name)
        output = Path(folder) / f"out.{to}"
        done = check_file(source, output, as_of=DAY, rules=["scale", "nib"], batch=batch)
        written, rejected = read(output), read(done.rejects)
        assert (done.written, done.rejected) == (len(written), len(rejected))
        lines = [one["line"] for one in rejected]
        assert lines == sorted(lines)
        return done.rows, lines, written


@FAST
@given(
    rows=st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=12),
    batch=st.integers(1, 5),
    to=st.sampled_from(["csv", "ndjson", "parquet"]),
)
def test_tables_with_a_number_in_each_row(rows, batch, to):
    """Written by the csv module: each row comes back by its number, or is rejected."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["no", "capital", "has_nib", "x"])
    starts = {}
    for number, row in enumerate(rows):
        starts[file.getvalue().count("\n") + 1] = number
        writer.writerow([number, *row])
    count, lines, written = checked(file.getvalue(), "in.csv", to, batch)
    assert count == len(rows)
    kept = [int(row["no"]) for row in written]
    assert kept == sorted(kept)
    assert sorted([*kept, *(starts[line] for line in lines)]) == list(range(len(rows)))
    for row in written:
        cells = rows[int(row["no"])]
        assert len(cells) == 3
        assert (row["x"] or "") == cells[2]


@FAST
@given(content=st.binary(max_size=200), batch=st.integers(1, 4))
def test_any_bytes_at_all(content, batch):
    """Batches of any size tell the same, and no byte stops the run."""
    whole = checked(b"a,capital\n" + content, "in.csv", "csv", 1_000)
    assert checked(b"a,capital\n" + content, "in.csv", "csv", batch) == whole
    whole = checked(b"{}\n" + content, "in.ndjson", "ndjson", 1_000)
    assert checked(b"{}\n" + content, "in.ndjson", "ndjson", batch) == whole


@FAST
@given(
    rows=st.lists(st.dictionaries(KEYS, VALUES) | VALUES, max_size=8),
    batch=st.integers(1, 4),
    to=st.sampled_from(["csv", "ndjson", "parquet"]),
)
def test_lines_of_json(rows, batch, to):
    """Objects of any values; a line that is no object is a reject like any other."""
    content = "\n".join(json.dumps(row) for row in rows)
    count, lines, written = checked(content, "in.ndjson", to, batch)
    assert count == len(rows)
    assert set(lines) <= set(range(1, len(rows) + 1))
    if to == "ndjson":
        good = [row for number, row in enumerate(rows, 1) if number not in lines]
        names = ("scale__value", "scale__reason", "nib__status", "nib__reason")
        plain = [{k: v for k, v in row.items() if k not in names} for row in written]
        assert plain == [json.loads(json.dumps(row)) for row in good]


@given(
    rows=st.lists(
        st.lists(st.text('a,"\n ', max_size=5), min_size=2, max_size=2), min_size=1, max_size=6
    )
)
def test_cells_are_those_of_the_csv_module(rows):
    """Where lines are well formed, they are cut as Python's reader cuts them."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    lines = pl.Series(file.getvalue().removesuffix("\n").split("\n"))
    found = csv_cells.cells_of(lines, ["a", "b"], ",", last=True)
    assert (found.short, found.broken, found.used) == ([], [], len(lines))
    assert [list(row) for row in found.frame.drop("at").fill_null("").rows()] == rows

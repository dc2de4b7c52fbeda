"""Cells of CSV lines: plain lines are split at once, quoted ones are read by the csv module."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence

import attrs
import polars as pl

MAX_LINES = 1_000
MAX_BYTES = 1 << 20
"""A quote that is not closed within these is no quoted cell, but a slip."""
QUOTE = '"'


@attrs.frozen
class Cells:
    """The records of some lines.

    Attributes:
        frame: a column ``at`` with the number of each record's first line, and its cells as texts.
        short: for records with another number of cells, the first line and that number.
        broken: the lines of which the quotes do not fit.
        garbled: the first lines of records with a line that is no text.
        used: how many lines were read; the rest begins a record that ends beyond them.
    """

    frame: pl.DataFrame
    short: Sequence[tuple[int, int]]
    broken: Sequence[int]
    garbled: Sequence[int]
    used: int


class Unclosed(Exception):  # noqa: N818 - no error, but a question to whoever has more lines
    """The lines end within a quoted cell."""


def record_at(lines: Sequence[str], first: int, separator: str) -> tuple[list[str], int]:
    """The cells of the record that begins with a line, and how many lines it has.

    Raises:
        Unclosed: it goes on beyond the lines.
        csv.Error: its quotes do not fit.
    """
    taken = size = 0

    def following() -> Iterator[str]:
        nonlocal taken, size
        for number in range(first, len(lines)):
            taken += 1
            size += len(lines[number])
            if taken > MAX_LINES or size > MAX_BYTES:
                raise csv.Error("unclosed")
            yield lines[number] + "\n"
        raise Unclosed

    cells = next(csv.reader(following(), delimiter=separator, strict=True))
    return cells, taken


def cells_of(
    lines: pl.Series,
    columns: Sequence[str],
    separator: str,
    *,
    bad: Collection[int] = (),
    last: bool,
) -> Cells:
    """The records of some lines; empty lines are none.

    Args:
        lines: without their breaks.
        columns: names of the cells.
        separator: what stands between cells.
        bad: which lines are no text.
        last: whether nothing follows the lines.
    """
    quoted = _quoted(lines, separator, last=last)
    taken = pl.Series(quoted.taken, dtype=pl.UInt32)
    wrong = pl.Series(list(bad), dtype=pl.UInt32)
    plain = pl.DataFrame({"line": lines}).with_row_index("at").head(quoted.used)
    if len(taken):
        plain = plain.filter(~pl.col("at").is_in(taken.implode()))
    garbled: list[int] = []
    if len(wrong):
        is_wrong = pl.col("at").is_in(wrong.implode())
        garbled += plain.filter(is_wrong)["at"].to_list()
        plain = plain.filter(~is_wrong)
    plain = plain.filter(pl.col("line") != "")
    width = len(columns)
    number = plain["line"].str.count_matches(separator, literal=True) + 1
    other = plain.filter(number != width)["at"].to_list()
    short = list(zip(other, number.filter(number != width), strict=True))
    frame = _split(plain.filter(number == width), columns, separator)
    rows = []
    for first, count, cells in quoted.records:
        if any(line in bad for line in range(first, first + count)):
            garbled.append(first)
        elif len(cells) != width:
            short.append((first, len(cells)))
        else:
            rows.append([first, *cells])
    if rows:
        schema = {"at": pl.UInt32, **dict.fromkeys(columns, pl.String)}
        frame = pl.concat([frame, pl.DataFrame(rows, schema, orient="row")]).sort("at")
    empty = frame.with_columns(pl.col(name).replace("", None) for name in columns)
    return Cells(empty, short, quoted.broken, garbled, quoted.used)


@attrs.frozen
class _Quoted:
    """The records with quotes: their first line, how many lines, their cells."""

    records: Sequence[tuple[int, int, list[str]]]
    broken: Sequence[int]
    taken: Sequence[int]
    used: int


def _quoted(lines: pl.Series, separator: str, *, last: bool) -> _Quoted:
    records: list[tuple[int, int, list[str]]] = []
    broken: list[int] = []
    taken: list[int] = []
    having = lines.str.contains(QUOTE, literal=True).arg_true().to_list()
    texts: list[str] = lines.to_list() if having else []
    behind = 0
    for first in having:
        if first < behind:
            continue
        try:
            cells, count = record_at(texts, first, separator)
            records.append((first, count, cells))
        except Unclosed:
            if not last:
                return _Quoted(records, broken, taken, first)
            broken.append(first)
            count = 1
        except csv.Error:
            broken.append(first)
            count = 1
        behind = first + count
        taken += range(first, behind)
    return _Quoted(records, broken, taken, len(lines))


def _split(plain: pl.DataFrame, columns: Sequence[str], separator: str) -> pl.DataFrame:
    if len(columns) == 1:
        return plain.select("at", pl.col("line").alias(columns[0]))
    cells = pl.col("line").str.split_exact(separator, len(columns) - 1)
    named = cells.struct.rename_fields(list(columns)).alias("line")
    return plain.select("at", named).unnest("line")

"""Reading CSV from any byte of it: a malformed line is one bad row, and never the end of a file."""

from __future__ import annotations

import csv
from collections.abc import Sequence

import polars as pl

from umkstd.bulk import problems, row_problems
from umkstd.bulk.batches import Batch, Position, Unread
from umkstd.bulk.csv_cells import MAX_BYTES, MAX_LINES, Cells, Unclosed, cells_of, record_at
from umkstd.bulk.job import Job
from umkstd.bulk.text_blocks import Block, behind_line, block_at, lines_of
from umkstd.bulk.typing_texts import TYPES, typed

SEPARATORS = ",;\t"
_BOM = b"\xef\xbb\xbf"


class CsvSource:
    """The rows of a CSV file with a header, separated by comma, semicolon or tab.

    Raises:
        CaseError: the first line names no columns (``bulk-header``).
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self.total = job.source.stat().st_size
        with job.source.open("rb") as file:
            head = file.read(MAX_BYTES)
        skipped = len(_BOM) if head.startswith(_BOM) else 0
        raw = head[skipped:].split(b"\n")
        lines = [line.decode(errors="replace").removesuffix("\r") for line in raw]
        self.separator = max(SEPARATORS, key=lines[0].count)
        try:
            self.columns, taken = record_at(lines, 0, self.separator)
        except (csv.Error, Unclosed):
            problems.refuse(problems.bad_header(job.source))
        names = self.columns
        good = all(name.strip() and "\ufffd" not in name for name in names)
        if not names or not good or len({*names}) < len(names):
            problems.refuse(problems.bad_header(job.source))
        size = skipped + sum(len(line) + 1 for line in raw[:taken])
        self.begin = Position(min(size, self.total), 1 + taken)
        self._facts = dict(job.facts_in(names))
        self._closed = not job.sensitive.isdisjoint(map(str.casefold, names))

    def empty(self) -> pl.DataFrame:
        """The columns without a row."""
        kinds = {name: TYPES[fact.kind] for name, fact in self._facts.items()}
        return pl.DataFrame(schema={name: kinds.get(name, pl.String) for name in self.columns})

    def read(self, at: Position) -> Batch | None:
        """The rows from a place on."""
        block = block_at(self._job.source, at, self._job.batch)
        if block is None:
            return None
        if isinstance(block, Unread):
            return self._batch(None, behind_line(self._job.source, at), [block])
        lines, cells = self._cells(block)
        if not cells.used:  # a record has more lines than were asked for
            more = block_at(self._job.source, at, MAX_LINES + 1)
            block = more if isinstance(more, Block) else block
            lines, cells = self._cells(block)
        unread = self._unread(cells, lines, at.line)
        return self._batch(cells, block.after(cells.used), unread, at.line)

    def _cells(self, block: Block) -> tuple[pl.Series, Cells]:
        lines, bad = lines_of(block)
        return lines, cells_of(lines, self.columns, self.separator, bad=bad, last=block.last)

    def _unread(self, cells: Cells, lines: pl.Series, start: int) -> list[Unread]:
        width = len(self.columns)
        found = [
            *((at, row_problems.not_utf_8()) for at in cells.garbled),
            *((at, row_problems.not_csv(start + at)) for at in cells.broken),
            *((at, row_problems.row_length(number, width)) for at, number in cells.short),
        ]
        return [
            Unread(start + at, problem, None if self._closed else lines[at])
            for at, problem in found
        ]

    def _batch(
        self, cells: Cells | None, end: Position, unread: Sequence[Unread], start: int = 0
    ) -> Batch:
        if cells is None:
            return Batch(self.empty(), pl.Series(dtype=pl.Int64), end, unread=unread)
        texts = cells.frame.drop("at")
        failed: pl.Series | None = None
        found = []
        for name, fact in self._facts.items():
            column, bad = typed(texts[name], fact)
            found.append(column)
            if bad is not None:
                failed = bad if failed is None else failed | bad
        lines = cells.frame["at"].cast(pl.Int64) + start
        return Batch(texts.with_columns(found), lines, end, failed, unread, texts)

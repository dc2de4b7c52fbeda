"""Reading NDJSON from any byte of it: one JSON object a line, each bad line a bad row."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import polars as pl

from umkstd.bulk import row_problems
from umkstd.bulk.batches import Batch, Position, Unread
from umkstd.bulk.job import Format, Job
from umkstd.bulk.json_lines import as_text, object_in
from umkstd.bulk.text_blocks import behind_line, block_at, lines_of
from umkstd.bulk.typing_texts import TYPES
from umkstd.bulk.typing_values import typed_values
from umkstd.errors import Problem

HEAD = 10_000
"""The lines whose keys are the columns of a table."""
_BOM = b"\xef\xbb\xbf"
Row = Mapping[str, Any]


class NdjsonSource:
    """The rows of an NDJSON file; written to a table, they have the keys of the first lines."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self.total = job.source.stat().st_size
        with job.source.open("rb") as file:
            skipped = len(_BOM) if file.read(len(_BOM)) == _BOM else 0
        self.begin = Position(skipped, 1)
        self.columns = tuple(dict.fromkeys(key for row in self._head() for key in row))
        self._table = job.writes is not Format.NDJSON
        self._answers = frozenset(job.answers)
        self._sensitive = job.sensitive
        self._closed = not self._sensitive.isdisjoint(map(str.casefold, self.columns))

    def _head(self) -> Iterable[Row]:
        at, left = self.begin, HEAD
        while left > 0 and (block := block_at(self._job.source, at, left)) is not None:
            if isinstance(block, Unread):
                at = behind_line(self._job.source, at)
                left -= 1
                continue
            lines, _ = lines_of(block)
            for line in lines.to_list():
                found = object_in(line, 0)
                if isinstance(found, Mapping):
                    yield found
            left -= len(lines)
            at = block.after(len(lines))

    def empty(self) -> pl.DataFrame:
        """The columns without a row."""
        facts = dict(self._job.facts_in(self.columns))
        kinds = {name: TYPES[fact.kind] for name, fact in facts.items()}
        return pl.DataFrame(schema={name: kinds.get(name, pl.String) for name in self.columns})

    def read(self, at: Position) -> Batch | None:
        """The rows from a place on."""
        block = block_at(self._job.source, at, self._job.batch)
        if block is None:
            return None
        if isinstance(block, Unread):
            end = behind_line(self._job.source, at)
            return Batch(self.empty(), pl.Series(dtype=pl.Int64), end, unread=[block], values=[])
        lines, bad = lines_of(block)
        rows, numbers, unread, texts = [], [], [], []
        garbled = frozenset(bad)
        known = frozenset(self.columns) if self._table else None
        keys: dict[str, None] = {}  # in order, so that every run tells problems in the same order
        for at_line, line in enumerate(lines.to_list(), at.line):
            if not line or line.isspace():
                continue
            found: Row | Problem = object_in(line, at_line)
            if at_line - at.line in garbled:
                found = row_problems.not_utf_8()
            elif known is not None and isinstance(found, dict) and not known.issuperset(found):
                late = next(key for key in found if key not in known)
                found = row_problems.late_key(late, HEAD)
            if isinstance(found, Problem):
                unread.append(Unread(at_line, found, self._raw(line)))
                continue
            keys.update(dict.fromkeys(found))
            rows.append(found)
            numbers.append(at_line)
            texts.append(line)
        again = self._answers.intersection(keys)
        if again:  # what was answered before gives way
            texts = [
                text if again.isdisjoint(row) else _without(row, again)
                for text, row in zip(texts, rows, strict=True)
            ]
        names = self.columns if self._table else tuple(dict.fromkeys([*self._mapped(), *keys]))
        frame, failed = self._typed(rows, names)
        return Batch(
            frame,
            pl.Series(numbers, dtype=pl.Int64),
            block.after(len(lines)),
            failed,
            unread,
            json=pl.Series(texts, dtype=pl.String),
            values=rows,
        )

    def _mapped(self) -> Iterable[str]:
        """The columns that must be there although no row of a batch may have them."""
        named = {*self._job.columns.values(), self._job.as_of}
        return (name for name in self.columns if name in named)

    def _raw(self, line: str) -> str | None:
        """The line, unless it may hold a sensitive value."""
        hidden = self._closed or any(name in line.casefold() for name in self._sensitive)
        return None if hidden else line

    def _typed(
        self, rows: list[Row], names: tuple[str, ...]
    ) -> tuple[pl.DataFrame, pl.Series | None]:
        facts = dict(self._job.facts_in(names))
        failed: pl.Series | None = None
        found: dict[str, pl.Series] = {}
        for name in names:
            fact = facts.get(name)
            if fact is None:
                if self._table:
                    texts = [as_text(row.get(name)) for row in rows]
                    found[name] = pl.Series(texts, dtype=pl.String)
                continue
            found[name], bad = typed_values([row.get(name) for row in rows], fact)
            if bad is not None:
                failed = bad if failed is None else failed | bad
        return pl.DataFrame(found), failed


def _without(row: Row, keys: Collection[str]) -> str:
    return json.dumps({k: v for k, v in row.items() if k not in keys}, ensure_ascii=False)

"""A batch of rows as it was read: typed facts, the rows as they stood, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import attrs
import polars as pl

from umkstd.errors import Problem


@attrs.frozen
class Position:
    """A place in the input between two rows.

    Attributes:
        done: bytes of a text file, or rows of a Parquet file, before it.
        line: number of the line that follows, counted from 1; in a Parquet file of the row.
    """

    done: int
    line: int


@attrs.frozen
class Unread:
    """A row that could not be read at all.

    Attributes:
        line: its number.
        problem: what is wrong.
        raw: the line; ``None`` where it may hold a sensitive value.
    """

    line: int
    problem: Problem
    raw: str | None


@attrs.frozen
class Batch:
    """Some rows that follow each other.

    Attributes:
        frame: the rows; the columns of facts have the types of their facts.
        lines: the line of each row.
        end: the place behind them.
        failed: which rows hold a value that is not of its fact's type.
        unread: lines between them that are no rows of the table.
        texts: the rows as texts, where the input has no types.
        json: the rows as lines of JSON, where they stood so.
        values: the rows as plain mappings, where they were read so.
    """

    frame: pl.DataFrame
    lines: pl.Series
    end: Position
    failed: pl.Series | None = None
    unread: Sequence[Unread] = ()
    texts: pl.DataFrame | None = None
    json: pl.Series | None = None
    values: Sequence[Mapping[str, Any]] | None = None

    def raw(self, rows: Sequence[int]) -> list[Mapping[str, Any]]:
        """Some rows as they stood in the input."""
        if self.values is not None:
            return [self.values[row] for row in rows]
        frame = self.frame if self.texts is None else self.texts
        return list(frame[list(rows)].iter_rows(named=True))


class Source(Protocol):
    """A file that is read batch by batch, from any place in it."""

    @property
    def total(self) -> int:
        """The bytes or rows of the whole file."""
        ...

    @property
    def begin(self) -> Position:
        """The place before the first row."""
        ...

    def empty(self) -> pl.DataFrame:
        """The columns without a row."""
        ...

    def read(self, at: Position) -> Batch | None:
        """The rows from a place on; ``None`` at the end."""
        ...

"""Blocks of whole lines of a text file, from any place in it; no line is held that is too long."""

from __future__ import annotations

from pathlib import Path

import attrs
import polars as pl

from umkstd.bulk import row_problems
from umkstd.bulk.batches import Position, Unread

BLOCK = 8 << 20
"""Bytes that are read at once; a longer line is refused."""


@attrs.frozen
class Block:
    """Whole lines that follow each other.

    Attributes:
        raw: their bytes, line breaks included.
        start: the place before them.
        last: whether the file ends behind them.
    """

    raw: bytes
    start: Position
    last: bool

    def after(self, lines: int) -> Position:
        """The place behind some of the lines."""
        return Position(self.start.done + _length(self.raw, lines), self.start.line + lines)


def block_at(path: Path, at: Position, rows: int) -> Block | Unread | None:
    """The lines from a place on, at most so many; one line that is too long; ``None`` at the end."""
    with path.open("rb") as file:
        file.seek(at.done)
        raw = file.read(BLOCK)
        last = len(raw) < BLOCK
        if not raw:
            return None
        if not last:
            cut = raw.rfind(b"\n") + 1
            if not cut:
                return Unread(at.line, row_problems.too_long(BLOCK), None)
            raw = raw[:cut]
    size = _length(raw, rows)
    return Block(raw[:size], at, last and size == len(raw))


def behind_line(path: Path, at: Position) -> Position:
    """The place behind one line, however long it is."""
    done = at.done
    with path.open("rb") as file:
        file.seek(done)
        while chunk := file.read(BLOCK):
            found = chunk.find(b"\n")
            if found >= 0:
                return Position(done + found + 1, at.line + 1)
            done += len(chunk)
    return Position(done, at.line + 1)


def lines_of(block: Block) -> tuple[pl.Series, list[int]]:
    """The lines as texts, without their breaks; and which of them are not UTF-8."""
    broken: list[int] = []
    try:
        text = block.raw.decode()
    except UnicodeDecodeError:
        for number, part in enumerate(block.raw.split(b"\n")):
            try:
                part.decode()
            except UnicodeDecodeError:
                broken.append(number)
        text = block.raw.decode(errors="replace")
    lines = pl.Series("line", [text.removesuffix("\n")]).str.split("\n").explode()
    if "\r" in text:
        lines = lines.str.strip_suffix("\r")
    return lines, broken


def _length(raw: bytes, lines: int) -> int:
    """The bytes of the first lines; found by halving, since counting is fast."""
    low, high, left = 0, len(raw), lines
    if lines < 1:
        return 0
    if raw.count(b"\n") < lines:
        return high
    while high - low > 256:
        middle = (low + high) // 2
        before = raw.count(b"\n", low, middle)
        if before < left:
            low, left = middle, left - before
        else:
            high = middle
    for _ in range(left):
        low = raw.index(b"\n", low) + 1
    return low

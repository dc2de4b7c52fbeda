"""Blocks as plain text for a terminal, with colour where it is wanted."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from umkstd.render.block import Block, Grid
from umkstd.render.columns import row
from umkstd.render.printable import printable

_LEAST = 6
"""Letters that a column of a table keeps however narrow the terminal is."""
_COLOURS = {"met": "32", "unmet": "31", "undetermined": "33"}


def text_of(
    blocks: Iterable[Block], *, colour: bool = False, width: int = 100, folded: bool = False
) -> str:
    """Blocks as text.

    Args:
        blocks: the blocks.
        colour: whether to write ANSI colour; the marks say the same without it.
        width: columns of the terminal.
        folded: whether those are written too that a page would fold.
    """
    shown = [block for block in blocks if folded or not block.folded]
    return "\n\n".join(_block(one, colour=colour, width=max(width, 40)) for one in shown) + "\n"


def _block(block: Block, *, colour: bool, width: int) -> str:
    heading = textwrap.fill(printable(block.heading), width)
    if block.level < 3:
        heading += "\n" + ("=" if block.level == 1 else "-") * min(len(heading), width)
    if colour:
        heading = f"\x1b[1;{_COLOURS.get(block.status, '39')}m{heading}\x1b[0m"
    # However deep a tree is, half of the line is left for what it says.
    lines = [
        textwrap.fill(
            printable(line.plain.strip(), keep="\n\t"),
            width,
            initial_indent=(indent := " " * min(2 * line.depth, width // 2)),
            subsequent_indent=indent + "  ",
        )
        for line in block.lines
    ]
    if block.grid is not None:
        lines += _table(block.grid, width)
    return "\n".join([heading, *lines])


def _table(grid: Grid, width: int) -> Iterator[str]:
    rows = [
        tuple(f"{mark} {cell}".strip() for mark, cell in zip(marks, cells, strict=True))
        for cells, marks in zip(grid.rows, grid.marks, strict=True)
    ]
    columns = _widths([grid.head, *rows], width - 2)
    yield row("  ", grid.head, columns)
    yield "  " + "-" * (sum(columns) + 2 * (len(columns) - 1))
    for cells in rows:
        yield row("  ", cells, columns)


def _widths(rows: Sequence[tuple[str, ...]], width: int) -> list[int]:
    """What each column needs; where that is too much, the widest give way."""
    found = [max(map(len, column)) for column in zip(*rows, strict=True)]
    while sum(found) + 2 * (len(found) - 1) > width and max(found) > _LEAST:
        found[found.index(max(found))] -= 1
    return found

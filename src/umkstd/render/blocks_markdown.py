"""Blocks as Markdown, with headings, lists and tables in which no text means anything to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from umkstd.law.explain import Line
from umkstd.render.block import Block, Grid
from umkstd.render.inert import markdown_text


def markdown_of(blocks: Iterable[Block], *, folded: bool = False) -> str:
    """Blocks as Markdown.

    Args:
        blocks: the blocks.
        folded: whether those are written too that a page would fold.
    """
    shown = [block for block in blocks if folded or not block.folded]
    return "\n\n".join(_block(block) for block in shown) + "\n"


def _block(block: Block) -> str:
    lines = [f"{'#' * block.level} {markdown_text(block.heading)}", ""]
    if block.lines:
        lines += [*map(_item, block.lines), ""]
    if block.grid is not None:
        lines += _table(block.grid)
    return "\n".join(lines).rstrip()


def _item(line: Line) -> str:
    mark = f"{markdown_text(line.mark)} " if line.mark else ""
    source = f" *({markdown_text(line.source)})*" if line.source else ""
    text = markdown_text(line.text)
    if line.kind in ("chapter", "step"):
        text = f"**{text}**"
    return f"{'  ' * (line.depth - 1)}- {mark}{text}{source}"


def _table(grid: Grid) -> Iterator[str]:
    yield from (f"*{markdown_text(grid.caption)}*", "")
    yield _row(grid.head)
    yield _row(("---",) * len(grid.head), raw=True)
    for cells, marks in zip(grid.rows, grid.marks, strict=True):
        yield _row(tuple(f"{mark} {cell}".strip() for mark, cell in zip(marks, cells, strict=True)))


def _row(cells: tuple[str, ...], *, raw: bool = False) -> str:
    return f"| {' | '.join(cell if raw else markdown_text(cell) for cell in cells)} |"

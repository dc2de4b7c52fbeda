"""A heading with what stands below it: the common source of text, Markdown and HTML."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from umkstd.law.explain import Line
from umkstd.law.verdict import Status
from umkstd.text import Text

MARKS = {
    Status.MET: "✓",
    Status.UNMET: "✗",
    Status.UNDETERMINED: "?",
    Status.NOT_APPLICABLE: "-",
    Status.NOT_IN_FORCE: "-",
}
MARK_WORDS = {
    "✓": Text(id="ya", en="yes"),
    "✗": Text(id="tidak", en="no"),
    "?": Text(id="belum pasti", en="open"),
}
"""What a mark says to who cannot see it; the others only part lines."""
MARK_STATUS = {"✓": "met", "✗": "unmet", "?": "undetermined"}


@attrs.frozen
class Grid:
    """A table.

    Attributes:
        caption: what it shows.
        head: the headings of the columns.
        rows: the rows; the first cell of each is its heading.
        statuses: for each cell of each row the status that it shows, or an empty text.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    statuses: tuple[tuple[str, ...], ...]

    @property
    def marks(self) -> tuple[tuple[str, ...], ...]:
        """The mark of each cell, or an empty text."""
        return tuple(
            tuple(MARKS[Status(status)] if status else "" for status in row)
            for row in self.statuses
        )


@attrs.frozen
class Block:
    """One heading with what stands below it.

    Attributes:
        heading: the heading.
        lines: the lines; a deeper one belongs to the last less deep one before it.
        status: the status of a verdict, for colour; empty otherwise.
        level: depth of the heading, from 1.
        folded: whether it is opened by the reader; left out where nothing can be folded.
        picture: an SVG picture, shown where pictures can be.
        grid: a table below the lines.
    """

    heading: str
    lines: tuple[Line, ...] = ()
    status: str = ""
    level: int = 3
    folded: bool = False
    picture: str = ""
    grid: Grid | None = None


@attrs.frozen
class Twig:
    """A line with the lines that belong to it."""

    line: Line
    twigs: tuple[Twig, ...] = ()

    @property
    def size(self) -> int:
        """How many lines it is, with itself."""
        return 1 + sum(twig.size for twig in self.twigs)


def outline(lines: Sequence[Line]) -> tuple[Twig, ...]:
    """Lines as a tree, by their depths.

    Example:
        >>> whole = outline([Line("plain", "a"), Line("plain", "b", depth=2), Line("plain", "c")])
        >>> [(twig.line.text, len(twig.twigs)) for twig in whole]
        [('a', 1), ('c', 0)]
    """
    found: list[Twig] = []
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and lines[end].depth > lines[start].depth:
            end += 1
        found.append(Twig(lines[start], outline(lines[start + 1 : end])))
        start = end
    return tuple(found)

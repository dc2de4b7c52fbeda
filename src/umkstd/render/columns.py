"""Columns of a table on a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from umkstd.render.printable import printable


def row(mark: str, cells: Sequence[str], columns: Sequence[int]) -> str:
    """One row; a long cell runs on below itself."""
    wrapped = [
        textwrap.wrap(printable(cell), size) for cell, size in zip(cells, columns, strict=True)
    ]
    lines = []
    for number, pieces in enumerate(zip_longest(*wrapped, fillvalue="")):
        line = "  ".join(f"{piece:{size}}" for piece, size in zip(pieces, columns, strict=True))
        lines.append(((mark if number == 0 else " " * len(mark)) + line).rstrip())
    return "\n".join(lines)

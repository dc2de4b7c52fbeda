"""A flowchart in Mermaid: boxes and arrows, in which no text of a box means anything to Mermaid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import attrs

from umkstd.render.block import MARK_STATUS
from umkstd.render.inert import mermaid_text

_LONGEST = 160
"""Letters in a box; a longer sentence is cut there."""
# Borders, not fills: whatever theme draws it chooses letters that can be read on its own boxes.
_CLASSES = {
    "met": "stroke:#15a34a,stroke-width:2px",
    "unmet": "stroke:#e0342b,stroke-width:2px,stroke-dasharray:8 3",
    "undetermined": "stroke:#c98500,stroke-width:2px,stroke-dasharray:3 3",
}


@attrs.frozen
class Box:
    """One box.

    Attributes:
        text: what stands in it.
        mark: ``✓``, ``✗`` or ``?`` before it; empty for none.
        after: numbers of the boxes from which an arrow leads here, from 0.
    """

    text: str
    mark: str = ""
    after: tuple[int, ...] = ()


def flowchart(title: str, boxes: Sequence[Box], *, towards: Literal["LR", "TD"]) -> str:
    """Boxes as a flowchart.

    Args:
        title: what a screen reader says of the picture.
        boxes: the boxes.
        towards: ``"LR"`` from left to right, ``"TD"`` downwards.

    Example:
        >>> print(flowchart("A rule", [Box("whole", "✓"), Box("part", after=(0,))], towards="LR"))
        flowchart LR
          accTitle: A rule
          b0["✓ whole"]
          b1["part"]
          b0 --> b1
          classDef met stroke:#15a34a,stroke-width:2px
          class b0 met
        <BLANKLINE>
    """
    return "\n  ".join([f"flowchart {towards}", *_lines(title, boxes)]) + "\n"


def _lines(title: str, boxes: Sequence[Box]) -> Iterator[str]:
    # The title runs to the end of its line and knows no numbers for letters.
    plain = "".join(c if c.isalnum() or c in " ,.()-/" else " " for c in title)
    if plain.strip():
        yield f"accTitle: {' '.join(plain.split())}"
    for number, box in enumerate(boxes):
        mark = f"{box.mark} " if box.mark else ""
        yield f'b{number}["{mark}{mermaid_text(_short(box.text))}"]'
    for number, box in enumerate(boxes):
        for before in box.after:
            yield f"b{before} --> b{number}"
    for status, style in _CLASSES.items():
        mine = [f"b{n}" for n, box in enumerate(boxes) if MARK_STATUS.get(box.mark) == status]
        if mine:
            yield f"classDef {status} {style}"
            yield f"class {','.join(mine)} {status}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"

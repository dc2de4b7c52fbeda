"""A timeline as blocks: the picture, and below it each span with what changed on its first day."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from umkstd.law.explain import Line
from umkstd.law.timeline import Timeline
from umkstd.render.block import MARKS, Block
from umkstd.render.timeline_svg import timeline_svg
from umkstd.text import Language


def timeline_blocks(timeline: Timeline, language: Language) -> tuple[Block, ...]:
    """A timeline; its spans are numbered as in the picture."""
    first, *rest = timeline.lines(language)
    picture = timeline_svg(timeline, language, listed=False)
    return (Block(first.text, tuple(_numbered(timeline, rest)), picture=picture),)


def _numbered(timeline: Timeline, lines: list[Line]) -> Iterator[Line]:
    spans = iter(enumerate(timeline.spans, 1))
    for line in lines:
        if line.kind == "chapter":
            number, span = next(spans)
            mark = MARKS[span.verdict.status]
            yield attrs.evolve(line, text=f"{number}. {line.text}", mark=mark)
        elif line.kind == "note":
            yield line
        else:
            yield attrs.evolve(line, mark="", depth=2)

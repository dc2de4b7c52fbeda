"""A wide decision table as a list of questions: each is written once, and its answers follow.

Rows that differ first in one fact are parted by it. A value that settles the answer is a line; what
is left goes on below it, so that a list is read from the top until a line fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from law_pages.markup import inert, item
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row
from umkstd.text import Language, Text

FROM_TOP = Text(
    id="Dibaca dari atas: baris pertama yang cocok memberi jawabannya.",
    en="Read from the top: the first line that fits gives the answer.",
)
_ELSE = Text(id="Selain itu", en="Otherwise")
_IF = Text(id="Bila {text}", en="If {text}")
Said = Callable[[int, Condition], str]
"""What a cell of a column says, as Markdown."""


def list_lines(
    rows: Sequence[Row],
    columns: Sequence[int],
    said: Said,
    outcome: Callable[[Row], str],
    *,
    language: Language,
    depth: int = 0,
) -> Iterator[str]:
    """Rows as lines.

    Args:
        rows: rows of which exactly one holds.
        columns: numbers of the columns that may still part them.
        said: what a cell says.
        outcome: the answer of a row.
        language: the language.
        depth: how deep the list stands.
    """
    if len(rows) == 1:
        cells = [(n, rows[0].cells[n]) for n in columns]
        shown = "; ".join(said(n, cell) for n, cell in cells if cell is not None)
        head = _if(shown, language) if shown else inert(_ELSE.to(language))
        yield item(f"{head}: {outcome(rows[0])}", depth)
        return
    parting = next((n for n in columns if all(row.cells[n] is not None for row in rows)), None)
    if parting is None:
        for row in rows:
            yield from list_lines([row], columns, said, outcome, language=language, depth=depth)
        return
    left = [n for n in columns if n != parting]
    groups: list[tuple[Condition, list[Row]]] = []
    for row in rows:
        cell = row.cells[parting]
        found = next((group for other, group in groups if other == cell), None)
        if cell is not None and found is None:
            groups.append((cell, [row]))
        elif found is not None:
            found.append(row)
    settled = [g for g in groups if len(g[1]) == 1 and not _more(g[1][0], left)]
    rest = [g for g in groups if g not in settled]
    for cell, (row,) in settled:
        head = _if(said(parting, cell), language)
        # What is left once every other line was read needs no test.
        last = not rest and (cell, [row]) == settled[-1] and len(settled) > 1
        yield item(f"{inert(_ELSE.to(language)) if last else head}: {outcome(row)}", depth)
    if len(rest) == 1:
        yield from list_lines(rest[0][1], left, said, outcome, language=language, depth=depth)
        return
    for cell, group in rest:
        yield item(f"{_if(said(parting, cell), language)}:", depth)
        yield from list_lines(group, left, said, outcome, language=language, depth=depth + 1)


def _more(row: Row, columns: Sequence[int]) -> bool:
    """Whether a row asks more than what parted it."""
    return any(row.cells[n] is not None for n in columns)


def _if(shown: str, language: Language) -> str:
    return inert(_IF.to(language)).replace("{text}", shown)

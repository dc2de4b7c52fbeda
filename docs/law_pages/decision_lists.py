"""A wide decision table as a list of questions: each is written once, and its answers follow.

Rows that differ first in one fact are parted by it. A value that settles the answer is a line; what
is left goes on below it, so that a list is read from the top until a line fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import attrs

from law_pages.markup import inert, item
from umkstd.errors import RuleDefinitionError
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.text import Language, Text

FROM_TOP = Text(
    id="Dibaca dari atas: baris pertama yang cocok memberi jawabannya.",
    en="Read from the top: the first line that fits gives the answer.",
)
_ELSE = Text(id="Selain itu", en="Otherwise")
_ALWAYS = Text(id="Selalu", en="Always")
_IF = Text(id="Bila {text}", en="If {text}")
Group = tuple[Condition, list[Row]]


@attrs.frozen
class DecisionList:
    """A table that is written as a list.

    Attributes:
        table: the table.
        said: what a cell of a column, by its number, says as Markdown.
        outcome: the answer of a row as Markdown.
        language: the language.
    """

    table: Table
    said: Callable[[int, Condition], str]
    outcome: Callable[[Row], str]
    language: Language

    def lines(self) -> Iterator[str]:
        """The list, line by line."""
        if len(self.table.rows) == 1:
            yield from self._single(self.table.rows[0], range(len(self.table.columns)), 0, _ALWAYS)
        else:
            yield from self._rows(self.table.rows, range(len(self.table.columns)), 0)

    def _rows(self, rows: Sequence[Row], columns: Sequence[int], depth: int) -> Iterator[str]:
        """Rows of which one holds at most, where their columns so far are already told."""
        if len(rows) == 1:
            yield from self._single(rows[0], columns, depth, _ELSE)
            return
        parting = next((n for n in columns if all(row.cells[n] is not None for row in rows)), None)
        if parting is None:
            for row in rows:
                yield from self._single(row, columns, depth, _ELSE)
            return
        left = [n for n in columns if n != parting]
        groups = _groups(rows, parting)
        settled = [group for group in groups if _settles(group, left)]
        rest = [group for group in groups if group not in settled]
        whole = self._cover(parting, groups)
        for number, (cell, (row, *_)) in enumerate(settled, 1):
            # What is left once every other line was read needs no test.
            last = whole and not rest and number == len(settled) > 1
            head = inert(_ELSE.to(self.language)) if last else self._if(self.said(parting, cell))
            yield item(f"{head}: {self.outcome(row)}", depth)
        if len(rest) == 1 and settled and whole:
            yield from self._rows(rest[0][1], left, depth)
            return
        for cell, group in rest:
            yield item(f"{self._if(self.said(parting, cell))}:", depth)
            yield from self._rows(group, left, depth + 1)

    def _single(self, row: Row, columns: Sequence[int], depth: int, bare: Text) -> Iterator[str]:
        cells = [(n, row.cells[n]) for n in columns]
        shown = "; ".join(self.said(n, cell) for n, cell in cells if cell is not None)
        head = self._if(shown) if shown else inert(bare.to(self.language))
        yield item(f"{head}: {self.outcome(row)}", depth)

    def _cover(self, column: int, groups: Sequence[Group]) -> bool:
        """Whether some cell of a column always holds: a table of them alone has no gap."""
        rows = tuple(Row((cell,), number) for number, (cell, _) in enumerate(groups))
        try:
            Table((self.table.columns[column],), rows)
        except RuleDefinitionError:
            return False
        return True

    def _if(self, shown: str) -> str:
        return inert(_IF.to(self.language)).replace("{text}", shown)


def _groups(rows: Sequence[Row], column: int) -> list[Group]:
    """Rows with the same cell in a column, in the order of the first of them."""
    found: list[Group] = []
    for row in rows:
        cell = row.cells[column]
        group = next((group for other, group in found if other == cell), None)
        if group is not None:
            group.append(row)
        elif cell is not None:
            found.append((cell, [row]))
    return found


def _settles(group: Group, columns: Sequence[int]) -> bool:
    """Whether a cell leaves one row that asks nothing more."""
    _, rows = group
    return len(rows) == 1 and all(rows[0].cells[n] is None for n in columns)

"""The verdict on a laboratory report as a table for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from umkstd.law.verdict import Status
from umkstd.render.block import MARKS
from umkstd.render.columns import row
from umkstd.render.lab_blocks import HEADS, NEXT, NOTES, cells, particulars, title, to_be_done
from umkstd.render.printable import printable
from umkstd.standards.lab_verdict import LabVerdict, ParameterVerdict
from umkstd.standards.lab_wording import summary
from umkstd.text import Language

_COLOURS = {Status.MET: "32", Status.UNMET: "31", Status.UNDETERMINED: "33"}
_SHARES = (0.3, 0.2, 0.32, 0.18)
"""How the columns share the width."""


def lab_text(
    verdict: LabVerdict, language: Language, *, colour: bool = False, width: int = 100
) -> str:
    """The verdict as text.

    Args:
        verdict: the verdict.
        language: ``"id"`` or ``"en"``.
        colour: whether to write ANSI colour; the marks say the same without it.
        width: columns of the terminal.
    """
    width = max(width, 60)
    parts = [_head(verdict, language, colour=colour, width=width)]
    if verdict.parameters:
        parts.append(_table(verdict.parameters, language, colour=colour, width=width))
    if to_do := to_be_done(verdict):
        lines = [NEXT.to(language)]
        lines += [
            _wrapped(f"{MARKS[v.status]} {v.name.to(language)}: {v.message.to(language)}", width)
            for v in to_do
        ]
        parts.append("\n".join(lines))
    if verdict.notes:
        lines = [_wrapped(f"- {note.to(language)}", width) for note in verdict.notes]
        parts.append("\n".join([NOTES.to(language), *lines]))
    return "\n\n".join(parts) + "\n"


def _head(verdict: LabVerdict, language: Language, *, colour: bool, width: int) -> str:
    heading = textwrap.fill(title(verdict, language), width)
    answer = textwrap.fill(summary(verdict).to(language), width)
    if colour:
        heading = f"\x1b[1m{heading}\x1b[0m"
        answer = f"\x1b[1;{_COLOURS.get(verdict.status, '39')}m{answer}\x1b[0m"
    lines = [textwrap.fill(printable(line), width) for line in particulars(verdict, language)]
    return "\n".join([heading, answer, *lines])


def _table(
    verdicts: Sequence[ParameterVerdict], language: Language, *, colour: bool, width: int
) -> str:
    columns = [int((width - 8) * share) for share in _SHARES]
    lines = [row("  ", [head.to(language) for head in HEADS], columns)]
    lines.append("  " + "-" * (sum(columns) + 6))
    for verdict in verdicts:
        line = row(f"{MARKS[verdict.status]} ", cells(verdict, language), columns)
        if colour:
            line = f"\x1b[{_COLOURS.get(verdict.status, '39')}m{line}\x1b[0m"
        lines.append(line)
    return "\n".join(lines)


def _wrapped(text: str, width: int) -> str:
    return textwrap.fill(printable(text), width, initial_indent="  ", subsequent_indent="    ")

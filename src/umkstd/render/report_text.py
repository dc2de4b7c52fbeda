"""A report as plain text for a terminal, with colour where it is wanted."""

from __future__ import annotations

import textwrap

from umkstd.law.report import Report
from umkstd.render.printable import printable
from umkstd.render.report_lines import Block, report_blocks
from umkstd.text import Language

_COLOURS = {"met": "32", "unmet": "31", "undetermined": "33"}


def report_text(
    report: Report,
    language: Language,
    *,
    colour: bool = False,
    width: int = 100,
    full: bool = False,
) -> str:
    """The report as text.

    Args:
        report: the report.
        language: ``"id"`` or ``"en"``.
        colour: whether to write ANSI colour; the marks say the same without it.
        width: columns of the terminal.
        full: whether answers are explained for which much must still be asked.
    """
    parts = [
        _block(block, colour=colour, width=max(width, 40))
        for block in report_blocks(report, language, full=full)
    ]
    return "\n\n".join(parts) + "\n"


def _block(block: Block, *, colour: bool, width: int) -> str:
    heading = textwrap.fill(printable(block.heading), width)
    if block.level < 3:
        heading += "\n" + ("=" if block.level == 1 else "-") * min(len(heading), width)
    if colour:
        heading = f"\x1b[1;{_COLOURS.get(block.status, '39')}m{heading}\x1b[0m"
    lines = [
        textwrap.fill(
            printable(line.plain.strip(), keep="\n\t"),
            width,
            initial_indent="  ",
            subsequent_indent="    ",
        )
        for line in block.lines
    ]
    return "\n".join([heading, *lines])

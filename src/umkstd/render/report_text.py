"""A report as plain text for a terminal, with colour where it is wanted."""

from __future__ import annotations

from umkstd.law.report import Report
from umkstd.render.blocks_text import text_of
from umkstd.render.report_blocks import report_blocks
from umkstd.text import Language


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
    return text_of(report_blocks(report, language, full=full), colour=colour, width=width)

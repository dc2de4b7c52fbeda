"""A report as Markdown."""

from __future__ import annotations

from umkstd.law.report import Report
from umkstd.render.blocks_markdown import markdown_of
from umkstd.render.report_blocks import report_blocks
from umkstd.text import Language


def report_markdown(report: Report, language: Language, *, full: bool = False) -> str:
    """The report as Markdown, with headings for sections and answers."""
    return markdown_of(report_blocks(report, language, full=full))

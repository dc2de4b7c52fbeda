"""A report as one self-contained HTML page."""

from __future__ import annotations

from umkstd.law.report import Report
from umkstd.render.blocks_html import page
from umkstd.render.report_blocks import report_blocks
from umkstd.text import Language


def report_html(report: Report, language: Language, *, full: bool = False) -> str:
    """The report as a page; each verdict that is explained has its tree, folded."""
    blocks = report_blocks(report, language, full=full)
    return page(blocks[0].heading, blocks, language)

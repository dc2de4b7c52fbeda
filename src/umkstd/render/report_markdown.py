"""A report as Markdown."""

from __future__ import annotations

from umkstd.law.explain import Line, escape_markdown
from umkstd.law.report import Report
from umkstd.render.report_lines import report_blocks
from umkstd.text import Language


def report_markdown(report: Report, language: Language, *, full: bool = False) -> str:
    """The report as Markdown, with headings for sections and answers."""
    parts: list[str] = []
    for block in report_blocks(report, language, full=full):
        lines = [f"{'#' * block.level} {_inline(block.heading)}", ""]
        lines += [_item(line) for line in block.lines]
        parts.append("\n".join(lines).rstrip())
    return "\n\n".join(parts) + "\n"


def _item(line: Line) -> str:
    mark = f"{line.mark} " if line.mark else ""
    source = f" *({_inline(line.source)})*" if line.source else ""
    text = _inline(line.text)
    if line.kind == "chapter":
        text = f"**{text}**"
    return f"- {mark}{text}{source}"


def _inline(text: str) -> str:
    """Text on one line: a line break in a name would begin a heading or a list of its own."""
    return escape_markdown(" ".join(text.split()))

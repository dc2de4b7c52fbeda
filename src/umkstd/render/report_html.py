"""A report as one self-contained HTML page: no script, no remote asset, every text escaped."""

from __future__ import annotations

from html import escape

from umkstd.law.explain import Line
from umkstd.law.report import Report
from umkstd.render.report_lines import Block, report_blocks
from umkstd.text import Language

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.25rem;border-bottom:1px solid;margin-top:2rem}"
    "h3{font-size:1rem;margin-bottom:.25rem}ul{list-style:none;margin:0;padding-left:1rem}"
    "li{margin:.15rem 0;overflow-wrap:anywhere}cite{font-size:.9em}"
)
# Even if a text were taken for markup, the browser would load and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def report_html(report: Report, language: Language, *, full: bool = False) -> str:
    """The report as a page that a browser shows in light and dark, on a phone too."""
    blocks = report_blocks(report, language, full=full)
    body = "\n".join(_block(block) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(blocks[0].heading)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    heading = f"<h{block.level}>{escape(block.heading)}</h{block.level}>"
    items = "".join(_item(line) for line in block.lines)
    return heading + (f"\n<ul>{items}</ul>" if items else "")


def _item(line: Line) -> str:
    mark = f"{escape(line.mark)} " if line.mark else ""
    cite = f" <cite>{escape(line.source)}</cite>" if line.source else ""
    text = escape(line.text)
    if line.kind == "chapter":
        text = f"<strong>{text}</strong>"
    return f"<li>{mark}{text}{cite}</li>"

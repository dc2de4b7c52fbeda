"""Blocks as HTML: one fragment, or one page, without script or remote asset, every text escaped.

No colour carries a meaning alone: marks and words say the same. Colours are mixed with the one that
the fragment inherits, so that it can be read in a light and in a dark notebook.
"""

from __future__ import annotations

from collections.abc import Iterable

from umkstd.law.explain import Line
from umkstd.law.verdict import Status
from umkstd.render.block import MARK_STATUS, MARK_WORDS, MARKS, Block, Grid, Twig, outline
from umkstd.render.inert import html_text
from umkstd.text import Language

STYLE = (
    ".umkstd{line-height:1.5;overflow-wrap:break-word}"
    ".umkstd>:not(.table){box-sizing:border-box;max-width:46rem}"
    ".umkstd h1,.umkstd h2,.umkstd h3,.umkstd h4{line-height:1.25;font-weight:600;margin:1em 0 .3em}"
    ".umkstd h1{font-size:1.5em;margin-top:0}"
    ".umkstd h2{font-size:1.25em;border-bottom:1px solid;padding-bottom:.2em}"
    ".umkstd h3{font-size:1.05em}.umkstd h4{font-size:1em}"
    ".umkstd ul{list-style:none;margin:0;padding:0 0 0 1.4em}"
    ".umkstd li{margin:.2em 0}.umkstd li.marked{padding-left:1.2em;text-indent:-1.2em}"
    ".umkstd li.marked>ul{text-indent:0}"
    ".umkstd summary{cursor:pointer}.umkstd li summary{padding-left:1em;text-indent:-1em}"
    ".umkstd summary:hover{text-decoration:underline}"
    ".umkstd cite{font-size:.9em;font-style:italic}.umkstd cite::before{content:'['}"
    ".umkstd cite::after{content:']'}"
    ".umkstd .mark{display:inline-block;min-width:1.2em;text-indent:0;font-weight:700}"
    ".umkstd .met{color:color-mix(in srgb,#15a34a 70%,currentColor)}"
    ".umkstd .unmet{color:color-mix(in srgb,#e0342b 75%,currentColor)}"
    ".umkstd .undetermined{color:color-mix(in srgb,#c98500 70%,currentColor)}"
    ".umkstd .table{overflow-x:auto}"
    ".umkstd table{border-collapse:collapse;margin:.5em 0;font-size:.95em}"
    ".umkstd caption{text-align:left;padding:.3em 0}"
    ".umkstd .table th,.umkstd .table td{border:1px solid color-mix(in srgb,currentColor 35%,transparent);"
    "padding:.3em .6em;text-align:left;vertical-align:top;background:none;color:inherit}"
    ".umkstd th{font-weight:600}.umkstd tbody th{min-width:9em}"
    ".umkstd>svg.umkstd-timeline{display:block;width:100%;max-width:32rem;height:auto;margin:.5em 0}"
)
_PAGE_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:62rem}"
)
# Even if a text were taken for markup, the browser would load and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
# A tree of more lines begins with its inner parts folded.
_OPEN_LINES = 40


def fragment(blocks: Iterable[Block], language: Language) -> str:
    """Blocks as a fragment that can stand in any page or notebook."""
    body = "".join(_block(block, language) for block in blocks)
    # The last two classes keep notebooks from looking for formulas in it.
    return (
        f'<div class="umkstd tex2jax_ignore mathjax_ignore" lang="{language}">'
        f"<style>{STYLE}</style>{body}</div>"
    )


def page(title: str, blocks: Iterable[Block], language: Language) -> str:
    """Blocks as a page that a browser shows in light and dark, on a phone too."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html_text(title)}</title>\n<style>{_PAGE_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{fragment(blocks, language)}\n</main>\n</body>\n</html>\n"
    )


def _block(block: Block, language: Language) -> str:
    twigs = outline(block.lines)
    listed = _list(twigs, language, opened=sum(twig.size for twig in twigs) <= _OPEN_LINES)
    heading = html_text(block.heading)
    if block.folded:
        return f"<details><summary>{heading}</summary>{listed}</details>\n"
    table = _table(block.grid) if block.grid is not None else ""
    level = f"h{block.level}"
    heading = f"<{level}>{_sign(block.status)}{heading}</{level}>"
    return f"{heading}{block.picture}{listed}{table}\n"


def _sign(status: str) -> str:
    """The mark of a status that is told in words beside it."""
    if not status:
        return ""
    return f'<span class="{status}" aria-hidden="true">{MARKS[Status(status)]}</span>&nbsp;'


def _list(twigs: tuple[Twig, ...], language: Language, *, opened: bool) -> str:
    items = "".join(_item(twig, language, opened=opened) for twig in twigs)
    return f"<ul>{items}</ul>" if items else ""


def _item(twig: Twig, language: Language, *, opened: bool) -> str:
    said, below = _said(twig.line, language), _list(twig.twigs, language, opened=opened)
    if not below or twig.line.kind == "chapter":
        marked = ' class="marked"' if twig.line.mark else ""
        return f"<li{marked}>{said}{below}</li>"
    state = " open" if opened and twig.line.kind != "step" else ""
    return f"<li><details{state}><summary>{said}</summary>{below}</details></li>"


def _said(line: Line, language: Language) -> str:
    """A line with its mark before and its articles after it."""
    text = html_text(line.text)
    if line.kind in ("chapter", "step"):
        text = f"<strong>{text}</strong>"
    cite = f" <cite>{html_text(line.source)}</cite>" if line.source else ""
    return f"{_mark(line.mark, language)}{text}{cite}"


def _mark(mark: str, language: Language) -> str:
    if not mark:
        return ""
    told = MARK_WORDS.get(mark)
    if told is None:
        return f'<span class="mark" aria-hidden="true">{html_text(mark)}</span>'
    name = html_text(told.to(language))
    return f'<span class="mark {MARK_STATUS[mark]}" role="img" aria-label="{name}">{mark}</span>'


def _table(grid: Grid) -> str:
    head = "".join(f'<th scope="col">{html_text(cell)}</th>' for cell in grid.head)
    rows = "".join(
        _row(cells, statuses) for cells, statuses in zip(grid.rows, grid.statuses, strict=True)
    )
    # A table wider than the window is moved sideways, with the keyboard as well.
    name = html_text(grid.caption)
    return (
        f'<div class="table" role="region" tabindex="0" aria-label="{name}"><table>'
        f"<caption>{name}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(cells: tuple[str, ...], statuses: tuple[str, ...]) -> str:
    first, *rest = cells
    shown = [f'<th scope="row">{html_text(first)}</th>']
    for cell, status in zip(rest, statuses[1:], strict=True):
        shown.append(f"<td>{_sign(status)}{html_text(cell)}</td>")
    return f"<tr>{''.join(shown)}</tr>"

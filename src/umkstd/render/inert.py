"""Text of strangers, made inert where markup has a meaning: HTML and SVG, Markdown, Mermaid."""

from __future__ import annotations

import html
import re

from umkstd.render.printable import printable

_MARKDOWN = frozenset("\\`*_[]|#$~")
# At the start of a line these begin a list or a heading of their own.
_BEGINS = re.compile(r"^(\d+)([.)])|^([-+=:])")
_MERMAID_KEEPS = frozenset(" ,.:?!()/“”✓✗–·…-")


def html_text(text: str) -> str:
    r"""Text for HTML and SVG, inside an element or a quoted attribute.

    Example:
        >>> html_text("<b>dodol</b>\x00")
        '&lt;b&gt;dodol&lt;/b&gt;'
    """
    return html.escape(printable(text))


def markdown_text(text: str) -> str:
    r"""Text on one line of Markdown, in which no character means anything to it.

    Nor does one to the HTML inside Markdown, or to the formulas that notebooks look for.

    Example:
        >>> markdown_text("1. *dodol*\n# <b>")
        '1\\. \\*dodol\\* \\# &lt;b&gt;'
    """
    line = " ".join(printable(text).split())
    line = "".join(f"\\{c}" if c in _MARKDOWN else c for c in line)
    line = _BEGINS.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)
    return html.escape(line, quote=False)


def mermaid_text(text: str) -> str:
    """Text for a quoted label of Mermaid; all but letters, digits and plain signs is a number.

    Example:
        >>> mermaid_text('a "b" <c>; end')
        'a #34;b#34; #60;c#62;#59; end'
    """
    line = " ".join(printable(text).split())
    return "".join(c if _plain(c) else f"#{ord(c)};" for c in line)


def _plain(letter: str) -> bool:
    # Mermaid itself writes numbers for letters with the last two.
    return letter in _MERMAID_KEEPS or (letter.isalnum() and letter not in "ﬂß")

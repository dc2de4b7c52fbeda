"""Markdown from plain text: lists, tables, folded parts, boxes; every text is made inert."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from umkstd.law.citation import Grade
from umkstd.law.explain import grade_words
from umkstd.render.inert import html_text, markdown_text
from umkstd.text import Language, Text

_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?\Z", re.IGNORECASE)

inert = markdown_text


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell or " " for cell in line) + " |" for line in lines)


def told(words: Mapping[str, Text], word: str, language: Language, **values: object) -> str:
    """One of the texts of a page, filled in, with nothing in it that Markdown would read."""
    return inert(words[word].fill(**values).to(language))


def item(text: str, depth: int = 0) -> str:
    """A point of a list."""
    return f"{'  ' * depth}- {text}"


def folded(summary: str, body: str, place: str = "") -> str:
    """A part that the reader opens, which links find by its place; the search finds it, too."""
    named = f' id="{place}"' if place else ""
    return (
        f"<details{named}>\n<summary>{html_text(summary)}</summary>\n\n{body.strip()}\n\n</details>"
    )


def box(kind: str, title: str, body: str) -> str:
    """A box that stands out."""
    return f"::::{{admonition}} {inert(title)}\n:class: {kind}\n\n{body.strip()}\n::::"


def code(text: str) -> str:
    """A name as a program writes it."""
    return f"`{text}`"


def badge(grade: Grade, language: Language) -> str:
    """How well a text is known, in words; the best grade has the plainest look."""
    return f'<span class="law-grade {grade.value}">{html_text(grade_words(grade, language))}</span>'


def source(address: str | None) -> str:
    """The address of a source, as a link where it is one; a dash for none."""
    if not address:
        return "–"
    if not _ADDRESS.match(address):
        return inert(address)
    to = address if "://" in address else f"https://{address}"
    # What would end the link early is written as its number.
    for sign in "()<>|` ":
        to = to.replace(sign, f"%{ord(sign):02X}")
    return f"[{inert(address)}]({to})"


def anchor(name: str) -> str:
    """A place that links may lead to."""
    return f"({name})=\n"


def figure(drawn: str) -> str:
    """A picture; one that is wider than the window is moved sideways."""
    return f'<figure class="law-picture">{drawn}</figure>'

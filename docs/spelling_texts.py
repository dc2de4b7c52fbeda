"""The texts whose spelling is checked: pages, notebooks, and what the library says to people."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

INDONESIAN_PAGES = ("docs/mulai.md", "examples/notebooks/consultant-morning.ipynb")
MADE = ("docs/law/", "docs/notebooks/", "docs/_build/")
NOT_PROSE = re.compile(
    r"^(`{3,}).*?^\1\s*$"  # blocks of code and directives
    r"|^---\n.*?^---$"  # front matter
    r"|`+[^`]*`+"  # code, and what a role leads to
    r"|\]\([^)]*\)|<[^>]*>|https?://\S+|^\([\w-]+\)=$",  # links, tags and places
    re.MULTILINE | re.DOTALL,
)
NO_WORD = re.compile(
    r"https?://\S+|\{[a-z_]+\}|`[^`]*`|[\w.-]+@\S+|\S*_\S*|[\w/-]+\.(?:json|md|py|com|org|go\.id|co\.id)\S*"
)


class Said(NamedTuple):
    """A text, its language, and where it stands."""

    text: str
    language: str
    where: str


def of_pages(root: Path) -> Iterator[Said]:
    """Pages that people write; an Indonesian part of an English page may follow its own words."""
    pages = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("examples/*.md")]
    for path in sorted(pages):
        where = path.relative_to(root).as_posix()
        if not where.startswith(MADE):
            language = "id" if where in INDONESIAN_PAGES else "en"
            yield Said(_prose(path.read_text(encoding="utf-8")), language, where)
    for path in sorted(root.glob("examples/notebooks/*.ipynb")):
        where = path.relative_to(root).as_posix()
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
        language = "id" if where in INDONESIAN_PAGES else "en"
        yield Said(_prose(text), language, where)


def _prose(page: str) -> str:
    return NO_WORD.sub(" ", NOT_PROSE.sub(" ", page))


def of_source(root: Path) -> Iterator[Said]:
    """What stands in ``Text(id=…, en=…)`` in the library, and in the pages that are made from it."""
    paths = [*root.glob("src/umkstd/**/*.py"), *root.glob("docs/law_pages/*.py")]
    for path in sorted(paths):
        where = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text":
                for word in node.keywords:
                    if word.arg in {"id", "en"}:
                        text = NO_WORD.sub(" ", _constant(word.value))
                        yield Said(text, str(word.arg), f"{where}:{word.value.lineno}")


def _constant(node: ast.AST) -> str:
    """The constant parts of a text that is written in pieces."""
    match node:
        case ast.Constant(str() as text):
            return text
        case ast.JoinedStr(parts):
            return " ".join(_constant(part) for part in parts)
        case ast.BinOp(left, _, right):
            return f"{_constant(left)} {_constant(right)}"
        case ast.IfExp(_, one, other):
            return f"{_constant(one)} {_constant(other)}"
    return ""


def of_data(root: Path) -> Iterator[Said]:
    """Every pair of texts in the library's JSON and in the notes on the law."""
    paths = [*root.glob("src/umkstd/data/**/*.json"), *root.glob("docs/notes/*.json")]
    for path in sorted(paths):
        where = path.relative_to(root).as_posix()
        for pair in _pairs(json.loads(path.read_text(encoding="utf-8"))):
            for language in ("id", "en"):
                yield Said(NO_WORD.sub(" ", pair[language]), language, where)


def _pairs(data: Any) -> Iterator[dict[str, str]]:
    """Objects that hold one text in both languages."""
    if isinstance(data, dict):
        if data.keys() == {"id", "en"} and all(isinstance(text, str) for text in data.values()):
            yield data
        for value in data.values():
            yield from _pairs(value)
    elif isinstance(data, list):
        for value in data:
            yield from _pairs(value)

"""Reads a guide: its blocks of Python with what is shown below each, and runs them."""

from __future__ import annotations

import ast
import contextlib
import io
import re
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

GUIDES = Path(__file__).parents[1] / "docs" / "guides"
BLOCK = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```(?P<kind>text|json)\n(?P<shown>.*?)^```\n)?",
    re.MULTILINE | re.DOTALL,
)


class Block(NamedTuple):
    """A block of a page: what runs, what is shown below it, and where that stands."""

    code: str
    shown: str
    kind: str
    start: int
    end: int


def blocks_in(text, start=0, end=None):
    """The blocks of a text, or of a part of it, in their order."""
    return [
        Block(
            found["code"], found["shown"] or "", found["kind"] or "text", found.start(), found.end()
        )
        for found in BLOCK.finditer(text, start, len(text) if end is None else end)
    ]


def blocks_of(page):
    """The blocks of a page from top to bottom."""
    return blocks_in(page.read_text(encoding="utf-8"))


def sections_of(page):
    """For each heading with blocks of Python these blocks."""
    text = page.read_text(encoding="utf-8")
    heads = list(re.finditer(r"^## (.+)\n", text, re.MULTILINE))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    found = {
        head[1]: blocks_in(text, head.end(), end) for head, end in zip(heads, ends, strict=True)
    }
    return {title: blocks for title, blocks in found.items() if blocks}


def imported(blocks):
    """The libraries that some blocks import."""
    nodes = [node for block in blocks for node in ast.walk(ast.parse(block.code))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


def skip_unless_there(libraries):
    """Skip, and say what is missing."""
    for library in sorted(libraries - {"umkstd"}):
        if find_spec(library) is None:
            pytest.skip(f"{library} is not installed; .ci/run installs it beside the source")


def printed(code, namespace, page):
    """What a block prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, page.name, "exec"), namespace)  # noqa: S102 - a page of our own
    lines = [line.rstrip() for line in out.getvalue().splitlines()]
    return "".join(f"{line}\n" for line in lines).rstrip("\n")


def write(page, found):
    """Put what was printed below its block."""
    text = page.read_text(encoding="utf-8")
    for block, now in reversed(found):
        shown = f"\n```{block.kind}\n{now}\n```\n" if now else ""
        text = text[: block.start] + f"```python\n{block.code}```\n{shown}" + text[block.end :]
    page.write_text(text, encoding="utf-8")

"""Runs the Python of a page in ``docs``, and compares what it prints with what stands below it."""

from __future__ import annotations

import ast
import contextlib
import io
import re
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

DOCS = Path(__file__).parents[1] / "docs"
BLOCK = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<shown>.*?)^```\n)?", re.MULTILINE | re.DOTALL
)


class Block(NamedTuple):
    """A block of a page: what runs, what is shown below it, and where that stands."""

    code: str
    shown: str
    start: int
    end: int


def blocks_of(page, start=0, end=None):
    """The blocks between two places of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(found["code"], found["shown"] or "", found.start(), found.end())
        for found in BLOCK.finditer(text, start, len(text) if end is None else end)
    ]


def sections(page):
    """For each heading its blocks."""
    text = page.read_text(encoding="utf-8")
    heads = list(re.finditer(r"^## (.+)\n", text, re.MULTILINE))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return {
        head[1]: blocks_of(page, head.end(), end) for head, end in zip(heads, ends, strict=True)
    }


def imported(blocks):
    """The libraries that some blocks import."""
    nodes = [node for block in blocks for node in ast.walk(ast.parse(block.code))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


def skip_unless_there(libraries):
    """Skip, and say what is missing."""
    for library in sorted(libraries):
        if find_spec(library) is None:
            pytest.skip(f"{library} is not installed; .ci/run installs it beside the source")


def printed(page, code, namespace):
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
        shown = f"\n```text\n{now}\n```\n" if now else ""
        text = text[: block.start] + f"```python\n{block.code}```\n{shown}" + text[block.end :]
    page.write_text(text, encoding="utf-8")


def compare(found, where):
    """Every block prints what stands below it."""
    for block, now in found:
        assert now == block.shown.rstrip("\n"), f"{where}; pytest --record writes it anew"


def run_page(page, *, record):
    """A page from top to bottom, as a reader types it; the names that it leaves."""
    blocks = blocks_of(page)
    skip_unless_there(imported(blocks))
    namespace = {"__name__": page.stem.replace("-", "_")}
    found = [(block, printed(page, block.code, namespace)) for block in blocks]
    if record:
        write(page, found)
    else:
        compare(found, page.name)
    return namespace

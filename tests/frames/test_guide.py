"""The guide on frames runs from top to bottom, with the real libraries, and prints what it shows."""

from __future__ import annotations

import ast
import contextlib
import gc
import io
import os
import re
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "guides" / "frames.md"
TABLE = "The table"
BACK_ENDS = {"polars", "pandas", "pyarrow", "duckdb", "dask", "pyspark"}
BLOCK = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```text\n(?P<shown>.*?)^```\n)?", re.MULTILINE | re.DOTALL
)


class Block(NamedTuple):
    """A block of the page: what runs, what is shown below it, and where that stands."""

    code: str
    shown: str
    start: int
    end: int


def sections():
    """For each heading its blocks."""
    text = PAGE.read_text(encoding="utf-8")
    heads = list(re.finditer(r"^## (.+)\n", text, re.MULTILINE))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return {
        head[1]: [
            Block(found["code"], found["shown"] or "", found.start(), found.end())
            for found in BLOCK.finditer(text, head.end(), end)
        ]
        for head, end in zip(heads, ends, strict=True)
    }


SECTIONS = {title: blocks for title, blocks in sections().items() if blocks}


def imported(blocks):
    """The libraries that some blocks import."""
    nodes = [node for block in blocks for node in ast.walk(ast.parse(block.code))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}


def has_java():
    """Whether Spark can start, as its own script looks for Java."""
    home = os.environ.get("JAVA_HOME")
    return shutil.which("java", path=f"{home}/bin" if home else None) is not None


def skip_unless_there(libraries):
    """Skip, and say what is missing."""
    for library in sorted({"narwhals", *libraries} - {"umkstd", "datetime"}):
        if find_spec(library) is None:
            pytest.skip(f"{library} is not installed; .ci/run installs it beside the source")
    if "pyspark" in libraries and not has_java():
        pytest.skip("PySpark needs Java 17, and there is none")


def printed(code, namespace):
    """What a block prints."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, PAGE.name, "exec"), namespace)  # noqa: S102 - a page of our own
    lines = [line.rstrip() for line in out.getvalue().splitlines()]
    return "".join(f"{line}\n" for line in lines).rstrip("\n")


def write(found):
    """Put what was printed below its block."""
    text = PAGE.read_text(encoding="utf-8")
    for block, now in reversed(found):
        shown = f"\n```text\n{now}\n```\n" if now else ""
        text = text[: block.start] + f"```python\n{block.code}```\n{shown}" + text[block.end :]
    PAGE.write_text(text, encoding="utf-8")


@pytest.fixture
def surroundings(monkeypatch):
    """Workers of Spark run this Python, tables are as wide as the page, Spark ends with the test."""
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("POLARS_TABLE_WIDTH", "100")
    yield
    if "pyspark.sql" in sys.modules and (
        session := sys.modules["pyspark.sql"].SparkSession.getActiveSession()
    ):
        session.stop()
    gc.collect()


def test_every_back_end_has_a_section() -> None:
    """A library that is left out of the page would be left out of the test."""
    assert BACK_ENDS <= {name for blocks in SECTIONS.values() for name in imported(blocks)}
    assert next(iter(SECTIONS)) == TABLE
    every = PAGE.read_text(encoding="utf-8").count("```python\n")
    assert sum(map(len, SECTIONS.values())) == every > len(BACK_ENDS)


@pytest.mark.filterwarnings("default")  # of the libraries among themselves
@pytest.mark.parametrize("title", SECTIONS)
def test_a_section_prints_what_it_shows(title, request, surroundings):
    """A reader who types a section after the table sees the same."""
    blocks = SECTIONS[title]
    skip_unless_there(imported(blocks))
    namespace = {}
    if title != TABLE:
        for block in SECTIONS[TABLE]:
            printed(block.code, namespace)
    found = [(block, printed(block.code, namespace)) for block in blocks]
    if request.config.getoption("record"):
        fresh = sections()[title]
        write([(block, now) for block, (_, now) in zip(fresh, found, strict=True)])
        return
    for block, now in found:
        assert now == block.shown.rstrip("\n"), f"{title}; pytest --record writes it anew"

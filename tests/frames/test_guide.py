"""The guide on frames runs from top to bottom, with the real libraries, and prints what it shows."""

from __future__ import annotations

import gc
import os
import shutil
import sys

import pytest

import guide_page
from guide_page import GUIDES, imported, sections_of

PAGE = GUIDES / "frames.md"
TABLE = "The table"
BACK_ENDS = {"polars", "pandas", "pyarrow", "duckdb", "dask", "pyspark"}
SECTIONS = sections_of(PAGE)


def has_java():
    """Whether Spark can start, as its own script looks for Java."""
    home = os.environ.get("JAVA_HOME")
    return shutil.which("java", path=f"{home}/bin" if home else None) is not None


def skip_unless_there(libraries):
    """Skip, and say what is missing."""
    guide_page.skip_unless_there({"narwhals", *libraries})
    if "pyspark" in libraries and not has_java():
        pytest.skip("PySpark needs Java 17, and there is none")


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
            guide_page.printed(block.code, namespace, PAGE)
    found = [(block, guide_page.printed(block.code, namespace, PAGE)) for block in blocks]
    if request.config.getoption("record"):
        fresh = sections_of(PAGE)[title]
        guide_page.write(PAGE, [(block, now) for block, (_, now) in zip(fresh, found, strict=True)])
        return
    for block, now in found:
        assert now == block.shown.rstrip("\n"), f"{title}; pytest --record writes it anew"

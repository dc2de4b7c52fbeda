"""The quick start in Indonesian runs and prints what it shows; the tests that a guide shows pass."""

from __future__ import annotations

import pytest

from guide_page import GUIDES, blocks_of, printed, write

MULAI = GUIDES.parent / "mulai.md"
OWN = GUIDES / "own-requirement.md"


@pytest.fixture(autouse=True)
def folder(monkeypatch):
    """The folder of the repository, where the page tells the reader to be."""
    monkeypatch.chdir(GUIDES.parents[1])


def test_the_start_in_indonesian_prints_what_it_shows(request) -> None:
    """A reader who types the page from top to bottom sees the same."""
    namespace = {}
    found = [(block, printed(block.code, namespace, MULAI)) for block in blocks_of(MULAI)]
    if request.config.getoption("record"):
        write(MULAI, found)
        return
    assert len(found) == MULAI.read_text(encoding="utf-8").count("```python") > 0
    for block, now in found:
        assert now == block.shown.rstrip("\n"), "mulai.md; pytest --record writes it anew"


def test_the_tests_that_a_guide_shows_pass() -> None:
    """Running a page only defines them; each is called with every row of its table."""
    names = {}
    for block in blocks_of(OWN):
        printed(block.code, names, OWN)
    called = 0
    for name, test in names.items():
        if name.startswith("test_"):
            marks = getattr(test, "pytestmark", ())
            rows = next((mark.args[1] for mark in marks if mark.name == "parametrize"), [()])
            for row in rows:
                test(*row)
                called += 1
    assert called > 10

"""Each guide runs from top to bottom, with the real libraries, and prints what it shows."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from guide_page import GUIDES, blocks_of, imported, printed, skip_unless_there, write

OTHERS = {"index", "frames"}  # that on frames is run section by section, by tests/frames
MODULES = {
    "fastapi": "service",
    "queue-worker": "worker",
}  # as the page tells the reader to save it
PAGES = sorted(path for path in GUIDES.glob("*.md") if path.stem not in OTHERS)


def name_of(page):
    """The name of a guide, for a failure that can be read."""
    return page.stem


@pytest.fixture
def module(request, monkeypatch):
    """A module for the code of a page: libraries look up where a class comes from."""
    page = request.node.callspec.params["page"]
    made = ModuleType(MODULES.get(page.stem, f"guide_{page.stem}"))
    monkeypatch.setitem(sys.modules, made.__name__, made)
    return made


def test_every_guide_is_listed() -> None:
    """A page that the contents leave out is found by nobody."""
    contents = (GUIDES / "index.md").read_text(encoding="utf-8").splitlines()
    assert {path.stem for path in GUIDES.glob("*.md")} - {"index"} <= set(contents)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_block_is_left_out(page) -> None:
    """What is not run may be wrong."""
    text = page.read_text(encoding="utf-8")
    assert len(blocks_of(page)) == text.count("```python\n") > 0


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_guide_prints_what_it_shows(page, request, module) -> None:
    """A reader who types the page from top to bottom sees the same."""
    blocks = blocks_of(page)
    skip_unless_there(imported(blocks) - {module.__name__})
    found = [(block, printed(block.code, module.__dict__, page)) for block in blocks]
    if request.config.getoption("record"):
        write(page, found)
        return
    for block, now in found:
        assert now == block.shown.rstrip("\n"), f"{page.name}; pytest --record writes it anew"

"""The guides on rules of one's own, and the quick start in Indonesian, run and print what they show."""

from __future__ import annotations

import pytest

from guide_blocks import DOCS, blocks_of, run_page

GUIDES = DOCS / "guides"
PAGES = {
    "own-requirement": GUIDES / "own-requirement.md",
    "overlay": GUIDES / "overlay.md",
    "own-standard": GUIDES / "own-standard.md",
    "chat": GUIDES / "chat.md",
    "mulai": DOCS / "mulai.md",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_prints_what_it_shows(name, request, monkeypatch):
    """A reader who types the page from top to bottom, in the folder of the repository, sees the same."""
    monkeypatch.chdir(DOCS.parent)
    names = run_page(PAGES[name], record=request.config.getoption("record"))
    run_tests_in(names)


def run_tests_in(names):
    """Call each test that a page has written, with every row of its table of cases."""
    for name, test in names.items():
        if not name.startswith("test_"):
            continue
        marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
        for row in marks[0].args[1] if marks else [()]:
            test(*row)


@pytest.mark.parametrize("name", PAGES)
def test_every_block_of_python_is_run(name):
    """A block that the runner does not recognise would be shown and never tried."""
    every = PAGES[name].read_text(encoding="utf-8").count("```python")
    assert len(blocks_of(PAGES[name])) == every > 0

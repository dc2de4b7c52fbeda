"""All pages of the law, the index of what they hold, and writing them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from law_pages.entrance import both, entrance
from law_pages.facts import fact_pages
from law_pages.figure_page import figure_page
from law_pages.glossary import glossary_page
from law_pages.instrument_pages import instrument_pages
from law_pages.lists import days_page, grades_page, subjects_page
from law_pages.page import Page
from law_pages.rule_pages import rule_pages
from law_pages.standard_pages import standard_pages
from law_pages.step_pages import step_pages
from law_pages.unknown_page import unknown_page
from umkstd.text import LANGUAGES

DOCS = Path(__file__).parents[1]
INDEX = DOCS / "law-index.txt"
"""The index of the pages that is kept in the repository: hash, file and title."""
_SINGLE = (
    entrance,
    subjects_page,
    grades_page,
    days_page,
    figure_page,
    unknown_page,
    glossary_page,
)


def pages() -> Iterator[Page]:
    """Every page in each language."""
    for language in LANGUAGES:
        yield from (make(language) for make in _SINGLE)
        yield from fact_pages(language)
    for found in (rule_pages, standard_pages, step_pages, instrument_pages):
        yield from found()


def texts() -> dict[str, str]:
    """Every file below the folder of the documentation, with its text."""
    return {"law/index.md": both(), **{page.file: page.text for page in pages()}}


def index_lines(files: dict[str, str]) -> list[str]:
    """One line for each file: a hash of its text, its name and its title."""
    return sorted(
        f"{name} {hashlib.sha256(text.encode()).hexdigest()[:16]} {_title(text)}"
        for name, text in files.items()
    )


def _title(text: str) -> str:
    return next(line[2:] for line in text.splitlines() if line.startswith("# "))


def write(files: dict[str, str], folder: Path = DOCS) -> None:
    """Write the files; those that are right already stay, and those of no page any more go."""
    for name, text in files.items():
        path = folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in (folder / "law").rglob("*.md"):
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()


def drift(files: dict[str, str]) -> list[str]:
    """What differs from the index in the repository: lines that are new with ``+``, old with ``-``."""
    kept = INDEX.read_text(encoding="utf-8").splitlines() if INDEX.is_file() else []
    made = index_lines(files)
    gone = [f"- {line}" for line in kept if line not in set(made)]
    return gone + [f"+ {line}" for line in made if line not in set(kept)]

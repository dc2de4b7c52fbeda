"""Every entry of the law notes is accounted for, and what it says it became is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook import RULEBOOK

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "notes"
SHARED = ROOT.parent / "shared" / "law"
ENTRY = re.compile(r"R-[A-Z]+-\d+")
FILES = (
    *("formalization.md", "product-licences.md", "criteria-plut.md"),
    *("sni-bina-umk.md", "updates.md"),
)
KINDS = {
    *("requirement", "determination", "parameter", "deadline", "fact", "note", "identifier"),
    *("documented", "left-out"),
}


def entries():
    """Every entry with the file that holds it."""
    return [
        (path.stem, entry)
        for path in sorted(FOLDER.glob("*.json"))
        for entry in json.loads(path.read_text(encoding="utf-8"))
    ]


def test_every_entry_is_there_once() -> None:
    """None is forgotten, and none has two fates."""
    names = [entry["entry"] for _, entry in entries()]

    assert sorted(names) == sorted((FOLDER / "entries.txt").read_text().split())


@pytest.mark.skipif(not SHARED.exists(), reason="the law notes do not lie beside this repository")
def test_the_list_of_entries_is_that_of_the_notes() -> None:
    """The list itself is not shortened."""
    found = {name for file in FILES for name in ENTRY.findall((SHARED / file).read_text("utf-8"))}

    assert found == set((FOLDER / "entries.txt").read_text().split())


@pytest.mark.parametrize(
    ("file", "entry"), entries(), ids=lambda v: v["entry"] if isinstance(v, dict) else v
)
def test_an_entry_says_what_became_of_it(file, entry) -> None:
    """In both languages; the names exist; what was not built has a reason; no path is told."""
    assert entry["became"] in KINDS
    assert set(entry) <= {"entry", "about", "became", "where", "why"}
    for text in (entry["about"], *([entry["why"]] if "why" in entry else [])):
        assert set(text) == {"id", "en"}
        assert all(words.strip() and ".md" not in words for words in text.values())
    if entry["became"] in ("documented", "left-out"):
        assert entry["why"]
    else:
        assert entry["where"]
    if entry["became"] in ("requirement", "determination"):
        assert any(
            name in RULEBOOK.requirements or name in RULEBOOK.determinations
            for name in entry["where"]
        )
    if entry["became"] == "parameter":
        assert any(name in RULEBOOK.parameters for name in entry["where"])
    if entry["became"] == "fact":
        assert any(name in VOCABULARY.names for name in entry["where"])

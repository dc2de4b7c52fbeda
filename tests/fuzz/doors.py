"""Every door of the library, by name."""

from __future__ import annotations

from pathlib import Path

from fuzz import (
    entry_cases,
    entry_commands,
    entry_desks,
    entry_documents,
    entry_numbers,
    entry_tables,
)
from fuzz.entry import Entry

CORPUS = Path(__file__).parent / "corpus"
PARTS = (
    *(entry_cases, entry_numbers, entry_documents),
    *(entry_tables, entry_desks, entry_commands),
)
DOORS: dict[str, Entry] = {entry.name: entry for part in PARTS for entry in part.ENTRIES}


def seeds_of(entry: Entry) -> list[bytes]:
    """Its good inputs, and those of its folder in the corpus."""
    kept = sorted((CORPUS / entry.name).glob("*"))
    return [*entry.seeds(), *(path.read_bytes() for path in kept)]

"""The table of the law notes, written into its page when the documentation is built."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "notes"
MARK = "<!-- table -->"


def entries() -> list[dict[str, Any]]:
    """Every entry of every subject, in the order of their names."""
    found = [
        entry
        for path in sorted(FOLDER.glob("*.json"))
        for entry in json.loads(path.read_text(encoding="utf-8"))
    ]
    return sorted(found, key=lambda entry: entry["entry"])


def table() -> str:
    """The table in Markdown."""
    lines = ["| entry | about | became | where, or why |", "|---|---|---|---|"]
    for entry in entries():
        about, why = entry["about"], entry.get("why")
        where = ", ".join(f"`{name}`" for name in entry.get("where", ()))
        reason = f"{why['en']} / {why['id']}" if why else ""
        cells = [
            entry["entry"],
            f"{about['en']} / {about['id']}",
            entry["became"],
            " ".join(part for part in (where, reason) if part),
        ]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def setup(app: Any) -> dict[str, bool]:
    """Write the table where its page is read."""

    def read(_app: Any, name: str, source: list[str]) -> None:
        if name == "notes/index":
            source[0] = source[0].replace(MARK, table())

    app.connect("source-read", read)
    return {"parallel_read_safe": True}

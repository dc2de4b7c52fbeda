"""The table of the law notes, written into its page when the documentation is built."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "notes"
MARK = "<!-- table -->"
GRADES = "<!-- grades -->"


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


def provisions() -> list[tuple[str, str, str, str]]:
    """Every provision and dated table of the rulebook: grade, rule, span and citation."""
    from umkstd.rulebook import RULEBOOK

    found = []
    for name in RULEBOOK:
        rule = RULEBOOK[name]
        for part in getattr(rule, "provisions", None) or rule.rulings:
            span = f"{part.span.start or '…'} to {part.span.end or '…'}"
            text = part.cite.text
            readings = getattr(part, "readings", ())
            grade = "disputed" if readings else part.cite.grade.value
            if part.unresolved is not None:
                grade = "unresolved"
            if readings:
                text = "; or: ".join(f"{r.text.en} [{r.cite.text}]" for r in readings)
            found.append((grade, name, span, text))
    return found


def grades() -> str:
    """The provisions by grade, the best known first."""
    order = ("article", "secondary", "derived", "disputed", "unresolved")
    lines = ["| grade | rule | in force | text |", "|---|---|---|---|"]
    for grade, name, span, text in sorted(provisions(), key=lambda p: (order.index(p[0]), p[1])):
        lines.append(f"| {grade} | `{name}` | {span} | {text.replace('|', ' ')} |")
    return "\n".join(lines)


def setup(app: Any) -> dict[str, bool]:
    """Write the table where its page is read."""

    def read(_app: Any, name: str, source: list[str]) -> None:
        if name == "notes/index":
            source[0] = source[0].replace(MARK, table()).replace(GRADES, grades())

    app.connect("source-read", read)
    return {"parallel_read_safe": True}

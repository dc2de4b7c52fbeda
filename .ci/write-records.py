"""Writes the attributes of the records from the vocabulary: run it when a fact was added."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from umkstd.business import vocabulary
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind

RECORDS = Path(__file__).parents[1] / "src" / "umkstd" / "business" / "records.py"
TYPES = {
    Kind.BOOLEAN: "bool",
    Kind.INTEGER: "int",
    Kind.DECIMAL: "Decimal",
    Kind.DATE: "datetime.date",
    Kind.TEXT: "str",
    Kind.CHOICE: "str",
}
FACTS = {
    "Business": (*vocabulary.BUSINESS_FACTS, *vocabulary.DETERMINED_BUSINESS_FACTS),
    "ActivityLine": (*vocabulary.LINE_FACTS, *vocabulary.DETERMINED_LINE_FACTS),
}


def attribute(fact: Fact[Any]) -> str:
    """One line of a record."""
    kind = TYPES[fact.kind]
    if fact.choices and isinstance(fact.choices[0], tuple):
        kind = "tuple[str, ...]"
    return f"    {fact.name}: {kind} | None = None"


def main() -> None:
    """Rewrite the attributes; everything else stays."""
    text = RECORDS.read_text(encoding="utf-8")
    for record, facts in FACTS.items():
        attributes = "\n".join(attribute(fact) for fact in facts)
        pattern = rf'(class {record}:\n    """.*?"""\n\n)(?:    \w+: [^\n]+ = None\n)+'
        text, count = re.subn(pattern, rf"\g<1>{attributes}\n", text, flags=re.DOTALL)
        if count != 1:
            raise SystemExit(f"the attributes of {record} were not found")
    RECORDS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

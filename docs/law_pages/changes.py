"""What the changelog says of the law: each entry of its *Law* sections, with the subjects it is about.

An entry names its subjects in a comment at its end, such as ``<!-- law: food label -->``: keys of the
table of contents, ids of rules, or ``standards``.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import attrs

FILE = Path(__file__).parents[2] / "CHANGELOG.md"
_VERSION = re.compile(r"^## \[(.+?)\](?: - (\S+))?$", re.MULTILINE)
_TAG = re.compile(r"<!--\s*law:\s*(.*?)\s*-->")


@attrs.frozen
class LawChange:
    """One entry.

    Attributes:
        version: the version that has it.
        day: the day of that version, or an empty text before it is out.
        text: the entry in Markdown, in English.
        about: the subjects and rules it is about.
    """

    version: str
    day: str
    text: str
    about: frozenset[str]


@cache
def law_changes() -> tuple[LawChange, ...]:
    """Every entry, the newest version first."""
    text = FILE.read_text(encoding="utf-8")
    heads = list(_VERSION.finditer(text))
    found: list[LawChange] = []
    for head, end in zip(heads, [*(h.start() for h in heads[1:]), len(text)], strict=True):
        section = text[head.end() : end]
        _, _, law = section.partition("\n### Law\n")
        law = law.partition("\n### ")[0]
        for entry in re.split(r"^- ", law, flags=re.MULTILINE)[1:]:
            whole = " ".join(entry.split())
            tag = _TAG.search(whole)
            about = frozenset(tag[1].split()) if tag else frozenset[str]()
            found.append(LawChange(head[1], head[2] or "", _TAG.sub("", whole).strip(), about))
    return tuple(found)


def changes_of(chapter: str, rule_id: str) -> list[LawChange]:
    """The entries about a rule or its subject."""
    return [change for change in law_changes() if change.about & {chapter, rule_id}]

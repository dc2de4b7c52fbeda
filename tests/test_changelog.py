"""The changelog can be read by people and programs: its sections, their order, their days.

That the released version is the project's is looked at in `test_house.py`; that each entry on the law
names subjects or rules that exist, in `test_law_pages.py`.
"""

from __future__ import annotations

import datetime
import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
TEXT = (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")
VERSION = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "version"
]
SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Law")
"""Those of Keep a Changelog, in its order, and ours."""
HEAD = re.compile(r"^## (.*)$", re.MULTILINE)
RELEASE = re.compile(r"\[(?P<version>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d{2}-\d{2})")
MARK = re.compile(r"<!-- law: [\w.-]+(?: [\w.-]+)* -->$")


def parts(text: str, head: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Each heading with what stands below it."""
    pieces = head.split(text)
    yield from zip(pieces[1::2], pieces[2::2], strict=True)


def faults(text: str, version: str) -> Iterator[str]:
    """What is wrong with a changelog, a sentence each."""
    versions = list(parts(text, HEAD))
    heads = [head for head, _ in versions]
    if not text.startswith("# Changelog\n"):
        yield "The first line is not “# Changelog”."
    if not heads or not (heads[0] == "[Unreleased]" or heads[0].startswith(f"[{version}] ")):
        yield f"At the top stands neither [Unreleased] nor [{version}]."
    yield from faults_of_releases(heads[1:] if heads[:1] == ["[Unreleased]"] else heads)
    for head, body in versions:
        for fault in faults_of_sections(body):
            yield f"{head}: {fault}"


def faults_of_releases(heads: list[str]) -> Iterator[str]:
    """Versions and their days go down."""
    found = [RELEASE.fullmatch(head) for head in heads]
    yield from (
        f"“{head}” is not [1.2.3] - 2026-11-24."
        for head, match in zip(heads, found, strict=True)
        if match is None
    )
    keys = []
    for match in filter(None, found):
        try:
            day = datetime.date.fromisoformat(match["day"])
        except ValueError:
            yield f"{match['day']} is no day."
        else:
            keys.append(([int(part) for part in match["version"].split(".")], day))
    for (newer, day), (older, before) in itertools.pairwise(keys):
        if newer <= older or day < before:
            yield f"Version {newer} of {day} stands above {older} of {before}."


def faults_of_sections(body: str) -> Iterator[str]:
    """Sections have known names, stand in order, once each, and hold entries."""
    sections = list(parts(body, re.compile(r"^### (.*)$", re.MULTILINE)))
    names = [name for name, _ in sections]
    if unknown := set(names) - set(SECTIONS):
        yield f"{sorted(unknown)} are none of {', '.join(SECTIONS)}."
    elif names != sorted(set(names), key=SECTIONS.index):
        yield f"{names} do not stand once each in the order {', '.join(SECTIONS)}."
    for name, section in sections:
        before, *entries = re.split(r"^- ", section, flags=re.MULTILINE)
        if before.strip() or not entries:
            yield f"{name} is no list of entries that begin with “- ”."
        if name == "Law":
            yield from (
                f"“{entry.split(chr(10))[0]}” does not end with <!-- law: SUBJECT -->."
                for entry in entries
                if not MARK.search(entry.strip())
            )


def test_the_changelog_is_in_order() -> None:
    """Who updates reads it from the top and stops at the version in use."""
    assert list(faults(TEXT, VERSION)) == []


GOOD = """# Changelog

## [Unreleased]

### Added

- A name.

### Law

- A rule of
  two lines.
  <!-- law: size umk -->

## [0.2.0] - 2026-12-01

### Fixed

- A fault.

## [0.1.0] - 2026-11-24

### Added

- All.
"""


def test_a_changelog_in_order_has_no_faults() -> None:
    """Else every entry of the real one would be suspect."""
    assert list(faults(GOOD, "0.2.0")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# Changelog", "# News"),
        ("[Unreleased]", "[Soon]"),
        ("## [Unreleased]\n", "## [0.3.0] - 2026-12-02\n"),  # not the project's version
        ("[0.2.0] - 2026-12-01", "[0.2.0]"),
        ("[0.2.0] - 2026-12-01", "[0.2.0] - 1 December 2026"),
        ("[0.2.0] - 2026-12-01", "[0.2.0] - 2026-13-01"),
        ("[0.2.0] - 2026-12-01", "[0.2.0] - 2026-11-23"),
        ("[0.2.0]", "[0.0.9]"),
        ("[0.2.0]", "[0.1.0]"),
        ("### Fixed", "### Mended"),
        ("### Added\n\n- A name.", "### Law\n\n- A name. <!-- law: size -->"),
        ("- A name.\n", "A name.\n"),
        ("- A name.\n", ""),
        ("  <!-- law: size umk -->\n", ""),
        ("<!-- law: size umk -->", "<!-- law: -->"),
        ("### Added\n\n- A name.\n\n", "### Security\n\n- A.\n\n### Added\n\n- A name.\n\n"),
    ],
)
def test_each_slip_is_noticed(old: str, new: str) -> None:
    """One slip at a time; a check that lets it pass would let it pass in the real one."""
    changed = GOOD.replace(old, new, 1)
    assert changed != GOOD
    assert list(faults(changed, "0.2.0"))

"""The table of contents says where each rule lives; a chapter is opened when it is needed."""

from __future__ import annotations

import pickle
import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

import umkstd.rulebook
from umkstd.rulebook import RULEBOOK
from umkstd.rulebook.contents import DETERMINATIONS, PARAMETERS, REQUIREMENTS

CHAPTERS = sorted(
    module.name
    for module in pkgutil.iter_modules(umkstd.rulebook.__path__)
    if module.name not in ("book", "checking", "contents", "instruments")
)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_rule_of_a_chapter_is_in_the_contents(chapter) -> None:
    """A rule that nobody lists is never asked for."""
    module = import_module(f"umkstd.rulebook.{chapter}")

    for name, homes in (("REQUIREMENTS", REQUIREMENTS), ("DETERMINATIONS", DETERMINATIONS)):
        for rule in getattr(module, name, ()):
            assert homes.get(rule.id) == chapter
    assert bool(getattr(module, "PARAMETERS", ())) == (chapter in PARAMETERS)


def test_every_rule_is_found_under_its_id() -> None:
    """And the book keeps the order of the contents."""
    assert list(RULEBOOK) == [*DETERMINATIONS, *REQUIREMENTS]
    assert [RULEBOOK[name].id for name in RULEBOOK] == list(RULEBOOK)
    names = [
        p.name
        for chapter in PARAMETERS
        for p in import_module(f"umkstd.rulebook.{chapter}").PARAMETERS
    ]
    assert list(RULEBOOK.parameters) == names
    assert len(set(names)) == len(names)
    assert len(RULEBOOK.parameters) == len(names)


def test_the_book_travels() -> None:
    """To a worker of a pool, as light as its table of contents."""
    again = pickle.loads(pickle.dumps(RULEBOOK))  # noqa: S301 - our own value

    assert list(again) == list(RULEBOOK)
    assert again["umk"].id == "umk"
    assert again.parameters["micro_capital_limit"] == RULEBOOK.parameters["micro_capital_limit"]


@pytest.mark.smoke
def test_one_rule_opens_its_own_chapters_alone() -> None:
    """A service that asks one question does not pay for the law of all others."""
    code = (
        "import sys, umkstd\n"
        "umkstd.rulebook['scale'].determine({'capital': 1}, as_of='2026-11-24')\n"
        "print([n for n in sys.modules if n.startswith('umkstd.rulebook.sni')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"

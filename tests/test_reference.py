"""The reference is whole: every public name is on a page, and says what a reader needs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import attrs
import pytest

import umkstd
from umkstd import identifiers

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
NUMBERS = [
    f"umkstd.identifiers.{found.name}"
    for found in pkgutil.iter_modules(identifiers.__path__)
    if not found.name.startswith("_")
]
WITH_ALL = ("umkstd", "umkstd.frames", "umkstd.pathway", "umkstd.plut", "umkstd.standards")
MODULES = (*WITH_ALL, "umkstd.calendars", "umkstd.render.deadlines", *NUMBERS)
OF_VALUES = {"rulebook", "CATALOGUE"}
"""Names of one object; its class is in the reference."""
PART = re.compile(r"^{part}:\n((?:    .*\n?|\n)*)", re.MULTILINE)
DIRECTIVE = re.compile(
    r"^\.\. auto(?P<kind>module|function|class):: (?P<name>[\w.]+)\n(?P<options>(?:   :.*\n)*)",
    re.MULTILINE,
)


def public():
    """Every public name with what it names, by where it is imported from."""
    for home in MODULES:
        module = importlib.import_module(home)
        own = [
            name
            for name, value in vars(module).items()
            if not name.startswith("_") and getattr(value, "__module__", None) == home
        ]
        for name in getattr(module, "__all__", own):
            if name not in OF_VALUES:
                yield f"{home}.{name}", inspect.unwrap(getattr(module, name))


PUBLIC = dict(public())
FUNCTIONS = {name: found for name, found in PUBLIC.items() if inspect.isfunction(found)}
RECORDS = {name: found for name, found in PUBLIC.items() if attrs.has(found)}


def documented():
    """What the pages of the reference ask autodoc for: full names, and modules that are shown whole."""
    names, whole = set(), set()
    for path in REFERENCE.glob("*.md"):
        for found in DIRECTIVE.finditer(path.read_text(encoding="utf-8")):
            members = re.search(r":members: (.+)", found["options"])
            if found["kind"] != "module":
                names.add(found["name"])
            elif members:
                names |= {f"{found['name']}.{one.strip()}" for one in members[1].split(",")}
            elif ":no-members:" not in found["options"]:
                whole.add(found["name"])
    return names, whole


def described(value, part):
    """The names that a section of a docstring describes."""
    found = re.search(PART.pattern.format(part=part), f"{inspect.getdoc(value)}\n", PART.flags)
    return (
        set(re.findall(r"^    \*{0,2}(\w+)(?: \(.*\))?:", found[1], re.MULTILINE))
        if found
        else set()
    )


def test_every_kind_of_public_name_is_looked_at():
    """A list that came out empty would let everything pass."""
    assert set(umkstd.__all__) <= {name.rpartition(".")[2] for name in PUBLIC} | OF_VALUES
    assert len(FUNCTIONS) > 80
    assert len(RECORDS) > 30


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_in_the_reference(name):
    """A name that is found nowhere is not used, or is used wrongly."""
    names, whole = documented()
    value = PUBLIC[name]
    home = f"{value.__module__}.{value.__qualname__}"
    assert {name, home} & names or value.__module__ in whole, (
        f"{home} is on no page of docs/reference"
    )


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_public_function_says_what_it_takes_and_shows_it(name):
    """Every parameter is described, and there is an example."""
    function = FUNCTIONS[name]
    missing = set(inspect.signature(function).parameters) - described(function, "Args")
    assert not missing, f"{name} does not describe {sorted(missing)}"
    assert re.search(r"^Example\b.*:", inspect.getdoc(function), re.MULTILINE), (
        f"{name}: no example"
    )


@pytest.mark.parametrize("name", RECORDS)
def test_a_public_record_says_what_it_holds(name):
    """Every field that a caller may give is described."""
    fields = {one.name for one in attrs.fields(RECORDS[name]) if one.init and one.name[0] != "_"}
    missing = fields - described(RECORDS[name], "Attributes")
    assert not missing, f"{name} does not describe {sorted(missing)}"


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_begins_with_a_sentence(name):
    """The first line stands alone in lists and in editors."""
    first = (inspect.getdoc(PUBLIC[name]) or "").partition("\n")[0]
    assert first.endswith((".", "?")), name

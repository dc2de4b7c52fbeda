"""What is public is written down, and changes only together with its list."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

griffe = pytest.importorskip("griffe", reason="griffe comes with the extra lint")
PROJECT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def script():
    """The script that writes the lists."""
    place = PROJECT / "docs" / "build_api.py"
    spec = importlib.util.spec_from_file_location("build_api", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def names(script):
    """The list of names, as it would be written now."""
    return script.names()


def test_no_public_name_changes_unannounced(script, names) -> None:
    """A name, a parameter or a default that changes breaks programs that we never see."""
    differ = "\n".join(script.drift(script.NAMES, names))
    assert not differ, f"What is public has changed:\n{differ}\n{script.NEXT}"


def test_no_id_changes_unannounced(script) -> None:
    """Facts, rules and codes stand in records and in other people's data."""
    differ = "\n".join(script.drift(script.IDS, script.ids()))
    assert not differ, f"What is public has changed:\n{differ}\n{script.NEXT}"


@pytest.mark.parametrize(
    "line",
    [
        "umkstd.check is umkstd.rulebook.checking.check",
        "umkstd.rulebook: module",
        "umkstd.Text is umkstd.text.Text",
        "umkstd.identifiers.nib.is_valid(number: object) -> bool",
        "umkstd.law.span.Span.end: datetime.date | None = None",
        "umkstd.law.verdict.Verdict.certainty -> Grade | None",
        "umkstd.law.verdict.Verdict.status: Status",
        "umkstd.law.verdict.Status.UNMET = 'unmet'",
    ],
)
def test_the_list_has_names_of_each_kind(names, line) -> None:
    """A list that misses a kind of name would let every change of it pass."""
    assert line in names


def test_the_announcement_is_explained(script) -> None:
    """Who sees the failure reads there what to do."""
    for word in ("docs/build_api.py", "CHANGELOG.md", "Deprecated", "docs/reference/stability.md"):
        assert word in script.NEXT


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(): ...", "()"),
        ("def f(a, /, b=1, *c: int, d, **e) -> str: ...", "(a, /, b = 1, *c: int, d, **e) -> str"),
        ("def f(a, *, b: int = 2): ...", "(a, *, b: int = 2)"),
        ("def f(a, b, /): ...", "(a, b, /)"),
    ],
)
def test_a_signature_is_written_as_in_python(script, code, said) -> None:
    """How a parameter may be given is as public as its name."""
    module = griffe.visit("m", filepath=Path("m.py"), code=code)
    assert script.signature(module["f"]) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("a: int", ": int"),
        ("a: int = 1", ": int = 1"),
        ("a: int = attrs.field(default=2, repr=False)", ": int = 2"),
        ("a: int = attrs.field(converter=int)", ": int"),
        ("a: dict = field(factory=dict)", ": dict = dict"),
        ("a: int = field(init=False)", ": int, not given"),
        ("a = 'word'", " = 'word'"),
    ],
)
def test_a_field_is_written_with_what_it_is_if_nothing_is_given(script, code, said) -> None:
    """A field that loses its default must be given from then on: that breaks its callers."""
    module = griffe.visit("m", filepath=Path("m.py"), code=f"class C:\n    {code}\n")
    assert script.value(module["C"]["a"]) == said

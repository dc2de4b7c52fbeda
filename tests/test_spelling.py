"""The check of spelling: what it reads, what it leaves out, and what it says."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"


@pytest.fixture(scope="module")
def check():
    """The script, loaded as it runs: beside its other half."""
    sys.path.insert(0, str(DOCS))
    try:
        spec = importlib.util.spec_from_file_location("check_spelling", DOCS / "check_spelling.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules["check_spelling"] = module
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(DOCS))
    return module


def needs_hunspell():
    """Skip where there is no dictionary."""
    folder = Path("/usr/share/hunspell")
    there = all((folder / f"{name}.dic").is_file() for name in ("en_GB", "id_ID"))
    if shutil.which("hunspell") is None or not there:
        pytest.skip("hunspell with en_GB and id_ID is not installed; .ci/run installs it")


def test_code_and_links_are_not_read(check):
    """What is typed is no prose; what is said of it is."""
    page = "Say `qwzx`, not qwzx.\n\n```python\nqwzx\n```\n\n[wrod](qwzx.md) https://a.b/qwzx\n"
    texts = sys.modules["spelling_texts"]
    assert list(check.words(texts._prose(page))) == ["Say", "not", "qwzx", "wrod"]


def test_a_letter_code_is_no_word(check):
    """NIB and PBUMKU are in no dictionary and are no mistakes."""
    assert list(check.words("NIB, PBUMKU, edisi ke-2, McDonald, kelas A, 12 cm²")) == [
        *("edisi", "ke", "kelas", "cm"),
    ]


def test_pieces_of_a_text_are_read_and_its_code_is_not(check, tmp_path):
    """A text is written in pieces, with names in it that people never see."""
    source = tmp_path / "src" / "umkstd"
    source.mkdir(parents=True)
    (source / "one.py").write_text(
        'Text(id=f"satu {x[\'hidden\']} " "dua", en="one {name} " "two")\nText(a, b)\n',
        encoding="utf-8",
    )
    found = [
        (one.language, *check.words(one.text))
        for one in sys.modules["spelling_texts"].of_source(tmp_path)
    ]
    assert found == [("id", "satu", "dua"), ("en", "one", "two")]


def test_each_language_has_its_dictionary(check):
    """An English word in an Indonesian text is found; the law's own word in an English text is none."""
    needs_hunspell()
    said = [
        check.Said("Perizinan edisinya nonsens requirement", "id", "a"),
        check.Said("The perizinan of the regency's reqirement", "en", "b"),
    ]
    assert [one.word for one in check.unknown(said, "en")] == ["reqirement"]
    assert "edisinya" not in {one.word for one in check.unknown(said, "id")}


def test_our_lists_are_in_order(check):
    """A list that is in order is merged without a conflict, and a word is found in it."""
    assert check.unsorted() == []

"""Barred words in product names: whole words only, advice and no verdict."""

from __future__ import annotations

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.rulebook.halal_names import BARRED_WORDS, EXCUSES, barred_words


@pytest.mark.parametrize(
    "name",
    [
        "Keripik Rumahan",  # holds the letters of rum
        "Kerupuk Rumput Laut",
        "Es Krim Serum Buah",
        "Babiyan",
        "Keripik Singkong",
        "",
        "123",
    ],
)
def test_parts_of_words_do_not_count(name):
    """A name is not barred for letters that happen to stand together."""
    assert barred_words(name) == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Keripik Rasa Bacon", ["bacon"]),
        ("keripik rasa BACON.", ["bacon"]),
        ("Bolu Rum-Kismis", ["rum"]),
        ("Rum, rum, dan rum", ["rum"]),
        ("Bakso Babi Rasa Bacon", ["babi", "bacon"]),
        ("Ｂａｃｏｎ", ["bacon"]),
        ("Roti “anjing” panggang", ["anjing"]),
    ],
)
def test_whole_words_count(name, words):
    """In any case and any shape of letters, each once, in the order of the name."""
    assert [found.word for found in barred_words(name)] == words


def test_the_list_is_short_and_explained():
    """Each word says what it names; the exceptions are the three of the decree."""
    assert sorted(entry.word for entry in BARRED_WORDS) == ["anjing", "babi", "bacon", "rum"]
    assert all(entry.names.id and entry.names.en for entry in BARRED_WORDS)
    assert len(EXCUSES) == 3


def test_the_fact_follows_from_the_product():
    """A name that is given is looked through; one that is not given stays unknown."""
    assert VOCABULARY.read({"product": "Keripik Rasa Bacon"})["halal_name_flagged"] is True
    assert VOCABULARY.read({"product": "Keripik Rumahan"})["halal_name_flagged"] is False
    assert "halal_name_flagged" not in VOCABULARY.read({})

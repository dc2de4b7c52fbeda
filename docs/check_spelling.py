"""Checks the spelling of the pages and of the library's texts: ``python docs/check_spelling.py``.

Hunspell (Debian: ``hunspell hunspell-en-gb hunspell-id``) does the work. An English text may hold
Indonesian words, since the law's own words stand in it; an Indonesian text holds no English ones.
Words that both dictionaries lack and that are right stand in ``docs/spelling``, sorted:
``en.txt`` and ``id.txt`` for one language, and for both ``names.txt``, ``code.txt`` (what a reader types, or
what another language calls a thing) and ``printed.txt`` (old spellings in titles that we quote).
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from spelling_texts import Said, of_data, of_pages, of_source

ROOT = Path(__file__).parents[1]
LISTS = ROOT / "docs" / "spelling"
DICTIONARIES = {"en": "en_GB,id_ID", "id": "id_ID"}
LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]"
WORD = re.compile(rf"{LETTER}+(?:['\u2019]{LETTER}+)*")
BOTH = ("names", "code", "printed")
ENDING = {"en": re.compile(r"'s$"), "id": re.compile(r"nya$")}
NEEDED = "hunspell hunspell-en-gb hunspell-id"


class Unknown(NamedTuple):
    """A word that no list has, and where it stands first."""

    word: str
    language: str
    where: str


def words(text: str) -> Iterator[str]:
    """The words of a text; a letter code such as NIB or PBUMKU is no word."""
    for found in WORD.findall(text):
        word = found.replace("\u2019", "'")
        if len(word) > 1 and not any(letter.isupper() for letter in word[1:]):
            yield word


def listed(name: str) -> list[str]:
    """The words of one of our lists."""
    return (LISTS / f"{name}.txt").read_text(encoding="utf-8").split()


def refused(asked: Iterable[str], language: str) -> set[str]:
    """The words that Hunspell refuses."""
    run = subprocess.run(  # noqa: S603
        ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],  # noqa: S607 - as the shell finds it
        input="\n".join(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return set(run.stdout.split())


def unknown(said: Iterable[Said], language: str) -> list[Unknown]:
    """The words of one language that neither Hunspell nor our lists know."""
    first: dict[str, str] = {}
    for one in said:
        if one.language == language:
            for word in words(one.text):
                first.setdefault(word, one.where)
    own = ("en", "id") if language == "en" else ("id",)
    ours = {word for name in (*BOTH, *own) for word in listed(name)}
    left = {word for word in refused(sorted(first), language) if not {word, word.lower()} & ours}
    # Of what is left, a word may be whole without its ending: “edisinya”, “the library's”.
    stems = {word: ENDING[language].sub("", word) for word in left}
    wrong = refused(sorted({stem for word, stem in stems.items() if stem != word}), language)
    wrong -= {stem for stem in wrong if {stem, stem.lower()} & ours}
    left = {word for word, stem in stems.items() if stem == word or stem in wrong}
    return [Unknown(word, language, first[word]) for word in sorted(left)]


def unsorted() -> list[str]:
    """What is wrong with our lists themselves."""
    found = []
    for name in (*BOTH, *DICTIONARIES):
        lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        if lines != sorted(set(lines)):
            found.append(f"docs/spelling/{name}.txt is not sorted, or holds a word twice")
    return found


def main() -> int:
    """Check, and say what to do."""
    said = [*of_pages(ROOT), *of_source(ROOT), *of_data(ROOT)]
    try:
        found = [one for language in DICTIONARIES for one in unknown(said, language)]
    except (OSError, subprocess.CalledProcessError) as error:
        why = getattr(error, "stderr", None) or error
        sys.stderr.write(f"Hunspell or a dictionary is missing: apt-get install {NEEDED}\n{why}\n")
        return 2
    faults = unsorted()
    sys.stderr.write("".join(f"{one.where}: {one.word} ({one.language})\n" for one in found))
    sys.stderr.write("".join(f"{line}\n" for line in faults))
    if found:
        sys.stderr.write(
            "Correct each word. If it is right, add it to a list in docs/spelling, in order; the top of "
            "docs/check_spelling.py says what each list holds.\n"
        )
    sys.stdout.write(f"{len(said)} texts, {len(found) + len(faults)} faults of spelling\n")
    return 1 if found or faults else 0


if __name__ == "__main__":
    raise SystemExit(main())

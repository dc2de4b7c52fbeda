"""Words in a product name that halal law may bar: found word by word, as advice and no verdict."""

from __future__ import annotations

import re
import unicodedata

import attrs

from umkstd.text import Text

_WORD = re.compile(r"[^\W\d_]+")


@attrs.frozen
class BarredWord:
    """A word that names a haram thing or animal, with what it names."""

    word: str
    names: Text


BARRED_WORDS = (
    BarredWord("anjing", Text(id="anjing", en="dog")),
    BarredWord("babi", Text(id="babi", en="pig")),
    BarredWord("bacon", Text(id="daging babi asap", en="bacon")),
    BarredWord("rum", Text(id="minuman beralkohol", en="an alcoholic drink")),
)
"""Our own short list, from the examples of our sources; the law gives a rule and no list."""

EXCUSES = (
    Text(
        id="menurut kebiasaan ('urf) nama itu lazim, dan produknya dipastikan bebas bahan haram",
        en="the name is traditional usage ('urf), and the product is surely free of haram material",
    ),
    Text(
        id="tidak dikhawatirkan menimbulkan salah paham",
        en="there is no fear that it is misread",
    ),
    Text(
        id="mempunyai arti lain yang relevan dan lazim dipakai",
        en="it has another meaning that is relevant and commonly used",
    ),
)
"""When a name of a haram thing is allowed all the same."""


def barred_words(name: str) -> tuple[BarredWord, ...]:
    """The barred words in a product name, each once, in the order of the name.

    Whole words count and parts of words do not; letter case and the shape of
    the letters do not matter. A word that is found asks for a look at the
    exceptions (``EXCUSES``); none found does not prove that a name is allowed.

    Example:
        >>> [found.word for found in barred_words("Keripik Rasa Bacon")]
        ['bacon']
        >>> barred_words("Keripik Rumahan")
        ()
    """
    words = dict.fromkeys(_WORD.findall(unicodedata.normalize("NFKC", name).casefold()))
    known = {entry.word: entry for entry in BARRED_WORDS}
    return tuple(known[word] for word in words if word in known)


def name_is_flagged(name: str) -> bool:
    """Whether a product name holds a word of our list."""
    return bool(barred_words(name))

"""No regular expression takes more than linear time, but for two whose input is short by a stated bound."""

from __future__ import annotations

import time

import pytest

from fuzz.ambiguity import verdict
from fuzz.patterns import SOURCE, compiled, patterns
from umkstd.identifiers._digits import LONGEST
from umkstd.standards.lab_value import MAX_WORDS

FOUND = list(patterns())
BOUNDED = {
    "identifiers/_sni_form.py:_AROUND": (LONGEST, (" ", " -", "- ", "SNI ")),
    "standards/lab_value.py:_LOOKED": (
        MAX_WORDS,
        ("nd / ", "nd per a ", "nd/", "nd <0", "ada / lod 1", "nd (<0,0 ", "tidak "),
    ),
}
"""More than linear: how long their input may be, and what is repeated to make them slow."""


@pytest.mark.parametrize("found", FOUND, ids=lambda found: found.place)
def test_it_is_linear(found):
    """Two ways through a loop for one text would let a stranger choose how long we think."""
    told = verdict(found.pattern, found.flags, anchored=found.anchored, whole=found.whole)
    expected = "polynomial" if found.place in BOUNDED else "linear"
    assert told == expected


@pytest.mark.parametrize("place", BOUNDED)
def test_a_bounded_one_is_quick_at_its_bound(place):
    """A second is a thousand times what it takes; a text is read in microseconds."""
    (found,) = [one for one in FOUND if one.place == place]
    longest, pieces = BOUNDED[place]
    ask = compiled(found)
    for piece in pieces:
        for end in ("", "!", "x"):
            text = (piece * longest)[: longest - len(end)] + end
            begun = time.process_time()
            ask.fullmatch(text)
            ask.sub("", text)
            assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("pattern", "anchored", "whole", "expected"),
    [
        ("(a+)+b", True, False, "exponential"),
        ("(?:a*)*b", True, False, "exponential"),
        ("(?:a|b|ab)*c", True, False, "exponential"),
        ("(?:a?b?)*c", True, False, "exponential"),
        (r"(\d+,?)*x", True, False, "exponential"),
        ("a*a*b", True, False, "polynomial"),
        (r"\s*(\d+)?\s*g", True, True, "polynomial"),
        (r"\s+$", False, False, "polynomial"),
        ("x*y", False, False, "polynomial"),
        (r"\s+", False, False, "linear"),
        ("^a*b", False, False, "linear"),
        ("a*b*c", True, False, "linear"),
        (r"(\d+,)*x", True, False, "linear"),
        (r"(?P<m>[.,])\d+(?P=m)", True, False, "linear"),
        ("A+a+!", True, False, "linear"),
        ("(?i)A+a+!", True, False, "polynomial"),
    ],
)
def test_the_judge_knows_known_ones(pattern, anchored, whole, expected):
    """Expressions of which it is known how they behave."""
    assert verdict(pattern, anchored=anchored, whole=whole) == expected


def test_what_the_judge_cannot_read_is_refused():
    """It never calls linear what it has not understood."""
    with pytest.raises(NotImplementedError):
        verdict("(?i:A)+a+!", anchored=True, whole=False)


def test_every_expression_is_looked_at():
    """A file that compiles one is among those that were found, and so is each use without a name."""
    files = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if "re.compile(" in path.read_text(encoding="utf-8")
    }
    assert files <= {one.place.partition(":")[0] for one in FOUND}
    assert len(FOUND) > 50
    assert not any(
        name in path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*.py")
        for name in ("import regex", "from re import", "import re as")
    )

"""No public function that takes a text, a mapping or a path is left out of the hunt."""

from __future__ import annotations

import inspect
import re
import sys

import pytest

from fuzz.blind import tried
from fuzz.doors import DOORS
from test_reference import FUNCTIONS

HANDED = re.compile(r"\b(str|bytes|object|Any|Mapping|PathLike)\b")
ELSEWHERE = {
    "umkstd.frames.derive": "takes a frame, whose values its engine has read: tests/frames",
    "umkstd.frames.reasons": "likewise",
    "umkstd.frames.summary": "likewise",
}


def handed():
    """The functions of which a parameter may hold what a stranger wrote, by their code."""
    for name, function in FUNCTIONS.items():
        parameters = inspect.signature(function).parameters.values()
        if any(HANDED.search(str(one.annotation)) for one in parameters):
            yield function.__code__, name


@pytest.mark.long
def test_every_public_reader_is_behind_some_door():
    """Seen while good inputs and a few changed ones run: what is called is noted."""
    wanted = dict(handed())
    assert len(wanted) > 90
    called = set()

    def note(frame, event, _argument):
        if event == "call":
            called.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        for entry in DOORS.values():
            tried(entry, 200 if entry.share >= 100 else 60)
    finally:
        sys.setprofile(before)
    assert {name for code, name in wanted.items() if code not in called} == set(ELSEWHERE)

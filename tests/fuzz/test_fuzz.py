"""A short hunt with every change: the corpus, and seeded inputs for every door of the library."""

from __future__ import annotations

import os
import pickle
import socket
from pathlib import Path

import pytest

from fuzz.blind import tried
from fuzz.doors import CORPUS, DOORS, seeds_of
from fuzz.entry import FOLDER, Entry
from fuzz.hunting import Hunt
from fuzz.inputs import MOST, expanded, tree_of
from umkstd.errors import CaseError, Problem
from umkstd.text import same

LONG = int(os.environ.get("UMKSTD_FUZZ_RUNS", "50000"))
"""Executions of the long hunt; the million is run with atheris: see the README beside this file."""


@pytest.mark.parametrize("name", DOORS)
def test_the_corpus_and_a_few_changed_inputs(name):
    """Every input that was once a finding, and what chance makes of it: documented errors alone.

    Their time is judged by the long hunts: here coverage is measured, and others share the machine.
    """
    entry = DOORS[name]
    hunt = tried(entry, len(seeds_of(entry)) + 10 + entry.share)
    assert [place for place in hunt.findings if not place.startswith("slow: ")] == []


@pytest.mark.long
@pytest.mark.parametrize("name", DOORS)
def test_a_long_hunt_without_a_guide(name):
    """Another seed than above, and many more inputs."""
    hunt = tried(DOORS[name], LONG * DOORS[name].share // 1_000, seed=7)
    assert hunt.findings == {}


def test_the_corpus_is_small_and_of_known_doors():
    """Files that people read; what is long is written as a repeat."""
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert {path.parent.name for path in files} <= set(DOORS)
    assert len(files) <= 150
    assert all(path.stat().st_size <= 4_000 for path in files)


def hunted(run):
    hunt = Hunt(Entry(name="x", run=lambda _: run(), share=1))
    hunt.run(b"{}")
    return list(hunt.findings)


def test_a_hunt_would_see_a_finding():
    """Another error, an error without end, a file that is opened, a connection, a pickle."""
    problem = Problem(code="x", path="", message=same("x"))

    def endless():
        raise CaseError([problem] * 300)

    assert hunted(lambda: None) == []
    assert hunted(lambda: {}["x"])[0].startswith("KeyError: test_fuzz.py")
    assert "300 problems" in hunted(endless)[0]
    assert hunted(lambda: Path("/etc/hostname").read_bytes()) == ["opened: /etc/hostname"]
    assert "event: socket.__new__" in hunted(lambda: socket.socket().close())
    pickled = pickle.dumps(Hunt)
    assert "event: pickle.find_class" in hunted(lambda: pickle.loads(pickled))  # noqa: S301
    assert hunted(lambda: (FOLDER / "x").write_bytes(b"")) == []


def test_repeats_are_written_out_and_bounded():
    """A file of the corpus stays short, and an input never grows beyond its bound."""
    assert expanded(b"a@9*3@b@x@") == b"a999b@x@"
    assert len(expanded(b"@abcdefgh*999999@" * 9)) <= MOST + 200
    assert len(tree_of(b'{"$map": [[{"$": "large-int"}, 1], [[], 2], 3]}')) == 2

"""The journal beside the output: how far a run is, and with what it was called."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

import umkstd
from umkstd.bulk import problems
from umkstd.bulk.batches import Position
from umkstd.bulk.durable import write_whole
from umkstd.bulk.job import Job

FORMAT = 1
_SAMPLE = 1 << 16


@attrs.frozen
class State:
    """How far a run is.

    Attributes:
        done: bytes or rows of the input that were read.
        line: number of the line that follows.
        rows: rows that were read.
        rejected: those of them that went to the rejects.
        output: mark of the output.
        rejects: bytes of the rejects.
        whole: whether the output is whole and only its place is missing.
    """

    done: int
    line: int
    rows: int = 0
    rejected: int = 0
    output: int = 0
    rejects: int = 0
    whole: bool = False

    @property
    def at(self) -> Position:
        """The place in the input."""
        return Position(self.done, self.line)

    @property
    def written(self) -> int:
        """Rows in the output."""
        return self.rows - self.rejected


Progress = Callable[[State, int], None]
"""Told after each batch the state and the bytes or rows of the whole input."""


def identity(job: Job) -> dict[str, Any]:
    """What must be the same for a run to be resumed."""
    as_of = job.as_of
    return {
        "input": _fingerprint(job.source),
        "formats": [job.reads, job.writes],
        "rules": [rule.id for rule in job.rules],
        "as_of": as_of.isoformat() if isinstance(as_of, datetime.date) else as_of,
        "columns": dict(sorted(job.columns.items())),
        "version": umkstd.__version__,
    }


def _fingerprint(path: Path) -> list[int | str]:
    """Size, time of change, and a digest of the first, middle and last bytes."""
    stat = path.stat()
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for start in (0, stat.st_size // 2, max(0, stat.st_size - _SAMPLE)):
            file.seek(start)
            digest.update(file.read(_SAMPLE))
    return [stat.st_size, stat.st_mtime_ns, digest.hexdigest()]


@attrs.frozen
class Journal:
    """The journal of one run.

    Attributes:
        path: its file.
        identity: with what the run was called.
    """

    path: Path
    identity: Mapping[str, Any]

    def load(self) -> State | None:
        """How far an earlier run came.

        Raises:
            CaseError: it was called otherwise (``bulk-resume``), or the journal is none of ours
                (``bulk-journal``).
        """
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            if found["format"] != FORMAT:
                raise ValueError
            state, called = State(**found["state"]), dict(found["identity"])
            if not all(isinstance(part, int) and part >= 0 for part in attrs.astuple(state)):
                raise ValueError
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError, RecursionError):
            problems.refuse(problems.broken_journal(self.path.parent))
        differing = [name for name, value in self.identity.items() if called.get(name) != value]
        if differing:
            problems.refuse(problems.other_run(self.path.parent, differing))
        return state

    def save(self, state: State) -> None:
        """Record how far the run is."""
        whole = {"format": FORMAT, "identity": self.identity, "state": attrs.asdict(state)}
        write_whole(self.path, json.dumps(whole))

"""Running inputs: what is raised beside the documented errors is a finding, and so is what is opened."""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path
from typing import Any

import attrs

from fuzz.entry import DOCUMENTED, FOLDER, Entry, tell
from fuzz.inputs import expanded

SLOW = 5.0
"""Seconds of processor time that no input may take."""
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "pickle.",
    "marshal.load",
)
_SOURCE = str(Path(__file__).parents[2])
_HOMES = (str(FOLDER), _SOURCE, sys.prefix, sys.base_prefix, "/dev/null", "/usr/share/zoneinfo")
_MODULES = (".py", ".pyc", ".so")


@attrs.define
class Hunt:
    """One entry point while it is tried.

    Attributes:
        entry: what is tried.
        runs: executions.
        findings: the input that first showed each finding, by its place in the source.
        slowest: processor seconds of the slowest input, and the input.
    """

    entry: Entry
    runs: int = 0
    findings: dict[str, bytes] = attrs.Factory(dict)
    slowest: tuple[float, bytes] = (0.0, b"")
    refused: int = 0

    def run(self, data: bytes) -> None:
        """One execution."""
        self.runs += 1
        _watched.clear()
        begun = time.process_time()
        try:
            try:
                _state["inside"] = True
                self.entry.run(expanded(data))
            except DOCUMENTED as error:
                self.refused += 1
                tell(error)
            finally:
                _state["inside"] = False
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            self.findings.setdefault(_place(error), data)
        took = time.process_time() - begun
        if took > self.slowest[0]:
            self.slowest = (took, data)
            if took > SLOW:
                self.findings.setdefault(f"slow: {self.entry.name} {took:.0f} s", data)
        for event in _watched:
            self.findings.setdefault(event, data)


def _place(error: Exception) -> str:
    """The kind of an error and where the library let it pass."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if "umkstd" in f.filename] or list(frames)
    here = ours[-1]
    return f"{type(error).__name__}: {Path(here.filename).name}:{here.lineno} {str(error)[:120]!r}"


_state: dict[str, bool] = {"inside": False}
_watched: list[str] = []


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """What Python does beneath: nothing is called outside, and no other file is opened."""
    if not _state["inside"]:
        return
    if event.startswith(_FORBIDDEN) and not _importing():
        _watched.append(f"event: {event}")
    elif event == "open" and isinstance(arguments[0], str | bytes):
        path = (
            arguments[0] if isinstance(arguments[0], str) else arguments[0].decode(errors="replace")
        )
        absolute = path if path.startswith("/") else str(Path.cwd() / path)
        if not absolute.startswith(_HOMES) and not path.endswith(_MODULES):
            _watched.append(f"opened: {path[:80]}")


def _importing() -> bool:
    frame = sys._getframe(2)
    while frame is not None:
        if "importlib" in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False


sys.addaudithook(_audit)

"""The command line in this process: its arguments, its files and what is typed into it."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from fuzz.entry import FOLDER, Entry
from fuzz.entry_cases import EXAMPLES
from fuzz.inputs import tree_of
from umkstd.cli import main

_PLAIN = re.compile(r"[a-z0-9][a-z0-9.-]{0,30}")
_CALLS = (
    *(["check", "a.json", *more] for more in ([], ["--json"], ["--html"], ["--record"], ["--all"])),
    *(["check", "-", "--as-of", "2026-11-24", "--lang", "en"], ["rules"], ["facts", "capital"]),
    *(["rules", "umk", "--lang", "en"], ["facts"], ["id", "nib", "9120001234567"]),
    *(["id", "kbli", "10794", "--kbli-version", "2020"], ["path", "a.json", "--goal", "sppt-sni"]),
    *(["triage", "a.json", "b.json"], ["deadlines", "a.json", "--until", "2027-11-24"]),
    *(["ask", "a.json", "--plain"], ["timeline", "a.json", "--rule", "pirt"], ["verify", "a.json"]),
    *(["lab", "b.json", "--standard", "SNI 3144:2015"], ["lab", "-", "--json"]),
    *(["standards", "list", "tempe"], ["standards", "show", "SNI 3144:2015"]),
    *(["standards", "lint", "b.json"], ["lab", "b.json", "--standard", "a.json"]),
)


def _command(data: bytes) -> None:
    """Exit status 0, 1 or 2 and words, whatever was called; files lie in one folder."""
    tree = tree_of(data)
    if not isinstance(tree, dict):
        return
    called = tree.get("arguments")
    arguments = (
        [_harmless(one) for one in called if isinstance(one, str)]
        if isinstance(called, list)
        else []
    )
    files = tree.get("files")
    for name, content in files.items() if isinstance(files, dict) else ():
        if isinstance(name, str) and _PLAIN.fullmatch(name):
            (FOLDER / name).write_bytes(_content(content))
    typed = io.TextIOWrapper(io.BytesIO(_content(tree.get("typed", ""))), errors="replace")
    said = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    before, folder = sys.stdin, os.getcwd()  # noqa: PTH109 - to go back there
    sys.stdin = typed
    os.chdir(FOLDER)
    try:
        with redirect_stdout(said), redirect_stderr(said):
            assert main(arguments) in (0, 1, 2)
    except SystemExit as error:
        assert error.code in (0, 2)
    finally:
        sys.stdin = before
        os.chdir(folder)


def _harmless(argument: str) -> str:
    """An argument that leads to no file elsewhere, and asks for none to be written."""
    if (
        "/" in argument
        or argument in ("bulk", "..")
        or argument.startswith(("--ics", "--ic", "--i"))
    ):
        return "a.json"
    return argument.replace("\0", "")


def _content(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    try:
        return json.dumps(value).encode()
    except (TypeError, ValueError, RecursionError):
        return b"{"


def _calls() -> Iterator[bytes]:
    case = json.loads((EXAMPLES / "keripik-singkong.json").read_bytes())
    lab = json.loads((EXAMPLES / "lab" / "tempe.json").read_bytes())
    for call in _CALLS:
        told = {
            "arguments": call,
            "files": {"a.json": case, "b.json": lab},
            "typed": "ya\n1\n\n<\nq\n",
        }
        yield json.dumps(told, ensure_ascii=False).encode()


ENTRIES = (Entry(name="command", run=_command, share=1, seeds=_calls),)

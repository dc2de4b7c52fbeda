"""The command line."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn

from umkstd import __version__
from umkstd.cli import book, bulk, laboratory, over_time, road
from umkstd.cli.terminal import ANSWERED, BAD_INPUT

if TYPE_CHECKING:
    from umkstd.text import Language

_REASONS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "berkas tidak ditemukan"),
    (IsADirectoryError, "ini folder, bukan berkas"),
    (PermissionError, "berkas tidak boleh dibaca"),
)


class _Parser(argparse.ArgumentParser):
    """Tells of a bad call in the language that the call asks for."""

    language: Language = "id"

    def error(self, message: str) -> NoReturn:
        """End with status 2; argparse itself speaks English only."""
        self.print_usage(sys.stderr)
        before, after = "Perintah belum benar", f"Lihat {self.prog} --help."
        if self.language == "en":
            before, after = "The call is not right", f"See {self.prog} --help."
        self.exit(BAD_INPUT, f"{before}: {message}. {after}\n")


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    english = "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)
    _Parser.language = "en" if english else "id"
    parser = _Parser(
        prog="umkstd",
        description="Hukum Indonesia bagi usaha mikro dan kecil. "
        "Indonesian law for micro and small enterprises.",
    )
    parser.add_argument("--version", action="version", version=f"umkstd {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for part in (book, laboratory, road, over_time, bulk):
        for command in part.add(commands):
            command.add_argument(
                "--lang", choices=("id", "en"), default="id", help="id (default) or en"
            )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 answered, 1 a number is not valid, 2 the input or the call is bad.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = sys.argv[1:] if arguments is None else arguments
    options = _parser(arguments).parse_args(arguments)
    status: int
    text: str
    try:
        status, text = options.run(options)
    except BrokenPipeError:
        return ANSWERED
    except Exception as error:
        message = _explained(error, options.lang)
        if message is None:
            raise
        # A file from a stranger may not steer the terminal through its names.
        shown = "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in message)
        sys.stderr.write(shown + "\n")
        return BAD_INPUT
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader left early; nothing more can be said, and nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _explained(error: Exception, language: Language) -> str | None:
    from umkstd.errors import CaseError, InvalidValue, UnknownName

    if isinstance(error, CaseError):
        return error.explain(language)
    if isinstance(error, InvalidValue | UnknownName):
        return error.problem.message.to(language)
    if isinstance(error, ImportError) and "umkstd[" in str(error):
        return str(error)
    if isinstance(error, OSError):
        reason = str(error.strerror or error)
        if language == "id":
            reason = next((words for kind, words in _REASONS if isinstance(error, kind)), reason)
        return f"{error.filename or ''}: {reason}"
    return None

"""What the commands share: exit statuses, the terminal, a case file, the day."""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import sys
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from umkstd.business.records import Case

ANSWERED, NOT_VALID, BAD_INPUT = 0, 1, 2


class Terminal(TypedDict):
    """How wide the terminal is, and whether it wants colour."""

    colour: bool
    width: int


def terminal() -> Terminal:
    """The terminal that is written to."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return {"colour": colour, "width": shutil.get_terminal_size((100, 24)).columns}


def day_of(options: argparse.Namespace) -> datetime.date | str:
    """The day asked for; today by default."""
    found: str | None = options.as_of
    return found or datetime.datetime.now().astimezone().date()


def case_of(file: str) -> Case:
    """The case of a file; ``-`` is standard input."""
    from umkstd.business.case_file import load_case, load_case_text
    from umkstd.logic.json_text import MAX_BYTES

    if file == "-":
        return load_case_text(sys.stdin.buffer.read(MAX_BYTES + 1))
    return load_case(file)

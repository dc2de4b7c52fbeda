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
    from umkstd.law.requirement import Requirement
    from umkstd.logic.vocabulary import Facts

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

    return load_case_text(typed_in()) if file == "-" else load_case(file)


def typed_in() -> bytes:
    """What stands on standard input, as far as it may be read as JSON."""
    from umkstd.logic.json_text import MAX_BYTES

    return sys.stdin.buffer.read(MAX_BYTES + 1)


def requirement_of(name: str) -> Requirement:
    """A requirement by its id.

    Raises:
        UnknownName: there is no such requirement.
    """
    from umkstd.errors import UnknownName
    from umkstd.rulebook import RULEBOOK
    from umkstd.text import Text

    found = RULEBOOK.requirements.get(name)
    if found is None:
        kind = Text(id="persyaratan", en="requirement")
        raise UnknownName.of(kind, name, tuple(RULEBOOK.requirements))
    return found


def require_line(case: Case, line: int) -> None:
    """Let the number of a line pass that the case has; a case without lines has a first one."""
    if not 1 <= line <= max(len(case.lines), 1):
        from umkstd.errors import UnknownName
        from umkstd.text import Text

        kind = Text(id="lini usaha", en="activity line")
        raise UnknownName.of(kind, str(line), [str(n + 1) for n in range(len(case.lines))])


def facts_of_file(file: str, line: int) -> Facts:
    """The facts of one line of a case file, counted from 1; of the business where it has none."""
    case = case_of(file)
    require_line(case, line)
    return case.facts_of_line(line - 1) if case.lines else case.facts_of_business()

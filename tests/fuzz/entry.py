"""One door of the library: what is done with an input, and which errors may come back."""

from __future__ import annotations

import itertools
import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from umkstd.adapters import problem_document
from umkstd.errors import CaseError, InvalidValue, Problem, RuleDefinitionError, UnknownName

DOCUMENTED = (CaseError, InvalidValue, UnknownName, RuleDefinitionError)
"""Whatever else is raised is a finding."""
MOST_PROBLEMS = 250
LONGEST_MESSAGE = 50_000
EVERY = [1]
"""Which errors are used in full: each, or each fourth."""
_COUNT = itertools.count()


@attrs.frozen(kw_only=True)
class Entry:
    """A way into the library.

    Attributes:
        name: its name, and that of its folder in the corpus.
        run: reads one input; what it returns is not looked at.
        share: how many of a thousand executions are its own.
        odd: whether values may be tried that only a caller in Python can hand over.
        seeds: good inputs beside those of the corpus.
    """

    name: str
    run: Callable[[bytes], object]
    share: int
    odd: bool = False
    seeds: Callable[[], Iterator[bytes]] = lambda: iter(())


def tell(error: Exception) -> None:
    """Use an error as callers do: its list ends, and it can be shown, written and sent.

    In the long hunt every fourth is used in full: that costs more than to read most inputs.
    """
    problems = error.problems if isinstance(error, CaseError) else (error.problem,)
    assert 0 < len(problems) <= MOST_PROBLEMS, f"{len(problems)} problems"
    if next(_COUNT) % EVERY[0]:
        return
    for problem in problems:
        _tell(problem)
    if not isinstance(error, RuleDefinitionError):
        json.dumps(problem_document(error), ensure_ascii=False).encode()
    if isinstance(error, CaseError):
        assert error.explain("id")
    assert str(error)


def _tell(problem: Problem) -> None:
    for language in ("id", "en"):
        message = problem.message.to(language)
        assert len(message) <= LONGEST_MESSAGE, f"a message of {len(message)} characters"
        message.encode()
    assert problem.url
    (problem.path + (problem.input or "")).encode()
    assert len(problem.input or "") <= LONGEST_MESSAGE


_FOLDER = tempfile.TemporaryDirectory(prefix="umkstd-fuzz-")
FOLDER = Path(_FOLDER.name)
"""Where files lie that an entry point reads; nothing else may be opened."""


@contextmanager
def file(name: str, content: bytes) -> Iterator[Path]:
    """A file that is there for one execution."""
    path = FOLDER / name
    path.write_bytes(content)
    yield path

"""What is asked: the files and their formats, the rules, the day, the columns."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from os import PathLike
from pathlib import Path
from typing import Any

import attrs

from umkstd.bulk import problems
from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.frames.reading import Rule, facts_read
from umkstd.law.determination import Determination
from umkstd.logic.facts import Fact
from umkstd.rulebook import RULEBOOK


class Format(StrEnum):
    """How a file holds rows."""

    CSV = "csv"
    NDJSON = "ndjson"
    PARQUET = "parquet"


_SUFFIXES = {
    ".csv": Format.CSV,
    ".parquet": Format.PARQUET,
    ".ndjson": Format.NDJSON,
    ".jsonl": Format.NDJSON,
}


@attrs.frozen
class Job:
    """One run over one file.

    Attributes:
        source: the file that is read.
        output: the file that is written.
        rejects: the file of rows that cannot be judged.
        as_of: the day, or the name of a column of days.
        rules: what is asked of each row.
        columns: for facts whose column is not named like them, the column.
        batch: the most rows that are held at once.
        overwrite: whether files that exist may be replaced.
    """

    source: Path
    output: Path
    rejects: Path
    as_of: datetime.date | str
    rules: tuple[Rule, ...]
    columns: Mapping[str, str]
    batch: int
    overwrite: bool

    @property
    def reads(self) -> Format:
        """The format of the input."""
        return format_of(self.source)

    @property
    def writes(self) -> Format:
        """The format of the output."""
        return format_of(self.output)

    @property
    def folder(self) -> Path:
        """Where everything is kept until the output is whole."""
        return self.output.with_name(f"{self.output.name}.work")

    def column_of(self, fact: str) -> str:
        """The column of a fact."""
        return self.columns.get(fact, fact)

    def facts_in(self, columns: Iterable[str]) -> tuple[tuple[str, Fact[Any]], ...]:
        """The facts that the rules read, each with its column, in the order of the columns."""
        read = {fact.name: fact for rule in self.rules for fact in facts_read(rule)}
        found = [(self.column_of(name), fact) for name, fact in read.items()]
        if isinstance(self.as_of, str):
            found.append((self.as_of, f.as_of))
        place = {column: number for number, column in enumerate(columns)}
        there = (pair for pair in found if pair[0] in place)
        return tuple(sorted(there, key=lambda pair: place[pair[0]]))

    @property
    def answers(self) -> tuple[str, ...]:
        """The columns of answers."""
        return tuple(name for rule in self.rules for name in answers_of(rule))

    @property
    def sensitive(self) -> frozenset[str]:
        """The columns that identify a person and stay out of the rejects, in small letters."""
        names = [fact.name for fact in VOCABULARY if fact.sensitive]
        return frozenset(map(str.casefold, [*names, *(self.column_of(name) for name in names)]))


def answers_of(rule: Rule) -> tuple[str, str]:
    """The columns in which one rule is answered: status or value, and reason."""
    kind = "value" if isinstance(rule, Determination) else "status"
    return f"{rule.id}__{kind}", f"{rule.id}__reason"


def format_of(path: Path) -> Format:
    """The format that a file's name tells.

    Raises:
        CaseError: it tells none (``bulk-format``).
    """
    found = _SUFFIXES.get(path.suffix.lower())
    return found if found is not None else problems.refuse(problems.unknown_suffix(path))


def job_of(
    source: str | PathLike[str],
    output: str | PathLike[str],
    *,
    as_of: datetime.date | str,
    rules: Iterable[str] | None,
    columns: Mapping[str, str],
    rejects: str | PathLike[str] | None,
    batch: int,
    overwrite: bool,
) -> Job:
    """A job from what was asked, as far as it can be tested without reading.

    Raises:
        CaseError: a name does not tell a format, or two files are one.
        UnknownName: there is no rule of an id.
    """
    target = Path(output)
    beside = target.with_name(f"{target.name}.rejects.ndjson")
    job = Job(
        source=Path(source),
        output=target,
        rejects=Path(rejects) if rejects is not None else beside,
        as_of=as_of,
        rules=tuple(
            RULEBOOK[name] for name in (RULEBOOK if rules is None else dict.fromkeys(rules))
        ),
        columns=dict(columns),
        batch=batch,
        overwrite=overwrite,
    )
    for file in (job.source, job.output):
        format_of(file)
    if batch < 1:
        problems.refuse(problems.bad_batch(batch))
    files = [job.source, job.output, job.rejects]
    for number, one in enumerate(files):
        if any(os.path.realpath(one) == os.path.realpath(other) for other in files[:number]):
            problems.refuse(problems.same_file(one))
    return job

"""A run: read a batch, judge it, write it, record it; go on where an earlier run stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import attrs
import polars as pl

from umkstd.bulk import problems
from umkstd.bulk.batches import Batch, Source
from umkstd.bulk.csv_source import CsvSource
from umkstd.bulk.durable import locked, move, opened, sync_file
from umkstd.bulk.job import Format, Job
from umkstd.bulk.journal import Journal, Progress, State, identity
from umkstd.bulk.judging import Judge
from umkstd.bulk.ndjson_source import NdjsonSource
from umkstd.bulk.parquet_source import ParquetSource
from umkstd.bulk.rejecting import Rejecting
from umkstd.bulk.sinks import PartsSink, Sink, TextSink, joined

_OURS = ("part-*.parquet", "output.*", "rejects.ndjson", "journal.json.new")
"""What a run keeps in its folder, besides the journal and the lock."""
_SOURCES: Mapping[Format, Callable[[Job], Source]] = {
    Format.CSV: CsvSource,
    Format.NDJSON: NdjsonSource,
    Format.PARQUET: ParquetSource,
}


@attrs.frozen
class Outcome:
    """What a run did.

    Attributes:
        rows: rows of the input.
        rejected: those of them that are in the rejects.
        output: the file of the others, with their answers.
        rejects: the file of the rejected ones.
        resumed: rows that an earlier run had done.
    """

    rows: int
    rejected: int
    output: Path
    rejects: Path
    resumed: int = 0

    @property
    def written(self) -> int:
        """Rows in the output."""
        return self.rows - self.rejected


def run(job: Job, progress: Progress | None = None) -> Outcome:
    """Run a job to its end.

    Raises:
        CaseError: see ``check_file``.
        OSError: a file cannot be read or written.
    """
    journal = Journal(job.folder / "journal.json", identity(job))
    state = journal.load()
    task = None
    if state is None or not state.whole:
        _require_free(job)
        task = _Task(job, journal)
    with _alone(job.folder):
        state = journal.load()
        resumed = 0 if state is None else state.rows
        if task is not None and (state is None or not state.whole):
            state = task.run(state, progress)
        assert state is not None  # noqa: S101 - it was whole, or the task has made it so
        _publish(job)
    return Outcome(state.rows, state.rejected, job.output, job.rejects, resumed)


class _Task:
    """The part of a run that reads and judges; whatever is wrong with the call is told before it."""

    def __init__(self, job: Job, journal: Journal) -> None:
        self._job = job
        self._journal = journal
        self._source: Source = _SOURCES[job.reads](job)
        empty = self._source.empty()
        self._judge = Judge(job, empty)
        nothing = Batch(empty, pl.Series(dtype=pl.Int64), self._source.begin)
        self._columns = joined(empty, self._judge.judge(nothing))
        self._rejecting = Rejecting(job, self._judge.as_of, empty.columns)

    def run(self, state: State | None, progress: Progress | None) -> State:
        """Judge what an earlier run left over; the state once the output is whole."""
        source = self._source
        with (
            closing(self._sink()) as sink,
            opened(self._job.folder / "rejects.ndjson") as rejects,
        ):
            if state is None:
                sink.begin(self._columns)
                state = State(source.begin.done, source.begin.line, output=sink.mark())
                self._journal.save(state)
            sink.restore(state.output)
            rejects.truncate(state.rejects)
            rejects.seek(state.rejects)
            if progress is not None:
                progress(state, source.total)
            while (batch := source.read(state.at)) is not None:
                judged = self._judge.judge(batch)
                bad = self._rejecting.lines(batch, judged)
                sink.add(batch, judged)
                rejects.write("".join(f"{line}\n" for line in bad).encode())
                sync_file(rejects)
                state = State(
                    done=batch.end.done,
                    line=batch.end.line,
                    rows=state.rows + len(batch.lines) + len(batch.unread),
                    rejected=state.rejected + len(bad),
                    output=sink.mark(),
                    rejects=rejects.tell(),
                )
                self._journal.save(state)
                if progress is not None:
                    progress(state, source.total)
            if identity(self._job)["input"] != self._journal.identity["input"]:
                problems.refuse(problems.changed(self._job.source))
            sink.finish()
        state = attrs.evolve(state, whole=True)
        self._journal.save(state)
        return state

    def _sink(self) -> Sink:
        job, source = self._job, self._source
        if job.writes is Format.PARQUET:
            return PartsSink(job.folder)
        separator = source.separator if isinstance(source, CsvSource) else ","
        return TextSink(_whole(job), job.writes, separator)


def _whole(job: Job) -> Path:
    """The output before it has its place."""
    return job.folder / f"output.{job.writes}"


def _require_free(job: Job) -> None:
    """Let a job pass that overwrites nothing, or may.

    Raises:
        CaseError: a file exists (``bulk-exists``).
    """
    for target in (job.output, job.rejects):
        if not job.overwrite and target.exists():
            problems.refuse(problems.exists(target))


def _publish(job: Job) -> None:
    """Move the files to their places, as far as that was not done, and clear the folder."""
    pairs = ((job.folder / "rejects.ndjson", job.rejects), (_whole(job), job.output))
    for file, target in pairs:
        if file.exists():
            if target.exists() and not job.overwrite:
                problems.refuse(problems.exists(target))
            move(file, target)
    _clear(job.folder, (*_OURS, "journal.json"))  # while there is a journal, the rest is found


@contextmanager
def _alone(folder: Path) -> Generator[None]:
    """Hold the working folder; nothing is left of it where there is no journal.

    Raises:
        CaseError: another process holds it (``bulk-running``).
    """
    folder.mkdir(exist_ok=True)
    lock = folder / "lock"
    done = False
    try:
        with lock.open("a") as file:
            if not locked(file):
                problems.refuse(problems.running(folder))
            try:
                yield
            finally:
                done = not (folder / "journal.json").exists()
                _clear(folder, _OURS if done else ())
    finally:
        if done:
            _clear(folder, ("lock",))
            with suppress(OSError):  # somebody else keeps something there
                folder.rmdir()


def _clear(folder: Path, patterns: Iterable[str]) -> None:
    """Remove what a run keeps, and nothing else that may lie there."""
    for pattern in patterns:
        for left in folder.glob(pattern):
            left.unlink(missing_ok=True)

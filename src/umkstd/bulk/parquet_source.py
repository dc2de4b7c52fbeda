"""Reading Parquet by slices: a slice decodes only the row groups in which it lies."""

from __future__ import annotations

import polars as pl

from umkstd.bulk import problems
from umkstd.bulk.batches import Batch, Position
from umkstd.bulk.job import Job


class ParquetSource:
    """The rows of a Parquet file.

    Raises:
        CaseError: it is no Parquet file (``bulk-unreadable``).
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        job.source.stat()  # a file that is not there is told of by the system
        try:
            self._scan = pl.scan_parquet(job.source, glob=False)
            self._schema = self._scan.collect_schema()
            self.total = int(self._scan.select(pl.len()).collect().item())
        except (pl.exceptions.PolarsError, OSError) as error:
            problems.refuse(problems.unreadable(job.source, str(error)))
        self.begin = Position(0, 1)

    def empty(self) -> pl.DataFrame:
        """The columns without a row."""
        return self._schema.to_frame()

    def read(self, at: Position) -> Batch | None:
        """The rows from a place on."""
        if at.done >= self.total:
            return None
        try:
            frame = self._scan.slice(at.done, self._job.batch).collect()
        except (pl.exceptions.PolarsError, OSError) as error:
            problems.refuse(problems.unreadable(self._job.source, str(error)))
        end = Position(at.done + frame.height, at.line + frame.height)
        return Batch(frame, pl.int_range(at.line, end.line, eager=True), end)

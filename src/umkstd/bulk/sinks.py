"""Writing the output so that it can be cut back to any batch: text that grows, or Parquet in parts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

import polars as pl

from umkstd.bulk import problems
from umkstd.bulk.batches import Batch
from umkstd.bulk.durable import opened, sync_file, sync_folder
from umkstd.bulk.job import Format
from umkstd.bulk.judging import Judged

ROW_GROUP = 250_000


class Sink(Protocol):
    """Takes the judged rows of one batch after the other."""

    def begin(self, empty: pl.DataFrame) -> None:
        """Begin with columns and no row."""
        ...

    def restore(self, mark: int) -> None:
        """Forget whatever was added after a mark."""
        ...

    def add(self, batch: Batch, judged: Judged) -> None:
        """Add the rows of a batch that were judged."""
        ...

    def mark(self) -> int:
        """Let what was added outlive a fall of the machine; where it ends."""
        ...

    def finish(self) -> None:
        """Make one whole file of it."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


def joined(base: pl.DataFrame, judged: Judged) -> pl.DataFrame:
    """Rows with their answers in place of answers that they had, as far as they were judged."""
    answers = judged.answers
    kept = base.drop(answers.columns, strict=False)
    whole = kept.hstack(answers) if kept.width else answers  # without a column, no count of rows
    return whole.filter(judged.good)


class TextSink:
    """CSV or NDJSON."""

    def __init__(self, path: Path, format_: Format, separator: str) -> None:
        self._csv = format_ is Format.CSV
        self._separator = separator
        self._file = opened(path)

    def begin(self, empty: pl.DataFrame) -> None:
        """Write the header of a table.

        Raises:
            CaseError: a column cannot be written as text (``bulk-column-type``).
        """
        for name, type_ in empty.schema.items():
            nested = self._csv and type_.is_nested()
            if nested or isinstance(type_, pl.Binary | pl.Object):
                problems.refuse(problems.unwritable(name, str(type_)))
        self.restore(0)
        if self._csv:
            self._file.write(empty.write_csv(separator=self._separator).encode())

    def restore(self, mark: int) -> None:
        """Cut the file."""
        self._file.truncate(mark)
        self._file.seek(mark)

    def add(self, batch: Batch, judged: Judged) -> None:
        """Append lines."""
        if self._csv:
            base = batch.frame if batch.texts is None else batch.texts
            rows = joined(base, judged)
            text = rows.write_csv(include_header=False, separator=self._separator)
            self._file.write(text.encode())
        elif batch.json is None:
            self._file.write(joined(batch.frame, judged).write_ndjson().encode())
        else:
            self._append(batch.json.filter(judged.good), judged.answers.filter(judged.good))

    def _append(self, lines: pl.Series, answers: pl.DataFrame) -> None:
        """Objects as they stood, with the answers behind their last value."""
        if not len(lines):
            return
        head = lines.str.strip_chars().str.strip_suffix("}").str.strip_chars_end()
        texts = answers.cast(pl.String)
        more = texts.to_struct("answers").struct.json_encode().str.slice(1)
        rows = pl.DataFrame([head.alias("head"), more.alias("more")])
        comma = pl.when(pl.col("head") == "{").then(pl.lit("")).otherwise(pl.lit(","))
        whole = rows.select(pl.concat_str("head", comma, "more")).to_series()
        self._file.write(("\n".join(whole.to_list()) + "\n").encode())

    def mark(self) -> int:
        """The bytes of the file."""
        sync_file(self._file)
        return self._file.tell()

    def finish(self) -> None:
        """Nothing is left to do: the file is whole after every batch."""

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class PartsSink:
    """Parquet: a part for each batch, joined at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self._dirty: list[Path] = []

    def _part(self, number: int) -> Path:
        return self._folder / f"part-{number:07}.parquet"

    def begin(self, empty: pl.DataFrame) -> None:
        """Write a part without rows, so that there is always one."""
        self.restore(0)
        self._write(empty)

    def restore(self, mark: int) -> None:
        """Count on from a part; those behind it are written anew."""
        self._count = mark

    def add(self, batch: Batch, judged: Judged) -> None:
        """Write a part."""
        rows = joined(batch.frame, judged)
        if rows.height:
            self._write(rows)

    def _write(self, rows: pl.DataFrame) -> None:
        path = self._part(self._count)
        rows.write_parquet(path, compression="lz4", statistics=False)
        self._dirty.append(path)
        self._count += 1

    def mark(self) -> int:
        """The number of parts."""
        for path in self._dirty:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        self._dirty.clear()
        sync_folder(self._folder)
        return self._count

    def finish(self) -> None:
        """Make one file of all parts, row group by row group."""
        path = self._folder / "output.parquet"
        parts = [self._part(number) for number in range(self._count)]
        pl.scan_parquet(parts, glob=False).sink_parquet(path, row_group_size=ROW_GROUP)
        with path.open("rb+") as file:
            os.fsync(file.fileno())

    def close(self) -> None:
        """Nothing is held open."""

"""Rules over a file of any size: CSV, Parquet and NDJSON, in bounded memory, resumed where it stopped."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from umkstd.bulk.journal import Progress
    from umkstd.bulk.running import Outcome

ENGINE = ("polars", "narwhals")
_MISSING = (
    "Memeriksa berkas besar memerlukan paket “{name}”: pip install 'umkstd[bulk]'. "
    "Checking a large file needs the package “{name}”: pip install 'umkstd[bulk]'."
)


def check_file(
    source: str | PathLike[str],
    output: str | PathLike[str],
    *,
    as_of: datetime.date | str,
    rules: Iterable[str] | None = None,
    columns: Mapping[str, str] | None = None,
    rejects: str | PathLike[str] | None = None,
    overwrite: bool = False,
    batch: int = 100_000,
    progress: Progress | None = None,
) -> Outcome:
    r"""Check every row of a file and write it with its answers to another.

    Called again after an interruption, it goes on where it stopped. Every row of the input is
    either in the output or in the rejects.

    Args:
        source: a ``.csv``, ``.parquet``, ``.ndjson`` or ``.jsonl`` file.
        output: the file to write, of one of these formats.
        as_of: the day asked about, or the name of a column of dates.
        rules: ids of requirements and determinations; all of the rulebook by default.
        columns: for facts whose column is not named like them, the column.
        rejects: where rows go that cannot be judged; ``OUTPUT.rejects.ndjson`` by default.
        overwrite: whether files that exist may be replaced.
        batch: the most rows that are held at once.
        progress: told after each batch how far it is.

    Raises:
        CaseError: the call, the input or its columns are not as they must be.
        UnknownName: there is no rule of an id.
        ModuleNotFoundError: the extra ``bulk`` is not installed.
        OSError: a file cannot be read or written.

    Example:
        >>> import pathlib, tempfile
        >>> folder = pathlib.Path(tempfile.mkdtemp())
        >>> _ = (folder / "in.csv").write_text("capital\n45000000\nbanyak\n")
        >>> done = check_file(folder / "in.csv", folder / "out.csv", as_of="2026-11-24", rules=["scale"])
        >>> done.rows, done.written, done.rejected
        (2, 1, 1)
    """
    for name in ENGINE:
        if find_spec(name) is None:
            raise ModuleNotFoundError(_MISSING.format(name=name), name=name)
    from umkstd.bulk.job import job_of
    from umkstd.bulk.running import run

    job = job_of(
        source,
        output,
        as_of=as_of,
        rules=rules,
        columns=columns or {},
        rejects=rejects,
        batch=batch,
        overwrite=overwrite,
    )
    return run(job, progress)

"""The command over files: check every row of a table of any size, and go on after an interruption."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from umkstd.cli.terminal import ANSWERED

if TYPE_CHECKING:
    from umkstd.bulk.journal import State
    from umkstd.bulk.running import Outcome
    from umkstd.text import Language

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""


def add(commands: Any) -> tuple[argparse.ArgumentParser, ...]:
    """The command, added to those of the parser."""
    bulk = commands.add_parser("bulk", help="periksa berkas tabel besar / check a large table")
    bulk.add_argument("input", help=".csv, .parquet, .ndjson or .jsonl")
    bulk.add_argument("output", help="likewise; the format may be another")
    bulk.add_argument(
        "--as-of", metavar="DATE", required=True, help="YYYY-MM-DD, or a column of dates"
    )
    bulk.add_argument("--rules", nargs="+", metavar="ID", help="ids of rules; all by default")
    bulk.add_argument(
        "--columns", nargs="+", default=[], metavar="FACT=COLUMN", help="e.g. capital=modal"
    )
    bulk.add_argument("--rejects", metavar="FILE", help="OUTPUT.rejects.ndjson by default")
    bulk.add_argument("--overwrite", action="store_true", help="replace files that exist")
    bulk.add_argument(
        "--batch", type=int, default=100_000, metavar="ROWS", help="100000 by default"
    )
    bulk.set_defaults(run=_bulk)
    return (bulk,)


def _bulk(options: argparse.Namespace) -> tuple[int, str]:
    from umkstd.bulk import check_file

    columns = dict(_pair(text) for text in options.columns)
    try:
        with _bar() as progress:
            done = check_file(
                options.input,
                options.output,
                as_of=options.as_of,
                rules=options.rules,
                columns=columns,
                rejects=options.rejects,
                overwrite=options.overwrite,
                batch=options.batch,
                progress=progress,
            )
    except KeyboardInterrupt:
        sys.stderr.write(_INTERRUPTED[options.lang])
        return INTERRUPTED, ""
    return ANSWERED, _told(done, options.lang)


_INTERRUPTED = {
    "id": "Terhenti. Panggil perintah yang sama untuk melanjutkan.\n",
    "en": "Interrupted. Give the same command to go on.\n",
}


def _pair(text: str) -> tuple[str, str]:
    """FACT=COLUMN.

    Raises:
        CaseError: it is not written so (``bulk-columns``).
    """
    fact, equals, column = text.partition("=")
    if not (fact and equals and column):
        from umkstd.bulk.problems import bad_mapping, refuse

        refuse(bad_mapping(text))
    return fact, column


@contextmanager
def _bar() -> Generator[Callable[[State, int], None] | None]:
    """A bar on the terminal; none where nobody looks, or without the package tqdm."""
    if not sys.stderr.isatty() or find_spec("tqdm") is None:
        yield None
        return
    from tqdm import tqdm

    with tqdm(file=sys.stderr, unit="", unit_scale=True) as bar:

        def progress(state: State, total: int) -> None:
            if bar.total is None:  # rows of an earlier run tell nothing of the speed of this one
                bar.total, bar.initial, bar.n = total, state.done, state.done
            bar.set_postfix({"rows": state.rows, "rejects": state.rejected}, refresh=False)
            bar.update(state.done - bar.n)

        yield progress


def _told(done: Outcome, language: Language) -> str:
    from umkstd.text import Text, same

    text = Text(
        id="{rows} baris dibaca: {written} ditulis ke {output}, {rejected} ditolak ke {rejects}.",
        en="{rows} rows read: {written} written to {output}, {rejected} rejected to {rejects}.",
    )
    filled = text.fill(
        rows=done.rows,
        written=done.written,
        rejected=done.rejected,
        output=same(str(done.output)),
        rejects=same(str(done.rejects)),
    ).to(language)
    if not done.resumed:
        return f"{filled}\n"
    earlier = Text(
        id="{rows} di antaranya dari proses sebelumnya.", en="{rows} of them by an earlier run."
    )
    return f"{filled} {earlier.fill(rows=done.resumed).to(language)}\n"

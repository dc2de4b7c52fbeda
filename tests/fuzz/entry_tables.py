"""Tables: KBLI and risk rows as CSV, and what `umkstd bulk` reads: CSV, NDJSON, Parquet, its journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from fuzz.entry import FOLDER, Entry, file
from fuzz.inputs import text_of
from umkstd.bulk import check_file
from umkstd.bulk.job import job_of
from umkstd.bulk.journal import identity
from umkstd.bulk.json_lines import object_in
from umkstd.errors import Problem
from umkstd.identifiers.kbli import load_kbli
from umkstd.rulebook.risk_file import load_risk_table

DAY = "2026-11-24"
_KBLI = "version,code,title\n2020,10794,Industri kerupuk\n2025,C,Industri\n"
_RISK = "kbli;kbli_version;scale;risk;annex;days;area_from_ha\n10794;2020;kecil;rendah;I.F;3;0,5\n"
_ROWS = 'capital,annual_sales,has_nib,"nib",risk\n45000000,1,ya,9120001234567,rendah\n,,tidak,,"a ""b"""\n'
_LINES = (
    '{"capital": 5, "has_nib": true}\n{"capital": null, "risk": "tinggi", "x": [1, {"y": 2}]}\n'
)


def _kbli(data: bytes) -> None:
    with file("kbli.csv", data) as path:
        load_kbli(path).counts("2020")


def _risk(data: bytes) -> None:
    with file("risk.csv", data) as path:
        load_risk_table(path).find("10794", "2020", "mikro", as_of=DAY)


def _json_line(data: bytes) -> None:
    for number, line in enumerate(text_of(data).split("\n")[:50]):
        found = object_in(line, number)
        if isinstance(found, Problem):
            found.message.id.encode()


def _bulk(suffix: str, target: str) -> Callable[[bytes], None]:
    """A whole run; nothing may be left behind but its output, and no row may be lost."""

    def run(data: bytes) -> None:
        for left in FOLDER.glob("out.*"):
            left.unlink() if left.is_file() else None
        with file(f"in.{suffix}", data) as path:
            done = check_file(
                path,
                FOLDER / f"out.{target}",
                as_of=DAY,
                rules=["scale", "nib"],
                overwrite=True,
                batch=3 if len(data) < 2_000 else 1_000,  # a journal is written for each
            )
        assert done.rows == done.written + done.rejected
        assert not (FOLDER / f"out.{target}.work").exists()

    return run


def _journal(data: bytes) -> None:
    """A journal that somebody else wrote lies in the working folder."""
    folder = FOLDER / "kept.csv.work"
    folder.mkdir(exist_ok=True)
    (FOLDER / "kept.in.csv").write_text(_ROWS)
    (folder / "journal.json").write_bytes(data.replace(b'"own"', _identity()))
    try:
        check_file(
            FOLDER / "kept.in.csv", FOLDER / "kept.csv", as_of=DAY, rules=["scale"], overwrite=True
        )
    finally:
        for left in (*folder.glob("*"), FOLDER / "kept.csv"):
            left.unlink(missing_ok=True)


def _identity() -> bytes:
    """With what the run is called, so that what else stands in the journal is read, too."""
    job = job_of(
        FOLDER / "kept.in.csv",
        FOLDER / "kept.csv",
        as_of=DAY,
        rules=["scale"],
        columns={},
        rejects=None,
        batch=100_000,
        overwrite=True,
    )
    return json.dumps(identity(job)).encode()


def _texts(*texts: str) -> Callable[[], Iterator[bytes]]:
    return lambda: iter(text.encode() for text in texts)


def _parquet() -> Iterator[bytes]:
    import polars as pl

    path = FOLDER / "seed.parquet"
    pl.DataFrame({"capital": [5, None], "risk": ["rendah", "x"]}).write_parquet(path)
    yield path.read_bytes()


_STATE = '{"format": 1, "identity": "own", "state": {"done": 5, "line": 2, "rows": 1}}'

ENTRIES = (
    Entry(name="kbli-table", run=_kbli, share=14, seeds=_texts(_KBLI)),
    Entry(name="risk-table", run=_risk, share=14, seeds=_texts(_RISK)),
    Entry(name="json-line", run=_json_line, share=60, seeds=_texts(_LINES)),
    Entry(name="bulk-csv", run=_bulk("csv", "ndjson"), share=1, seeds=_texts(_ROWS)),
    Entry(name="bulk-ndjson", run=_bulk("ndjson", "csv"), share=1, seeds=_texts(_LINES)),
    Entry(name="bulk-parquet", run=_bulk("parquet", "csv"), share=1, seeds=_parquet),
    Entry(name="bulk-journal", run=_journal, share=1, seeds=_texts(_STATE)),
)

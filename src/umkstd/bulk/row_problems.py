"""What may be wrong with one row, so that it goes to the rejects."""

from __future__ import annotations

from typing import Any

from umkstd.errors import Problem
from umkstd.logic.facts import Fact
from umkstd.text import Text, same

LARGEST = 2**63 - 1
"""The largest whole number of a column."""


def row_length(found: int, wanted: int) -> Problem:
    """A line with more or fewer cells than there are columns."""
    message = Text(
        id="Baris ini memuat {found} sel, sedangkan tabelnya {wanted} kolom. Lengkapi atau hapus selnya; "
        "sel yang memuat pemisah ditulis di antara tanda kutip.",
        en="This row has {found} cells, but the table has {wanted} columns. Add or remove cells; a cell "
        "that holds the separator is written between quotes.",
    )
    return Problem(code="row-length", path="", message=message.fill(found=found, wanted=wanted))


def not_csv(line: int) -> Problem:
    """Quotes that do not fit together."""
    message = Text(
        id="Baris {line} bukan CSV yang benar: tanda kutipnya tidak berpasangan atau salah letak. Tutup "
        "tanda kutip itu, atau tulis dua kali di dalam sel.",
        en="Line {line} is not valid CSV: its quotes are not closed or stand in the wrong place. Close the "
        "quote, or write it twice inside a cell.",
    )
    return Problem(code="not-csv", path="", message=message.fill(line=same(str(line))))


def no_object() -> Problem:
    """A line with some other JSON."""
    message = Text(
        id="Tiap baris harus berisi satu objek JSON, misalnya {example}.",
        en="Each line must hold one JSON object, such as {example}.",
    )
    example = same('{"capital": 45000000}')
    return Problem(code="wrong-shape", path="", message=message.fill(example=example))


def not_a_number() -> Problem:
    """NaN or Infinity in JSON."""
    message = Text(
        id="NaN dan Infinity bukan nilai JSON. Tulis null bila belum diketahui.",
        en="NaN and Infinity are no JSON values. Write null if it is not known.",
    )
    return Problem(code="not-a-number", path="", message=message)


def late_key(key: str, rows: int) -> Problem:
    """A key for which the output has no column."""
    message = Text(
        id="Kunci “{name}” tidak ada pada {rows} baris pertama, sehingga keluaran tidak punya "
        "kolomnya. Tulis keluaran sebagai NDJSON, atau tambahkan kunci itu (null) pada baris pertama.",
        en="The key “{name}” is not in the first {rows} rows, so that the output has no column for "
        "it. Write the output as NDJSON, or add the key (null) to the first row.",
    )
    filled = message.fill(name=same(key[:80] or "?"), rows=rows)
    return Problem(code="column-unknown", path="", message=filled)


def not_utf_8() -> Problem:
    """Bytes that are no text."""
    message = Text(
        id="Baris ini bukan teks UTF-8. Simpan ulang berkasnya sebagai UTF-8.",
        en="This row is not UTF-8 text. Save the file again as UTF-8.",
    )
    return Problem(code="not-utf-8", path="", message=message)


def too_long(size: int) -> Problem:
    """A line that does not fit in memory with others."""
    message = Text(
        id="Baris ini lebih panjang dari {size} MiB. Mungkin pemisah barisnya hilang.",
        en="This line is longer than {size} MiB. Perhaps the line breaks are lost.",
    )
    return Problem(code="line-too-long", path="", message=message.fill(size=size >> 20))


def too_large(fact: Fact[Any]) -> Problem:
    """A whole number that a column cannot hold."""
    message = Text(
        id="Isi {label} ({name}) harus dari {low} sampai {high}.",
        en="The value of {label} ({name}) must be from {low} to {high}.",
    )
    name = same(fact.name)
    filled = message.fill(label=fact.label, name=name, low=-LARGEST, high=LARGEST)
    return Problem(code="out-of-range", path=f"/{fact.name}", message=filled)


def no_day() -> Problem:
    """A row without the day on which it is to be judged."""
    message = Text(
        id="Tanggal yang ditanyakan (as_of) kosong atau bukan tanggal TTTT-BB-HH.",
        en="The day asked about (as_of) is empty or no date YYYY-MM-DD.",
    )
    return Problem(code="not-a-date", path="/as_of", message=message)


def unjudged(code: str) -> Problem:
    """A row that the rules refuse for a reason that the reader of records does not tell."""
    message = Text(
        id="Baris ini tidak dapat dinilai ({code}). Lihat kode itu di dokumentasi.",
        en="This row cannot be judged ({code}). See the code in the documentation.",
    )
    return Problem(code=code, path="", message=message.fill(code=same(code)))

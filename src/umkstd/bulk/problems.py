"""What may be wrong with a call, a file or a row; each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from umkstd.errors import CaseError, Problem
from umkstd.text import Text, same


def refuse(problem: Problem) -> NoReturn:
    """Raise for one problem.

    Raises:
        CaseError: always.
    """
    raise CaseError([problem]) from None


def unknown_suffix(path: Path) -> Problem:
    """A name that does not tell the format."""
    message = Text(
        id="Format berkas {file} tidak dikenal. Pakai akhiran .csv, .parquet, .ndjson atau .jsonl.",
        en="The format of {file} is not known. Use the suffix .csv, .parquet, .ndjson or .jsonl.",
    )
    return Problem(code="bulk-format", path="", message=message.fill(file=same(path.name)))


def same_file(path: Path) -> Problem:
    """Two of the three files are one."""
    message = Text(
        id="Berkas {file} disebut dua kali. Masukan, keluaran dan tolakan harus tiga berkas.",
        en="The file {file} is named twice. Input, output and rejects must be three files.",
    )
    return Problem(code="bulk-same-file", path="", message=message.fill(file=same(str(path))))


def exists(path: Path) -> Problem:
    """A file that would be overwritten."""
    message = Text(
        id="Berkas {file} sudah ada. Pilih nama lain, atau pakai --overwrite untuk menggantinya.",
        en="The file {file} exists. Choose another name, or replace it with --overwrite.",
    )
    return Problem(code="bulk-exists", path="", message=message.fill(file=same(str(path))))


def other_run(folder: Path, differing: Iterable[str]) -> Problem:
    """An interrupted run that was called otherwise."""
    message = Text(
        id="Folder {folder} menyimpan proses terhenti yang dipanggil lain ({what}). Panggil seperti "
        "semula untuk melanjutkan, atau hapus folder itu untuk memulai dari awal.",
        en="The folder {folder} keeps an interrupted run that was called otherwise ({what}). Call it "
        "as before to go on, or remove the folder to begin anew.",
    )
    filled = message.fill(folder=same(str(folder)), what=same(", ".join(differing)))
    return Problem(code="bulk-resume", path="", message=filled)


def broken_journal(folder: Path) -> Problem:
    """A journal that this version did not write."""
    message = Text(
        id="Catatan kemajuan di folder {folder} tidak dapat dibaca. Hapus folder itu untuk memulai "
        "dari awal.",
        en="The journal in the folder {folder} cannot be read. Remove the folder to begin anew.",
    )
    return Problem(code="bulk-journal", path="", message=message.fill(folder=same(str(folder))))


def running(folder: Path) -> Problem:
    """Another process that writes the same output."""
    message = Text(
        id="Proses lain sedang menulis keluaran ini (folder {folder}). Tunggu sampai selesai.",
        en="Another process is writing this output (folder {folder}). Wait until it is done.",
    )
    return Problem(code="bulk-running", path="", message=message.fill(folder=same(str(folder))))


def changed(path: Path) -> Problem:
    """An input that changed under way."""
    message = Text(
        id="Berkas {file} berubah selama diperiksa, sehingga hasilnya tidak dapat dipakai. Hapus "
        "folder kerja di samping keluaran, lalu mulai lagi.",
        en="The file {file} changed while it was checked, so that the result is of no use. Remove "
        "the working folder beside the output and begin again.",
    )
    return Problem(code="bulk-input-changed", path="", message=message.fill(file=same(str(path))))


def unreadable(path: Path, reason: str) -> Problem:
    """An input that the engine cannot read."""
    message = Text(
        id="Berkas {file} tidak dapat dibaca: {reason}. Periksa apakah isinya sesuai akhirannya.",
        en="The file {file} cannot be read: {reason}. See whether its content is what its suffix says.",
    )
    short = same(reason.strip().partition("\n")[0][:200] or "?")
    filled = message.fill(file=same(str(path)), reason=short)
    return Problem(code="bulk-unreadable", path="", message=filled)


def bad_header(path: Path) -> Problem:
    """A table whose first line names no columns."""
    message = Text(
        id="Baris pertama {file} harus memuat nama kolom, tidak kosong dan tidak kembar.",
        en="The first line of {file} must name the columns, none empty and none twice.",
    )
    return Problem(code="bulk-header", path="", message=message.fill(file=same(str(path))))


def unwritable(column: str, type_: str) -> Problem:
    """A column that the output's format cannot hold."""
    message = Text(
        id="Kolom {column} ({type}) tidak dapat ditulis ke format keluaran ini. Pakai Parquet, atau "
        "hilangkan kolom itu.",
        en="The column {column} ({type}) cannot be written in this output format. Use Parquet, or "
        "drop the column.",
    )
    filled = message.fill(column=same(column), type=same(type_))
    return Problem(code="bulk-column-type", path=f"/{column}", message=filled)


def bad_mapping(text: str) -> Problem:
    """A pair that is not FACT=COLUMN."""
    message = Text(
        id="“{text}” harus ditulis FAKTA=KOLOM, misalnya capital=modal.",
        en="“{text}” must be written FACT=COLUMN, such as capital=modal.",
    )
    shown = same(text[:80] or "?")
    return Problem(code="bulk-columns", path="", message=message.fill(text=shown), input=text[:80])


def bad_batch(batch: int) -> Problem:
    """A batch of no rows."""
    message = Text(
        id="Jumlah baris tiap kelompok harus 1 atau lebih, bukan {batch}.",
        en="The rows of a batch must be 1 or more, not {batch}.",
    )
    return Problem(code="bulk-batch", path="", message=message.fill(batch=batch))

"""A full KBLI table from a CSV file of the reader: bounded, every problem told at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem, Problems, UnknownName, unknown_name
from umkstd.identifiers.kbli import LEVELS, Kbli, Level
from umkstd.text import Text, same

MAX_BYTES = 8 * 1_048_576
MAX_ROWS = 10_000
MAX_TITLE = 500
COLUMNS = ("version", "code", "title")
OPTIONAL = ("description",)

_COLUMN = Text(id="kolom", en="column")
_CODE = Text(id="kode KBLI", en="KBLI code")
_MISSING = Text(
    id="Kolom {column} tidak ada. Baris pertama harus memuat nama kolom version, code, title.",
    en="The column {column} is missing. The first line must name the columns version, code, title.",
)
_CELLS = Text(
    id="Baris ini berisi {found} kolom, bukan {expected}. Beri tanda petik pada isi yang memuat koma.",
    en="This line has {found} cells, not {expected}. Quote what holds a comma.",
)
_EMPTY = Text(
    id="Judul KBLI kosong atau melebihi {limit} karakter. Isi judulnya.",
    en="The KBLI title is empty or over {limit} characters. Fill it in.",
)
_TWICE = Text(
    id="Kode {code} tertulis dua kali. Hapus yang salah.",
    en="The code {code} stands twice. Remove the wrong one.",
)
_LARGE = Text(
    id="Tabel melebihi {bytes} MiB atau {rows} baris. Pecah berkasnya.",
    en="The table is over {bytes} MiB or {rows} lines. Split the file.",
)
_UTF_8 = Text(
    id="Berkas bukan teks UTF-8. Simpan ulang sebagai CSV UTF-8.",
    en="The file is not UTF-8 text. Save it again as CSV in UTF-8.",
)
_NO_CSV = Text(
    id="Berkas bukan CSV yang dapat dibaca. Simpan ulang sebagai CSV.",
    en="The file is no CSV that can be read. Save it again as CSV.",
)


@attrs.frozen
class KbliTable:
    """The titles of a KBLI table, by version and code.

    Example:
        >>> table = KbliTable({Kbli("2020", "10794"): "Industri kerupuk"})
        >>> Kbli("2020", "10794") in table, table.title("2020", "10794"), len(table)
        (True, 'Industri kerupuk', 1)
    """

    titles: Mapping[Kbli, str]

    def __contains__(self, code: object) -> bool:
        return code in self.titles

    def __iter__(self) -> Iterator[Kbli]:
        return iter(self.titles)

    def __len__(self) -> int:
        return len(self.titles)

    def title(self, version: str, code: str) -> str:
        """The title of a code.

        Raises:
            InvalidValue: the code or version cannot be one.
            UnknownName: the table has no such code.
        """
        found = Kbli(version, code)
        try:
            return self.titles[found]
        except KeyError:
            raise UnknownName.of(_CODE, str(found), map(str, self.titles)) from None

    def counts(self, version: str) -> dict[Level, int]:
        """How many codes of each level the table holds of a version; compare ``kbli.COUNTS``."""
        lengths = [len(item.code) for item in self.titles if item.version == version]
        return {level: lengths.count(length) for length, level in LEVELS.items()}


def read_table(path: str | PathLike[str]) -> KbliTable:
    """The table of a CSV file; see ``kbli.load_kbli``."""
    with Path(path).open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    large = _problem(
        "too-large", "", _LARGE.fill(bytes=MAX_BYTES // 1_048_576, rows=MAX_ROWS), None
    )
    if len(data) > MAX_BYTES:
        raise CaseError([large])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CaseError([_problem("not-utf-8", "", _UTF_8, None)]) from None
    lines: list[list[str]] = []
    try:
        for line in csv.reader(io.StringIO(text, newline="")):
            if line:  # a blank line holds nothing
                lines.append(line)
            if len(lines) > MAX_ROWS + 1:
                raise CaseError([large])
    except csv.Error:
        raise CaseError([_problem("wrong-shape", "", _NO_CSV, None)]) from None
    return _table(lines)


def _table(lines: Sequence[list[str]]) -> KbliTable:
    header = [cell.strip().lower() for cell in lines[0]] if lines else []
    problems = Problems()
    problems += _header_problems(header)
    if problems:
        raise CaseError(problems)
    titles: dict[Kbli, str] = {}
    for number, cells in enumerate(lines[1:]):
        problems += _row_problems(f"/{number}", header, cells, titles)
    if problems:
        raise CaseError(problems)
    return KbliTable(titles)


def _header_problems(header: Sequence[str]) -> Iterator[Problem]:
    for name in COLUMNS:
        if name not in header:
            column = same(name)
            yield _problem("wrong-shape", "", _MISSING.fill(column=column), None)
    known = (*COLUMNS, *OPTIONAL)
    seen: set[str] = set()
    for name in header:
        if name not in known or name in seen:
            yield unknown_name(_COLUMN, name, known, "", "unknown-key")
        seen.add(name)


def _row_problems(
    path: str, header: Sequence[str], cells: Sequence[str], titles: dict[Kbli, str]
) -> list[Problem]:
    """What is wrong with one line; a line that is right is entered in the titles."""
    if len(cells) != len(header):
        message = _CELLS.fill(found=len(cells), expected=len(header))
        return [_problem("wrong-shape", path, message, None)]
    row = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    problems: list[Problem] = []
    code: Kbli | None = None
    try:
        code = Kbli(row["version"], row["code"])
    except InvalidValue as error:
        part = "version" if error.problem.code == "kbli-version" else "code"
        problems.append(attrs.evolve(error.problem, path=f"{path}/{part}"))
    if not 0 < len(row["title"]) <= MAX_TITLE:
        message = _EMPTY.fill(limit=MAX_TITLE)
        problems.append(_problem("wrong-shape", f"{path}/title", message, None))
    if code in titles:
        message = _TWICE.fill(code=str(code))
        problems.append(_problem("key-twice", f"{path}/code", message, str(code)))
    if code is not None and not problems:
        titles[code] = row["title"]
    return problems


def _problem(code: str, path: str, message: Text, given: str | None) -> Problem:
    return Problem(code=code, path=path, message=message, input=given)

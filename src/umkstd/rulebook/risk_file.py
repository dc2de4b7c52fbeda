"""Reads a risk table that an embedder prepared from the official annex: ``load_risk_table``."""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any

from umkstd.errors import CaseError, InvalidValue, Problem, Problems, nearest
from umkstd.identifiers import kbli as kbli_codes
from umkstd.law.citation import Citation, Grade
from umkstd.law.span import Span
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START
from umkstd.rulebook.risk_rows import (
    RISKS,
    SCALES,
    VERSIONS,
    Risk,
    RiskRow,
    RiskTable,
    Scale,
    Version,
)
from umkstd.text import Text

COLUMNS: Mapping[str, Text] = {
    "kbli": Text(id="kode KBLI lima digit", en="the five-digit KBLI code"),
    "kbli_version": Text(id="2020 atau 2025", en="2020 or 2025"),
    "scale": Text(id="mikro, kecil, menengah, atau besar", en="mikro, kecil, menengah or besar"),
    "risk": Text(
        id="rendah, menengah_rendah, menengah_tinggi, atau tinggi",
        en="rendah, menengah_rendah, menengah_tinggi or tinggi",
    ),
    "annex": Text(
        id="bagian Lampiran, misalnya I.F; baris I.F juga berlaku bagi usaha mikro",
        en="part of the annex, such as I.F; an I.F row is given to micro firms as well",
    ),
    "scope": Text(id="bagian kegiatan", en="part of the activity"),
    "days": Text(id="hari kerja penerbitan", en="working days for the decision"),
    "area_from_ha": Text(id="luas mulai (hektare)", en="area from (hectares)"),
    "area_below_ha": Text(
        id="luas di bawah (hektare, tidak termasuk)", en="area below (hectares, excluded)"
    ),
}
"""The columns that are read; the first four are required, cells of the others may be empty."""
REQUIRED = tuple(COLUMNS)[:4]
MAX_BYTES = 16_777_216
MAX_ROWS = 200_000
_LONGEST = 200
_NUMBER = re.compile(r"[0-9]{1,9}([.,][0-9]{1,6})?")
_DAYS = re.compile(r"[0-9]{1,4}")
_SCALE_OF: Mapping[str, Scale] = {name: name for name in SCALES}
_RISK_OF: Mapping[str, Risk] = {name: name for name in RISKS}
_VERSION_OF: Mapping[str, Version] = {name: name for name in VERSIONS}


def load_risk_table(
    path: str | PathLike[str],
    *,
    version: str | None = None,
    start: datetime.date = PP_28_START,
    cite: Citation | None = None,
) -> RiskTable:
    r"""Rows from a CSV file with a header line, comma or semicolon, UTF-8.

    The columns are those of ``COLUMNS``: ``kbli, kbli_version, scale, risk`` are required,
    ``annex, scope, days, area_from_ha, area_below_ha`` optional. One row is one activity at one
    scale. Spaces in ``risk`` may stand for underscores. At most 16 MiB and 200,000 rows.

    Args:
        path: the file.
        version: the KBLI version that every row must have; any by default.
        start: first day on which the rows are in force.
        cite: where they stand; PP 28/2025 Lampiran I by default.

    Raises:
        CaseError: everything that is wrong, each with the row (from 0) and column as a pointer.
        OSError: the file cannot be read.

    Example:
        >>> import tempfile, pathlib
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = pathlib.Path(folder, "risk.csv")
        ...     _ = file.write_text(
        ...         "kbli,kbli_version,scale,risk,annex\n10794,2020,kecil,rendah,I.F\n"
        ...     )
        ...     load_risk_table(file).find("10794", "2020", "mikro", as_of="2026-11-24").risk
        'rendah'
    """
    reader = _Reader(version, start, cite)
    lines = reader.lines(_text(path))
    header = next(lines, None)
    reader.columns(header or [])
    if not reader.problems:
        for number, cells in enumerate(lines):
            reader.row(number, cells)
    if reader.problems:
        raise CaseError(reader.problems)
    return RiskTable(tuple(reader.rows.values()))


def _text(path: str | PathLike[str]) -> str:
    with Path(path).open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        size = MAX_BYTES // 1_048_576
        raise CaseError(
            [
                _problem(
                    "too-large",
                    "",
                    Text(
                        id=f"Berkas melebihi {size} MiB. Bagilah menurut sektor.",
                        en=f"The file is over {size} MiB. Split it by sector.",
                    ),
                )
            ]
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = Text(
            id="Berkas bukan teks UTF-8. Simpan ulang sebagai UTF-8.",
            en="The file is not UTF-8 text. Save it again as UTF-8.",
        )
        raise CaseError([_problem("not-utf-8", "", message)]) from None


class _Reader:
    """Reads rows one by one and keeps what is wrong with them."""

    def __init__(self, version: str | None, start: datetime.date, cite: Citation | None) -> None:
        self.version = version
        self.span = Span(start)
        self.cite = cite
        self.problems = Problems()
        self.names: list[str] = []
        self.rows: dict[tuple[object, ...], RiskRow] = {}

    def lines(self, text: str) -> Any:
        """The lines of the file that hold anything, as cells."""
        first = text.partition("\n")[0]
        delimiter = ";" if first.count(";") > first.count(",") else ","
        try:
            for number, cells in enumerate(
                csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
            ):
                if number > MAX_ROWS:
                    self._refuse(
                        "too-large",
                        "",
                        Text(
                            id=f"Berkas memuat lebih dari {MAX_ROWS} baris. Bagilah menurut sektor.",
                            en=f"The file has over {MAX_ROWS} rows. Split it by sector.",
                        ),
                    )
                    return
                if any(cell.strip() for cell in cells):
                    yield [cell.strip() for cell in cells]
        except csv.Error as error:
            self._refuse(
                "not-csv",
                "",
                Text(
                    id=f"Berkas bukan CSV yang utuh: {error}. Simpan ulang dari lembar kerjanya.",
                    en=f"The file is no whole CSV: {error}. Save it again from its sheet.",
                ),
            )

    def columns(self, header: list[str]) -> None:
        """Reads the header."""
        if self.problems:
            return
        self.names = [name.lower() for name in header]
        for name in REQUIRED:
            if name not in self.names:
                self._refuse(
                    "column-missing",
                    "",
                    Text(
                        id=f"Kolom {name} tidak ada ({COLUMNS[name].id}). Tambahkan di baris judul.",
                        en=f"The column {name} is missing ({COLUMNS[name].en}). Add it to the "
                        "header.",
                    ),
                )
        counts = Counter(self.names)
        for name, count in counts.items():
            if name not in COLUMNS or count > 1:
                close = ", ".join(nearest(name, COLUMNS)) or ", ".join(COLUMNS)
                shown = name[:_LONGEST]
                self._refuse(
                    "column-unknown",
                    "",
                    Text(
                        id=f"Kolom “{shown}” tidak dikenal atau ada dua. Yang ada: {close}.",
                        en=f"The column “{shown}” is not known, or stands twice. Known: {close}.",
                    ),
                    shown or None,
                )

    def row(self, number: int, cells: list[str]) -> None:
        """Reads one row; what is wrong is kept and the row left out."""
        if len(cells) != len(self.names):
            self._refuse(
                "row-length",
                f"/{number}",
                Text(
                    id=f"Baris ini berisi {len(cells)} kolom, judulnya {len(self.names)}. "
                    "Periksa pemisah dan tanda kutipnya.",
                    en=f"The row has {len(cells)} columns and the header {len(self.names)}. Check "
                    "its separators and quotation marks.",
                ),
            )
            return
        before = len(self.problems)
        values = dict(zip(self.names, cells, strict=True))
        code = self._kbli(number, values)
        scale = _SCALE_OF.get(values["scale"].lower())
        risk = _RISK_OF.get(values["risk"].lower().replace(" ", "_"))
        version = _VERSION_OF.get(values["kbli_version"])
        if scale is None:
            self._not_a_choice(number, "scale", values["scale"], SCALES)
        if risk is None:
            self._not_a_choice(number, "risk", values["risk"], RISKS)
        low, high = (self._area(number, name, values) for name in ("area_from_ha", "area_below_ha"))
        if low is not None and high is not None and low >= high:
            self._refuse(
                "area-band",
                f"/{number}/area_below_ha",
                Text(
                    id="Batas atas luas harus lebih besar daripada batas bawahnya.",
                    en="The upper end of the area must lie above the lower one.",
                ),
                values["area_below_ha"],
            )
        days = values.get("days", "")
        if days and not _DAYS.fullmatch(days):
            self._number(number, "days", days)
        if len(self.problems) > before or scale is None or version is None:
            return
        annex = values.get("annex", "")
        place = f"Lampiran {annex}" if annex else "Lampiran I"
        row = RiskRow(
            kbli=code,
            version=version,
            scale=scale,
            risk=risk,
            quality="official",
            cite=self.cite or PP_28_2025.cite(place, grade=Grade.SECONDARY),
            span=self.span,
            industry=annex == "I.F",
            days=int(days) if days else None,
            area_from_ha=low,
            area_below_ha=high,
            scope=values.get("scope") or None,
        )
        key = (row.kbli, row.version, row.scale, low, high, row.scope)
        if self.rows.setdefault(key, row) is not row:
            self._refuse(
                "row-twice",
                f"/{number}",
                Text(
                    id=f"Baris untuk KBLI {code} skala {scale} sudah ada. Hapus salah satunya, atau "
                    "bedakan scope atau luasnya.",
                    en=f"There is a row for KBLI {code} at the scale {scale} already. Drop one, or "
                    "tell them apart by scope or area.",
                ),
                code,
            )

    def _kbli(self, number: int, values: Mapping[str, str]) -> str:
        version, code = values["kbli_version"], values["kbli"]
        if self.version not in (None, version) and version in VERSIONS:
            self._refuse(
                "other-version",
                f"/{number}/kbli_version",
                Text(
                    id=f"Baris ini memakai KBLI {version}, padahal yang diminta {self.version}. "
                    "Kode yang sama dapat berarti lain; ubah kodenya dengan tabel konversi BPS.",
                    en=f"The row is of KBLI {version}, and {self.version} was asked for. One code "
                    "can mean different things; convert it by the table of BPS.",
                ),
                version,
            )
        try:
            code = kbli_codes.validate(code, version)
        except InvalidValue as error:
            wrong = "kbli_version" if error.problem.code == "kbli-version" else "kbli"
            self._refuse(
                error.problem.code, f"/{number}/{wrong}", error.problem.message, values[wrong]
            )
            return code
        if kbli_codes.level(code) != "kelompok":
            self._refuse(
                "kbli-length",
                f"/{number}/kbli",
                Text(
                    id="Kode KBLI harus lima digit. Nol di depan sering hilang di lembar kerja.",
                    en="The KBLI code must have five digits. Sheets often drop a leading zero.",
                ),
                code,
            )
        return code

    def _not_a_choice(self, number: int, name: str, value: str, known: tuple[str, ...]) -> None:
        self._refuse(
            "not-a-choice",
            f"/{number}/{name}",
            Text(
                id=f"Kolom {name} harus salah satu dari {', '.join(known)}.",
                en=f"The column {name} must be one of {', '.join(known)}.",
            ),
            value,
        )

    def _area(self, number: int, name: str, values: Mapping[str, str]) -> Decimal | None:
        text = values.get(name, "")
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            self._number(number, name, text)
            return None
        return Decimal(text.replace(",", "."))

    def _number(self, number: int, name: str, value: str) -> None:
        self._refuse(
            "wrong-type",
            f"/{number}/{name}",
            Text(
                id=f"Kolom {name} harus berupa angka 0 atau lebih; kosongkan bila tidak ada.",
                en=f"The column {name} must be a number, 0 or more; leave it empty if there is "
                "none.",
            ),
            value,
        )

    def _refuse(self, code: str, path: str, message: Text, given: str | None = None) -> None:
        self.problems.append(_problem(code, path, message, given))


def _problem(code: str, path: str, message: Text, given: str | None = None) -> Problem:
    shown = None if given is None else given[:_LONGEST]
    return Problem(code=code, path=path, message=message, input=shown)

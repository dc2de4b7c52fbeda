"""Rows of the risk table (Lampiran I): what a row is, and what the rows found say together."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

import attrs

from umkstd.errors import InvalidValue, Problem, UnknownName
from umkstd.identifiers import kbli as kbli_codes
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.span import Span, as_date
from umkstd.text import Text

Version = Literal["2020", "2025"]
Scale = Literal["mikro", "kecil", "menengah", "besar"]
Risk = Literal["rendah", "menengah_rendah", "menengah_tinggi", "tinggi"]
Quality = Literal[
    "official",
    "direct",
    "listing",
    "renumbered",
    "small-only",
    "summary",
    "ambiguous",
    "mis-mapped",
]

SCALES: tuple[Scale, ...] = ("mikro", "kecil", "menengah", "besar")
VERSIONS: tuple[Version, ...] = ("2020", "2025")
RISKS: tuple[Risk, ...] = ("rendah", "menengah_rendah", "menengah_tinggi", "tinggi")
QUALITIES: Mapping[Quality, Text] = {
    "official": Text(id="dari tabel yang dimuat", en="from a table that was loaded"),
    "direct": Text(id="cocok langsung", en="direct match"),
    "listing": Text(id="dari daftar yang dikutip", en="from a listing that was quoted"),
    "renumbered": Text(id="kodenya berganti nomor", en="its code was renumbered"),
    "small-only": Text(id="dibaca hanya untuk skala kecil", en="read for the small scale only"),
    "summary": Text(id="ringkasan; pastikan di OSS", en="a summary; confirm in OSS"),
    "ambiguous": Text(
        id="sumbernya tidak memilah; pastikan di OSS", en="the source is ambiguous; confirm in OSS"
    ),
    "mis-mapped": Text(
        id="salah dipetakan oleh sumbernya; hanya kemungkinan",
        en="wrongly mapped by its source; only probable",
    ),
}
"""How well a row was read, best first. The last two never decide."""
_WEAK: tuple[Quality, ...] = ("ambiguous", "mis-mapped")
_SCALE = Text(id="skala usaha", en="scale")
_KECIL_ROW = Text(
    id="Baris industri dimulai dari skala kecil. Usaha mikro diberi baris kecil; itu bacaan kami.",
    en="Industry rows start at the small scale. A micro firm is given the small row; that is our "
    "reading.",
)


@attrs.frozen(kw_only=True)
class RiskRow:
    """One row: an activity at one scale, and its risk level.

    Attributes:
        kbli: the five-digit code.
        version: of KBLI; a code means nothing without it.
        scale: ``mikro``, ``kecil``, ``menengah`` or ``besar``.
        risk: its level; ``None`` where the row is known to exist and its level is not.
        quality: how well the row was read.
        cite: the annex, with its grade.
        span: when the row is in force.
        industry: whether it stands in the industry annex, whose rows start at ``kecil``.
        days: working days for the decision; ``None`` where automatic or not read.
        area_from_ha, area_below_ha: hectares for which it holds, the upper end excluded.
        scope: a part of the activity, where the annex divides it.
        note: what else to know.
        taken_from: ``"kecil"`` where a micro firm was given the row of the small scale.
    """

    kbli: str
    version: Version
    scale: Scale
    risk: Risk | None
    quality: Quality
    cite: Citation
    span: Span
    industry: bool = False
    days: int | None = None
    area_from_ha: Decimal | None = None
    area_below_ha: Decimal | None = None
    scope: str | None = None
    note: Text | None = None
    taken_from: Scale | None = None

    @property
    def decides(self) -> bool:
        """Whether it was read well enough to decide."""
        return self.risk is not None and self.quality not in _WEAK

    @property
    def by_area(self) -> bool:
        """Whether it holds for some areas only."""
        return self.area_from_ha is not None or self.area_below_ha is not None

    def covers(self, area_ha: Decimal | None) -> bool | None:
        """Whether it holds for an area; ``None`` where that depends on an unknown one."""
        if not self.by_area:
            return True
        if area_ha is None:
            return None
        above = self.area_from_ha is None or self.area_from_ha <= area_ha
        return above and (self.area_below_ha is None or area_ha < self.area_below_ha)

    def for_micro(self) -> RiskRow:
        """The row as it is given to a micro firm in industry."""
        grade = weakest((self.cite.grade, Grade.DERIVED)) or Grade.DERIVED
        cite = attrs.evolve(self.cite, grade=grade, note=_KECIL_ROW)
        return attrs.evolve(self, scale="mikro", taken_from="kecil", cite=cite)


@attrs.frozen(kw_only=True)
class RiskFinding:
    """What a table says of an activity at a scale on a day.

    Attributes:
        kbli, version, scale, as_of, area_ha: what was asked.
        rows: the rows found, those that do not decide included.
    """

    kbli: str
    version: str
    scale: str
    as_of: datetime.date
    area_ha: Decimal | None
    rows: tuple[RiskRow, ...]

    @property
    def _certain(self) -> bool:
        return all(row.covers(self.area_ha) for row in self.rows)

    @property
    def risk(self) -> Risk | None:
        """The level, if every row found was read well and all agree; else ``None``.

        ``None`` is unknown and never low: ask OSS.
        """
        levels: set[Risk | None] = {row.risk for row in self.rows}
        decided = len(levels) == 1 and self._certain and all(row.decides for row in self.rows)
        return levels.pop() if decided else None

    @property
    def probable(self) -> Risk | None:
        """The level that the rows point to where they do not decide; for people, not for rules."""
        levels: set[Risk | None] = {row.risk for row in self.rows}
        return levels.pop() if len(levels) == 1 and self.risk is None else None

    @property
    def possible(self) -> tuple[Risk, ...]:
        """The levels that cannot be ruled out, lowest first."""
        rows = self.rows
        if not rows or not self._certain or not all(row.decides for row in rows):
            return RISKS
        return tuple(level for level in RISKS if any(row.risk == level for row in rows))

    @property
    def certainty(self) -> Grade | None:
        """How well the level is known; ``None`` where it is not."""
        return weakest(row.cite.grade for row in self.rows) if self.risk else None

    @property
    def notes(self) -> tuple[Text, ...]:
        """What to know of the rows, each once."""
        found = [row.note for row in self.rows]
        found += [_KECIL_ROW for row in self.rows if row.taken_from is not None]
        found += [QUALITIES[row.quality] for row in self.rows if row.quality != "direct"]
        return tuple(dict.fromkeys(note for note in found if note is not None))


@attrs.frozen
class RiskTable:
    """Risk rows, to be asked by code, version and scale."""

    rows: tuple[RiskRow, ...]

    def find(
        self,
        kbli: str,
        version: str,
        scale: str,
        *,
        as_of: datetime.date | str,
        area_ha: Decimal | None = None,
    ) -> RiskFinding:
        """The rows for an activity. See ``umkstd.rulebook.risk.risk_of``."""
        day = as_date(as_of)
        code = kbli_codes.validate(kbli, version)
        if kbli_codes.level(code) != "kelompok":
            raise InvalidValue(_not_five(code))
        if scale not in SCALES and scale != "bukan_umkm":
            raise UnknownName.of(_SCALE, scale, (*SCALES, "bukan_umkm"))
        of_code = [
            row
            for row in self.rows
            if (row.kbli, row.version) == (code, version)
            and day in row.span
            and row.covers(area_ha) is not False
        ]
        found = [row for row in of_code if row.scale == scale]
        if scale == "mikro" and not found:
            found = [row.for_micro() for row in of_code if row.industry and row.scale == "kecil"]
        return RiskFinding(
            kbli=code, version=version, scale=scale, as_of=day, area_ha=area_ha, rows=tuple(found)
        )

    def replaced_by(self, other: RiskTable) -> RiskTable:
        """This table, with every code that the other one has taken from the other."""
        codes = {(row.kbli, row.version) for row in other.rows}
        kept = (row for row in self.rows if (row.kbli, row.version) not in codes)
        return RiskTable((*kept, *other.rows))


def _not_five(code: str) -> Problem:
    return Problem(
        code="kbli-length",
        path="",
        params=(("count", str(len(code))),),
        message=Text(
            id="Tingkat risiko ditetapkan per kelompok KBLI lima digit. Berikan kode lima digitnya.",
            en="Risk is set for five-digit KBLI groups. Give the five-digit code.",
        ),
        input=code,
    )

"""The risk level of an activity by KBLI and scale, as far as the rows of Lampiran I were read.

The library knows some rows; the annex has many thousands. ``risk_of`` gives what it knows and
leaves the rest unknown, never low. An embedder who has the annex loads it::

    table = load_risk_table("lampiran-i.csv")
    risk_of("10794", "2020", "mikro", as_of="2026-11-24", table=table)
"""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.rulebook.instruments import PP_5_2021, PP_28_2025
from umkstd.rulebook.licensing import PP_5_START, PP_28_START
from umkstd.rulebook.risk_file import COLUMNS, load_risk_table
from umkstd.rulebook.risk_rows import (
    QUALITIES,
    RISKS,
    SCALES,
    RiskFinding,
    RiskRow,
    RiskTable,
)
from umkstd.text import Text

__all__ = [
    "COLUMNS",
    "KBLI_2025_START",
    "QUALITIES",
    "RISKS",
    "SCALES",
    "RiskFinding",
    "RiskRow",
    "RiskTable",
    "load_risk_table",
    "risk_of",
    "risk_table",
]

KBLI_2025_START = datetime.date(2025, 12, 18)
"""First day of KBLI 2025 (Peraturan BPS 7/2025); its rows were converted from Lampiran I."""

_ANNEX = {
    "pp-28-2025": PP_28_2025,
    "pp-5-2021": PP_5_2021,
}


@cache
def risk_table() -> RiskTable:
    """The rows that the library knows; all of them secondary readings."""
    text = files("umkstd").joinpath("data", "risk-rows.json").read_text(encoding="utf-8")
    return RiskTable(tuple(_row(entry) for entry in json.loads(text)["rows"]))


def risk_of(
    kbli: str,
    version: str,
    scale: str,
    *,
    as_of: datetime.date | str,
    area_ha: Decimal | None = None,
    table: RiskTable | None = None,
) -> RiskFinding:
    """What is known of the risk level of an activity.

    Args:
        kbli: the five-digit code.
        version: ``"2020"`` or ``"2025"``: codes were reused with another meaning.
        scale: an answer of the determination ``scale``; ``bukan_umkm`` has no row.
        as_of: the day that is asked about.
        area_ha: hectares, for rows that go by area.
        table: rows to look in; the library's own by default.

    Raises:
        InvalidValue: the code or its version is no KBLI code, or the day is no date.
        UnknownName: the scale is none.

    Example:
        >>> risk_of("10794", "2020", "kecil", as_of="2026-11-24").risk
        'rendah'
        >>> micro = risk_of("10794", "2020", "mikro", as_of="2026-11-24")
        >>> micro.risk, micro.certainty.value, micro.rows[0].taken_from
        ('rendah', 'derived', 'kecil')
        >>> tempe = risk_of("10307", "2025", "mikro", as_of="2026-11-24")
        >>> tempe.risk, tempe.probable
        (None, 'rendah')
        >>> risk_of("01111", "2020", "mikro", as_of="2026-11-24").risk is None
        True
    """
    known = risk_table() if table is None else table
    return known.find(kbli, version, scale, as_of=as_of, area_ha=area_ha)


def _row(entry: dict[str, Any]) -> RiskRow:
    note = entry.get("note")
    return RiskRow(
        kbli=entry["kbli"],
        version=entry["version"],
        scale=entry["scale"],
        risk=entry["risk"],
        quality=entry["quality"],
        cite=_cite(entry["law"], entry["annex"]),
        span=_span(entry["law"], entry["version"]),
        industry=entry["annex"] == "I.F",
        days=entry.get("days"),
        area_from_ha=_hectares(entry.get("area_from_ha")),
        area_below_ha=_hectares(entry.get("area_below_ha")),
        note=None if note is None else Text(**note),
    )


def _cite(law: str, annex: str) -> Citation:
    part = f"Lampiran {annex}" if annex.startswith("I.") else "Lampiran I"
    return _ANNEX[law].cite(part, grade="secondary")


def _span(law: str, version: str) -> Span:
    if law == "pp-5-2021":
        return Span(PP_5_START, PP_28_START)
    return Span(KBLI_2025_START if version == "2025" else PP_28_START)


def _hectares(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)

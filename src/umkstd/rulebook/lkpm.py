"""The investment activity report (LKPM): how often, the determination ``lkpm-period``, and when."""

from __future__ import annotations

import datetime
from typing import Literal

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.premises import (
    BKPM_5_2021,
    BKPM_6_2020,
    PERKA_BKPM_13_2009,
    PERMEN_INVESTASI_5_2025,
)
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

Period = Literal["none", "half-yearly", "quarterly"]

REGULATION_START = datetime.date(2025, 10, 1)
"""Day on which Permen Investasi/BKPM 5/2025 was set; it applied from early October 2025."""
OLD_REGULATION_KNOWN = datetime.date(2022, 1, 1)
"""First day on which BKPM 5/2021 surely applied: it began on some day of 2021."""
OLDEST = datetime.date(2009, 1, 1)

_ALIAS = Text(
    id="Satu sumber menyebut Pasal 285 ayat (3), tiga sumber Pasal 286; bunyi pasalnya belum dibaca.",
    en="One source says Pasal 285 ayat (3), three say Pasal 286; the article was not read.",
)
_SCHEDULE = PERMEN_INVESTASI_5_2025.article(286, "3", grade="secondary", note=_ALIAS)
_EXEMPT = PERMEN_INVESTASI_5_2025.article(286, "2", grade="secondary", note=_ALIAS)
_OLD_SMALL = BKPM_5_2021.article(32, 4, "a")
_OLD_LARGER = BKPM_5_2021.article(
    32,
    grade="derived",
    note=Text(
        id="Sumbernya menyebut mikro dan kecil; setiap tiga bulan bagi yang lain disimpulkan.",
        en="The source names micro and small; quarterly for the others is concluded.",
    ),
)
_NOT_INDEPENDENT = Text(
    id="bukan UMKM karena tidak berdiri sendiri: keringanan UMK tidak berlaku",
    en="no UMKM since it is not independent: the relief of UMK does not apply",
)

LKPM_DUE_DAY = Parameter(
    name="lkpm_due_day",
    kind=Kind.INTEGER,
    title=Text(id="tanggal terakhir LKPM dalam bulannya", en="last day of the month for the LKPM"),
    values=(
        DatedValue(Span(OLD_REGULATION_KNOWN, REGULATION_START), 10, BKPM_5_2021.article(32)),
        DatedValue(Span(REGULATION_START), 15, _SCHEDULE),
    ),
)


def _by_scale(micro: Citation, small: Citation, larger: Citation) -> Table:
    """The period by scale; who is no UMKM for want of independence reports as the larger do."""
    dependent = attrs.evolve(larger, grade="derived", note=larger.note or _NOT_INDEPENDENT)
    return Table(
        (f.scale,),
        (
            Row((f.scale.equals("mikro"),), "none", micro),
            Row((f.scale.equals("kecil"),), "half-yearly", small),
            Row((f.scale.one_of("menengah", "besar"),), "quarterly", larger),
            Row((f.scale.equals("bukan_umkm"),), "quarterly", dependent, _NOT_INDEPENDENT),
        ),
    )


_MICRO = PP_28_2025.article(255, 2, "a", 1)
_SMALL = PP_28_2025.article(255, 2, "a", 2)

LKPM_PERIOD = Determination(
    id="lkpm-period",
    fact=life.lkpm_period,
    title=Text(
        id="Masa Laporan Kegiatan Penanaman Modal (LKPM)",
        en="Period of the investment activity report (LKPM)",
    ),
    rulings=(
        DatedTable(
            span=Span(OLDEST, OLD_REGULATION_KNOWN),
            cite=BKPM_6_2020.cite(grade="unresolved"),
            unresolved=Text(
                id="Perka BKPM 13/2009 mewajibkan LKPM di atas investasi Rp500 juta, BKPM 6/2020 di "
                "atas Rp50 juta, lalu BKPM 5/2021 menurut skala usaha. Tanggal berlakunya belum "
                "dibaca.",
                en="Perka BKPM 13/2009 asked for the LKPM above Rp500 million of investment, BKPM "
                "6/2020 above Rp50 million, then BKPM 5/2021 by scale. From which days was not "
                "read.",
            ),
        ),
        DatedTable(
            span=Span(OLD_REGULATION_KNOWN, PP_28_START),
            cite=BKPM_5_2021.article(32),
            tables=(_by_scale(BKPM_5_2021.article(32), _OLD_SMALL, _OLD_LARGER),),
        ),
        DatedTable(
            span=Span(PP_28_START, REGULATION_START),
            cite=PP_28_2025.article(255),
            tables=(_by_scale(_MICRO, _SMALL, _OLD_LARGER),),
        ),
        DatedTable(
            span=Span(REGULATION_START),
            cite=PP_28_2025.article(255),
            tables=(_by_scale(_MICRO, _SMALL, _SCHEDULE),),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="lkpm-micro-capital",
            text=Text(
                id="Peraturan menterinya menguji usaha mikro dengan modal paling banyak Rp1 miliar, "
                "di luar tanah dan bangunan tempat usaha; pilihan lainnya belum dibaca.",
                en="The ministerial rule tests micro by capital of at most Rp1 billion without "
                "land and buildings of the premises; its further alternatives were not read.",
            ),
            cite=_EXEMPT,
            when=all_of(f.scale.equals("mikro"), f.as_of >= REGULATION_START),
        ),
        Note(
            code="lkpm-owned",
            text=Text(
                id="Badan usaha yang dimiliki atau dikuasai usaha menengah atau besar bukan usaha "
                "mikro; baginya LKPM mungkin wajib.",
                en="An entity that a medium or large enterprise owns or controls is not micro; it "
                "may have to file the LKPM.",
            ),
            cite=PP_28_2025.article(255, 2, grade="derived"),
            when=all_of(
                f.scale.equals("mikro"),
                f.legal_form.one_of(*f.ENTITY_FORMS),
                f.owned_by_larger.is_true(),
            ),
        ),
        Note(
            code="lkpm-holidays",
            text=Text(
                id="Bila hari terakhir jatuh pada hari libur, pergeserannya diumumkan lewat "
                "pemberitahuan; jangan menunggu, sampaikan sebelumnya.",
                en="If the last day is a holiday, a notice says how it moves; do not wait for it, "
                "file before.",
            ),
            cite=_SCHEDULE,
            when=all_of(f.as_of >= REGULATION_START, f.scale.one_of("kecil", "menengah", "besar")),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)


@attrs.frozen(kw_only=True)
class LkpmDue:
    """One report and the last day for it.

    Attributes:
        period: ``"half-yearly"`` or ``"quarterly"``.
        year: the year that is reported on.
        part: the half (1 or 2) or the quarter (1 to 4) of it.
        due_on: the last day; a shift for holidays comes by notice and is not counted.
        cite: where the day stands, with its grade.
    """

    period: Period
    year: int
    part: int
    due_on: datetime.date
    cite: Citation


_DUE_MONTHS: dict[Period, tuple[int, ...]] = {
    "none": (),
    "half-yearly": (7, 1),
    "quarterly": (4, 7, 10, 1),
}


def lkpm_due_dates(period: Period, year: int) -> tuple[LkpmDue, ...]:
    """The reports on one year and their last days; the last one falls in January of the next.

    The tenth of the month until September 2025 (BKPM 5/2021 Pasal 32), the fifteenth
    since October 2025 (Permen Investasi/BKPM 5/2025 Pasal 286; one source says 285).
    The regulation in force on the last day itself sets it.

    Args:
        period: an answer of ``lkpm-period``.
        year: the year that is reported on, 2022 or later.

    Raises:
        ValueError: the period is none of the three.
        RuleDefinitionError: the law of that year was not read.

    Example:
        >>> [str(report.due_on) for report in lkpm_due_dates("half-yearly", 2026)]
        ['2026-07-15', '2027-01-15']
        >>> lkpm_due_dates("none", 2026)
        ()
    """
    if period not in _DUE_MONTHS:
        raise ValueError(f"the period must be none, half-yearly or quarterly, not {period!r}.")
    found = []
    for part, month in enumerate(_DUE_MONTHS[period], 1):
        first = datetime.date(year + (month == 1), month, 1)
        day = LKPM_DUE_DAY.dated(first)
        found.append(
            LkpmDue(
                period=period,
                year=year,
                part=part,
                due_on=first.replace(day=day.value),
                cite=day.cite,
            )
        )
    return tuple(found)


def next_lkpm(period: Period, as_of: datetime.date) -> LkpmDue | None:
    """The next report to file on or after a day; ``None`` where none is required.

    Example:
        >>> next_lkpm("quarterly", datetime.date(2026, 11, 24)).due_on
        datetime.date(2027, 1, 15)
    """
    for year in (as_of.year - 1, as_of.year):
        for report in lkpm_due_dates(period, year):
            if report.due_on >= as_of:
                return report
    return None


OLDER_THRESHOLDS = (PERKA_BKPM_13_2009.cite(), BKPM_6_2020.cite())
"""Where the investment thresholds before 2021 are named: over Rp500 million, over Rp50 million."""

DETERMINATIONS = (LKPM_PERIOD,)
PARAMETERS = (LKPM_DUE_DAY,)

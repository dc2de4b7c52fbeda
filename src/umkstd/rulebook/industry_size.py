"""Industry size by workers and investment: the determination ``industry-size``.

It is another question than ``scale``: *industri kecil* is no *usaha kecil*. Neither answers for the other.
"""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import activity as a
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_7_2021, PP_28_2025
from umkstd.rulebook.instruments.kbli import PERMENPERIN_64_2016
from umkstd.rulebook.licensing import PP_28_START
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
YEAR_OF_ISSUE = Span("2016-01-01", "2017-01-01")
"""Permenperin 64/2016 began on a day that no source gave."""
IN_FORCE = Span("2017-01-01")
_CITE = PERMENPERIN_64_2016.cite()


def _limit(name: str, title: Text, value: int, unit: str | None = None) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit=unit,
        title=title,
        values=(DatedValue(Span(YEAR_OF_ISSUE.start), value, _CITE),),
    )


SMALL_INDUSTRY_WORKERS = _limit(
    "small_industry_workers_limit",
    Text(
        id="batas atas tenaga kerja industri kecil",
        en="upper limit of workers of a small industry",
    ),
    19,
)
SMALL_INDUSTRY_INVESTMENT = _limit(
    "small_industry_investment_limit",
    Text(
        id="nilai investasi yang tidak boleh dicapai industri kecil",
        en="investment value that a small industry stays below",
    ),
    1_000_000_000,
    "rupiah",
)
MEDIUM_INDUSTRY_INVESTMENT = _limit(
    "medium_industry_investment_limit",
    Text(
        id="batas atas nilai investasi industri menengah dengan tenaga kerja di atas batas "
        "industri kecil",
        en="upper limit of the investment value of a medium industry with more workers than a "
        "small one",
    ),
    15_000_000_000,
    "rupiah",
)

_FEW, _MANY = f.workers <= SMALL_INDUSTRY_WORKERS, f.workers > SMALL_INDUSTRY_WORKERS
_INVESTMENT = a.industry_investment
_YES = a.is_industry.is_true()


def _basis(indonesian: str, english: str) -> Text:
    return Text(id=f"menurut {indonesian}", en=f"by {english}")


_ROWS = (
    Row(
        (a.is_industry.is_false(), None, None),
        "bukan_industri",
        None,
        Text(id="bukan kegiatan industri", en="no industrial activity"),
    ),
    Row(
        (_YES, _FEW, _INVESTMENT < SMALL_INDUSTRY_INVESTMENT),
        "industri_kecil",
        None,
        _basis("tenaga kerja dan nilai investasi", "workers and investment value"),
    ),
    Row(
        (_YES, _FEW, _INVESTMENT >= SMALL_INDUSTRY_INVESTMENT),
        "industri_menengah",
        None,
        _basis("nilai investasi", "investment value"),
    ),
    Row(
        (_YES, _MANY, _INVESTMENT <= MEDIUM_INDUSTRY_INVESTMENT),
        "industri_menengah",
        None,
        _basis("tenaga kerja", "workers"),
    ),
    Row(
        (_YES, _MANY, _INVESTMENT > MEDIUM_INDUSTRY_INVESTMENT),
        "industri_besar",
        None,
        _basis("tenaga kerja dan nilai investasi", "workers and investment value"),
    ),
)

INDUSTRY_SIZE = Determination(
    id="industry-size",
    fact=a.industry_size,
    title=Text(id="Ukuran industri", en="Industry size"),
    rulings=(
        DatedTable(
            span=YEAR_OF_ISSUE,
            cite=PERMENPERIN_64_2016.cite(grade="unresolved"),
            unresolved=Text(
                id="Permenperin 64/2016 berasal dari tahun 2016; hari mulai berlakunya tidak "
                "ditemukan.",
                en="Permenperin 64/2016 is of the year 2016; the day on which it came into force "
                "was not found.",
            ),
        ),
        DatedTable(
            span=IN_FORCE,
            cite=_CITE,
            tables=(Table((a.is_industry, f.workers, a.industry_investment), _ROWS),),
        ),
    ),
    notes=(
        Note(
            code="industry-size-is-not-scale",
            text=Text(
                id="Ukuran industri bukan skala usaha. Industri kecil dapat berupa usaha mikro, kecil, "
                "menengah atau besar; perizinan UMK ditentukan oleh skala usaha menurut PP 7/2021.",
                en="Industry size is not the scale of the business. A small industry may be a micro, "
                "small, medium or large enterprise; UMK licensing goes by the scale under PP 7/2021.",
            ),
            cite=PP_7_2021.article(35),
            when=a.is_industry.is_true(),
        ),
        Note(
            code="industry-size-premises",
            text=Text(
                id="Tanah dan bangunan tempat usaha tidak dihitung bila menjadi satu dengan tempat "
                "tinggal pemilik.",
                en="Land and buildings of the premises do not count where they are on the owner's "
                "home site.",
            ),
            cite=_CITE,
            when=a.is_industry.is_true(),
        ),
        Note(
            code="industry-size-estate",
            text=Text(
                id="Industri wajib berlokasi di kawasan industri; industri kecil dikecualikan.",
                en="Industry must be located in an industrial estate; small industry is exempt.",
            ),
            cite=PP_28_2025.article(151, "1) dan (2", "c"),
            when=all_of(a.is_industry.is_true(), f.as_of >= PP_28_START),
        ),
        Note(
            code="industry-size-risk-rows",
            text=Text(
                id="Lampiran I PP 28/2025 bidang industri memuat industri kecil, menengah dan besar "
                "tanpa baris mikro; baris kecil dibaca juga untuk usaha mikro.",
                en="The industry part of PP 28/2025 Lampiran I lists small, medium and large "
                "industry without a micro row; the small row is read for a micro enterprise, too.",
            ),
            cite=PP_28_2025.cite("Lampiran I", grade="derived"),
            when=all_of(a.is_industry.is_true(), f.as_of >= PP_28_START),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (INDUSTRY_SIZE,)
PARAMETERS = (SMALL_INDUSTRY_WORKERS, SMALL_INDUSTRY_INVESTMENT, MEDIUM_INDUSTRY_INVESTMENT)

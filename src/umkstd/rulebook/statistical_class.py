"""The class of BPS by number of workers: the determination ``statistical-class``.

It is statistics, not law: it answers neither ``scale`` nor ``industry-size``.
"""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import activity as a
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import PP_7_2021
from umkstd.rulebook.instruments.kbli import BPS_CLASSES
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
_ALWAYS = Span(None)


def _limit(name: str, title: Text, value: int) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        title=title,
        values=(DatedValue(_ALWAYS, value, BPS_CLASSES),),
    )


HOUSEHOLD_WORKERS = _limit(
    "bps_household_workers_limit",
    Text(
        id="batas atas tenaga kerja usaha rumah tangga menurut BPS",
        en="upper limit of workers of a household business by BPS",
    ),
    4,
)
SMALL_WORKERS = _limit(
    "bps_small_workers_limit",
    Text(
        id="batas atas tenaga kerja usaha kecil menurut BPS",
        en="upper limit of workers of a small business by BPS",
    ),
    19,
)
MEDIUM_WORKERS = _limit(
    "bps_medium_workers_limit",
    Text(
        id="batas atas tenaga kerja usaha menengah menurut BPS",
        en="upper limit of workers of a medium business by BPS",
    ),
    99,
)

_ROWS = tuple(
    Row((cell,), value)
    for cell, value in (
        (f.workers <= HOUSEHOLD_WORKERS, "bps_rumah_tangga"),
        (all_of(f.workers > HOUSEHOLD_WORKERS, f.workers <= SMALL_WORKERS), "bps_kecil"),
        (all_of(f.workers > SMALL_WORKERS, f.workers <= MEDIUM_WORKERS), "bps_menengah"),
        (f.workers > MEDIUM_WORKERS, "bps_besar"),
    )
)

STATISTICAL_CLASS = Determination(
    id="statistical-class",
    fact=a.statistical_class,
    title=Text(id="Kelas statistik BPS", en="Statistical class of BPS"),
    rulings=(DatedTable(span=_ALWAYS, cite=BPS_CLASSES, tables=(Table((f.workers,), _ROWS),)),),
    notes=(
        Note(
            code="statistical-class-is-not-scale",
            text=Text(
                id="Kelas BPS dipakai untuk statistik. Jumlah tenaga kerja tidak mengubah skala usaha, "
                "yang menurut PP 7/2021 ditentukan oleh modal usaha atau hasil penjualan tahunan.",
                en="The classes of BPS serve statistics. The number of workers does not change the "
                "scale, which under PP 7/2021 goes by business capital or annual sales.",
            ),
            cite=PP_7_2021.article(35, 1),
        ),
        Note(
            code="statistical-class-draft",
            text=Text(
                id="Batas tenaga kerja 10, 49 dan 150 yang sering dikutip hanya ada dalam rancangan PP "
                "bulan November 2020 dan tidak pernah ditetapkan.",
                en="The limits of 10, 49 and 150 workers that are often quoted stood only in the draft "
                "of November 2020 and were never enacted.",
            ),
            cite=Citation(
                instrument="Rancangan PP, November 2020",
                place="",
                grade="secondary",
                address="news-lite.ddtc.web.id/25440",
            ),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (STATISTICAL_CLASS,)
PARAMETERS = (HOUSEHOLD_WORKERS, SMALL_WORKERS, MEDIUM_WORKERS)

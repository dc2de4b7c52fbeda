"""What the law ministry charges for founding: one-person company, company, cooperative."""

from __future__ import annotations

import datetime

from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.marks import PP_30_2026
from umkstd.text import Text, format_rupiah

FEES_START = datetime.date(2026, 8, 1)
"""PP 30/2026 took effect; the fees that PP 45/2024 set before were not found."""


def _fee(name: str, title: Text, value: int, cite: Citation) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit="rupiah",
        title=title,
        values=(DatedValue(Span(FEES_START), value, cite),),
    )


FEE = _fee(
    "pt_perorangan_fee",
    Text(
        id="biaya pendaftaran pendirian PT perorangan",
        en="fee for registering a one-person company",
    ),
    50_000,
    PP_30_2026.article(33),
)
ORDINARY_FEE = _fee(
    "pt_fee",
    Text(
        id="biaya pengesahan badan hukum perseroan terbatas biasa",
        en="fee for the approval of an ordinary limited company",
    ),
    5_000_000,
    PP_30_2026.cite(
        note=Text(
            id="Dilaporkan satu sumber tidak resmi; pastikan sebelum membayar.",
            en="Reported by one unofficial source; confirm before paying.",
        )
    ),
)
COOPERATIVE_FEE = _fee(
    "cooperative_fee",
    Text(
        id="biaya akta, perubahan anggaran dasar dan pembubaran koperasi",
        en="fee for deed, change of by-laws and dissolution of a cooperative",
    ),
    0,
    PP_30_2026.cite(),
)

FEE_SHOWN = Text(
    id=format_rupiah(FEE.at(FEES_START), "id"), en=format_rupiah(FEE.at(FEES_START), "en")
)

PARAMETERS = (FEE, ORDINARY_FEE, COOPERATIVE_FEE)

"""Whether business licensing costs a fee: the determination ``licence-fee``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import UU_20_2008, job_creation
from umkstd.rulebook.licensing import STATUTE_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_START = datetime.date(2008, 7, 4)
_SILENT = Text(
    id="keringanan menurut undang-undang hanya bagi usaha mikro dan kecil",
    en="the relief of the statute is for micro and small enterprises",
)


def _fees(cite: Citation, other: Citation) -> Table:
    return Table(
        (f.scale,),
        (
            Row((f.scale.equals("mikro"),), "free", cite),
            Row((f.scale.equals("kecil"),), "reduced", cite),
            Row((f.scale.one_of("menengah", "besar", "bukan_umkm"),), "ordinary", other, _SILENT),
        ),
    )


_OLD = UU_20_2008.article(12, 1, "b")
_NEW = job_creation(87, None, 2)

LICENCE_FEE = Determination(
    id="licence-fee",
    fact=life.licence_fee,
    title=Text(id="Biaya perizinan berusaha", en="Fee for business licensing"),
    rulings=(
        DatedTable(
            span=Span(_START, STATUTE_START),
            cite=_OLD,
            tables=(_fees(_OLD, UU_20_2008.article(12, 1, "b", grade="derived")),),
        ),
        DatedTable(
            span=Span(STATUTE_START),
            cite=_NEW,
            tables=(_fees(_NEW, UU_20_2008.article(12, 1, "b", grade="derived")),),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="fee-incentive",
            text=Text(
                id="UMK yang mengajukan perizinan berusaha dapat dibebaskan dari biaya atau mendapat "
                "keringanan. Tarif KKPR bagi UMK belum ditemukan.",
                en="UMK that apply for business licensing may be charged nothing or less. The "
                "tariff of the KKPR for UMK was not found.",
            ),
            cite=job_creation(92, 2),
            when=f.as_of >= STATUTE_START,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    given={"purpose": "registration"},
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (LICENCE_FEE,)

"""Foreign investment counts as large: the determination ``foreign-investment-class``.

It stands beside ``scale`` and does not change it: a foreign-invested business of small size keeps
the size that its capital gives, and is large for business licensing all the same.
"""

from __future__ import annotations

from umkstd.business.facts import activity as a
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import UU_20_2008
from umkstd.rulebook.instruments.forms import PERMEN_INVESTASI_5_2025_PMA
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
BEFORE = Span("2008-07-04", "2025-10-01")
MONTH_OF_START = Span("2025-10-01", "2025-11-01")
"""The regulation was set on 1 October 2025 and began early in that month; the day was not found."""
IN_FORCE = Span("2025-11-01")

_LARGE = UU_20_2008.article(1, None, None, 4)
_PMA = PERMEN_INVESTASI_5_2025_PMA.article(26)
_OWN_SCALE = Text(id="skala usahanya sendiri", en="its own scale")


def _by_size(cite: Citation) -> Table:
    """Every business by its own scale."""
    return Table((a.foreign_investment,), (Row((None,), "menurut_skala", cite, _OWN_SCALE),))


def _counts_as_large(cite: Citation) -> Table:
    return Table(
        (a.foreign_investment,),
        (
            Row(
                (a.foreign_investment.is_true(),),
                "besar",
                cite,
                Text(
                    id="penanaman modal asing dihitung sebagai usaha besar",
                    en="foreign investment counts as a large enterprise",
                ),
            ),
            Row((a.foreign_investment.is_false(),), "menurut_skala", cite, _OWN_SCALE),
        ),
    )


FOREIGN_INVESTMENT_CLASS = Determination(
    id="foreign-investment-class",
    fact=a.foreign_investment_class,
    title=Text(id="Golongan penanaman modal asing", en="Class of foreign investment"),
    rulings=(
        DatedTable(span=BEFORE, cite=_LARGE, tables=(_by_size(_LARGE),)),
        DatedTable(
            span=MONTH_OF_START,
            cite=PERMEN_INVESTASI_5_2025_PMA.article(26, grade="disputed"),
            tables=(_by_size(_LARGE), _counts_as_large(_PMA)),
            dispute=Text(
                id="Permen Investasi dan Hilirisasi/BKPM 5/2025 ditetapkan pada 1 Oktober 2025 dan "
                "mulai berlaku pada awal bulan itu; harinya tidak ditemukan.",
                en="Permen Investasi dan Hilirisasi/BKPM 5/2025 was set on 1 October 2025 and came "
                "into force early in that month; the day was not found.",
            ),
        ),
        DatedTable(span=IN_FORCE, cite=_PMA, tables=(_counts_as_large(_PMA),)),
    ),
    notes=(
        Note(
            code="foreign-investment-large",
            text=Text(
                id="Penanaman modal asing dihitung sebagai usaha besar dalam perizinan berusaha, "
                "berapa pun modal atau penjualannya. Kemudahan bagi UMK tidak berlaku baginya.",
                en="Foreign investment counts as a large enterprise in business licensing, whatever its "
                "capital or sales. What UMK are granted does not apply to it.",
            ),
            cite=PERMEN_INVESTASI_5_2025_PMA.article(26, grade="derived"),
            when=a.foreign_investment_class.equals("besar"),
        ),
        Note(
            code="foreign-investment-definition",
            text=Text(
                id="Pasal 1 angka 4 UU 20/2008 menyebut usaha patungan dan usaha asing di dalam "
                "definisi usaha besar, yaitu bila ukurannya di atas usaha menengah; bagi usaha asing "
                "yang kecil undang-undang itu tidak jelas.",
                en="UU 20/2008 Pasal 1 angka 4 names joint ventures and foreign businesses within the "
                "definition of a large enterprise, that is, where they are larger than medium; of "
                "small foreign businesses the statute is silent.",
            ),
            cite=UU_20_2008.article(1, None, None, 4, grade="derived"),
            when=a.foreign_investment.is_true(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (FOREIGN_INVESTMENT_CLASS,)

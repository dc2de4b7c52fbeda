"""Which halal particular a label of processed food must carry: the determination ``label-halal``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.business.facts import labels as la
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook.halal_timetable import PP_42_START
from umkstd.rulebook.instruments.halal import PP_42_2024, UU_33_2014
from umkstd.rulebook.instruments.labels import PERBPOM_31_2018
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

LABEL_START = "2019-01-01"
"""PerBPOM 31/2018 began on a day that was not found; on this one it was in force."""
LARGER_BOUND = "2024-10-18"
"""First day after the last free one of medium and large enterprises."""
UMK_BOUND = "2026-10-18"
"""First day after the last free one of micro and small enterprises."""
MARK, NOT_HALAL, SILENT = "label_halal", "keterangan_tidak_halal", "boleh_kosong"

_UMK = f.scale.one_of("mikro", "kecil")
_LARGER = f.scale.one_of("menengah", "besar", "bukan_umkm")
_WHERE_REQUIRED = PERBPOM_31_2018.article(5, 1, "e", grade="derived")
_HOLDER = UU_33_2014.article(25, grade="derived")
HARAM_BEFORE = UU_33_2014.article(
    26,
    2,
    grade="derived",
    note=Text(
        id="Ditarik dari Pasal 27 ayat (2), yang memberi sanksi atas pelanggarannya.",
        en="Drawn from Pasal 27 ayat (2), which sanctions its breach.",
    ),
)


def _table(haram: Citation, larger: Citation | None, umk: Citation | None) -> Table:
    """The rows of one span; a citation for whoever must be certified by then, else ``None``."""
    no, yes = h.haram_material.is_false(), f.has_halal_certificate.is_true()
    uncertified = (no, f.has_halal_certificate.is_false())
    rows = [
        Row((h.haram_material.is_true(), None, None), NOT_HALAL, haram),
        Row((no, yes, None), MARK, _HOLDER),
    ]
    for cell, bound in ((_UMK, umk), (_LARGER, larger)):
        outcome, cite = (MARK, bound) if bound else (SILENT, _WHERE_REQUIRED)
        rows.append(Row((*uncertified, cell), outcome, cite))
    return Table((h.haram_material, f.has_halal_certificate, f.scale), tuple(rows))


LABEL_HALAL = Determination(
    id="label-halal",
    fact=la.label_halal_statement,
    title=Text(id="Keterangan halal pada label", en="Halal particular on the label"),
    rulings=(
        DatedTable(
            span=Span(LABEL_START, PP_42_START),
            cite=_WHERE_REQUIRED,
            tables=(_table(HARAM_BEFORE, None, None),),
        ),
        # The day on which PP 42/2024 began was the last free one of the larger enterprises.
        DatedTable(
            span=Span(PP_42_START, LARGER_BOUND),
            cite=_WHERE_REQUIRED,
            tables=(_table(PP_42_2024.article(2), None, None),),
        ),
        DatedTable(
            span=Span(LARGER_BOUND, UMK_BOUND),
            cite=PP_42_2024.article(160),
            tables=(
                _table(PP_42_2024.article(2), PP_42_2024.article(160, 1, grade="derived"), None),
            ),
        ),
        DatedTable(
            span=Span(UMK_BOUND),
            cite=PP_42_2024.article(160),
            tables=(
                _table(
                    PP_42_2024.article(2),
                    PP_42_2024.article(160, 1, grade="derived"),
                    PP_42_2024.article(160, 2, grade="derived"),
                ),
            ),
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="label-halal-first-day",
            text=Text(
                id="Bagi UMK dihitung sejak 18 Oktober 2026; satu panduan lembaga pemeriksa halal "
                "menyebut 17 Oktober. Sumber terakhir yang dibaca berasal dari September 2026.",
                en="For UMK it counts from 18 October 2026; one guide of a halal inspection body "
                "says 17 October. The last source that was read is of September 2026.",
            ),
            cite=PP_42_2024.article(160, 2),
            when=all_of(h.haram_material.is_false(), f.has_halal_certificate.is_false()),
        ),
        Note(
            code="label-halal-anywhere",
            text=Text(
                id="Keterangan tidak halal tetap wajib bagi produk dari bahan yang diharamkan, "
                "apa pun cara menjualnya.",
                en="The not-halal statement stays a duty for products of haram material, however "
                "they are sold.",
            ),
            cite=PP_42_2024.article(2),
            when=h.haram_material.is_true(),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
DETERMINATIONS = (LABEL_HALAL,)

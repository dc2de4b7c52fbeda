"""How long a business licence is valid: the determination ``licence-validity``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import licence_life as life
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.licensing import PP_28_START, VERIFIED_THROUGH
from umkstd.text import Text

_EXCEPTIONS = tuple(case for case in life.TERM_CASES if case != "biasa")

LICENCE_VALIDITY = Determination(
    id="licence-validity",
    fact=life.licence_validity,
    title=Text(id="Masa berlaku perizinan berusaha", en="Term of the business licence"),
    rulings=(
        DatedTable(
            span=Span(PP_28_START),
            cite=PP_28_2025.article(5, 10),
            tables=(
                Table(
                    (life.licence_term_case,),
                    (
                        Row(
                            (life.licence_term_case.equals("biasa"),),
                            "while-running",
                            PP_28_2025.article(5, 10),
                        ),
                        Row(
                            (life.licence_term_case.one_of(*_EXCEPTIONS),),
                            "own-term",
                            PP_28_2025.article(5, 11),
                        ),
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="validity-pb-umku",
            text=Text(
                id="PB UMKU berlaku menurut Lampiran II, bukan selama usaha berjalan.",
                en="A PB UMKU is valid as Lampiran II says, not for as long as the business runs.",
            ),
            cite=PP_28_2025.article(5),
            when=life.pb_umku_required.is_true(),
        ),
        Note(
            code="validity-renewal",
            text=Text(
                id="Perpanjangan bagi usaha yang sudah beroperasi tidak memerlukan persyaratan dasar "
                "baru.",
                en="Renewal by a business that operates already needs no new basic requirements.",
            ),
            cite=PP_28_2025.article(219, 4),
        ),
        Note(
            code="validity-nib",
            text=Text(
                id="NIB berlaku selama pelaku usaha menjalankan kegiatan usahanya.",
                en="The NIB is valid as long as the business runs.",
            ),
            cite=PP_28_2025.article(206, 9),
            when=f.has_nib.is_true(),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (LICENCE_VALIDITY,)

"""The duty to be certified halal, or to say that a product is not: ``halal.duty``."""

from __future__ import annotations

from umkstd.business.facts import halal_product as h
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook import halal_timetable as t
from umkstd.rulebook.halal_certificate_valid import CERTIFIED
from umkstd.rulebook.halal_duty_notes import NOTES
from umkstd.rulebook.halal_duty_phases import (
    COVERED,
    DATE_OPEN,
    FOREIGN_OPEN,
    GROUPS,
    OBLIGED_FROM_42,
    not_before,
)
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_NOT_HALAL_CITE = PP_42_2024.article(2)


def _met_by(cite: Citation) -> Condition:
    """A valid certificate; or, for haram material, the statement that it is not halal."""
    return any_of(
        CERTIFIED,
        member(
            "not-halal-stated",
            all_of(h.haram_material.is_true(), h.not_halal_statement.is_true()),
            holds=Text(
                id="Produk ini dibuat dari bahan yang diharamkan, dikecualikan dari sertifikat, dan "
                "mencantumkan keterangan tidak halal.",
                en="The product is made of haram material, is exempt from the certificate, and "
                "carries the not-halal statement.",
            ),
            fails=Text(
                id="Keterangan tidak halal tidak menggantikan sertifikat di sini: pengecualian "
                "hanya bagi produk dari bahan yang diharamkan, dan produk itu wajib mencantumkan "
                "keterangan tidak halal.",
                en="No not-halal statement takes the place of the certificate here: only a product "
                "made of haram material is exempt, and it must carry the not-halal statement.",
            ),
            cite=cite,
        ),
    )


_NEEDS_42 = _met_by(_NOT_HALAL_CITE)
# The exemption of haram material is read in PP 42/2024; before it no phase had ended.
_NEEDS_BEFORE = CERTIFIED

HALAL_DUTY = Requirement(
    id="halal.duty",
    title=Text(id="Kewajiban bersertifikat halal", en="Duty to be certified halal"),
    provisions=(
        Provision(
            span=t.STATUTE_SPAN,
            cite=t.STATUTE_CITE,
            scope=not_before("first-phase-ended", t.FOOD_LARGER, t.STATUTE_CITE),
            needs=_NEEDS_BEFORE,
        ),
        Provision(
            span=t.PP_39_SPAN,
            cite=t.FOOD_39,
            scope=not_before("first-phase-ended", t.FOOD_LARGER, t.FOOD_39),
            needs=_NEEDS_BEFORE,
        ),
        Provision(span=t.PP_42_SPAN, cite=_NOT_HALAL_CITE, scope=COVERED, needs=_NEEDS_42),
        *(
            Provision(
                span=t.PP_42_SPAN,
                rank=1,
                applies_when=whom,
                scope=ended,
                cite=cite,
                needs=_NEEDS_42,
            )
            for whom, ended, cite in OBLIGED_FROM_42
        ),
        Provision(
            span=t.PP_42_SPAN,
            rank=2,
            applies_when=FOREIGN_OPEN,
            cite=t.FOREIGN_42,
            unresolved=Text(
                id="Bagi produk luar negeri tanggalnya ditetapkan Menteri; penetapannya tidak "
                "ditemukan.",
                en="For foreign products the Minister sets the date; no such decision was found.",
            ),
        ),
        Provision(
            span=t.PP_42_SPAN,
            rank=2,
            applies_when=DATE_OPEN,
            cite=GROUPS,
            unresolved=Text(
                id="Tanggal wajib halal bagi kelompok produk ini tidak ditemukan.",
                en="The date of the duty for this product group was not found.",
            ),
        ),
        Provision(
            span=t.PP_42_SPAN,
            rank=3,
            applies_when=all_of(any_of(FOREIGN_OPEN, DATE_OPEN), _NEEDS_42),
            cite=_NOT_HALAL_CITE,
            needs=_NEEDS_42,
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=NOTES,
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (HALAL_DUTY,)

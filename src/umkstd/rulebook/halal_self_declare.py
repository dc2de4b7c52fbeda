"""Halal certification by the business's own statement: the requirement ``halal.self-declare``."""

from __future__ import annotations

from umkstd.business.facts import halal_scheme as s
from umkstd.business.halal_terms import PRODUCTION_YEAR
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of
from umkstd.logic.nodes import Condition
from umkstd.rulebook import halal_criteria as c
from umkstd.rulebook.halal_eras import (
    ERAS,
    NOT_READ,
    PP_39_START,
    STATUTE_START,
    Criteria,
)
from umkstd.rulebook.halal_limits import chapter
from umkstd.rulebook.halal_names import NAME_NOTE
from umkstd.rulebook.instruments import job_creation
from umkstd.rulebook.instruments.halal import KMA_1360_2021, SURAT_1361_2023, halal_act
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_STATUTE = job_creation(48)


def _needs(criteria: Criteria) -> Condition:
    return all_of(*(criterion.named for criterion in criteria.criteria))


def _provision(span: Span, sets: tuple[Criteria, ...]) -> Provision:
    """One span; several sets are several readings."""
    if len(sets) == 1:
        return Provision(span=span, cite=sets[0].cite, needs=_needs(sets[0]))
    return Provision(
        span=span,
        cite=sets[-1].cite,
        readings=tuple(Reading(one.text, _needs(one), one.cite) for one in sets),
    )


HALAL_SELF_DECLARE = Requirement(
    id="halal.self-declare",
    title=Text(
        id="Sertifikasi halal dengan pernyataan pelaku usaha (self-declare)",
        en="Halal certification by the business's own statement (self-declare)",
    ),
    provisions=(
        Provision(
            span=Span(STATUTE_START, PP_39_START),
            cite=_STATUTE,
            needs=c.scale(_STATUTE).named,
        ),
        Provision(
            span=Span(STATUTE_START, PP_39_START),
            rank=1,
            applies_when=c.scale(_STATUTE).named,
            cite=_STATUTE,
            unresolved=NOT_READ,
        ),
        *(_provision(span, sets) for span, sets in ERAS),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        NAME_NOTE,
        Note(
            code="halal-fatwa-committee",
            text=Text(
                id="Pada jalur pernyataan pelaku usaha, kehalalan ditetapkan Komite Fatwa Produk "
                "Halal, bukan MUI.",
                en="On the path of self-declaration the Committee of Halal Fatwa decides, not MUI.",
            ),
            cite=halal_act("33A", 1),
        ),
        Note(
            code="halal-exempt-materials",
            text=Text(
                id="Bahan alam yang tidak diolah atau hanya diolah secara fisik, bahan yang tidak "
                "berisiko mengandung bahan haram, dan bahan kimia yang tidak berbahaya dalam "
                "daftar KMA 1360/2021 tidak memerlukan sertifikat halal. Peraturan induknya (PP "
                "39/2021) sudah dicabut, tetapi daftar itu masih dipakai.",
                en="Natural material unprocessed or only physically processed, material not at "
                "risk of holding haram material, and harmless chemicals on the list of KMA "
                "1360/2021 need no halal certificate. Its parent regulation (PP 39/2021) is "
                "revoked, but the list is still used.",
            ),
            cite=KMA_1360_2021.cite(grade="derived"),
            when=s.halal_materials_assured.is_false(),
        ),
        Note(
            code="halal-split-sanction",
            text=Text(
                id="Pendamping wajib memastikan jenis produk tidak dipecah; pendamping yang "
                "melanggar dibekukan registrasinya.",
                en="The companion must make sure that product types are not split; the registration "
                "of one who breaks this is frozen.",
            ),
            cite=chapter("Bab IV.B angka 6 dan angka 7"),
            when=s.halal_types_split.is_true(),
        ),
        Note(
            code="halal-stall-by-type",
            text=Text(
                id="Menurut surat BPJPH 27 April 2023, warung dengan banyak menu atau lebih dari satu "
                "outlet mengajukan tiap jenis produk; gerobak makanan dapat mengajukan.",
                en="By the letter of BPJPH of 27 April 2023 a stall with many menus or more than "
                "one outlet applies for each product type; food carts may apply.",
            ),
            cite=SURAT_1361_2023.cite(),
            when=s.halal_offering.equals("warung"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (HALAL_SELF_DECLARE,)
DEADLINES = (PRODUCTION_YEAR,)

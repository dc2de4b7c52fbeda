"""The NIB as single licence (perizinan tunggal): the requirement ``single-licence``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import PP_5_2021, PP_28_2025, job_creation
from umkstd.rulebook.licensing import (
    ADAPTED_BY,
    PP_5_START,
    PP_28_START,
    STATUTE_START,
    VERIFIED_THROUGH,
)
from umkstd.rulebook.members import holds_nib, in_umk, low_risk, own_business
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text


def single_licence_needs(umk: Citation, risk: Citation, nib: Citation) -> Condition:
    """UMK, low risk, and an NIB held on the day."""
    return all_of(in_umk(umk), own_business(), low_risk(risk), holds_nib(nib))


STATUTE_NEEDS = single_licence_needs(job_creation(91, 1), job_creation(91, 7), job_creation(91, 3))
PP_5_CITE = PP_5_2021.article(12, 1)
PP_5_NEEDS = single_licence_needs(PP_5_2021.article(12, 2), PP_5_CITE, PP_5_CITE)
PP_28_CITE = PP_28_2025.article(234, 1)
PP_28_NEEDS = single_licence_needs(
    PP_28_2025.article(233, 2), PP_28_CITE, PP_28_2025.article(206, 1)
)

PP_28_TRANSITION = PP_28_2025.article(547, None, "a")
APPLIED_BEFORE_PP_28 = member(
    "applied-before",
    f.licence_applied_on < PP_28_START,
    holds=Text(
        id="Permohonan perizinan diajukan pada {licence_applied_on}, sebelum PP 28/2025 berlaku.",
        en="The licence was applied for on {licence_applied_on}, before PP 28/2025 applied.",
    ),
    fails=Text(
        id="Permohonan perizinan diajukan pada {licence_applied_on}, ketika PP 28/2025 sudah "
        "berlaku.",
        en="The licence was applied for on {licence_applied_on}, when PP 28/2025 applied already.",
    ),
)

SINGLE_LICENCE = Requirement(
    id="single-licence",
    title=Text(id="Perizinan tunggal dengan NIB", en="Single licence by NIB"),
    provisions=(
        Provision(
            span=Span(STATUTE_START, PP_5_START),
            governed_by=f.nib_issued_on,
            cite=job_creation(91, 4),
            needs=STATUTE_NEEDS,
        ),
        Provision(
            span=Span(PP_5_START, PP_28_START),
            governed_by=f.nib_issued_on,
            cite=PP_5_CITE,
            needs=PP_5_NEEDS,
        ),
        Provision(
            span=Span(PP_28_START),
            governed_by=f.nib_issued_on,
            cite=PP_28_CITE,
            needs=PP_28_NEEDS,
        ),
        Provision(
            span=Span(PP_28_START, ADAPTED_BY),
            governed_by=f.nib_issued_on,
            rank=1,
            applies_when=APPLIED_BEFORE_PP_28,
            cite=PP_28_TRANSITION,
            needs=PP_5_NEEDS,
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="single-licence-statement",
            text=Text(
                id="Perizinan tunggal juga berlaku sebagai SNI dan/atau pernyataan jaminan halal. "
                "Keduanya terpisah, dan bukan sertifikat halal maupun SPPT SNI.",
                en="The single licence also counts as SNI and/or halal-assurance statement. The "
                "two are separate, and neither is a halal certificate or an SPPT SNI.",
            ),
            cite=PP_28_2025.article(234, 2),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (SINGLE_LICENCE,)

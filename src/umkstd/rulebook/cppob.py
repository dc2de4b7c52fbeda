"""Good manufacturing practice beyond the home: ``cppob`` and ``pmr.stage-1-renewal``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_licence
from umkstd.business.food_deadlines import (
    CPPOB_ADMINISTRATIVE_CHANGE,
    CPPOB_NEW,
    CPPOB_RENEWAL,
    CPPOB_TECHNICAL_CHANGE,
    PMR_STAGE,
)
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.food import PERBPOM_22_2021, PERBPOM_27_2025
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.members import in_umk
from umkstd.rulebook.pirt_kbli import STANDARDS_START
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

_CITE = PERBPOM_27_2025.cite("Lampiran C.8")
_STAGED = PERBPOM_27_2025.cite("Lampiran C.9")
STAGE_1_RENEWALS = Parameter(
    name="pmr_stage_1_renewal_limit",
    kind=Kind.INTEGER,
    title=Text(
        id="batas perpanjangan PMR tahap 1 (kali)", en="limit of renewals of PMR stage 1 (times)"
    ),
    values=(DatedValue(Span(STANDARDS_START), 1, _STAGED),),
)


def _paper(code: str, fact: Fact[bool], name: Text, do: Text) -> Condition:
    """A document that the application needs."""
    return member(
        code,
        fact.is_true(),
        holds=Text(id=f"Ada: {name.id}.", en=f"There: {name.en}."),
        fails=Text(id=f"Belum ada: {name.id}. {do.id}", en=f"Missing: {name.en}. {do.en}"),
    )


_WRITE = Text(id="Susun dahulu.", en="Prepare it first.")
_MANUAL = any_of(
    _paper(
        "quality-manual",
        food_licence.cppob_quality_manual,
        Text(id="panduan mutu", en="the quality manual"),
        _WRITE,
    ),
    all_of(
        in_umk(_CITE),
        _paper(
            "cppob-statement",
            food_licence.cppob_statement,
            Text(id="pernyataan komitmen menerapkan CPPOB", en="the CPPOB commitment statement"),
            Text(id="UMK cukup membuat pernyataan ini.", en="A UMK need only make this statement."),
        ),
    ),
)
_ASSESSED = member(
    "self-assessment",
    any_of(food_licence.food_risk.equals("rendah"), food_licence.cppob_self_assessment.is_true()),
    holds=Text(
        id="Risiko pangannya rendah, atau penilaian mandiri sudah dilakukan.",
        en="The food risk is low, or the self-assessment was done.",
    ),
    fails=Text(
        id="Risiko pangannya {food_risk} dan penilaian mandiri belum ada. Lakukan penilaian mandiri.",
        en="The food risk is {food_risk} and there is no self-assessment. Do the self-assessment.",
    ),
)

CPPOB = Requirement(
    id="cppob",
    title=Text(id="Siap mengajukan izin CPPOB", en="Ready to apply for a CPPOB licence"),
    provisions=(
        Provision(
            span=Span(None, STANDARDS_START),
            cite=PERBPOM_22_2021.cite(grade="unresolved"),
            unresolved=Text(
                id="Rincian syarat izin CPPOB sebelum PerBPOM 27/2025 tidak dibaca.",
                en="What a CPPOB licence took in detail before PerBPOM 27/2025 was not read.",
            ),
        ),
        Provision(
            span=Span(STANDARDS_START),
            cite=_CITE,
            needs=all_of(
                member(
                    "risk-below-high",
                    food_licence.food_risk.one_of("rendah", "menengah"),
                    holds=Text(id="Risiko pangan: {food_risk}.", en="Food risk: {food_risk}."),
                    fails=Text(
                        id="Risiko pangan tinggi. Ajukan PMR, bukan izin CPPOB.",
                        en="The food risk is high. Apply for PMR instead of a CPPOB licence.",
                    ),
                ),
                member(
                    "npwp-valid",
                    f.has_npwp.is_true(),
                    holds=Text(id="Usaha ini mempunyai NPWP.", en="The business has an NPWP."),
                    fails=Text(
                        id="Usaha ini belum mempunyai NPWP yang sah. Daftarkan pada kantor pajak.",
                        en="The business has no valid NPWP. Register with the tax office.",
                    ),
                ),
                _paper(
                    "map-and-layout",
                    food_licence.cppob_map_and_layout,
                    Text(id="peta lokasi dan tata letak", en="the map and the layout"),
                    _WRITE,
                ),
                _MANUAL,
                _ASSESSED,
                _paper(
                    "product-and-flow",
                    food_licence.cppob_product_description,
                    Text(
                        id="deskripsi produk dan alur produksi",
                        en="the product description and production flow",
                    ),
                    _WRITE,
                ),
            ),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="cppob-kbli",
            text=Text(
                id="Daftar KBLI CPPOB memuat antara lain 10391, 10392, 10750 dan 10792 (KBLI 2020).",
                en="The CPPOB list of KBLI has, among others, 10391, 10392, 10750 and 10792 (KBLI 2020).",
            ),
            cite=_CITE,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

PMR_STAGE_1_RENEWAL = Requirement(
    id="pmr.stage-1-renewal",
    title=Text(id="Perpanjangan PMR tahap 1", en="Renewal of PMR stage 1"),
    provisions=(
        Provision(
            span=Span(STANDARDS_START),
            cite=_STAGED,
            needs=all_of(
                in_umk(_STAGED),
                member(
                    "stage-1-held",
                    food_licence.pmr_stage >= 1,
                    holds=Text(
                        id="PMR tahap {pmr_stage} dipegang.", en="PMR stage {pmr_stage} is held."
                    ),
                    fails=Text(
                        id="PMR tahap 1 belum ada. Ajukan tahap 1 dahulu.",
                        en="There is no PMR stage 1. Apply for stage 1 first.",
                    ),
                ),
                member(
                    "renewals-left",
                    food_licence.pmr_stage_1_renewals < STAGE_1_RENEWALS,
                    holds=Text(
                        id="PMR tahap 1 baru diperpanjang {pmr_stage_1_renewals} kali.",
                        en="PMR stage 1 was renewed {pmr_stage_1_renewals} times.",
                    ),
                    fails=Text(
                        id="PMR tahap 1 sudah diperpanjang {pmr_stage_1_renewals} kali (batas "
                        "{pmr_stage_1_renewal_limit}). Lanjutkan ke tahap 2.",
                        en="PMR stage 1 was renewed {pmr_stage_1_renewals} times (limit "
                        "{pmr_stage_1_renewal_limit}). Go on to stage 2.",
                    ),
                ),
            ),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="pmr-stages",
            text=Text(
                id="Tahap 1: tim, pengendalian dokumen, program keamanan pangan berbasis risiko, CPPOB. "
                "Tahap 2: ditambah HACCP. Lalu tahap 3.",
                en="Stage 1: team, document control, risk-based food-safety programme, CPPOB. Stage 2: "
                "plus HACCP. Then stage 3.",
            ),
            cite=_STAGED,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (CPPOB, PMR_STAGE_1_RENEWAL)
PARAMETERS = (STAGE_1_RENEWALS,)
DEADLINES = (
    *(CPPOB_NEW, CPPOB_TECHNICAL_CHANGE, CPPOB_ADMINISTRATIVE_CHANGE, CPPOB_RENEWAL),
    PMR_STAGE,
)

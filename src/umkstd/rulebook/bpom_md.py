"""The BPOM distribution licence (izin edar MD): ``bpom-md`` and ``bpom-md.registration``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food_licence
from umkstd.business.food_deadlines import MD_COMMITMENTS
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.food_licence_route import FOOD_LICENCE_ROUTE
from umkstd.rulebook.instruments.food import (
    PERBPOM_22_2021,
    PERBPOM_23_2023,
    PERBPOM_27_2017,
    PERBPOM_27_2025,
    UU_18_2012,
)
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.members import holds_nib, in_umk
from umkstd.rulebook.pirt import GUIDE_SEEN
from umkstd.rulebook.pirt_kbli import STANDARDS_START
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

REGISTRATION_START = "2023-09-11"
"""First day of PerBPOM 23/2023."""
_DUTY = UU_18_2012.article(91, 1)
_SCOPE = member(
    "route-md",
    food_licence.food_licence_route.equals("bpom-md"),
    holds=Text(
        id="Pangan olahan ini memerlukan izin edar BPOM.",
        en="This processed food needs a BPOM distribution licence.",
    ),
    fails=Text(
        id="Produk ini tidak memerlukan izin edar BPOM.",
        en="This product needs no BPOM distribution licence.",
    ),
    cite=UU_18_2012.cite("Pasal 91 ayat (1) dan ayat (2)"),
)
_HELD = all_of(
    member(
        "md-held",
        f.has_bpom_md.is_true(),
        holds=Text(
            id="Produk ini mempunyai izin edar BPOM.",
            en="The product has a BPOM distribution licence.",
        ),
        fails=Text(
            id="Produk ini belum mempunyai izin edar BPOM. Jangan diedarkan dahulu; daftarkan melalui "
            "OSS dan e-registrasi BPOM.",
            en="The product has no BPOM distribution licence. Do not sell it yet; register it through "
            "OSS and BPOM's e-registration.",
        ),
        cite=_DUTY,
    ),
    member(
        "md-not-expired",
        f.as_of <= food_licence.bpom_md_expires_on,
        holds=Text(
            id="Izin edar berlaku sampai {bpom_md_expires_on}.",
            en="The licence is valid to {bpom_md_expires_on}.",
        ),
        fails=Text(
            id="Izin edar berakhir pada {bpom_md_expires_on}. Ajukan registrasi ulang.",
            en="The licence expired on {bpom_md_expires_on}. Register again.",
        ),
        cite=_DUTY,
    ),
)
_UNSEEN = Text(
    id="Hari mulai berlakunya UU 18/2012 dan aturan sebelumnya tidak dibaca.",
    en="The day on which UU 18/2012 began, and what was before, were not read.",
)

BPOM_MD = Requirement(
    id="bpom-md",
    title=Text(id="Izin edar BPOM (MD)", en="BPOM distribution licence (MD)"),
    provisions=(
        Provision(
            span=Span(None, GUIDE_SEEN),
            cite=UU_18_2012.article(91, 1, grade="unresolved"),
            scope=_SCOPE,
            unresolved=_UNSEEN,
        ),
        Provision(span=Span(GUIDE_SEEN), cite=_DUTY, scope=_SCOPE, needs=_HELD),
    ),
    determinations=(FOOD_LICENCE_ROUTE,),
    notes=(
        Note(
            code="md-penalty",
            text=Text(
                id="Sengaja tidak memiliki izin edar: pidana penjara paling lama 2 tahun atau denda paling "
                "banyak Rp4.000.000.000 menurut bunyi asli; kemudian diubah, perubahannya belum dibaca.",
                en="Deliberately without a licence: up to 2 years or a fine of up to Rp4,000,000,000 as "
                "enacted; amended later, and the amendment was not read.",
            ),
            cite=UU_18_2012.article(142),
            when=f.has_bpom_md.is_false(),
        ),
        Note(
            code="md-number",
            text=Text(
                id="Nomor pangan dalam negeri berawalan MD, pangan impor ML; arti tiap angkanya tidak "
                "ditemukan.",
                en="Domestic food has the prefix MD, imported food ML; what the digits mean was not found.",
            ),
            cite=PERBPOM_23_2023.cite(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)


def _production_standard(cite: Citation, high: Citation, *, stages: bool) -> Condition:
    """A CPPOB licence for low and medium risk, PMR for high risk (in stages for UMK)."""
    risk = food_licence.food_risk
    ordinary = all_of(
        member(
            "risk-below-high",
            risk.one_of("rendah", "menengah"),
            holds=Text(id="Risiko pangan: {food_risk}.", en="Food risk: {food_risk}."),
            fails=Text(
                id="Risiko pangan tinggi, jadi yang dipakai PMR, bukan CPPOB.",
                en="The food risk is high, so PMR is used and not CPPOB.",
            ),
            cite=cite,
        ),
        member(
            "cppob-held",
            food_licence.has_cppob.is_true(),
            holds=Text(id="Izin penerapan CPPOB sudah ada.", en="The CPPOB licence is there."),
            fails=Text(
                id="Belum ada izin penerapan CPPOB. Ajukan melalui OSS dan BPOM.",
                en="There is no CPPOB licence. Apply through OSS and BPOM.",
            ),
            cite=cite,
        ),
    )
    staged = all_of(
        in_umk(high),
        member(
            "pmr-stage-held",
            food_licence.pmr_stage >= 1,
            holds=Text(id="PMR tahap {pmr_stage} sudah ada.", en="PMR stage {pmr_stage} is there."),
            fails=Text(
                id="Belum ada PMR. UMK memulai dari tahap 1: tim, pengendalian dokumen, program "
                "keamanan pangan berbasis risiko, CPPOB.",
                en="There is no PMR. A UMK begins with stage 1: team, document control, risk-based "
                "food-safety programme, CPPOB.",
            ),
            cite=high,
        ),
    )
    full = member(
        "pmr-held",
        food_licence.has_full_pmr.is_true(),
        holds=Text(id="Izin PMR penuh sudah ada.", en="The full PMR licence is there."),
        fails=Text(
            id="Belum ada izin PMR penuh. Ajukan melalui OSS dan BPOM.",
            en="There is no full PMR licence. Apply through OSS and BPOM.",
        ),
        cite=high,
    )
    return any_of(ordinary, staged, full) if stages else any_of(ordinary, full)


def _registration(nib: Citation, standard: Condition) -> Condition:
    return all_of(
        holds_nib(nib),
        member(
            "sni-certified",
            any_of(f.sni_mandatory.is_false(), f.sppt_sni.is_true()),
            holds=Text(
                id="SNI produk ini tidak wajib, atau SPPT SNI-nya sudah ada.",
                en="The SNI is not mandatory for it, or its SPPT SNI is there.",
            ),
            fails=Text(
                id="SNI produk ini wajib dan SPPT SNI belum ada. Urus SPPT SNI sebelum registrasi.",
                en="The SNI is mandatory and there is no SPPT SNI. Obtain it before registration.",
            ),
            cite=PERBPOM_23_2023.cite(),
        ),
        standard,
    )


_REGISTRATION_NEW = PERBPOM_23_2023.cite(
    note=Text(
        id="Standar produksinya menurut PerBPOM 27/2025 Lampiran C.8 dan C.9.",
        en="The production standard is that of PerBPOM 27/2025 Lampiran C.8 and C.9.",
    )
)
_CPPOB_2021 = PERBPOM_22_2021.article(3)
_C8, _C9 = PERBPOM_27_2025.cite("Lampiran C.8"), PERBPOM_27_2025.cite("Lampiran C.9")

BPOM_MD_REGISTRATION = Requirement(
    id="bpom-md.registration",
    title=Text(id="Siap registrasi BPOM", en="Ready to register with BPOM"),
    provisions=(
        Provision(
            span=Span(None, REGISTRATION_START),
            cite=PERBPOM_27_2017.cite(grade="unresolved"),
            unresolved=Text(
                id="Syarat registrasi menurut PerBPOM 27/2017 dan aturan sebelumnya tidak dibaca.",
                en="What registration took under PerBPOM 27/2017 and earlier was not read.",
            ),
        ),
        Provision(
            span=Span(REGISTRATION_START, STANDARDS_START),
            cite=PERBPOM_23_2023.cite(),
            needs=_registration(
                PERBPOM_23_2023.cite(),
                _production_standard(_CPPOB_2021, _CPPOB_2021, stages=False),
            ),
        ),
        Provision(
            span=Span(STANDARDS_START),
            cite=_REGISTRATION_NEW,
            needs=_registration(
                PERBPOM_23_2023.cite(), _production_standard(_C8, _C9, stages=True)
            ),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="md-risk-classes",
            text=Text(
                id="Registrasi baru dibagi menurut risiko menengah rendah, menengah tinggi dan tinggi; yang "
                "menengah rendah terbit atas komitmen yang dipenuhi dalam 12 bulan.",
                en="New registration is divided by medium-low, medium-high and high risk; medium-low is "
                "issued on commitments to be met within 12 months.",
            ),
            cite=PERBPOM_23_2023.article(20, 1),
        ),
        Note(
            code="md-home-producer",
            text=Text(
                id="Industri rumah tangga dengan SPP-IRT memakai CPPB-IRT, bukan izin CPPOB.",
                en="A home producer with an SPP-IRT uses CPPB-IRT and needs no CPPOB licence.",
            ),
            cite=PERBPOM_27_2025.cite("Lampiran C.6", grade="derived"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (BPOM_MD, BPOM_MD_REGISTRATION)
DEADLINES = (MD_COMMITMENTS,)

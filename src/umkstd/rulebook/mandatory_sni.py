"""The duty to certify a product whose SNI is mandatory: the requirement ``mandatory-sni``."""

from __future__ import annotations

import datetime

from umkstd.business import facts as f
from umkstd.business.facts import food
from umkstd.business.facts import standards as s
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.certification_steps import CertificationStep
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014, job_creation
from umkstd.rulebook.instruments.food import PERBPOM_4_2024
from umkstd.rulebook.instruments.standards import UU_1_2026
from umkstd.rulebook.licensing import PP_28_START, STATUTE_START, VERIFIED_THROUGH
from umkstd.rulebook.mandatory_sni_status import BISCUIT_NOTE, FROM_LIST_NOTE, UNSHOWN_NOTE
from umkstd.rulebook.mandatory_sni_steps import EXEMPTION, STEPS
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.single_licence import PP_28_NEEDS, STATUTE_NEEDS
from umkstd.text import Text

ADJUSTED_FROM = datetime.date(2026, 1, 2)
"""First day of UU 1/2026."""

_STRICT_CITE = UU_20_2014.article(25)
_STRICT = Text(
    id="UU 20/2014 Pasal 25 tidak mengecualikan UMK: sertifikat tetap wajib.",
    en="UU 20/2014 Pasal 25 makes no exception for UMK: the certificate is required.",
)
_SINGLE = Text(
    id="Perizinan tunggal meliputi SNI, sehingga NIB risiko rendah sudah cukup.",
    en="The single licence includes SNI, so that a low-risk NIB is enough.",
)
_CERTIFIED = member(
    "sppt-sni-held",
    f.sppt_sni.is_true(),
    holds=Text(
        id="Produk ini bersertifikat SNI yang berlaku.", en="The product holds a valid certificate."
    ),
    fails=Text(
        id="Produk ini belum bersertifikat SNI. Jangan diperdagangkan dahulu; ajukan sertifikasi ke "
        "lembaga sertifikasi produk (LSPro).",
        en="The product is not certified. Do not trade it yet; apply to a product certification "
        "body (LSPro).",
    ),
    cite=_STRICT_CITE,
)
SNI_MANDATORY = member(
    "sni-mandatory",
    f.sni_mandatory.is_true(),
    holds=Text(
        id="SNI produk ini diberlakukan secara wajib.", en="The SNI of this product is mandatory."
    ),
    fails=Text(
        id="SNI produk ini bersifat sukarela; tidak ada kewajiban sertifikasi.",
        en="The SNI of this product is voluntary; there is no duty to certify.",
    ),
    cite=UU_20_2014.article(24, 1),
)


def _readings(single_licence: Condition, cite: Citation) -> tuple[Reading, ...]:
    return (
        Reading(_STRICT, _CERTIFIED, _STRICT_CITE),
        Reading(_SINGLE, any_of(_CERTIFIED, single_licence), cite),
    )


_TO_CERTIFY = all_of(f.sni_mandatory.is_true(), f.sppt_sni.is_false())
_MINISTRY_2025 = s.sni_product.one_of(
    *("garam_konsumsi_beryodium", "alat_makan_keramik_berglasir", "minyak_goreng_sawit"),
    *("kakao_bubuk", "kopi_instan"),
)
"""Products under the ministry of industry's regulations of 2025, to which the steps belong."""

_FOOD = any_of(
    food.food_kind.one_of("pangan_olahan", "pkgk"),
    s.sni_product.one_of(
        *("air_minum_dalam_kemasan", "garam_konsumsi_beryodium", "tepung_terigu", "tuna_kaleng"),
        *("minyak_goreng_sawit", "gula_kristal_putih", "gula_kristal_rafinasi", "kakao_bubuk"),
        *("kopi_instan", "sarden_makerel_kaleng"),
    ),
)


def _step(step: CertificationStep) -> Note:
    """A step as a note, shown while a product under those regulations is not certified."""
    when = all_of(_TO_CERTIFY, _MINISTRY_2025)
    return Note(code=f"step-{step.id}", text=step.told, cite=step.cite, when=when)


MANDATORY_SNI = Requirement(
    id="mandatory-sni",
    title=Text(id="Kewajiban SNI", en="Mandatory SNI"),
    provisions=(
        Provision(
            span=Span("2014-09-17", STATUTE_START),
            cite=_STRICT_CITE,
            scope=SNI_MANDATORY,
            needs=_CERTIFIED,
        ),
        Provision(
            span=Span(STATUTE_START, PP_28_START),
            cite=UU_20_2014.article(25, grade="disputed"),
            scope=SNI_MANDATORY,
            readings=_readings(STATUTE_NEEDS, job_creation(91, 5)),
        ),
        Provision(
            span=Span(PP_28_START),
            cite=UU_20_2014.article(25, grade="disputed"),
            scope=SNI_MANDATORY,
            readings=_readings(PP_28_NEEDS, PP_28_2025.article(234, 2, "a")),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        *(_step(step) for step in (*STEPS, EXEMPTION)),
        BISCUIT_NOTE,
        UNSHOWN_NOTE,
        FROM_LIST_NOTE,
        Note(
            code="mandatory-sni-penalty",
            text=Text(
                id="Tanpa sertifikat yang berlaku dengan sengaja memperdagangkan barang yang tidak "
                "sesuai SNI wajib diancam pidana penjara paling lama 5 tahun atau denda paling "
                "banyak Rp35.000.000.000, sebagaimana diundangkan.",
                en="Intentionally trading goods that do not meet a mandatory SNI, without a valid "
                "certificate, is punishable by up to 5 years or a fine of up to "
                "Rp35,000,000,000, as enacted.",
            ),
            cite=UU_20_2014.article(65),
            when=_TO_CERTIFY,
        ),
        Note(
            code="mandatory-sni-penalty-adjusted",
            text=Text(
                id="Sejak 2 Januari 2026 denda itu disesuaikan ke kategori KUHP; kategorinya belum "
                "dibaca.",
                en="Since 2 January 2026 that fine is moved to a category of the criminal code; "
                "which one was not read.",
            ),
            cite=UU_1_2026.cite(),
            when=all_of(_TO_CERTIFY, f.as_of >= ADJUSTED_FROM),
        ),
        Note(
            code="mandatory-sni-food",
            text=Text(
                id="Pangan dengan SNI wajib tidak dapat memperoleh SPP-IRT; jalurnya izin edar "
                "BPOM MD sesudah SPPT SNI.",
                en="Food under a mandatory SNI cannot have an SPP-IRT; its way is the BPOM MD "
                "licence, after the SPPT SNI.",
            ),
            cite=PERBPOM_4_2024.article(10, None, "c"),
            when=all_of(f.sni_mandatory.is_true(), _FOOD),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (MANDATORY_SNI,)

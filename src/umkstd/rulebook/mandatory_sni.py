"""The duty to certify a product whose SNI is mandatory: the requirement ``mandatory-sni``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import any_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014, job_creation
from umkstd.rulebook.licensing import PP_28_START, STATUTE_START, VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.single_licence import PP_28_NEEDS, STATUTE_NEEDS
from umkstd.text import Text

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
_SCOPE = member(
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


MANDATORY_SNI = Requirement(
    id="mandatory-sni",
    title=Text(id="Kewajiban SNI", en="Mandatory SNI"),
    provisions=(
        Provision(
            span=Span("2014-09-17", STATUTE_START),
            cite=_STRICT_CITE,
            scope=_SCOPE,
            needs=_CERTIFIED,
        ),
        Provision(
            span=Span(STATUTE_START, PP_28_START),
            cite=UU_20_2014.article(25, grade="disputed"),
            scope=_SCOPE,
            readings=_readings(STATUTE_NEEDS, job_creation(91, 5)),
        ),
        Provision(
            span=Span(PP_28_START),
            cite=UU_20_2014.article(25, grade="disputed"),
            scope=_SCOPE,
            readings=_readings(PP_28_NEEDS, PP_28_2025.article(234, 2, "a")),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (MANDATORY_SNI,)

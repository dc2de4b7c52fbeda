"""May a low-risk NIB stand in for a mandatory certificate? ``mandatory-sni.by-single-licence``.

No text that was seen settles it, so both readings stand, and neither is chosen.
"""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import PP_28_2025, UU_20_2014, job_creation
from umkstd.rulebook.licensing import PP_28_START, STATUTE_START, VERIFIED_THROUGH
from umkstd.rulebook.mandatory_sni import SNI_MANDATORY
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.single_licence import PP_28_NEEDS, STATUTE_NEEDS
from umkstd.text import Text

_STRICT_CITE = UU_20_2014.article(25)
_STRICT = Text(
    id="UU 20/2014 Pasal 25 mewajibkan sertifikat tanpa pengecualian bagi UMK; NIB tidak "
    "menggantikannya.",
    en="UU 20/2014 Pasal 25 requires the certificate and makes no exception for UMK; the NIB does "
    "not stand in for it.",
)
_SINGLE = Text(
    id="Perizinan tunggal meliputi SNI tanpa membedakan wajib dan sukarela; NIB menggantikan "
    "sertifikat.",
    en="The single licence includes SNI without telling mandatory from voluntary; the NIB stands "
    "in for the certificate.",
)
_ONLY_VOLUNTARY = member(
    "certificate-not-required",
    f.sni_mandatory.is_false(),
    holds=Text(
        id="SNI produk ini sukarela, jadi tidak ada sertifikat wajib.",
        en="The SNI of this product is voluntary, so that no certificate is required.",
    ),
    fails=Text(
        id="SNI produk ini wajib, dan pasal itu meminta sertifikat. Ajukan sertifikasi ke lembaga "
        "sertifikasi produk (LSPro).",
        en="The SNI of this product is mandatory, and that article asks for a certificate. Apply "
        "to a product certification body (LSPro).",
    ),
    cite=_STRICT_CITE,
)


def _readings(single_licence: Condition, cite: Citation) -> tuple[Reading, ...]:
    return (
        Reading(_STRICT, all_of(single_licence, _ONLY_VOLUNTARY), _STRICT_CITE),
        Reading(_SINGLE, single_licence, cite),
    )


BY_SINGLE_LICENCE = Requirement(
    id="mandatory-sni.by-single-licence",
    title=Text(
        id="NIB sebagai pengganti sertifikat SNI wajib",
        en="The NIB in place of a mandatory SNI certificate",
    ),
    provisions=(
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
        Note(
            code="single-licence-safe-reading",
            text=Text(
                id="Yang aman ialah tetap bersertifikat sebelum memperdagangkan: tidak ada teks "
                "yang menyelesaikan perbedaan ini.",
                en="The safe course is to be certified before trading all the same: no text "
                "settles this difference.",
            ),
            cite=UU_20_2014.article(25, grade="derived"),
        ),
        Note(
            code="single-licence-no-proof",
            text=Text(
                id="Kesesuaian dengan SNI dibuktikan melalui pengujian, inspeksi dan/atau "
                "sertifikasi; pernyataan sendiri tidak disebut.",
                en="Conformity with an SNI is proven by testing, inspection and/or certification; "
                "a statement of one's own is not named.",
            ),
            cite=UU_20_2014.article(30),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
REQUIREMENTS = (BY_SINGLE_LICENCE,)

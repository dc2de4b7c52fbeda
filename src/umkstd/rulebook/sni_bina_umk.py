"""SNI Bina UMK, the coaching track of SNI: the requirement ``sni-bina-umk``."""

from __future__ import annotations

import attrs

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import (
    PERBAN_BSN_28_2021,
    PP_5_2021,
    PP_28_2025,
    UU_20_2014,
    job_creation,
)
from umkstd.rulebook.licensing import (
    ADAPTED_BY,
    PP_5_START,
    PP_28_START,
    STATUTE_START,
    VERIFIED_THROUGH,
)
from umkstd.rulebook.scale import SCALE
from umkstd.rulebook.single_licence import (
    APPLIED_BEFORE_PP_28,
    PP_5_NEEDS,
    PP_28_NEEDS,
    PP_28_TRANSITION,
    STATUTE_NEEDS,
)
from umkstd.text import Text


def _product(cite: Citation) -> Condition:
    """The product side: offered, not mandatory, committed to, not yet certified."""
    derived = attrs.evolve(cite, grade="derived")
    return all_of(
        member(
            "sni-offered",
            f.sni_offered.is_true(),
            holds=Text(
                id="SNI Bina UMK ditawarkan bagi jenis produk ini.",
                en="SNI Bina UMK is offered for this kind of product.",
            ),
            fails=Text(
                id="SNI Bina UMK tidak ditawarkan bagi jenis produk ini. Untuk tanda SNI tersedia "
                "jalur sertifikasi.",
                en="SNI Bina UMK is not offered for this kind of product. For the SNI mark there "
                "is the certification route.",
            ),
            cite=derived,
        ),
        member(
            "sni-voluntary",
            f.sni_mandatory.is_false(),
            holds=Text(
                id="SNI produk ini bersifat sukarela.",
                en="The SNI of this product is voluntary.",
            ),
            fails=Text(
                id="SNI produk ini wajib. Produk harus bersertifikat sebelum diperdagangkan; hubungi "
                "lembaga sertifikasi produk (LSPro).",
                en="The SNI of this product is mandatory. It must be certified before it is "
                "traded; turn to a product certification body (LSPro).",
            ),
            cite=UU_20_2014.article(25, grade="derived"),
        ),
        member(
            "sni-commitment",
            f.sni_commitment.is_true(),
            holds=Text(
                id="Pelaku usaha telah menyatakan kesanggupan menerapkan SNI.",
                en="The business has stated that it will apply the SNI.",
            ),
            fails=Text(
                id="Pelaku usaha belum menyatakan kesanggupan menerapkan SNI. Pernyataan dibuat "
                "bersama permohonan perizinan di OSS.",
                en="The business has not stated that it will apply the SNI. The statement is made "
                "in OSS together with the licence application.",
            ),
            cite=derived,
        ),
        member(
            "sni-not-certified",
            f.sppt_sni.is_false(),
            holds=Text(
                id="Produk ini belum memegang SPPT SNI, jadi jalur pembinaan terbuka.",
                en="The product holds no SPPT SNI yet, so the coaching track is open.",
            ),
            fails=Text(
                id="Produk ini sudah memegang SPPT SNI dan sudah melewati tahap SNI Bina UMK.",
                en="The product already holds an SPPT SNI and is past the SNI Bina UMK stage.",
            ),
            cite=derived,
        ),
    )


_PP_5 = PP_5_2021.article(12, 2)
_PP_28 = PP_28_2025.article(234, 2, "a")
_STATUTE = job_creation(91, 5)


def _needs(single_licence: Condition, cite: Citation) -> Condition:
    return all_of(single_licence, _product(cite))


SNI_BINA_UMK = Requirement(
    id="sni-bina-umk",
    title=Text(id="SNI Bina UMK", en="SNI Bina UMK"),
    provisions=(
        Provision(
            span=Span(STATUTE_START, PP_5_START),
            governed_by=f.nib_issued_on,
            cite=_STATUTE,
            needs=_needs(STATUTE_NEEDS, _STATUTE),
        ),
        Provision(
            span=Span(PP_5_START, PP_28_START),
            governed_by=f.nib_issued_on,
            cite=_PP_5,
            needs=_needs(PP_5_NEEDS, _PP_5),
        ),
        Provision(
            span=Span(PP_28_START),
            governed_by=f.nib_issued_on,
            cite=_PP_28,
            needs=_needs(PP_28_NEEDS, _PP_28),
        ),
        Provision(
            span=Span(PP_28_START, ADAPTED_BY),
            governed_by=f.nib_issued_on,
            rank=1,
            applies_when=APPLIED_BEFORE_PP_28,
            cite=PP_28_TRANSITION,
            needs=_needs(PP_5_NEEDS, _PP_5),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="bina-umk-regulation",
            text=Text(
                id="Pasal-pasal Perban BSN 28/2021 belum terbaca: cakupan, kewajiban, jangka waktu, "
                "pemantauan dan pencabutan SNI Bina UMK tidak diketahui.",
                en="The articles of Perban BSN 28/2021 could not be read: scope, duties, term, "
                "monitoring and withdrawal of SNI Bina UMK are not known.",
            ),
            cite=PERBAN_BSN_28_2021.cite(),
        ),
        Note(
            code="bina-umk-sign",
            text=Text(
                id="Bentuk, penempatan dan masa pakai tanda SNI Bina UMK tidak diketahui. Tanda itu "
                "bukan Tanda SNI.",
                en="The form, place and term of the SNI Bina UMK sign are not known. It is not the "
                "SNI mark.",
            ),
            cite=PERBAN_BSN_28_2021.cite(),
        ),
        Note(
            code="bina-umk-products",
            text=Text(
                id="Daftar produk dan SNI yang ditawarkan tidak ditemukan; tanyakan pada OSS atau "
                "BSN.",
                en="The list of products and SNI on offer was not found; ask OSS or BSN.",
            ),
            cite=PERBAN_BSN_28_2021.cite(),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (SNI_BINA_UMK,)

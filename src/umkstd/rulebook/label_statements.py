"""What a food label states by licence, halal, warnings and marks: cited members."""

from __future__ import annotations

from typing import Any

from umkstd.business import facts as f
from umkstd.business.facts import food, food_licence
from umkstd.business.facts import halal_product as h
from umkstd.business.facts import labels as la
from umkstd.law.citation import Citation
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.rulebook.instruments import UU_20_2014
from umkstd.rulebook.instruments.halal import KEPKABAN_40_2022
from umkstd.rulebook.instruments.labels import PERBPOM_31_2018
from umkstd.rulebook.label_content import LICENCE_NUMBER, ON_LABEL, given
from umkstd.rulebook.label_halal import MARK, NOT_HALAL
from umkstd.text import Text

_NEEDS_NO_MARK = la.label_halal_statement.one_of(NOT_HALAL, "boleh_kosong")
_WARNINGS = PERBPOM_31_2018.cite(
    grade="secondary",
    note=Text(
        id="Menurut fmcginsights.org; pasalnya belum dibaca.",
        en="According to fmcginsights.org; the article was not read.",
    ),
)


def licence_number_given(cite: Citation) -> Condition:
    """Letter h: the licence number; a P-IRT number stands in its place."""
    number = la.label_licence_number.one_of(*ON_LABEL)
    return given(
        "licence-number",
        any_of(la.label_licence.equals("tidak_perlu"), number),
        LICENCE_NUMBER,
        cite,
    )


def licence_held(cite: Citation) -> Condition:
    """The licence whose number stands there is held and has not expired."""
    pirt = all_of(
        la.label_licence.equals("pirt"), f.has_pirt.is_true(), f.as_of <= f.pirt_expires_on
    )
    distribution = all_of(
        la.label_licence.equals("izin_edar"),
        f.has_bpom_md.is_true(),
        f.as_of <= food_licence.bpom_md_expires_on,
    )
    return member(
        "licence-held",
        any_of(la.label_licence.equals("tidak_perlu"), pirt, distribution),
        holds=Text(
            id="Izin yang nomornya dicantumkan dipegang dan masih berlaku, atau izin tidak perlu.",
            en="The licence whose number is printed is held and valid, or none is needed.",
        ),
        fails=Text(
            id="Izin untuk label ini ({label_licence}) tidak dipegang atau sudah berakhir. Urus "
            "dahulu izinnya; nomor yang tidak berlaku tidak boleh dicantumkan.",
            en="The licence for this label ({label_licence}) is not held or has expired. Obtain it "
            "first; a number that is not valid may not be printed.",
        ),
        cite=cite,
    )


def no_claim_with_pirt(cite: Citation) -> Condition:
    """Food with a P-IRT number carries no claim."""
    return member(
        "no-claim-with-pirt",
        any_of(la.label_licence.one_of("izin_edar", "tidak_perlu"), food.food_has_claim.is_false()),
        holds=Text(
            id="Label P-IRT ini tidak mencantumkan klaim, atau produk ini bukan PIRT.",
            en="This P-IRT label carries no claim, or the product is no PIRT.",
        ),
        fails=Text(
            id="Label produk PIRT mencantumkan klaim. Hapus klaimnya, atau ajukan izin edar BPOM.",
            en="The label of this PIRT product carries a claim. Remove it, or apply for BPOM's "
            "distribution licence.",
        ),
        cite=cite,
    )


def halal_mark_given(cite: Citation) -> Condition:
    """Letter e: the halal mark, where it must be there."""
    return member(
        "halal-mark-given",
        any_of(_NEEDS_NO_MARK, la.label_halal_mark.one_of(*ON_LABEL)),
        holds=Text(
            id="Label halal tercantum, atau tidak dipersyaratkan bagi produk ini.",
            en="The halal mark is there, or is not required for this product.",
        ),
        fails=Text(
            id="Label halal dipersyaratkan bagi produk ini dan belum tercantum. Urus sertifikat "
            "halal bila belum ada, lalu cantumkan label dan nomornya.",
            en="The halal mark is required for this product and is not there. Obtain the halal "
            "certificate if there is none, then print the mark and its number.",
        ),
        cite=cite,
    )


def halal_number_given() -> Condition:
    """Under the halal mark stands the certificate number, never that of the fatwa."""
    return member(
        "halal-number-given",
        any_of(_NEEDS_NO_MARK, la.label_halal_number.equals("nomor_sertifikat")),
        holds=Text(
            id="Nomor sertifikat halal tercantum di bawah label halal, atau tidak perlu.",
            en="The halal certificate number stands under the halal mark, or is not needed.",
        ),
        fails=Text(
            id="Nomor sertifikat halal (ID…) belum tercantum di bawah label halal; nomor ketetapan "
            "(KH…) bukan penggantinya. Cantumkan nomor sertifikatnya.",
            en="The halal certificate number (ID…) does not stand under the halal mark; a fatwa "
            "number (KH…) does not replace it. Print the certificate number.",
        ),
        cite=KEPKABAN_40_2022.cite(),
    )


def halal_mark_with_certificate(cite: Citation) -> Condition:
    """The halal mark stands only on certified products."""
    return member(
        "halal-mark-certified",
        any_of(la.label_halal_mark.equals(la.ABSENT), f.has_halal_certificate.is_true()),
        holds=Text(
            id="Label halal tidak dipakai tanpa sertifikat halal.",
            en="The halal mark is not used without a halal certificate.",
        ),
        fails=Text(
            id="Label halal tercantum, padahal sertifikat halal belum ada. Hapus dahulu, dan "
            "ajukan sertifikat melalui SIHALAL.",
            en="The halal mark is printed, but there is no halal certificate. Remove it, and apply "
            "for the certificate through SIHALAL.",
        ),
        cite=cite,
    )


def not_halal_given(cite: Citation) -> Condition:
    """Products of haram material carry the not-halal statement."""
    return member(
        "not-halal-given",
        any_of(
            la.label_halal_statement.one_of(MARK, "boleh_kosong"), h.not_halal_statement.is_true()
        ),
        holds=Text(
            id="Keterangan tidak halal tercantum, atau tidak perlu.",
            en="The not-halal statement is there, or is not needed.",
        ),
        fails=Text(
            id="Produk dari bahan yang diharamkan belum mencantumkan keterangan tidak halal. "
            "Cantumkan pada label.",
            en="A product of haram material lacks the not-halal statement. Add it to the label.",
        ),
        cite=cite,
    )


def _warned(code: str, fact: Fact[Any], matter: Text) -> Condition:
    return member(
        f"warning-{code}",
        fact.one_of("tidak_perlu", "tercantum"),
        holds=Text(
            id="Peringatan tentang {matter} tercantum, atau tidak perlu.",
            en="The warning about {matter} is there, or is not needed.",
        ).fill(matter=matter),
        fails=Text(
            id="Peringatan tentang {matter} belum tercantum. Cantumkan pada label.",
            en="The warning about {matter} is missing. Add it to the label.",
        ).fill(matter=matter),
        cite=_WARNINGS,
    )


def warnings_given() -> tuple[Condition, ...]:
    """The warnings that a label gives where they are relevant."""
    return (
        _warned(
            "sweetener", la.label_sweetener, Text(id="pemanis buatan", en="artificial sweetener")
        ),
        _warned(
            "pork-facility",
            la.label_pork_facility,
            Text(id="sarana produksi bersama bahan babi", en="a facility shared with pork"),
        ),
        _warned("allergen", la.label_allergen, Text(id="alergen", en="allergens")),
        _warned(
            "condensed-milk", la.label_condensed_milk, Text(id="susu kental", en="condensed milk")
        ),
        _warned("alcohol", la.label_alcohol, Text(id="alkohol", en="alcohol")),
    )


def sni_mark_with_sppt() -> Condition:
    """The SNI mark stands only on products with an SPPT SNI."""
    return member(
        "sni-mark-allowed",
        any_of(la.label_sni_mark.is_false(), f.sppt_sni.is_true()),
        holds=Text(
            id="Tanda SNI tidak dipakai tanpa SPPT SNI.",
            en="The SNI mark is not used without an SPPT SNI.",
        ),
        fails=Text(
            id="Tanda SNI tercantum tanpa SPPT SNI yang berlaku. Hapus dari label sampai "
            "persetujuan itu terbit; SNI Bina UMK tidak memberi hak itu.",
            en="The SNI mark is printed without a valid SPPT SNI. Remove it from the label until "
            "that approval is issued; SNI Bina UMK does not give the right.",
        ),
        cite=UU_20_2014.article(46),
    )

"""Facts about the grounds on which an SPP-IRT is revoked."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import yes_no
from umkstd.logic.facts import Fact
from umkstd.text import Text

_RESULT = Text(id="hasil pengawasan Dinas Kesehatan", en="the health office's supervision result")


def _ground(name: str, indonesian: str, english: str, question: str) -> Fact[bool]:
    """A ground of revocation: asked as a yes-or-no question."""
    return yes_no(
        name,
        Text(id=indonesian, en=english),
        Text(id=f"Apakah {indonesian}?", en=question),
        read_off=_RESULT,
        changeable=False,
    )


pirt_safety_breach = _ground(
    "pirt_safety_breach",
    "produk terbukti tidak memenuhi keamanan dan mutu",
    "the product was found to fail safety or quality",
    "Was the product found to fail safety or quality?",
)
pirt_outbreak = _ground(
    "pirt_outbreak",
    "produk terbukti menjadi penyebab kejadian luar biasa keracunan pangan",
    "the product is proven to have caused a food-poisoning outbreak",
    "Is the product proven to have caused a food-poisoning outbreak?",
)
pirt_forbidden_material = _ground(
    "pirt_forbidden_material",
    "produk memakai bahan baku atau bahan tambahan yang dilarang",
    "the product uses a forbidden raw material or additive",
    "Does the product use a forbidden raw material or additive?",
)
pirt_place_differs = _ground(
    "pirt_place_differs",
    "tempat produksi berbeda dari permohonan",
    "the place of production differs from the application",
    "Does the place of production differ from the application?",
)
pirt_product_differs = _ground(
    "pirt_product_differs",
    "produk berbeda dari permohonan",
    "the product differs from the application",
    "Does the product differ from the application?",
)
pirt_false_data = _ground(
    "pirt_false_data",
    "data atau dokumen permohonan ternyata palsu",
    "data or documents of the application proved false",
    "Did data or documents of the application prove false?",
)
pirt_offence = _ground(
    "pirt_offence",
    "ada pelanggaran di bidang produksi atau peredaran",
    "there is an offence in production or distribution",
    "Is there an offence in production or distribution?",
)
pirt_nib_revoked = _ground(
    "pirt_nib_revoked", "NIB sudah dicabut", "the NIB is revoked", "Has the NIB been revoked?"
)
pirt_food_rule_breach = _ground(
    "pirt_food_rule_breach",
    "ada pelanggaran peraturan pangan lain",
    "there is another breach of food rules",
    "Is there another breach of food rules?",
)

LINE: tuple[Fact[Any], ...] = (
    pirt_safety_breach,
    pirt_outbreak,
    pirt_forbidden_material,
    pirt_place_differs,
    pirt_product_differs,
    pirt_false_data,
    pirt_offence,
    pirt_nib_revoked,
    pirt_food_rule_breach,
)

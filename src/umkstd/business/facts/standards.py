"""Facts about standards: which product it is, as the regulations on mandatory SNI name it."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice
from umkstd.business.facts.product import sni, sni_mandatory, sni_offered
from umkstd.business.sni_offers import offered
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

COVERED = {
    "air_minum_dalam_kemasan": Text(
        id="air minum dalam kemasan (AMDK)", en="packaged drinking water (AMDK)"
    ),
    "garam_konsumsi_beryodium": Text(id="garam konsumsi beryodium", en="iodised table salt"),
    "tepung_terigu": Text(id="tepung terigu (gandum)", en="wheat flour"),
    "minyak_goreng_sawit": Text(id="minyak goreng sawit", en="palm frying oil"),
    "gula_kristal_putih": Text(id="gula kristal putih", en="white sugar"),
    "gula_kristal_rafinasi": Text(id="gula kristal rafinasi", en="refined sugar"),
    "kakao_bubuk": Text(id="kakao bubuk", en="cocoa powder"),
    "kopi_instan": Text(id="kopi instan murni", en="pure instant coffee"),
    "sarden_makerel_kaleng": Text(
        id="sarden dan makerel dalam kaleng", en="canned sardine and mackerel"
    ),
    "tuna_kaleng": Text(id="tuna dalam kaleng", en="canned tuna"),
    "mainan_anak": Text(id="mainan anak", en="children's toys"),
    "kain_pakaian_bayi": Text(id="kain untuk pakaian bayi", en="cloth for baby clothing"),
    "alat_makan_keramik_berglasir": Text(
        id="alat makan dan minum keramik berglasir", en="glazed ceramic tableware"
    ),
    "alat_dapur_listrik": Text(
        id="alat dapur dan pemanas cairan listrik",
        en="electric kitchen and liquid-heating appliances",
    ),
}
"""Products whose SNI is mandatory, without dispute."""
DISPUTED = {"biskuit": Text(id="biskuit", en="biscuits")}
"""Products on which the sources disagree."""
NEAR_MISSES = {
    "tepung_tapioka": Text(id="tepung tapioka", en="tapioca flour"),
    "tepung_beras": Text(id="tepung beras", en="rice flour"),
    "tepung_mocaf": Text(id="tepung mocaf", en="mocaf (modified cassava) flour"),
    "minyak_kelapa": Text(id="minyak kelapa", en="coconut oil"),
    "minyak_kelapa_murni": Text(id="minyak kelapa murni (VCO)", en="virgin coconut oil (VCO)"),
    "gula_merah": Text(id="gula merah (aren, kelapa)", en="palm or coconut sugar"),
    "cokelat_batang": Text(id="cokelat batang", en="chocolate bars"),
    "kopi_bubuk": Text(id="kopi bubuk", en="ground coffee"),
    "kopi_campuran": Text(id="kopi campuran", en="coffee mixes"),
    "pindang": Text(id="ikan pindang, tidak dikalengkan", en="pindang fish, not canned"),
    "gerabah_terakota": Text(id="gerabah terakota tanpa glasir", en="unglazed terracotta pottery"),
}
"""Products that look like a mandatory one and lie outside its regulation."""
OTHER = {
    "lainnya": Text(
        id="produk lain, atau tidak ada di daftar ini", en="another product, or not listed here"
    )
}
_ASKED = Text(
    id="Produk mana dalam daftar ini yang sesuai?", en="Which product of this list is it?"
)

sni_product = choice(
    "sni_product",
    Text(id="produk menurut daftar SNI wajib", en="product by the list of mandatory SNI"),
    _ASKED,
    {**COVERED, **DISPUTED, **NEAR_MISSES, **OTHER},
    read_off=Text(
        id="uraian produk dan pos tarif (HS)", en="the product's description and HS code"
    ),
    changeable=False,
)
mandatory_sni_status = choice(
    "mandatory_sni_status",
    Text(id="status SNI produk", en="status of the product's SNI"),
    Text(
        id="Apakah SNI produk ini wajib atau sukarela?",
        en="Is the SNI of this product mandatory or voluntary?",
    ),
    {
        "wajib": Text(id="wajib", en="mandatory (wajib)"),
        "sukarela": Text(id="sukarela", en="voluntary (sukarela)"),
    },
    determined=True,
    changeable=False,
)


def mandatory_by_list(product: str) -> bool | None:
    """Whether the SNI of a listed product is mandatory, where the list is settled.

    A product that is disputed, or not on the list, stays unknown: what is not
    listed here may still be mandatory. The list is that of the day through
    which the law was looked up.

    Example:
        >>> mandatory_by_list("kopi_instan"), mandatory_by_list("kopi_bubuk")
        (True, False)
        >>> mandatory_by_list("biskuit") is mandatory_by_list("lainnya") is None
        True
    """
    if product in COVERED:
        return True
    return False if product in NEAR_MISSES else None


BUSINESS: tuple[Fact[Any], ...] = ()
LINE: tuple[Fact[Any], ...] = (sni_product,)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = (mandatory_sni_status,)
DERIVED: tuple[Derived, ...] = (
    Derived(sni_mandatory, (sni_product,), mandatory_by_list),
    Derived(sni_offered, (sni_offered, sni), offered, partial=True),
)

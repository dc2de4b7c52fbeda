"""Facts about the SNI certificate: its type, the SPPT SNI, and the SNI mark on the goods."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice, day, yes_no
from umkstd.business.facts.product import sppt_sni
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_LETTER = Text(id="surat SPPT SNI", en="the SPPT SNI letter")
_BODY = Text(id="pemberitahuan LSPro atau BSN", en="the notice of the LSPro or of BSN")
_GOODS = Text(id="barang, kemasan, atau label", en="the goods, their packaging or their label")

certified_population = choice(
    "certified_population",
    Text(id="populasi yang disertifikasi", en="population to be certified"),
    Text(
        id="Apa yang akan disertifikasi: satu lot atau satu pengiriman saja, atau produksi yang "
        "berjalan terus?",
        en="What is to be certified: one batch or shipment alone, or continuous production?",
    ),
    {
        "satu_lot": Text(id="satu lot atau satu pengiriman", en="one batch or shipment (satu lot)"),
        "produksi_berjalan": Text(
            id="produksi yang berjalan terus", en="continuous production (produksi berjalan)"
        ),
    },
)
certification_route = choice(
    "certification_route",
    Text(id="tipe sertifikasi produk", en="type of product certification"),
    Text(id="Tipe sertifikasi mana yang sesuai?", en="Which type of certification fits?"),
    {
        "tipe_1": Text(id="tipe 1", en="type 1 (tipe 1)"),
        "tipe_5": Text(id="tipe 5", en="type 5 (tipe 5)"),
    },
    determined=True,
    changeable=False,
)
sppt_sni_granted = yes_no(
    "sppt_sni_granted",
    Text(id="pernah memperoleh SPPT SNI", en="has been granted an SPPT SNI"),
    Text(
        id="Apakah SPPT SNI pernah diterbitkan bagi produk ini, juga bila sekarang sudah berakhir?",
        en="Has an SPPT SNI ever been issued for this product, even if it has ended by now?",
    ),
    read_off=_LETTER,
    changeable=False,
)
sppt_sni_has_last_day = yes_no(
    "sppt_sni_has_last_day",
    Text(id="surat SPPT SNI menyebut hari terakhir", en="the SPPT SNI letter names a last day"),
    Text(
        id="Apakah surat SPPT SNI menyebut hari terakhir berlakunya?",
        en="Does the SPPT SNI letter name a last day of validity?",
    ),
    read_off=_LETTER,
    changeable=False,
)
sppt_sni_expires_on = day(
    "sppt_sni_expires_on",
    Text(id="tanggal berakhir SPPT SNI", en="last day of the SPPT SNI"),
    Text(id="Kapan hari terakhir SPPT SNI?", en="What is the last day of the SPPT SNI?"),
    read_off=_LETTER,
    changeable=False,
)
sppt_sni_suspended = yes_no(
    "sppt_sni_suspended",
    Text(id="sertifikat atau SPPT SNI dibekukan", en="certificate or SPPT SNI is suspended"),
    Text(
        id="Apakah sertifikat atau SPPT SNI-nya sedang dibekukan?",
        en="Is the certificate or the SPPT SNI suspended at present?",
    ),
    read_off=_BODY,
)
sppt_sni_withdrawn = yes_no(
    "sppt_sni_withdrawn",
    Text(id="sertifikat atau SPPT SNI dicabut", en="certificate or SPPT SNI is withdrawn"),
    Text(
        id="Apakah sertifikat atau SPPT SNI-nya sudah dicabut?",
        en="Has the certificate or the SPPT SNI been withdrawn?",
    ),
    read_off=_BODY,
    changeable=False,
)
sni_mark_affixed = yes_no(
    "sni_mark_affixed",
    Text(id="Tanda SNI dibubuhkan", en="the SNI mark is affixed"),
    Text(
        id="Apakah Tanda SNI sekarang dibubuhkan pada barang yang dibuat, kemasannya, atau labelnya? "
        "Stok yang ditandai selagi SPPT SNI berlaku tidak dihitung.",
        en="Is the SNI mark now being affixed to the goods made, their packaging or their label? "
        "Stock marked while the SPPT SNI ran does not count.",
    ),
    read_off=_GOODS,
)
sni_mark_within_certificate = yes_no(
    "sni_mark_within_certificate",
    Text(id="Tanda SNI sesuai ketentuan sertifikat", en="the mark keeps to the certificate"),
    Text(
        id="Apakah Tanda SNI hanya dibubuhkan pada jenis, tipe, dan merek yang tercantum dalam "
        "sertifikat?",
        en="Is the mark affixed only to the kind, type and brand that the certificate names?",
    ),
    read_off=_GOODS,
)
sni_mark_number_matches = yes_no(
    "sni_mark_number_matches",
    Text(id="nomor SNI pada tanda sesuai sertifikat", en="SNI number is that of the certificate"),
    Text(
        id="Apakah nomor SNI yang tercetak sama dengan nomor pada sertifikat?",
        en="Is the SNI number that is printed the number on the certificate?",
    ),
    read_off=_GOODS,
)


LINE: tuple[Fact[Any], ...] = (
    *(certified_population, sppt_sni_granted, sppt_sni_has_last_day, sppt_sni_expires_on),
    *(sppt_sni_suspended, sppt_sni_withdrawn, sni_mark_affixed, sni_mark_within_certificate),
    sni_mark_number_matches,
)
DERIVED: tuple[Derived, ...] = (
    # An SPPT SNI that is held and valid was granted, and is neither suspended nor withdrawn.
    Derived(sppt_sni_granted, (sppt_sni,), Implied(value=True)),
    Derived(sppt_sni_suspended, (sppt_sni,), Implied(value=False)),
    Derived(sppt_sni_withdrawn, (sppt_sni,), Implied(value=False)),
    # A last day is known, so the letter names one.
    Derived(sppt_sni_has_last_day, (sppt_sni_expires_on,), Implied(value=True)),
)

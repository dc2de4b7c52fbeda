"""Facts about trade marks; those about non-food products stand in ``non_food``."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts import non_food
from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.business.mark_terms import mark_last_day, renewal_closes, renewal_opens
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_CERTIFICATE = Text(id="sertifikat merek", en="the trade mark certificate")

mark_status = choice(
    "mark_status",
    Text(id="status merek", en="status of the trade mark"),
    Text(
        id="Apakah merek produk ini sudah terdaftar, sedang dimohonkan, atau belum keduanya?",
        en="Is the product's trade mark registered, applied for, or neither?",
    ),
    {
        "terdaftar": Text(id="terdaftar", en="registered"),
        "dimohonkan": Text(id="sedang dimohonkan", en="applied for"),
        "belum": Text(id="belum dimohonkan", en="not applied for"),
    },
    read_off=Text(id="pangkalan data DJKI", en="the register of DJKI"),
)
mark_filed_on = day(
    "mark_filed_on",
    Text(id="tanggal penerimaan permohonan merek", en="filing date of the trade mark"),
    Text(
        id="Kapan tanggal penerimaan permohonan mereknya?",
        en="What is the filing date (tanggal penerimaan) of the trade mark?",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
mark_registered_on = day(
    "mark_registered_on",
    Text(id="tanggal pendaftaran merek", en="date of registration of the trade mark"),
    Text(id="Kapan merek itu didaftar?", en="When was the trade mark registered?"),
    read_off=_CERTIFICATE,
    changeable=False,
)
mark_renewals = whole(
    "mark_renewals",
    Text(id="jumlah perpanjangan merek", en="number of renewals of the trade mark"),
    Text(
        id="Berapa kali pendaftaran merek sudah diperpanjang? Tulis 0 bila belum pernah.",
        en="How often has the registration been renewed? Write 0 if never.",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
mark_expires_on = day(
    "mark_expires_on",
    Text(id="tanggal berakhir pelindungan merek", en="last day of the trade mark's protection"),
    Text(
        id="Kapan hari terakhir pelindungan merek?",
        en="What is the last day of the trade mark's protection?",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
mark_renewal_opens_on = day(
    "mark_renewal_opens_on",
    Text(id="hari pertama perpanjangan merek", en="first day for renewal of the trade mark"),
    Text(
        id="Sejak kapan perpanjangan merek dapat dimohonkan?",
        en="From when on may renewal of the trade mark be asked for?",
    ),
    changeable=False,
)
mark_renewal_closes_on = day(
    "mark_renewal_closes_on",
    Text(id="hari terakhir perpanjangan terlambat", en="last day for a late renewal"),
    Text(
        id="Sampai kapan perpanjangan merek yang terlambat dapat dimohonkan?",
        en="Until when may a late renewal of the trade mark be asked for?",
    ),
    changeable=False,
)
mark_in_use = yes_no(
    "mark_in_use",
    Text(id="merek masih dipakai", en="the trade mark is in use"),
    Text(
        id="Apakah merek masih dipakai dan pemiliknya dapat menyatakannya?",
        en="Is the trade mark still used, and can the owner state so?",
    ),
)
trade_mark_fee_class = choice(
    "trade_mark_fee_class",
    Text(id="golongan tarif merek", en="fee class of trade marks"),
    Text(id="Tarif merek mana yang berlaku?", en="Which trade mark fee applies?"),
    {
        "umk": Text(id="usaha mikro dan usaha kecil", en="micro and small enterprises (UMK)"),
        "umum": Text(id="umum", en="general (umum)"),
    },
    determined=True,
    changeable=False,
)

_TERM = (mark_filed_on, mark_renewals)

BUSINESS: tuple[Fact[Any], ...] = ()
LINE: tuple[Fact[Any], ...] = (
    *(mark_status, mark_filed_on, mark_registered_on, mark_renewals, mark_expires_on),
    *(mark_renewal_opens_on, mark_renewal_closes_on, mark_in_use),
    *non_food.LINE,
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = (trade_mark_fee_class,)
DETERMINED_LINE: tuple[Fact[Any], ...] = (non_food.non_food_route,)
DERIVED: tuple[Derived, ...] = (
    Derived(mark_expires_on, _TERM, mark_last_day),
    Derived(mark_renewal_opens_on, _TERM, renewal_opens),
    Derived(mark_renewal_closes_on, _TERM, renewal_closes),
    *non_food.DERIVED,
)

"""Facts about who the business is: its name, form, owner and numbers."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, day, whole, words, yes_no
from umkstd.text import Text

PERSONAL_FORMS = ("perseorangan", "pt_perorangan")
"""Forms owned by one natural person: the owners named in the definition of usaha mikro."""

ENTITY_FORMS = (
    "pt",
    "cv",
    "firma",
    "persekutuan_perdata",
    "koperasi",
    "perum",
    "perumda",
    "bumdes",
    "badan_lain",
)
"""Every other form that may apply for an NIB (PP 28/2025 Pasal 189 ayat (6))."""

_FORMS = {
    "perseorangan": Text(id="orang perseorangan", en="natural person (orang perseorangan)"),
    "pt_perorangan": Text(id="PT perorangan", en="one-person company (PT perorangan)"),
    "pt": Text(id="PT", en="limited company (PT)"),
    "cv": Text(id="CV", en="limited partnership (CV)"),
    "firma": Text(id="firma", en="general partnership (firma)"),
    "persekutuan_perdata": Text(
        id="persekutuan perdata", en="civil partnership (persekutuan perdata)"
    ),
    "koperasi": Text(id="koperasi", en="cooperative (koperasi)"),
    "perum": Text(id="perusahaan umum (Perum)", en="state enterprise (Perum)"),
    "perumda": Text(id="perusahaan umum daerah (Perumda)", en="regional enterprise (Perumda)"),
    "bumdes": Text(id="BUM Desa", en="village enterprise (BUM Desa)"),
    "badan_lain": Text(id="badan lain", en="another entity (badan lain)"),
}

name = words(
    "name",
    Text(id="nama usaha", en="name of the business"),
    Text(id="Apa nama usahanya?", en="What is the business called?"),
    read_off=Text(id="NIB atau papan nama", en="the NIB or the sign"),
)
legal_form = choice(
    "legal_form",
    Text(id="bentuk usaha", en="legal form"),
    Text(id="Apa bentuk usahanya?", en="What is its legal form?"),
    _FORMS,
    read_off=Text(id="NIB, akta pendirian atau pernyataan pendirian", en="the NIB or the deed"),
    changeable=False,
)
founded_on = day(
    "founded_on",
    Text(id="tanggal berdiri", en="date of founding"),
    Text(id="Kapan usaha ini didirikan?", en="When was the business founded?"),
    read_off=Text(id="akta, atau keterangan pemilik", en="the deed, or the owner's word"),
    changeable=False,
)
owned_by_larger = yes_no(
    "owned_by_larger",
    Text(
        id="dimiliki atau dikuasai usaha menengah atau besar",
        en="owned or controlled by a medium or large enterprise",
    ),
    Text(
        id="Apakah usaha ini anak perusahaan, cabang, atau bagian, langsung maupun tidak "
        "langsung, dari usaha menengah atau besar?",
        en="Is the business a subsidiary or branch of, or directly or indirectly part of, a "
        "medium or large enterprise?",
    ),
    read_off=Text(id="akta dan daftar pemegang saham", en="the deed and register of shareholders"),
)
parent_scale = choice(
    "parent_scale",
    Text(id="skala usaha induk", en="scale of the parent"),
    Text(id="Usaha induknya menengah atau besar?", en="Is the parent medium or large?"),
    {
        "menengah": Text(id="menengah", en="medium (menengah)"),
        "besar": Text(id="besar", en="large (besar)"),
    },
    changeable=False,
)
owner_nik = words(
    "owner_nik",
    Text(id="NIK pemilik", en="NIK of the owner"),
    Text(id="Berapa NIK pemilik?", en="What is the owner's NIK?"),
    read_off=Text(id="KTP-el", en="the electronic identity card (KTP-el)"),
    changeable=False,
    sensitive=True,
)
owner_is_citizen = yes_no(
    "owner_is_citizen",
    Text(id="pemilik warga negara Indonesia", en="the owner is an Indonesian citizen"),
    Text(id="Apakah pemiliknya warga negara Indonesia?", en="Is the owner an Indonesian citizen?"),
    read_off=Text(id="KTP-el", en="the electronic identity card (KTP-el)"),
    changeable=False,
)
has_npwp = yes_no(
    "has_npwp",
    Text(id="mempunyai NPWP", en="has an NPWP"),
    Text(
        id="Apakah sudah mempunyai NPWP (atau NIK yang diaktifkan sebagai NPWP)?",
        en="Does it have an NPWP (or a NIK activated as one)?",
    ),
)
npwp = words(
    "npwp",
    Text(id="NPWP", en="NPWP"),
    Text(id="Berapa NPWP-nya?", en="What is its NPWP?"),
    read_off=Text(id="kartu NPWP atau akun pajak", en="the NPWP card or tax account"),
    sensitive=True,
)
regency = words(
    "regency",
    Text(id="kabupaten/kota", en="regency or city"),
    Text(
        id="Di kabupaten/kota mana tempat usahanya? Tulis kodenya, misalnya 32.73.",
        en="In which regency or city is it? Give the code, such as 32.73.",
    ),
    read_off=Text(id="alamat usaha pada NIB", en="the business address on the NIB"),
)
workers = whole(
    "workers",
    Text(id="jumlah tenaga kerja", en="number of workers"),
    Text(id="Berapa orang yang bekerja di usaha ini?", en="How many people work in the business?"),
)

"""Facts about the NIB, the risk level and the licences that follow from it."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, day, words, yes_no
from umkstd.text import Text, same

RISKS = {
    "rendah": Text(id="rendah", en="low (rendah)"),
    "menengah_rendah": Text(id="menengah rendah", en="medium-low (menengah rendah)"),
    "menengah_tinggi": Text(id="menengah tinggi", en="medium-high (menengah tinggi)"),
    "tinggi": Text(id="tinggi", en="high (tinggi)"),
}
REGIMES = {
    "pra_oss": Text(id="sebelum OSS", en="before OSS"),
    "pp_24_2018": same("PP 24/2018"),
    "pp_5_2021": same("PP 5/2021"),
    "pp_28_2025": same("PP 28/2025"),
}
LICENCE_SETS = {
    ("NIB",): same("NIB"),
    ("NIB", "Sertifikat Standar"): Text(
        id="NIB dan Sertifikat Standar", en="NIB and standard certificate (Sertifikat Standar)"
    ),
    ("NIB", "Izin"): Text(id="NIB dan Izin", en="NIB and permit (Izin)"),
}
CERTIFICATES = {
    "none": Text(id="tidak diperlukan", en="not needed"),
    "self-declared": Text(id="pernyataan mandiri", en="self-declared"),
    "verified": Text(id="terverifikasi", en="verified"),
}
_NIB = Text(id="dokumen NIB", en="the NIB document")
_OSS = Text(id="akun OSS", en="the OSS account")

has_nib = yes_no(
    "has_nib",
    Text(id="mempunyai NIB", en="has an NIB"),
    Text(id="Apakah sudah mempunyai NIB?", en="Does it have an NIB?"),
    read_off=_NIB,
)
nib = words(
    "nib",
    Text(id="NIB", en="NIB"),
    Text(id="Berapa nomor NIB-nya?", en="What is its NIB number?"),
    read_off=_NIB,
)
nib_issued_on = day(
    "nib_issued_on",
    Text(id="tanggal terbit NIB", en="date of issue of the NIB"),
    Text(id="Kapan NIB diterbitkan?", en="When was the NIB issued?"),
    read_off=_NIB,
    changeable=False,
)
nib_active = yes_no(
    "nib_active",
    Text(id="NIB masih berlaku", en="the NIB is valid"),
    Text(
        id="Apakah NIB masih berlaku, tidak dibekukan atau dicabut?",
        en="Is the NIB valid, neither frozen nor revoked?",
    ),
    read_off=_OSS,
)
licence_applied_on = day(
    "licence_applied_on",
    Text(id="tanggal permohonan perizinan", en="date of the licence application"),
    Text(
        id="Kapan perizinan berusaha dimohonkan melalui OSS?",
        en="When was business licensing applied for through OSS?",
    ),
    read_off=_OSS,
    changeable=False,
)
kbli = words(
    "kbli",
    Text(id="kode KBLI", en="KBLI code"),
    Text(id="Berapa kode KBLI lima digitnya?", en="What is the five-digit KBLI code?"),
    read_off=_NIB,
    changeable=False,
)
kbli_version = choice(
    "kbli_version",
    Text(id="versi KBLI", en="version of KBLI"),
    Text(id="Kode itu menurut KBLI 2020 atau 2025?", en="Is the code of KBLI 2020 or 2025?"),
    {"2020": same("KBLI 2020"), "2025": same("KBLI 2025")},
    read_off=_NIB,
    changeable=False,
)
risk = choice(
    "risk",
    Text(id="tingkat risiko", en="risk level"),
    Text(
        id="Apa tingkat risiko kegiatan ini menurut OSS?",
        en="What is the risk level of this activity according to OSS?",
    ),
    RISKS,
    read_off=Text(id="OSS, per KBLI dan skala usaha", en="OSS, by KBLI and scale"),
    changeable=False,
)
licensing_regime = choice(
    "licensing_regime",
    Text(id="rezim perizinan", en="licensing regime"),
    Text(id="Rezim perizinan mana yang berlaku?", en="Which licensing regime applies?"),
    REGIMES,
    determined=True,
    changeable=False,
)
licences = choice(
    "licences",
    Text(id="perizinan berusaha yang diperlukan", en="licences required"),
    Text(id="Perizinan berusaha apa yang diperlukan?", en="Which licences are required?"),
    LICENCE_SETS,
    determined=True,
    changeable=False,
)
standard_certificate = choice(
    "standard_certificate",
    Text(id="jenis Sertifikat Standar", en="kind of standard certificate"),
    Text(id="Sertifikat Standar jenis apa?", en="Which kind of standard certificate?"),
    CERTIFICATES,
    determined=True,
    changeable=False,
)

"""The registration numbers in words: their shapes, and why one is refused, in both languages."""

from __future__ import annotations

from umkstd.identifiers._digits import Number
from umkstd.text import Text

NIB = Number(
    code="nib",
    name=Text(id="NIB", en="NIB"),
    shape=Text(id="13 angka", en="13 digits"),
    source=Text(id="dokumen NIB dari OSS", en="the NIB document from OSS"),
    citations=("PP 24/2018 Pasal 24 ayat (2)",),
)
NIK = Number(
    code="nik",
    name=Text(id="NIK", en="NIK"),
    shape=Text(id="16 angka", en="16 digits"),
    source=Text(id="KTP-el", en="the identity card (KTP-el)"),
    sensitive=True,
    citations=("PP 40/2019 Pasal 31 ayat (1)",),
)
NIK_DATE = Text(
    id="Angka ke-7 sampai ke-12 {name} bukan tanggal lahir yang ada. Hari ditulis 01-31 untuk "
    "laki-laki dan 41-71 untuk perempuan, lalu bulan dan dua angka tahun. "
    "Cocokkan kembali dengan {source}.",
    en="Digits 7 to 12 of the {name} are no date of birth that exists. The day is 01-31 for a man "
    "and 41-71 for a woman, then come the month and two digits of the year. "
    "Compare it with {source}.",
)
NIK_PROVINCE = Text(
    id="Dua angka pertama {name} bukan kode provinsi yang dikenal; angka itu menunjukkan tempat "
    "pendaftaran. Cocokkan kembali dengan {source}; bila sudah sama, tanyakan kepada Dinas "
    "Dukcapil.",
    en="The first two digits of the {name} are no known province code; they stand for the place "
    "of registration. Compare it with {source}; if they agree, ask the civil registry "
    "(Dinas Dukcapil).",
)
NIK_UNBORN = Text(
    id="Tanggal lahir dalam {name} belum terjadi pada {as_of}. "
    "Periksa tanggal itu, atau cocokkan {name} kembali dengan {source}.",
    en="The date of birth in the {name} had not come yet on {as_of}. "
    "Check that date, or compare the {name} with {source}.",
)
NPWP = Number(
    code="npwp",
    name=Text(id="NPWP", en="NPWP"),
    shape=Text(id="15 atau 16 angka", en="15 or 16 digits"),
    source=Text(id="kartu NPWP atau akun pajak", en="the NPWP card or the tax account"),
    sensitive=True,
    citations=("PMK 112/2022",),
)
NPWP_CHECK = Text(
    id="Angka pemeriksa {name} tidak cocok dengan delapan angka di depannya; biasanya ada angka "
    "yang salah ketik atau tertukar. Cocokkan kembali dengan {source}.",
    en="The check digit of the {name} does not agree with the eight digits before it; usually a "
    "digit was mistyped or two were swapped. Compare it with {source}.",
)
NPWP_NITKU = Text(
    id="Nomor 22 angka adalah NITKU (nomor identitas tempat kegiatan usaha), yaitu nomor cabang, "
    "bukan {name}. Berikan 16 angka pertamanya sebagai {name}.",
    en="A number of 22 digits is a NITKU, which identifies a place of business (a branch), not "
    "an {name}. Give its first 16 digits as the {name}.",
)
NPWP_NIK = Text(
    id="{name} 16 angka yang tidak diawali 0 adalah NIK, dan NIK ini tidak sah. {reason}",
    en="An {name} of 16 digits that does not begin with 0 is a NIK, and this NIK is not valid. "
    "{reason}",
)
NITKU = Number(
    code="nitku",
    name=Text(id="NITKU", en="NITKU"),
    shape=Text(id="22 angka", en="22 digits"),
    source=Text(id="akun pajak atau data cabang di OSS", en="the tax account or the branch in OSS"),
    sensitive=True,
    citations=("PER-6/PJ/2024 Pasal 1",),
)
NITKU_NPWP = Text(
    id="Enam belas angka pertama {name} adalah NPWP, dan NPWP ini tidak sah. {reason}",
    en="The first sixteen digits of the {name} are the NPWP, and this NPWP is not valid. {reason}",
)
KBLI = Number(
    code="kbli",
    name=Text(id="Kode KBLI", en="KBLI code"),
    shape=Text(
        id="satu huruf kategori atau 2 sampai 5 angka (kelompok: 5 angka)",
        en="one category letter or 2 to 5 digits (a kelompok: 5 digits)",
    ),
    source=Text(id="daftar KBLI dari BPS atau OSS", en="the KBLI list of BPS or OSS"),
)
KBLI_CATEGORY = Text(
    id="Huruf ini bukan kategori KBLI. Kategori KBLI 2020 ialah A sampai U dan KBLI 2025 A sampai "
    "V. Cocokkan kembali dengan {source}.",
    en="This letter is no KBLI category. The categories are A to U in KBLI 2020 and A to V in "
    "KBLI 2025. Compare it with {source}.",
)
KBLI_VERSION = Text(
    id="Versi KBLI harus “2020” atau “2025”, sebab kode yang sama dapat berarti lain. Lihat "
    "versinya pada dokumen asal kode; Lampiran I PP 28/2025 memakai KBLI 2020.",
    en="The KBLI version must be “2020” or “2025”, since one code can mean different things in "
    "them. See which one the document with the code uses; PP 28/2025 Lampiran I uses KBLI 2020.",
)
KBLI_REUSED = Text(
    id="Kode {code}: dalam KBLI 2020 {old}; dalam KBLI 2025 {new}. Sebutkan versi KBLI-nya.",
    en="Code {code}: in KBLI 2020 {old}; in KBLI 2025 {new}. State the KBLI version.",
)

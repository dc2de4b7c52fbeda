"""The numbers of product licences in words: their shapes, and why one is refused."""

from __future__ import annotations

import re

from umkstd.identifiers._digits import Number
from umkstd.text import Text

PIRT = Number(
    code="pirt",
    name=Text(id="Nomor P-IRT", en="P-IRT number"),
    shape=Text(id="paling sedikit 15 angka", en="at least 15 digits"),
    source=Text(id="SPP-IRT dari OSS atau label produk", en="the SPP-IRT from OSS or the label"),
    citations=("PerBPOM 4/2024 Lampiran II",),
    label=re.compile(r"(?:SPPIRT|PIRT|NOMOR|NO)+"),
    capitals=True,
)
PIRT_LONG = Text(
    id="Nomor ini {count} angka. Nomor urut di dalam nomor P-IRT memang dapat bertambah panjang, "
    "tetapi lebih dari 20 angka hampir pasti salah ketik. Cocokkan kembali dengan {source}.",
    en="This number has {count} digits. The serials in a P-IRT number may grow, but more than 20 "
    "digits are almost surely mistyped. Compare it with {source}.",
)
PIRT_OLD = Text(
    id="Nomor ini 12 angka, yaitu nomor P-IRT menurut pola lama sebelum nomor 15 angka. Nomor lama "
    "tidak memuat tahun berakhir, dan masa berlakunya sudah lama lewat. Ajukan SPP-IRT baru "
    "melalui OSS.",
    en="This number has 12 digits: a P-IRT number of the old pattern, from before numbers had "
    "15. It shows no year of expiry, and its term ran out long ago. Apply for a new SPP-IRT "
    "through OSS.",
)
PIRT_SP = Text(
    id="Nomor yang diawali SP adalah nomor sertifikat penyuluhan yang lebih lama, "
    "bukan nomor P-IRT. Ajukan SPP-IRT melalui OSS, lalu cantumkan nomor P-IRT pada label.",
    en="A number that begins with SP is an older number, of a food-safety counselling, and no "
    "P-IRT number. Apply for an SPP-IRT through OSS, then print the P-IRT number on the label.",
)
PIRT_PACKAGING = Text(
    id="Angka pertama nomor P-IRT adalah kode kemasan, yaitu 1 sampai 8, sedangkan yang diberikan "
    "{code}. Cocokkan kembali dengan {source}.",
    en="The first digit of a P-IRT number is the code of the packaging, 1 to 8, but it is {code}. "
    "Compare it with {source}.",
)
PIRT_GROUP = Text(
    id="Angka ke-2 dan ke-3 nomor P-IRT adalah kode jenis pangan, yaitu 01 sampai 16, sedangkan "
    "yang diberikan {code}. Nomor contoh seperti 1234567890123-45 ditolak karena hal ini. "
    "Cocokkan kembali dengan {source}.",
    en="Digits 2 and 3 of a P-IRT number are the code of the food group, 01 to 16, but they are "
    "{code}. A sample such as 1234567890123-45 fails for this reason. Compare it with {source}.",
)

BPOM = Number(
    code="bpom",
    name=Text(id="Nomor izin edar pangan BPOM", en="BPOM food licence number"),
    shape=Text(id="MD atau ML dan 12 atau 15 angka", en="MD or ML and 12 or 15 digits"),
    source=Text(id="label produk atau data BPOM", en="the label or the database of BPOM"),
    label=re.compile(r"(?:BPOM|POM|RI|NOMOR|NO)+"),
    capitals=True,
)
BPOM_APPLICATION = Text(
    id="Nomor yang diawali ER adalah nomor permohonan, bukan nomor izin edar; izin edar belum "
    "terbit. Tunggu sampai terbit, lalu berikan nomor yang diawali MD atau ML.",
    en="A number that begins with ER identifies an application and is no licence number; the "
    "licence has not been issued yet. Wait for it, then give the number that begins with MD or ML.",
)
BPOM_PREFIX = Text(
    id="{name} diawali MD (pangan dalam negeri) atau ML (pangan impor); awalan itu tidak ada di "
    "sini. Tulis lengkap dengan awalannya seperti pada {source}.",
    en="A {name} begins with MD (domestic food) or ML (imported food); neither stands here. Give "
    "it in full, as on {source}.",
)

HALAL = Number(
    code="halal",
    name=Text(id="Nomor sertifikat halal", en="halal certificate number"),
    shape=Text(id="ID dan 17 angka", en="ID and 17 digits"),
    source=Text(
        id="sertifikat halal atau angka di bawah label halal",
        en="the halal certificate or the number under the halal mark",
    ),
    label=re.compile(r"(?:BPJPH|SERTIFIKAT|HALAL|NOMOR|NO)+"),
    capitals=True,
)
HALAL_FATWA = Text(
    id="Nomor yang diawali KH adalah nomor ketetapan (fatwa) halal, bukan nomor sertifikat. KH saja "
    "berarti proses belum selesai. Tunggu sertifikat terbit, lalu berikan nomor yang diawali ID.",
    en="A number that begins with KH is the number of the halal ruling (fatwa), not of the certificate. A "
    "KH number alone means that the process is not finished. Wait for the certificate, then give "
    "the number that begins with ID.",
)
HALAL_PREFIX = Text(
    id="{name} diawali ID; awalan itu tidak ada di sini. Tulis lengkap dengan awalannya seperti "
    "pada {source}.",
    en="A {name} begins with ID, which does not stand here. Give it in full, as on {source}.",
)
HALAL_MONTH = Text(
    id="Pada contoh yang diketahui, angka ke-14 dan ke-15 adalah bulan terbit, yaitu 01 sampai "
    "12; di sini {code}. Nomor mungkin salah ketik: cocokkan kembali dengan {source}.",
    en="In the samples that are known, digits 14 and 15 are the month of issue, 01 to 12; here "
    "they are {code}. The number may be mistyped: compare it with {source}.",
)

COSMETICS = Number(
    code="cosmetics",
    name=Text(id="Nomor notifikasi kosmetik", en="cosmetics notification number"),
    shape=Text(id="NA, NB, NC, ND, atau NE dan 11 angka", en="NA, NB, NC, ND or NE and 11 digits"),
    source=Text(id="kemasan produk atau data BPOM", en="the package or the database of BPOM"),
    label=re.compile(r"(?:BPOM|POM|RI|NOTIFIKASI|NOMOR|NO)+"),
    capitals=True,
)
COSMETICS_PREFIX = Text(
    id="{name} diawali NA, NB, NC, ND, atau NE; awalan itu tidak ada di sini. Tulis lengkap "
    "dengan awalannya seperti pada {source}.",
    en="A {name} begins with NA, NB, NC, ND or NE; none of them stands here. Give it in full, as "
    "on {source}.",
)

PKRT = Number(
    code="pkrt",
    name=Text(
        id="Nomor izin edar PKRT (perbekalan kesehatan rumah tangga)",
        en="PKRT licence number (household health supplies)",
    ),
    shape=Text(id="PKD atau PKL dan 11 angka", en="PKD or PKL and 11 digits"),
    source=Text(id="kemasan produk atau izin edarnya", en="the package or the licence"),
    label=re.compile(r"(?:KEMENKES|RI|NOMOR|NO)+"),
    capitals=True,
)
PKRT_PREFIX = Text(
    id="{name} diawali PKD (dalam negeri) atau PKL (impor); awalan itu tidak ada di sini. Tulis "
    "lengkap dengan awalannya seperti pada {source}.",
    en="A {name} begins with PKD (domestic) or PKL (imported); neither stands here. Give it in "
    "full, as on {source}.",
)

PKP = Number(
    code="pkp",
    name=Text(
        id="Nomor sertifikat penyuluhan keamanan pangan (PKP)",
        en="food-safety training (PKP) certificate number",
    ),
    shape=Text(
        id="wilayah/urutan/bulan/tahun/penerbit, misalnya 3510/0001/05/2025/DINKES, atau bentuk "
        "lama urutan/wilayah/tahun, misalnya 123/4567/19",
        en="region/serial/month/year/issuer, such as 3510/0001/05/2025/DINKES, or the old form "
        "serial/region/year, such as 123/4567/19",
    ),
    source=Text(id="sertifikat PKP", en="the PKP certificate"),
    citations=("PerBPOM 4/2024 Lampiran V",),
    label=re.compile(r"(?:SERTIFIKAT|PKP|NOMOR|NO)+"),
    capitals=True,
)
PKP_FORMAT = Text(
    id="{name} harus berbentuk {shape}; yang diberikan tidak berbentuk begitu. Cocokkan kembali "
    "dengan {source}.",
    en="The {name} must have the form {shape}; what was given has not. Compare it with {source}.",
)
PKP_MONTH = Text(
    id="Bagian ketiga nomor sertifikat PKP adalah bulan, yaitu 01 sampai 12, sedangkan yang diberikan {code}. "
    "Cocokkan kembali dengan {source}.",
    en="The third part of a PKP certificate number is the month, 01 to 12, but it is {code}. "
    "Compare it with {source}.",
)
PKP_SERIAL = Text(
    id="Nomor urut dalam nomor sertifikat PKP dimulai dari 0001 setiap tahun, jadi 0000 tidak ada. "
    "Cocokkan kembali dengan {source}.",
    en="The serial in a PKP certificate number begins with 0001 each year, so there is no 0000. "
    "Compare it with {source}.",
)

"""Facts about the product, its SNI, and the documents held for it."""

from __future__ import annotations

from umkstd.business.facts.declare import day, words, yes_no
from umkstd.text import Text

_OSS = Text(id="isian OSS", en="the OSS form")

product = words(
    "product",
    Text(id="produk", en="product"),
    Text(id="Apa jenis produk yang dihasilkan?", en="What product is made?"),
    read_off=_OSS,
)
sni = words(
    "sni",
    Text(id="nomor SNI", en="SNI number"),
    Text(id="SNI mana yang berlaku bagi produk ini?", en="Which SNI covers this product?"),
    changeable=False,
)
sni_mandatory = yes_no(
    "sni_mandatory",
    Text(id="SNI produk ini diwajibkan", en="the SNI is mandatory for this product"),
    Text(
        id="Apakah SNI produk ini diberlakukan secara wajib oleh menteri atau kepala lembaga?",
        en="Has a minister or agency head made the SNI mandatory for this product?",
    ),
    changeable=False,
)
sni_offered = yes_no(
    "sni_offered",
    Text(id="SNI Bina UMK ditawarkan bagi produk ini", en="SNI Bina UMK is offered for it"),
    Text(
        id="Apakah OSS atau BSN menawarkan SNI Bina UMK bagi jenis produk ini?",
        en="Does OSS or BSN offer SNI Bina UMK for this kind of product?",
    ),
    read_off=Text(
        id="OSS saat mengisi jenis produk, atau BSN", en="OSS at the product type, or BSN"
    ),
    changeable=False,
)
sni_commitment = yes_no(
    "sni_commitment",
    Text(id="pernyataan menerapkan SNI", en="commitment to apply the SNI"),
    Text(
        id="Apakah pelaku usaha sudah menyatakan kesanggupan menerapkan SNI?",
        en="Has the business stated that it will apply the SNI?",
    ),
    read_off=_OSS,
)
sppt_sni = yes_no(
    "sppt_sni",
    Text(
        id="memegang SPPT SNI yang berlaku",
        en="holds a valid approval to use the SNI mark (SPPT SNI)",
    ),
    Text(
        id="Apakah sudah memegang persetujuan penggunaan tanda SNI (SPPT SNI) yang masih berlaku "
        "dan tidak dibekukan?",
        en="Does it hold an approval to use the SNI mark (SPPT SNI) that is valid and not "
        "suspended?",
    ),
    kept=True,
)
has_pirt = yes_no(
    "has_pirt",
    Text(id="mempunyai SPP-IRT", en="has a home-food production certificate (SPP-IRT)"),
    Text(id="Apakah mempunyai SPP-IRT?", en="Does it have an SPP-IRT?"),
)
pirt = words(
    "pirt",
    Text(id="nomor P-IRT", en="P-IRT number"),
    Text(id="Berapa nomor P-IRT-nya?", en="What is its P-IRT number?"),
    read_off=Text(id="label produk", en="the product label"),
)
pirt_expires_on = day(
    "pirt_expires_on",
    Text(id="tanggal berakhir SPP-IRT", en="expiry date of the SPP-IRT"),
    Text(id="Kapan SPP-IRT berakhir?", en="When does the SPP-IRT expire?"),
)
has_bpom_md = yes_no(
    "has_bpom_md",
    Text(id="mempunyai izin edar BPOM MD", en="has a BPOM MD distribution licence"),
    Text(id="Apakah mempunyai izin edar BPOM MD?", en="Does it have a BPOM MD licence?"),
)
bpom_md = words(
    "bpom_md",
    Text(id="nomor BPOM MD", en="BPOM MD number"),
    Text(id="Berapa nomor BPOM MD-nya?", en="What is its BPOM MD number?"),
)
has_halal_certificate = yes_no(
    "has_halal_certificate",
    Text(id="mempunyai sertifikat halal", en="has a halal certificate"),
    Text(id="Apakah mempunyai sertifikat halal?", en="Does it have a halal certificate?"),
)
halal_certificate = words(
    "halal_certificate",
    Text(id="nomor sertifikat halal", en="halal certificate number"),
    Text(id="Berapa nomor sertifikat halalnya?", en="What is its halal certificate number?"),
)
coached = yes_no(
    "coached",
    Text(id="sudah dibina", en="has been coached"),
    Text(
        id="Apakah sudah menerima pembinaan SNI dari pemerintah?",
        en="Has it received SNI coaching from the government?",
    ),
    changeable=False,
)

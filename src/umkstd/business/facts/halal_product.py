"""Facts about the product under halal law: its group, its material, its certificate."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, day, yes_no
from umkstd.text import Text, same

HALAL_GROUPS = {
    "makanan_minuman": Text(id="makanan atau minuman", en="food or drink"),
    "bahan_pangan": Text(
        id="bahan baku, bahan tambahan pangan, atau bahan penolong untuk makanan dan minuman",
        en="raw material, food additive or processing aid for food and drink",
    ),
    "sembelihan": Text(
        id="hasil sembelihan atau jasa penyembelihan", en="slaughter products or slaughter services"
    ),
    "obat_tradisional": Text(
        id="obat tradisional (jamu), obat kuasi, atau suplemen kesehatan",
        en="traditional medicine (jamu), quasi-medicine or health supplement",
    ),
    "obat_bebas": Text(
        id="obat bebas atau obat bebas terbatas", en="over-the-counter or limited OTC medicine"
    ),
    "obat_keras": Text(
        id="obat keras, kecuali psikotropika", en="prescription medicine, not psychotropic"
    ),
    "psikotropika": Text(id="psikotropika", en="psychotropic medicine"),
    "kosmetik": Text(id="kosmetik", en="cosmetics"),
    "produk_kimiawi": Text(id="produk kimiawi", en="chemical products"),
    "rekayasa_genetik": Text(id="produk rekayasa genetik", en="genetically engineered products"),
    "sandang": Text(
        id="barang gunaan yang dipakai: sandang, penutup kepala, aksesori",
        en="worn goods: clothing, head covering, accessories",
    ),
    "barang_gunaan": Text(
        id="barang gunaan: perbekalan kesehatan rumah tangga (PKRT), peralatan rumah tangga, "
        "perlengkapan ibadah, alat tulis, perlengkapan kantor",
        en="used goods: household health supplies (PKRT), household equipment, items of worship, "
        "stationery, office items",
    ),
    "alkes_a": Text(id="alat kesehatan kelas A", en="medical device class A"),
    "alkes_b": Text(id="alat kesehatan kelas B", en="medical device class B"),
    "alkes_c": Text(id="alat kesehatan kelas C", en="medical device class C"),
    "alkes_d": Text(id="alat kesehatan kelas D", en="medical device class D"),
    "produk_biologi": Text(id="produk biologi", en="biological products"),
    "jasa": Text(
        id="jasa pengolahan, penyimpanan, pengemasan, pendistribusian, penjualan, atau penyajian",
        en="services of processing, storage, packing, distribution, sale or serving",
    ),
    "bukan_produk_halal": Text(
        id="bukan salah satu kelompok di atas", en="none of the groups above"
    ),
}
LAST_FREE_DAYS = {
    "2024-10-17": Text(id="17 Oktober 2024", en="17 October 2024"),
    "2026-10-17": Text(id="17 Oktober 2026", en="17 October 2026"),
    "2029-10-17": Text(id="17 Oktober 2029", en="17 October 2029"),
    "2034-10-17": Text(id="17 Oktober 2034", en="17 October 2034"),
    "not-found": Text(
        id="termasuk produk halal, tetapi tanggalnya tidak ditemukan",
        en="a product under halal law, but its date was not found",
    ),
    "none": Text(id="tidak ada kewajiban", en="no duty"),
}
HALAL_PATHS = {
    "none": Text(id="tidak diperlukan", en="not needed"),
    "not-halal-statement": Text(id="keterangan tidak halal", en="not-halal statement"),
    "self-declare": Text(
        id="pernyataan pelaku usaha (self-declare)",
        en="the business's own statement (self-declare)",
    ),
    "regular": Text(id="jalur reguler", en="regular path"),
}
_CERTIFICATE = Text(id="sertifikat halal", en="the halal certificate")
_LABEL = Text(id="label atau kemasan produk", en="the label or pack of the product")

halal_product_group = choice(
    "halal_product_group",
    Text(id="kelompok produk menurut hukum halal", en="product group under halal law"),
    Text(
        id="Termasuk kelompok produk halal mana?", en="To which group of halal law does it belong?"
    ),
    HALAL_GROUPS,
    changeable=False,
)
halal_animal_material = yes_no(
    "halal_animal_material",
    Text(
        id="berasal dari atau mengandung bahan hewan", en="comes from or contains animal material"
    ),
    Text(
        id="Apakah barang ini berasal dari hewan atau mengandung bahan hewan?",
        en="Does the product come from animals or contain animal material?",
    ),
    changeable=False,
)
foreign_product = yes_no(
    "foreign_product",
    Text(id="produk luar negeri", en="foreign product"),
    Text(
        id="Apakah produk ini dibuat di luar negeri?",
        en="Is the product made abroad?",
    ),
    changeable=False,
)
haram_material = yes_no(
    "haram_material",
    Text(id="dibuat dari bahan yang diharamkan", en="made of haram material"),
    Text(
        id="Apakah produk ini dibuat dari bahan yang diharamkan?",
        en="Is the product made of haram material?",
    ),
    changeable=False,
)
not_halal_statement = yes_no(
    "not_halal_statement",
    Text(id="mencantumkan keterangan tidak halal", en="carries the not-halal statement"),
    Text(
        id="Apakah pada produk ini tercantum keterangan tidak halal?",
        en="Does the product carry a not-halal statement?",
    ),
    read_off=_LABEL,
)
halal_certificate_issued_on = day(
    "halal_certificate_issued_on",
    Text(id="tanggal terbit sertifikat halal", en="date of issue of the halal certificate"),
    Text(
        id="Kapan sertifikat halal diterbitkan atau terakhir diperbarui?",
        en="When was the halal certificate issued or last renewed?",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
halal_certificate_issuer = choice(
    "halal_certificate_issuer",
    Text(id="penerbit sertifikat halal", en="issuer of the halal certificate"),
    Text(
        id="Siapa yang menerbitkan sertifikat halal itu, BPJPH atau MUI?",
        en="Who issued the halal certificate, BPJPH or MUI?",
    ),
    {"bpjph": same("BPJPH"), "mui": same("MUI")},
    read_off=_CERTIFICATE,
    changeable=False,
)
halal_certificate_term_end = day(
    "halal_certificate_term_end",
    Text(
        id="hari terakhir masa empat tahun sertifikat halal",
        en="last day of the four-year term of the halal certificate",
    ),
    Text(
        id="Kapan masa empat tahun sertifikat halal itu berakhir?",
        en="When does the four-year term of the halal certificate end?",
    ),
    read_off=_CERTIFICATE,
    changeable=False,
)
halal_changed = yes_no(
    "halal_changed",
    Text(
        id="komposisi bahan atau proses produk halal berubah sejak sertifikat terbit",
        en="composition or halal process changed since the certificate was issued",
    ),
    Text(
        id="Apakah komposisi bahan atau proses produk halal berubah sejak sertifikat terbit atau "
        "terakhir diperbarui?",
        en="Has the composition or the halal process changed since the certificate was issued or "
        "last renewed?",
    ),
)
halal_last_free_day = choice(
    "halal_last_free_day",
    Text(
        id="hari bebas terakhir sebelum wajib halal",
        en="last day free of the duty to be certified halal",
    ),
    Text(
        id="Sampai hari apa produk ini belum wajib bersertifikat halal?",
        en="Until which day is the product free of the duty to be certified halal?",
    ),
    LAST_FREE_DAYS,
    determined=True,
    changeable=False,
)
halal_path = choice(
    "halal_path",
    Text(id="jalur halal", en="halal path"),
    Text(
        id="Jalur mana yang ditempuh untuk memenuhi hukum halal?",
        en="Which path leads to what halal law asks?",
    ),
    HALAL_PATHS,
    determined=True,
    changeable=False,
)

FACTS = (
    *(halal_product_group, halal_animal_material, foreign_product, haram_material),
    *(not_halal_statement, halal_certificate_issued_on, halal_certificate_issuer),
    *(halal_certificate_term_end, halal_changed),
)
"""In the order in which people read them."""

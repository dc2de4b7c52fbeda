"""Facts about products that are no food: kind, cosmetics notification, PKRT licence, batik."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice, day, words, yes_no
from umkstd.business.mark_terms import notification_last_day
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

_BPOM = Text(id="akun Notifkos BPOM", en="the BPOM notification account (Notifkos)")
_KEMENKES = Text(id="izin edar PKRT", en="the PKRT distribution licence")

soap_use = choice(
    "soap_use",
    Text(id="kegunaan sabun", en="use of the soap"),
    Text(id="Untuk apa sabunnya dipakai?", en="What is the soap used for?"),
    {
        "badan": Text(id="mandi atau membersihkan muka", en="bath or face"),
        "rumah_tangga": Text(
            id="mencuci piring, pakaian, atau lantai", en="dishes, laundry, floor"
        ),
        "hiasan": Text(id="hiasan, tidak untuk dipakai", en="an ornament, not for use"),
    },
)
non_food_kind = choice(
    "non_food_kind",
    Text(id="kelompok produk bukan pangan", en="kind of non-food product"),
    Text(id="Produk ini termasuk kelompok apa?", en="To which kind does the product belong?"),
    {
        "kosmetik": Text(
            id="kosmetik (termasuk sabun mandi, lulur, pelembap bibir, parfum)",
            en="cosmetics (with bath soap, body scrub, lip balm, perfume)",
        ),
        "pkrt": Text(
            id="perbekalan kesehatan rumah tangga, PKRT (sabun cuci, detergen, pembersih lantai, "
            "pewangi ruangan, tisu, insektisida)",
            en="household health supplies, PKRT (dish soap, detergent, floor cleaner, room "
            "fragrance, tissue, insecticide)",
        ),
        "obat_tradisional": Text(
            id="obat tradisional atau jamu dengan khasiat kesehatan",
            en="traditional medicine, or jamu with a health use",
        ),
        "batik": Text(id="batik", en="batik"),
        "kulit": Text(id="barang kulit", en="leather goods"),
        "kayu": Text(id="barang kayu", en="wooden goods"),
        "kerajinan": Text(id="kerajinan lain", en="other craft"),
        "hiasan": Text(
            id="hiasan, termasuk sabun hias yang tidak dipakai",
            en="ornaments, with decorative soap that is not used",
        ),
        "pangan": Text(
            id="pangan, termasuk minuman serbuk biasa", en="food, with plain powder drinks"
        ),
        "lain": Text(id="produk lain", en="another product"),
    },
    changeable=False,
)
has_cosmetic_notification = yes_no(
    "has_cosmetic_notification",
    Text(id="mempunyai notifikasi kosmetika", en="has a cosmetics notification"),
    Text(
        id="Apakah kosmetik ini sudah dinotifikasi pada BPOM?",
        en="Has this cosmetic been notified to BPOM?",
    ),
    read_off=_BPOM,
)
cosmetic_notification = words(
    "cosmetic_notification",
    Text(id="nomor notifikasi kosmetika", en="cosmetics notification number"),
    Text(id="Berapa nomor notifikasinya?", en="What is its notification number?"),
    read_off=Text(id="label kosmetik", en="the cosmetic's label"),
)
cosmetic_notified_on = day(
    "cosmetic_notified_on",
    Text(id="tanggal notifikasi kosmetika", en="date of the cosmetics notification"),
    Text(id="Kapan notifikasi itu terbit?", en="When was that notification issued?"),
    read_off=_BPOM,
    changeable=False,
)
cosmetic_notification_expires_on = day(
    "cosmetic_notification_expires_on",
    Text(id="tanggal berakhir notifikasi kosmetika", en="last day of the cosmetics notification"),
    Text(id="Kapan hari terakhir notifikasi itu?", en="What is the last day of that notification?"),
    read_off=_BPOM,
)
cosmetic_sample = yes_no(
    "cosmetic_sample",
    Text(id="contoh untuk penelitian atau pameran", en="sample for research or exhibition"),
    Text(
        id="Apakah kosmetik ini hanya contoh untuk penelitian atau pameran, tidak diedarkan?",
        en="Is this cosmetic only a sample for research or exhibition, not traded?",
    ),
)
cosmetic_applicant = choice(
    "cosmetic_applicant",
    Text(id="pemohon notifikasi", en="applicant for the notification"),
    Text(id="Sebagai apa notifikasi diajukan?", en="In which capacity is it notified?"),
    {
        "industri": Text(
            id="industri kosmetika di Indonesia", en="cosmetics industry in Indonesia"
        ),
        "kontrak": Text(
            id="perorangan atau badan usaha dengan kontrak produksi",
            en="person or firm with a production contract",
        ),
        "importir": Text(id="importir", en="importer"),
        "bukan_ketiganya": Text(id="bukan ketiganya", en="none of these"),
    },
)
bpom_recommendation = yes_no(
    "bpom_recommendation",
    Text(id="mempunyai rekomendasi UPT BPOM", en="has a recommendation of the BPOM office"),
    Text(
        id="Apakah sudah memperoleh rekomendasi UPT BPOM sebagai pemohon notifikasi?",
        en="Has the regional BPOM office recommended it as an applicant?",
    ),
)
has_cpkb = yes_no(
    "has_cpkb",
    Text(id="produksi memenuhi CPKB", en="production meets CPKB"),
    Text(
        id="Apakah produksinya, sendiri atau di pabrik kontrak, mempunyai sertifikat atau surat "
        "pemenuhan cara pembuatan kosmetika yang baik (CPKB)?",
        en="Does the production, own or contracted, hold a certificate or letter of fulfilment of "
        "good cosmetics manufacturing practice (CPKB)?",
    ),
)
cosmetic_industry_group = choice(
    "cosmetic_industry_group",
    Text(id="golongan industri kosmetika", en="group of cosmetics industry"),
    Text(id="Industri kosmetikanya golongan apa?", en="To which group does the industry belong?"),
    {
        "a": Text(id="golongan A", en="group A"),
        "b": Text(
            id="golongan B (teknologi sederhana, produk tertentu)",
            en="group B (simple technology, certain products)",
        ),
    },
)
has_pharmacist = yes_no(
    "has_pharmacist",
    Text(id="mempunyai apoteker", en="has a pharmacist"),
    Text(id="Apakah ada apoteker penanggung jawab?", en="Is a pharmacist in charge?"),
)
has_pharmacy_technician = yes_no(
    "has_pharmacy_technician",
    Text(id="mempunyai tenaga teknis kefarmasian", en="has a pharmacy technician"),
    Text(
        id="Apakah ada tenaga teknis kefarmasian penanggung jawab?",
        en="Is a pharmacy technician in charge?",
    ),
)
has_pkrt_licence = yes_no(
    "has_pkrt_licence",
    Text(id="mempunyai izin edar PKRT", en="has a PKRT distribution licence"),
    Text(
        id="Apakah produk ini mempunyai izin edar PKRT dari Kementerian Kesehatan?",
        en="Does the product hold a PKRT distribution licence of the health ministry?",
    ),
    read_off=_KEMENKES,
)
pkrt_licence = words(
    "pkrt_licence",
    Text(id="nomor izin edar PKRT", en="PKRT licence number"),
    Text(id="Berapa nomor izin edar PKRT-nya?", en="What is its PKRT licence number?"),
    read_off=Text(id="label produk", en="the product label"),
)
pkrt_licence_issued_on = day(
    "pkrt_licence_issued_on",
    Text(id="tanggal terbit izin edar PKRT", en="date of issue of the PKRT licence"),
    Text(id="Kapan izin edar PKRT terbit?", en="When was the PKRT licence issued?"),
    read_off=_KEMENKES,
    changeable=False,
)
pkrt_licence_expires_on = day(
    "pkrt_licence_expires_on",
    Text(id="tanggal berakhir izin edar PKRT", en="last day of the PKRT licence"),
    Text(id="Kapan hari terakhir izin edar PKRT?", en="What is the last day of the PKRT licence?"),
    read_off=_KEMENKES,
)
batik_technique = choice(
    "batik_technique",
    Text(id="cara pembuatan batik", en="batik technique"),
    Text(id="Bagaimana batiknya dibuat?", en="How is the batik made?"),
    {
        "tulis": Text(id="tulis", en="hand-drawn (tulis)"),
        "cap": Text(id="cap", en="stamped (cap)"),
        "kombinasi": Text(id="kombinasi tulis dan cap", en="combined (tulis and cap)"),
        "lain": Text(id="cara lain, misalnya cetak", en="another way, such as printing"),
    },
)
batik_shrinkage_passed = yes_no(
    "batik_shrinkage_passed",
    Text(id="lulus uji susut kain", en="passed the shrinkage test"),
    Text(id="Apakah kainnya lulus uji susut?", en="Has the cloth passed the shrinkage test?"),
)
batik_colour_fast = yes_no(
    "batik_colour_fast",
    Text(id="lulus uji ketahanan luntur warna", en="passed the colour-fastness test"),
    Text(
        id="Apakah kainnya lulus uji ketahanan luntur warna?",
        en="Has the cloth passed the colour-fastness test?",
    ),
)
non_food_route = choice(
    "non_food_route",
    Text(id="jalur izin produk bukan pangan", en="licence route of a non-food product"),
    Text(id="Jalur izin produk apa yang berlaku?", en="Which product licence applies?"),
    {
        "notification": Text(id="notifikasi kosmetika (BPOM)", en="cosmetics notification (BPOM)"),
        "pkrt-licence": Text(
            id="izin edar PKRT (Kementerian Kesehatan)",
            en="PKRT distribution licence (health ministry)",
        ),
        "traditional-medicine": Text(
            id="rezim obat tradisional (UMOT atau UKOT)",
            en="traditional-medicine regime (UMOT or UKOT)",
        ),
        "none": Text(id="tidak ada izin produk", en="no product licence"),
        "food": Text(id="jalur izin pangan", en="the food routes"),
        "not-covered": Text(id="belum dicakup di sini", en="not covered here"),
    },
    determined=True,
    changeable=False,
)


def _kind_of_soap(use: str) -> str:
    """Soap for the body is a cosmetic, for the household PKRT, as an ornament neither."""
    return {"badan": "kosmetik", "rumah_tangga": "pkrt", "hiasan": "hiasan"}[use]


LINE: tuple[Fact[Any], ...] = (
    *(soap_use, non_food_kind, has_cosmetic_notification, cosmetic_notification),
    *(cosmetic_notified_on, cosmetic_notification_expires_on, cosmetic_sample),
    *(cosmetic_applicant, bpom_recommendation, has_cpkb, cosmetic_industry_group),
    *(has_pharmacist, has_pharmacy_technician, has_pkrt_licence, pkrt_licence),
    *(pkrt_licence_issued_on, pkrt_licence_expires_on, batik_technique),
    *(batik_shrinkage_passed, batik_colour_fast),
)
DERIVED: tuple[Derived, ...] = (
    Derived(non_food_kind, (soap_use,), _kind_of_soap),
    Derived(has_cosmetic_notification, (cosmetic_notification,), Implied(value=True)),
    Derived(has_pkrt_licence, (pkrt_licence,), Implied(value=True)),
    Derived(cosmetic_notification_expires_on, (cosmetic_notified_on,), notification_last_day),
)

"""The KBLI codes whose meaning differs between KBLI 2020 and KBLI 2025, in short own words."""

from __future__ import annotations

# code: (meaning in 2020, meaning in 2025), each in Indonesian and English. Derived by
# comparing the tables of both versions.
MEANINGS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "10391": (
        ("tempe", "tempeh"),
        ("kode ini tidak ada lagi (tempe: 10307)", "the code is gone (tempeh: 10307)"),
    ),
    "10392": (
        ("tahu", "tofu"),
        ("kode ini tidak ada lagi (tahu: 10308)", "the code is gone (tofu: 10308)"),
    ),
    "10762": (("seduhan herbal", "herbal infusions"), ("pengolahan teh", "tea processing")),
    "10772": (
        ("bumbu masak dan penyedap", "cooking spices and seasoning"),
        ("garam konsumsi beryodium", "iodized table salt"),
    ),
    "10773": (
        ("produk masak dari kelapa", "coconut cooking products"),
        ("garam untuk industri pangan", "salt for the food industry"),
    ),
    "10774": (
        ("pengolahan garam", "salt processing"),
        ("kode ini tidak ada lagi", "the code is gone"),
    ),
    "10793": (
        ("makanan dari kedelai dan kacang-kacangan", "foods from soya and other beans"),
        ("makanan dari kelapa", "foods from coconut"),
    ),
    "11040": (("minuman ringan", "soft drinks"), ("malt", "malt")),
    "13121": (
        ("pertenunan pada umumnya", "weaving in general"),
        ("pertenunan dengan mesin", "weaving by machine"),
    ),
    "13122": (
        ("tenun ikat", "ikat weaving"),
        ("pertenunan tanpa mesin", "weaving without machine"),
    ),
    "13133": (("pencetakan kain", "cloth printing"), ("kain batik", "batik cloth")),
    "13912": (("kain sulaman", "embroidered cloth"), ("kain kaitan (crochet)", "crocheted cloth")),
    "47811": (
        (
            "perdagangan eceran beras dan palawija di kaki lima atau los pasar",
            "street-stall retail of rice and secondary crops",
        ),
        ("perdagangan eceran mobil baru", "retail of new cars"),
    ),
    "56101": (
        ("restoran", "restaurants"),
        ("penyediaan makanan di bangunan tetap", "food service in a permanent building"),
    ),
    "56102": (
        ("rumah atau warung makan", "food stalls (warung makan)"),
        ("penyediaan makanan di bangunan tidak tetap", "food service in a non-permanent building"),
    ),
}

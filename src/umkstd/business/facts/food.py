"""Facts about food: what it is, where and how it is made, and how it is sold."""

from __future__ import annotations

from umkstd.business.facts import food_licence, food_pirt, food_revocation
from umkstd.business.facts.declare import choice, whole, yes_no
from umkstd.text import Text

KINDS = {
    "pangan_olahan": Text(id="pangan olahan", en="processed food"),
    "pangan_siap_saji": Text(id="pangan siap saji", en="ready-to-eat food"),
    "pangan_tidak_diolah": Text(id="pangan yang tidak diolah", en="unprocessed food"),
    "btp": Text(id="bahan tambahan pangan (BTP)", en="a food additive (BTP)"),
    "bahan_penolong": Text(id="bahan penolong", en="a processing aid"),
    "pkgk": Text(
        id="pangan olahan untuk keperluan gizi khusus (PKGK)",
        en="processed food for special nutrition needs (PKGK)",
    ),
    "minuman_beralkohol": Text(id="minuman beralkohol", en="an alcoholic drink"),
    "bukan_pangan": Text(id="bukan pangan", en="not food"),
}
HANDLING = {
    "biasa": Text(id="tanpa penanganan khusus", en="no special handling"),
    "pasteurisasi": Text(id="pasteurisasi", en="pasteurised"),
    "sterilisasi_komersial": Text(
        id="sterilisasi komersial (misalnya kaleng)", en="commercially sterilised (as in cans)"
    ),
    "uht": Text(id="UHT", en="UHT-treated"),
    "dingin": Text(id="rantai dingin", en="kept chilled"),
    "beku": Text(id="beku", en="kept frozen"),
    "lain": Text(id="penanganan khusus lain", en="other special handling"),
}
_VISIT = Text(id="tempat produksi", en="the place of production")
_LABEL = Text(id="rancangan label", en="the label draft")

food_kind = choice(
    "food_kind",
    Text(id="golongan pangan", en="kind of food"),
    Text(
        id="Termasuk apa produknya: pangan olahan, pangan siap saji, pangan yang tidak diolah, "
        "bahan tambahan pangan, atau yang lain?",
        en="What is the product: processed food, ready-to-eat food, unprocessed food, a food "
        "additive, or something else?",
    ),
    KINDS,
    changeable=False,
)
food_retail_packed = yes_no(
    "food_retail_packed",
    Text(id="dikemas eceran dan berlabel", en="packed for retail and labelled"),
    Text(
        id="Apakah produk dijual dalam kemasan eceran yang berlabel?",
        en="Is the product sold in labelled retail packs?",
    ),
)
food_made_in_indonesia = yes_no(
    "food_made_in_indonesia",
    Text(id="diproduksi di Indonesia", en="produced in Indonesia"),
    Text(id="Apakah produk dibuat di Indonesia?", en="Is the product made in Indonesia?"),
    changeable=False,
)
shelf_life_days = whole(
    "shelf_life_days",
    Text(id="umur simpan dalam hari", en="shelf life in days"),
    Text(
        id="Berapa hari produk tahan disimpan, dengan cara penyimpanan yang dipakai?",
        en="For how many days does the product keep, stored the way it is stored?",
    ),
    read_off=Text(id="uji umur simpan, atau pengamatan", en="a shelf-life test, or observation"),
    changeable=False,
)
food_production_place = choice(
    "food_production_place",
    Text(id="bangunan tempat produksi", en="building of production"),
    Text(
        id="Di mana produk dibuat: di dalam rumah, rumah toko (ruko), atau bangunan lain?",
        en="Where is the product made: in a house, a shop-house (ruko), or another building?",
    ),
    {
        "rumah": Text(id="rumah", en="a house"),
        "ruko": Text(id="rumah toko (ruko)", en="a shop-house (ruko)"),
        "lain": Text(id="bangunan lain", en="another building"),
    },
    read_off=_VISIT,
)
food_owner_lives_there = yes_no(
    "food_owner_lives_there",
    Text(id="pemilik tinggal di tempat produksi", en="the owner lives at the place of production"),
    Text(
        id="Apakah pemilik yang mengajukan permohonan tinggal di rumah atau ruko itu?",
        en="Does the owner who applies live in that house or shop-house?",
    ),
    read_off=_VISIT,
)
food_place_own_or_rented = yes_no(
    "food_place_own_or_rented",
    Text(id="sarana produksi milik sendiri atau sewa", en="production facility owned or rented"),
    Text(
        id="Apakah sarana produksi itu milik sendiri atau disewa?",
        en="Is the production facility the business's own, or rented?",
    ),
    read_off=Text(id="bukti milik atau perjanjian sewa", en="the title or the lease"),
)
food_equipment = choice(
    "food_equipment",
    Text(id="peralatan produksi", en="production equipment"),
    Text(
        id="Peralatan produksinya manual, semi otomatis, atau otomatis?",
        en="Is the production equipment manual, semi-automatic or automatic?",
    ),
    {
        "manual": Text(id="manual", en="manual"),
        "semi_otomatis": Text(id="semi otomatis", en="semi-automatic (semi otomatis)"),
        "otomatis": Text(id="otomatis", en="automatic (otomatis)"),
    },
    read_off=_VISIT,
)
food_type_listed = yes_no(
    "food_type_listed",
    Text(id="jenis pangan ada dalam daftar SPP-IRT", en="the food type is on the SPP-IRT list"),
    Text(
        id="Apakah jenis pangan ini ada dalam daftar jenis pangan SPP-IRT (Lampiran I)?",
        en="Is this food type on the list of SPP-IRT food types (Lampiran I)?",
    ),
    read_off=Text(
        id="Lampiran I PerBPOM 4/2024, atau umkstd.rulebook.food_types",
        en="Lampiran I of PerBPOM 4/2024, or umkstd.rulebook.food_types",
    ),
    changeable=False,
)
food_type_condition_met = yes_no(
    "food_type_condition_met",
    Text(
        id="sesuai dengan uraian jenis pangan dalam daftar",
        en="matches the description of its food type on the list",
    ),
    Text(
        id="Apakah produk sesuai dengan uraian dan syarat jenis pangannya (misalnya hanya bentuk "
        "kering, kadar air, tahan lebih dari 7 hari)?",
        en="Does the product match the description and conditions of its type (such as dry form "
        "only, moisture, keeps more than 7 days)?",
    ),
    read_off=Text(id="Lampiran I PerBPOM 4/2024", en="Lampiran I of PerBPOM 4/2024"),
)
food_handling = choice(
    "food_handling",
    Text(id="penanganan khusus", en="special handling"),
    Text(
        id="Apakah produk memerlukan penanganan khusus dalam produksi atau peredaran: "
        "pasteurisasi, sterilisasi, UHT, pendinginan, pembekuan, atau yang lain?",
        en="Does the product need special handling in production or distribution: pasteurising, "
        "sterilising, UHT, chilling, freezing, or other?",
    ),
    HANDLING,
)
food_animal_origin = yes_no(
    "food_animal_origin",
    Text(id="pangan asal hewan", en="food of animal origin"),
    Text(id="Apakah pangan ini berasal dari hewan?", en="Is this food of animal origin?"),
    changeable=False,
)
food_has_claim = yes_no(
    "food_has_claim",
    Text(id="mencantumkan klaim", en="carries a claim"),
    Text(
        id="Apakah label atau iklan mencantumkan klaim (gizi, kesehatan, dan sejenisnya)?",
        en="Does the label or advertising carry a claim (nutrition, health and the like)?",
    ),
    read_off=_LABEL,
)
food_repacked = yes_no(
    "food_repacked",
    Text(id="dikemas ulang dari produk pihak lain", en="repacked from another's product"),
    Text(
        id="Apakah produk ini kemasan ulang dari produk curah pihak lain?",
        en="Is this product repacked from another's bulk product?",
    ),
)
food_repack_customary = yes_no(
    "food_repack_customary",
    Text(id="curah yang lazim dikemas ulang kecil", en="bulk that is customarily repacked small"),
    Text(
        id="Apakah produk curah itu lazim dikemas ulang dalam ukuran kecil?",
        en="Is that bulk product customarily repacked in small sizes?",
    ),
    changeable=False,
)
food_repack_imported = yes_no(
    "food_repack_imported",
    Text(id="produk asal kemasan ulang diimpor", en="the repacked product is imported"),
    Text(
        id="Apakah produk curah yang dikemas ulang itu impor?",
        en="Is the bulk product that is repacked imported?",
    ),
)
food_repack_source = choice(
    "food_repack_source",
    Text(id="asal produk yang dikemas ulang", en="source of the repacked product"),
    Text(
        id="Produk curah diperoleh dari produsen asal atau dari peredaran?",
        en="Does the bulk product come from its producer or from distribution?",
    ),
    {
        "produsen": Text(id="produsen asal", en="its producer"),
        "peredaran": Text(id="peredaran", en="distribution"),
    },
)
food_repack_consent = yes_no(
    "food_repack_consent",
    Text(id="persetujuan tertulis produsen asal", en="written consent of the original producer"),
    Text(
        id="Apakah ada persetujuan tertulis dari produsen asal?",
        en="Is there written consent of the original producer?",
    ),
)
food_repack_traced = yes_no(
    "food_repack_traced",
    Text(id="data keterlacakan produk yang dikemas ulang", en="traceability data for repacking"),
    Text(
        id="Apakah ada data keterlacakan: nama dan alamat tempat pembelian, kedaluwarsa, "
        "komposisi, bukti pembelian?",
        en="Is there traceability data: name and address of the outlet, expiry, composition, "
        "proof of purchase?",
    ),
)

BUSINESS = ()
LINE = (
    *(food_kind, food_retail_packed, food_made_in_indonesia, shelf_life_days),
    *(food_production_place, food_owner_lives_there, food_place_own_or_rented, food_equipment),
    *(food_type_listed, food_type_condition_met, food_handling, food_animal_origin),
    *(food_has_claim, food_repacked, food_repack_customary, food_repack_imported),
    *(food_repack_source, food_repack_consent, food_repack_traced),
    *food_pirt.LINE,
    *food_revocation.LINE,
    *food_licence.LINE,
)
DETERMINED_BUSINESS = ()
DETERMINED_LINE = (*food_licence.DETERMINED_LINE, *food_pirt.DETERMINED_LINE)
DERIVED = (*food_pirt.DERIVED, *food_licence.DERIVED)

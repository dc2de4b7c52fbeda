"""Facts that the self-declaration of halal asks for, and those about the halal supervisor."""

from __future__ import annotations

from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.text import Text

OFFERINGS = {
    "barang": Text(id="barang", en="goods"),
    "warung": Text(
        id="menu warteg, warsun, warmindo, atau yang sejenis",
        en="menus of a warteg, warsun, warmindo or the like",
    ),
    "jasa": Text(
        id="jasa: penyembelihan, restoran, kantin, katering, atau jasa lain",
        en="services: slaughter, restaurant, canteen, catering or others",
    ),
}
SLAUGHTER_SOURCES = {
    "tanpa_sembelihan": Text(
        id="tidak mengandung hewan sembelihan", en="no content of slaughtered animals"
    ),
    "bersertifikat_halal": Text(
        id="dari produsen atau RPH/RPU bersertifikat halal",
        en="from a halal-certified producer or slaughterhouse (RPH/RPU)",
    ),
    "belum_bersertifikat": Text(
        id="disembelih sendiri atau dari RPH/RPU yang belum bersertifikat halal",
        en="slaughtered by oneself, or from a slaughterhouse that is not halal-certified",
    ),
}
GRINDERS = {
    "tanpa_daging_giling": Text(id="tidak memakai daging giling", en="no minced meat"),
    "jasa_bersertifikat": Text(
        id="digiling oleh jasa penggilingan bersertifikat halal",
        en="ground by a halal-certified grinding service",
    ),
    "sendiri_memenuhi": Text(
        id="digiling sendiri dan memenuhi kriteria halal",
        en="ground by oneself, meeting the halal criteria",
    ),
    "lainnya": Text(id="digiling dengan cara lain", en="ground in another way"),
}
SCHEMES = {
    "self-declare": Text(
        id="pernyataan pelaku usaha (self-declare)",
        en="the business's own statement (self-declare)",
    ),
    "regular": Text(id="reguler", en="regular"),
}
_SIHALAL = Text(id="akun SIHALAL", en="the SIHALAL account")


halal_offering = choice(
    "halal_offering",
    Text(id="bentuk produk yang diajukan", en="kind of offer"),
    Text(
        id="Apakah yang diajukan berupa barang, menu warung, atau jasa?",
        en="Is it goods, the menu of a food stall, or a service?",
    ),
    OFFERINGS,
    changeable=False,
)
halal_type_listed = yes_no(
    "halal_type_listed",
    Text(
        id="jenis produk tercantum dalam daftar pernyataan pelaku usaha",
        en="the product type is on the list for self-declaration",
    ),
    Text(
        id="Apakah jenis produk ini tercantum dalam lampiran jenis produk untuk pernyataan pelaku "
        "usaha?",
        en="Is the product type on the annexed list for self-declaration?",
    ),
    read_off=_SIHALAL,
    changeable=False,
)
halal_materials_assured = yes_no(
    "halal_materials_assured",
    Text(id="bahan sudah dipastikan halal", en="the materials are assured halal"),
    Text(
        id="Apakah semua bahan sudah dipastikan halal: bersertifikat halal, atau termasuk bahan "
        "yang dikecualikan dari kewajiban bersertifikat?",
        en="Are all materials assured halal: halal-certified, or exempt from certification?",
    ),
)
halal_process_assured = yes_no(
    "halal_process_assured",
    Text(
        id="proses produksi dipastikan halal dan sederhana",
        en="the process is assured halal and simple",
    ),
    Text(
        id="Apakah proses produksinya dipastikan halal dan sederhana?",
        en="Is the production process assured halal and simple?",
    ),
)
halal_haram_contact = yes_no(
    "halal_haram_contact",
    Text(
        id="bahan atau proses bersinggungan dengan bahan haram",
        en="material or process touches haram material",
    ),
    Text(
        id="Apakah bahan atau prosesnya bersinggungan dengan bahan haram?",
        en="Does any material or step touch haram material?",
    ),
)
halal_facilities = whole(
    "halal_facilities",
    Text(id="jumlah fasilitas produksi", en="number of production facilities"),
    Text(id="Berapa jumlah fasilitas produksinya?", en="How many production facilities are there?"),
)
halal_outlets = whole(
    "halal_outlets",
    Text(id="jumlah outlet", en="number of outlets"),
    Text(id="Berapa jumlah outletnya?", en="How many outlets are there?"),
)
halal_place_separate = yes_no(
    "halal_place_separate",
    Text(
        id="lokasi, tempat, dan alat halal terpisah dari yang tidak halal",
        en="location, place and tools are separate from non-halal ones",
    ),
    Text(
        id="Apakah lokasi, tempat, dan alatnya terpisah dari yang tidak halal?",
        en="Are location, place and tools separate from non-halal ones?",
    ),
)
halal_auxiliaries_assured = yes_no(
    "halal_auxiliaries_assured",
    Text(
        id="minyak goreng, kecap, garam, dan sejenisnya dipastikan halal",
        en="frying oil, soy sauce, salt and the like are assured halal",
    ),
    Text(
        id="Apakah bahan seperti minyak goreng, kecap, dan garam dipastikan halal?",
        en="Are materials such as frying oil, soy sauce and salt assured halal?",
    ),
)
halal_hazardous_material = yes_no(
    "halal_hazardous_material",
    Text(id="memakai bahan berbahaya", en="uses hazardous material"),
    Text(id="Apakah dipakai bahan berbahaya?", en="Is hazardous material used?"),
)
halal_companion_verified = yes_no(
    "halal_companion_verified",
    Text(
        id="sudah diverifikasi pendamping proses produk halal",
        en="verified by a halal process companion",
    ),
    Text(
        id="Apakah sudah diverifikasi oleh pendamping proses produk halal?",
        en="Has a halal process companion verified it?",
    ),
    read_off=_SIHALAL,
)
halal_slaughter = choice(
    "halal_slaughter",
    Text(id="asal hewan sembelihan", en="source of slaughtered animals"),
    Text(
        id="Apakah produk ini mengandung hewan sembelihan, dan dari mana asalnya?",
        en="Does the product contain slaughtered animals, and from where?",
    ),
    SLAUGHTER_SOURCES,
)
halal_grinding = choice(
    "halal_grinding",
    Text(id="penggilingan daging", en="grinding of meat"),
    Text(id="Bagaimana daging digiling?", en="How is the meat ground?"),
    GRINDERS,
)
halal_simple_equipment = yes_no(
    "halal_simple_equipment",
    Text(
        id="peralatan sederhana, manual atau semi-otomatis",
        en="simple equipment, manual or semi-automatic",
    ),
    Text(
        id="Apakah peralatannya sederhana, manual dan/atau semi-otomatis (usaha rumahan, bukan "
        "pabrik)?",
        en="Is the equipment simple, manual and/or semi-automatic (a home business, no factory)?",
    ),
)
halal_simple_preservation = yes_no(
    "halal_simple_preservation",
    Text(id="pengawetan sederhana", en="simple preservation"),
    Text(id="Apakah cara pengawetannya sederhana?", en="Is the way of preserving a simple one?"),
)
halal_preservation_methods = whole(
    "halal_preservation_methods",
    Text(id="jumlah metode pengawetan", en="number of preservation methods"),
    Text(
        id="Berapa metode pengawetan yang dipakai bersama-sama (0 bila tidak ada)?",
        en="How many preservation methods are combined (0 for none)?",
    ),
)
halal_filing_ready = yes_no(
    "halal_filing_ready",
    Text(id="bersedia melengkapi dokumen di SIHALAL", en="ready to file the documents in SIHALAL"),
    Text(
        id="Apakah bersedia melengkapi dokumen pengajuan di SIHALAL?",
        en="Is the business ready to file the documents in SIHALAL?",
    ),
)
halal_product_names = whole(
    "halal_product_names",
    Text(id="jumlah nama produk dalam satu pengajuan", en="product names in one application"),
    Text(
        id="Berapa nama produk dalam satu pengajuan, varian ikut dihitung?",
        en="How many product names are in one application, variants counted?",
    ),
)
halal_menus = whole(
    "halal_menus",
    Text(id="jumlah menu dalam satu pengajuan", en="menus in one application"),
    Text(id="Berapa menu dalam satu pengajuan?", en="How many menus are in one application?"),
)
halal_types_split = yes_no(
    "halal_types_split",
    Text(
        id="jenis produk dipecah untuk menghindari batas jumlah",
        en="product types are split to dodge the limit",
    ),
    Text(
        id="Apakah jenis produk dipecah ke beberapa pengajuan untuk menghindari batas jumlah?",
        en="Are product types split over applications to dodge the limit?",
    ),
)
halal_name_barred = yes_no(
    "halal_name_barred",
    Text(id="nama, simbol, atau rasa produk terlarang", en="name, symbol or flavour is barred"),
    Text(
        id="Apakah nama, simbol, rasa, atau aromanya mengarah kepada kekufuran, kemaksiatan, "
        "kecabulan, atau kepada benda atau hewan yang diharamkan, tanpa pengecualian yang berlaku?",
        en="Does the name, symbol, flavour or aroma point to unbelief, vice, indecency, or a haram "
        "thing or animal, with no exception that applies?",
    ),
)
halal_shape_barred = yes_no(
    "halal_shape_barred",
    Text(id="produk berbentuk babi atau anjing", en="shaped as a pig or dog"),
    Text(
        id="Apakah produk berbentuk babi atau anjing?", en="Is the product shaped as a pig or dog?"
    ),
)
halal_packaging_barred = yes_no(
    "halal_packaging_barred",
    Text(id="kemasan terlarang", en="the packaging is barred"),
    Text(
        id="Apakah kemasannya menonjolkan gambar babi atau anjing, atau bersifat erotis?",
        en="Does the packaging put a pig or dog in its main focus, or is it erotic?",
    ),
)
halal_name_flagged = yes_no(
    "halal_name_flagged",
    Text(
        id="nama produk memuat kata yang perlu diperiksa",
        en="the product name holds a word to be looked at",
    ),
    Text(
        id="Apakah nama produk memuat kata benda atau hewan yang diharamkan?",
        en="Does the product name hold a word for a haram thing or animal?",
    ),
)
halal_production_started_on = day(
    "halal_production_started_on",
    Text(id="tanggal mulai berproduksi", en="start of production"),
    Text(id="Sejak kapan aktif berproduksi?", en="Since when has it been in active production?"),
    changeable=False,
)
halal_production_year_on = day(
    "halal_production_year_on",
    Text(id="genap satu tahun berproduksi", en="one year of production complete on"),
    Text(
        id="Kapan genap satu tahun aktif berproduksi?",
        en="When was one year of active production complete?",
    ),
    changeable=False,
)
halal_scheme = choice(
    "halal_scheme",
    Text(id="skema sertifikasi halal", en="scheme of halal certification"),
    Text(
        id="Melalui skema mana sertifikat halal diajukan?",
        en="Through which scheme is the halal certificate applied for?",
    ),
    SCHEMES,
    read_off=_SIHALAL,
)
has_halal_supervisor = yes_no(
    "has_halal_supervisor",
    Text(id="mempunyai penyelia halal", en="has a halal supervisor"),
    Text(
        id="Apakah pimpinan usaha sudah menetapkan penyelia halal?",
        en="Has the management appointed a halal supervisor?",
    ),
)
halal_supervisor_reported = yes_no(
    "halal_supervisor_reported",
    Text(
        id="penyelia halal dilaporkan kepada BPJPH", en="the halal supervisor is reported to BPJPH"
    ),
    Text(
        id="Apakah penyelia halal sudah dilaporkan kepada BPJPH?",
        en="Has the halal supervisor been reported to BPJPH?",
    ),
    read_off=_SIHALAL,
)
halal_supervisor_muslim = yes_no(
    "halal_supervisor_muslim",
    Text(id="penyelia halal beragama Islam", en="the halal supervisor is a Muslim"),
    Text(id="Apakah penyelia halal beragama Islam?", en="Is the halal supervisor a Muslim?"),
    sensitive=True,
)
halal_supervisor_versed = yes_no(
    "halal_supervisor_versed",
    Text(
        id="penyelia halal memahami syariat tentang kehalalan",
        en="the halal supervisor knows the rules of religion on halal",
    ),
    Text(
        id="Apakah penyelia halal memahami syariat tentang kehalalan?",
        en="Does the halal supervisor know the rules of religion on halal?",
    ),
)
halal_supervisor_trained = yes_no(
    "halal_supervisor_trained",
    Text(
        id="penyelia halal bersertifikat pelatihan atau kompetensi",
        en="the halal supervisor holds a certificate of training or competence",
    ),
    Text(
        id="Apakah penyelia halal mempunyai sertifikat pelatihan atau kompetensi?",
        en="Does the halal supervisor hold a certificate of training or competence?",
    ),
)

FACTS = (
    *(halal_offering, halal_type_listed, halal_materials_assured, halal_process_assured),
    *(halal_haram_contact, halal_facilities, halal_outlets, halal_place_separate),
    *(halal_auxiliaries_assured, halal_hazardous_material, halal_slaughter, halal_grinding),
    *(halal_simple_equipment, halal_simple_preservation, halal_preservation_methods),
    *(halal_product_names, halal_menus, halal_types_split, halal_name_barred),
    *(halal_shape_barred, halal_packaging_barred, halal_name_flagged),
    *(halal_production_started_on, halal_production_year_on, halal_companion_verified),
    *(halal_filing_ready, halal_scheme),
)
"""What is known about one line, in the order in which people read it."""

SUPERVISOR_FACTS = (
    *(has_halal_supervisor, halal_supervisor_reported, halal_supervisor_muslim),
    *(halal_supervisor_versed, halal_supervisor_trained),
)
"""What is known about the supervisor of the whole business."""

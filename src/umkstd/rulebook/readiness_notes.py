"""What a reader should know beside a verdict on readiness for the SPPT SNI: notes, never voting."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.law.provision import Note
from umkstd.logic.combine import all_of, not_
from umkstd.rulebook.instruments import PP_34_2018
from umkstd.rulebook.instruments.certification import PERBAN_BSN_9_2023
from umkstd.rulebook.instruments.readiness import PERBAN_BSN_3_2021
from umkstd.rulebook.readiness_basis import (
    NOT_FOOD,
    PP_34_START,
    SCHEME,
    SURELY_2021,
    SURELY_2023,
)
from umkstd.rulebook.readiness_management import COACHING
from umkstd.text import Text

DERIVED = Note(
    code="readiness-is-our-reading",
    text=Text(
        id="Daftar ini kesimpulan kami dari beberapa skema. Dokumen dan syarat yang mengikat "
        "ditentukan skema SNI produknya; mintalah skema itu dari LSPro.",
        en="This list is our reading of several schemes. What binds, documents and requirements, is "
        "set by the scheme of the product's SNI; ask the LSPro for it.",
    ),
    cite=PP_34_2018.article(42, grade="derived"),
    when=f.as_of >= PP_34_START,
)
CRITICAL_STEPS = Note(
    code="readiness-critical-steps",
    text=Text(
        id="Tabel tahapan kritis proses produksi dalam lampiran skema tidak terlihat pada salinan "
        "mana pun. Yang terbaca hanya bahwa cara produksi yang baik mencakupnya.",
        en="The scheme annexes' table of critical production steps was not visible in any copy. "
        "What was read is only that good manufacturing practice covers them.",
    ),
    cite=SCHEME,
    when=f.as_of >= PP_34_START,
)
SIMPLE_MANAGEMENT = Note(
    code="readiness-simple-management",
    text=Text(
        id="BSN mengajarkan manajemen sederhana dan 5R kepada UMK nonpangan. Belum pasti LSPro "
        "menerimanya sebagai sistem manajemen; tanyakan dahulu, juga bagi pangan.",
        en="BSN teaches simple management and 5R to non-food UMK. Whether an LSPro accepts them as "
        "a management system is not settled; ask first, for food as well.",
    ),
    cite=COACHING,
)
EASING = Note(
    code="sni-umk-easing",
    text=Text(
        id="BSN menyatakan sertifikasi dipermudah bagi UMK berdasarkan Perban BSN 9/2023. Apa yang "
        "dipermudah tidak terbaca; tanyakan pada LSPro.",
        en="BSN says that certification is made easier for UMK under Perban BSN 9/2023. What is "
        "eased was not readable; ask the LSPro.",
    ),
    cite=PERBAN_BSN_9_2023.cite(),
    when=f.as_of >= SURELY_2023,
)
FOOD_SCHEME = Note(
    code="readiness-food-scheme",
    text=Text(
        id="Lampiran pangan yang terbaca berasal dari Perban BSN 6/2019. Penggantinya Perban BSN "
        "1/2020, diubah Perban BSN 3/2021; apakah keduanya masih berlaku tidak terlihat.",
        en="The food annex that was read is of Perban BSN 6/2019. It was replaced by Perban BSN "
        "1/2020, amended by Perban BSN 3/2021; whether these are still in force was not visible.",
    ),
    cite=PERBAN_BSN_3_2021.article(2, grade="secondary"),
    when=all_of(f.as_of >= SURELY_2021, not_(NOT_FOOD)),
)
CERTIFIER = Note(
    code="sni-certifier",
    text=Text(
        id="Pilih LSPro yang diakreditasi KAN untuk ruang lingkup SNI itu. Bila belum ada, BSN dapat "
        "menunjuk lembaga dengan ruang lingkup sejenis, paling lama 2 tahun.",
        en="Choose an LSPro that KAN accredits for the scope of that SNI. If there is none, BSN may "
        "appoint one with a similar scope, for at most 2 years.",
    ),
    cite=PP_34_2018.cite("Pasal 54 ayat (1) dan ayat (4) sampai dengan ayat (6)"),
    when=f.as_of >= PP_34_START,
)

ALL = (DERIVED, CRITICAL_STEPS, SIMPLE_MANAGEMENT, EASING, FOOD_SCHEME, CERTIFIER)

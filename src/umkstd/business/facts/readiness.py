"""Facts about readiness for the SPPT SNI: product, process, management, and the applicant's file."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts import sni_certificate as certificate
from umkstd.business.facts.declare import choice, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text, same

_REPORT = Text(id="laporan hasil uji", en="the test report")
_VISIT = Text(id="tempat produksi", en="the place of production")
_RECORDS = Text(id="buku catatan produksi", en="the production records")
_FILE = Text(id="berkas pemohon", en="the applicant's file")

# ------------------------------------------------------------------------------ product
lab_result = choice(
    "lab_result",
    Text(id="hasil uji terhadap SNI", en="test result against the SNI"),
    Text(
        id="Apakah hasil uji laboratorium memenuhi semua syarat mutu SNI-nya? Kosongkan bila belum "
        "ada laporan, atau bila laporannya belum lengkap.",
        en="Does the laboratory result meet every quality requirement of the SNI? Leave it open if "
        "there is no report yet, or if the report is not complete.",
    ),
    {
        "memenuhi": Text(id="memenuhi", en="meets it (memenuhi)"),
        "tidak_memenuhi": Text(id="tidak memenuhi", en="does not meet it (tidak memenuhi)"),
    },
    read_off=_REPORT,
)
lab_accredited = yes_no(
    "lab_accredited",
    Text(
        id="uji dilakukan laboratorium terakreditasi KAN",
        en="tested by a KAN-accredited laboratory",
    ),
    Text(
        id="Apakah laboratorium pengujinya terakreditasi KAN untuk uji yang diminta SNI itu?",
        en="Is the laboratory accredited by KAN for the tests that the SNI asks for?",
    ),
    read_off=_REPORT,
)
label_rules_met = yes_no(
    "label_rules_met",
    Text(id="label dan iklan memenuhi ketentuan", en="label and advertising follow the rules"),
    Text(
        id="Apakah label dan iklan produk memenuhi ketentuan yang berlaku baginya?",
        en="Do the product's label and advertising follow the rules that apply to it?",
    ),
    read_off=Text(id="label dan bahan promosi", en="the label and the advertising"),
)
packaging_rules_met = yes_no(
    "packaging_rules_met",
    Text(id="bahan kemasan memenuhi ketentuan", en="the packaging material follows the rules"),
    Text(
        id="Apakah bahan kemasannya memenuhi ketentuan, misalnya boleh bersentuhan dengan pangan?",
        en="Does the packaging material follow the rules, such as being fit for contact with food?",
    ),
    read_off=Text(id="keterangan pemasok kemasan", en="the packaging supplier's statement"),
)
additives_within_limits = yes_no(
    "additives_within_limits",
    Text(id="BTP dalam batas", en="additives within the limits"),
    Text(
        id="Apakah bahan tambahan pangan (BTP) yang dipakai diizinkan dan dalam batasnya, atau tidak "
        "dipakai sama sekali?",
        en="Are the food additives (BTP) permitted and within their limits, or are none used?",
    ),
    read_off=_REPORT,
)
contaminants_within_limits = yes_no(
    "contaminants_within_limits",
    Text(id="cemaran dalam batas", en="contaminants within the limits"),
    Text(
        id="Apakah cemaran logam berat, kimia, dan mikroba dalam batas keamanan pangan?",
        en="Are heavy metals, chemical contaminants and microbes within the food-safety limits?",
    ),
    read_off=_REPORT,
)

# ------------------------------------------------------------------------------ process
raw_material_controlled = yes_no(
    "raw_material_controlled",
    Text(id="bahan baku dikendalikan", en="raw material is controlled"),
    Text(
        id="Apakah setiap bahan baku yang datang diperiksa dan pemasoknya dicatat?",
        en="Is each delivery of raw material checked, and its supplier written down?",
    ),
    read_off=_RECORDS,
)
critical_steps_controlled = yes_no(
    "critical_steps_controlled",
    Text(id="tahap kritis dikendalikan", en="the critical steps are controlled"),
    Text(
        id="Apakah tahap yang menentukan mutu, misalnya suhu, waktu, dan takaran, ditetapkan, diukur, "
        "dan dicatat?",
        en="Are the steps that decide quality, such as temperature, time and quantity, fixed, "
        "measured and written down?",
    ),
    read_off=_RECORDS,
)
equipment_suitable = yes_no(
    "equipment_suitable",
    Text(id="peralatan layak dan terawat", en="equipment is fit and maintained"),
    Text(
        id="Apakah peralatan cukup dan dirawat, dan alat ukurnya dikalibrasi atau diperiksa?",
        en="Is the equipment sufficient and maintained, and are measuring tools calibrated or "
        "checked?",
    ),
    read_off=_VISIT,
)
hygiene_practised = yes_no(
    "hygiene_practised",
    Text(id="higiene dan sanitasi diterapkan", en="hygiene and sanitation are practised"),
    Text(
        id="Apakah kebersihan bangunan, alat, dan pekerja dijaga menurut CPPOB atau CPPB-IRT?",
        en="Are premises, equipment and workers kept clean as CPPOB or CPPB-IRT asks?",
    ),
    read_off=_VISIT,
)
packing_controlled = yes_no(
    "packing_controlled",
    Text(id="pengemasan dikendalikan", en="packing is controlled"),
    Text(
        id="Apakah isi, berat, dan penutupan kemasan diperiksa sebelum produk keluar?",
        en="Are content, weight and closure of the packs checked before goods leave?",
    ),
    read_off=_RECORDS,
)
marking_controlled = yes_no(
    "marking_controlled",
    Text(id="penandaan dikendalikan", en="marking is controlled"),
    Text(
        id="Apakah setiap kemasan diberi kode produksi sehingga produk dapat ditelusuri?",
        en="Does each pack carry a production code, so that the product can be traced?",
    ),
    read_off=Text(id="kemasan siap jual", en="a pack ready for sale"),
)

# --------------------------------------------------------------------------- management
management_system = choice(
    "management_system",
    Text(id="sistem manajemen yang diterapkan", en="management system applied"),
    Text(
        id="Sistem manajemen mana yang sudah diterapkan dalam produksi?",
        en="Which management system is applied in production?",
    ),
    {
        "cppob": Text(
            id="cara produksi pangan olahan yang baik (CPPOB)",
            en="good manufacturing practice for processed food (CPPOB)",
        ),
        "sni_iso_9001": same("SNI ISO 9001"),
        "sni_iso_22000": same("SNI ISO 22000"),
        "haccp": same("HACCP (SNI CAC/RCP 1)"),
        "sistem_sektor": Text(
            id="sistem lain yang disebut skema produknya (misalnya SNI ISO 13485 atau CPAKB)",
            en="another system that the product's scheme names (such as SNI ISO 13485 or CPAKB)",
        ),
        "tidak_ada": Text(id="tidak satu pun di antaranya", en="none of these"),
    },
    read_off=Text(id="sertifikat, izin CPPOB atau panduan mutu", en="certificate or manual"),
)
production_records_kept = yes_no(
    "production_records_kept",
    Text(id="catatan produksi sederhana dibuat", en="simple production records are kept"),
    Text(
        id="Apakah setiap produksi dicatat: bahan, jumlah, tanggal, hasil pemeriksaan, dan keluhan?",
        en="Is every production run written down: material, quantity, date, checks and complaints?",
    ),
    read_off=_RECORDS,
)
five_r_practised = yes_no(
    "five_r_practised",
    Text(id="5R diterapkan", en="5R (good housekeeping) is practised"),
    Text(
        id="Apakah 5R (ringkas, rapi, resik, rawat, rajin) diterapkan di tempat produksi?",
        en="Is 5R (sort, set in order, shine, standardise, sustain) practised in production?",
    ),
    read_off=_VISIT,
)

# ------------------------------------------------------------------- the applicant's file
has_other_licence = yes_no(
    "has_other_licence",
    Text(id="memegang izin usaha selain NIB", en="holds a business licence other than an NIB"),
    Text(
        id="Apakah memegang izin usaha lain yang masih berlaku, selain NIB?",
        en="Does it hold another business licence that is still valid, besides an NIB?",
    ),
    read_off=_FILE,
)
has_deed = yes_no(
    "has_deed",
    Text(id="akta atau dokumen pendirian lain ada", en="deed or other founding document is there"),
    Text(
        id="Apakah akta pendirian tersedia, atau dokumen pendirian lain, misalnya pernyataan "
        "pendirian PT perorangan?",
        en="Is the deed of founding there, or another founding document, such as the statement of "
        "founding of a one-person company?",
    ),
    read_off=_FILE,
)
has_organisation_chart = yes_no(
    "has_organisation_chart",
    Text(id="bagan organisasi ada", en="organisation chart is there"),
    Text(
        id="Apakah bagan organisasi yang menyebut siapa mengerjakan apa sudah ada?",
        en="Is there an organisation chart that says who does what?",
    ),
    read_off=_FILE,
)
has_responsible_person = yes_no(
    "has_responsible_person",
    Text(id="penanggung jawab ditunjuk", en="a responsible person is named"),
    Text(
        id="Apakah seseorang ditunjuk sebagai penanggung jawab sertifikasi dan mutu?",
        en="Is somebody named as responsible for certification and quality?",
    ),
    read_off=_FILE,
)
brand_is_own = yes_no(
    "brand_is_own",
    Text(id="merek milik sendiri", en="the brand is the applicant's own"),
    Text(
        id="Apakah merek produk ini milik sendiri, bukan milik orang lain?",
        en="Does the brand of this product belong to the business itself, not to somebody else?",
    ),
    read_off=_FILE,
)
brand_licence_agreement = yes_no(
    "brand_licence_agreement",
    Text(id="perjanjian lisensi merek ada", en="brand licence agreement is there"),
    Text(
        id="Bila mereknya milik orang lain, apakah ada perjanjian lisensi dengan pemiliknya?",
        en="If the brand is somebody else's, is there a licence agreement with its owner?",
    ),
    read_off=_FILE,
)
has_product_information = yes_no(
    "has_product_information",
    Text(id="informasi produk tertulis", en="product information is written"),
    Text(
        id="Apakah informasi produk sudah ditulis: jenis, tipe, bahan, proses, dan kemasannya?",
        en="Is the product information written: kind, type, materials, process and packaging?",
    ),
    read_off=_FILE,
)

BUSINESS: tuple[Fact[Any], ...] = (has_other_licence, has_deed, has_organisation_chart)
LINE: tuple[Fact[Any], ...] = (
    *(lab_result, lab_accredited, label_rules_met, packaging_rules_met, additives_within_limits),
    *(contaminants_within_limits, raw_material_controlled, critical_steps_controlled),
    *(equipment_suitable, hygiene_practised, packing_controlled, marking_controlled),
    *(management_system, production_records_kept, five_r_practised, has_responsible_person),
    *(brand_is_own, brand_licence_agreement, has_product_information),
    *certificate.LINE,
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = (certificate.certification_route,)
DERIVED: tuple[Derived, ...] = certificate.DERIVED

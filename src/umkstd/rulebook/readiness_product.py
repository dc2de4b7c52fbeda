"""Readiness of the product: its SNI, the test result, label, packaging, additives, contaminants."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import readiness as r
from umkstd.logic.combine import all_of, any_of, member
from umkstd.rulebook.instruments import PP_34_2018, UU_20_2014
from umkstd.rulebook.readiness_basis import FOOD_ANNEX, NOT_FOOD, SCHEME, fulfilled
from umkstd.text import Text

_KNOWN = member(
    "sni-known",
    f.sni.is_known(),
    holds=Text(id="SNI rujukannya {sni}.", en="The SNI to go by is {sni}."),
    fails=Text(
        id="SNI rujukannya belum ditentukan. Cari nomornya pada katalog BSN.",
        en="The SNI to go by is not settled. Look up its number in BSN's catalogue.",
    ),
    open=Text(
        id="SNI mana yang berlaku bagi produk ini? Cari nomor dan tahunnya pada katalog BSN.",
        en="Which SNI covers this product? Look up its number and year in BSN's catalogue.",
    ),
    cite=SCHEME,
)
_RESULT = member(
    "lab-result-meets",
    r.lab_result.equals("memenuhi"),
    holds=Text(
        id="Hasil uji memenuhi syarat mutu SNI.",
        en="The test result meets the quality requirements of the SNI.",
    ),
    fails=Text(
        id="Hasil uji tidak memenuhi syarat mutu SNI. Perbaiki penyebab parameter yang gagal, lalu "
        "ujikan ulang sebelum mengajukan sertifikasi.",
        en="The test result does not meet the quality requirements of the SNI. Correct what made "
        "the parameters fail, then test again before applying.",
    ),
    open=Text(
        id="Apakah hasil uji memenuhi SNI? Bila belum ada laporan lengkap, ujikan contoh pada "
        "laboratorium terakreditasi KAN.",
        en="Does the test result meet the SNI? If there is no complete report yet, have a sample "
        "tested by a KAN-accredited laboratory.",
    ),
    cite=UU_20_2014.article(46, 1, grade="derived"),
)
_LABORATORY = fulfilled(
    "lab-accredited",
    r.lab_accredited,
    Text(
        id="Laboratorium pengujinya terakreditasi KAN untuk uji itu.",
        en="The laboratory is accredited by KAN for those tests.",
    ),
    Text(
        id="Laboratorium pengujinya tidak terakreditasi KAN untuk uji itu. Ujikan ulang pada "
        "laboratorium yang lingkup akreditasinya mencakup SNI ini.",
        en="The laboratory is not accredited by KAN for those tests. Have the product tested again "
        "by one whose accreditation covers this SNI.",
    ),
    PP_34_2018.article(54, 1, grade="derived"),
)
_LABEL = fulfilled(
    "label-rules-met",
    r.label_rules_met,
    Text(id="Label dan iklannya memenuhi ketentuan.", en="Label and advertising follow the rules."),
    Text(
        id="Label atau iklannya belum memenuhi ketentuan. Perbaiki rancangan label sebelum dicetak.",
        en="Label or advertising does not follow the rules. Correct the draft before it is printed.",
    ),
    SCHEME,
)
_PACKAGING = member(
    "packaging-rules-met",
    any_of(NOT_FOOD, r.packaging_rules_met.is_true()),
    holds=Text(
        id="Bahan kemasannya memenuhi ketentuan, atau produknya bukan pangan.",
        en="The packaging material follows the rules, or the product is no food.",
    ),
    fails=Text(
        id="Bahan kemasannya belum memenuhi ketentuan kemasan pangan. Ganti kemasan, atau minta "
        "keterangan aman untuk pangan dari pemasoknya.",
        en="The packaging material does not follow the rules on food packaging. Change it, or ask "
        "the supplier for a statement that it is fit for food.",
    ),
    cite=FOOD_ANNEX,
)
_ADDITIVES = member(
    "additives-within-limits",
    any_of(NOT_FOOD, r.additives_within_limits.is_true()),
    holds=Text(
        id="Bahan tambahan pangan (BTP) dalam batasnya, atau produknya bukan pangan.",
        en="Food additives (BTP) are within their limits, or the product is no food.",
    ),
    fails=Text(
        id="Bahan tambahan pangan (BTP) tidak diizinkan atau melebihi batas. Ubah resep dan "
        "takarannya, lalu ujikan lagi.",
        en="Food additives (BTP) are not permitted or exceed their limits. Change recipe and "
        "quantities, then test again.",
    ),
    cite=FOOD_ANNEX,
)
_CONTAMINANTS = member(
    "contaminants-within-limits",
    any_of(NOT_FOOD, r.contaminants_within_limits.is_true()),
    holds=Text(
        id="Cemarannya dalam batas keamanan pangan, atau produknya bukan pangan.",
        en="Contaminants are within the food-safety limits, or the product is no food.",
    ),
    fails=Text(
        id="Cemarannya melebihi batas keamanan pangan. Cari sumbernya (bahan, air, alat, pekerja), "
        "perbaiki, lalu ujikan lagi.",
        en="Contaminants exceed the food-safety limits. Find the source (material, water, "
        "equipment, workers), correct it, then test again.",
    ),
    cite=FOOD_ANNEX,
)

PRODUCT = all_of(_KNOWN, _RESULT, _LABORATORY, _LABEL, _PACKAGING, _ADDITIVES, _CONTAMINANTS)

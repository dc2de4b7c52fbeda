"""Steps from the statement of SNI Bina UMK to the SPPT SNI."""

from __future__ import annotations

from umkstd.pathway.step import Opens, Step
from umkstd.rulebook.certification_documents import APPLICANT_FILE, MARK_STATEMENT
from umkstd.rulebook.certification_steps import PREPARATION
from umkstd.rulebook.certification_terms import CERTIFICATE_TERM
from umkstd.rulebook.instruments import PP_28_2025, PP_34_2018, UU_20_2014
from umkstd.rulebook.instruments.certification import BSN_2022
from umkstd.rulebook.readiness_basis import APPLICANT, SCHEME
from umkstd.text import Text

_LSPRO = Text(
    id="LSPro yang diakreditasi KAN untuk SNI itu", en="a body accredited by KAN for that SNI"
)
_ONLY = Text(id="{what} ({when})", en="{what} ({when})")
COMMITMENT = Step(
    id="sni-commitment",
    title=Text(
        id="Nyatakan kesanggupan menerapkan SNI di OSS",
        en="State in OSS that the SNI will be applied",
    ),
    why=Text(
        id="Dengan pernyataan ini NIB berisiko rendah berlaku juga sebagai SNI (SNI Bina UMK).",
        en="With it a low-risk NIB also counts as SNI (SNI Bina UMK).",
    ),
    where=Text(
        id="oss.go.id, saat mengisi permohonan NIB atau perubahannya",
        en="oss.go.id, while filling in the NIB application or its change",
    ),
    bring=(
        Text(
            id="nomor SNI produk; cari dengan umkstd standards list, atau tanyakan kepada BSN",
            en="the product's SNI number; search with umkstd standards list, or ask BSN",
        ),
    ),
    achieves={"sni_commitment": True},
    after=("nib",),
    cite=PP_28_2025.article(234, 2, "a"),
    field="production",
)
COACHING = Step(
    id="coaching",
    title=Text(id="Ikuti pembinaan penerapan SNI", en="Take part in coaching on the SNI"),
    why=Text(
        id="Pembinaan adalah kewajiban pemerintah dan mempersiapkan sertifikasi.",
        en="The government owes it; it prepares for certification.",
    ),
    where=Text(id="PLUT-KUMKM, kantor layanan BSN", en="the PLUT centre, BSN's service office"),
    achieves={"coached": True},
    after=("sni-commitment",),
    terms=PREPARATION[0].told,
    cite=UU_20_2014.article(53),
    field="human_resources",
)
PRODUCTION = Step(
    id="orderly-production",
    title=Text(
        id="Tertibkan alur produksi dan catatannya", en="Put production and its records in order"
    ),
    why=Text(
        id="Auditor melihat bahan baku, tahap kritis, alat, higiene, pengemasan dan penandaan.",
        en="The auditor looks at material, critical steps, equipment, hygiene, packing and marking.",
    ),
    where=Text(id="tempat produksi", en="the place of production"),
    achieves={
        "raw_material_controlled": True,
        "critical_steps_controlled": True,
        "equipment_suitable": True,
        "hygiene_practised": True,
        "packing_controlled": True,
        "marking_controlled": True,
        "production_records_kept": True,
        "five_r_practised": True,
    },
    kind="practice",
    cite=BSN_2022.cite(grade="derived"),
    field="production",
)
MANAGEMENT = Step(
    id="management-system",
    title=Text(
        id="Terapkan sistem manajemen yang diterima skema SNI-nya",
        en="Apply a management system that the scheme accepts",
    ),
    why=Text(
        id="Sertifikasi tipe 5 mengaudit sistem; catatan sederhana saja belum pasti diterima.",
        en="Type 5 audits the system; simple records alone may not be accepted.",
    ),
    where=Text(id="tempat produksi", en="the place of production"),
    achieves={"management_system": "sni_iso_9001"},
    kind="practice",
    cite=SCHEME,
    field="institution",
)
LAB_TEST = Step(
    id="laboratory-test",
    title=Text(id="Ujikan produk terhadap SNI-nya", en="Have the product tested against its SNI"),
    why=Text(
        id="Hasil uji menunjukkan apa yang masih kurang sebelum biaya sertifikasi dikeluarkan.",
        en="The test shows what is missing before certification is paid for.",
    ),
    where=Text(id="laboratorium yang diakreditasi KAN", en="a laboratory accredited by KAN"),
    bring=(Text(id="contoh produk, dan nomor SNI-nya", en="samples, and the SNI number"),),
    kind="practice",
    achieves={
        "lab_result": "memenuhi",
        "lab_accredited": True,
        "additives_within_limits": True,
        "contaminants_within_limits": True,
    },
    cite=PP_34_2018.article(21, 2),
    field="production",
)
FILE = Step(
    id="certification-file",
    title=Text(id="Lengkapi berkas pemohon", en="Complete the applicant's file"),
    why=Text(id="LSPro memeriksa kelengkapannya lebih dahulu.", en="The body checks it first."),
    where=Text(id="di rumah, dibantu pendamping", en="at home, with the consultant"),
    bring=tuple(
        document.title
        if document.only_if is None
        else _ONLY.fill(what=document.title, when=document.only_if)
        for document in APPLICANT_FILE
        if document.id != "import-identity"
    ),
    achieves={
        "has_deed": True,
        "has_organisation_chart": True,
        "has_responsible_person": True,
        "has_product_information": True,
        "has_other_licence": True,
        "label_rules_met": True,
        "packaging_rules_met": True,
    },
    kind="practice",
    cite=APPLICANT,
    field="institution",
)
CERTIFY = Step(
    id="certify",
    title=Text(id="Ajukan sertifikasi produk", en="Apply for product certification"),
    why=Text(
        id="LSPro menilai dan menerbitkan sertifikat kesesuaian.",
        en="The body assesses and issues the certificate of conformity.",
    ),
    where=_LSPRO,
    bring=(
        Text(id="berkas pemohon dan laporan uji", en="the applicant's file and the test report"),
    ),
    achieves={"certification_applied": True, "has_conformity_certificate": True},
    after=("nib", "npwp", "orderly-production", "laboratory-test", "certification-file"),
    opens=(
        Opens(
            rule="sppt-sni-readiness",
            why=Text(
                id="Produk, proses, manajemen, atau berkasnya belum siap disertifikasi.",
                en="Product, process, management or file is not ready for certification.",
            ),
        ),
    ),
    terms=CERTIFICATE_TERM.why,
    cite=UU_20_2014.article(46, 1),
    field="production",
)
SPPT = Step(
    id="sppt-sni",
    title=Text(
        id="Mintakan persetujuan penggunaan Tanda SNI (SPPT SNI)", en="Ask for the SPPT SNI"
    ),
    why=Text(
        id="Hanya SPPT SNI yang memberi hak memakai Tanda SNI.",
        en="Only the SPPT SNI gives the right to the SNI mark.",
    ),
    where=Text(
        id="BSN, melalui bangbeni.bsn.go.id; bagi SNI wajib menurut aturan tahun 2025: Kepala BSKJI",
        en="BSN, through bangbeni.bsn.go.id; for a mandatory SNI under the rules of 2025: the Head of "
        "BSKJI",
    ),
    bring=(
        Text(id="sertifikat kesesuaian", en="the certificate of conformity"),
        MARK_STATEMENT.title,
    ),
    achieves={
        "sppt_sni": True,
        "sppt_sni_granted": True,
        "sppt_sni_suspended": False,
        "sppt_sni_withdrawn": False,
        "sppt_sni_expires_on": None,
    },
    after=("certify",),
    cite=UU_20_2014.article(46, 3),
    field="production",
)
STEPS = (COMMITMENT, COACHING, PRODUCTION, MANAGEMENT, LAB_TEST, FILE, CERTIFY, SPPT)

"""Steps that make food legal: home food, ready-to-eat food, and food registered at BPOM."""

from __future__ import annotations

from umkstd.business.food_deadlines import CPPOB_NEW, PIRT_ISSUE, PIRT_VALIDITY
from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.instruments.food import (
    PERBPOM_4_2024,
    PERBPOM_27_2025,
    PERMENKES_11_2025,
    UU_18_2012,
)
from umkstd.text import Text

_NIB = Text(id="NIB", en="NIB")
_DINKES = Text(id="dinas kesehatan kabupaten atau kota", en="the regency's health office")
_LABEL = Text(id="rancangan label", en="draft label")
_RECIPE = Text(
    id="daftar bahan dan alur proses produksi", en="list of materials and flow of production"
)


def _route(answer: str, in_id: str, in_en: str) -> Opens:
    return Opens(rule="food-licence-route", answers=(answer,), why=Text(id=in_id, en=in_en))


PKP = Step(
    id="pkp",
    title=Text(id="Ikuti penyuluhan keamanan pangan (PKP)", en="Take the food-safety course (PKP)"),
    why=Text(id="Sertifikat PKP diminta bagi SPP-IRT.", en="The SPP-IRT asks for its certificate."),
    where=_DINKES,
    bring=(_NIB,),
    achieves={"has_pkp_certificate": True, "pkp_person_left": False},
    opens=(
        _route(
            "pirt",
            "Produk ini bukan produk SPP-IRT.",
            "The product is not one for the SPP-IRT.",
        ),
    ),
    cite=PERBPOM_4_2024.cite("Pasal 16"),
    field="human_resources",
)
CPPB_IRT = Step(
    id="cppb-irt",
    title=Text(id="Benahi tempat produksi menurut CPPB-IRT", en="Bring the kitchen up to CPPB-IRT"),
    why=Text(
        id="Pemeriksaan harus menghasilkan level I atau II.",
        en="The inspection must give level I or II.",
    ),
    where=Text(
        id="tempat produksi, diperiksa dinas kesehatan", en="the kitchen, seen by the health office"
    ),
    achieves={
        "cppb_irt_level": "II",
        "pirt_safety_compliant": True,
        "pirt_label_compliant": True,
        "pirt_supervised": True,
    },
    kind="practice",
    opens=(
        _route(
            "pirt",
            "Produk ini bukan produk SPP-IRT.",
            "The product is not one for the SPP-IRT.",
        ),
    ),
    cite=PERBPOM_4_2024.cite(),
    field="production",
)
PIRT = Step(
    id="pirt",
    title=Text(id="Ajukan atau perpanjang SPP-IRT", en="Apply for the SPP-IRT, or renew it"),
    why=Text(
        id="Tanpa nomor P-IRT yang berlaku, pangan rumahan tidak boleh diedarkan.",
        en="Without a valid P-IRT number home food may not be distributed.",
    ),
    where=Text(
        id="oss.go.id, diteruskan ke sppirt.pom.go.id; dinas kesehatan mengawasi",
        en="oss.go.id, passed on to sppirt.pom.go.id; the health office supervises",
    ),
    bring=(_NIB, _RECIPE, _LABEL),
    achieves={
        "has_pirt": True,
        "pirt_issued_on": AS_OF,
        "pirt_expires_on": PIRT_VALIDITY,
        "pirt": None,
        "pirt_under_22_2018": False,
        "pirt_adapted": None,
        "pirt_frozen": False,
        "pirt_frozen_on": None,
        "pirt_supervised_on": None,
    },
    after=("nib",),
    opens=(
        _route(
            "pirt",
            "SPP-IRT tidak terbuka bagi produk ini, misalnya karena beku, steril, atau bukan jenis pangan yang terdaftar.",
            "The SPP-IRT is not open to this product, for example frozen or sterile food, or food that is not listed.",
        ),
    ),
    takes=(PIRT_ISSUE,),
    terms=Text(
        id="Berlaku 5 tahun; komitmennya dipenuhi dalam 3 bulan.",
        en="Valid for 5 years; its commitments are met within 3 months.",
    ),
    cite=PERBPOM_4_2024.cite("Pasal 12 dan 22"),
)
SLHS = Step(
    id="slhs",
    title=Text(
        id="Ajukan sertifikat higiene (SLHS) atau label HSP", en="Apply for the hygiene certificate (SLHS) or the HSP label"
    ),
    why=Text(
        id="Pangan siap saji diizinkan melalui higiene sanitasinya.",
        en="Ready-to-eat food is licensed by its hygiene.",
    ),
    where=_DINKES,
    bring=(_NIB,),
    achieves={
        "has_slhs": True, "slhs_issued_on": AS_OF, "slhs_expires_on": None, "has_hsp_label": True,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="food-licence-route",
            answers=("slhs",),
            why=Text(
                id="SLHS dan label HSP tidak berlaku bagi produk ini.",
                en="The hygiene certificate (SLHS) and the HSP label do not concern this product.",
            ),
            other=Opens(
                rule="food-hygiene-document",
                answers=("slhs", "hsp"),
                why=Text(
                    id="KBLI ini tidak ada dalam daftar SLHS atau label HSP.",
                    en="This KBLI is not on the list of the SLHS or the HSP label.",
                ),
            ),
        ),
    ),
    cite=PERMENKES_11_2025.cite("Lampiran F.1"),
)  # fmt: skip
CPPOB = Step(
    id="cppob",
    title=Text(
        id="Peroleh izin penerapan cara produksi pangan olahan yang baik (CPPOB)",
        en="Obtain the licence of good manufacturing practice (CPPOB)",
    ),
    why=Text(
        id="Izin edar BPOM MD mensyaratkan cara produksi yang baik.",
        en="The BPOM MD licence asks for good manufacturing practice.",
    ),
    where=Text(id="oss.go.id, diperiksa Balai POM", en="oss.go.id, inspected by BPOM's office"),
    bring=(
        _NIB,
        Text(
            id="NPWP, peta lokasi dan denah, panduan mutu atau surat pernyataan bagi UMK, uraian produk, penilaian mandiri",
            en="tax number, map and layout, quality manual or the statement for UMK, product description, self-assessment",
        ),
    ),
    achieves={
        "has_cppob": True,
        "cppob_map_and_layout": True,
        "cppob_self_assessment": True,
        "cppob_statement": True,
        "cppob_product_description": True,
        "cppob_quality_manual": True,
    },
    after=("nib", "npwp"),
    opens=(
        _route(
            "bpom-md",
            "Produk ini tidak memerlukan izin edar BPOM.",
            "The product does not need a BPOM licence.",
        ),
    ),
    takes=(CPPOB_NEW,),
    cite=PERBPOM_27_2025.cite("Lampiran C.8"),
    field="production",
)
BPOM_MD = Step(
    id="bpom-md",
    title=Text(id="Daftarkan produk untuk izin edar BPOM MD", en="Register the product at BPOM (MD)"),
    why=Text(
        id="Pangan olahan kemasan yang tidak dapat memakai SPP-IRT hanya boleh dijual dengan izin edar BPOM (nomor MD).",
        en="Packaged processed food that cannot go by the SPP-IRT may be sold only with a BPOM licence (MD number).",
    ),
    where=Text(id="BPOM, melalui OSS", en="BPOM, through OSS"),
    bring=(_NIB, _RECIPE, _LABEL, Text(id="hasil uji", en="test results")),
    achieves={
        "has_bpom_md": True, "bpom_md": None, "bpom_md_expires_on": None, "has_full_pmr": True,
    },
    after=("cppob",),
    opens=(
        _route(
            "bpom-md",
            "Produk ini tidak memerlukan izin edar BPOM.",
            "The product does not need a BPOM licence.",
        ),
    ),
    cite=UU_18_2012.article(91, 1),
)  # fmt: skip
STEPS = (PKP, CPPB_IRT, PIRT, SLHS, CPPOB, BPOM_MD)

"""Steps that make a product legal: food, halal, cosmetics, household products, marks, batik."""

from __future__ import annotations

from umkstd.business.food_deadlines import CPPOB_NEW, PIRT_ISSUE, PIRT_VALIDITY
from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.batikmark import BATIKMARK_DECISION
from umkstd.rulebook.cosmetics import NOTIFICATION_CHECK
from umkstd.rulebook.fees import MARK_FILING_UMK
from umkstd.rulebook.halal_costs import REGULAR_UMK, SELF_DECLARE_FINANCED
from umkstd.rulebook.halal_process import REGULAR_FATWA, SELF_DECLARE_TOTAL
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.food import (
    PERBPOM_4_2024,
    PERBPOM_23_2023,
    PERBPOM_27_2025,
    PERMENKES_11_2025,
)
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.rulebook.instruments.marks import PERBPOM_21_2022, PERMENPERIN_74_2007, UU_20_2016
from umkstd.text import Text

_OSS = Text(id="oss.go.id", en="oss.go.id")
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
        "pirt_frozen": None,
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
        id="Ajukan sertifikat higiene (SLHS) atau label HSP", en="Apply for the hygiene certificate"
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
        _route("slhs", "Produk ini tidak memakai SLHS.", "The product does not go by the SLHS."),
    ),
    cite=PERMENKES_11_2025.cite("Lampiran F.1"),
)  # fmt: skip
CPPOB = Step(
    id="cppob",
    title=Text(id="Peroleh izin penerapan CPPOB", en="Obtain the CPPOB licence"),
    why=Text(
        id="Izin edar BPOM MD mensyaratkan cara produksi yang baik.",
        en="The BPOM MD licence asks for good manufacturing practice.",
    ),
    where=Text(id="oss.go.id, diperiksa Balai POM", en="oss.go.id, inspected by BPOM's office"),
    bring=(
        _NIB,
        Text(
            id="denah, panduan mutu atau pernyataan, penilaian mandiri",
            en="layout, quality manual or statement, self-assessment",
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
        id="Pangan yang bukan SPP-IRT dan bukan siap saji memerlukan izin edar.",
        en="Food that is neither home food nor ready-to-eat needs a distribution licence.",
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
    cite=PERBPOM_23_2023.cite(),
)  # fmt: skip
HALAL_SELF = Step(
    id="halal-self-declare",
    title=Text(
        id="Ajukan sertifikat halal melalui pernyataan pelaku usaha",
        en="Apply for the halal certificate by self-declaration",
    ),
    why=Text(
        id="Pangan, dan kemudian produk lain, wajib bersertifikat halal menurut tanggalnya.",
        en="Food, and later other products, must be certified halal by their dates.",
    ),
    where=Text(
        id="BPJPH, secara daring, dengan pendamping PPH", en="BPJPH, online, with a halal companion"
    ),
    bring=(_NIB, _RECIPE, Text(id="akad atau ikrar", en="the declaration")),
    achieves={
        "has_halal_certificate": True,
        "halal_certificate_issued_on": AS_OF,
        "halal_certificate": None,
        "halal_certificate_term_end": None,
        "halal_changed": False,
        "halal_companion_verified": True,
        "halal_filing_ready": True,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="halal-path",
            answers=("self-declare",),
            why=Text(
                id="Pernyataan pelaku usaha tidak terbuka bagi produk ini.",
                en="Self-declaration is not open to this product.",
            ),
        ),
    ),
    takes=(SELF_DECLARE_TOTAL,),
    fee=SELF_DECLARE_FINANCED,
    fee_for=("mikro", "kecil"),
    cite=PP_42_2024.cite(),
)
HALAL_REGULAR = Step(
    id="halal-regular",
    title=Text(
        id="Ajukan sertifikat halal jalur reguler",
        en="Apply for the halal certificate, regular path",
    ),
    why=HALAL_SELF.why,
    where=Text(id="BPJPH, secara daring; diperiksa LPH", en="BPJPH, online; inspected by an LPH"),
    bring=(_NIB, _RECIPE, Text(id="penyelia halal", en="a halal supervisor")),
    achieves={
        "has_halal_certificate": True,
        "halal_certificate_issued_on": AS_OF,
        "halal_certificate": None,
        "halal_certificate_term_end": None,
        "halal_changed": False,
        "has_halal_supervisor": True,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="halal-path",
            answers=("regular",),
            why=Text(
                id="Jalur reguler tidak diperlukan bagi produk ini.",
                en="The regular path is not needed for this product.",
            ),
        ),
    ),
    takes=(REGULAR_FATWA,),
    fee=REGULAR_UMK,
    fee_for=("mikro", "kecil"),
    cite=PP_42_2024.cite(),
)
COSMETICS = Step(
    id="cosmetic-notification",
    title=Text(id="Notifikasikan kosmetika ke BPOM", en="Notify the cosmetic to BPOM"),
    why=Text(
        id="Kosmetika, termasuk sabun mandi, hanya boleh diedarkan sesudah dinotifikasi.",
        en="A cosmetic, soap for the body included, may be sold only once it is notified.",
    ),
    where=Text(id="notifkos.pom.go.id", en="BPOM's notification site"),
    bring=(_NIB, Text(id="formula dan dokumen informasi produk", en="formula and product file")),
    achieves={
        "has_cosmetic_notification": True,
        "cosmetic_notified_on": AS_OF,
        "cosmetic_notification": None,
        "cosmetic_notification_expires_on": None,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="non-food-route",
            answers=("notification",),
            why=Text(id="Produk ini bukan kosmetika.", en="The product is no cosmetic."),
        ),
        Opens(
            rule="cosmetics.applicant",
            why=Text(
                id="Usaha ini belum memenuhi syarat sebagai pemohon notifikasi, misalnya CPKB dan tenaga teknis.",
                en="The business does not qualify as applicant, for example by good practice and staff.",
            ),
        ),
    ),
    takes=(NOTIFICATION_CHECK,),
    cite=PERBPOM_21_2022.cite(),
)
PKRT = Step(
    id="pkrt-licence",
    title=Text(id="Ajukan izin edar PKRT", en="Apply for the household-product licence (PKRT)"),
    why=Text(
        id="Perbekalan rumah tangga, misalnya sabun cuci, memerlukan izin edar Kemenkes.",
        en="Household products such as washing soap need a licence of the health ministry.",
    ),
    where=Text(id="Kementerian Kesehatan, melalui OSS", en="the health ministry, through OSS"),
    bring=(_NIB,),
    achieves={
        "has_pkrt_licence": True,
        "pkrt_licence_issued_on": AS_OF,
        "pkrt_licence": None,
        "pkrt_licence_expires_on": None,
    },
    after=("nib",),
    opens=(
        Opens(
            rule="non-food-route",
            answers=("pkrt-licence",),
            why=Text(id="Produk ini bukan PKRT.", en="The product is no household product."),
        ),
    ),
    cite=PP_28_2025.cite("Lampiran I", grade="secondary"),
)
TRADE_MARK = Step(
    id="trade-mark",
    title=Text(id="Daftarkan merek", en="Register the trade mark"),
    why=Text(
        id="Melindungi nama produk, dan diminta pada sertifikasi SNI.",
        en="Protects the product's name, and is asked for by SNI certification.",
    ),
    where=Text(id="DJKI, secara daring (dgip.go.id)", en="DJKI, online (dgip.go.id)"),
    bring=(
        Text(id="etiket merek", en="picture of the mark"),
        Text(id="surat keterangan UMK, untuk tarif UMK", en="letter of UMK, for the UMK fee"),
    ),
    achieves={
        "mark_status": "terdaftar",
        "mark_filed_on": AS_OF,
        "mark_registered_on": AS_OF,
        "mark_expires_on": None,
        "brand_is_own": True,
    },
    fee=MARK_FILING_UMK,
    fee_for=("mikro", "kecil"),
    terms=Text(
        id="Dilindungi 10 tahun sejak tanggal penerimaan. Biaya dihitung per kelas.",
        en="Protected for 10 years from filing. The fee is per class.",
    ),
    cite=UU_20_2016.article(35),
    field="marketing",
)
BATIK_TEST = Step(
    id="batik-test",
    title=Text(id="Ujikan susut dan luntur kain batik", en="Have shrinkage and fastness tested"),
    why=Text(id="Batikmark mensyaratkan lulus uji.", en="The Batikmark asks for a passed test."),
    where=Text(
        id="laboratorium uji yang diterima penerbit Batikmark",
        en="a laboratory that the issuer of the Batikmark accepts",
    ),
    bring=(Text(id="contoh kain", en="samples of cloth"),),
    achieves={"batik_shrinkage_passed": True, "batik_colour_fast": True},
    takes=(BATIKMARK_DECISION,),
    cite=PERMENPERIN_74_2007.article(5, 1),
    field="production",
)
STEPS = (
    *(PKP, CPPB_IRT, PIRT, SLHS, CPPOB, BPOM_MD, HALAL_SELF, HALAL_REGULAR),
    *(COSMETICS, PKRT, TRADE_MARK, BATIK_TEST),
)

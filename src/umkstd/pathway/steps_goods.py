"""Steps for goods other than food, and for the name they carry: licences, trade mark, batik."""

from __future__ import annotations

from umkstd.pathway.step import AS_OF, Opens, Step
from umkstd.rulebook.cosmetics import NOTIFICATION_CHECK
from umkstd.rulebook.fees import MARK_FILING_UMK
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.marks import PERBPOM_21_2022, PERMENPERIN_74_2007, UU_20_2016
from umkstd.text import Text

_NIB = Text(id="NIB", en="NIB")


COSMETICS = Step(
    id="cosmetic-notification",
    title=Text(
        id="Ajukan notifikasi kosmetika ke BPOM", en="Submit the cosmetic notification to BPOM"
    ),
    why=Text(
        id="Kosmetika, termasuk sabun mandi, hanya boleh diedarkan sesudah dinotifikasi.",
        en="A cosmetic, soap for the body included, may be sold only once it is notified.",
    ),
    where=Text(id="notifkos.pom.go.id", en="notifkos.pom.go.id (BPOM)"),
    bring=(
        _NIB,
        Text(
            id="bukti sebagai pemohon: CPKB dan tenaga teknis bila membuat sendiri, atau kontrak produksi dan rekomendasi BPOM",
            en="proof of the applicant: good practice (CPKB) and technical staff of an own maker, or a production contract and BPOM's recommendation",
        ),
        Text(id="formula dan dokumen informasi produk", en="formula and product file"),
    ),
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
    cite=PERMENPERIN_74_2007.article(5, 1),
    field="production",
)
STEPS = (COSMETICS, PKRT, TRADE_MARK, BATIK_TEST)

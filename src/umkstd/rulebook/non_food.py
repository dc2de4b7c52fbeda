"""Which product licence a non-food product needs: the determination ``non-food-route``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import non_food as n
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import any_of
from umkstd.logic.table import Row, Table
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.halal import PP_42_2024
from umkstd.rulebook.instruments.marks import PERBPOM_21_2022
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
PP_28_START = "2025-06-05"

_PKRT = PP_28_2025.cite("Lampiran I", grade="secondary")
_NONE = PP_28_2025.cite(
    "Lampiran I",
    grade="derived",
    note=Text(
        id="Tidak ada sumber yang menyebut izin produk selain NIB bagi kelompok ini.",
        en="No source names a product licence beyond the NIB for this kind.",
    ),
)
_NOT_FOUND = PP_28_2025.cite(
    "Lampiran I",
    grade="unresolved",
    note=Text(
        id="Izin produk tidak ditemukan; ketentuan lain, misalnya tentang kayu atau satwa, belum "
        "dibaca.",
        en="No product licence was found; other rules, as on timber or animals, were not read.",
    ),
)
_MEDICINE = PP_28_2025.cite(
    grade="unresolved",
    note=Text(
        id="Peraturan tentang obat tradisional belum dibaca; golongan UMOT dan UKOT hanya dikenal "
        "namanya.",
        en="The rules on traditional medicine were not read; UMOT and UKOT are known by name only.",
    ),
)
_FOOD = PP_28_2025.cite(grade="derived")
_OTHER = PP_28_2025.cite(grade="unresolved")

_ROUTES: tuple[tuple[tuple[str, ...], str, Citation, Text], ...] = (
    (
        ("kosmetik",),
        "notification",
        PERBPOM_21_2022.cite(),
        Text(
            id="kosmetik dinotifikasi pada BPOM sebelum diedarkan",
            en="cosmetics are notified to BPOM before they are sold",
        ),
    ),
    (
        ("pkrt",),
        "pkrt-licence",
        _PKRT,
        Text(
            id="izin edar PKRT adalah PB UMKU yang juga berlaku bagi UMK",
            en="the PKRT licence is a PB UMKU that UMK need as well",
        ),
    ),
    (
        ("obat_tradisional",),
        "traditional-medicine",
        _MEDICINE,
        Text(
            id="jamu dengan khasiat kesehatan bukan pangan dan tidak memakai SPP-IRT",
            en="jamu with a health use is no food and takes no SPP-IRT",
        ),
    ),
    (
        ("batik", "kerajinan", "hiasan"),
        "none",
        _NONE,
        Text(
            id="tidak ada izin produk selain NIB; SNI-nya sukarela",
            en="no product licence beyond the NIB; its SNI is voluntary",
        ),
    ),
    (
        ("kulit", "kayu"),
        "none",
        _NOT_FOUND,
        Text(
            id="izin produk tidak ditemukan; SNI-nya sukarela",
            en="no product licence was found; its SNI is voluntary",
        ),
    ),
    (
        ("pangan",),
        "food",
        _FOOD,
        Text(id="pangan mempunyai jalur izinnya sendiri", en="food has licence routes of its own"),
    ),
    (
        ("lain",),
        "not-covered",
        _OTHER,
        Text(
            id="kelompok ini belum dicakup; tanyakan kepada kementerian pembinanya",
            en="this kind is not covered yet; ask the ministry in charge of it",
        ),
    ),
)
_COSMETIC_LINE = n.non_food_kind.equals("kosmetik")
_HALAL = PP_42_2024.article(161)

NON_FOOD_ROUTE = Determination(
    id="non-food-route",
    fact=n.non_food_route,
    title=Text(id="Jalur izin produk bukan pangan", en="Licence route of a non-food product"),
    subject="line",
    rulings=(
        DatedTable(
            span=Span(None, PP_28_START),
            cite=PP_28_2025.cite(grade="unresolved"),
            unresolved=Text(
                id="Jalur izin produk sebelum PP 28/2025 belum dibaca.",
                en="The product licences before PP 28/2025 were not read.",
            ),
        ),
        DatedTable(
            span=Span(PP_28_START),
            cite=PP_28_2025.cite("Lampiran I", grade="secondary"),
            tables=(
                Table(
                    (n.non_food_kind,),
                    tuple(
                        Row((n.non_food_kind.one_of(*kinds),), route, cite, basis)
                        for kinds, route, cite, basis in _ROUTES
                    ),
                ),
            ),
        ),
    ),
    notes=(
        Note(
            code="cosmetics-are-high-risk",
            text=Text(
                id="KBLI 20232 (kosmetik, termasuk sabun mandi) berisiko tinggi pada semua skala, "
                "termasuk usaha kecil: NIB dan Izin, sehingga bukan perizinan tunggal dan tidak "
                "mencakup SNI atau pernyataan halal.",
                en="KBLI 20232 (cosmetics, bath soap included) is high risk at every scale, small "
                "ones included: NIB and permit, so there is no single licence and it covers neither "
                "SNI nor a halal statement.",
            ),
            cite=PP_28_2025.cite("Lampiran I", grade="secondary"),
            when=any_of(_COSMETIC_LINE, f.kbli.equals("20232")),
        ),
        Note(
            code="soap-is-not-ready-by-nib",
            text=Text(
                id="KBLI 20231 (sabun cuci, detergen) berisiko rendah bagi usaha kecil, tetapi NIB "
                "belum cukup untuk menjual: perlu seorang penanggung jawab teknis berpelatihan "
                "CPB-PKRT, surat penyuluhan industri rumahan, dan izin edar PKRT.",
                en="KBLI 20231 (dish soap, detergent) is low risk for small enterprises, but the NIB "
                "is not enough to sell: a technical person with CPB-PKRT training, the home-industry "
                "counselling letter and the PKRT licence are needed.",
            ),
            cite=_PKRT,
            when=any_of(n.non_food_kind.equals("pkrt"), f.kbli.equals("20231")),
        ),
        Note(
            code="cosmetics-halal",
            text=Text(
                id="Masa penahapan wajib halal kosmetik dan obat tradisional sampai 17 Oktober 2026. "
                "Kosmetik melalui sertifikasi reguler, bukan pernyataan pelaku usaha.",
                en="The halal phase of cosmetics and traditional medicine runs to 17 October 2026. "
                "Cosmetics take the regular certification, not the owner's statement.",
            ),
            cite=_HALAL,
            when=n.non_food_kind.one_of("kosmetik", "obat_tradisional"),
        ),
        Note(
            code="used-goods-halal",
            text=Text(
                id="PKRT dan barang yang dipakai termasuk penahapan halal sampai 17 Oktober 2026 bila "
                "berasal dari atau mengandung bahan hewan, misalnya kulit; batik tanpa bahan hewan "
                "tidak.",
                en="PKRT and worn or used goods belong to the halal phase to 17 October 2026 where "
                "they come from or contain animal material, such as leather; batik without it does "
                "not.",
            ),
            cite=PP_42_2024.article(161, grade="derived"),
            when=n.non_food_kind.one_of("pkrt", "kulit", "batik", "kerajinan"),
        ),
        Note(
            code="batik-risk-not-found",
            text=Text(
                id="Tingkat risiko KBLI 2025 13133 (batik) belum terbaca dengan pasti; lihat di OSS.",
                en="The risk row of KBLI 2025 13133 (batik) was not read with certainty; see OSS.",
            ),
            cite=PP_28_2025.cite("Lampiran I", grade="unresolved"),
            when=n.non_food_kind.equals("batik"),
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (NON_FOOD_ROUTE,)

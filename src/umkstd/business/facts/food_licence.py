"""Facts about hygiene certificates, BPOM distribution licences and production standards."""

from __future__ import annotations

from typing import Any

from umkstd.business import food_deadlines as limit
from umkstd.business.facts.declare import choice, day, whole, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text

ROUTES = {
    "none": Text(id="tidak perlu izin produk pangan", en="no food product licence"),
    "slhs": Text(
        id="sertifikat higiene dari Dinas Kesehatan (SLHS)", en="hygiene certificate (SLHS)"
    ),
    "pirt": Text(id="SPP-IRT", en="home-food certificate (SPP-IRT)"),
    "bpom-md": Text(id="izin edar BPOM", en="BPOM distribution licence (izin edar)"),
}
HYGIENE = {
    "slhs": Text(id="SLHS", en="hygiene certificate (SLHS)"),
    "hsp": Text(id="Label Higiene Sanitasi Pangan (HSP)", en="hygiene label (Label HSP)"),
    "not-listed": Text(
        id="KBLI ini tidak ada dalam daftar SLHS atau HSP",
        en="this KBLI is on neither the SLHS nor the HSP list",
    ),
}
_LETTER = Text(id="sertifikat dari Dinas Kesehatan", en="the health office's certificate")
_BPOM = Text(id="izin dari BPOM", en="the BPOM licence")

has_slhs = yes_no(
    "has_slhs",
    Text(id="mempunyai SLHS", en="has a hygiene certificate (SLHS)"),
    Text(
        id="Apakah mempunyai Sertifikat Laik Higiene Sanitasi (SLHS)?",
        en="Does it have a hygiene certificate (SLHS)?",
    ),
    read_off=_LETTER,
)
slhs_issued_on = day(
    "slhs_issued_on",
    Text(id="tanggal terbit SLHS", en="date of issue of the SLHS"),
    Text(id="Kapan SLHS diterbitkan?", en="When was the SLHS issued?"),
    read_off=_LETTER,
    changeable=False,
)
slhs_expires_on = day(
    "slhs_expires_on",
    Text(id="tanggal berakhir SLHS", en="expiry date of the SLHS"),
    Text(
        id="Tanggal berakhir berapa yang tercetak pada SLHS?",
        en="Which expiry date is printed on the SLHS?",
    ),
    read_off=_LETTER,
)
slhs_renewal_due_on = day(
    "slhs_renewal_due_on",
    Text(
        id="batas akhir mengajukan perpanjangan SLHS (3 bulan sebelum berakhir)",
        en="the last day to ask for renewal of the SLHS (3 months before expiry)",
    ),
    Text(
        id="Kapan batas akhir mengajukan perpanjangan SLHS?",
        en="When is the last day to ask for renewal of the SLHS?",
    ),
    changeable=False,
)
slhs_inspection_score = whole(
    "slhs_inspection_score",
    Text(id="nilai inspeksi kesehatan lingkungan", en="hygiene inspection score"),
    Text(id="Berapa nilai hasil inspeksinya?", en="What score did the inspection give?"),
    read_off=Text(id="berita acara inspeksi", en="the inspection report"),
)
has_hsp_label = yes_no(
    "has_hsp_label",
    Text(id="mempunyai Label HSP", en="has a hygiene label (Label HSP)"),
    Text(
        id="Apakah mempunyai Label Higiene Sanitasi Pangan (HSP)?",
        en="Does it have a hygiene label (Label HSP)?",
    ),
    read_off=_LETTER,
)
bpom_md_expires_on = day(
    "bpom_md_expires_on",
    Text(id="tanggal berakhir izin edar", en="expiry date of the distribution licence"),
    Text(id="Kapan izin edar BPOM berakhir?", en="When does the BPOM licence expire?"),
    read_off=_BPOM,
)
food_risk = choice(
    "food_risk",
    Text(id="risiko pangan", en="food risk"),
    Text(
        id="Risiko pangan olahannya rendah, menengah, atau tinggi menurut BPOM?",
        en="Is the risk of the processed food low, medium or high according to BPOM?",
    ),
    {
        "rendah": Text(id="rendah", en="low (rendah)"),
        "menengah": Text(id="menengah", en="medium (menengah)"),
        "tinggi": Text(id="tinggi", en="high (tinggi)"),
    },
    changeable=False,
)
has_cppob = yes_no(
    "has_cppob",
    Text(id="memegang izin penerapan CPPOB", en="holds a CPPOB licence"),
    Text(
        id="Apakah memegang izin penerapan cara produksi pangan olahan yang baik (CPPOB)?",
        en="Does it hold a licence of good manufacturing practice (CPPOB)?",
    ),
    read_off=_BPOM,
)
cppob_map_and_layout = yes_no(
    "cppob_map_and_layout",
    Text(id="peta lokasi dan tata letak sarana", en="map and layout of the facility"),
    Text(
        id="Apakah peta lokasi dan denah tata letak sarana sudah siap?",
        en="Are the map and the layout of the facility ready?",
    ),
)
cppob_quality_manual = yes_no(
    "cppob_quality_manual",
    Text(id="panduan mutu", en="quality manual"),
    Text(id="Apakah panduan mutu sudah ada?", en="Is there a quality manual?"),
)
cppob_statement = yes_no(
    "cppob_statement",
    Text(id="pernyataan komitmen CPPOB", en="CPPOB commitment statement"),
    Text(
        id="Apakah pernyataan komitmen menerapkan CPPOB sudah dibuat?",
        en="Has the CPPOB commitment statement been made?",
    ),
)
cppob_self_assessment = yes_no(
    "cppob_self_assessment",
    Text(id="penilaian mandiri CPPOB", en="CPPOB self-assessment"),
    Text(
        id="Apakah penilaian mandiri CPPOB sudah dilakukan?",
        en="Has the CPPOB self-assessment been done?",
    ),
)
cppob_product_description = yes_no(
    "cppob_product_description",
    Text(id="deskripsi produk dan alur produksi", en="product description and production flow"),
    Text(
        id="Apakah deskripsi produk dan alur produksi sudah ditulis?",
        en="Are the product description and the production flow written?",
    ),
)
pmr_stage = whole(
    "pmr_stage",
    Text(id="tahap PMR yang dipegang", en="PMR stage held"),
    Text(
        id="Tahap berapa izin Program Manajemen Risiko (PMR) yang dipegang? Tulis 0 bila belum ada.",
        en="Which stage of the risk-management programme (PMR) is held? Write 0 for none.",
    ),
    read_off=_BPOM,
)
has_full_pmr = yes_no(
    "has_full_pmr",
    Text(id="memegang izin PMR penuh", en="holds a full PMR licence"),
    Text(
        id="Apakah memegang izin penerapan Program Manajemen Risiko (PMR) secara penuh?",
        en="Does it hold a full risk-management programme (PMR) licence?",
    ),
    read_off=_BPOM,
)
pmr_stage_1_renewals = whole(
    "pmr_stage_1_renewals",
    Text(id="jumlah perpanjangan PMR tahap 1", en="number of renewals of PMR stage 1"),
    Text(
        id="Sudah berapa kali PMR tahap 1 diperpanjang?",
        en="How many times has PMR stage 1 been renewed?",
    ),
    changeable=False,
)
food_licence_route = choice(
    "food_licence_route",
    Text(id="jalur izin produk pangan", en="route of the food licence"),
    Text(id="Izin produk pangan mana yang diperlukan?", en="Which food licence is needed?"),
    ROUTES,
    determined=True,
    changeable=False,
)
food_hygiene_document = choice(
    "food_hygiene_document",
    Text(id="dokumen higiene menurut KBLI", en="hygiene document by KBLI"),
    Text(id="Dokumen higiene mana menurut KBLI-nya?", en="Which hygiene document by its KBLI?"),
    HYGIENE,
    determined=True,
    changeable=False,
)

LINE: tuple[Fact[Any], ...] = (
    *(has_slhs, slhs_issued_on, slhs_expires_on, slhs_renewal_due_on, slhs_inspection_score),
    *(has_hsp_label, bpom_md_expires_on, food_risk, has_cppob, cppob_map_and_layout),
    *(cppob_quality_manual, cppob_statement, cppob_self_assessment, cppob_product_description),
    *(pmr_stage, has_full_pmr, pmr_stage_1_renewals),
)
DETERMINED_LINE: tuple[Fact[Any], ...] = (food_licence_route, food_hygiene_document)


DERIVED = (
    Derived(slhs_renewal_due_on, (slhs_expires_on,), limit.SLHS_RENEWAL.latest_before),
    # A certificate with a date of issue exists; the rules compare the date.
    Derived(has_slhs, (slhs_issued_on,), Implied(value=True)),
)

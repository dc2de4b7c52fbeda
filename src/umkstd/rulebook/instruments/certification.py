"""What the road to an SNI certificate rests on: schemes of BSN, pages of LSPro, and standards."""

from __future__ import annotations

from umkstd.law.citation import Grade, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text


def _bsn(
    number: str, year: int, title: Text, address: str, *, grade: str = "article"
) -> Instrument:
    return Instrument(
        name=f"Perban BSN {number}/{year}",
        kind="Peraturan Badan Standardisasi Nasional",
        number=number,
        year=year,
        title=title,
        address=address,
        grade=Grade(grade),
        style=INDONESIAN,
    )


def _page(
    name: str, year: int, title: Text, address: str, kind: str = "Dokumen LSPro"
) -> Instrument:
    """A body's own document: no law, so it is a secondary source of what the law asks."""
    return Instrument(
        name=name,
        kind=kind,
        number="",
        year=year,
        title=title,
        address=address,
        grade=Grade.SECONDARY,
        style=INDONESIAN,
    )


def _standard(number: str, year: int, title: Text, address: str, grade: str) -> Instrument:
    return Instrument(
        name=number,
        kind="Standar Nasional Indonesia",
        number=number.removeprefix("SNI "),
        year=year,
        title=title,
        address=address,
        grade=Grade(grade),
        style=INDONESIAN,
    )


PERKA_BSN_2_2017 = Instrument(
    name="Perka BSN 2/2017",
    kind="Peraturan Kepala Badan Standardisasi Nasional",
    number="2",
    year=2017,
    title=Text(
        id="Tata cara penggunaan Tanda SNI dan tanda kesesuaian berbasis SNI",
        en="Use of the SNI mark and of the conformity mark based on SNI",
    ),
    gazette="BN 2017/821",
    address="text-id.123dok.com/document/ynxj751q-materi-perka-bsn-nomor-2-tahun-2017.html",
    grade="secondary",
    style=INDONESIAN,
)
FOOD_SCHEMES_2019 = _bsn(
    "6",
    2019,
    Text(id="Skema penilaian kesesuaian sektor pangan", en="Assessment schemes, food sector"),
    "123dok.com/id/docs/peraturan-penilaian-kesesuaian-standar-nasional-indonesia-sektor-pangan.11696349",
)
SCHEMES_5_2021 = _bsn(
    "5",
    2021,
    Text(
        id="Skema sertifikasi produk, antara lain pipa jarum baja tahan karat",
        en="Product certification schemes, among them stainless-steel needle tubing",
    ),
    "id.scribd.com/document/654832944/Skema-Sertifikasi-Produk-Pipa-Jarum-Baja-Tahan-Karat",
)
PERBAN_BSN_9_2023 = _bsn(
    "9",
    2023,
    Text(id="Penyusunan skema penilaian kesesuaian", en="Drawing up conformity assessment schemes"),
    "id.scribd.com/document/677825411/PER-BSN-9-2023",
    grade="unresolved",
)
TEXTILE_SCHEMES_2025 = _bsn(
    "2",
    2025,
    Text(id="Skema penilaian kesesuaian sektor tekstil", en="Assessment schemes, textile sector"),
    "pasal.id/en/peraturan/perban/peraturan-bsn-no-2-tahun-2025/koreksi/7892459",
)
PP_28_2021 = Instrument(
    name="PP 28/2021",
    kind="Peraturan Pemerintah",
    number="28",
    year=2021,
    title=Text(id="Penyelenggaraan Bidang Perindustrian", en="Conduct of the Field of Industry"),
    address="github.com/mblonyox/data-peraturan: pp/2021/28.md",
    style=INDONESIAN,
)
PERMENPERIN_54_2024 = Instrument(
    name="Permenperin 54/2024",
    kind="Peraturan Menteri Perindustrian",
    number="54",
    year=2024,
    title=Text(
        id="Pemberlakuan SNI batang tembaga secara wajib", en="Mandatory SNI of copper bus bars"
    ),
    address="github.com/Scyrptoeth/website-peraturan: permenperin-nomor-54-tahun-2024.json",
    style=INDONESIAN,
)
PERMENPERIN_75_2024 = Instrument(
    name="Permenperin 75/2024",
    kind="Peraturan Menteri Perindustrian",
    number="75",
    year=2024,
    title=Text(
        id="Pemberlakuan SNI secara wajib; produknya tidak terbaca",
        en="A mandatory SNI; its product was not read",
    ),
    address="pasal.id/en/peraturan/permen/permenperin-no-75-tahun-2024/koreksi/9572373",
    style=INDONESIAN,
)
BSN_2022 = _page(
    "Keterangan Deputi BSN di Solo, 6 Oktober 2022",
    2022,
    Text(id="Tahapan menuju SNI bagi UMK", en="Stages towards the SNI for UMK"),
    "solo.suaramerdeka.com/ekonomi/pr-055063141/100-ribu-umk-difasilitasi-peroleh-sni-apa-saja-syaratnya",
    "Keterangan resmi dalam berita",
)
CCQC_2021 = _page(
    "Skema LSPro CCQC 15 September 2021",
    2021,
    Text(id="Sertifikasi kakao dan cokelat", en="Certification of cocoa and chocolate"),
    "id.scribd.com/document/631275309/2-Skema-Sertifikasi-kakao-biji-kakao-n-cokelat-15092021-pdf",
)
BBSPJIA_2025 = _page(
    "Laman LSPro BBSPJIA",
    2025,
    Text(id="Tipe sertifikasi produk", en="Types of product certification"),
    "bbia.go.id/?p=223911",
)
IGS_MAINTENANCE = _page(
    "Laman pemeliharaan sertifikat LSIGS",
    2026,
    Text(id="Surveilans dan sertifikasi ulang", en="Surveillance and recertification"),
    "lsigs.com/informasi-pemeliharaan.php",
)
CLUSTER_2014 = _page(
    "Bisnis.com 15 Oktober 2014",
    2014,
    Text(id="UKM dapat mengajukan SNI secara berkelompok", en="Small firms may apply as a group"),
    "ekonomi.bisnis-cdn.com/read/20141015/12/265037/ukm-bisa-ajukan-sni-begini-caranya",
    "Berita",
)
INCENTIVE_2018 = _page(
    "Menara62 6 Maret 2018",
    2018,
    Text(
        id="Insentif sertifikasi SNI produk: 50 UMKM lolos tahap pertama",
        en="Incentive for SNI certification: 50 firms pass the first stage",
    ),
    "menara62.com/sebanyak-50-umkm-lolos-seleksi-tahap-pertama-program-insentif-sertifikasi-sni-produk",
    "Berita",
)
SNI_PAVING_BLOCK = _standard(
    "SNI 03-0691-1996",
    1996,
    Text(id="Bata beton (paving block)", en="Concrete paving blocks"),
    "text-id.123dok.com/document/eqoklx87y",
    "secondary",
)
SNI_RICE_BRAN = _standard(
    "SNI 01-4439-1998",
    1998,
    Text(id="Bekatul", en="Rice bran"),
    "pdfs.asia/sni-01-4439-1998-bekatul.html",
    "secondary",
)
SNI_SOLIDS_SAMPLING = _standard(
    "SNI 19-0428-1998",
    1998,
    Text(id="Petunjuk pengambilan contoh padatan", en="Sampling of solids"),
    "pdfs.asia/sni-01-4439-1998-bekatul.html",
    "unresolved",
)

INSTRUMENTS = (
    *(
        CLUSTER_2014,
        INCENTIVE_2018,
        SNI_PAVING_BLOCK,
        SNI_RICE_BRAN,
        SNI_SOLIDS_SAMPLING,
        PERKA_BSN_2_2017,
    ),
    *(FOOD_SCHEMES_2019, SCHEMES_5_2021, CCQC_2021, PP_28_2021, BSN_2022, PERBAN_BSN_9_2023),
    *(PERMENPERIN_54_2024, PERMENPERIN_75_2024, TEXTILE_SCHEMES_2025, BBSPJIA_2025),
    IGS_MAINTENANCE,
)
"""All of them; standards and pages stand among the regulations."""

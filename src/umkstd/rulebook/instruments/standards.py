"""Instruments that make an SNI mandatory, and those on industry and penalties beside them."""

from __future__ import annotations

from umkstd.law.citation import Grade, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_PRODUCT_TITLE = Text(id="Pemberlakuan SNI {product} secara wajib", en="Mandatory SNI of {product}")


def _permenperin(
    number: str,
    year: int,
    product: Text,
    address: str,
    *,
    grade: Grade | str = Grade.SECONDARY,
    kind: str = "Peraturan Menteri Perindustrian",
    short: str = "Permenperin",
) -> Instrument:
    return Instrument(
        name=f"{short} {number}/{year}",
        kind=kind,
        number=number,
        year=year,
        title=_PRODUCT_TITLE.fill(product=product),
        address=address,
        grade=grade,
        style=INDONESIAN,
    )


_SALT = Text(id="garam konsumsi beryodium", en="iodised table salt")
_WATER = Text(id="air minum dalam kemasan", en="packaged drinking water")
_FLOUR = Text(id="tepung terigu sebagai bahan makanan", en="wheat flour as food")
_PALM_OIL = Text(id="minyak goreng sawit", en="palm frying oil")
_COFFEE = Text(id="kopi instan", en="instant coffee")
_BISCUIT = Text(id="biskuit", en="biscuits")
_TOYS = Text(id="mainan", en="toys")
_SALT_PAGE = "narmadi.co.id/?p=3221"
_WATER_PAGE = "insightof.id/regulasi-air-minum-ph-tinggi-indonesia"
_COFFEE_PAGE = "narmadi.co.id/?p=3230"

UU_3_2014 = Instrument(
    name="UU 3/2014",
    kind="Undang-Undang",
    number="3",
    year=2014,
    title=Text(id="Perindustrian", en="Industry"),
    address="m.solopos.com/salah-gunakan-sni-bisa-dipidana-5-tahun-479681",
    grade="secondary",
    style=INDONESIAN,
)
UU_1_2026 = Instrument(
    name="UU 1/2026",
    kind="Undang-Undang",
    number="1",
    year=2026,
    title=Text(id="Penyesuaian Pidana", en="Adjustment of Criminal Penalties"),
    in_force_on="2026-01-02",
    address="tvonenews.com/berita/nasional/403720-resmi-berlaku-2-januari-2026",
    grade="secondary",
    style=INDONESIAN,
)
PERMENPERIN_62_2024 = _permenperin("62", 2024, _WATER, _WATER_PAGE)
PERMENPERIN_16_2025 = _permenperin(
    "16",
    2025,
    _SALT,
    "pasal.id/peraturan/permen/permenperin-no-16-tahun-2025/koreksi/9446005",
    grade="article",
)
PERMENPERIN_14_2025 = _permenperin(
    "14",
    2025,
    Text(id="alat makan dan minum keramik berglasir", en="glazed ceramic tableware"),
    "pasal.id/peraturan/permen/permenperin-no-14-tahun-2025/koreksi/9427200",
    grade="article",
)
PERMENPERIN_1_2021 = _permenperin("1", 2021, _FLOUR, "123dok.com/document/q072n0xz-")
PERMENPERIN_3_2025 = _permenperin("3", 2025, _PALM_OIL, "narmadi.co.id/?p=3559")
PERMENPERIN_10_2025 = _permenperin(
    "10",
    2025,
    Text(id="kakao bubuk", en="cocoa powder"),
    "narmadi.co.id/stop-memilih-kakao-bubuk-tanpa-sni",
)
PERMENPERIN_4_2025 = _permenperin("4", 2025, _COFFEE, _COFFEE_PAGE)
PERMENPERIN_60_2015 = _permenperin(
    "60", 2015, _BISCUIT, "kemenperin.go.id/artikel/18089/Beleid-Diminta-Lebih-Spesifik"
)
SE_500_2016 = Instrument(
    name="SE Dirjen Industri Agro 500/M-IND/7/2016",
    kind="Surat Edaran Direktur Jenderal Industri Agro",
    number="500/M-IND/7/2016",
    year=2016,
    title=Text(
        id="Penundaan pemberlakuan SNI wajib biskuit",
        en="Postponed enforcement of the mandatory SNI of biscuits",
    ),
    address="kemenperin.go.id/artikel/18089/Beleid-Diminta-Lebih-Spesifik",
    grade="secondary",
    style=INDONESIAN,
)
PERMENPERIN_24_2013 = _permenperin(
    "24", 2013, _TOYS, "permitpro.id/2025/07/peraturan-sni-mainan-2025-panduan.html"
)
PERMENPERIN_7_2014 = _permenperin(
    "7",
    2014,
    Text(id="kain untuk pakaian bayi", en="cloth for baby clothing"),
    "money.kompas.com/read/2020/11/11/185637226",
)
PERMENPERIN_58_2020 = _permenperin(
    "58",
    2020,
    Text(
        id="alat dapur dan pemanas cairan listrik",
        en="electric kitchen and liquid-heating appliances",
    ),
    "id.scribd.com/document/543056396",
)

INSTRUMENTS = (
    *(PERMENPERIN_24_2013, UU_3_2014, PERMENPERIN_7_2014, PERMENPERIN_60_2015, SE_500_2016),
    *(PERMENPERIN_58_2020, PERMENPERIN_1_2021, PERMENPERIN_62_2024, PERMENPERIN_3_2025),
    *(PERMENPERIN_4_2025, PERMENPERIN_10_2025, PERMENPERIN_14_2025, PERMENPERIN_16_2025),
    UU_1_2026,
)
"""All of them, in order of time."""

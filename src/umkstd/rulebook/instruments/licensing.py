"""Instruments about size, licensing and standardisation."""

from __future__ import annotations

from umkstd.law.citation import Citation, Instrument
from umkstd.rulebook.instruments.style import CARRIED, INDONESIAN
from umkstd.text import Text

UU_9_1995 = Instrument(
    name="UU 9/1995",
    kind="Undang-Undang",
    number="9",
    year=1995,
    title=Text(id="Usaha Kecil", en="Small Enterprises"),
    ended_on="2008-07-04",
    address="text-id.123dok.com/document/6zk757epq",
    grade="secondary",
    style=INDONESIAN,
)
UU_20_2008 = Instrument(
    name="UU 20/2008",
    kind="Undang-Undang",
    number="20",
    year=2008,
    title=Text(id="Usaha Mikro, Kecil, dan Menengah", en="Micro, Small and Medium Enterprises"),
    in_force_on="2008-07-04",
    revokes=("UU 9/1995",),
    gazette="LN 2008/93",
    address="github.com/mblonyox/data-peraturan: uu/2008/20.md",
    style=INDONESIAN,
)
UU_20_2014 = Instrument(
    name="UU 20/2014",
    kind="Undang-Undang",
    number="20",
    year=2014,
    title=Text(
        id="Standardisasi dan Penilaian Kesesuaian", en="Standardisation and Conformity Assessment"
    ),
    in_force_on="2014-09-17",
    gazette="LN 2014/216, TLN 5584",
    address="github.com/Scyrptoeth/website-peraturan: uu-nomor-20-tahun-2014.json",
    style=INDONESIAN,
)
PP_34_2018 = Instrument(
    name="PP 34/2018",
    kind="Peraturan Pemerintah",
    number="34",
    year=2018,
    title=Text(
        id="Sistem Standardisasi dan Penilaian Kesesuaian Nasional",
        en="National System of Standardisation and Conformity Assessment",
    ),
    in_force_on="2018-07-20",
    revokes=("PP 102/2000",),
    gazette="LN 2018/110",
    address="github.com/Scyrptoeth/website-peraturan: pp-nomor-34-tahun-2018.json",
    style=INDONESIAN,
)
PP_24_2018 = Instrument(
    name="PP 24/2018",
    kind="Peraturan Pemerintah",
    number="24",
    year=2018,
    title=Text(
        id="Pelayanan Perizinan Berusaha Terintegrasi Secara Elektronik",
        en="Electronically Integrated Business Licensing Services",
    ),
    in_force_on="2018-06-21",
    gazette="LN 2018/90",
    address="github.com/mblonyox/data-peraturan: pp/2018/24.md",
    style=INDONESIAN,
)
UU_11_2020 = Instrument(
    name="UU 11/2020",
    kind="Undang-Undang",
    number="11",
    year=2020,
    title=Text(id="Cipta Kerja", en="Job Creation"),
    in_force_on="2020-11-02",
    address="github.com/mblonyox/data-peraturan: uu/2020/11.md",
    style=INDONESIAN,
)
PP_5_2021 = Instrument(
    name="PP 5/2021",
    kind="Peraturan Pemerintah",
    number="5",
    year=2021,
    title=Text(
        id="Penyelenggaraan Perizinan Berusaha Berbasis Risiko",
        en="Risk-Based Business Licensing",
    ),
    in_force_on="2021-02-02",
    ended_on="2025-06-05",
    gazette="LN 2021/15, TLN 6617",
    address="rj-legal.co.id/id/detail-article/risk-based-business-licensing",
    grade="secondary",
    style=INDONESIAN,
)
PP_7_2021 = Instrument(
    name="PP 7/2021",
    kind="Peraturan Pemerintah",
    number="7",
    year=2021,
    title=Text(
        id="Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM",
        en="Ease, Protection and Empowerment of Cooperatives and MSMEs",
    ),
    in_force_on="2021-02-02",
    gazette="LN 2021/17, TLN 6619",
    address="id.scribd.com/document/649831600/UMKM-2022",
    style=INDONESIAN,
)
PERBAN_BSN_28_2021 = Instrument(
    name="Perban BSN 28/2021",
    kind="Peraturan Badan Standardisasi Nasional",
    number="28",
    year=2021,
    title=Text(
        id="Pembinaan Penerapan SNI pada UMK dalam rangka Perizinan Tunggal",
        en="Coaching of SNI Application by UMK under the Single Licence",
    ),
    address="123dok.com/document/y4w1d919-republik-indonesia-tahun-nomor-tambahan.html",
    grade="unresolved",
    style=INDONESIAN,
)
PERPPU_2_2022 = Instrument(
    name="Perppu 2/2022",
    kind="Peraturan Pemerintah Pengganti Undang-Undang",
    number="2",
    year=2022,
    title=Text(id="Cipta Kerja", en="Job Creation"),
    in_force_on="2022-12-30",
    revokes=("UU 11/2020",),
    address="deras.id",
    grade="secondary",
    style=INDONESIAN,
)
PP_28_2025 = Instrument(
    name="PP 28/2025",
    kind="Peraturan Pemerintah",
    number="28",
    year=2025,
    title=Text(
        id="Penyelenggaraan Perizinan Berusaha Berbasis Risiko",
        en="Risk-Based Business Licensing",
    ),
    in_force_on="2025-06-05",
    revokes=("PP 5/2021",),
    gazette="LN 2025/98, TLN 7115",
    address="github.com/Scyrptoeth/website-peraturan: pp-nomor-28-tahun-2025.json",
    style=INDONESIAN,
)

INSTRUMENTS = (
    *(UU_9_1995, UU_20_2008, UU_20_2014, PP_24_2018, PP_34_2018, UU_11_2020, PP_5_2021),
    *(PP_7_2021, PERBAN_BSN_28_2021, PERPPU_2_2022, PP_28_2025),
)
"""All of them, in order of time."""


def job_creation(
    article: int, paragraph: int | str | None = None, number: int | None = None
) -> Citation:
    """An article of UU 11/2020, with the note that UU 6/2023 now carries it."""
    return UU_11_2020.article(article, paragraph, None, number, note=CARRIED)

"""Instruments about premises, environment, investment reports and older licensing."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.forms import (
    PERMEN_INVESTASI_5_2025_PMA as PERMEN_INVESTASI_5_2025,
)
from umkstd.rulebook.instruments.halal import UU_6_2023
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

UU_3_1982 = Instrument(
    name="UU 3/1982",
    kind="Undang-Undang",
    number="3",
    year=1982,
    title=Text(id="Wajib Daftar Perusahaan", en="Compulsory Company Registration"),
    address="github.com/mblonyox/data-peraturan: uu/1982/3.md",
    style=INDONESIAN,
)
PP_17_2013 = Instrument(
    name="PP 17/2013",
    kind="Peraturan Pemerintah",
    number="17",
    year=2013,
    title=Text(
        id="Pelaksanaan UU 20/2008 tentang Usaha Mikro, Kecil, dan Menengah",
        en="Implementation of UU 20/2008 on Micro, Small and Medium Enterprises",
    ),
    in_force_on="2013-03-01",
    address="github.com/mblonyox/data-peraturan: pp/2013/17.md",
    style=INDONESIAN,
)
PERKA_BKPM_13_2009 = Instrument(
    name="Perka BKPM 13/2009",
    kind="Peraturan Kepala Badan Koordinasi Penanaman Modal",
    number="13",
    year=2009,
    title=Text(id="Laporan Kegiatan Penanaman Modal", en="Investment Activity Reports"),
    address="prolegal.id; ngertihukum.id; hukumonline.com",
    grade="secondary",
    style=INDONESIAN,
)
BKPM_6_2020 = Instrument(
    name="BKPM 6/2020",
    kind="Peraturan Badan Koordinasi Penanaman Modal",
    number="6",
    year=2020,
    title=Text(id="Laporan Kegiatan Penanaman Modal", en="Investment Activity Reports"),
    address="prolegal.id; ngertihukum.id; hukumonline.com",
    grade="secondary",
    style=INDONESIAN,
)
PP_21_2021 = Instrument(
    name="PP 21/2021",
    kind="Peraturan Pemerintah",
    number="21",
    year=2021,
    title=Text(id="Penyelenggaraan Penataan Ruang", en="Spatial Planning"),
    in_force_on="2021-02-02",
    address="github.com/mblonyox/data-peraturan: pp/2021/21.md",
    style=INDONESIAN,
)
PP_22_2021 = Instrument(
    name="PP 22/2021",
    kind="Peraturan Pemerintah",
    number="22",
    year=2021,
    title=Text(
        id="Penyelenggaraan Perlindungan dan Pengelolaan Lingkungan Hidup",
        en="Environmental Protection and Management",
    ),
    in_force_on="2021-02-02",
    address="github.com/mblonyox/data-peraturan: pp/2021/22.md",
    style=INDONESIAN,
)
PERPRES_10_2021 = Instrument(
    name="Perpres 10/2021",
    kind="Peraturan Presiden",
    number="10",
    year=2021,
    title=Text(id="Bidang Usaha Penanaman Modal", en="Business Fields for Investment"),
    address="github.com/Bali-Zero/Teman2: data/kbli-filiera/perpres-umkm-reservation.json",
    grade="secondary",
    style=INDONESIAN,
)
PERPRES_49_2021 = Instrument(
    name="Perpres 49/2021",
    kind="Peraturan Presiden",
    number="49",
    year=2021,
    title=Text(
        id="Perubahan atas Perpres 10/2021 tentang Bidang Usaha Penanaman Modal",
        en="Amendment of Perpres 10/2021 on Business Fields for Investment",
    ),
    address="github.com/Bali-Zero/Teman2: data/kbli-filiera/perpres-umkm-reservation.json",
    grade="secondary",
    style=INDONESIAN,
)
BKPM_3_2021 = Instrument(
    name="BKPM 3/2021",
    kind="Peraturan Badan Koordinasi Penanaman Modal",
    number="3",
    year=2021,
    title=Text(id="Sistem OSS", en="The OSS System"),
    address="scribd.com/document/674019781",
    grade="secondary",
    style=INDONESIAN,
)
BKPM_4_2021 = Instrument(
    name="BKPM 4/2021",
    kind="Peraturan Badan Koordinasi Penanaman Modal",
    number="4",
    year=2021,
    title=Text(
        id="Tata Cara Pelayanan Perizinan Berusaha dan Fasilitas Penanaman Modal",
        en="Procedure of Licensing Services and Investment Facilities",
    ),
    address="scribd.com/document/674019781",
    grade="secondary",
    style=INDONESIAN,
)
BKPM_5_2021 = Instrument(
    name="BKPM 5/2021",
    kind="Peraturan Badan Koordinasi Penanaman Modal",
    number="5",
    year=2021,
    title=Text(
        id="Tata Cara Pengawasan Perizinan Berusaha Berbasis Risiko",
        en="Procedure of Supervising Risk-Based Business Licensing",
    ),
    address="scribd.com/document/674019781",
    grade="secondary",
    style=INDONESIAN,
)
__all__ = [
    "BKPM_3_2021",
    "BKPM_4_2021",
    "BKPM_5_2021",
    "BKPM_6_2020",
    "INSTRUMENTS",
    "PERKA_BKPM_13_2009",
    "PERMEN_INVESTASI_5_2025",
    "PERPRES_10_2021",
    "PERPRES_49_2021",
    "PP_17_2013",
    "PP_21_2021",
    "PP_22_2021",
    "UU_3_1982",
    "UU_6_2023",
]

INSTRUMENTS: tuple[Instrument, ...] = (
    *(UU_3_1982, PERKA_BKPM_13_2009, PP_17_2013, BKPM_6_2020, PP_21_2021, PP_22_2021),
    *(PERPRES_10_2021, PERPRES_49_2021, BKPM_3_2021, BKPM_4_2021, BKPM_5_2021),
)
"""All of them, in order of time."""

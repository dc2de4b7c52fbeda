"""Instruments about food: SPP-IRT, hygiene certificates, BPOM distribution licences."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_BPOM = "Peraturan Badan Pengawas Obat dan Makanan"
_REPOSITORY = "github.com/adibalfiyan-05/Asisten-Regulasi-BPOM, commit 1c1adc07: data/processed"

UU_18_2012 = Instrument(
    name="UU 18/2012",
    kind="Undang-Undang",
    number="18",
    year=2012,
    title=Text(id="Pangan", en="Food"),
    address="yumpu.com/id/document/view/24484727",
    style=INDONESIAN,
)
PP_86_2019 = Instrument(
    name="PP 86/2019",
    kind="Peraturan Pemerintah",
    number="86",
    year=2019,
    title=Text(id="Keamanan Pangan", en="Food Safety"),
    address="pasal.id/en/peraturan/pp/pp-no-86-tahun-2019",
    style=INDONESIAN,
)
KEP_BPOM_2205_2012 = Instrument(
    name="Kep. BPOM HK.03.1.23.04.12.2205/2012",
    kind="Keputusan Kepala Badan Pengawas Obat dan Makanan",
    number="HK.03.1.23.04.12.2205",
    year=2012,
    title=Text(
        id="Pedoman Pemberian Sertifikat Produksi Pangan Industri Rumah Tangga",
        en="Guide to the Home-Food Production Certificate",
    ),
    address="efataregulatory.blogspot.com/2013/10/home-industry-certification-procedure.html",
    grade="secondary",
    style=INDONESIAN,
)
KEP_BPOM_2206_2012 = Instrument(
    name="Kep. BPOM HK.03.1.23.04.12.2206/2012",
    kind="Keputusan Kepala Badan Pengawas Obat dan Makanan",
    number="HK.03.1.23.04.12.2206",
    year=2012,
    title=Text(
        id="Cara Produksi Pangan yang Baik untuk Industri Rumah Tangga (CPPB-IRT)",
        en="Good Production Practice of the Home Food Industry (CPPB-IRT)",
    ),
    address="dinkes.temanggungkab.go.id/frontend/d_layanan/399",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_22_2018 = Instrument(
    name="PerBPOM 22/2018",
    kind=_BPOM,
    number="22",
    year=2018,
    title=Text(
        id="Pedoman Pemberian Sertifikat Produksi Pangan Industri Rumah Tangga",
        en="Guide to the Home-Food Production Certificate",
    ),
    gazette="BN 2018/1106",
    address="docslib.org/doc/10143430",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_10_2021 = Instrument(
    name="PerBPOM 10/2021",
    kind=_BPOM,
    number="10",
    year=2021,
    title=Text(
        id="Standar kegiatan usaha dan produk sektor obat dan makanan",
        en="Standards of activities and products, drug and food sector",
    ),
    gazette="BN 2021/292",
    address="dinkes.temanggungkab.go.id/frontend/d_layanan/399",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_22_2021 = Instrument(
    name="PerBPOM 22/2021",
    kind=_BPOM,
    number="22",
    year=2021,
    title=Text(
        id="Izin penerapan cara produksi pangan olahan yang baik (CPPOB)",
        en="Licence of good manufacturing practice for processed food (CPPOB)",
    ),
    address="wasprodpangan.pom.go.id/ads",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_27_2017 = Instrument(
    name="PerBPOM 27/2017",
    kind=_BPOM,
    number="27",
    year=2017,
    title=Text(id="Pendaftaran pangan olahan", en="Registration of processed food"),
    ended_on="2023-09-11",
    address="radarutara.bacakoran.co/amp/4865",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_23_2023 = Instrument(
    name="PerBPOM 23/2023",
    kind=_BPOM,
    number="23",
    year=2023,
    title=Text(id="Registrasi pangan olahan", en="Registration of processed food"),
    in_force_on="2023-09-11",
    revokes=("PerBPOM 27/2017", "PerBPOM 7/2021"),
    address="id.scribd.com/document/684304037",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_4_2024 = Instrument(
    name="PerBPOM 4/2024",
    kind=_BPOM,
    number="4",
    year=2024,
    title=Text(
        id="Penerbitan sertifikat pangan olahan industri rumah tangga (SPP-IRT)",
        en="Issue of the home-food certificate (SPP-IRT)",
    ),
    revokes=("PerBPOM 22/2018",),
    address=f"{_REPOSITORY}/PerBPOM_04_2024",
    style=INDONESIAN,
)
PERBPOM_27_2025 = Instrument(
    name="PerBPOM 27/2025",
    kind=_BPOM,
    number="27",
    year=2025,
    title=Text(
        id="Standar kegiatan usaha dan produk sektor obat dan makanan (PB UMKU)",
        en="Standards of activities and products, drug and food sector (PB UMKU)",
    ),
    revokes=("PerBPOM 10/2021",),
    address=f"{_REPOSITORY}/PerBPOM_27_2025",
    style=INDONESIAN,
)
PERBPOM_30_2025 = Instrument(
    name="PerBPOM 30/2025",
    kind=_BPOM,
    number="30",
    year=2025,
    title=Text(
        id="Perubahan atas PerBPOM 14/2024 tentang peredaran secara daring",
        en="Amendment of PerBPOM 14/2024 on online sale",
    ),
    address=f"{_REPOSITORY}/PerBPOM_30_2025",
    style=INDONESIAN,
)
PERMENKES_14_2021 = Instrument(
    name="Permenkes 14/2021",
    kind="Peraturan Menteri Kesehatan",
    number="14",
    year=2021,
    title=Text(
        id="Standar kegiatan usaha dan produk sektor kesehatan",
        en="Standards of activities and products, health sector",
    ),
    ended_on="2025-10-03",
    address="id.scribd.com/document/595408351",
    style=INDONESIAN,
)
PERMENKES_11_2025 = Instrument(
    name="Permenkes 11/2025",
    kind="Peraturan Menteri Kesehatan",
    number="11",
    year=2025,
    title=Text(
        id="Standar kegiatan usaha dan produk sektor kesehatan",
        en="Standards of activities and products, health sector",
    ),
    in_force_on="2025-10-03",
    revokes=("Permenkes 14/2021",),
    address="research note of 29 July 2026 that quotes the official PDF (public GitHub file)",
    grade="secondary",
    style=INDONESIAN,
)

INSTRUMENTS = (
    *(UU_18_2012, KEP_BPOM_2205_2012, KEP_BPOM_2206_2012, PERBPOM_27_2017, PERBPOM_22_2018),
    *(PP_86_2019, PERMENKES_14_2021, PERBPOM_10_2021, PERBPOM_22_2021, PERBPOM_23_2023),
    *(PERBPOM_4_2024, PERBPOM_27_2025, PERMENKES_11_2025, PERBPOM_30_2025),
)
"""All of them, in order of time."""

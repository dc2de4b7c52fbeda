"""Instruments about the classification of business fields (KBLI) and about industry size."""

from __future__ import annotations

from umkstd.law.citation import Citation, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

PERBPS_2_2020 = Instrument(
    name="Peraturan BPS 2/2020",
    kind="Peraturan Badan Pusat Statistik",
    number="2",
    year=2020,
    title=Text(
        id="Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2020)",
        en="Indonesian Standard Classification of Business Fields (KBLI 2020)",
    ),
    address="maharamalaw.com/id/articles/2/",
    grade="secondary",
    style=INDONESIAN,
)
PERBPS_7_2025 = Instrument(
    name="Peraturan BPS 7/2025",
    kind="Peraturan Badan Pusat Statistik",
    number="7",
    year=2025,
    title=Text(
        id="Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2025)",
        en="Indonesian Standard Classification of Business Fields (KBLI 2025)",
    ),
    in_force_on="2025-12-18",
    address="justisio.com/regulation/indonesia/z17olr3khi2skgpelqdyhikn",
    style=INDONESIAN,
)
PERMENPERIN_64_2016 = Instrument(
    name="Permenperin 64/2016",
    kind="Peraturan Menteri Perindustrian",
    number="64",
    year=2016,
    title=Text(
        id="Ukuran industri menurut jumlah tenaga kerja dan nilai investasi",
        en="Size of industry by number of workers and investment value",
    ),
    address="hukumonline.com/klinik/a/ini-kriteria-usaha-untuk-mendirikan-pt-perorangan-"
    "lt616a7a1731182",
    grade="secondary",
    style=INDONESIAN,
)
BPS_CLASSES = Citation(
    instrument="Klasifikasi BPS menurut jumlah tenaga kerja",
    place="",
    grade="secondary",
    address="konsultasiskripsi.com/2023/11/19/kriteria-usaha-mikro-kecil-dan-menengah",
    note=Text(
        id="Kelas statistik, bukan peraturan tentang skala usaha; mulai berlakunya tidak ditemukan.",
        en="Classes of statistics, no law on the scale of a business; no starting day was found.",
    ),
)

INSTRUMENTS: tuple[Instrument, ...] = (PERMENPERIN_64_2016, PERBPS_2_2020, PERBPS_7_2025)
"""All of them, in order of time."""

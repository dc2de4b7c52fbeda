"""Instruments about trade marks, cosmetics, household products and batik."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_STATE_FEES_OF_THE_LAW_MINISTRY = Text(
    id="Jenis dan Tarif atas Jenis Penerimaan Negara Bukan Pajak pada kementerian di bidang hukum",
    en="Kinds and Tariffs of Non-Tax State Revenue at the ministry of law",
)

UU_20_2016 = Instrument(
    name="UU 20/2016",
    kind="Undang-Undang",
    number="20",
    year=2016,
    title=Text(id="Merek dan Indikasi Geografis", en="Marks and Geographical Indications"),
    address="dntlawyers.com/berapa-lama-merek-anda-dilindungi",
    grade="secondary",
    style=INDONESIAN,
)
PP_45_2024 = Instrument(
    name="PP 45/2024",
    kind="Peraturan Pemerintah",
    number="45",
    year=2024,
    title=_STATE_FEES_OF_THE_LAW_MINISTRY,
    ended_on="2026-08-01",
    address="dgip.go.id/menu-utama/merek/biaya",
    grade="secondary",
    style=INDONESIAN,
)
PP_30_2026 = Instrument(
    name="PP 30/2026",
    kind="Peraturan Pemerintah",
    number="30",
    year=2026,
    title=_STATE_FEES_OF_THE_LAW_MINISTRY,
    in_force_on="2026-08-01",
    revokes=("PP 45/2024",),
    address="news.ddtc.co.id (1820941)",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_12_2020 = Instrument(
    name="PerBPOM 12/2020",
    kind="Peraturan Badan Pengawas Obat dan Makanan",
    number="12",
    year=2020,
    title=Text(id="Notifikasi Kosmetika", en="Notification of Cosmetics"),
    grade="unresolved",
    style=INDONESIAN,
)
PERBPOM_21_2022 = Instrument(
    name="PerBPOM 21/2022",
    kind="Peraturan Badan Pengawas Obat dan Makanan",
    number="21",
    year=2022,
    title=Text(id="Notifikasi Kosmetika", en="Notification of Cosmetics"),
    address="pasal.id/en/peraturan/perban/peraturan-bpom-no-21-tahun-2022; "
    "notifkos.pom.go.id/frontend/informasi",
    grade="secondary",
    style=INDONESIAN,
)
PERMENPERIN_74_2007 = Instrument(
    name="Permenperin 74/M-IND/PER/9/2007",
    kind="Peraturan Menteri Perindustrian",
    number="74/M-IND/PER/9/2007",
    year=2007,
    title=Text(
        id="Batikmark “batik INDONESIA”",
        en="Batikmark “batik INDONESIA”",
    ),
    address="perindustrianlumajang.blogspot.com/2019/12",
    grade="secondary",
    style=INDONESIAN,
)

INSTRUMENTS: tuple[Instrument, ...] = (
    *(PERMENPERIN_74_2007, UU_20_2016, PERBPOM_12_2020, PERBPOM_21_2022),
    *(PP_45_2024, PP_30_2026),
)

"""Instruments about legal forms: companies, the one-person company, cooperatives, investors."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

UU_25_1992 = Instrument(
    name="UU 25/1992",
    kind="Undang-Undang",
    number="25",
    year=1992,
    title=Text(id="Perkoperasian", en="Cooperatives"),
    address="github.com/mblonyox/data-peraturan: uu/1992/25.md",
    style=INDONESIAN,
)
UU_40_2007 = Instrument(
    name="UU 40/2007",
    kind="Undang-Undang",
    number="40",
    year=2007,
    title=Text(id="Perseroan Terbatas", en="Limited Companies"),
    address="github.com/mblonyox/data-peraturan: uu/2020/11.md",
    style=INDONESIAN,
)
PP_8_2021 = Instrument(
    name="PP 8/2021",
    kind="Peraturan Pemerintah",
    number="8",
    year=2021,
    title=Text(
        id="Modal dasar perseroan dan perseroan yang memenuhi kriteria usaha mikro dan kecil",
        en="Authorised capital, and companies that meet the criteria of micro and small "
        "enterprises",
    ),
    in_force_on="2021-02-02",
    address="easybiz.id/modal-pt-perorangan-berapa-banyak-yang-dibutuhkan",
    grade="secondary",
    style=INDONESIAN,
)
PERMENKUM_49_2025 = Instrument(
    name="Permenkum 49/2025",
    kind="Peraturan Menteri Hukum",
    number="49",
    year=2025,
    title=Text(id="Perseroan terbatas", en="Limited companies"),
    revokes=("Permenkumham 21/2021",),
    address="pasal.id/peraturan/permen/permenkum-no-49-tahun-2025/koreksi/9426347",
    style=INDONESIAN,
)
PERMEN_INVESTASI_5_2025_PMA = Instrument(
    name="Permen Investasi dan Hilirisasi/BKPM 5/2025",
    kind="Peraturan Menteri Investasi dan Hilirisasi/Kepala BKPM",
    number="5",
    year=2025,
    title=Text(
        id="Perizinan berusaha berbasis risiko dan fasilitas penanaman modal melalui OSS",
        en="Risk-based business licensing and investment facilities through OSS",
    ),
    revokes=("BKPM 3/2021", "BKPM 4/2021", "BKPM 5/2021"),
    address="pasal.id/en/peraturan/perban/peraturan-bkpm-5-2025/koreksi/4018105",
    style=INDONESIAN,
)
"""Only its articles on the identity of the investor were read here (Pasal 16, 26 and 29)."""

INSTRUMENTS: tuple[Instrument, ...] = (
    *(UU_25_1992, UU_40_2007, PP_8_2021),
    *(PERMEN_INVESTASI_5_2025_PMA, PERMENKUM_49_2025),
)
"""All of them, in order of time."""

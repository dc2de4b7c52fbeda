"""Instruments about labels of food."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_BPOM = "Peraturan Badan Pengawas Obat dan Makanan"
_NUTRITION_PAGE = "registrasipangan.pom.go.id/layanan"

PP_69_1999 = Instrument(
    name="PP 69/1999",
    kind="Peraturan Pemerintah",
    number="69",
    year=1999,
    title=Text(id="Label dan Iklan Pangan", en="Food Labels and Advertisements"),
    address="lovelyristin.com/menurut-pp-no-69-tahun-1999-",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_31_2018 = Instrument(
    name="PerBPOM 31/2018",
    kind=_BPOM,
    number="31",
    year=2018,
    title=Text(id="Label Pangan Olahan", en="Labels of Processed Food"),
    address="pasal.id/peraturan/perban/peraturan-bpom-no-31-tahun-2018",
    style=INDONESIAN,
)
PERBPOM_16_2020 = Instrument(
    name="PerBPOM 16/2020",
    kind=_BPOM,
    number="16",
    year=2020,
    title=Text(
        id="Informasi nilai gizi pangan olahan usaha mikro dan kecil",
        en="Nutrition information of processed food of micro and small enterprises",
    ),
    address=_NUTRITION_PAGE,
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_20_2021 = Instrument(
    name="PerBPOM 20/2021",
    kind=_BPOM,
    number="20",
    year=2021,
    title=Text(
        id="Perubahan atas PerBPOM 31/2018 tentang Label Pangan Olahan",
        en="Amendment of PerBPOM 31/2018 on Labels of Processed Food",
    ),
    address="id.scribd.com/document/538535500",
    grade="secondary",
    style=INDONESIAN,
)
PERBPOM_26_2021 = Instrument(
    name="PerBPOM 26/2021",
    kind=_BPOM,
    number="26",
    year=2021,
    title=Text(id="Informasi nilai gizi pada label", en="Nutrition information on labels"),
    address=_NUTRITION_PAGE,
    grade="secondary",
    style=INDONESIAN,
)
BAPANAS_1_2023 = Instrument(
    name="Perbapanas 1/2023",
    kind="Peraturan Badan Pangan Nasional",
    number="1",
    year=2023,
    title=Text(id="Label Pangan Segar", en="Labels of Fresh Food"),
    address="pasal.id/en/peraturan/perban/peraturan-bapanas-no-1-tahun-2023",
    style=INDONESIAN,
)
INSTRUMENTS = (
    *(PP_69_1999, PERBPOM_31_2018, PERBPOM_16_2020, PERBPOM_20_2021, PERBPOM_26_2021),
    BAPANAS_1_2023,
)
"""All of them, in order of time."""

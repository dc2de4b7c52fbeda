"""BSN's food schemes after Perban BSN 6/2019; the other schemes stand in ``certification``."""

from __future__ import annotations

from umkstd.law.citation import Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_BSN = "Peraturan Badan Standardisasi Nasional"

PERBAN_BSN_1_2020 = Instrument(
    name="Perban BSN 1/2020",
    kind=_BSN,
    number="1",
    year=2020,
    title=Text(
        id="Skema penilaian kesesuaian terhadap SNI sektor makanan dan minuman",
        en="Conformity assessment schemes against the SNI, food and drink sector",
    ),
    revokes=("Perban BSN 6/2019",),
    address="pasal.id/peraturan/perban/peraturan-bsn-no-3-tahun-2021/koreksi/8061571",
    grade="secondary",
    style=INDONESIAN,
)
PERBAN_BSN_3_2021 = Instrument(
    name="Perban BSN 3/2021",
    kind=_BSN,
    number="3",
    year=2021,
    title=Text(
        id="Perubahan atas Perban BSN 1/2020 (makanan dan minuman)",
        en="Amendment of Perban BSN 1/2020 (food and drink)",
    ),
    address="pasal.id/peraturan/perban/peraturan-bsn-no-3-tahun-2021/koreksi/8061571",
    style=INDONESIAN,
)

INSTRUMENTS = (PERBAN_BSN_1_2020, PERBAN_BSN_3_2021)
"""Both, in order of time."""

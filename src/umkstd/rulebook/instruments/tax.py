"""Instruments about the final income tax on small turnover."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation, Grade, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_TITLE = Text(
    id="Pajak Penghasilan atas Penghasilan dari Usaha yang Diterima atau Diperoleh Wajib Pajak yang "
    "Memiliki Peredaran Bruto Tertentu",
    en="Income Tax on Business Income of Taxpayers with a Certain Gross Turnover",
)

PP_46_2013 = Instrument(
    name="PP 46/2013",
    kind="Peraturan Pemerintah",
    number="46",
    year=2013,
    title=_TITLE,
    ended_on="2018-07-01",
    address="text-id.123dok.com: PP 46/2013",
    grade="secondary",
    style=INDONESIAN,
)
PP_23_2018 = Instrument(
    name="PP 23/2018",
    kind="Peraturan Pemerintah",
    number="23",
    year=2018,
    title=_TITLE,
    in_force_on="2018-07-01",
    ended_on="2022-12-20",
    revokes=("PP 46/2013",),
    address="github.com/mblonyox/data-peraturan: pp/2018/23.md",
    style=INDONESIAN,
)
PP_55_2022 = Instrument(
    name="PP 55/2022",
    kind="Peraturan Pemerintah",
    number="55",
    year=2022,
    title=Text(
        id="Penyesuaian Pengaturan di Bidang Pajak Penghasilan",
        en="Adjustment of Rules in the Field of Income Tax",
    ),
    in_force_on="2022-12-20",
    revokes=("PP 23/2018",),
    address="github.com/mblonyox/data-peraturan: pp/2022/55.md",
    style=INDONESIAN,
)
PP_20_2026 = Instrument(
    name="PP 20/2026",
    kind="Peraturan Pemerintah",
    number="20",
    year=2026,
    title=Text(id="Perubahan atas PP 55/2022", en="Amendment of PP 55/2022"),
    in_force_on="2026-04-22",
    gazette="LN 2026/43",
    address="jdih.kemenkeu.go.id/dok/pp-20-tahun-2026",
    grade="secondary",
    style=INDONESIAN,
)

INSTRUMENTS: tuple[Instrument, ...] = (PP_46_2013, PP_23_2018, PP_55_2022, PP_20_2026)


def amended(
    article: int,
    paragraph: int | str | None = None,
    letter: str | None = None,
    *,
    grade: Grade | str | None = None,
    note: Text | None = None,
) -> Citation:
    """An article of PP 55/2022 as PP 20/2026 has amended it, read through other sources.

    Example:
        >>> amended(57, 2, "e").text
        'PP 55/2022 jo. PP 20/2026 Pasal 57 ayat (2) huruf e'
    """
    cite = PP_20_2026.article(article, paragraph, letter, grade=grade, note=note)
    return attrs.evolve(cite, instrument="PP 55/2022 jo. PP 20/2026")

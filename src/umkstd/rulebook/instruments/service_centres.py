"""Instruments about service centres (PLUT-KUMKM), regional technical units (UPTD) and BLUD."""

from __future__ import annotations

import attrs

from umkstd.law.citation import Citation, Instrument
from umkstd.rulebook.instruments.style import INDONESIAN
from umkstd.text import Text

_PLUT = Text(
    id="Pusat Layanan Usaha Terpadu Koperasi dan UMKM",
    en="Integrated Business Service Centres for Cooperatives and MSMEs",
)
_PP, _PERMENKOP = "Peraturan Pemerintah", "Peraturan Menteri Koperasi dan UKM"
_PERMENDAGRI = "Peraturan Menteri Dalam Negeri"
_CIRCULAR = "Surat Edaran Menteri Dalam Negeri"

PERMENKOP_9_2013 = Instrument(
    name="Permenkop UKM 9/2013",
    kind=_PERMENKOP,
    number="9",
    year=2013,
    title=Text(id="PLUT melalui tugas pembantuan", en="PLUT by delegated tasks (tugas pembantuan)"),
    address="voi.id/berita/239230",
    grade="secondary",
    style=INDONESIAN,
)
PERMENKOP_9_2023 = Instrument(
    name="Permenkop UKM 9/2023",
    kind=_PERMENKOP,
    number="9",
    year=2023,
    title=_PLUT,
    address="pasal.id/en/peraturan/permen/permenkop-kukm-no-9-tahun-2023/koreksi/9644332",
    style=INDONESIAN,
)
UU_23_2014 = Instrument(
    name="UU 23/2014",
    kind="Undang-Undang",
    number="23",
    year=2014,
    title=Text(id="Pemerintahan Daerah", en="Regional Government"),
    in_force_on="2014-10-02",
    address="github.com/mblonyox/data-peraturan: uu/2014/23.md",
    style=INDONESIAN,
)
PP_18_2016 = Instrument(
    name="PP 18/2016",
    kind=_PP,
    number="18",
    year=2016,
    title=Text(id="Perangkat Daerah", en="Regional Apparatus"),
    address="github.com/mblonyox/data-peraturan: pp/2016/18.md",
    style=INDONESIAN,
)
PP_72_2019 = Instrument(
    name="PP 72/2019",
    kind=_PP,
    number="72",
    year=2019,
    title=Text(id="Perubahan atas PP 18/2016", en="Amendment of PP 18/2016"),
    address="github.com/mblonyox/data-peraturan: pp/2019/72.md",
    style=INDONESIAN,
)
PERMENDAGRI_12_2017 = Instrument(
    name="Permendagri 12/2017",
    kind=_PERMENDAGRI,
    number="12",
    year=2017,
    title=Text(
        id="Pembentukan dan klasifikasi UPTD", en="Forming and classing regional technical units"
    ),
    gazette="BN 2017/451",
    address="id.scribd.com/document/493162014",
    grade="secondary",
    style=INDONESIAN,
)
SE_UPTD_2017 = Instrument(
    name="SE Mendagri 12 Juni 2017",
    kind=_CIRCULAR,
    number="061/…",
    year=2017,
    title=Text(
        id="Tindak lanjut Permendagri 12/2017", en="Follow-up to Permendagri 12/2017 on UPTD"
    ),
    in_force_on="2017-06-12",
    address="id.scribd.com/document/375053299",
    style=INDONESIAN,
)
PP_23_2005 = Instrument(
    name="PP 23/2005",
    kind=_PP,
    number="23",
    year=2005,
    title=Text(
        id="Pengelolaan Keuangan Badan Layanan Umum",
        en="Finances of Public Service Agencies",
    ),
    address="github.com/mblonyox/data-peraturan: pp/2005/23.md",
    style=INDONESIAN,
)
PP_74_2012 = Instrument(
    name="PP 74/2012",
    kind=_PP,
    number="74",
    year=2012,
    title=Text(id="Perubahan atas PP 23/2005", en="Amendment of PP 23/2005"),
    address="github.com/mblonyox/data-peraturan: pp/2012/74.md",
    style=INDONESIAN,
)
PERMENDAGRI_79_2018 = Instrument(
    name="Permendagri 79/2018",
    kind=_PERMENDAGRI,
    number="79",
    year=2018,
    title=Text(id="Badan Layanan Umum Daerah", en="Regional Public Service Agencies"),
    revokes=("Permendagri 61/2007",),
    gazette="BN 2018/1213",
    address="syncore.co.id: Menjadi BLUD Berdasarkan Permendagri 79",
    grade="secondary",
    style=INDONESIAN,
)
SE_BLUD_2019 = Instrument(
    name="SE Mendagri 981/1011/SJ",
    kind=_CIRCULAR,
    number="981/1011/SJ",
    year=2019,
    title=Text(id="Modul penilaian usulan BLUD", en="Module for assessing BLUD proposals"),
    in_force_on="2019-02-06",
    address="blud.co.id/wp/?p=7951",
    grade="secondary",
    style=INDONESIAN,
)

INSTRUMENTS: tuple[Instrument, ...] = (
    *(PERMENKOP_9_2013, PERMENKOP_9_2023, UU_23_2014, PP_18_2016, PP_72_2019),
    *(PERMENDAGRI_12_2017, SE_UPTD_2017, PP_23_2005, PP_74_2012, PERMENDAGRI_79_2018),
    SE_BLUD_2019,
)


def blu_amended(place: str) -> Citation:
    """A place in PP 23/2005 as PP 74/2012 has amended it.

    Example:
        >>> blu_amended("Pasal 9 dan Pasal 10").text
        'PP 23/2005 jo. PP 74/2012 Pasal 9 dan Pasal 10'
    """
    return attrs.evolve(PP_74_2012.cite(place), instrument="PP 23/2005 jo. PP 74/2012")

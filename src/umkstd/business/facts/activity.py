"""Facts about what is done: industry and its investment, foreign capital, the KBLI version."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts.declare import choice, rupiah, yes_no
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived
from umkstd.text import Text, same

INDUSTRY_SIZES = {
    "bukan_industri": Text(
        id="bukan kegiatan industri", en="no industrial activity (bukan industri)"
    ),
    "industri_kecil": Text(id="industri kecil", en="small industry (industri kecil)"),
    "industri_menengah": Text(id="industri menengah", en="medium industry (industri menengah)"),
    "industri_besar": Text(id="industri besar", en="large industry (industri besar)"),
}
STATISTICAL_CLASSES = {
    "bps_rumah_tangga": Text(
        id="rumah tangga atau mikro menurut BPS", en="household or micro by the BPS classes"
    ),
    "bps_kecil": Text(id="kecil menurut BPS", en="small by the BPS classes"),
    "bps_menengah": Text(id="menengah menurut BPS", en="medium by the BPS classes"),
    "bps_besar": Text(id="besar menurut BPS", en="large by the BPS classes"),
}
_BOOKS = Text(id="pembukuan atau isian OSS", en="the books or the OSS form")

foreign_investment = yes_no(
    "foreign_investment",
    Text(id="penanaman modal asing", en="foreign investment (penanaman modal asing)"),
    Text(
        id="Apakah usaha ini berstatus penanaman modal asing (PMA)?",
        en="Does the business have the status of foreign investment (PMA)?",
    ),
    read_off=Text(id="status penanaman modal pada NIB", en="the investment status on the NIB"),
    changeable=False,
)
is_industry = yes_no(
    "is_industry",
    Text(id="kegiatan industri", en="an industrial activity"),
    Text(
        id="Apakah lini ini kegiatan industri, yaitu mengolah bahan menjadi barang?",
        en="Is this line an industrial activity, that is, does it make materials into goods?",
    ),
    read_off=Text(id="judul KBLI pada NIB", en="the KBLI title on the NIB"),
    changeable=False,
)
industry_investment = rupiah(
    "industry_investment",
    Text(id="nilai investasi industri", en="investment value of the industry"),
    Text(
        id="Berapa nilai investasi industrinya, di luar tanah dan bangunan tempat usaha yang "
        "menjadi satu dengan tempat tinggal pemilik?",
        en="What is the investment value of the industry, without land and buildings of the "
        "premises that are on the owner's home site?",
    ),
    read_off=_BOOKS,
    changeable=False,
)
industry_total_investment = rupiah(
    "industry_total_investment",
    Text(
        id="seluruh nilai investasi industri",
        en="investment value of the industry with everything",
    ),
    Text(
        id="Berapa seluruh nilai investasi industrinya, termasuk tanah dan bangunan?",
        en="What is the whole investment value of the industry, land and buildings included?",
    ),
    read_off=_BOOKS,
    changeable=False,
)
industry_premises_value = rupiah(
    "industry_premises_value",
    Text(
        id="nilai tanah dan bangunan tempat industri",
        en="value of the land and buildings of the industry",
    ),
    Text(
        id="Berapa nilai tanah dan bangunan tempat usaha di dalam investasi itu?",
        en="How much of that investment is land and buildings of the premises?",
    ),
    read_off=_BOOKS,
    changeable=False,
)
industry_at_home = yes_no(
    "industry_at_home",
    Text(
        id="tempat industri menjadi satu dengan tempat tinggal pemilik",
        en="the industry is on the owner's home site",
    ),
    Text(
        id="Apakah tempat industrinya menjadi satu dengan tempat tinggal pemilik?",
        en="Are the premises of the industry on the owner's home site?",
    ),
    changeable=False,
)
industry_size = choice(
    "industry_size",
    Text(id="ukuran industri", en="industry size"),
    Text(
        id="Apa ukuran industrinya (industri kecil, menengah, besar)?",
        en="What is the industry size (industri kecil, menengah, besar)?",
    ),
    INDUSTRY_SIZES,
    determined=True,
    changeable=False,
)
statistical_class = choice(
    "statistical_class",
    Text(id="kelas statistik BPS", en="statistical class of BPS"),
    Text(
        id="Apa kelas statistik BPS menurut jumlah tenaga kerja?",
        en="What is the statistical class of BPS by number of workers?",
    ),
    STATISTICAL_CLASSES,
    determined=True,
    changeable=False,
)
foreign_investment_class = choice(
    "foreign_investment_class",
    Text(
        id="golongan menurut asal penanaman modal",
        en="class by the origin of the investment",
    ),
    Text(
        id="Apakah asal penanaman modal menjadikannya usaha besar?",
        en="Does the origin of the investment make it a large enterprise?",
    ),
    {
        "besar": Text(id="usaha besar", en="large enterprise (besar)"),
        "menurut_skala": Text(
            id="menurut skala usahanya sendiri", en="by its own scale (menurut skala)"
        ),
    },
    determined=True,
    changeable=False,
)
kbli_version_in_oss = choice(
    "kbli_version_in_oss",
    Text(id="versi KBLI yang diminta OSS", en="version of KBLI that OSS asks for"),
    Text(id="Versi KBLI mana yang diminta OSS?", en="Which version of KBLI does OSS ask for?"),
    {"2020": same("KBLI 2020"), "2025": same("KBLI 2025")},
    determined=True,
    changeable=False,
)


def industry_investment_from(
    total: int | None,
    premises: int | None,
    at_home: bool | None,  # noqa: FBT001 - the value of a fact, handed over by place
) -> int | None:
    """The investment that counts: without land and buildings where these are on the home site.

    Example:
        >>> industry_investment_from(1_200_000_000, 400_000_000, True)
        800000000
        >>> industry_investment_from(1_200_000_000, None, False)
        1200000000
    """
    if total is None or at_home is None:
        return None
    if not at_home:
        return total
    return None if premises is None else total - premises


BUSINESS: tuple[Fact[Any], ...] = (foreign_investment,)
LINE: tuple[Fact[Any], ...] = (
    *(is_industry, industry_investment, industry_total_investment),
    *(industry_premises_value, industry_at_home),
)
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = (statistical_class, foreign_investment_class)
DETERMINED_LINE: tuple[Fact[Any], ...] = (industry_size, kbli_version_in_oss)
DERIVED: tuple[Derived, ...] = (
    Derived(
        industry_investment,
        (industry_total_investment, industry_premises_value, industry_at_home),
        industry_investment_from,
        partial=True,
    ),
)

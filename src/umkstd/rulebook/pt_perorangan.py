"""Who may found a one-person company: the requirement ``pt-perorangan``.

It is asked of the as-of day. To judge a founding of the past, ask as of the day of founding.
"""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import forms as o
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments import CARRIED
from umkstd.rulebook.instruments.forms import PP_8_2021, UU_40_2007
from umkstd.rulebook.instruments.marks import PP_30_2026
from umkstd.rulebook.legal_form_fees import FEE_SHOWN, FEES_START
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

VERIFIED_THROUGH = "2026-11-24"
STATUTE = Span("2020-11-02")
"""UU 11/2020 Pasal 109 put Pasal 153A to 153J into UU 40/2007."""
BEFORE_PP_8 = Span("2020-11-02", "2021-02-02")
UNDER_PP_8 = Span("2021-02-02")


def statute(article: str, paragraph: int | None = None, *, grade: str = "article") -> Citation:
    """An article that UU 11/2020 put into UU 40/2007."""
    return UU_40_2007.article(article, paragraph, grade=grade, note=CARRIED)


_FOUNDER = PP_8_2021.cite(
    "Pasal 6 ayat (2) sampai ayat (4) dan Pasal 7",
    note=Text(
        id="Isi pasal-pasal ini dibaca dari ringkasan.",
        en="What these articles say was read in summaries.",
    ),
)


def number(name: str, title: Text, value: int, span: Span, cite: Citation) -> Parameter:
    """A number of the law on one-person companies."""
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        title=title,
        values=(DatedValue(span, value, cite),),
    )


FOUNDERS = number(
    "pt_perorangan_founders",
    Text(id="jumlah pendiri PT perorangan", en="number of founders of a one-person company"),
    1,
    STATUTE,
    statute("153A"),
)
FOUNDER_AGE = number(
    "pt_perorangan_founder_age",
    Text(
        id="umur paling rendah pendiri PT perorangan",
        en="lowest age of the founder of a one-person company",
    ),
    17,
    UNDER_PP_8,
    _FOUNDER,
)
_UMK = member(
    "pt-perorangan-umk",
    f.scale.one_of("mikro", "kecil"),
    holds=Text(
        id="Usaha ini memenuhi kriteria usaha mikro dan kecil.",
        en="The business meets the criteria of micro and small enterprises.",
    ),
    fails=Text(
        id="Usaha ini tidak memenuhi kriteria usaha mikro dan kecil. Dirikan perseroan terbatas "
        "biasa.",
        en="The business does not meet the criteria of micro and small enterprises. Found an "
        "ordinary limited company.",
    ),
    cite=statute("153A"),
)
_ONE_FOUNDER = member(
    "pt-perorangan-founder",
    o.founder_count.equals(FOUNDERS),
    holds=Text(id="Pendirinya satu orang.", en="There is one founder."),
    fails=Text(
        id="Pendirinya {founder_count} orang, sedangkan PT perorangan didirikan oleh satu orang. "
        "Dirikan perseroan terbatas biasa, atau tinggal satu pendiri.",
        en="The number of founders is {founder_count}, but a one-person company is founded by one "
        "person. Found an ordinary limited company, or go on with one founder.",
    ),
    cite=statute("153A"),
)
_ONE_A_YEAR = member(
    "pt-perorangan-one-a-year",
    o.founder_founded_other_this_year.is_false(),
    holds=Text(
        id="Pendiri belum mendirikan PT perorangan lain dalam satu tahun.",
        en="The founder has founded no other one-person company within the year.",
    ),
    fails=Text(
        id="Pendiri sudah mendirikan satu PT perorangan dalam satu tahun. Tunggu tahun berikutnya, "
        "atau dirikan perseroan terbatas biasa.",
        en="The founder has founded a one-person company within the year already. Wait for the "
        "next year, or found an ordinary limited company.",
    ),
    cite=statute("153E"),
)
_CITIZEN = member(
    "pt-perorangan-citizen",
    f.owner_is_citizen.is_true(),
    holds=Text(id="Pendiri warga negara Indonesia.", en="The founder is an Indonesian citizen."),
    fails=Text(
        id="Pendiri bukan warga negara Indonesia, sehingga tidak dapat mendirikan PT perorangan. "
        "Tanyakan bentuk penanaman modal asing kepada notaris atau OSS.",
        en="The founder is no Indonesian citizen and cannot found a one-person company. Ask a "
        "notary or OSS about the forms of foreign investment.",
    ),
    cite=_FOUNDER,
)
_OF_AGE = member(
    "pt-perorangan-age",
    o.founder_age >= FOUNDER_AGE,
    holds=Text(
        id="Pendiri berumur {founder_age} tahun, tidak kurang dari {pt_perorangan_founder_age}.",
        en="The founder is {founder_age} years old, not under {pt_perorangan_founder_age}.",
    ),
    fails=Text(
        id="Pendiri berumur {founder_age} tahun, kurang dari {pt_perorangan_founder_age}. Dirikan "
        "sesudah umur itu tercapai.",
        en="The founder is {founder_age} years old, under {pt_perorangan_founder_age}. Found the "
        "company once that age is reached.",
    ),
    cite=_FOUNDER,
)
_CAPABLE = member(
    "pt-perorangan-capable",
    o.founder_is_capable.is_true(),
    holds=Text(id="Pendiri cakap hukum.", en="The founder has legal capacity."),
    fails=Text(
        id="Pendiri tidak cakap hukum, sehingga tidak dapat mendirikan PT perorangan sendiri. "
        "Tanyakan kepada notaris siapa yang dapat mewakilinya.",
        en="The founder lacks legal capacity and cannot found a one-person company. Ask a notary "
        "who may act instead.",
    ),
    cite=_FOUNDER,
)
_BY_STATUTE = all_of(_UMK, _ONE_FOUNDER, _ONE_A_YEAR)

PT_PERORANGAN = Requirement(
    id="pt-perorangan",
    title=Text(id="Pendirian PT perorangan", en="Founding a one-person company"),
    subject="business",
    provisions=(
        Provision(span=BEFORE_PP_8, cite=statute("153A"), needs=_BY_STATUTE),
        Provision(
            span=UNDER_PP_8,
            cite=statute("153A"),
            needs=all_of(_BY_STATUTE, _CITIZEN, _OF_AGE, _CAPABLE),
        ),
    ),
    determinations=(SCALE,),
    given={"purpose": "registration"},
    notes=(
        Note(
            code="pt-perorangan-statement",
            text=Text(
                id="PT perorangan didirikan dengan pernyataan pendirian yang diisi secara elektronik. "
                "Isinya antara lain NIK dan NPWP pendiri.",
                en="A one-person company is founded by a statement of founding that is filed "
                "electronically. It holds the founder's NIK and NPWP, among others.",
            ),
            cite=statute("153B", grade="secondary"),
        ),
        Note(
            code="pt-perorangan-no-cap",
            text=Text(
                id="Tidak ada batas modal Rp5 miliar tersendiri dalam teks yang dibaca. Batasnya ialah "
                "kriteria usaha mikro dan kecil: modal usaha ketika didirikan, hasil penjualan tahunan "
                "ketika berjalan.",
                en="The text that was read sets no separate cap of Rp5 billion. The limit is the "
                "criteria of micro and small enterprises: capital at the founding, annual sales while "
                "it runs.",
            ),
            cite=statute("153A", grade="secondary"),
        ),
        Note(
            code="pt-perorangan-year",
            text=Text(
                id="Undang-undang tidak menjelaskan apakah satu tahun itu tahun kalender atau dua belas "
                "bulan.",
                en="The statute does not say whether the one year is a calendar year or twelve months.",
            ),
            cite=statute("153E", grade="unresolved"),
        ),
        Note(
            code="pt-perorangan-liability",
            text=Text(
                id="Pemegang saham PT perorangan bertanggung jawab terbatas, dan biayanya "
                "diringankan.",
                en="The shareholder of a one-person company has limited liability, and its fees are "
                "reduced.",
            ),
            cite=UU_40_2007.cite("Pasal 153I dan Pasal 153J", note=CARRIED),
        ),
        Note(
            code="pt-perorangan-fee",
            text=Text(
                id=f"Biaya pendaftaran pendirian PT perorangan {FEE_SHOWN.id} sejak 1 Agustus 2026.",
                en=f"The fee for registering a one-person company is {FEE_SHOWN.en} since 1 August 2026.",
            ),
            cite=PP_30_2026.article(33),
            when=f.as_of >= FEES_START,
        ),
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PT_PERORANGAN,)
PARAMETERS = (FOUNDERS, FOUNDER_AGE)

"""Whether a line may get a home-food certificate (SPP-IRT): the requirement ``pirt``.

Asked of an application made on the as-of day: to look at one of 2022, ask as of its day.
"""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span, as_date
from umkstd.logic.combine import all_of, any_of
from umkstd.logic.nodes import Condition
from umkstd.rulebook import pirt_former as former
from umkstd.rulebook import pirt_members as m
from umkstd.rulebook.instruments.food import (
    KEP_BPOM_2205_2012,
    PERBPOM_4_2024,
    PERBPOM_10_2021,
    PERBPOM_22_2018,
    PERBPOM_27_2025,
)
from umkstd.rulebook.licensing import PP_5_START, VERIFIED_THROUGH
from umkstd.rulebook.members import holds_nib
from umkstd.rulebook.pirt_conditions import not_barred, repacking
from umkstd.rulebook.pirt_kbli import KBLI_NOTES, STANDARDS_START
from umkstd.text import Text

GUIDE_SEEN = "2013-01-01"
"""The guide of 2012 began on a day of 2012 that was not found; from here it is certain."""
ON_COMMITMENT_BY = "2022-01-01"
"""By then certificates were issued on commitments; the day in 2021 was not found."""


def _article(article: int, letter: str | None = None, grade: str = "article") -> Citation:
    return PERBPOM_4_2024.article(article, None, letter, grade=grade)


_HEAT = PERBPOM_4_2024.article(
    10,
    None,
    "e",
    grade="derived",
    note=Text(
        id="Pasteurisasi dan sterilisasi dibaca sebagai penanganan khusus; Lampiran I pun menerima "
        "acar dan pikel hanya bila tidak dipasteurisasi.",
        en="Pasteurising and sterilising are read as special handling; Lampiran I, too, takes "
        "pickles only if not pasteurised.",
    ),
)
NEEDS_2024: Condition = all_of(
    m.made_in_indonesia(_article(5, "a")),
    m.home_premises(_article(5, "b")),
    m.simple_equipment(PERBPOM_4_2024.cite("Pasal 5 huruf c dan Pasal 10 huruf d")),
    m.retail_packed(PERBPOM_4_2024.article(1, None, None, 4)),
    m.listed_type(_article(5, "d"), PERBPOM_4_2024.cite("Lampiran I")),
    m.keeps_long_enough(PERBPOM_4_2024.article(3, 3, "a")),
    former.not_ready_to_eat(PERBPOM_4_2024.article(3, 3, "b")),
    former.not_unprocessed(PERBPOM_4_2024.article(3, 3, "c")),
    former.other_kinds(_article(10, "a"), _article(10, "b"), _article(10, "i")),
    m.without_mandatory_sni(_article(10, "c")),
    m.handled(
        "no-cold-chain",
        ("dingin", "beku", "lain"),
        "didinginkan, dibekukan atau ditangani khusus",
        "chilled, frozen or specially handled",
        _article(10, "e"),
    ),
    any_of(
        m.ordinary_handling(_article(10, "e")),
        m.handled("no-heat-treatment", former.HEATED, *former.HEATED_WORDS, _HEAT),
    ),
    m.without_claim(_article(10, "f")),
    former.special_needs(_article(10, "g")),
    former.not_alcoholic(_article(10, "h")),
    repacking(_article(6)),
    holds_nib(_article(8)),
    not_barred(PERBPOM_4_2024.article(26, 2, "g")),
)

_UNSEEN = Text(
    id="Aturan sertifikat pangan rumah tangga sebelum pedoman 2012, dan hari mulai berlakunya pedoman "
    "itu, tidak ditemukan.",
    en="The rules on home-food certificates before the guide of 2012, and the day on which that "
    "began, were not found.",
)
_BY_2012 = Text(
    id="Hari mulai berlakunya PerBPOM 22/2018 tidak ditemukan: mungkin masih pedoman 2012.",
    en="The day on which PerBPOM 22/2018 began was not found: perhaps still the guide of 2012.",
)
_SEVEN = Text(
    id="PerBPOM 22/2018: umur simpan 7 hari atau lebih.",
    en="PerBPOM 22/2018: a shelf life of 7 days or more.",
)
_OVER_SEVEN = Text(
    id="PerBPOM 22/2018: umur simpan lebih dari 7 hari.",
    en="PerBPOM 22/2018: a shelf life of more than 7 days.",
)
_BY_2024 = Text(
    id="Hari diundangkannya PerBPOM 4/2024 tidak ditemukan: mungkin sudah peraturan itu.",
    en="The day on which PerBPOM 4/2024 was promulgated was not found: perhaps that already.",
)
_DISPUTED_2018 = PERBPOM_22_2018.cite(grade="disputed")


def _readings_2018(*, on_commitment: bool) -> tuple[Reading, ...]:
    """The two readings of the limit of seven days."""
    cite = PERBPOM_10_2021.cite() if on_commitment else former.RULE
    return tuple(
        Reading(text, former.needs_2018(exactly=exactly, on_commitment=on_commitment), cite)
        for text, exactly in ((_SEVEN, True), (_OVER_SEVEN, False))
    )


PIRT = Requirement(
    id="pirt",
    title=Text(id="Dapat memperoleh SPP-IRT", en="May get a home-food certificate (SPP-IRT)"),
    provisions=(
        Provision(
            span=Span(None, GUIDE_SEEN),
            cite=KEP_BPOM_2205_2012.cite(grade="unresolved"),
            unresolved=_UNSEEN,
        ),
        Provision(
            span=Span(GUIDE_SEEN, m.CHANGED_2018[0]), cite=former.OLD, needs=former.needs_2012()
        ),
        Provision(
            span=Span(*m.CHANGED_2018),
            cite=PERBPOM_22_2018.cite(grade="unresolved"),
            readings=(
                Reading(_BY_2012, former.needs_2012(), former.OLD),
                *_readings_2018(on_commitment=False),
            ),
        ),
        Provision(
            span=Span(m.CHANGED_2018[1], PP_5_START),
            cite=_DISPUTED_2018,
            readings=_readings_2018(on_commitment=False),
        ),
        Provision(
            span=Span(PP_5_START, ON_COMMITMENT_BY),
            cite=PERBPOM_10_2021.cite(grade="unresolved"),
            readings=(
                *_readings_2018(on_commitment=False),
                *_readings_2018(on_commitment=True),
            ),
        ),
        Provision(
            span=Span(ON_COMMITMENT_BY, m.CHANGED_2024[0]),
            cite=_DISPUTED_2018,
            readings=_readings_2018(on_commitment=True),
        ),
        Provision(
            span=Span(*m.CHANGED_2024),
            cite=PERBPOM_4_2024.cite(grade="unresolved"),
            readings=(
                *_readings_2018(on_commitment=True),
                Reading(_BY_2024, NEEDS_2024, PERBPOM_4_2024.article(33)),
            ),
        ),
        Provision(
            span=Span(m.CHANGED_2024[1]), cite=PERBPOM_4_2024.article(3, 1), needs=NEEDS_2024
        ),
    ),
    notes=(
        Note(
            code="pirt-one-application-each",
            text=Text(
                id="Satu permohonan untuk tiap perbedaan jenis pangan, nama jenis, varian, jenis "
                "kemasan, desain label, nama dagang, atau nama dan alamat sarana.",
                en="One application for each difference in food type, name of type, variant, packaging, "
                "label design, trade name, or name and address of the site.",
            ),
            cite=PERBPOM_4_2024.article(12),
            when=f.as_of >= as_date(m.CHANGED_2024[0]),
        ),
        Note(
            code="pirt-repack-2018",
            text=Text(
                id="Mengemas ulang produk ber-SPP-IRT dianggap boleh menurut PerBPOM 22/2018; sumbernya "
                "tidak sepakat.",
                en="Repacking of SPP-IRT products counts as allowed under PerBPOM 22/2018; the sources "
                "disagree.",
            ),
            cite=former.REPACKED_2018,
            when=all_of(f.as_of < as_date(m.CHANGED_2024[1]), food.food_repacked.is_true()),
        ),
        Note(
            code="pirt-company",
            text=Text(
                id="Peraturan tidak menyebut bentuk usaha; satu standar pelayanan daerah menolak PT. "
                "Apakah PT perorangan dapat mengajukan tidak ditemukan.",
                en="The regulation names no legal form; one regional service standard refuses a PT. "
                "Whether a one-person company may apply was not found.",
            ),
            cite=PERBPOM_4_2024.article(5, grade="disputed"),
            when=f.legal_form.one_of("pt", "pt_perorangan"),
        ),
        Note(
            code="pirt-listed-but-mandatory",
            text=Text(
                id="Sebagian jenis dalam Lampiran I (misalnya biskuit) dapat terkena SNI wajib; maka "
                "Pasal 10 huruf c yang lebih khusus didahulukan.",
                en="Some types of Lampiran I (such as biscuits) may fall under a mandatory SNI; then the "
                "more special Pasal 10 huruf c prevails.",
            ),
            cite=PERBPOM_4_2024.article(10, None, "c", grade="derived"),
            when=all_of(food.food_type_listed.is_true(), f.sni_mandatory.is_true()),
        ),
        Note(
            code="pirt-bakery-2018",
            text=Text(
                id="Satu standar pelayanan daerah mengecualikan produk bakeri dari syarat lebih dari 7 "
                "hari.",
                en="One regional service standard exempts bakery goods from the rule of more than 7 days.",
            ),
            cite=_DISPUTED_2018,
            when=all_of(
                f.as_of.between(as_date(m.CHANGED_2018[0]), as_date(m.CHANGED_2024[1])),
                food.shelf_life_days <= m.SHELF_LIFE,
            ),
        ),
        Note(
            code="pirt-processing",
            text=Text(
                id="Sejak PerBPOM 27/2025 penerbitan otomatis bila lengkap dan benar; tenggatnya dihitung "
                "dalam hari kerja, sedangkan PerBPOM 4/2024 memakai hari kalender.",
                en="Since PerBPOM 27/2025 issue is automatic when complete and correct; its clocks run in "
                "working days, those of PerBPOM 4/2024 in calendar days.",
            ),
            cite=PERBPOM_27_2025.cite("Lampiran C.6"),
            when=f.as_of >= as_date(STANDARDS_START),
        ),
        *KBLI_NOTES,
    ),
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (PIRT,)
PARAMETERS = (m.SHELF_LIFE, former.PASS_MARK)

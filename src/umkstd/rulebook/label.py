"""What the label of packed processed food must be like: the requirement ``label``."""

from __future__ import annotations

from collections.abc import Iterator

from umkstd.business.facts import food
from umkstd.business.facts import labels as la
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.rulebook import label_content as content
from umkstd.rulebook import label_statements as states
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_22_2018
from umkstd.rulebook.instruments.halal import KEPKABAN_40_2022, PP_42_2024
from umkstd.rulebook.instruments.labels import PERBPOM_31_2018, PP_69_1999
from umkstd.rulebook.label_halal import HARAM_BEFORE, LABEL_HALAL, LABEL_START
from umkstd.rulebook.label_letters import LETTERS_START, indonesian, letter_size
from umkstd.rulebook.label_notes import NOTES
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.text import Text

PP_69_YEAR = "1999-01-01"
"""PP 69/1999 began on a day of 1999 that was not found."""
PERBPOM_31_YEAR = "2018-01-01"
"""PerBPOM 31/2018 began on a day that was not found, in 2018 at the earliest."""
HALAL_MARK_START = "2022-03-01"
PIRT_2024 = "2024-06-11"
"""On this day PerBPOM 4/2024 was in use; its first day was not found."""
PP_42_START = "2024-10-17"
STARTS = (LABEL_START, LETTERS_START, HALAL_MARK_START, PIRT_2024, PP_42_START)
"""First day of each span; what is asked grows from one to the next."""

_EXCEPTIONS = PP_69_1999.cite()
PROCESSED = member(
    "processed-food",
    food.food_kind.one_of("pangan_olahan", "pkgk", "minuman_beralkohol"),
    holds=Text(id="Produk ini pangan olahan.", en="The product is processed food."),
    fails=Text(
        id="Produk ini bukan pangan olahan. Pangan segar yang dikemas mempunyai aturan label "
        "sendiri.",
        en="The product is not processed food. Packed fresh food has label rules of its own.",
    ),
    cite=PERBPOM_31_2018.article(5, 1),
)
PACKED = member(
    "sold-packed",
    not_(la.label_sale_form.one_of("di_hadapan_pembeli", "curah")),
    holds=Text(
        id="Pangan ini dijual dalam kemasan, atau kepada usaha untuk diolah lagi.",
        en="The food is sold in packs, or to a business for further processing.",
    ),
    fails=Text(
        id="Pangan ini dijual curah, atau dikemas di hadapan pembeli dalam jumlah kecil; tidak ada "
        "kewajiban label.",
        en="The food is sold in bulk, or packed before the buyer in small amounts; there is no "
        "duty to label it.",
    ),
    cite=_EXCEPTIONS,
)
SCOPE = all_of(PROCESSED, PACKED)
TOO_SMALL = member(
    "pack-too-small",
    la.label_sale_form.equals("eceran_kecil"),
    holds=Text(
        id="Kemasan ini terlalu kecil untuk memuat semua keterangan.",
        en="The pack is too small for all particulars.",
    ),
    fails=Text(
        id="Kemasan ini dapat memuat semua keterangan; cantumkan semuanya.",
        en="The pack has room for all particulars; print them all.",
    ),
    cite=_EXCEPTIONS,
)
FURTHER = member(
    "further-processing",
    la.label_sale_form.equals("diolah_lagi"),
    holds=Text(
        id="Pangan ini dijual kepada usaha untuk diolah lagi.",
        en="The food is sold to a business for further processing.",
    ),
    fails=Text(
        id="Pangan ini tidak dijual kepada usaha untuk diolah lagi; daftar lengkap berlaku.",
        en="The food is not sold to a business for further processing; the whole list applies.",
    ),
)


def _item(letter: str) -> Citation:
    return PERBPOM_31_2018.article(5, 1, letter)


_MAIN_PART = PERBPOM_31_2018.article(5, 2)
_SHORT = PERBPOM_31_2018.article(6, grade="derived")
_LANGUAGE = PERBPOM_31_2018.article(7, grade="derived")
_HALAL = _item("e")


def _items() -> tuple[Condition, ...]:
    """The minimum content of Pasal 5 ayat (1) without the halal particular."""
    return (
        content.name_given(_item("a")),
        content.ingredients_given(_item("b")),
        content.net_content_given(_item("c")),
        content.producer_given(_item("d")),
        content.production_code_given(_item("f")),
        content.expiry_given(_item("g")),
        states.licence_number_given(_item("h")),
        content.origin_given(_item("i")),
    )


def _places() -> tuple[Condition, ...]:
    """What must be easiest to see by Pasal 5 ayat (2): letters a, c, d, e, g and h."""
    return (
        content.placed("name", la.label_name, content.NAME, _MAIN_PART),
        content.placed("net-content", la.label_net_content, content.NET_CONTENT, _MAIN_PART),
        content.placed("producer", la.label_producer, content.PRODUCER, _MAIN_PART),
        content.placed("halal-mark", la.label_halal_mark, content.HALAL_MARK, _MAIN_PART),
        content.placed("expiry", la.label_expiry, content.EXPIRY, _MAIN_PART),
        content.placed(
            "licence-number", la.label_licence_number, content.LICENCE_NUMBER, _MAIN_PART
        ),
    )


def _halal(start: str) -> tuple[Condition, ...]:
    """The halal particular as it was asked from a day on."""
    haram = HARAM_BEFORE if start < PP_42_START else PP_42_2024.article(2)
    members = (states.halal_mark_given(_HALAL), states.not_halal_given(haram))
    if start < HALAL_MARK_START:
        return members
    mark = KEPKABAN_40_2022.cite(grade="derived")
    return (*members, states.halal_number_given(), states.halal_mark_with_certificate(mark))


def _always(start: str) -> tuple[Condition, ...]:
    """What is asked of the label whatever the size of the pack."""
    claim = PERBPOM_22_2018.cite() if start < PIRT_2024 else PERBPOM_4_2024.article(10, None, "f")
    pirt = PERBPOM_31_2018.article(5, 1, "h", grade="derived")
    letters = () if start < LETTERS_START else (letter_size(),)
    return (
        indonesian(_LANGUAGE),
        *letters,
        states.licence_held(pirt),
        states.no_claim_with_pirt(claim),
        *_halal(start)[1:],
        *states.warnings_given(),
        states.sni_mark_with_sppt(),
    )


def _short_list() -> Condition:
    """What a label to a business that processes the food further must say."""
    return all_of(
        content.name_given(_SHORT),
        content.net_content_given(_SHORT),
        content.producer_given(_SHORT),
        content.production_code_given(_SHORT),
        content.expiry_given(_SHORT),
        indonesian(_LANGUAGE),
        states.sni_mark_with_sppt(),
    )


_EXEMPT = Text(
    id="Kemasan yang terlalu kecil dikecualikan dari keterangan yang tidak dapat dimuat.",
    en="A pack that is too small is excused from the particulars for which it has no room.",
)
_WHOLE = Text(
    id="Keterangan mana yang tetap wajib pada kemasan kecil belum dibaca; daftar lengkap mungkin "
    "tetap diminta.",
    en="Which particulars stay on a small pack was not read; the whole list may be asked for all "
    "the same.",
)


def _provisions(start: str, end: str | None) -> Iterator[Provision]:
    """The rule and its exceptions in one span."""
    span, always = Span(start, end), _always(start)
    whole = all_of(*_items(), _halal(start)[0], *_places(), *always)
    yield Provision(span=span, cite=PERBPOM_31_2018.article(5, 1), scope=SCOPE, needs=whole)
    yield Provision(
        span=span,
        cite=_SHORT,
        rank=1,
        applies_when=FURTHER,
        scope=PROCESSED,
        needs=_short_list(),
    )
    yield Provision(
        span=span,
        cite=PP_69_1999.cite(grade="disputed"),
        rank=1,
        applies_when=TOO_SMALL,
        scope=PROCESSED,
        readings=(
            Reading(_EXEMPT, all_of(*always), _EXCEPTIONS),
            Reading(_WHOLE, whole, PERBPOM_31_2018.article(5, 1)),
        ),
    )


LABEL = Requirement(
    id="label",
    title=Text(id="Label pangan olahan", en="Label of processed food"),
    provisions=(
        Provision(
            span=Span(PP_69_YEAR, PERBPOM_31_YEAR),
            cite=PP_69_1999.cite(grade="unresolved"),
            scope=SCOPE,
            unresolved=Text(
                id="Isi minimum label menurut PP 69/1999 belum dibaca.",
                en="The minimum content of a label under PP 69/1999 was not read.",
            ),
        ),
        Provision(
            span=Span(PERBPOM_31_YEAR, LABEL_START),
            cite=PERBPOM_31_2018.cite(grade="unresolved"),
            scope=SCOPE,
            unresolved=Text(
                id="Hari mulai berlakunya PerBPOM 31/2018 belum ditemukan.",
                en="The day on which PerBPOM 31/2018 began was not found.",
            ),
        ),
        *(
            provision
            for start, end in zip(STARTS, (*STARTS[1:], None), strict=True)
            for provision in _provisions(start, end)
        ),
    ),
    determinations=(LABEL_HALAL,),
    given={"purpose": "registration"},
    notes=NOTES,
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)
REQUIREMENTS = (LABEL,)

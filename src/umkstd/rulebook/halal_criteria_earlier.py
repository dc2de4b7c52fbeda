"""The earlier sets of criteria of self-declaration, from 2021 to mid-2025."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import halal_scheme as s
from umkstd.law.citation import Citation
from umkstd.law.parameter import Parameter
from umkstd.rulebook import halal_criteria as c
from umkstd.rulebook import halal_limits as limit
from umkstd.rulebook import halal_traits as trait
from umkstd.rulebook.halal_criteria import Criterion
from umkstd.rulebook.instruments.halal import (
    KEPKABAN_33_2022,
    KEPKABAN_150_2022,
    PERMENAG_20_2021,
    PP_39_2021,
    UU_33_2014,
)
from umkstd.text import Text

_PP_39 = PP_39_2021.article(79)
_PMA = PERMENAG_20_2021.cite()
_UMK = UU_33_2014.article("4A", 1)
_SAME_CORE = Text(
    id="Sumbernya menyebut bahwa kriteria intinya sama dengan Kepkaban 33/2022.",
    en="The source says that the core criteria equal those of Kepkaban 33/2022.",
)
_CORE_150 = KEPKABAN_150_2022.cite(grade="derived", note=_SAME_CORE)
_CAPITAL = KEPKABAN_150_2022.cite(
    grade="disputed",
    note=Text(
        id="Hanya sebagian sumber menyebut batas modal ini.",
        en="Only some sources give this limit of capital.",
    ),
)

PP_39: tuple[Criterion, ...] = (
    c.scale(_UMK),
    trait.materials(_PP_39),
    trait.process(_PP_39),
    trait.companion(PP_39_2021.article(80)),
)
"""Product without risk or of assured materials; assured and simple process; companionship."""

PERMENAG_20: tuple[Criterion, ...] = (
    c.scale(_UMK),
    *c.nib(_PMA),
    trait.materials(_PMA),
    trait.process(_PMA),
    trait.companion(PP_39_2021.article(80)),
)


def _goods(values: tuple[str, ...], cite: Citation) -> Criterion:
    """Goods; since April 2023 food stalls, too."""
    return c.one_of(
        "halal-goods",
        s.halal_offering,
        values,
        Text(
            id="Yang diajukan termasuk bentuk yang diperbolehkan.",
            en="What is applied for is of a kind that is allowed.",
        ),
        Text(
            id="Restoran, kantin, katering, dan jasa lain tidak termasuk; warung baru "
            "diperbolehkan sejak 27 April 2023. Ajukan melalui jalur reguler.",
            en="Restaurants, canteens, catering and other services are not included; food stalls "
            "only since 27 April 2023. Apply by the regular path.",
        ),
        cite=cite,
    )


def _core(
    sales: Parameter, places: Parameter, methods: Parameter, cite: Citation, core: Citation
) -> tuple[Criterion, ...]:
    """What Kepkaban 33/2022 and 150/2022 have in common."""
    return (
        c.scale(_UMK),
        *c.nib(cite),
        trait.materials(cite),
        trait.process(core),
        c.sales(sales, cite),
        *trait.places(places, cite),
        trait.separate_place(cite),
        trait.no_hazard(cite),
        trait.companion(cite),
        trait.slaughter(cite),
        trait.equipment(cite),
        trait.methods(methods, cite),
        trait.filing(cite),
    )


KEPKABAN_33: tuple[Criterion, ...] = (
    *_core(
        limit.SALES_2022,
        limit.PLACES_2022,
        limit.METHODS_2022,
        KEPKABAN_33_2022.cite(),
        _PP_39,
    ),
    c.production_year(KEPKABAN_33_2022.cite()),
    _goods(("barang",), KEPKABAN_33_2022.cite()),
)

_KEPKABAN_150: tuple[Criterion, ...] = (
    *_core(
        limit.SALES_2022,
        limit.PLACES_2022,
        limit.METHODS_2022,
        KEPKABAN_150_2022.cite(),
        _CORE_150,
    ),
    trait.type_listed(KEPKABAN_150_2022.cite()),
)
KEPKABAN_150: tuple[Criterion, ...] = (*_KEPKABAN_150, _goods(("barang",), _CORE_150))
KEPKABAN_150_STALLS: tuple[Criterion, ...] = (
    *_KEPKABAN_150,
    _goods(("barang", "warung"), limit.LETTER),
    c.at_most(
        "halal-names-2023",
        s.halal_product_names,
        limit.NAMES_2023,
        Text(
            id="Nama produk {halal_product_names}, paling banyak {halal_product_names_limit_2023} "
            "tiap jenis produk.",
            en="Product names: {halal_product_names}, at most {halal_product_names_limit_2023} for "
            "a product type.",
        ),
        Text(
            id="Nama produk {halal_product_names}, melebihi {halal_product_names_limit_2023} tiap "
            "jenis produk. Kurangi yang diajukan, atau tempuh jalur reguler.",
            en="Product names: {halal_product_names}, more than {halal_product_names_limit_2023} "
            "for a product type. Apply for fewer, or take the regular path.",
        ),
        cite=limit.LETTER,
    ),
)
"""With the letter of BPJPH of 27 April 2023."""

CAPITAL = c.at_most(
    "halal-capital",
    f.capital,
    limit.CAPITAL_2022,
    Text(
        id="Modal usaha {capital}, tidak lebih dari {halal_self_declare_capital_limit_2022}.",
        en="Capital is {capital}, not more than {halal_self_declare_capital_limit_2022}.",
    ),
    Text(
        id="Modal usaha {capital} melebihi {halal_self_declare_capital_limit_2022}. Ajukan melalui "
        "jalur reguler.",
        en="Capital of {capital} exceeds {halal_self_declare_capital_limit_2022}. Apply by the "
        "regular path.",
    ),
    cite=_CAPITAL,
)
"""Some sources add it to the list of 2023."""

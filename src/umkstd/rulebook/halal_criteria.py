"""The criteria of self-declaration as cited members; each set of rules picks its own."""

from __future__ import annotations

from typing import Any

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import halal_product as h
from umkstd.business.facts import halal_scheme as s
from umkstd.law.citation import Citation
from umkstd.law.parameter import Parameter
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition, Member
from umkstd.text import Text

DECLARABLE = ("makanan_minuman", "bahan_pangan")
REGULAR = Text(
    id="Ini bukan penolakan: jalur reguler (pemeriksaan LPH dan fatwa MUI) tetap terbuka.",
    en="This is no refusal: the regular path (LPH inspection and MUI fatwa) stays open.",
)


@attrs.frozen
class Criterion:
    """One criterion.

    Attributes:
        named: the cited member.
        fact: the one fact that it tests; ``None`` if there are several.
        trait: whether it belongs to the product and the business as they are,
            so that failing it leads to the regular path; a step still to take
            (NIB, verification, filing) does not.
    """

    named: Member
    fact: Fact[Any] | None = None
    trait: bool = True


def _criterion(
    code: str,
    condition: Condition,
    holds: Text,
    fails: Text,
    *,
    cite: Citation,
    fact: Fact[Any] | None = None,
    trait: bool = True,
) -> Criterion:
    regular = Text(id=f"{fails.id} {REGULAR.id}", en=f"{fails.en} {REGULAR.en}")
    named = member(code, condition, holds=holds, fails=regular, cite=cite)
    return Criterion(named, fact, trait)


def scale(cite: Citation) -> Criterion:
    """Micro or small."""
    return _criterion(
        "halal-umk",
        f.scale.one_of("mikro", "kecil"),
        Text(
            id="Usaha ini termasuk usaha mikro atau usaha kecil.",
            en="The business is a micro or small enterprise.",
        ),
        Text(
            id="Usaha ini bukan usaha mikro dan bukan usaha kecil; pernyataan pelaku usaha hanya "
            "bagi UMK.",
            en="The business is neither a micro nor a small enterprise; self-declaration is for UMK "
            "only.",
        ),
        cite=cite,
        fact=f.scale,
    )


def nib(cite: Citation) -> tuple[Criterion, ...]:
    """An NIB that is held on the day."""
    return (
        _criterion(
            "halal-nib-held",
            f.has_nib.is_true(),
            Text(id="Usaha ini mempunyai NIB.", en="The business has an NIB."),
            Text(
                id="Usaha ini belum mempunyai NIB. Ajukan dahulu melalui OSS.",
                en="The business has no NIB yet. Apply for it through OSS first.",
            ),
            cite=cite,
            fact=f.has_nib,
            trait=False,
        ),
        _criterion(
            "halal-nib-issued",
            f.nib_issued_on <= f.as_of,
            Text(
                id="NIB diterbitkan pada {nib_issued_on}.",
                en="The NIB was issued on {nib_issued_on}.",
            ),
            Text(
                id="NIB baru terbit pada {nib_issued_on}, sesudah tanggal penilaian. Ajukan sesudah "
                "NIB terbit.",
                en="The NIB was issued only on {nib_issued_on}, after the as-of date. Apply once it "
                "is issued.",
            ),
            cite=cite,
            trait=False,
        ),
        _criterion(
            "halal-nib-active",
            f.nib_active.is_true(),
            Text(id="NIB masih berlaku.", en="The NIB is valid."),
            Text(
                id="NIB dibekukan atau dicabut. Pulihkan dahulu melalui OSS.",
                en="The NIB is frozen or revoked. Have it restored through OSS first.",
            ),
            cite=cite,
            fact=f.nib_active,
            trait=False,
        ),
    )


def yes(
    code: str,
    fact: Fact[bool],
    holds: Text,
    fails: Text,
    cite: Citation,
    *,
    wanted: bool = True,
    trait: bool = True,
) -> Criterion:
    """A yes-or-no criterion."""
    condition = fact.is_true() if wanted else fact.is_false()
    return _criterion(code, condition, holds, fails, cite=cite, fact=fact, trait=trait)


def at_most(
    code: str, fact: Fact[int], limit: Parameter, holds: Text, fails: Text, *, cite: Citation
) -> Criterion:
    """A criterion with an upper limit, the limit itself included."""
    return _criterion(code, fact <= limit, holds, fails, cite=cite, fact=fact)


def one_of(
    code: str,
    fact: Fact[Any],
    values: tuple[str, ...],
    holds: Text,
    fails: Text,
    *,
    cite: Citation,
) -> Criterion:
    """A criterion on one of the law's own words."""
    return _criterion(code, fact.one_of(*values), holds, fails, cite=cite, fact=fact)


def food(cite: Citation) -> Criterion:
    """Food and drink only."""
    return one_of(
        "halal-food-only",
        h.halal_product_group,
        DECLARABLE,
        Text(
            id="Produk ini makanan atau minuman, atau bahannya.",
            en="The product is food or drink, or material for it.",
        ),
        Text(
            id="Pernyataan pelaku usaha hanya bagi makanan dan minuman. Ajukan melalui jalur "
            "reguler.",
            en="Self-declaration is for food and drink only. Apply by the regular path.",
        ),
        cite=cite,
    )


def sales(limit: Parameter, cite: Citation) -> Criterion:
    """Annual sales up to the limit, by the business's own statement."""
    name = limit.name
    return at_most(
        "halal-sales",
        f.annual_sales,
        limit,
        Text(
            id=f"Hasil penjualan tahunan {{annual_sales}}, tidak lebih dari {{{name}}}.",
            en=f"Annual sales are {{annual_sales}}, not more than {{{name}}}.",
        ),
        Text(
            id=f"Hasil penjualan tahunan {{annual_sales}} melebihi {{{name}}}. Ajukan melalui jalur "
            "reguler.",
            en=f"Annual sales of {{annual_sales}} exceed {{{name}}}. Apply by the regular path.",
        ),
        cite=cite,
    )


def production_year(cite: Citation) -> Criterion:
    """One year of active production (2022)."""
    return _criterion(
        "halal-one-year",
        s.halal_production_year_on <= f.as_of,
        Text(
            id="Genap satu tahun aktif berproduksi pada {halal_production_year_on}.",
            en="One year of active production was complete on {halal_production_year_on}.",
        ),
        Text(
            id="Satu tahun aktif berproduksi baru genap pada {halal_production_year_on}. Ajukan "
            "sesudah hari itu.",
            en="One year of active production is complete only on {halal_production_year_on}. Apply "
            "after that day.",
        ),
        cite=cite,
        trait=False,
    )


def counted(names: Parameter, menus: Parameter, cite: Citation) -> Criterion:
    """Goods with at most so many product names, or a food stall with at most so many menus."""
    return _criterion(
        "halal-count",
        any_of(
            all_of(s.halal_offering.equals("barang"), s.halal_product_names <= names),
            all_of(s.halal_offering.equals("warung"), s.halal_menus <= menus),
        ),
        Text(
            id=f"Yang diajukan barang dengan paling banyak {{{names.name}}} nama produk, atau warung "
            f"dengan paling banyak {{{menus.name}}} menu.",
            en=f"It is goods with at most {{{names.name}}} product names, or a food stall with at "
            f"most {{{menus.name}}} menus.",
        ),
        Text(
            id=f"Melebihi batas: barang paling banyak {{{names.name}}} nama produk (varian "
            f"dihitung), warung paling banyak {{{menus.name}}} menu; jasa lain tidak termasuk. "
            "Jangan memecah jenis produk; kurangi yang diajukan atau tempuh jalur reguler.",
            en=f"Over the limit: goods at most {{{names.name}}} product names (variants counted), "
            f"food stalls at most {{{menus.name}}} menus; other services are not included. Do not "
            "split product types; apply for fewer or take the regular path.",
        ),
        cite=cite,
    )

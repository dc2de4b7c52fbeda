"""Cited members of the SPP-IRT rules: the producer, the food, repacking, the exclusions."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.facts import food
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, member, not_
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.food import (
    KEP_BPOM_2205_2012,
    PERBPOM_4_2024,
    PERBPOM_22_2018,
)
from umkstd.text import Text

CHANGED_2018 = ("2018-08-01", "2018-09-01")
"""PerBPOM 22/2018 began in August 2018, on a day that was not found."""
CHANGED_2024 = ("2024-01-01", "2024-06-11")
"""PerBPOM 4/2024 began on a day of 2024, not found; on 11 June it was in use."""

SHELF_LIFE = Parameter(
    name="pirt_shelf_life_days",
    kind=Kind.INTEGER,
    title=Text(id="umur simpan untuk SPP-IRT (hari)", en="shelf life for an SPP-IRT (days)"),
    values=(
        DatedValue(Span(None, CHANGED_2018[0]), 7, KEP_BPOM_2205_2012.cite()),
        DatedValue(Span(CHANGED_2018[0], CHANGED_2024[0]), 7, PERBPOM_22_2018.cite()),
        DatedValue(Span(CHANGED_2024[0]), 7, PERBPOM_4_2024.article(3, 3, "a")),
    ),
)
_MD = Text(
    id="Jalurnya izin edar BPOM (MD).", en="Its route is the BPOM distribution licence (MD)."
)

_ELSE = Text(
    id="Bila tidak, jalurnya izin edar BPOM (MD).",
    en="Otherwise its route is the BPOM distribution licence (MD).",
)


def _then(first: str, english: str, following: Text = _MD) -> Text:
    """A sentence followed by the one that says what to do."""
    return Text(id=f"{first} {following.id}", en=f"{english} {following.en}")


def made_in_indonesia(cite: Citation) -> Condition:
    """The food is produced in Indonesia."""
    return member(
        "made-in-indonesia",
        food.food_made_in_indonesia.is_true(),
        holds=Text(id="Produk dibuat di Indonesia.", en="The product is made in Indonesia."),
        fails=Text(
            id="Produk tidak dibuat di Indonesia. Pangan olahan impor memerlukan izin edar BPOM "
            "(ML) atas nama importir.",
            en="The product is not made in Indonesia. Imported processed food needs a BPOM "
            "distribution licence (ML) in the importer's name.",
        ),
        cite=cite,
    )


def home_premises(cite: Citation) -> Condition:
    """Own or rented facility in a house or shop-house in which the applicant lives."""
    return all_of(
        member(
            "in-house",
            food.food_production_place.one_of("rumah", "ruko"),
            holds=Text(
                id="Sarana produksi ada di dalam {food_production_place}.",
                en="The production facility is inside {food_production_place}.",
            ),
            fails=_then(
                "Sarana produksi tidak di dalam rumah atau ruko, jadi bukan IRTP.",
                "The production facility is not inside a house or shop-house (ruko), so this is "
                "no home producer (IRTP).",
            ),
            cite=cite,
        ),
        member(
            "owner-lives-there",
            food.food_owner_lives_there.is_true(),
            holds=Text(
                id="Pemilik yang mengajukan permohonan tinggal di sana.",
                en="The owner who applies lives there.",
            ),
            fails=_then(
                "Pemilik yang mengajukan permohonan tidak tinggal di sana, jadi bukan IRTP. Pindahkan "
                "produksi ke tempat tinggal.",
                "The owner who applies does not live there, so this is no home producer (IRTP). "
                "Move production to the dwelling.",
                _ELSE,
            ),
            cite=cite,
        ),
        member(
            "own-or-rented",
            food.food_place_own_or_rented.is_true(),
            holds=Text(
                id="Sarana produksi milik sendiri atau disewa.",
                en="The production facility is owned or rented.",
            ),
            fails=Text(
                id="Sarana produksi bukan milik sendiri dan tidak disewa. Buat perjanjian sewa "
                "dahulu.",
                en="The production facility is neither owned nor rented. Conclude a lease first.",
            ),
            cite=cite,
        ),
    )


def simple_equipment(cite: Citation) -> Condition:
    """Manual to semi-automatic equipment."""
    return member(
        "simple-equipment",
        food.food_equipment.one_of("manual", "semi_otomatis"),
        holds=Text(
            id="Peralatan produksinya {food_equipment}.", en="The equipment is {food_equipment}."
        ),
        fails=_then(
            "Peralatan produksinya {food_equipment}, bukan manual sampai semi otomatis.",
            "The equipment is {food_equipment}, not manual to semi-automatic.",
        ),
        cite=cite,
    )


def listed_type(listed: Citation, condition: Citation) -> Condition:
    """The food type is on the list, and the product is as the list describes it."""
    return all_of(
        member(
            "type-listed",
            food.food_type_listed.is_true(),
            holds=Text(
                id="Jenis pangan ini ada dalam daftar SPP-IRT.",
                en="This food type is on the SPP-IRT list.",
            ),
            fails=_then(
                "Jenis pangan ini tidak ada dalam daftar SPP-IRT; OSS menolak permohonannya.",
                "This food type is not on the SPP-IRT list; OSS refuses the application.",
            ),
            cite=listed,
        ),
        member(
            "type-condition",
            food.food_type_condition_met.is_true(),
            holds=Text(
                id="Produk sesuai dengan uraian jenis pangan itu.",
                en="The product matches the description of that type.",
            ),
            fails=_then(
                "Produk tidak sesuai dengan uraian atau syarat jenis pangan itu. Sesuaikan "
                "produknya.",
                "The product does not match the description or conditions of that type. Adapt it.",
                _ELSE,
            ),
            cite=condition,
        ),
    )


def retail_packed(cite: Citation) -> Condition:
    """Packed for retail and labelled."""
    return member(
        "retail-packed",
        food.food_retail_packed.is_true(),
        holds=Text(
            id="Produk dikemas eceran dan berlabel.",
            en="The product is retail-packed and labelled.",
        ),
        fails=Text(
            id="Produk tidak dijual dalam kemasan eceran berlabel, jadi tidak memerlukan SPP-IRT. "
            "Kemas dan beri label bila ingin mengajukan.",
            en="The product is not sold in labelled retail packs, so it needs no SPP-IRT. Pack and "
            "label it to apply.",
        ),
        cite=cite,
    )


def without_claim(cite: Citation) -> Condition:
    """No claim on the label."""
    return member(
        "no-claim",
        food.food_has_claim.is_false(),
        holds=Text(id="Produk tidak mencantumkan klaim.", en="The product carries no claim."),
        fails=_then(
            "Produk mencantumkan klaim. Hapus klaimnya.",
            "The product carries a claim. Remove it.",
            _ELSE,
        ),
        cite=cite,
    )


def without_mandatory_sni(cite: Citation) -> Condition:
    """The SNI of the product is not mandatory."""
    return member(
        "sni-voluntary",
        f.sni_mandatory.is_false(),
        holds=Text(
            id="SNI produk ini tidak diwajibkan.", en="The SNI of this product is not mandatory."
        ),
        fails=Text(
            id="SNI produk ini wajib. Urus SPPT SNI dahulu, lalu izin edar BPOM (MD).",
            en="The SNI of this product is mandatory. Obtain an SPPT SNI first, then the BPOM "
            "distribution licence (MD).",
        ),
        cite=cite,
    )


def is_not(
    code: str, kind: str, indonesian: str, english: str, cite: Citation, *, following: Text = _MD
) -> Condition:
    """The food is not of an excluded kind."""
    return member(
        code,
        not_(food.food_kind.equals(kind)),
        holds=Text(id=f"Produk bukan {indonesian}.", en=f"The product is not {english}."),
        fails=_then(
            f"Produk ini {indonesian}; untuk itu tidak ada SPP-IRT.",
            f"The product is {english}; there is no SPP-IRT for that.",
            following,
        ),
        cite=cite,
    )


def handled(
    code: str, excluded: tuple[str, ...], indonesian: str, english: str, cite: Citation
) -> Condition:
    """No excluded handling: heat treatment or cold chain."""
    return member(
        code,
        not_(food.food_handling.one_of(*excluded)),
        holds=Text(id=f"Produk tidak {indonesian}.", en=f"The product is not {english}."),
        fails=_then(
            "Penanganan produk: {food_handling}; untuk itu tidak ada SPP-IRT.",
            "Handling of the product: {food_handling}; there is no SPP-IRT for that.",
        ),
        cite=cite,
    )


def ordinary_handling(cite: Citation) -> Condition:
    """No special handling at all."""
    return member(
        "no-special-handling",
        food.food_handling.equals("biasa"),
        holds=Text(
            id="Produk tidak memerlukan penanganan khusus.",
            en="The product needs no special handling.",
        ),
        fails=_then(
            "Produk memerlukan penanganan khusus: {food_handling}.",
            "The product needs special handling: {food_handling}.",
        ),
        cite=cite,
    )


def keeps_long_enough(cite: Citation, *, exactly: bool = True) -> Condition:
    """Shelf life of seven days or more; with ``exactly=False``, of more than seven."""
    enough = food.shelf_life_days >= SHELF_LIFE if exactly else food.shelf_life_days > SHELF_LIFE
    return member(
        "shelf-life",
        enough,
        holds=Text(
            id="Produk tahan {shelf_life_days} hari.",
            en="The product keeps {shelf_life_days} days.",
        ),
        fails=Text(
            id="Produk hanya tahan {shelf_life_days} hari (batas {pirt_shelf_life_days} hari). SPP-IRT "
            "tidak diperlukan dan bukan jalurnya; urus sertifikat higiene (SLHS atau Label HSP) pada "
            "Dinas Kesehatan.",
            en="The product keeps only {shelf_life_days} days (limit {pirt_shelf_life_days} days). An "
            "SPP-IRT is neither needed nor its route; ask the health office for a hygiene "
            "certificate (SLHS or Label HSP).",
        ),
        cite=cite,
    )

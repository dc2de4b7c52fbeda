"""The questions that lead to a food licence, each a step of a decision table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from umkstd.business import facts as f
from umkstd.business.facts import food
from umkstd.law.citation import Citation
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook.pirt_members import SHELF_LIFE
from umkstd.text import Text

FRESH = Text(
    id="Pangan segar mempunyai aturan sendiri, di luar SPP-IRT dan izin edar BPOM.",
    en="Fresh food has rules of its own, outside the SPP-IRT and the BPOM licence.",
)
_OTHER_KINDS: tuple[tuple[str, str, Text], ...] = (
    ("pangan_siap_saji", "slhs", Text(id="pangan siap saji", en="ready-to-eat food")),
    ("pangan_tidak_diolah", "none", FRESH),
    ("bukan_pangan", "none", Text(id="bukan pangan", en="not food")),
    ("btp", "bpom-md", Text(id="bahan tambahan pangan", en="a food additive")),
    ("bahan_penolong", "bpom-md", Text(id="bahan penolong", en="a processing aid")),
    (
        "pkgk",
        "bpom-md",
        Text(id="pangan untuk keperluan gizi khusus", en="food for special nutrition needs"),
    ),
    ("minuman_beralkohol", "bpom-md", Text(id="minuman beralkohol", en="an alcoholic drink")),
)
_HOME = Text(
    id="pangan olahan industri rumah tangga yang masuk daftar", en="home food that is on the list"
)
_SPECIAL = Text(id="memerlukan penanganan khusus", en="it needs special handling")


@attrs.frozen
class Step:
    """One question in turn: where ``stops`` holds, the outcome is found."""

    column: Fact[Any]
    stops: Condition
    goes_on: Condition
    outcome: str
    cite: Citation
    basis: Text


@attrs.frozen
class Handling:
    """Ways of handling that a rule treats alike.

    Attributes:
        ways: the ways.
        animal: whether it concerns food of animal origin alone (or all but that); ``None`` for
            any food.
        cite: the citation that excludes it; ``None`` where it is allowed.
    """

    ways: tuple[str, ...]
    cite: Citation | None = None
    animal: bool | None = None


def route_table(
    kinds: Mapping[str, Citation],
    general: tuple[Step, ...],
    home: tuple[Step, ...],
    handlings: tuple[Handling, ...],
    found: Citation,
) -> Table:
    """The decision table of one rule.

    Args:
        kinds: citation for each kind of food other than processed food.
        general: questions about any processed food, in turn.
        home: the further questions about home food.
        handlings: every way of handling, allowed or excluded.
        found: the citation of the SPP-IRT itself.
    """
    columns = tuple(step.column for step in (*general, *home))
    blank = (None,) * len(columns)
    rows = [
        Row((food.food_kind.equals(kind), None, None, *blank), value, kinds[kind], basis)
        for kind, value, basis in _OTHER_KINDS
    ]
    for handling in handlings:
        steps = (*general, *home) if handling.cite is None else general
        rows += _rows(_start(handling), steps, len(columns), handling.cite, found)
    return Table(
        (food.food_kind, food.food_handling, food.food_animal_origin, *columns), tuple(rows)
    )


def _start(handling: Handling) -> tuple[Condition | None, ...]:
    origin = food.food_animal_origin
    animal: Condition | None = None
    if handling.animal is not None:
        animal = origin.is_true() if handling.animal else origin.is_false()
    return (
        food.food_kind.equals("pangan_olahan"),
        food.food_handling.one_of(*handling.ways),
        animal,
    )


def _rows(
    start: tuple[Condition | None, ...],
    steps: tuple[Step, ...],
    width: int,
    excluded: Citation | None,
    found: Citation,
) -> Iterator[Row]:
    before: tuple[Condition | None, ...] = ()
    for step in steps:
        rest = (None,) * (width - len(before) - 1)
        yield Row((*start, *before, step.stops, *rest), step.outcome, step.cite, step.basis)
        before = (*before, step.goes_on)
    cells = (*start, *before, *(None,) * (width - len(before)))
    if excluded is None:
        yield Row(cells, "pirt", found, _HOME)
    else:
        yield Row(cells, "bpom-md", excluded, _SPECIAL)


def _yes_stops(
    column: Fact[bool], outcome: str, cite: Citation, indonesian: str, english: str
) -> Step:
    basis = Text(id=indonesian, en=english)
    return Step(column, column.is_true(), column.is_false(), outcome, cite, basis)


def _no_stops(
    column: Fact[bool], outcome: str, cite: Citation, indonesian: str, english: str
) -> Step:
    basis = Text(id=indonesian, en=english)
    return Step(column, column.is_false(), column.is_true(), outcome, cite, basis)


def packed(cite: Citation) -> Step:
    """Only food in retail packs needs a licence of its own."""
    return _no_stops(
        food.food_retail_packed,
        "none",
        cite,
        "tidak diperdagangkan dalam kemasan eceran",
        "not traded in retail packs",
    )


def voluntary_sni(cite: Citation) -> Step:
    """A mandatory SNI shuts out home food."""
    return _yes_stops(f.sni_mandatory, "bpom-md", cite, "SNI-nya wajib", "its SNI is mandatory")


def home_producer(place: Citation, equipment: Citation, listed: Citation) -> tuple[Step, ...]:
    """The list, the dwelling and the equipment."""
    house = food.food_production_place
    return (
        _no_stops(
            food.food_type_listed,
            "bpom-md",
            listed,
            "jenis pangannya tidak ada dalam daftar",
            "its food type is not on the list",
        ),
        _no_stops(
            food.food_type_condition_met,
            "bpom-md",
            listed,
            "tidak sesuai dengan uraian jenis pangannya",
            "it does not match the description of its type",
        ),
        Step(
            house,
            house.equals("lain"),
            house.one_of("rumah", "ruko"),
            "bpom-md",
            place,
            Text(
                id="dibuat di luar rumah atau ruko", en="made outside a house or shop-house (ruko)"
            ),
        ),
        _no_stops(
            food.food_owner_lives_there,
            "bpom-md",
            place,
            "pemilik tidak tinggal di tempat produksi",
            "the owner does not live at the place of production",
        ),
        Step(
            food.food_equipment,
            food.food_equipment.equals("otomatis"),
            food.food_equipment.one_of("manual", "semi_otomatis"),
            "bpom-md",
            equipment,
            Text(id="peralatannya otomatis", en="its equipment is automatic"),
        ),
    )


def shelf_life(cite: Citation, *, exactly: bool = True) -> Step:
    """Seven days or more; with ``exactly=False`` more than seven."""
    days = food.shelf_life_days
    short = days < SHELF_LIFE if exactly else days <= SHELF_LIFE
    long = days >= SHELF_LIFE if exactly else days > SHELF_LIFE
    basis = Text(id="umur simpannya pendek", en="its shelf life is short")
    return Step(days, short, long, "slhs", cite, basis)


def domestic(cite: Citation) -> Step:
    """Imported food has a licence of its own kind."""
    return _no_stops(
        food.food_made_in_indonesia,
        "bpom-md",
        cite,
        "pangan impor: izin edar ML oleh importir",
        "imported food: ML licence by the importer",
    )


def unclaimed(cite: Citation) -> Step:
    """A claim shuts out home food."""
    return _yes_stops(
        food.food_has_claim, "bpom-md", cite, "mencantumkan klaim", "it carries a claim"
    )


def repacked(cite: Citation, found: Citation) -> tuple[Step, ...]:
    """Own food is home food; repacked food only from customary domestic bulk."""
    own = food.food_repacked
    return (
        Step(own, own.is_false(), own.is_true(), "pirt", found, _HOME),
        _no_stops(
            food.food_repack_customary,
            "bpom-md",
            cite,
            "kemasan ulang dari curah yang tidak lazim dikemas ulang",
            "repacked from bulk that is not customarily repacked",
        ),
        _yes_stops(
            food.food_repack_imported,
            "bpom-md",
            cite,
            "kemasan ulang pangan impor",
            "repacked imported food",
        ),
    )

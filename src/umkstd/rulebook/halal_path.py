"""Which path leads to what halal law asks: the determination ``halal-path``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from umkstd.business.facts import halal_product as h
from umkstd.business.facts import halal_scheme as s
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.citation import Citation, Grade, weakest
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Note
from umkstd.law.span import Span
from umkstd.logic.combine import not_
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.table import Row, Table
from umkstd.rulebook import halal_limits as limit
from umkstd.rulebook import halal_timetable as t
from umkstd.rulebook.halal_criteria import DECLARABLE, Criterion
from umkstd.rulebook.halal_eras import (
    ERAS,
    KEPKABAN_146,
    NOT_READ,
    PP_39_START,
    STATUTE_START,
    Criteria,
)
from umkstd.rulebook.halal_last_free_day import ANIMAL_GOODS
from umkstd.rulebook.instruments import job_creation
from umkstd.rulebook.instruments.halal import KMA_748_2021, PP_42_2024, UU_33_2014
from umkstd.rulebook.label_halal import HARAM_BEFORE
from umkstd.rulebook.licensing import VERIFIED_THROUGH
from umkstd.rulebook.scale import SCALE
from umkstd.text import Text

Cells = tuple[Condition | None, ...]
_GROUPS = tuple(h.halal_product_group.choices)
_NOT_HALAL = PP_42_2024.article(2)
_FIRST_LAW = UU_33_2014.article(29, 2, grade="derived")
_HEAD = (h.halal_product_group, h.halal_animal_material, h.haram_material)


def _derived(cite: Citation) -> Citation:
    """A citation from which the regular path is drawn: no text says so of each criterion."""
    grade = weakest((cite.grade, Grade.DERIVED))
    return attrs.evolve(cite, grade=grade or Grade.DERIVED)


def _heads(groups: tuple[str, ...]) -> tuple[Cells, ...]:
    """Group and animal material of what is reached, for the groups given."""
    plain = tuple(group for group in groups if group not in t.ANIMAL_ONLY)
    goods = tuple(group for group in groups if group in t.ANIMAL_ONLY)
    found: list[Cells] = []
    if plain:
        found.append((h.halal_product_group.one_of(*plain), None))
    if goods:
        group = h.halal_product_group.one_of(*goods)
        found.append((group, h.halal_animal_material.is_true()))
    return tuple(found)


def _tail(criteria: Criteria) -> tuple[tuple[Fact[Any], ...], tuple[tuple[Cells, str], ...]]:
    """Columns and rows of the limit that goods and food stalls have each for themselves."""
    if criteria is not KEPKABAN_146:
        return (), (((), "self-declare"),)
    goods, stall = s.halal_offering.equals("barang"), s.halal_offering.equals("warung")
    names = s.halal_product_names <= limit.NAMES
    menus = s.halal_menus <= limit.MENUS
    return (s.halal_offering, s.halal_product_names, s.halal_menus), (
        ((goods, names, None), "self-declare"),
        ((goods, not_(names), None), "regular"),
        ((stall, None, menus), "self-declare"),
        ((stall, None, not_(menus)), "regular"),
        ((s.halal_offering.equals("jasa"), None, None), "regular"),
    )


def _table(criteria: Criteria | None, not_halal: Citation) -> Table:
    """The table of one set of criteria; without one only the regular path exists.

    Args:
        criteria: the set.
        not_halal: what asks for the not-halal statement by then.
    """
    chain: tuple[tuple[Criterion, Fact[Any]], ...] = ()
    tail: tuple[tuple[Fact[Any], ...], tuple[tuple[Cells, str], ...]] = ((), (((), "regular"),))
    cite = _FIRST_LAW
    reached = tuple(group for group in _GROUPS if group not in t.OUTSIDE)
    declarable = reached
    if criteria is not None:
        # The group is a column of its own; a step still to take leads to no other path.
        chain = tuple(
            (one, one.fact)
            for one in criteria.criteria
            if one.trait and one.fact is not None and one.fact != h.halal_product_group
        )
        tail, cite = _tail(criteria), criteria.cite
        declarable = DECLARABLE if criteria is KEPKABAN_146 else reached
    tail_columns, tail_rows = tail
    width = len(chain) + len(tail_columns)
    rest: Cells = (None,) * width
    halal, haram = h.haram_material.is_false(), h.haram_material.is_true()
    rows = [
        Row((h.halal_product_group.one_of(*t.OUTSIDE), None, None, *rest), "none", _OUTSIDE),
        Row(
            (
                h.halal_product_group.one_of(*t.ANIMAL_ONLY),
                h.halal_animal_material.is_false(),
                None,
                *rest,
            ),
            "none",
            ANIMAL_GOODS,
        ),
    ]
    rows += [
        Row((*head, haram, *rest), "not-halal-statement", not_halal) for head in _heads(reached)
    ]
    others = tuple(group for group in reached if group not in declarable)
    rows += [Row((*head, halal, *rest), "regular", _derived(cite)) for head in _heads(others)]
    passes = [one.named.condition for one, _ in chain]
    for head in _heads(declarable):
        for number, (one, _) in enumerate(chain):
            cells = (*passes[:number], not_(passes[number]), *(None,) * (width - number - 1))
            rows.append(Row((*head, halal, *cells), "regular", _derived(one.named.cite)))
        rows += [
            Row(
                (*head, halal, *passes, *cells),
                value,
                cite if value == "self-declare" else _derived(cite),
            )
            for cells, value in tail_rows
        ]
    return Table((*_HEAD, *(fact for _, fact in chain), *tail_columns), tuple(rows))


def _parts(span: Span) -> Iterator[tuple[Span, Citation]]:
    """A span cut where PP 42/2024 began, each part with what asks for the not-halal statement."""
    new = t.PP_42_START
    if span.start is None or span.start < new:
        yield Span(span.start, new if span.end is None else min(span.end, new)), HARAM_BEFORE
    if span.end is None or span.end > new:
        yield Span(new if span.start is None else max(span.start, new), span.end), _NOT_HALAL


_OUTSIDE = KMA_748_2021.cite("diktum KEDUA")

HALAL_PATH = Determination(
    id="halal-path",
    fact=h.halal_path,
    title=Text(id="Jalur halal", en="Halal path"),
    rulings=(
        DatedTable(
            span=Span(t.FIRST_DAY, STATUTE_START),
            cite=_FIRST_LAW,
            tables=(_table(None, HARAM_BEFORE),),
        ),
        DatedTable(
            span=Span(STATUTE_START, PP_39_START), cite=job_creation(48), unresolved=NOT_READ
        ),
        *(
            DatedTable(
                span=part,
                cite=sets[-1].cite,
                tables=tuple(_table(one, not_halal) for one in sets),
                dispute=Text(
                    id="Kriteria mana yang berlaku pada hari itu belum pasti.",
                    en="Which criteria counted on that day is not certain.",
                ),
            )
            for span, sets in ERAS
            for part, not_halal in _parts(span)
        ),
    ),
    determinations=(SCALE,),
    notes=(
        Note(
            code="halal-path-steps",
            text=Text(
                id="Jalur ditentukan menurut sifat produk dan usaha. NIB, verifikasi pendamping, "
                "kelengkapan dokumen, dan nama produk masih dapat dipenuhi dan diperiksa tersendiri.",
                en="The path goes by what the product and the business are. The NIB, the "
                "companion's verification, the documents and the name can still be put right and "
                "are tested apart.",
            ),
            cite=limit.chapter("Bab II.A"),
        ),
    ),
    subject="line",
    verified_through=VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

DETERMINATIONS = (HALAL_PATH,)

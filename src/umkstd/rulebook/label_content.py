"""What a food label must say, and what of it must be easiest to see: one cited member an item."""

from __future__ import annotations

from typing import Any

from umkstd.business.facts import labels as la
from umkstd.law.citation import Citation
from umkstd.logic.combine import member
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.text import Text

ON_LABEL = (la.MAIN, la.ELSEWHERE)
NOT_ELSEWHERE = (la.MAIN, la.ABSENT)
"""Where an item must be easiest to see, its absence is told once, by the other member."""

_GIVEN = Text(id="{item} tercantum pada label.", en="{item} is on the label.")
_MISSING = Text(
    id="{item} belum tercantum pada label. Cantumkan sebelum pangan diedarkan.",
    en="{item} is not on the label. Add it before the food is distributed.",
)
_PLACED = Text(
    id="{item} tidak berada di luar bagian label yang paling mudah dilihat.",
    en="{item} does not stand outside the part of the label that is easiest to see.",
)
_MISPLACED = Text(
    id="{item} berada di luar bagian label yang paling mudah dilihat. Pindahkan ke bagian itu.",
    en="{item} stands outside the part of the label that is easiest to see. Move it there.",
)

NAME = Text(id="Nama produk", en="The name of the product")
INGREDIENTS = Text(id="Daftar bahan", en="The list of ingredients")
NET_CONTENT = Text(id="Berat bersih atau isi bersih", en="The net weight or net content")
PRODUCER = Text(
    id="Nama dan alamat yang memproduksi atau mengimpor",
    en="The name and address of the producer or importer",
)
HALAL_MARK = Text(id="Label halal", en="The halal mark")
PRODUCTION_CODE = Text(id="Tanggal dan kode produksi", en="The production date and code")
EXPIRY = Text(id="Keterangan kedaluwarsa", en="The expiry date")
LICENCE_NUMBER = Text(id="Nomor izin", en="The licence number")


def given(code: str, condition: Condition, item: Text, cite: Citation) -> Condition:
    """An item that must stand on the label."""
    return member(
        f"{code}-given",
        condition,
        holds=_GIVEN.fill(item=item),
        fails=_MISSING.fill(item=item),
        cite=cite,
    )


def placed(code: str, fact: Fact[Any], item: Text, cite: Citation) -> Condition:
    """An item that, if it is there, must be easiest to see."""
    return member(
        f"{code}-placed",
        fact.one_of(*NOT_ELSEWHERE),
        holds=_PLACED.fill(item=item),
        fails=_MISPLACED.fill(item=item),
        cite=cite,
    )


def name_given(cite: Citation) -> Condition:
    """Letter a: the name of the product."""
    return given("name", la.label_name.one_of(*ON_LABEL), NAME, cite)


def ingredients_given(cite: Citation) -> Condition:
    """Letter b: the list of ingredients."""
    return given("ingredients", la.label_ingredients.is_true(), INGREDIENTS, cite)


def net_content_given(cite: Citation) -> Condition:
    """Letter c: net weight or net content."""
    return given("net-content", la.label_net_content.one_of(*ON_LABEL), NET_CONTENT, cite)


def producer_given(cite: Citation) -> Condition:
    """Letter d: name and address of the producer or importer."""
    return given("producer", la.label_producer.one_of(*ON_LABEL), PRODUCER, cite)


def production_code_given(cite: Citation) -> Condition:
    """Letter f: date and code of production."""
    return given("production-code", la.label_production_code.is_true(), PRODUCTION_CODE, cite)


def expiry_given(cite: Citation) -> Condition:
    """Letter g: expiry."""
    return given("expiry", la.label_expiry.one_of(*ON_LABEL), EXPIRY, cite)


def origin_given(cite: Citation) -> Condition:
    """Letter i: origin of certain ingredients, where it must be told."""
    return member(
        "origin-given",
        la.label_origin.one_of("tidak_perlu", "tercantum"),
        holds=Text(
            id="Asal usul bahan pangan tertentu tercantum, atau tidak perlu disebut.",
            en="The origin of certain ingredients is given, or need not be.",
        ),
        fails=Text(
            id="Asal usul bahan pangan tertentu belum tercantum. Cantumkan pada label.",
            en="The origin of certain ingredients is not given. Add it to the label.",
        ),
        cite=cite,
    )

"""The size and language of the letters on a food label, with their parameters."""

from __future__ import annotations

from decimal import Decimal

from umkstd.business.facts import labels as la
from umkstd.law.citation import Citation
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind
from umkstd.rulebook.instruments.labels import PERBPOM_20_2021
from umkstd.text import Text

LETTERS_START = "2022-01-01"
"""PerBPOM 20/2021 began on a day that was not found; on this one it was in force."""
_CITE = PERBPOM_20_2021.cite(
    note=Text(
        id="Dibaca dari bahan paparan BPOM; nomor pasalnya belum dibaca.",
        en="Read in a slide deck of BPOM; the article was not read.",
    )
)


def _size(name: str, title: Text, value: str, unit: str) -> Parameter:
    return Parameter(
        name=name,
        kind=Kind.DECIMAL,
        unit=unit,
        title=title,
        values=(DatedValue(Span(LETTERS_START), Decimal(value), _CITE),),
    )


LETTER_HEIGHT = _size(
    "label_letter_height_minimum",
    Text(id="tinggi huruf terkecil pada label", en="smallest letter on a label"),
    "1",
    "mm",
)
SMALL_PACK_LETTER_HEIGHT = _size(
    "label_small_pack_letter_height_minimum",
    Text(id="tinggi huruf terkecil pada kemasan kecil", en="smallest letter on a small pack"),
    "0.75",
    "mm",
)
SMALL_PACK_SURFACE = _size(
    "label_small_pack_surface",
    Text(id="luas permukaan terbesar kemasan kecil", en="largest surface of a small pack"),
    "10",
    "cm²",
)
PARAMETERS = (LETTER_HEIGHT, SMALL_PACK_LETTER_HEIGHT, SMALL_PACK_SURFACE)


def letter_size() -> Condition:
    """Letters of 1 mm, or on a pack of at most 10 cm² of 0.75 mm (height of the letter "o")."""
    return member(
        "letter-size",
        any_of(
            la.label_letter_height >= LETTER_HEIGHT,
            all_of(
                la.label_surface <= SMALL_PACK_SURFACE,
                la.label_letter_height >= SMALL_PACK_LETTER_HEIGHT,
            ),
        ),
        holds=Text(
            id="Huruf terkecil pada label cukup besar: {label_letter_height}.",
            en="The smallest letter on the label is large enough: {label_letter_height}.",
        ),
        fails=Text(
            id="Huruf terkecil pada label {label_letter_height}. Perbesar sampai sedikitnya "
            "{label_letter_height_minimum}; pada kemasan dengan luas permukaan paling besar "
            "{label_small_pack_surface} sampai sedikitnya "
            "{label_small_pack_letter_height_minimum}.",
            en="The smallest letter on the label is {label_letter_height}. Enlarge it to at least "
            "{label_letter_height_minimum}; on a pack with a surface of at most "
            "{label_small_pack_surface} to at least {label_small_pack_letter_height_minimum}.",
        ),
        cite=_CITE,
    )


def indonesian(cite: Citation) -> Condition:
    """Particulars in Indonesian; other languages beside it, or terms without an equivalent."""
    return member(
        "language",
        la.label_language.one_of("indonesia", "indonesia_dan_lain", "istilah_tanpa_padanan"),
        holds=Text(
            id="Keterangan label ditulis dalam bahasa Indonesia.",
            en="The label is written in Indonesian.",
        ),
        fails=Text(
            id="Ada keterangan yang hanya dalam bahasa lain. Tulis dalam bahasa Indonesia; bahasa "
            "lain boleh di sampingnya.",
            en="Some particulars are in another language only. Write them in Indonesian; another "
            "language may stand beside it.",
        ),
        cite=cite,
    )

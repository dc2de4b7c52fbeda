"""The food types for which an SPP-IRT may be asked: PerBPOM 4/2024 Lampiran I, 348 in 11 groups."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from umkstd.errors import Problem, UnknownName, nearest
from umkstd.law.citation import Citation
from umkstd.rulebook.instruments.food import PERBPOM_4_2024, PERBPOM_22_2018
from umkstd.text import Text

SOURCE_FILE = Path(__file__).parents[1] / "data" / "pirt-food-types.json"
_DATA: Mapping[str, Any] = json.loads(SOURCE_FILE.read_text(encoding="utf-8"))
SOURCE: Citation = PERBPOM_4_2024.cite(
    _DATA["source"]["place"], grade=_DATA["source"]["grade"], note=Text(**_DATA["source"]["note"])
)
"""Where the table stands, and how well it was read."""
FORMER_SOURCE: Citation = PERBPOM_22_2018.cite(
    _DATA["former"]["source"]["place"], grade=_DATA["former"]["source"]["grade"]
)
"""Where the groups of the 2018 rule stood."""
_OTHER_NAMES = re.compile(r"[/(),]| atau ")
_WORD = re.compile(r"\w+")
_OFFERED = 8


@attrs.frozen
class FoodGroup:
    """A group of food types.

    Attributes:
        code: order in Lampiran I ("1" to "11"), or the printed code of the 2018 rule ("01" to
            "16"). The printed codes of 2024 were not seen.
        title: its name.
        cite: where it stands.
    """

    code: str
    title: Text
    cite: Citation


@attrs.frozen
class FoodType:
    """One food type of Lampiran I.

    Attributes:
        group: its group.
        order: its place in the group, from 1.
        name: the Indonesian name in the table.
        condition: a restriction singled out from the table; ``None`` where there was none. The
            product must match the description in the table all the same.
        longer_than_days: it must keep for more than this number of days, where that is said.
        doubtful: whether the extraction was broken here; look at the official PDF.
    """

    group: FoodGroup
    order: int
    name: str
    condition: Text | None
    longer_than_days: int | None
    doubtful: bool

    @property
    def number(self) -> str:
        """Group and order, such as ``"5.52"``."""
        return f"{self.group.code}.{self.order}"

    @property
    def cite(self) -> Citation:
        """Where it stands."""
        return PERBPOM_4_2024.cite(
            f"{SOURCE.place} kelompok {self.group.code} nomor {self.order}",
            grade=SOURCE.grade,
            note=SOURCE.note,
        )

    @property
    def other_names(self) -> tuple[str, ...]:
        """The names between strokes, commas and brackets, plainly written."""
        found = (plain(part) for part in (self.name, *_OTHER_NAMES.split(self.name)))
        return tuple(dict.fromkeys(name for name in found if name))


def plain(text: str) -> str:
    """A name as it is compared: small letters, words parted by one space.

    Example:
        >>> plain("  Kerupuk Kulit/RAMBAK ")
        'kerupuk kulit rambak'
    """
    return " ".join(_WORD.findall(text.casefold()))


def _types() -> Iterator[FoodType]:
    for data, group in zip(_DATA["groups"], FOOD_GROUPS, strict=True):
        for order, (name, *condition) in enumerate(data["rows"], 1):
            number = f"{group.code}.{order}"
            yield FoodType(
                group=group,
                order=order,
                name=name,
                condition=Text(id=condition[0], en=condition[1]) if condition else None,
                longer_than_days=_DATA["longer_than_days"].get(number),
                doubtful=number in _DATA["broken_in_extraction"],
            )


FOOD_GROUPS: tuple[FoodGroup, ...] = tuple(
    FoodGroup(str(group["order"]), Text(**group["title"]), SOURCE) for group in _DATA["groups"]
)
"""The 11 groups of PerBPOM 4/2024, in the order of the annex."""
FORMER_FOOD_GROUPS: tuple[FoodGroup, ...] = tuple(
    FoodGroup(group["code"], Text(**group["title"]), FORMER_SOURCE)
    for group in _DATA["former"]["groups"]
)
"""The groups of the rule of 2018 (01 to 15, and 16 in the system of 2019)."""
FOOD_TYPES: tuple[FoodType, ...] = tuple(_types())
"""Every food type, group by group."""


@functools.cache
def _names() -> tuple[tuple[FoodType, tuple[str, ...]], ...]:
    """Every type with its names, the whole one first; plainly written once for all look-ups."""
    return tuple((item, item.other_names) for item in FOOD_TYPES)


def food_types(text: str) -> tuple[FoodType, ...]:
    """The food types that a text may mean, in the order of the annex; empty for none.

    A type with exactly this name comes alone. Else every word of the text must be part of the
    name. Upper case, spacing and punctuation do not count.

    Example:
        >>> [found.name for found in food_types("KASTENGEL")]
        ['Kastengel']
        >>> [found.number for found in food_types("brown")]
        ['5.90']
    """
    asked = plain(text)
    if not asked:
        return ()
    exact = tuple(item for item, names in _names() if asked in names)
    if exact:
        return exact
    words = dict.fromkeys(asked.split())
    return tuple(item for item, names in _names() if all(word in names[0] for word in words))


def food_type(text: str) -> FoodType:
    """The one food type that a text means.

    Args:
        text: a name, or part of one.

    Raises:
        UnknownName: no type has such a name (with the nearest names), or several have (with
            their names).

    Example:
        >>> found = food_type("nastar")
        >>> found.number, found.condition.en
        ('5.52', 'moisture above 5% and at most 10%')
    """
    found = food_types(text)
    if len(found) == 1:
        return found[0]
    shown = str(text)[:80]
    names: tuple[str, ...] = tuple(item.name for item in found[:_OFFERED])
    if found:
        message = Text(
            id="“{shown}” dapat berarti {count} jenis pangan: {names}. Sebutkan salah satu.",
            en="“{shown}” may mean {count} food types: {names}. Name one of them.",
        )
    else:
        known = {name: item.name for item in FOOD_TYPES for name in item.other_names}
        names = tuple(dict.fromkeys(known[name] for name in nearest(plain(shown), known)))
        message = _NEAR if names else _NONE
    listed = "; ".join(names)
    raise UnknownName(
        Problem(
            code="unknown-name",
            path="",
            params=(("name", shown),),
            message=message.fill(shown=shown, count=len(found), names=listed),
            input=shown,
            citations=(SOURCE.text,),
        )
    )


_NEAR = Text(
    id="Tidak ada jenis pangan bernama “{shown}” dalam Lampiran I. Mungkin maksudnya: {names}?",
    en="There is no food type named “{shown}” in Lampiran I. Did you mean {names}?",
)
_NONE = Text(
    id="Tidak ada jenis pangan bernama “{shown}” dalam Lampiran I. Lihat FOOD_TYPES, atau tanyakan "
    "pada Dinas Kesehatan.",
    en="There is no food type named “{shown}” in Lampiran I. See FOOD_TYPES, or ask the health "
    "office (Dinas Kesehatan).",
)

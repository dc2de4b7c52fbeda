"""The subjects by which facts stand on pages, taken from the modules in which they are declared."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs

from umkstd.business.facts import (
    activity,
    centre,
    food,
    forms,
    halal,
    labels,
    marks,
    premises,
    readiness,
    road,
    standards,
    tax,
)
from umkstd.business.vocabulary import VOCABULARY
from umkstd.logic.facts import Fact
from umkstd.text import Text

_MODULES = (
    (premises, Text(id="Lokasi, lingkungan dan bangunan", en="Place, environment and building")),
    (activity, Text(id="Kegiatan usaha", en="Business activity")),
    (forms, Text(id="Bentuk usaha", en="Legal form")),
    (halal, Text(id="Halal", en="Halal")),
    (food, Text(id="Pangan", en="Food")),
    (standards, Text(id="SNI", en="SNI")),
    (readiness, Text(id="Kesiapan SPPT SNI", en="Readiness for the SPPT SNI")),
    (labels, Text(id="Label", en="Label")),
    (marks, Text(id="Merek dan produk bukan pangan", en="Trade mark and non-food products")),
    (tax, Text(id="Pajak", en="Tax")),
    (road, Text(id="Perjalanan usaha", en="The road")),
    (centre, Text(id="Pusat layanan", en="Service centre")),
)
_BASE = Text(id="Usaha, lini kegiatan dan dokumennya", en="Business, activity lines and documents")
_PARTS = ("BUSINESS", "LINE", "DETERMINED_BUSINESS", "DETERMINED_LINE")


@attrs.frozen
class Subject:
    """Facts that stand on one page."""

    key: str
    title: Text
    facts: tuple[Fact[Any], ...]

    @property
    def path(self) -> str:
        """Where the page lies."""
        return f"facts/{self.key}"


def _subjects() -> tuple[Subject, ...]:
    found = []
    taken: set[str] = set()
    for module, title in _MODULES:
        names = {fact.name for part in _PARTS for fact in getattr(module, part)}
        facts = tuple(fact for fact in VOCABULARY if fact.name in names - taken)
        taken |= names
        found.append(Subject(module.__name__.rpartition(".")[2], title, facts))
    base = tuple(fact for fact in VOCABULARY if fact.name not in taken)
    return (Subject("base", _BASE, base), *found)


SUBJECTS = _subjects()
"""Every fact of the vocabulary, once."""


@cache
def subject_of(name: str) -> Subject:
    """The subject on whose page a fact stands."""
    return next(one for one in SUBJECTS if any(fact.name == name for fact in one.facts))

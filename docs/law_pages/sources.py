"""Instruments and citations on the pages: addresses of instrument pages, and links to them."""

from __future__ import annotations

import re
from functools import cache

from law_pages.markup import badge
from law_pages.page import link
from umkstd.law.citation import Citation, Grade, Instrument
from umkstd.rulebook.instruments import INSTRUMENTS
from umkstd.text import Language


@cache
def instruments() -> dict[str, Instrument]:
    """Every instrument by the name by which it is cited."""
    return {one.name: one for one in INSTRUMENTS}


def slug(name: str) -> str:
    """A name as a part of an address.

    Example:
        >>> slug("PP 28/2025")
        'pp-28-2025'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def instrument_path(name: str) -> str:
    """Where the page of an instrument lies."""
    return f"instruments/{slug(name)}"


def cited(cite: Citation, language: Language, *, graded: bool = True) -> str:
    """A citation with a link to its instrument, and its grade where that is not the best."""
    known = cite.instrument in instruments()
    shown = link(cite.text, language, instrument_path(cite.instrument)) if known else cite.text
    weak = graded and cite.grade is not Grade.ARTICLE
    return f"{shown} {badge(cite.grade, language)}" if weak else shown

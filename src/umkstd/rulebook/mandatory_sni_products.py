"""The products whose SNI is mandatory, those that only look like one, and looking a name up.

The list is not whole: the ministries publish a longer one. A product that is not here may still be
under a mandatory SNI, so a name that is not found is unknown and never "voluntary".
"""

from __future__ import annotations

import datetime
import functools
import json
import re
from importlib.resources import files
from typing import Any, Literal

import attrs

from umkstd.business.facts.standards import sni_product
from umkstd.errors import brief, nearest
from umkstd.law.citation import Grade
from umkstd.law.span import optional_date
from umkstd.text import Text

Kind = Literal["covered", "disputed", "near-miss", "unknown"]


@attrs.frozen
class Standard:
    """One SNI number, and which kind of the product it covers if the product has several."""

    number: str
    covers: Text | None = None


@attrs.frozen(kw_only=True)
class KnownSince:
    """The first day on which a source shows that the SNI was mandatory.

    Attributes:
        day: that day; the SNI may have been mandatory before it.
        grade: how well it is known.
        source: address of the source.
        why: how it is known.
    """

    day: datetime.date
    grade: Grade
    source: str
    why: Text


@attrs.frozen(kw_only=True)
class MandatoryProduct:
    """A product that a regulation puts under mandatory SNI.

    Attributes:
        key: its value in the fact ``sni_product``.
        names: how people write it, in both languages.
        standards: the SNI numbers; empty where they were not read.
        regulation: the regulation in force; ``None`` where its number was not found.
        history: the regulations before it, or that changed it.
        in_force_on: the first day of the duty; ``None`` where no source gives it.
        known_since: the first day that a source shows; ``None`` for none.
        status: ``"in_force"``, or ``"disputed"`` where the sources disagree.
        scope: what it covers.
        exempt: what an exemption letter may leave out; ``None`` where nothing was read.
        hs: tariff codes (HS); ``ex`` for a part of one.
        grade: how well the row is known.
        sources: addresses of what was read.
    """

    key: str
    names: tuple[str, ...]
    standards: tuple[Standard, ...]
    regulation: str | None
    history: tuple[str, ...]
    in_force_on: datetime.date | None
    known_since: KnownSince | None
    status: Literal["in_force", "disputed"]
    scope: Text
    exempt: Text | None
    hs: tuple[str, ...]
    grade: Grade
    sources: tuple[str, ...]

    @property
    def label(self) -> Text:
        """Its name in both languages."""
        return sni_product.shown(self.key)


@attrs.frozen(kw_only=True)
class NearMiss:
    """A product beside a mandatory one, and why that regulation does not cover it.

    Attributes:
        key: its value in the fact ``sni_product``.
        names: how people write it, in both languages.
        beside: key of the mandatory product.
        why: why it is outside.
        grade: how well that is known.
        sources: addresses of what was read.
    """

    key: str
    names: tuple[str, ...]
    beside: str
    why: Text
    grade: Grade
    sources: tuple[str, ...]

    @property
    def label(self) -> Text:
        """Its name in both languages."""
        return sni_product.shown(self.key)


@attrs.frozen(kw_only=True)
class ProductAnswer:
    """What the list says of a name.

    Attributes:
        name: the name as it was asked.
        kind: ``"covered"``, ``"disputed"``, ``"near-miss"`` or ``"unknown"``.
        product: the mandatory product; of a near miss, the one beside it.
        near_miss: the near miss.
        suggestions: names of the list that may be meant.
        message: the answer as a sentence.
    """

    name: str
    kind: Kind
    product: MandatoryProduct | None = None
    near_miss: NearMiss | None = None
    suggestions: tuple[str, ...] = ()
    message: Text

    @property
    def key(self) -> str | None:
        """What to state as ``sni_product``; ``None`` while unknown."""
        found = self.near_miss or self.product
        return found.key if found else None


def _text(value: dict[str, str] | None) -> Text | None:
    return Text(**value) if value else None


def _product(row: dict[str, Any]) -> MandatoryProduct:
    known = row["known_since"]
    return MandatoryProduct(
        key=row["key"],
        names=tuple(row["names"]),
        standards=tuple(Standard(s["number"], _text(s["covers"])) for s in row["standards"]),
        regulation=row["regulation"],
        history=tuple(row["history"]),
        in_force_on=optional_date(row["in_force_on"]),
        known_since=known
        and KnownSince(
            day=datetime.date.fromisoformat(known["day"]),
            grade=Grade(known["grade"]),
            source=known["source"],
            why=Text(**known["why"]),
        ),
        status=row["status"],
        scope=Text(**row["scope"]),
        exempt=_text(row["exempt"]),
        hs=tuple(row["hs"]),
        grade=Grade(row["grade"]),
        sources=tuple(row["sources"]),
    )


def _near_miss(row: dict[str, Any]) -> NearMiss:
    return NearMiss(
        key=row["key"],
        names=tuple(row["names"]),
        beside=row["beside"],
        why=Text(**row["why"]),
        grade=Grade(row["grade"]),
        sources=tuple(row["sources"]),
    )


_DATA = json.loads(
    files("umkstd").joinpath("data", "mandatory-sni.json").read_text(encoding="utf-8")
)
PRODUCTS = tuple(_product(row) for row in _DATA["products"])
"""Every listed product, those of disputed status included."""
NEAR_MISSES = tuple(_near_miss(row) for row in _DATA["near_misses"])
"""Every product that lies just outside."""
PRODUCT_BY_KEY = {item.key: item for item in PRODUCTS}


def _plain(name: str) -> str:
    """A name without case, punctuation and doubled spaces."""
    return " ".join(re.sub(r"[^\w]+|_", " ", name.casefold()).split())


@functools.cache
def _by_name() -> dict[str, MandatoryProduct | NearMiss]:
    items: tuple[MandatoryProduct | NearMiss, ...] = (*PRODUCTS, *NEAR_MISSES)
    return {_plain(name): item for item in items for name in (item.key, *item.names)}


def mandatory_sni_product(name: str) -> ProductAnswer:
    """What the list of mandatory SNI says of a product, by its name or key.

    Only a whole name is answered: "coffee sweets" are no coffee. What is not
    found is unknown, with the names that may be meant.

    Args:
        name: the product as people write it, in Indonesian or English.

    Legal source: UU 20/2014 Pasal 24 ayat (1), and the regulation of each product.

    Example:
        >>> answer = mandatory_sni_product("Kopi bubuk")
        >>> answer.kind, answer.key, answer.product.key
        ('near-miss', 'kopi_bubuk', 'kopi_instan')
        >>> mandatory_sni_product("kopi instan").product.standards[0].number
        'SNI 2983:2024'
        >>> mandatory_sni_product("kopi instant").suggestions[0]
        'kopi instan'
    """
    found = _by_name().get(_plain(name))
    if isinstance(found, NearMiss):
        product = PRODUCT_BY_KEY[found.beside]
        return ProductAnswer(
            name=name,
            kind="near-miss",
            product=product,
            near_miss=found,
            message=_NEAR.fill(label=found.label, beside=product.label, why=found.why),
        )
    if found is None:
        shown = nearest(_plain(name), _by_name())
        hint = _HINT.fill(names=", ".join(shown)) if shown else _ASK
        return ProductAnswer(
            name=name,
            kind="unknown",
            suggestions=shown,
            message=_UNKNOWN.fill(name=brief(name) or "-", hint=hint),
        )
    kind: Kind = "disputed" if found.status == "disputed" else "covered"
    sentence = _DISPUTED if kind == "disputed" else _COVERED
    law = found.regulation or _UNNUMBERED
    return ProductAnswer(
        name=name, kind=kind, product=found, message=sentence.fill(label=found.label, law=law)
    )


_UNNUMBERED = Text(
    id="peraturan yang nomornya belum ditemukan", en="a regulation whose number was not found"
)
_COVERED = Text(
    id="SNI {label} wajib menurut {law}. Sertifikasikan produk sebelum diperdagangkan.",
    en="The SNI of {label} is mandatory by {law}. Certify the product before it is traded.",
)
_DISPUTED = Text(
    id="Apakah SNI {label} wajib, sumber-sumber berbeda ({law}). Tanyakan pada Kementerian "
    "Perindustrian sebelum memutuskan.",
    en="Whether the SNI of {label} is mandatory, the sources disagree ({law}). Ask the Ministry of "
    "Industry before deciding.",
)
_NEAR = Text(
    id="“{label}” di luar SNI wajib {beside}. {why}",
    en="“{label}” lies outside the mandatory SNI of {beside}. {why}",
)
_UNKNOWN = Text(
    id="“{name}” tidak ada dalam daftar ini; apakah SNI-nya wajib belum diketahui. {hint}",
    en="“{name}” is not on this list; whether its SNI is mandatory is not known. {hint}",
)
_HINT = Text(id="Mungkin maksudnya: {names}?", en="Did you mean {names}?")
_ASK = Text(
    id="Tanyakan pada BSN atau kementerian teknisnya.", en="Ask BSN or the ministry in charge."
)

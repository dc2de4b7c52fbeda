"""What BSN's information service says of a line: its SNI, the offer, the route of certification."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.business.sni_offers import OFFERS, Offer, offered
from umkstd.errors import InvalidValue, UnknownName
from umkstd.identifiers import sni
from umkstd.law.ruling import Ruling
from umkstd.rulebook import RULEBOOK
from umkstd.standards.catalogue import catalogue
from umkstd.standards.edition import Standard


@attrs.frozen(kw_only=True)
class Candidate:
    """One edition of an SNI that may be the one of the product.

    Attributes:
        edition: the edition, with its title and status.
        offered: whether BSN is seen to offer SNI Bina UMK for it; ``None`` is unknown, not "no".
        offer: what was found of the offer.
    """

    edition: Standard
    offered: bool | None
    offer: Offer | None


@attrs.frozen(kw_only=True)
class BsnInformation:
    """What to tell a business about its standard.

    Attributes:
        sni: the SNI number that the business gave.
        candidates: editions of that number; without a number, those found by the product's name.
        offered: whether SNI Bina UMK is offered, as the business says or BSN is seen to offer.
        route: which type of certification fits, or what must be asked to know.
    """

    sni: str | None
    candidates: tuple[Candidate, ...]
    offered: bool | None
    route: Ruling


def bsn_information(facts: Mapping[str, Any], *, as_of: datetime.date | str) -> BsnInformation:
    """What BSN's information service says of a line.

    Args:
        facts: facts of the line, e.g. ``case.facts_of_line(0)``.
        as_of: on which day.

    Example:
        >>> told = bsn_information({"product": "keripik singkong"}, as_of="2026-11-24")
        >>> [candidate.edition.number for candidate in told.candidates]
        ['SNI 01-4305-1996', 'SNI 4305:2018']
        >>> told.route.open_facts
        ('certified_population',)
    """
    number: str | None = facts.get("sni")
    return BsnInformation(
        sni=number,
        candidates=tuple(map(_candidate, _editions(number, facts.get("product")))),
        offered=offered(facts.get("sni_offered"), number),
        route=RULEBOOK.determinations["certification-route"].determine(facts, as_of=as_of),
    )


def _editions(number: str | None, product: str | None) -> tuple[Standard, ...]:
    if number is None:
        return catalogue().search(product) if product else ()
    try:
        return (catalogue()[number],)
    except UnknownName:
        pass
    try:
        return catalogue().of_standard(number)
    except InvalidValue:
        return ()


def _candidate(edition: Standard) -> Candidate:
    offer = next((offer for offer in OFFERS if _same(offer.number, edition.number)), None)
    return Candidate(edition=edition, offered=edition.bina_umk, offer=offer)


def _same(number: str, other: str) -> bool:
    return sni.same_standard(number, other) and sni.same_edition(number, other) is not False

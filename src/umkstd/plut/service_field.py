"""The service fields (bidang layanan) of a PLUT as sources list them; no legal list was seen."""

from __future__ import annotations

import datetime
from types import MappingProxyType

import attrs

from umkstd.errors import UnknownName
from umkstd.law.citation import Citation, Grade
from umkstd.law.provision import Note
from umkstd.law.span import Span, as_date
from umkstd.rulebook.instruments.service_centres import PERMENKOP_9_2013, PERMENKOP_9_2023
from umkstd.text import Text

GENERAL = "consultation"
"""Stands in for a field where a case needs none; any consultant may take it."""
FIELD = Text(id="bidang layanan", en="service field")
FIRST_SEEN, SIX_SEEN, FIVE_SEEN = "2017-12-13", "2019-01-01", "2019-08-01"
"""First days of the lists of seven, six and five; of the last two only the month is known."""


@attrs.frozen
class Listing:
    """How sources treat a field during a span of time.

    Attributes:
        span: from when to when.
        cite: the source, and how far it can be relied on: ``secondary`` while the list of the time
            names the field, ``disputed`` where a later list leaves it out, ``unresolved`` before
            the first list that was seen.
    """

    span: Span
    cite: Citation


@attrs.frozen
class FieldList:
    """One list of service fields.

    Attributes:
        count: how many it has, which is its name.
        span: from the day it was seen until another was seen.
        fields: keys of its fields.
        cites: the sources.
    """

    count: int
    span: Span
    fields: tuple[str, ...]
    cites: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class ServiceField:
    """One field of service.

    Attributes:
        key: its name in data.
        title: what it is.
        listings: how sources treat it over time, without gaps.
    """

    key: str
    title: Text
    listings: tuple[Listing, ...]

    def listing(self, on: datetime.date | str) -> Listing:
        """How sources treat it on a day."""
        day = as_date(on, "/on")
        return next(item for item in self.listings if day in item.span)


def _source(name: str, address: str, note: Text | None = None) -> Citation:
    return Citation(instrument=name, place="", grade=Grade.SECONDARY, address=address, note=note)


_SEVEN = (
    _source(
        "Daftar bidang pada umkmnaikkelas (13 Desember 2017)",
        "github.com/addeye/umkmnaikkelas",
        Text(
            id="Daftar awal sebuah aplikasi pembinaan; memuat juga “lainnya”.",
            en="The first list of a coaching application; it also has “other”.",
        ),
    ),
    _source("Riau Pos 11 Juni 2018", "iklan.riaupos.co"),
    _source(
        "Dinas Koperasi dan UKM Bangka Belitung 2018",
        "kukm.babelprov.go.id",
        Text(id="Menyebut delapan, memerinci tujuh.", en="Says eight, lists seven."),
    ),
)
_SIX = (_source("Peluang News Januari 2019", "peluangnews.id"),)
_FIVE = (_source("Antara Agustus 2019", "antaranews.com/1018466"),)
_CORE = ("institution", "human_resources", "production", "finance", "marketing")
_IT, _NETWORK = "information_technology", "networking"

FIELD_LISTS = (
    FieldList(7, Span(FIRST_SEEN, SIX_SEEN), (*_CORE, _IT, _NETWORK), _SEVEN),
    FieldList(6, Span(SIX_SEEN, FIVE_SEEN), (*_CORE, _IT), _SIX),
    FieldList(5, Span(FIVE_SEEN), _CORE, _FIVE),
)
"""The lists from old to new."""
_UNSEEN = Listing(Span(None, FIRST_SEEN), PERMENKOP_9_2013.cite(grade="unresolved"))


def _field(key: str, id_: str, en: str) -> ServiceField:
    """A field with what each list says of it; a list that leaves it out disputes it."""
    listings = [_UNSEEN]
    for seen in FIELD_LISTS:
        cite = seen.cites[0]
        if key not in seen.fields:
            cite = attrs.evolve(cite, grade=Grade.DISPUTED)
        listings.append(Listing(seen.span, cite))
    return ServiceField(key=key, title=Text(id=id_, en=en), listings=tuple(listings))


FIELDS = MappingProxyType(
    {
        field.key: field
        for field in (
            _field("institution", "kelembagaan", "institution and legal form (kelembagaan)"),
            _field("human_resources", "sumber daya manusia", "human resources (SDM)"),
            _field("production", "produksi", "production (produksi)"),
            _field("finance", "pembiayaan", "finance (pembiayaan)"),
            _field("marketing", "pemasaran", "marketing (pemasaran)"),
            _field(
                _IT, "pengembangan teknologi informasi", "information technology (pengembangan IT)"
            ),
            _field(
                _NETWORK,
                "pengembangan jaringan kerja sama",
                "networks and cooperation (jaringan kerja sama)",
            ),
        )
    }
)
"""The widest list that was seen, by key; a record may name any of them on any day."""

FIELDS_NOT_LAW = Note(
    code="fields-not-law",
    text=Text(
        id="Daftar bidang layanan dalam peraturan belum dibaca; daftar ini adalah praktik yang "
        "dilaporkan. Tanyakan pada pengelola PLUT bidang mana yang dilayani.",
        en="The list of fields in the regulation was not read; this one is practice as "
        "reported. Ask the centre which fields it serves.",
    ),
    cite=PERMENKOP_9_2023.cite(grade="unresolved"),
)
FIELD_NOTES = (
    FIELDS_NOT_LAW,
    Note(
        code="fields-ten",
        text=Text(
            id="Ada pula sebutan “10 bidang layanan” (pedoman visual 2021); rinciannya tidak "
            "ditemukan.",
            en="“10 service fields” are also spoken of (a visual guideline of 2021); what they are "
            "was not found.",
        ),
        cite=Citation(
            instrument="Pedoman visual PLUT 2021", place="", grade=Grade.UNRESOLVED, address=None
        ),
    ),
)
"""What a careful reader should know of every list."""


def service_fields(on: datetime.date | str) -> tuple[ServiceField, ...]:
    """The fields that the list of a day names; before the first list, those of the first.

    Args:
        on: the day, a date or ISO text.

    Example:
        >>> len(service_fields("2018-06-11")), len(service_fields("2019-02-01"))
        (7, 6)
        >>> [field.key for field in service_fields("2026-11-24")]
        ['institution', 'human_resources', 'production', 'finance', 'marketing']
    """
    day = as_date(on, "/on")
    named = next((seen for seen in FIELD_LISTS if day in seen.span), FIELD_LISTS[0])
    return tuple(FIELDS[key] for key in named.fields)


def require_field(key: str, path: str = "/field") -> None:
    """Let the key of a service field pass, or :data:`GENERAL`.

    Raises:
        UnknownName: it is neither.
    """
    if key != GENERAL and key not in FIELDS:
        raise UnknownName.of(FIELD, key, (*FIELDS, GENERAL), path)

"""A consultation at a service centre, and the kinds of service that were observed there."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from types import MappingProxyType

import attrs

from umkstd.errors import UnknownName
from umkstd.law.citation import Citation, Grade
from umkstd.law.span import as_date
from umkstd.plut.problems import require_name
from umkstd.plut.service_field import require_field
from umkstd.text import Text

_SERVICE = Text(id="jenis layanan", en="kind of service")


@attrs.frozen
class Service:
    """One kind of service, as a source reports it; practice, not law."""

    key: str
    title: Text
    cite: Citation


def _seen(source: str, address: str | None, *services: tuple[str, str, str]) -> list[Service]:
    cite = Citation(instrument=source, place="", grade=Grade.SECONDARY, address=address)
    return [Service(key, Text(id=id_, en=en), cite) for key, id_, en in services]


SERVICES = MappingProxyType(
    {
        service.key: service
        for service in (
            *_seen(
                "Riau Pos 11 Juni 2018",
                "iklan.riaupos.co",
                ("business_consultation", "konsultasi bisnis", "business consultation"),
                ("assistance", "pendampingan", "assistance (pendampingan)"),
                ("access_to_finance", "akses pembiayaan", "access to finance"),
                ("marketing_promotion", "pemasaran dan promosi", "marketing and promotion"),
                ("business_training", "pelatihan bisnis", "business training"),
                ("networking", "pengembangan jejaring", "networking"),
                ("entrepreneur_library", "pustaka wirausaha", "entrepreneur library"),
            ),
            *_seen(
                "Republika 27 Desember 2022",
                None,
                ("nib_facilitation", "fasilitasi NIB", "help with the NIB"),
                ("data_collection", "pendataan", "data collection"),
                ("partnership", "kemitraan", "partnership"),
                ("incubation", "inkubasi", "incubation"),
            ),
            *_seen(
                "UPTD PLUT Provinsi Lampung",
                None,
                ("trade_marks_and_licences", "merek dan perizinan", "trade marks and licences"),
            ),
        )
    }
)
"""Kinds of service by key, observed from 2018 to 2022."""


def _day(day: datetime.date | str) -> datetime.date:
    return as_date(day, "/day")


def _names(steps: Iterable[str]) -> tuple[str, ...]:
    return tuple(steps)


@attrs.frozen(kw_only=True)
class Consultation:
    """What a consultant did with a business on a day.

    Attributes:
        case_id: the business or case, by your own code.
        day: when.
        consultant: code of the consultant.
        field: key of the service field.
        steps: ids of the steps of the pathway that were worked on.
        outcome: what came of it, in your own words; ``None`` while open.
        service: kind of service, a key of ``SERVICES``.

    Raises:
        InvalidValue: a code is empty, or the day is none.
        UnknownName: there is no such field or kind of service.

    Example:
        >>> Consultation(case_id="u1", day="2026-11-24", consultant="k1", field="production").day
        datetime.date(2026, 11, 24)
    """

    case_id: str
    day: datetime.date = attrs.field(converter=_day)
    consultant: str
    field: str
    steps: tuple[str, ...] = attrs.field(default=(), converter=_names)
    outcome: str | None = None
    service: str | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.case_id, "/case_id")
        require_name(self.consultant, "/consultant")
        require_field(self.field)
        if self.service is not None and self.service not in SERVICES:
            raise UnknownName.of(_SERVICE, self.service, SERVICES, "/service")

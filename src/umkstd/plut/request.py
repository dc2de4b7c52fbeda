"""A case that asks for a consultant, and what became of it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

import attrs

from umkstd.plut.problems import require_name
from umkstd.plut.service_field import require_field
from umkstd.text import Text

Reason = Literal["no-field", "no-region", "no-field-in-region", "capacity-used"]
REASONS: MappingProxyType[Reason, Text] = MappingProxyType(
    {
        "no-field": Text(
            id="Tidak ada konsultan yang ahli dalam bidang layanan ini. Minta bantuan pusat layanan "
            "lain atau dinas.",
            en="No consultant is expert in this service field. Ask another centre or the office in "
            "charge for help.",
        ),
        "no-region": Text(
            id="Tidak ada konsultan yang melayani wilayah ini. Periksa kode wilayahnya, atau tetapkan "
            "siapa yang dapat datang.",
            en="No consultant serves this region. Check its code, or settle who can travel there.",
        ),
        "no-field-in-region": Text(
            id="Konsultan yang melayani wilayah ini tidak ahli dalam bidang layanannya. Tetapkan "
            "konsultan wilayah lain yang dapat datang.",
            en="The consultants who serve this region are not expert in its service field. Settle "
            "which consultant of another region can travel there.",
        ),
        "capacity-used": Text(
            id="Kapasitas semua konsultan yang dapat menanganinya sudah terpakai. Masukkan ke daftar "
            "tunggu, atau tambah kapasitas.",
            en="The capacity of every consultant who could take it is used. Put it on the waiting "
            "list, or add capacity.",
        ),
    }
)
"""Why nobody takes a case, and what to do."""


@attrs.frozen(kw_only=True, order=True)
class Request:
    """One case in one service field; a business may have several.

    Attributes:
        case_id: the case, by your own code.
        field: key of the service field; ``"consultation"`` where no expertise is needed.
        region: code of the region in which the business is, e.g. ``"33.22"``.

    Raises:
        InvalidValue: a code is empty (``desk-name``).
        UnknownName: there is no such field.
    """

    case_id: str
    field: str
    region: str

    def __attrs_post_init__(self) -> None:
        require_name(self.case_id, "/case_id")
        require_field(self.field)
        require_name(self.region, "/region")


@attrs.frozen(kw_only=True)
class Pair:
    """A case and the consultant who takes it.

    Attributes:
        request: the case.
        consultant: code of the consultant.
        travels: whether the case lies outside the consultant's own regions.
    """

    request: Request
    consultant: str
    travels: bool


@attrs.frozen(kw_only=True)
class Unassigned:
    """A case that nobody takes, and why."""

    request: Request
    reason: Reason

    @property
    def why(self) -> Text:
        """The reason as a sentence, with what to do."""
        return REASONS[self.reason]


@attrs.frozen(kw_only=True)
class Load:
    """How many cases a consultant takes, of how many they could."""

    consultant: str
    cases: int
    capacity: int


@attrs.frozen(kw_only=True)
class Assignment:
    """Who takes what.

    Attributes:
        pairs: each case that somebody takes, sorted by case and field.
        unassigned: each case that nobody takes, sorted likewise.
        loads: the load of every consultant, sorted by code.
    """

    pairs: tuple[Pair, ...]
    unassigned: tuple[Unassigned, ...]
    loads: tuple[Load, ...]

"""A service centre (PLUT-KUMKM), the region that it serves, and codes of regions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

from umkstd.plut.problems import require_name

Level = Literal["kabupaten_kota", "provinsi", "pusat"]


def regions_around(region: str) -> Iterator[str]:
    """A region and every region in which it lies, by its code.

    A code is written as the Ministry of Home Affairs writes it, with points: ``"33"`` is a
    province, ``"33.22"`` a regency in it.

    Example:
        >>> list(regions_around("33.22.01"))
        ['33.22.01', '33.22', '33']
    """
    while region:
        yield region
        region = region.rpartition(".")[0]


def lies_in(region: str, area: str) -> bool:
    """Whether a region is an area or lies in it.

    Example:
        >>> lies_in("33.22", "33"), lies_in("33", "33.22"), lies_in("33.2", "33.22")
        (True, False, False)
    """
    return area in regions_around(region)


@attrs.frozen(kw_only=True)
class Centre:
    """One service centre.

    How many there are, and how many consultants each has, no rule says: give those of your own.

    Attributes:
        id: code by which you know it.
        name: its name.
        province: code of the province, e.g. ``"33"``.
        regency: code of the regency or city that runs it, e.g. ``"33.22"``; ``None`` for a centre
            of the province.

    Raises:
        InvalidValue: its code, name or province is empty (``desk-name``).

    Example:
        >>> Centre(id="c1", name="PLUT Kabupaten Semarang", province="33", regency="33.22").region
        '33.22'
    """

    id: str
    name: str
    province: str
    regency: str | None = None

    def __attrs_post_init__(self) -> None:
        for field in ("id", "name", "province"):
            require_name(getattr(self, field), f"/{field}")

    @property
    def region(self) -> str:
        """Code of the region that runs the centre."""
        return self.regency or self.province

    @property
    def level(self) -> Level:
        """The level of government that runs it."""
        return "kabupaten_kota" if self.regency else "provinsi"

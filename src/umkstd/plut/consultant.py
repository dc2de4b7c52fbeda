"""A business consultant (konsultan pendamping): what they know, how much and where they work."""

from __future__ import annotations

from functools import cached_property

import attrs

from umkstd.plut.centre import Centre, lies_in
from umkstd.plut.problems import refused, require_name
from umkstd.plut.service_field import GENERAL, require_field
from umkstd.text import Text


@attrs.frozen(kw_only=True, slots=False)
class Consultant:
    """One consultant of a centre.

    What qualifies a consultant, and how many cases one takes, the text of the law that was read
    does not say: fields and capacity are what the centre itself has set.

    Attributes:
        id: code by which you know the consultant; of all centres no two may share one.
        centre: where the consultant works.
        fields: keys of the service fields in which they are expert.
        capacity: how many cases they can take, 0 or more.
        regions: codes of the regions they serve; empty for the region of their centre.

    Raises:
        InvalidValue: the code is empty (``desk-name``) or the capacity is no whole number of 0 or
            more (``desk-capacity``).
        UnknownName: a field is no service field.

    Example:
        >>> centre = Centre(id="c1", name="PLUT Kabupaten Semarang", province="33", regency="33.22")
        >>> consultant = Consultant(id="k1", centre=centre, fields={"production"}, capacity=30)
        >>> consultant.knows("production"), consultant.knows("marketing"), consultant.serves("33.22")
        (True, False, True)
    """

    id: str
    centre: Centre
    fields: frozenset[str] = attrs.field(converter=frozenset)
    capacity: int
    regions: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)

    def __attrs_post_init__(self) -> None:
        require_name(self.id, "/id")
        for field in sorted(self.fields):
            require_field(field, "/fields")
        capacity: object = self.capacity
        if not isinstance(capacity, int) or isinstance(capacity, bool) or capacity < 0:
            message = Text(
                id="Kapasitas harus bilangan bulat 0 atau lebih: berapa kasus yang sanggup ditangani.",
                en="The capacity must be a whole number, 0 or more: how many cases can be taken.",
            )
            raise refused("desk-capacity", "/capacity", message, capacity)

    @cached_property
    def areas(self) -> tuple[str, ...]:
        """Codes of the regions they serve, sorted."""
        return tuple(sorted(self.regions)) or (self.centre.region,)

    def knows(self, field: str) -> bool:
        """Whether a case of a field is within their expertise."""
        return field == GENERAL or field in self.fields

    def serves(self, region: str) -> bool:
        """Whether a region is theirs, or lies in one of theirs."""
        return any(lies_in(region, area) for area in self.areas)

"""The P-IRT number, which stands on the label of home-industry food.

At least 15 digits (PerBPOM 4/2024 Lampiran II): 1 packaging, 2-3 food group, 4-7 province and
regency, 8-9 serial of the product, 10-13 serial of the producer in the regency, and at the end two
digits of the year of expiry. Both serials may grow. Whether the certificate exists and has not
been revoked, only OSS and the regency can say.

Example:
    >>> from umkstd.identifiers import pirt
    >>> pirt.validate("P-IRT No. 2063510010243-26")
    '206351001024326'
    >>> pirt.parts("206351001024326").expires_in
    2026
"""

from __future__ import annotations

import datetime
import re

import attrs

from umkstd.identifiers._digits import DASHES, is_text, passes
from umkstd.identifiers._pirt_tables import GROUPS_2018, GROUPS_2024, PACKAGING
from umkstd.identifiers._product_wording import (
    PIRT,
    PIRT_GROUP,
    PIRT_LONG,
    PIRT_OLD,
    PIRT_PACKAGING,
    PIRT_SP,
)
from umkstd.text import Text

SHORTEST = 15
# No limit is written; five digits more than the first layout has are room enough for any regency.
LONGEST = 20
OLD_LENGTH = 12
# PerBPOM 4/2024 came into force on a day of 2024 that was not seen, so in that year either list
# may have been used.
_YEAR_OF_CHANGE = 2024
_PRINTED = re.compile(r"\s*P[-. ]?IRT\b")


@attrs.frozen
class Pirt:
    """The parts of a P-IRT number.

    Attributes:
        packaging: code of the packaging, 1 to 8.
        group: code of the food group, two digits.
        groups: what that code means, by each list that may have been used when the number was
            issued: PerBPOM 22/2018 and PerBPOM 4/2024. Empty if the list has no such code.
        region: code of province and regency or city, four digits.
        serials: the serials of product and producer, together.
        product: serial of the product within the producer; ``None`` if the number has more than
            15 digits, since nothing then shows where one serial ends.
        producer: serial of the producer within the regency; ``None`` likewise.
        expires_in: the year of expiry. The day is not in the number.
    """

    packaging: int
    group: str
    groups: tuple[Text, ...]
    region: str
    serials: str
    product: str | None
    producer: str | None
    expires_in: int

    @property
    def packaging_name(self) -> Text:
        """The packaging in words."""
        return PACKAGING[self.packaging]


def compact(number: str) -> str:
    """The digits without label, outer white space, spaces, dots and dashes; not checked further.

    Args:
        number: the P-IRT number as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``pirt-type``) or absurdly long (``pirt-length``).

    Example:
        >>> compact("PIRT No. 2.06.3510.01.0243-26")
        '206351001024326'
    """
    return PIRT.compact(number)


def validate(number: str) -> str:
    """The number as 15 digits or more.

    The code of the region is not judged: such codes change. Legal source: PerBPOM 4/2024
    Lampiran II; before it PerBPOM 22/2018.

    Args:
        number: the P-IRT number as somebody wrote it.

    Raises:
        InvalidValue: ``pirt-type``, ``pirt-format``, ``pirt-length``, ``pirt-sp`` (an older
            counselling number), ``pirt-old`` (12 digits), ``pirt-packaging`` or ``pirt-group``.

    Example:
        >>> validate("P-IRT No. 1234567890123-45")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: Digits 2 and 3 of a P-IRT number are the code of the ...
    """
    text = PIRT.compact(number)
    if text.startswith("SP"):
        raise PIRT.refuse("sp", PIRT_SP, given=text)
    digits = PIRT.only_digits(text)
    if len(digits) == OLD_LENGTH:
        raise PIRT.refuse("old", PIRT_OLD, given=digits)
    if len(digits) < SHORTEST:
        raise PIRT.refuse_length(digits, len(digits))
    if len(digits) > LONGEST:
        count = str(len(digits))
        params = (("count", count),)
        raise PIRT.refuse("length", PIRT_LONG, given=digits, params=params, count=count)
    for what, message, code, known in (
        ("packaging", PIRT_PACKAGING, digits[0], digits[0] in "12345678"),
        ("group", PIRT_GROUP, digits[1:3], digits[1:3] in GROUPS_2018),
    ):
        if not known:
            raise PIRT.refuse(
                what,
                message,
                given=digits,
                params=((what, code),),
                citations=PIRT.citations,
                code=code,
            )
    return digits


def is_valid(number: object) -> bool:
    """Whether this can be a P-IRT number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("P-IRT No. 2063510010243-26"), is_valid("1234567890123-45"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it stands on a label.

    Args:
        number: the P-IRT number as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("206351001024326")
        'P-IRT No. 2063510010243-26'
    """
    digits = validate(number)
    return f"P-IRT No. {digits[:-2]}-{digits[-2:]}"


def parts(number: str, *, issued_on: datetime.date | str | None = None) -> Pirt:
    """What the digits mean.

    The food group is read by the list that was in use when the number was issued: that of
    PerBPOM 22/2018 (groups 01 to 16) before 2024, that of PerBPOM 4/2024 (01 to 11, our reading)
    after 2024. For 2024 itself, and without a date, both meanings are given.

    Args:
        number: a P-IRT number.
        issued_on: the date of issue on the SPP-IRT, or an ISO string.

    Raises:
        InvalidValue: as :func:`validate`.
        ValueError: ``issued_on`` is a string, but no ISO date.

    Example:
        >>> read = parts("2093309010181-28", issued_on="2025-03-01")
        >>> read.packaging_name.en, [group.en for group in read.groups], read.region
        ('plastic', ['seasonings'], '3309')
        >>> [group.en for group in parts("2093309010181-28").groups]
        ['sugar, candy and honey', 'seasonings']
    """
    digits = validate(number)
    if isinstance(issued_on, str):
        issued_on = datetime.date.fromisoformat(issued_on)
    group, serials = digits[1:3], digits[7:-2]
    meanings = [
        table[group]
        for table, used in (
            (GROUPS_2018, issued_on is None or issued_on.year <= _YEAR_OF_CHANGE),
            (GROUPS_2024, issued_on is None or issued_on.year >= _YEAR_OF_CHANGE),
        )
        if used and group in table
    ]
    fixed = len(digits) == SHORTEST
    return Pirt(
        packaging=int(digits[0]),
        group=group,
        groups=tuple(dict.fromkeys(meanings)),
        region=digits[3:7],
        serials=serials,
        product=serials[:2] if fixed else None,
        producer=serials[2:] if fixed else None,
        expires_in=2000 + int(digits[-2:]),
    )


def is_expired(number: str, *, as_of: datetime.date | str) -> bool | None:
    """Whether the year in the number is over; ``None`` in that very year.

    The number shows the year of expiry and not the day, so within that year only the certificate
    can say. That the year is not over does not mean that the certificate was not revoked.

    Args:
        number: the P-IRT number.
        as_of: the day, a date or ISO text.

    Raises:
        InvalidValue: as :func:`validate`.
        ValueError: ``as_of`` is a string, but no ISO date.

    Example:
        >>> [is_expired("2063510010243-26", as_of=f"{year}-11-24") for year in (2025, 2026, 2027)]
        [False, None, True]
    """
    if isinstance(as_of, str):
        as_of = datetime.date.fromisoformat(as_of)
    last = parts(number).expires_in
    return None if as_of.year == last else as_of.year > last


def is_label(text: object) -> bool:
    """Whether this is how a label must show the number: with "P-IRT" in front.

    Never raises, whatever the value is.

    Args:
        text: what the label shows.

    Example:
        >>> is_label("P-IRT No. 2063510010243-26"), is_label("206351001024326")
        (True, False)
    """
    if not is_text(text) or not is_valid(text):
        return False
    return _PRINTED.match(str.__str__(text).translate(DASHES).upper()) is not None

"""The number of a cosmetics notification with BPOM (nomor notifikasi), such as NA18260500350.

"NA" to "NE" and 11 digits. What :func:`parts` reads off them is derived from published samples.
Whether the notification is in force, only BPOM can say.

Example:
    >>> from umkstd.identifiers import cosmetics
    >>> cosmetics.validate("POM NA 18260500350")
    'NA18260500350'
"""

from __future__ import annotations

import attrs

from umkstd.identifiers._digits import passes
from umkstd.identifiers._product_wording import COSMETICS, COSMETICS_PREFIX

PREFIXES = ("NA", "NB", "NC", "ND", "NE")
LENGTH = 11


@attrs.frozen
class Notification:
    """The parts of a cosmetics notification number, as the samples suggest.

    Attributes:
        prefix: "NA" to "NE".
        front: the first two digits; "18" in every Indonesian sample.
        issued_in: year of issue.
        kind: two digits that seem to tell the kind of product.
        serial: the serial, five digits.
    """

    prefix: str
    front: str
    issued_in: int
    kind: str
    serial: str


def compact(number: str) -> str:
    """Prefix and digits, without "BPOM", white space, dots and dashes; not checked any further.

    Args:
        number: the number of a notification as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``cosmetics-type``) or absurdly long
            (``cosmetics-length``).

    Example:
        >>> compact("BPOM NA 1826 05 00350")
        'NA18260500350'
    """
    return COSMETICS.compact(number)


def validate(number: str) -> str:
    """The number as two letters and 11 digits.

    Source: numbers in print; no article that fixes the form was seen.

    Args:
        number: the number of a notification as somebody wrote it.

    Raises:
        InvalidValue: ``cosmetics-type``, ``cosmetics-format``, ``cosmetics-length`` or
            ``cosmetics-prefix``.

    Example:
        >>> validate("NA182038387409")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: The cosmetics notification number must be NA, NB, NC, ...
    """
    text = COSMETICS.compact(number)
    prefix, digits = COSMETICS.lettered(text)
    if prefix not in PREFIXES:
        raise COSMETICS.refuse("prefix", COSMETICS_PREFIX, given=text)
    if len(digits) != LENGTH:
        raise COSMETICS.refuse_length(text, len(digits))
    return text


def is_valid(number: object) -> bool:
    """Whether this can be a cosmetics notification number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("NA18260500350"), is_valid("NA182038387409"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it is printed, without separators.

    Args:
        number: the number of a notification as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("POM NA 18260500350")
        'NA18260500350'
    """
    return validate(number)


def parts(number: str) -> Notification:
    """What the digits seem to mean: our reading of published samples.

    Args:
        number: the number of a notification.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> parts("NA18260500350").issued_in
        2026
    """
    text = validate(number)
    return Notification(
        prefix=text[:2],
        front=text[2:4],
        issued_in=2000 + int(text[4:6]),
        kind=text[6:8],
        serial=text[8:],
    )

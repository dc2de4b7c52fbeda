"""The number of a BPOM food licence (izin edar): MD for domestic food, ML for imported food.

Twelve digits in the older registers and fifteen in the newer one. No official table of what the
digits mean was found, so they are opaque. Only BPOM can say whether the licence is in force.

Example:
    >>> from umkstd.identifiers import bpom
    >>> bpom.validate("BPOM RI MD 867028042317")
    'MD867028042317'
"""

from __future__ import annotations

from umkstd.identifiers._digits import passes
from umkstd.identifiers._product_wording import BPOM, BPOM_APPLICATION, BPOM_PREFIX

PREFIXES = ("MD", "ML")
LENGTHS = (12, 15)


def compact(number: str) -> str:
    """Prefix and digits, without "BPOM RI", white space, dots and dashes; not checked further.

    Args:
        number: the number of a distribution licence as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``bpom-type``) or absurdly long (``bpom-length``).

    Example:
        >>> compact("bpom ri md 8670-2804-2317")
        'MD867028042317'
    """
    return BPOM.compact(number)


def validate(number: str) -> str:
    """The number as MD or ML and 12 or 15 digits.

    Source: numbers in print and the database of BPOM; no article that fixes the form was seen.

    Args:
        number: the number of a distribution licence as somebody wrote it.

    Raises:
        InvalidValue: ``bpom-type``, ``bpom-format``, ``bpom-length``, ``bpom-prefix`` or
            ``bpom-application`` (an ER number: applied for, not licensed).

    Example:
        >>> validate("ER 123456789012")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: A number that begins with ER identifies an application ...
    """
    text = BPOM.compact(number)
    if text.startswith("ER"):
        raise BPOM.refuse("application", BPOM_APPLICATION, given=text)
    prefix, digits = BPOM.lettered(text)
    if prefix not in PREFIXES:
        raise BPOM.refuse("prefix", BPOM_PREFIX, given=text)
    if len(digits) not in LENGTHS:
        raise BPOM.refuse_length(text, len(digits))
    return text


def is_valid(number: object) -> bool:
    """Whether this can be a BPOM food licence number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("MD 867028042317"), is_valid("867028042317"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it stands on a label.

    Args:
        number: the number of a distribution licence as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("MD867028042317")
        'BPOM RI MD 867028042317'
    """
    text = validate(number)
    return f"BPOM RI {text[:2]} {text[2:]}"


def is_imported(number: str) -> bool:
    """Whether the licence is for imported food (ML) rather than domestic food (MD).

    Args:
        number: the number of a distribution licence.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> is_imported("MD 867028042317")
        False
    """
    return validate(number).startswith("ML")

"""The NIB (nomor induk berusaha), the business identification number that OSS issues.

Thirteen digits are law for the NIBs of 2018 to 2021 (PP 24/2018 Pasal 24 ayat (2)) and practice
since: PP 28/2025 Pasal 206 ayat (8) asks for a secured random number and names no length. The
number is random and no check digit is known, so no NIB is ever refused for its value (R-FORM-21).
Whether it exists, and is active, only OSS can say.

Each module of numbers has the same four verbs.

Example:
    >>> from umkstd.identifiers import nib
    >>> nib.validate("9120 0012 34567")
    '9120001234567'
    >>> nib.is_valid("912000123456")
    False
"""

from __future__ import annotations

from umkstd.identifiers._digits import passes
from umkstd.identifiers._wording import NIB

LENGTH = 13


def compact(number: str) -> str:
    """The NIB without outer white space, spaces, dots and hyphens; not checked any further.

    Args:
        number: the NIB as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``nib-type``) or absurdly long (``nib-length``).

    Example:
        >>> compact(" 9120-0012-34567 ")
        '9120001234567'
    """
    return NIB.compact(number)


def validate(number: str) -> str:
    """The NIB as 13 digits.

    Legal source: PP 24/2018 Pasal 24 ayat (2) for 2018 to 2021; practice since then.

    Args:
        number: the NIB as somebody wrote it.

    Raises:
        InvalidValue: ``nib-type``, ``nib-format`` or ``nib-length``.

    Example:
        >>> validate("0220001234567")
        '0220001234567'
        >>> validate("12345")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: The NIB must be 13 digits, but it has 5 digits. ...
    """
    digits = NIB.digits(number)
    if len(digits) != LENGTH:
        raise NIB.refuse_length(digits, len(digits))
    return digits


def is_valid(number: object) -> bool:
    """Whether this can be a NIB. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("9120001234567"), is_valid(9120001234567), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The NIB as it is printed: 13 digits without separators.

    Args:
        number: the NIB as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("9120 0012 34567")
        '9120001234567'
    """
    return validate(number)

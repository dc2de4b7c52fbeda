"""The licence number of household health supplies (PKRT), such as KEMENKES RI PKD 20301210064.

"PKD" for domestic and "PKL" for imported goods, then 11 digits whose meaning was not found. Dish
soap, detergent and floor cleaner are such goods. Whether the licence is in force, only the
Ministry of Health can say.

Example:
    >>> from umkstd.identifiers import pkrt
    >>> pkrt.validate("KEMENKES RI PKD 20301210064")
    'PKD20301210064'
"""

from __future__ import annotations

from umkstd.identifiers._digits import passes
from umkstd.identifiers._product_wording import PKRT, PKRT_PREFIX

PREFIXES = ("PKD", "PKL")
LENGTH = 11


def compact(number: str) -> str:
    """Prefix and digits, without "KEMENKES RI", white space, dots and dashes; not checked further.

    Args:
        number: the number of a distribution licence for household health products as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``pkrt-type``) or absurdly long (``pkrt-length``).

    Example:
        >>> compact("Kemenkes RI PKD 20301210064")
        'PKD20301210064'
    """
    return PKRT.compact(number)


def validate(number: str) -> str:
    """The number as "PKD" or "PKL" and 11 digits.

    Source: numbers in print; no article that fixes the form was seen.

    Args:
        number: the number of a distribution licence for household health products as somebody wrote it.

    Raises:
        InvalidValue: ``pkrt-type``, ``pkrt-format``, ``pkrt-length`` or ``pkrt-prefix``.

    Example:
        >>> validate("20301210064")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: A PKRT licence number (household health supplies) ...
    """
    text = PKRT.compact(number)
    prefix, digits = PKRT.lettered(text)
    if prefix not in PREFIXES:
        raise PKRT.refuse("prefix", PKRT_PREFIX, given=text)
    if len(digits) != LENGTH:
        raise PKRT.refuse_length(text, len(digits))
    return text


def is_valid(number: object) -> bool:
    """Whether this can be a PKRT licence number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("PKD 20301210064"), is_valid("PKD 2030121006"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it stands on the package.

    Args:
        number: the number of a distribution licence for household health products as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("PKD20301210064")
        'KEMENKES RI PKD 20301210064'
    """
    text = validate(number)
    return f"KEMENKES RI {text[:3]} {text[3:]}"


def is_imported(number: str) -> bool:
    """Whether the licence is for imported goods (PKL) rather than domestic ones (PKD).

    Args:
        number: the number of a distribution licence for household health products.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> is_imported("PKD 20301210064")
        False
    """
    return validate(number).startswith("PKL")

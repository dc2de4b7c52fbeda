"""The NPWP (nomor pokok wajib pajak), the taxpayer number, in its old and its new form.

Old: 15 digits, of which the ninth is a Luhn check digit. New: 16 digits, which are the NIK for a
resident individual (UU 6/1983 Pasal 2 ayat (1a), from UU 7/2021) and "0" before the old number
for everybody else (PMK 112/2022). It rests on python-stdnum, corrected where that is wrong
(R-FORM-61, R-FORM-62). An NPWP is sensitive: it never occurs in an error.

Example:
    >>> from umkstd.identifiers import npwp
    >>> npwp.validate("01.312.166.0-091.000")
    '013121660091000'
"""

from __future__ import annotations

from umkstd.errors import InvalidValue
from umkstd.identifiers import nik
from umkstd.identifiers._digits import passes
from umkstd.identifiers._wording import NPWP, NPWP_CHECK, NPWP_NIK, NPWP_NITKU

_NITKU_LENGTH = 22


def compact(number: str) -> str:
    """The NPWP without outer white space, spaces, dots and hyphens; not checked any further.

    Args:
        number: the NPWP as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``npwp-type``) or absurdly long (``npwp-length``).

    Example:
        >>> compact("02.183.241.5-000.000")
        '021832415000000'
    """
    return NPWP.compact(number)


def validate(number: str) -> str:
    """The NPWP as 15 or 16 digits, whichever was given (:func:`to_16` makes them one form).

    Legal source: UU 6/1983 Pasal 2 ayat (1a) and PP 50/2022 Pasal 2 for the NIK; PMK 112/2022
    for 16 digits. Whether the number is registered, only the tax office can say.

    Args:
        number: the NPWP as somebody wrote it.

    Raises:
        InvalidValue: ``npwp-type``, ``npwp-format``, ``npwp-length``, ``npwp-check``,
            ``npwp-nik`` (its ``reason`` parameter is the code of the NIK) or ``npwp-nitku``.
            The number is in none of them.

    Example:
        >>> validate("02.183.241.5-000.000")
        '021832415000000'
        >>> validate("02.183.241.6-000.000")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: The check digit of the NPWP does not agree ...
    """
    digits = NPWP.digits(number)
    if len(digits) == _NITKU_LENGTH:
        raise NPWP.refuse("nitku", NPWP_NITKU)
    if len(digits) not in (15, 16):
        raise NPWP.refuse_length(digits, len(digits))
    if len(digits) == 16 and not digits.startswith("0"):
        return _validate_nik(digits)

    from stdnum.id import npwp as stdnum_npwp

    if not stdnum_npwp.is_valid(digits):
        raise NPWP.refuse("check", NPWP_CHECK)
    return digits


def is_valid(number: object) -> bool:
    """Whether this can be an NPWP. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("013121660091000"), is_valid("0013121660091000"), is_valid(None)
        (True, True, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The NPWP as it is printed: the old form with dots and a hyphen, the new one without.

    Args:
        number: the NPWP as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("013121660091000"), format("0013121660091000")
        ('01.312.166.0-091.000', '0013121660091000')
    """
    digits = validate(number)
    if len(digits) == 16:
        return digits
    entity, serial_a, serial_b = digits[:2], digits[2:5], digits[5:8]
    return f"{entity}.{serial_a}.{serial_b}.{digits[8]}-{digits[9:12]}.{digits[12:]}"


def to_16(number: str) -> str:
    """The NPWP in 16 digits: "0" before an old number; a number of 16 digits as it is.

    This is right for an entity, a government body and a non-resident. A resident individual has
    the NIK instead (:func:`from_nik`), and a branch the number of its head office with a NITKU:
    neither can be read off the old number.

    Legal source: PMK 112/2022, in force since 14 July 2022.

    Args:
        number: the NPWP.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> to_16("01.312.166.0-091.000")
        '0013121660091000'
    """
    digits = validate(number)
    return digits if len(digits) == 16 else f"0{digits}"


def from_nik(number: str) -> str:
    """The NPWP of a resident individual, which is the NIK itself.

    Holding a NIK does not make anyone a taxpayer: the NIK becomes an NPWP when it is activated.
    Legal source: UU 6/1983 Pasal 2 ayat (1a); PP 50/2022 Pasal 2 ayat (2) and (3).

    Args:
        number: the NIK.

    Raises:
        InvalidValue: as :func:`umkstd.identifiers.nik.validate`.

    Example:
        >>> from_nik("3171011708450001")
        '3171011708450001'
    """
    return nik.validate(number)


def _validate_nik(digits: str) -> str:
    try:
        return nik.validate(digits)
    except InvalidValue as error:
        cause = error.problem
    raise NPWP.refuse(
        "nik",
        NPWP_NIK,
        params=(("reason", cause.code),),
        citations=("UU 6/1983 Pasal 2 ayat (1a)", *cause.citations),
        reason=cause.message,
    )

"""The NIK (nomor induk kependudukan), the identity number of a resident.

Sixteen digits (PP 40/2019 Pasal 31 ayat (1)): six for the place of registration, six for the date
of birth with 40 added to the day of a woman, four for the serial. The number is for life and does
not follow a move (Pasal 30 ayat (2)). It rests on python-stdnum, corrected where that is wrong
(R-FORM-62). A NIK is sensitive: it never occurs in an error.

Example:
    >>> from umkstd.identifiers import nik
    >>> nik.validate("3171.0117.0845.0001")
    '3171011708450001'
"""

from __future__ import annotations

import datetime
from typing import Literal

from umkstd.identifiers._digits import passes
from umkstd.identifiers._wording import NIK, NIK_DATE, NIK_PROVINCE, NIK_UNBORN

LENGTH = 16

# Provinces that the table of python-stdnum 2.2 lacks: Kalimantan Utara and the new ones of Papua.
_NEWER_PROVINCES = frozenset({"65", "92", "93", "95", "96"})

_ARTICLE = "PP 40/2019 Pasal 31 ayat (1)"


def compact(number: str) -> str:
    """The NIK without outer white space, spaces, dots and hyphens; not checked any further.

    Args:
        number: the NIK as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``nik-type``) or absurdly long (``nik-length``).

    Example:
        >>> compact("3171 0117 0845 0001")
        '3171011708450001'
    """
    return NIK.compact(number)


def validate(number: str) -> str:
    """The NIK as 16 digits.

    The date of birth must exist in some century and the province must be known; regency and
    district codes are not judged, since they change. Legal source: PP 40/2019 Pasal 31 ayat (1).

    Args:
        number: the NIK as somebody wrote it.

    Raises:
        InvalidValue: ``nik-type``, ``nik-format``, ``nik-length``, ``nik-date`` or
            ``nik-province``. The number is in none of them.

    Example:
        >>> validate("3171011708450001")
        '3171011708450001'
        >>> validate("3171017208450001")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: Digits 7 to 12 of the NIK are no date of birth ...
    """
    from stdnum.id import nik as stdnum_nik

    digits = NIK.digits(number)
    if len(digits) != LENGTH:
        raise NIK.refuse_length(digits, len(digits))
    if not _has_birth_date(digits):
        raise NIK.refuse("date", NIK_DATE, citations=(f"{_ARTICLE} huruf b",))
    if digits[:2] not in _NEWER_PROVINCES and not stdnum_nik.is_valid(digits):
        raise NIK.refuse("province", NIK_PROVINCE, citations=(f"{_ARTICLE} huruf a",))
    return digits


def is_valid(number: object) -> bool:
    """Whether this can be a NIK. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("3171011708450001"), is_valid("3171013002001234"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The NIK as it is printed: 16 digits without separators.

    Args:
        number: the NIK as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("3171 0117 0845 0001")
        '3171011708450001'
    """
    return validate(number)


def birth_date(number: str, *, as_of: datetime.date | str) -> datetime.date:
    """The date of birth that the NIK encodes (PP 40/2019 Pasal 31 ayat (1) huruf b).

    The NIK has two digits for the year, so the century is a guess: the person is taken to be as
    young as possible, yet born by ``as_of``. Someone older than 99 comes out a century too young.
    A date of birth that was corrected later also stays uncorrected in the NIK.

    Args:
        number: a NIK.
        as_of: a date, or an ISO string, on which the person was alive.

    Raises:
        InvalidValue: as :func:`validate`, or ``nik-unborn`` if no century fits.
        ValueError: ``as_of`` is a string, but no ISO date.

    Example:
        >>> birth_date("3171011708450001", as_of=datetime.date(2026, 11, 24))
        datetime.date(1945, 8, 17)
        >>> birth_date("3171011708450001", as_of=datetime.date(2045, 8, 17))
        datetime.date(2045, 8, 17)
    """
    digits = validate(number)
    if isinstance(as_of, str):
        as_of = datetime.date.fromisoformat(as_of)
    last = datetime.date(as_of.year, as_of.month, as_of.day)  # a datetime is a date, too
    day, month, year = int(digits[6:8]) % 40, int(digits[8:10]), int(digits[10:12])
    latest = last.year - (last.year - year) % 100
    for candidate in (latest, latest - 100):
        try:
            born = datetime.date(candidate, month, day)
        except ValueError:
            continue
        if born <= last:
            return born
    raise NIK.refuse(
        "unborn",
        NIK_UNBORN,
        params=(("as_of", last.isoformat()),),
        citations=(f"{_ARTICLE} huruf b",),
        as_of=last,
    )


def gender(number: str) -> Literal["laki-laki", "perempuan"]:
    """The gender that the NIK encodes: a woman's day of birth has 40 added.

    Legal source: PP 40/2019 Pasal 31 ayat (1) huruf b.

    Args:
        number: the NIK.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> gender("3171011708450001"), gender("3171015708450001")
        ('laki-laki', 'perempuan')
    """
    return "perempuan" if int(validate(number)[6:8]) > 40 else "laki-laki"


def region(number: str) -> str:
    """The six-digit code of province, regency or city, and district *of registration*.

    It is not the place of residence: a NIK stays when its holder moves, and when a province is
    split (PP 40/2019 Pasal 30 ayat (2), Pasal 31 ayat (1) huruf a).

    Args:
        number: the NIK.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> region("3171011708450001")
        '317101'
    """
    return validate(number)[:6]


def _has_birth_date(digits: str) -> bool:
    from stdnum.exceptions import ValidationError
    from stdnum.id import nik as stdnum_nik

    day = int(digits[6:8])
    if not (1 <= day <= 31 or 41 <= day <= 71):  # stdnum takes any day modulo 40
        return False
    try:
        stdnum_nik.get_birth_date(digits)
    except ValidationError:
        return False
    return True

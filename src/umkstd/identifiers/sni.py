"""The number of an Indonesian National Standard (SNI), with edition, part and amendment.

New numbers are written "SNI 3144:2015", old ones "SNI 01-3556-2000", adopted ones "SNI ISO
8124-1:2010", amended ones "SNI 3140.3:2010/Amd1:2011". The two digits in front of an old number
tell the field; the number behind them stayed when the edition changed (SNI 01-3142-1998 became
SNI 3142:2018), so that both are read as one standard: our reading of such pairs. Whether an
edition exists and is in force, only the catalogue of BSN can say.

Example:
    >>> from umkstd.identifiers import sni
    >>> sni.validate("sni 3144 : 2015"), sni.validate("SNI 01-3743:1995")
    ('SNI 3144:2015', 'SNI 01-3743-1995')
    >>> sni.is_newer("SNI 3142:2018", than="SNI 01-3142-1998")
    True
"""

from __future__ import annotations

from umkstd.identifiers._digits import passes
from umkstd.identifiers._sni_form import Sni, read, tidy

__all__ = [
    "Sni",
    "compact",
    "format",
    "is_newer",
    "is_valid",
    "order_key",
    "parts",
    "same_edition",
    "same_standard",
    "validate",
]


def compact(number: str) -> str:
    """The number in capitals with one "SNI" and without needless spaces; not checked any further.

    Dots, hyphens and colons stay, since here they have a meaning.

    Args:
        number: the number of a standard as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``sni-type``) or absurdly long (``sni-length``).

    Example:
        >>> compact("No. sni: 3140.3 : 2010 / Amd 1 : 2011")
        'SNI 3140.3:2010/AMD 1:2011'
    """
    return tidy(number)


def validate(number: str) -> str:
    """The number as BSN writes it. An edition need not be named.

    Args:
        number: the number of a standard as somebody wrote it.

    Raises:
        InvalidValue: ``sni-type``, ``sni-length`` (too long), ``sni-format``, ``sni-label``,
            ``sni-body``, ``sni-serial``, ``sni-year`` or ``sni-amendment``.

    Example:
        >>> validate("SNI 3747-2009"), validate("SNI-ISO-8124-1:2010"), validate("3144:2015")
        ('SNI 3747:2009', 'SNI ISO 8124-1:2010', 'SNI 3144:2015')
        >>> validate("SNI 96:2007")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: An SNI number has a serial of 4 or 5 digits with its ...
    """
    return str(read(number))


def is_valid(number: object) -> bool:
    """Whether this can be an SNI number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("SNI 3144:2015"), is_valid("SNI 3144:15"), is_valid(3144)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as BSN writes it.

    Args:
        number: the number of a standard as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("SNI 3140-3-2010/Amd. 1-2011")
        'SNI 3140.3:2010/Amd1:2011'
    """
    return validate(number)


def parts(number: str) -> Sni:
    """What the number says.

    Args:
        number: the number of a standard.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> read = parts("SNI 3140.3:2010/Amd1:2011")
        >>> read.standard, read.part, read.year, read.amendment
        ('SNI 3140.3', ('3',), 2010, 1)
        >>> parts("SNI 01-3556-2000").sector, parts("SNI IEC 62115:2011").body
        ('01', 'IEC')
    """
    return read(number)


def same_standard(number: str, other: str) -> bool:
    """Whether both name one standard, in whatever edition. Another part is another standard.

    Args:
        number: the number of a standard.
        other: another.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> same_standard("SNI 01-3556-2000", "SNI 3556:2016")
        True
        >>> same_standard("SNI 3543.1:2013", "SNI 3543.2:2013")
        False
    """
    return read(number).key == read(other).key


def same_edition(number: str, other: str) -> bool | None:
    """Whether both name one edition with the same amendment.

    Args:
        number: the number of a standard.
        other: another.

    Returns:
        ``None`` if they name one standard and the edition of either is not said.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> same_edition("SNI 01-2907-2008", "SNI 2907:2008")
        True
        >>> same_edition("SNI 3144", "SNI 3144:2015")
        >>> same_edition("SNI 8302:2016", "SNI 8302:2016/Amd1:2019")
        False
    """
    return _compare(number, other, newer=False)


def is_newer(number: str, *, than: str) -> bool | None:
    """Whether this is a later edition of the same standard, or a later amendment of it.

    Args:
        number: the number of a standard.
        than: the number that it is held against.

    Returns:
        ``None`` if they name one standard and the edition of either is not said; ``False`` if
        they name two standards.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> is_newer("SNI 3556:2024", than="SNI 3556:2016")
        True
        >>> is_newer("SNI 3556", than="SNI 3556:2016")
        >>> is_newer("SNI 3144:2015", than="SNI 3142:2009")
        False
    """
    return _compare(number, than, newer=True)


def order_key(number: str) -> tuple[object, ...]:
    """A key for sorting: by body, number and part, then from the oldest edition to the newest.

    A number without an edition comes before its editions.

    Args:
        number: the number of a standard.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> sorted(["SNI 3556:2024", "SNI 3140.3:2010", "SNI 01-3556-2000"], key=order_key)
        ['SNI 3140.3:2010', 'SNI 01-3556-2000', 'SNI 3556:2024']
    """
    found = read(number)
    return (
        found.body or "",
        _natural(found.serial),
        tuple(map(_natural, found.part)),
        found.year or 0,
        found.amendment or 0,
    )


def _compare(number: str, other: str, *, newer: bool) -> bool | None:
    this, that = read(number), read(other)
    if this.key != that.key:
        return False
    if this.year is None or that.year is None:
        return None
    a, b = (this.year, this.amendment or 0), (that.year, that.amendment or 0)
    return a > b if newer else a == b


def _natural(text: str) -> tuple[str, int]:
    """A serial or part such as "C06" in an order that people expect."""
    letter = text[:1] if text[:1].isalpha() else ""
    return letter, int(text[len(letter) :])

"""The number of a halal certificate of BPJPH, which stands under the halal mark.

"ID" and 17 digits. No official description of the digits was found; what :func:`parts` reads off
them is derived from published samples. Whether the certificate is in force, only BPJPH can say.

Example:
    >>> from umkstd.identifiers import halal
    >>> halal.validate("ID 33110018517710724")
    'ID33110018517710724'
"""

from __future__ import annotations

import attrs

from umkstd.identifiers._digits import passes
from umkstd.identifiers._product_wording import HALAL, HALAL_FATWA, HALAL_MONTH, HALAL_PREFIX
from umkstd.text import Text

LENGTH = 17


@attrs.frozen
class Halal:
    """The parts of a halal certificate number, as the samples suggest.

    Attributes:
        province: code of the province, two digits.
        service: two digits that seem to tell the kind of service; "11" in every sample.
        serial: the serial, nine digits.
        month: month of issue as written, which :func:`warning` doubts if it is none.
        year: year of issue.
    """

    province: str
    service: str
    serial: str
    month: str
    year: int


def compact(number: str) -> str:
    """The letters "ID" and the digits, without separators; not checked any further.

    Args:
        number: the number of a halal certificate as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``halal-type``) or absurdly long (``halal-length``).

    Example:
        >>> compact("id 33110018517710724")
        'ID33110018517710724'
    """
    return HALAL.compact(number)


def validate(number: str) -> str:
    """The number as "ID" and 17 digits.

    Source: numbers in print; no article that fixes the form was seen.

    Args:
        number: the number of a halal certificate as somebody wrote it.

    Raises:
        InvalidValue: ``halal-type``, ``halal-format``, ``halal-length``, ``halal-prefix`` or
            ``halal-fatwa`` (a KH number, of the ruling and not of the certificate).

    Example:
        >>> validate("ID321100012345")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: The halal certificate number must be ID and 17 digits, ...
    """
    text = HALAL.compact(number)
    if text.startswith("KH"):
        raise HALAL.refuse("fatwa", HALAL_FATWA, given=text)
    prefix, digits = HALAL.lettered(text)
    if prefix != "ID":
        raise HALAL.refuse("prefix", HALAL_PREFIX, given=text)
    if len(digits) != LENGTH:
        raise HALAL.refuse_length(text, len(digits))
    return text


def is_valid(number: object) -> bool:
    """Whether this can be a halal certificate number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("ID33110018517710724"), is_valid("ID3311000098271023"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it is printed: "ID" and the digits without separators.

    Args:
        number: the number of a halal certificate as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("id 33110018517710724")
        'ID33110018517710724'
    """
    return validate(number)


def parts(number: str) -> Halal:
    """What the digits seem to mean: our reading of published samples.

    Args:
        number: the number of a halal certificate.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> read = parts("ID33110018517710724")
        >>> read.province, read.month, read.year
        ('33', '07', 2024)
    """
    digits = validate(number)[2:]
    return Halal(
        province=digits[:2],
        service=digits[2:4],
        serial=digits[4:13],
        month=digits[13:15],
        year=2000 + int(digits[15:]),
    )


def warning(number: str) -> Text | None:
    """A doubt that does not make the number invalid: its month is none.

    Args:
        number: the number of a halal certificate.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> warning("ID33110018517710724")
        >>> warning("ID33110018517711324").en  # doctest: +ELLIPSIS
        'In the samples that are known, digits 14 and 15 are the month of issue, ...'
    """
    month = parts(number).month
    if 1 <= int(month) <= 12:
        return None
    return HALAL_MONTH.fill(code=month, source=HALAL.source)

"""The number of a food-safety training certificate (sertifikat PKP), in its two forms.

New: region/serial/month/year/issuer (PerBPOM 4/2024 Lampiran V). Old, by the guide of 2012:
serial/region/year, with two digits of the year.

Example:
    >>> from umkstd.identifiers import pkp
    >>> pkp.validate("3510/0001/05/2025/Dinkes")
    '3510/0001/05/2025/DINKES'
"""

from __future__ import annotations

import re

import attrs

from umkstd.identifiers._digits import passes
from umkstd.identifiers._product_wording import PKP, PKP_FORMAT, PKP_MONTH, PKP_SERIAL

ISSUERS = ("BPOM", "DINKES")
_NEW = re.compile(r"([0-9]{4})/([0-9]{4})/([0-9]{2})/([0-9]{4})/(BPOM|DINKES)")
_OLD = re.compile(r"([0-9]{3,4})/([0-9]{4})/([0-9]{2})")


@attrs.frozen
class Pkp:
    """The parts of a PKP certificate number.

    Attributes:
        region: code of province and regency or city, four digits.
        serial: the serial, which begins anew each year in the new form.
        year: year of issue; the old form has two digits of it, taken to be of this century.
        month: month of issue; ``None`` in the old form.
        issuer: "BPOM" or "DINKES"; ``None`` in the old form.
    """

    region: str
    serial: str
    year: int
    month: int | None = None
    issuer: str | None = None


def compact(number: str) -> str:
    """The number in capitals without white space, dots and dashes; not checked any further.

    Args:
        number: the number of a training certificate as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``pkp-type``) or absurdly long (``pkp-length``).

    Example:
        >>> compact("No. 3510 / 0001 / 05 / 2025 / Dinkes")
        '3510/0001/05/2025/DINKES'
    """
    return PKP.compact(number)


def validate(number: str) -> str:
    """The number in its compact form, in either pattern.

    Legal source: PerBPOM 4/2024 Lampiran V for the new form; the guide of 2012 for the old one.

    Args:
        number: the number of a training certificate as somebody wrote it.

    Raises:
        InvalidValue: ``pkp-type``, ``pkp-length``, ``pkp-format``, ``pkp-month`` or
            ``pkp-serial``.

    Example:
        >>> validate("123/4567/89")
        '123/4567/89'
    """
    text = PKP.compact(number)
    if _OLD.fullmatch(text):
        return text
    new = _NEW.fullmatch(text)
    if new is None:
        raise PKP.refuse("format", PKP_FORMAT, given=text, citations=PKP.citations)
    if not 1 <= int(new[3]) <= 12:
        raise PKP.refuse(
            "month",
            PKP_MONTH,
            given=text,
            params=(("month", new[3]),),
            citations=PKP.citations,
            code=new[3],
        )
    if new[2] == "0000":
        raise PKP.refuse("serial", PKP_SERIAL, given=text, citations=PKP.citations)
    return text


def is_valid(number: object) -> bool:
    """Whether this can be a PKP certificate number. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("3510/0001/05/2025/BPOM"), is_valid("123/4567/89"), is_valid(None)
        (True, True, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The number as it is printed, with slashes.

    Args:
        number: the number of a training certificate as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("3510 / 0001 / 05 / 2025 / bpom")
        '3510/0001/05/2025/BPOM'
    """
    return validate(number)


def parts(number: str) -> Pkp:
    """What the number says.

    Args:
        number: the number of a training certificate.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> parts("3510/0001/05/2025/DINKES")
        Pkp(region='3510', serial='0001', year=2025, month=5, issuer='DINKES')
        >>> parts("123/4567/19")
        Pkp(region='4567', serial='123', year=2019, month=None, issuer=None)
    """
    first, second, *more = validate(number).split("/")
    if len(more) == 1:
        return Pkp(region=second, serial=first, year=2000 + int(more[0]))
    month, year, issuer = more
    return Pkp(region=first, serial=second, year=int(year), month=int(month), issuer=issuer)

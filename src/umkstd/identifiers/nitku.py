"""The NITKU, which identifies a place of business (head office or branch) of a taxpayer.

Twenty-two digits: the NPWP in 16 digits, then a sequence of six, 000000 for the head office
(PER-6/PJ/2024 Pasal 1). A branch is registered in OSS with it or with an NPWP of its own
(PP 28/2025 Pasal 214 ayat (1) huruf b). It holds an NPWP, so it is sensitive: it never occurs in
an error.

Example:
    >>> from umkstd.identifiers import nitku
    >>> nitku.parts("0013121660091000 000001").sequence
    '000001'
"""

from __future__ import annotations

import attrs

from umkstd.errors import InvalidValue
from umkstd.identifiers import npwp
from umkstd.identifiers._digits import passes
from umkstd.identifiers._wording import NITKU, NITKU_NPWP

LENGTH = 22
HEAD_OFFICE = "000000"


@attrs.frozen
class Nitku:
    """The parts of a NITKU.

    Attributes:
        npwp: the taxpayer number, 16 digits; sensitive, so ``repr`` leaves it out.
        sequence: which place of business, six digits.
    """

    npwp: str = attrs.field(repr=False)
    sequence: str

    @property
    def is_head_office(self) -> bool:
        """Whether this is the head office, which has the sequence 000000."""
        return self.sequence == HEAD_OFFICE


def compact(number: str) -> str:
    """The NITKU without outer white space, spaces, dots and dashes; not checked any further.

    Args:
        number: the NITKU as somebody wrote it.

    Raises:
        InvalidValue: the value is not text (``nitku-type``) or absurdly long (``nitku-length``).

    Example:
        >>> compact("0013121660091000-000001")
        '0013121660091000000001'
    """
    return NITKU.compact(number)


def validate(number: str) -> str:
    """The NITKU as 22 digits, of which the first 16 can be an NPWP.

    Legal source: PER-6/PJ/2024 Pasal 1. Whether the place is registered, only the tax office
    can say.

    Args:
        number: the NITKU as somebody wrote it.

    Raises:
        InvalidValue: ``nitku-type``, ``nitku-format``, ``nitku-length`` or ``nitku-npwp`` (its
            ``reason`` parameter is the code of the NPWP). The number is in none of them.

    Example:
        >>> validate("0013121660091000000000")
        '0013121660091000000000'
        >>> validate("0013121660091000")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: The NITKU must be 22 digits, but it has 16 digits. ...
    """
    digits = NITKU.digits(number)
    if len(digits) != LENGTH:
        raise NITKU.refuse_length(digits, len(digits))
    try:
        npwp.validate(digits[:16])
    except InvalidValue as error:
        cause = error.problem
    else:
        return digits
    raise NITKU.refuse(
        "npwp",
        NITKU_NPWP,
        params=(("reason", cause.code),),
        citations=(*NITKU.citations, *cause.citations),
        reason=cause.message,
    )


def is_valid(number: object) -> bool:
    """Whether this can be a NITKU. Never raises, whatever the value is.

    Args:
        number: any value.

    Example:
        >>> is_valid("0013121660091000000001"), is_valid("0013121660091000"), is_valid(None)
        (True, False, False)
    """
    return passes(validate, number)


def format(number: str) -> str:
    """The NITKU as it is printed: 22 digits without separators.

    Args:
        number: the NITKU as somebody wrote it.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> format("0013121660091000 000001")
        '0013121660091000000001'
    """
    return validate(number)


def parts(number: str) -> Nitku:
    """The NPWP and the sequence within it.

    Args:
        number: the NITKU.

    Raises:
        InvalidValue: as :func:`validate`.

    Example:
        >>> parts("0013121660091000000000")
        Nitku(sequence='000000')
        >>> parts("0013121660091000000000").is_head_office
        True
    """
    digits = validate(number)
    return Nitku(npwp=digits[:16], sequence=digits[16:])


def of_head_office(number: str) -> str:
    """The NITKU of the head office of an NPWP.

    Args:
        number: the NPWP in its 16 digits; one of 15 digits gets its "0" in front, as
            :func:`umkstd.identifiers.npwp.to_16` does.

    Raises:
        InvalidValue: as :func:`umkstd.identifiers.npwp.validate`.

    Example:
        >>> of_head_office("01.312.166.0-091.000")
        '0013121660091000000000'
    """
    return npwp.to_16(number) + HEAD_OFFICE

"""Numbers as laboratories write them: Indonesian or English marks, powers of ten, never guessed."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NoReturn

from umkstd.errors import InvalidValue, Problem
from umkstd.logic.json_text import shown as as_shown
from umkstd.standards.units import EXACT
from umkstd.text import Text, same

MAX_LENGTH = 60
MAX_POWER = 30
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_MINUS = str.maketrans("\u2212\u2013", "--")
_SPACES = re.compile("[\u00a0\u2009\u202f]")
NUMBER = r"[+\-\u2212]?\d[\d.,']*(?: \d{3})*"
# "3 x 103" may have lost a superscript or not, so that a power must be marked as one.
POWER = (
    r"(?:\s*[x×*]\s*10(?:\s*\^\s*[+-]?\d{1,3}|[+-]\d{1,3}|[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|[eE][+-]?\d{1,3})?"
)
_WRITTEN = re.compile(f"({NUMBER})({POWER})")
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,' ])\d{3})(?:(?P=mark)\d{3})*")
_DIGITS = re.compile(r"\d+")


def read_number(value: float | Decimal | str, path: str = "") -> Decimal:
    """The number that is meant, exactly as it is written.

    The last of two different marks is the decimal mark; a mark that stands
    more than once parts thousands. One mark with three digits behind it may
    be either ("1.000"), and is refused unless a zero or four digits in front
    of it settle the matter ("0,003", "1234,567").

    Args:
        value: a number, or a text such as ``"1.000,5"``, ``"2 x 10^3"``.
        path: JSON Pointer for the error.

    Raises:
        InvalidValue: ``number-ambiguous``, ``number-format`` or
            ``number-length``.

    Example:
        >>> read_number("1.000,5"), read_number("1,000.5"), read_number("1,0 x 10^3")
        (Decimal('1000.5'), Decimal('1000.5'), Decimal('1.0E+3'))
        >>> read_number("1.000")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /: “1.000” may be 1 or 1,000. ...
    """
    if isinstance(value, str):
        return _read(value, path)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        _refuse("number-format", type(value).__name__, path)
    if isinstance(value, int) and value.bit_length() > 4 * MAX_LENGTH:
        _refuse("number-length", "…", path)
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite():
        _refuse("number-format", str(value), path)
    if abs(number.adjusted()) > MAX_POWER or len(number.as_tuple().digits) > MAX_LENGTH:
        _refuse("number-length", str(value), path)
    return number


def _read(text: str, path: str) -> Decimal:
    text = _SPACES.sub(" ", text).strip()
    if len(text) > MAX_LENGTH:
        _refuse("number-length", text[:20] + "…", path)
    match = _WRITTEN.fullmatch(text)
    if match is None or not text.isprintable():
        _refuse("number-format", text, path)
    written, power = match.groups()
    mantissa = Decimal(_mantissa(written.translate(_MINUS), text, path))
    if not power:
        return mantissa
    exponent = int(re.split(r"10|[eE]", power, maxsplit=1)[1].translate(_SUPERSCRIPTS).strip(" ^"))
    if abs(exponent) > MAX_POWER:
        _refuse("number-length", text, path)
    return EXACT.scaleb(mantissa, exponent)


def _mantissa(written: str, text: str, path: str) -> str:
    """Digits with a decimal point, from digits with marks."""
    sign = "-" if written[0] == "-" else ""
    digits = written.lstrip("+-")
    marks = [mark for mark in ".,' " if mark in digits]
    if not digits.isascii():
        _refuse("number-format", text, path)
    if not marks:
        return sign + digits
    last = max(marks, key=digits.rindex)
    whole, _, rest = digits.rpartition(last)
    decimal = last in ".," and digits.count(last) == 1
    if not decimal:  # every mark parts thousands
        if len(marks) > 1 or not _GROUPED.fullmatch(digits):
            _refuse("number-format", text, path)
        return sign + digits.replace(last, "")
    if not _DIGITS.fullmatch(rest):
        _refuse("number-format", text, path)
    if _DIGITS.fullmatch(whole):
        if len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0"):
            _ambiguous(text, whole, rest, path)
        return f"{sign}{whole}.{rest}"
    if len(marks) != 2 or not _GROUPED.fullmatch(whole):
        _refuse("number-format", text, path)
    return f"{sign}{re.sub('[^0-9]', '', whole)}.{rest}"


_MESSAGES = {
    "number-format": Text(
        id="“{shown}” bukan bilangan yang dapat dibaca. Tulis misalnya 64,2 atau 1.000,5 atau "
        "2 x 10^3.",
        en="“{shown}” is not a number that can be read. Write for example 64.2 or 1,000.5 or "
        "2 x 10^3.",
    ),
    "number-length": Text(
        id="“{shown}” terlalu panjang atau terlalu besar bagi sebuah hasil uji. Periksa kembali.",
        en="“{shown}” is too long or too large for a test result. Check it.",
    ),
}


def _refuse(code: str, shown: str, path: str) -> NoReturn:
    clean = as_shown(shown)
    message = _MESSAGES[code].fill(shown=same(clean) if clean.strip() else "…")
    raise InvalidValue(Problem(code=code, path=path, message=message, input=clean)) from None


def _ambiguous(text: str, whole: str, rest: str, path: str) -> NoReturn:
    less = rest.rstrip("0")
    message = Text(
        id="“{text}” dapat berarti {less} atau {more}. Tulis tanpa pemisah ribuan, atau dengan "
        "jumlah angka desimal yang lain.",
        en="“{text}” may be {less} or {more}. Write it without a thousands mark, or with another "
        "number of decimals.",
    )
    raise InvalidValue(
        Problem(
            code="number-ambiguous",
            path=path,
            message=message.fill(
                text=same(text),
                less=Decimal(f"{whole}.{less}") if less else int(whole),
                more=int(whole + rest),
            ),
            input=text,
        )
    ) from None

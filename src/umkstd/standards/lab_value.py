"""What a laboratory may write as a result: a number, a censored one, found or not found, words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NoReturn

import attrs

from umkstd.errors import InvalidValue, Problem
from umkstd.logic.json_text import shown as as_shown
from umkstd.standards.units import EXACT
from umkstd.standards.written_number import NUMBER, POWER, read_number
from umkstd.text import Text, same

MAX_WORDS = 200


@attrs.frozen
class Measured:
    """A number, or the interval in which a censored one lies.

    Attributes:
        low: lower end; ``None`` for none known.
        high: upper end; ``None`` for none known.
        low_open: whether the lower end itself is left out.
        high_open: whether the upper end itself is left out.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False


@attrs.frozen
class Found:
    """Something was looked for, and found or not.

    Attributes:
        found: whether it was.
        amount: in how much it was looked for; ``None`` where that is not said.
        amount_unit: ``"g"`` or ``"mL"`` with an amount.
    """

    found: bool
    amount: Decimal | None = None
    amount_unit: str | None = None


@attrs.frozen
class Words:
    """A judgement in words, as of smell and taste."""

    text: str

    @property
    def plain(self) -> str:
        """Small letters, one space between words."""
        return " ".join(self.text.casefold().replace(".", " ").split())


LabValue = Measured | Found | Words

NOT_FOUND = (
    *("negatif", "negative", "nihil", "nd", "n.d.", "n.d", "ttd", "td", "tidak terdeteksi"),
    *("tak terdeteksi", "tidak dideteksi", "not detected", "tidak ada", "tidak ternyata"),
    *("tidak nyata", "tidak ditemukan", "absent", "tidak boleh ada", "bebas"),
)
"""How laboratories write that nothing was found."""
FOUND = (
    *("positif", "positive", "terdeteksi", "detected", "ditemukan", "ada", "ternyata", "nyata"),
    "present",
)
"""How they write that something was."""
_WRITTEN = rf"(?:{NUMBER}){POWER}"
_AMOUNT = re.compile(
    r"(?:per|dalam|/)?\s*(?:(\d{1,4}(?:[.,]\d{1,2})?)\s*)?(g|gr|gram|ml|mililiter)"
)
_LOOKED = re.compile(
    r"(?P<word>{})(?:\s*(?:/|per|dalam)\s*(?P<amount>[^()<]*?))?"
    r"\s*(?:\(?\s*(?:<|lod|mdl|ld)[\s:=<]*(?P<lod>{})[^()]*\)?)?".format(
        "|".join(re.escape(word) for word in sorted((*NOT_FOUND, *FOUND), key=len, reverse=True)),
        _WRITTEN,
    )
)
_CENSORED = re.compile(
    r"(?P<sign><=|>=|=<|=>|[<>≤≥]|kurang dari|lebih dari|di bawah|di atas|maks(?:imum)?\.?|"
    rf"min(?:imum)?\.?)\s*(?P<number>{_WRITTEN})"
)
TO = r"\s*(?:-|\u2013|\u2014|s\.?/?d\.?|sampai|hingga|to)\s*"
"""What parts the ends of a range."""
_BETWEEN = re.compile(rf"(?P<low>{_WRITTEN}){TO}(?P<high>{_WRITTEN})")
_SIGNS = {
    **dict.fromkeys(("<", "kurang dari", "di bawah"), (False, True)),
    **dict.fromkeys((">", "lebih dari", "di atas"), (True, True)),
    **dict.fromkeys(("≥", ">=", "=>", "min", "minimum"), (True, False)),
    **dict.fromkeys(("≤", "<=", "=<", "maks", "maksimum"), (False, False)),
}
"""For each sign: whether the value lies above the number, and whether the number is left out."""


def exactly(number: Decimal) -> Measured:
    """A number without doubt."""
    return Measured(number, number)


def read_value(value: object, path: str = "") -> LabValue:
    """A result as a value that can be held against a limit.

    Args:
        value: a number or a text.
        path: JSON Pointer for the error.

    Raises:
        InvalidValue: ``number-…`` as for a number, or ``lab-value``.

    Example:
        >>> read_value("<0,003")
        Measured(low=None, high=Decimal('0.003'), low_open=False, high_open=True)
        >>> read_value("negatif/25 g")
        Found(found=False, amount=Decimal('25'), amount_unit='g')
        >>> read_value("normal"), read_value("ND (<0,01)").high
        (Words(text='normal'), Decimal('0.01'))
    """
    if isinstance(value, bool):
        return Words("ya" if value else "tidak")
    if isinstance(value, int | float | Decimal):
        return exactly(read_number(value, path))
    if not isinstance(value, str):
        _refuse(type(value).__name__, path)
    text = value.strip()
    if not text or len(text) > MAX_WORDS or not text.isprintable():
        _refuse(text[:40], path)
    if text[0].isdigit() or text[0] in "+-\u2212.,":
        return _numeric(text, path)
    plain = " ".join(text.casefold().split())
    looked = _LOOKED.fullmatch(plain)
    if looked:
        return _looked(looked, path)
    censored = _CENSORED.fullmatch(plain)
    if censored:
        above, open_ = _SIGNS[censored["sign"].rstrip(".")]
        number = read_number(censored["number"], path)
        if above:
            return Measured(number, None, low_open=open_)
        return Measured(None, number, high_open=open_)
    if plain[0] in "<>≤≥=":
        _refuse(text, path)
    return Words(text)


def read_amount(text: str) -> tuple[Decimal, str] | None:
    """The amount in "25 g", "/g" or "per 25 mL"; ``None`` if it names none."""
    match = _AMOUNT.fullmatch(text.strip().casefold())
    if match is None:
        return None
    number = Decimal((match[1] or "1").replace(",", "."))
    return (number, "g" if match[2].startswith("g") else "mL") if number else None


def _numeric(text: str, path: str) -> Measured:
    between = _BETWEEN.fullmatch(text)
    if between is None:
        return exactly(read_number(text, path))
    low, high = read_number(between["low"], path), read_number(between["high"], path)
    if low > high:
        _refuse(text, path)
    return Measured(low, high)


def _looked(match: re.Match[str], path: str) -> LabValue:
    found = match["word"] in FOUND
    if match["lod"] is not None and not found:
        return Measured(None, read_number(match["lod"], path), high_open=True)
    amount = read_amount(match["amount"]) if match["amount"] else None
    if match["amount"] and amount is None:
        _refuse(match[0], path)
    return Found(found, *amount) if amount else Found(found)


def _refuse(shown: str, path: str) -> NoReturn:
    clean = as_shown(shown)
    message = Text(
        id="“{shown}” bukan hasil uji yang dapat dibaca. Tulis bilangan, “<0,01”, “negatif/25 g”, "
        "“tidak terdeteksi”, atau penilaian seperti “normal”.",
        en="“{shown}” is not a test result that can be read. Write a number, “<0.01”, “negatif/25 "
        "g”, “not detected”, or a judgement such as “normal”.",
    )
    filled = message.fill(shown=same(clean) if clean.strip() else "…")
    raise InvalidValue(Problem(code="lab-value", path=path, message=filled, input=clean)) from None


def together(values: tuple[LabValue, ...]) -> LabValue | None:
    """The interval that holds the results of all samples; ``None`` if they are not all figures."""
    if len(values) == 1:
        return values[0]
    figures = [value for value in values if isinstance(value, Measured)]
    if not values or len(figures) < len(values):
        first = values[0] if values else None
        return first if first is not None and all(v == first for v in values) else None
    lows = [f.low for f in figures if f.low is not None]
    highs = [f.high for f in figures if f.high is not None]
    low = min(lows) if len(lows) == len(figures) else None
    high = max(highs) if len(highs) == len(figures) else None
    return Measured(
        low,
        high,
        low_open=low is not None and all(f.low_open for f in figures if f.low == low),
        high_open=high is not None and all(f.high_open for f in figures if f.high == high),
    )


def average(values: Sequence[LabValue]) -> Measured | None:
    """The mean of exact results, or the interval in which the mean of censored ones lies."""
    figures = [value for value in values if isinstance(value, Measured)]
    if len(figures) < len(values):
        return None
    lows = [f.low for f in figures if f.low is not None]
    highs = [f.high for f in figures if f.high is not None]
    return Measured(
        _mean(lows) if len(lows) == len(figures) else None,
        _mean(highs) if len(highs) == len(figures) else None,
        low_open=any(f.low_open for f in figures),
        high_open=any(f.high_open for f in figures),
    )


def _mean(numbers: Sequence[Decimal]) -> Decimal:
    total = Decimal(0)
    for number in numbers:
        total = EXACT.add(total, number)
    return EXACT.divide(total, Decimal(len(numbers)))

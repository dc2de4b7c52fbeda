"""Values that facts may have, and reading them from what a caller hands over."""

from __future__ import annotations

import datetime
import math
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from umkstd.errors import InvalidValue, Problem, brief, nearest
from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.logic.facts import Fact

Value = bool | int | Decimal | datetime.date | str | tuple[str, ...]
"""What a known fact may be; ``None`` stands for unknown."""

MAX_DIGITS = 30
MAX_TEXT = 2_000
_MOST_LISTED = 100


class Kind(StrEnum):
    """The type of a fact's values."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TEXT = "text"
    CHOICE = "choice"

    @property
    def ordered(self) -> bool:
        """Whether ``<`` and its like make sense."""
        return self in (Kind.INTEGER, Kind.DECIMAL, Kind.DATE)

    @property
    def python_type(self) -> type:
        """The exact Python type of a read value (a choice is text or a list of texts)."""
        return _TYPES[self]


_TYPES: dict[Kind, type] = {
    Kind.BOOLEAN: bool,
    Kind.INTEGER: int,
    Kind.DECIMAL: Decimal,
    Kind.DATE: datetime.date,
    Kind.TEXT: str,
    Kind.CHOICE: str,
}
_EXPECTED = {
    Kind.BOOLEAN: Text(id="ya atau tidak (true atau false)", en="true or false"),
    Kind.INTEGER: Text(
        id="bilangan bulat tanpa tanda baca, misalnya 45000000",
        en="a whole number without separators, such as 45000000",
    ),
    Kind.DECIMAL: Text(
        id="bilangan, dengan titik sebagai tanda desimal", en="a number with a decimal point"
    ),
    Kind.DATE: Text(id="tanggal TTTT-BB-HH", en="a date YYYY-MM-DD"),
    Kind.TEXT: Text(id="teks", en="text"),
}


def is_unknown(value: object) -> bool:
    """Whether a value stands for unknown: ``None``, or the NaN and NaT of data frames.

    Example:
        >>> is_unknown(float("nan")), is_unknown(0), is_unknown("")
        (True, False, False)
    """
    if value is None:
        return True
    if isinstance(value, float):
        return math.isnan(value)
    if isinstance(value, Decimal):
        return value.is_nan()
    return type(value).__name__ in ("NaTType", "NAType")


def plain(value: Any) -> Any:
    """A value as JSON has it: a list, an ISO date, a decimal as text.

    Example:
        >>> plain(Decimal("0.75")), plain(("NIB", "Izin"))
        ('0.75', ['NIB', 'Izin'])
    """
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def read(fact: Fact[Any], value: object, path: str = "") -> Value | None:
    """The typed value of a fact, or ``None`` for unknown.

    Dates may be ISO texts; whole floats count as integers, since data frames
    turn integers with gaps into floats. Nothing else is converted.

    Raises:
        InvalidValue: the value is of the wrong type, out of the fact's choices
            or range, or too large.
    """
    if is_unknown(value):
        return None
    if fact.kind is Kind.CHOICE:
        return _choice(fact, value, path)
    result: Value | None = _READERS[fact.kind](value)
    if result is None and _too_long(value):
        code = "text-too-long" if isinstance(value, str) else "too-many-digits"
        raise InvalidValue(_problem(fact, None, path, _LIMITS[code], code))
    if result is None:
        raise InvalidValue(_problem(fact, value, path, _EXPECTED[fact.kind]))
    if fact.within is not None and not fact.within[0] <= result <= fact.within[1]:
        low, high = fact.within
        expected = Text(id="dari {low} sampai {high}", en="from {low} to {high}")
        filled = expected.fill(low=low, high=high)
        raise InvalidValue(_problem(fact, value, path, filled, "out-of-range"))
    return result


_LIMITS = {
    "text-too-long": Text(
        id=f"teks paling panjang {MAX_TEXT} karakter", en=f"a text of at most {MAX_TEXT} characters"
    ),
    "too-many-digits": Text(
        id=f"bilangan paling banyak {MAX_DIGITS} digit",
        en=f"a number of at most {MAX_DIGITS} digits",
    ),
}


def _too_long(value: object) -> bool:
    if isinstance(value, str):
        return len(value) > MAX_TEXT
    return isinstance(value, int) and value.bit_length() >= (10**MAX_DIGITS).bit_length()


def _boolean(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _integer(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and -(10**MAX_DIGITS) < value < 10**MAX_DIGITS:
        return int(value)
    return None


def decimal_of(value: object) -> Decimal | None:
    """A finite number of bounded digits and size; ``None`` where the value is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        number = Decimal(str(value) if isinstance(value, float) else value)
    except (InvalidOperation, ValueError):
        return None
    if not number.is_finite() or len(number.as_tuple().digits) > MAX_DIGITS:
        return None
    return number if abs(number.adjusted()) <= MAX_DIGITS else None


def _date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        at_midnight = value.timetz() == datetime.time(tzinfo=value.tzinfo)
        return value.date() if at_midnight else None
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str) and value[4:5] == value[7:8] == "-":
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return None
    return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= MAX_TEXT else None


_READERS: dict[Kind, Any] = {
    Kind.BOOLEAN: _boolean,
    Kind.INTEGER: _integer,
    Kind.DECIMAL: decimal_of,
    Kind.DATE: _date,
    Kind.TEXT: _text,
}


def _choice(fact: Fact[Any], value: object, path: str) -> Value:
    if isinstance(value, list):
        value = tuple(value)
    if isinstance(value, str | tuple) and value in fact.choices:
        return value
    shown = [", ".join(c) if isinstance(c, tuple) else str(c) for c in fact.choices]
    close = nearest(value, shown) if isinstance(value, str) else ()
    more = [] if len(shown) <= _MOST_LISTED else ["…"]
    listed = ", ".join([*map(brief, shown[:_MOST_LISTED]), *more])
    expected = Text(id=f"salah satu dari {listed}", en=f"one of {listed}")
    if close:
        expected = Text(
            id=f"{expected.id} (mungkin maksudnya {close[0]}?)",
            en=f"{expected.en} (did you mean {close[0]}?)",
        )
    raise InvalidValue(_problem(fact, value, path, expected, code="not-a-choice"))


def _problem(
    fact: Fact[Any], value: object, path: str, expected: Text, code: str = "wrong-type"
) -> Problem:
    # A sensitive value, and the repr of a hostile object, stay out of the record.
    plain = isinstance(value, str | int | float | Decimal | datetime.date)
    shown = None
    if plain and not fact.sensitive and not (isinstance(value, int) and abs(value) >= 10**80):
        shown = str(value)[:80]
    message = Text(
        id="Isi {label} ({name}) harus {expected}.",
        en="The value of {label} ({name}) must be {expected}.",
    )
    name = Text(id=fact.name, en=fact.name)
    return Problem(
        code=code,
        path=path or f"/{fact.name}",
        params=(("fact", fact.name),),
        message=message.fill(label=fact.label, name=name, expected=expected),
        input=shown,
    )

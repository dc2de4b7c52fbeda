"""Columns of a frame as facts: what their types can hold, and what the reader would refuse."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import attrs
import narwhals as nw
from narwhals.dtypes import DType

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.logic.facts import Fact
from umkstd.logic.trace import OPERATORS
from umkstd.logic.values import MAX_DIGITS, MAX_TEXT, Kind
from umkstd.text import Text, same

Api = Any
"""What makes expressions: narwhals, or Polars itself, whose words narwhals speaks."""
Expression = Any
"""What it makes. Their types know nothing of each other."""
_TEXTS = (nw.String, nw.Categorical, nw.Enum)
_EXPECTED = {
    Kind.BOOLEAN: Text(id="kolom bertipe boolean", en="a boolean column"),
    Kind.INTEGER: Text(
        id="kolom bilangan bulat, atau pecahan yang bulat nilainya",
        en="a column of integers, or of floats with whole values",
    ),
    Kind.DECIMAL: Text(id="kolom bilangan", en="a column of numbers"),
    Kind.DATE: Text(
        id="kolom tanggal (date atau datetime tanpa zona waktu)",
        en="a column of dates (date, or datetime without a time zone)",
    ),
    Kind.TEXT: Text(id="kolom teks", en="a column of text"),
    Kind.CHOICE: Text(id="kolom teks", en="a column of text"),
}
_MESSAGE = Text(
    id="Kolom {column} bertipe {type}, sedangkan fakta {fact} memerlukan {expected}. "
    "Ubah tipe kolom itu sebelum diperiksa.",
    en="The column {column} is of type {type}, but the fact {fact} needs {expected}. "
    "Convert the column before the frame is checked.",
)
_SEVERAL = Text(
    id="Fakta {fact} memuat beberapa jawaban sekaligus, yang tidak dapat diisi dalam sebuah kolom. "
    "Hapus kolom {column} dari tabel, atau ganti namanya.",
    en="The fact {fact} is several answers at once, which no column can hold. Drop the column "
    "{column}, or give it another name.",
)
_INEXACT = Text(
    id="Batas {value} atas fakta {fact} tidak dapat ditulis persis sebagai pecahan biner, sehingga "
    "kolom tidak dapat dibandingkan dengannya. Periksa baris itu satu per satu.",
    en="The limit {value} on the fact {fact} cannot be written exactly as a binary fraction, so "
    "that a column cannot be compared with it. Check these rows one by one.",
)


@attrs.frozen
class Source:
    """The column of one fact.

    Attributes:
        fact: the fact.
        value: the values; where they are not known, anything.
        known: where a value is there; NaN and NaT are none.
        type: type of the values, as they are compared.
        refused: for each code, where the reader of facts refuses the value.
        has_three_values: whether comparisons are null where the value is not known; else they
            are off there.
    """

    fact: Fact[Any]
    value: Expression
    known: Expression
    type: DType
    refused: tuple[tuple[str, Expression], ...] = ()
    has_three_values: bool = False

    @property
    def only_choices(self) -> bool:
        """Whether the column can hold nothing but choices of its fact."""
        return isinstance(self.type, nw.Enum) and {*self.type.categories} <= {*self.fact.choices}

    def holds(self, operator: str, other: Any) -> Expression | bool:
        """Where a comparison with a literal holds; a truth value where it is so in every row."""
        if isinstance(self.type, nw.Boolean) and operator == "==":
            return self._plain(self.value if other else ~self.value)
        if isinstance(self.type, nw.Enum) and other not in self.type.categories:
            return self._always(holds=False)
        if self.type.is_integer() and not -(2**63) <= other < 2**63:
            # No column holds it, so that it is the same in every row that is known.
            return self._always(holds=OPERATORS[operator](0, other))
        return self._plain(compared(self.value, operator, self.literal(other)))

    def _plain(self, holds: Expression) -> Expression:
        """The same, with no where nothing is known; null and no is no."""
        return holds if self.has_three_values else holds & self.known

    def _always(self, *, holds: bool) -> Expression | bool:
        """What is so in every row that is known."""
        if self.has_three_values:
            same = self.value == self.value
            return same if holds else ~same
        return self.known if holds else False

    def literal(self, value: Any) -> Any:
        """A literal as this column holds its like."""
        if isinstance(value, Decimal):
            if Decimal(repr(float(value))) != value:
                raise CaseError([_inexact(self.fact, value)])
            return float(value)
        if isinstance(value, datetime.date) and isinstance(self.type, nw.Datetime):
            return datetime.datetime(value.year, value.month, value.day)  # noqa: DTZ001 - it has none
        return value

    def refusing(self, *more: tuple[str, Expression]) -> Source:
        """The same column, of which the reader refuses more."""
        return attrs.evolve(self, refused=(*self.refused, *more))

    def like(self, api: Api, other: Source) -> Expression:
        """The values so that they can be compared with those of another column."""
        if isinstance(other.type, nw.Datetime) and isinstance(self.type, nw.Date):
            return self.value.cast(api.Datetime("us"))
        if isinstance(self.type, nw.Enum | nw.Categorical):
            return self.value.cast(api.String)
        return self.value


def joined(api: Api, stated: Source, follows: Source) -> Source:
    """What is stated, and where nothing is, what follows; both may contradict each other."""
    left, right = stated.like(api, follows), follows.like(api, stated)
    both = (left != right).fill_null(False) & stated.known & follows.known
    type_ = stated.type if isinstance(stated.type, nw.Datetime) else follows.type
    return attrs.evolve(
        stated,
        value=api.when(stated.known).then(left).otherwise(right),
        known=stated.known | follows.known,
        type=type_,
        refused=(*stated.refused, ("facts-contradict", both)),
    )


def compared(left: Expression, operator: str, right: Any) -> Expression:
    """A comparison of two columns, or of one with a literal."""
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case _:
            return left == right


def fitting(fact: Fact[Any], column: str, type_: DType) -> DType:
    """The type of a column, if it can hold a fact.

    Raises:
        InvalidValue: it cannot (``column-type``).
    """
    if not _fits(fact, type_):
        raise InvalidValue(column_problem(fact, column, str(type_)))
    return type_


def source_of(
    api: Api, fact: Fact[Any], column: str, type_: DType, *, three_values: bool = False
) -> Source:
    """The source of a fact in a column of a type that fits.

    Args:
        api: what makes expressions.
        fact: the fact.
        column: its name.
        type_: its type, which fits.
        three_values: whether the logic of the back end has three values. NaN compares like a
            number there, so that floats are asked in two.
    """
    value = api.col(column)
    if isinstance(type_, nw.Enum) and fact.kind is not Kind.CHOICE:
        value, type_ = value.cast(api.String), nw.String()
    known = ~value.is_null()
    if type_.is_float():
        known &= ~value.is_nan().fill_null(True)
    refused = tuple(_refused(fact, value, known, type_))
    three_values = three_values and not type_.is_float()
    return Source(fact, value, known, type_, refused, three_values)


def _fits(fact: Fact[Any], type_: DType) -> bool:
    match fact.kind:
        case Kind.BOOLEAN:
            return isinstance(type_, nw.Boolean)
        case Kind.INTEGER | Kind.DECIMAL:
            return type_.is_integer() or type_.is_float()
        case Kind.DATE if isinstance(type_, nw.Datetime):
            return type_.time_zone is None
        case Kind.DATE:
            return isinstance(type_, nw.Date)
        case Kind.CHOICE if _is_several(fact):
            return False
        case _:
            return isinstance(type_, _TEXTS)


def _is_several(fact: Fact[Any]) -> bool:
    """Whether an answer of the fact may be several at once, such as licences."""
    return any(isinstance(choice, tuple) for choice in fact.choices)


def _refused(
    fact: Fact[Any], value: Expression, known: Expression, type_: DType
) -> Iterator[tuple[str, Expression]]:
    """The values of a column that the reader of facts refuses, as ``logic.values`` has it."""
    if type_.is_float():
        low, high = _size(fact)
        size = value.abs()
        wrong = ~(size < high)
        if fact.kind is Kind.INTEGER:
            wrong |= value != value.floor()
        else:
            wrong |= (size < low) & (size > 0)
        yield "wrong-type", (wrong.fill_null(False) & known)
    if isinstance(type_, nw.Datetime):
        # NaT differs from itself.
        yield "wrong-type", (value != value.dt.truncate("1d")).fill_null(False) & known
    if fact.kind is Kind.TEXT:
        long = value.str.len_chars() > MAX_TEXT
        yield "text-too-long", long.fill_null(False) & known
    if fact.within is not None:
        bottom, top = (float(end) for end in fact.within)
        outside = ((value < bottom) | (value > top)).fill_null(False)
        yield "out-of-range", outside & known


def _size(fact: Fact[Any]) -> tuple[float, float]:
    """Numbers of this size and above are too small to be read, or too large."""
    if fact.kind is Kind.INTEGER:
        return 0.0, 10.0**MAX_DIGITS
    return 10.0**-MAX_DIGITS, 10.0 ** (MAX_DIGITS + 1)


def _inexact(fact: Fact[Any], value: Decimal) -> Problem:
    """That a limit of the rule is no number that a column of floats can hold."""
    message = _INEXACT.fill(fact=same(fact.name), value=same(str(value)))
    return Problem(code="limit-inexact", path=f"/{fact.name}", message=message)


def column_problem(fact: Fact[Any], column: str, type_: str) -> Problem:
    """That a column is of a type that cannot hold its fact."""
    return Problem(
        code="column-type",
        path=f"/{column}",
        params=(("fact", fact.name), ("column", column), ("type", type_)),
        message=(_SEVERAL if _is_several(fact) else _MESSAGE).fill(
            column=same(column),
            type=same(type_),
            fact=same(fact.name),
            expected=_EXPECTED[fact.kind],
        ),
    )

"""Columns of raw values read into columns of typed ones, with what is wrong by row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import NoneType
from typing import Any

import attrs

from umkstd.errors import InvalidValue
from umkstd.logic.emit_facts import MAX_BITS
from umkstd.logic.facts import Fact
from umkstd.logic.values import MAX_TEXT, Kind, read
from umkstd.logic.vocabulary import Derived, Vocabulary

Column = Sequence[Any]
_SIZES: dict[Kind, tuple[Callable[[Any], int], int]] = {
    Kind.INTEGER: (int.bit_length, MAX_BITS - 1),
    Kind.TEXT: (len, MAX_TEXT),
}
Codes = dict[int, str]
"""The code of the problem of each row that has one."""


@attrs.frozen(eq=False)
class TypedColumns:
    """The values of some facts, a column for each, as ``Vocabulary.read`` reads those of one row.

    Attributes:
        count: the number of rows.
        values: typed values by fact name, derived ones included; ``None`` is unknown.
        wrong: for each fact, the rows whose value is wrong.
        contradictions: for each derived fact, the rows whose stated value does not follow.
    """

    count: int
    values: dict[str, Column] = attrs.field(factory=dict)
    wrong: dict[str, Codes] = attrs.field(factory=dict)
    contradictions: dict[str, Codes] = attrs.field(factory=dict)

    @classmethod
    def read(
        cls,
        vocabulary: Vocabulary,
        names: Collection[str],
        columns: Mapping[str, Column],
        count: int,
    ) -> TypedColumns:
        """Read some facts.

        Args:
            vocabulary: where the facts are from.
            names: the facts, and all that they follow from.
            columns: raw values by fact name; a fact without a column is unknown in every row.
            count: the number of rows.
        """
        found = cls(count)
        for name in names:
            if name in columns:
                column, wrong = _typed(vocabulary.by_name[name], columns[name])
                found.values[name], found.wrong[name] = column, wrong
        wanted = frozenset(names)
        for item in vocabulary.derived:
            if item.fact.name in wanted:
                found._derive(item)
        return found

    def column(self, name: str) -> Column:
        """The values of a fact; one without a column is unknown in every row."""
        found = self.values.get(name)
        return (None,) * self.count if found is None else found

    def _derive(self, item: Derived) -> None:
        """Fill in a fact where it is not stated, and hold it against what is stated."""
        compute, name = item.compute, item.fact.name
        inputs = [self.column(fact.name) for fact in item.inputs]
        if item.partial:
            follows: Column = list(map(compute, *inputs))
        elif all(fact.name in self.values for fact in item.inputs):
            follows = [None if None in row else compute(*row) for row in zip(*inputs, strict=True)]
        else:
            return
        stated = self.values.get(name)
        if stated is None:
            self.values[name] = follows
            return
        both = list(zip(stated, follows, strict=True))
        self.values[name] = [other if one is None else one for one, other in both]
        self.contradictions[name] = {
            row: "facts-contradict"
            for row, (one, other) in enumerate(both)
            if one is not None and other is not None and one != other
        }

    def of(self, names: Collection[str]) -> TypedColumns:
        """The columns of some of the facts."""
        some = frozenset(names)
        return TypedColumns(
            self.count,
            {name: self.values[name] for name in names if name in self.values},
            {name: self.wrong[name] for name in names if name in self.wrong},
            {name: found for name, found in self.contradictions.items() if name in some},
        )

    def taken(self, rows: Sequence[int]) -> TypedColumns:
        """The values in some of the rows, in their order."""
        values: dict[str, Column] = {
            name: [column[row] for row in rows] for name, column in self.values.items()
        }
        return TypedColumns(len(rows), values)

    def row(self, number: int) -> dict[str, Any]:
        """What is known in one row."""
        values = ((name, column[number]) for name, column in self.values.items())
        return {name: value for name, value in values if value is not None}

    def problems(self) -> Codes:
        """The code of the first problem of each row that has one."""
        found: Codes = {}
        for by_name in (self.wrong, self.contradictions):
            for codes in by_name.values():
                for row, code in codes.items():
                    found.setdefault(row, code)
        return found


def _typed(fact: Fact[Any], column: Column) -> tuple[Column, Codes]:
    """The values as typed ones; a column whose values are typed already is taken as it is."""
    if _is_typed(fact, column):
        return column, {}
    wrong: Codes = {}
    return list(_each(fact, column, wrong)), wrong


def _each(fact: Fact[Any], column: Column, wrong: Codes) -> Iterator[Any]:
    for row, value in enumerate(column):
        try:
            yield read(fact, value)
        except InvalidValue as error:
            wrong[row] = error.problem.code
            yield None


def _is_typed(fact: Fact[Any], column: Column) -> bool:
    """Whether reading the values would change nothing; a few looks at all of them at once."""
    if fact.kind is Kind.DECIMAL or not {NoneType, fact.kind.python_type}.issuperset(
        map(type, column)
    ):
        return False
    if fact.kind is Kind.CHOICE:
        return {None, *fact.choices}.issuperset(column)
    measure, most = _SIZES.get(fact.kind, (None, 0))
    return measure is None or max(map(measure, filter(None, column)), default=0) <= most

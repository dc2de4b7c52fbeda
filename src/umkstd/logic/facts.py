"""Facts: what may be known, and the conditions that can be built on one."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from umkstd.errors import InvalidValue, RuleDefinitionError
from umkstd.logic.nodes import All, Answer, Compare, Known, OneOf, Operator, walk
from umkstd.logic.values import Kind, Value, read
from umkstd.text import LANGUAGES, Text, format_value

if TYPE_CHECKING:
    from umkstd.logic.nodes import Condition

V = TypeVar("V", bound=Value)
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@attrs.frozen(kw_only=True, cache_hash=True)
class Symbol:
    """A named value that is filled in before a condition is evaluated, as a parameter of a law."""

    name: str
    kind: Kind
    unit: str | None = None
    title: Text | None = None


@attrs.frozen(kw_only=True, cache_hash=True, order=False)
class Fact(Generic[V]):
    """One thing that may be known.

    Attributes:
        name: lower-case identifier; the column name in a frame.
        kind: type of its values.
        label: its short name.
        question: what to ask a person.
        unit: ``"rupiah"`` or another unit; ``None`` for none.
        within: lowest and highest value of a decimal, both included; others are refused.
        read_off: the document or screen where the value is read off.
        changeable: whether the business may lawfully change it.
        kept: whether it is kept once it is there: nobody is advised to give it up.
        sensitive: whether it identifies a person and stays out of messages.
        choices: the values of a choice, in the law's own words.
        choice_labels: how people write each of them; by default as it stands.
        determined: whether it is the answer of a determination; then a
            condition on it is decided on the answers still possible.

    Raises:
        RuleDefinitionError: the name is no identifier, choices are missing, or the range
            is none.
    """

    name: str
    kind: Kind
    label: Text
    question: Text
    unit: str | None = None
    within: tuple[V, V] | None = None
    read_off: Text | None = None
    changeable: bool = True
    kept: bool = False
    sensitive: bool = False
    choices: tuple[Any, ...] = ()
    choice_labels: tuple[Text, ...] = ()
    determined: bool = False

    def __attrs_post_init__(self) -> None:
        if not _NAME.match(self.name):
            raise RuleDefinitionError(
                "fact-name",
                Text(
                    id=f"Nama fakta “{self.name}” harus huruf kecil, angka dan garis bawah.",
                    en=f"The fact name “{self.name}” must be lower-case letters, digits and "
                    "underscores.",
                ),
            )
        labelled = len(self.choice_labels) in (0, len(self.choices))
        if (self.kind is Kind.CHOICE) != bool(self.choices) or not labelled:
            raise RuleDefinitionError(
                "fact-choices",
                Text(
                    id=f"Fakta {self.name}: pilihan wajib ada untuk kind CHOICE, dan hanya untuk "
                    "itu; labelnya satu untuk tiap pilihan.",
                    en=f"Fact {self.name}: choices are required for kind CHOICE and only for it; "
                    "labels are one for each choice.",
                ),
            )
        # Generated code reads decimals closely, and other kinds only by their type.
        if self.within and not (self.kind is Kind.DECIMAL and self.within[0] < self.within[1]):  # type: ignore[operator]
            raise RuleDefinitionError(
                "fact-within",
                Text(
                    id=f"Fakta {self.name}: within hanya untuk kind DECIMAL, dari kecil ke besar.",
                    en=f"Fact {self.name}: within is for kind DECIMAL alone, lower end first.",
                ),
            )

    def shown(self, value: V | None) -> Text:
        """A value as people write it, in each language.

        Example:
            >>> from umkstd.business import facts as f
            >>> f.risk.shown("rendah").en, f.capital.shown(45_000_000).id
            ('low (rendah)', 'Rp45.000.000')
        """
        if self.choice_labels and value in self.choices:
            return self.choice_labels[self.choices.index(value)]
        each = [format_value(value, language, self.unit) for language in LANGUAGES]
        indonesian, english = (text if text.strip() else "“”" for text in each)
        return Text(id=indonesian, en=english)

    def __lt__(self, other: V | Fact[V] | Symbol) -> Condition:
        return compare(self, "<", other)

    def __le__(self, other: V | Fact[V] | Symbol) -> Condition:
        return compare(self, "<=", other)

    def __gt__(self, other: V | Fact[V] | Symbol) -> Condition:
        return compare(self, ">", other)

    def __ge__(self, other: V | Fact[V] | Symbol) -> Condition:
        return compare(self, ">=", other)

    def equals(self, other: V | Fact[V] | Symbol) -> Condition:
        """The value equals another value or fact."""
        if self.determined:
            return self.one_of(other)  # type: ignore[arg-type]
        return compare(self, "==", other)

    def one_of(self, *values: V) -> Condition:
        """The value is one of these."""
        if not values:
            raise _wrong(self, "at least one value", "sedikitnya satu nilai")
        checked = tuple(dict.fromkeys(_literal(self, value) for value in values))
        return Answer(self, checked) if self.determined else OneOf(self, checked)

    def between(self, low: V | Symbol, high: V | Symbol) -> Condition:
        """The value lies in the range, both ends included."""
        lower, upper = compare(self, ">=", low), compare(self, "<=", high)
        literal = not any(isinstance(end.other, Fact | Symbol) for end in (lower, upper))
        if literal and lower.other > upper.other:  # type: ignore[operator]
            raise _wrong(self, "a range with the lower end first", "rentang dari kecil ke besar")
        return All((lower, upper))

    def is_true(self) -> Condition:
        """A yes-or-no fact is yes."""
        return self._boolean(value=True)

    def is_false(self) -> Condition:
        """A yes-or-no fact is no."""
        return self._boolean(value=False)

    def is_known(self) -> Condition:
        """True when known, unknown otherwise, never false: lacking a thing is its own fact."""
        return Known(self)

    def _boolean(self, *, value: bool) -> Condition:
        if self.kind is not Kind.BOOLEAN or self.determined:
            raise _wrong(self, "a yes-or-no fact for is_true and is_false", "fakta ya atau tidak")
        return Compare(self, "==", value)

    def __bool__(self) -> bool:
        raise TypeError(
            f"The fact {self.name} is not a condition. Write {self.name}.is_true(), "
            f"{self.name}.is_known() or a comparison."
        )


def _wrong(fact: Fact[Any], english: str, indonesian: str) -> RuleDefinitionError:
    return RuleDefinitionError(
        "condition-type",
        Text(
            id=f"Syarat atas fakta {fact.name} ({fact.kind}) memerlukan {indonesian}.",
            en=f"A condition on the fact {fact.name} ({fact.kind}) needs {english}.",
        ),
    )


def _literal(fact: Fact[Any], value: object) -> Value:
    try:
        result = read(fact, value)
    except InvalidValue as error:
        problem = attrs.evolve(error.problem, code="condition-literal", path="")
        raise RuleDefinitionError(problem) from None
    exact = result is not None and (fact.kind is Kind.DECIMAL or type(value) is type(result))
    if result is None or not exact:
        raise _wrong(fact, f"a value of its own type, not {type(value).__name__}", "nilai sejenis")
    return result


def compare(fact: Fact[Any], operator: Operator, other: object) -> Compare:
    """A comparison, its other side checked against the fact's type."""
    if fact.determined or (operator != "==" and not fact.kind.ordered):
        raise _wrong(fact, "equals or one_of; it has no order", "equals atau one_of; tak berurut")
    if isinstance(other, Fact | Symbol):
        if other.kind is not fact.kind or (isinstance(other, Fact) and other.determined):
            raise _wrong(fact, f"the same type; {other.name} differs", f"jenis sama; {other.name}")
        return Compare(fact, operator, other)
    return Compare(fact, operator, _literal(fact, other))


@functools.lru_cache(maxsize=4_096)
def facts_of(condition: Condition) -> tuple[Fact[Any], ...]:
    """The facts a condition reads, in written order, those of bound tables included.

    A determined fact is listed itself (its answer may be supplied) and after it
    the facts of its tables.
    """
    return tuple(dict.fromkeys(_facts(condition)))


@functools.lru_cache(maxsize=4_096)
def names_of(condition: Condition) -> frozenset[str]:
    """The names of the facts a condition reads."""
    return frozenset(fact.name for fact in facts_of(condition))


def _facts(condition: Condition) -> Iterator[Fact[Any]]:
    for node in walk(condition):
        match node:
            case Compare(fact, _, Fact() as other):
                yield from (fact, other)
            case Compare(fact) | OneOf(fact) | Known(fact):
                yield fact
            case Answer(fact, _, tables):
                yield fact
                rows = [row for table in tables if table is not None for row in table.rows]
                for cell in (cell for row in rows for cell in row.cells if cell is not None):
                    yield from _facts(cell)
            case _:
                pass


def symbols_of(condition: Condition) -> tuple[Symbol, ...]:
    """The symbols a condition mentions, in written order."""
    found = (
        node.other
        for node in walk(condition)
        if isinstance(node, Compare) and isinstance(node.other, Symbol)
    )
    return tuple(dict.fromkeys(found))

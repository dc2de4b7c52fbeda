"""The closed set of condition nodes: small immutable trees of data, no code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import attrs

from umkstd.text import Text

if TYPE_CHECKING:
    from umkstd.logic.facts import Fact, Symbol
    from umkstd.logic.table import Table
    from umkstd.logic.values import Value

Operator = Literal["<", "<=", ">", ">=", "=="]
Outcome = bool | None
"""True, false, or ``None`` for unknown."""


class Condition:
    """A test over facts that is true, false or unknown.

    Build one from a fact (``fact <= 5``, ``fact.one_of("a")``) or with
    ``all_of``, ``any_of``, ``none_of``, ``not_``, ``at_least``. It is compared
    by structure, hashable and picklable.
    """

    __slots__ = ()

    def __and__(self, other: object) -> Condition:
        return All((self, other)) if isinstance(other, Condition) else NotImplemented

    def __or__(self, other: object) -> Condition:
        return Any_((self, other)) if isinstance(other, Condition) else NotImplemented

    def __invert__(self) -> Condition:
        return Not(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A condition is neither true nor false until it is evaluated. Combine conditions "
            "with &, |, ~ or all_of, any_of, not_; evaluate one with evaluate(condition, facts)."
        )

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions directly below."""
        return ()


@attrs.frozen(cache_hash=True)
class Compare(Condition):
    """``fact OPERATOR other``, where other is a literal, a symbol or another fact."""

    fact: Fact[Any]
    operator: Operator
    other: Value | Fact[Any] | Symbol


@attrs.frozen(cache_hash=True)
class OneOf(Condition):
    """The fact's value is among the values."""

    fact: Fact[Any]
    values: tuple[Value, ...]


@attrs.frozen(cache_hash=True)
class Known(Condition):
    """True when the fact is known, unknown otherwise: never false."""

    fact: Fact[Any]


@attrs.frozen(cache_hash=True)
class Answer(Condition):
    """A determination's answer is among the values.

    True if no answer outside the values can hold, false if none inside can,
    else unknown. ``tables`` are the tables that may each decide it; ``None``
    among them is a text whose content was not seen, so that any answer may
    hold. With no tables only a supplied answer is known.
    """

    fact: Fact[Any]
    values: tuple[Value, ...]
    tables: tuple[Table | None, ...] = ()


@attrs.frozen(cache_hash=True)
class All(Condition):
    """Every condition holds."""

    conditions: tuple[Condition, ...]

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions directly below."""
        return self.conditions


@attrs.frozen(cache_hash=True)
class Any_(Condition):  # noqa: N801 - Any is taken by typing
    """At least one condition holds."""

    conditions: tuple[Condition, ...]

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions directly below."""
        return self.conditions


@attrs.frozen(cache_hash=True)
class Not(Condition):
    """The condition does not hold."""

    condition: Condition

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The condition directly below."""
        return (self.condition,)


@attrs.frozen(cache_hash=True)
class AtLeast(Condition):
    """At least ``count`` of the conditions hold."""

    count: int
    conditions: tuple[Condition, ...]

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions directly below."""
        return self.conditions


@attrs.frozen(cache_hash=True)
class Member(Condition):
    """A cited member: a named condition with its sentences and its citation.

    The unit of everything that people see. Members do not nest.

    Attributes:
        code: stable name, unique in its requirement.
        condition: what is tested.
        holds: the whole sentence when it is true; named parameters are the
            names of facts and symbols that the condition reads.
        fails: the whole sentence when it is false.
        open: the sentence while unknown; by default the question of the fact
            that is missing.
        cite: the citation; the kernel of conditions does not look inside.
    """

    code: str
    condition: Condition
    holds: Text
    fails: Text
    open: Text | None = None
    cite: Any = None

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The condition directly below."""
        return (self.condition,)


def walk(condition: Condition) -> Iterator[Condition]:
    """Every node of a tree, parents first; tables of determinations are not entered."""
    stack = [condition]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.parts))

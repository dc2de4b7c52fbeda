"""Conditions as pairs of gates: one for "true", one for "false", neither for "unknown"."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from umkstd.frames.circuit import Circuit, Gate, Leaf
from umkstd.frames.possible import Answers, Pair
from umkstd.logic.facts import Fact
from umkstd.logic.implied import Implied
from umkstd.logic.nodes import (
    All,
    Answer,
    Any_,
    AtLeast,
    Compare,
    Condition,
    Known,
    Member,
    Not,
    OneOf,
    Operator,
)
from umkstd.logic.trace import OPERATORS
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived

_MIRROR: Mapping[Operator, Operator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}
_CONTRARY: Mapping[Operator, Operator] = {">": "<=", ">=": "<"}


class Rails:
    """Builds the pairs of conditions.

    Attributes:
        circuit: where the gates are kept.
        answers: what determinations leave possible.
        fixed, columns: the facts that are the same in every row, and those that may differ.
    """

    def __init__(
        self,
        circuit: Circuit,
        *,
        fixed: Mapping[str, Any],
        columns: Container[str],
        following: Mapping[str, Derived],
    ) -> None:
        """Pairs for some way of knowing facts.

        Args:
            circuit: where the gates are kept.
            fixed: facts that are the same in every row; ``None`` for one that is unknown in all.
            columns: names of the facts that may differ.
            following: for some facts, how each follows from another (computed by ``Implied``).
        """
        self.circuit = circuit
        self.fixed = fixed
        self.columns = columns
        self._following = following
        self._pairs: dict[Condition, Pair] = {}
        self.answers = Answers(self)

    # ------------------------------------------------------------ facts
    def known(self, fact: Fact[Any]) -> Gate:
        """Where a fact is known."""
        if fact.name in self.fixed:
            return self.circuit.constant(self.fixed[fact.name] is not None)
        return self.circuit.any_of((self._stated(fact), self._follows(fact)))

    def _stated(self, fact: Fact[Any]) -> Gate:
        if fact.name not in self.columns:
            return self.circuit.false
        return self.circuit.leaf(Leaf("known", fact.name))

    def _follows(self, fact: Fact[Any]) -> Gate:
        """Where a fact follows from another that is known."""
        item = self._following.get(fact.name)
        if item is None:
            return self.circuit.false
        (source,) = item.inputs
        if source.kind is Kind.BOOLEAN:
            return self.compared(source, "==", True).true
        if source.kind is Kind.TEXT:
            empty = self.compared(source, "==", "").true
            return self.circuit.all_of((self.known(source), self.circuit.not_(empty)))
        return self.known(source)

    def contradicted(self, fact: Fact[Any]) -> Gate:
        """Where a fact is stated and another value follows."""
        item = self._following[fact.name]
        assert isinstance(item.compute, Implied)  # noqa: S101 - only those are given
        same = self.literal(fact, "==", item.compute.value)
        circuit = self.circuit
        return circuit.all_of((self._follows(fact), self._stated(fact), circuit.not_(same)))

    def literal(self, fact: Fact[Any], operator: str, value: Any) -> Gate:
        """Where what is stated of a fact compares so with a literal."""
        if fact.name not in self.columns:
            return self.circuit.false
        return self.circuit.leaf(Leaf(operator, fact.name, type(value).__name__, value))

    def compared(self, fact: Fact[Any], operator: Operator, value: Any) -> Pair:
        """A fact against a literal."""
        circuit = self.circuit
        if fact.name in self.fixed:
            left = self.fixed[fact.name]
            true = left is not None and OPERATORS[operator](left, value)
            return Pair(circuit.constant(true), circuit.constant(left is not None and not true))
        if operator in _CONTRARY:
            # So that both sides of a limit rest on one comparison.
            contrary = self.compared(fact, _CONTRARY[operator], value)
            return Pair(contrary.false, contrary.true)
        here = self.literal(fact, operator, value)
        if fact.kind is Kind.BOOLEAN:
            pair = Pair(here, self.literal(fact, operator, not value))
        else:
            pair = Pair(here, circuit.all_of((self._stated(fact), circuit.not_(here))))
        item = self._following.get(fact.name)
        if item is None:
            return pair
        assert isinstance(item.compute, Implied)  # noqa: S101 - only those are given
        # Where it is stated as well, both agree, or the row is refused.
        follows, holds = self._follows(fact), OPERATORS[operator](item.compute.value, value)
        none = circuit.false
        return Pair(
            circuit.any_of((pair.true, follows if holds else none)),
            circuit.any_of((pair.false, none if holds else follows)),
        )

    def _between(self, fact: Fact[Any], operator: Operator, other: Fact[Any]) -> Pair:
        """Two facts against each other."""
        circuit = self.circuit
        if other.name in self.fixed or fact.name in self.fixed:
            if fact.name in self.fixed:
                fact, other, operator = other, fact, _MIRROR[operator]
            value = self.fixed[other.name]
            if value is None:
                return Pair(circuit.false, circuit.false)
            return self.compared(fact, operator, value)
        known = circuit.all_of((self.known(fact), self.known(other)))
        if known is circuit.false:
            return Pair(known, known)
        if fact.name == other.name:
            same = OPERATORS[operator](0, 0)
            return Pair(known, circuit.false) if same else Pair(circuit.false, known)
        here = circuit.leaf(Leaf(operator, fact.name, "fact", other.name))
        return Pair(here, circuit.all_of((known, circuit.not_(here))))

    # ------------------------------------------------------- conditions
    def pair(self, condition: Condition) -> Pair:
        """Where a condition is true and where it is false."""
        found = self._pairs.get(condition)
        if found is None:
            found = self._pairs[condition] = self._pair(condition)
            self.circuit.exclude(found.true, found.false)
        return found

    def _pair(self, condition: Condition) -> Pair:
        circuit = self.circuit
        match condition:
            case Compare(fact, operator, Fact() as other):
                return self._between(fact, operator, other)
            case Compare(fact, operator, value):
                return self.compared(fact, operator, value)
            case OneOf(fact, values):
                true = circuit.any_of(self.compared(fact, "==", value).true for value in values)
                return Pair(true, circuit.all_of((self.known(fact), circuit.not_(true))))
            case Known(fact):
                return Pair(self.known(fact), circuit.false)
            case Answer(_, values):
                return self.answers.within(condition, frozenset(values))
            case Not(inner):
                pair = self.pair(inner)
                return Pair(pair.false, pair.true)
            case Member(condition=inner):
                return self.pair(inner)
            case All() | Any_() | AtLeast():
                return self._joined(condition)
            case _:
                raise TypeError(f"not a condition: {condition!r}")

    def _joined(self, condition: All | Any_ | AtLeast) -> Pair:
        circuit, pairs = self.circuit, [self.pair(part) for part in condition.parts]
        true, false = [pair.true for pair in pairs], [pair.false for pair in pairs]
        if isinstance(condition, All):
            return Pair(circuit.all_of(true), circuit.any_of(false))
        if isinstance(condition, Any_):
            return Pair(circuit.any_of(true), circuit.all_of(false))
        missed = len(pairs) - condition.count + 1
        return Pair(circuit.at_least(condition.count, true), circuit.at_least(missed, false))

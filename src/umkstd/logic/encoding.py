"""Values of conditions as plain JSON data: own tags, facts written once."""

from __future__ import annotations

import datetime
from collections.abc import Generator, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

import attrs

from umkstd.logic.facts import Fact, Symbol
from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Compare, Known, Member, Not, OneOf
from umkstd.logic.table import Row, Table
from umkstd.text import Text

Tags = Mapping[str, type]
TAGS: Tags = {
    "compare": Compare,
    "one-of": OneOf,
    "known": Known,
    "answer": Answer,
    "all": All,
    "any": Any_,
    "not": Not,
    "at-least": AtLeast,
    "member": Member,
    "table": Table,
    "row": Row,
    "symbol": Symbol,
}
"""The classes of conditions, by the name that marks them in JSON."""
Steps = Generator["Steps", Any, Any]
"""A recursion that hands over each call below it instead of making it."""


def unwound(steps: Steps) -> Any:
    """The result of a recursion, however deep it goes: no call waits on the stack."""
    waiting, result = [steps], None
    while waiting:
        try:
            waiting.append(waiting[-1].send(result))
            result = None
        except StopIteration as stop:
            waiting.pop()
            result = stop.value
    return result


def _attributes(value: Any) -> Iterator[tuple[str, Any]]:
    """What must be written of an object: every attribute that is not as by default."""
    for field in attrs.fields(type(value)):
        attribute = getattr(value, field.name)
        if field.init and (field.default is attrs.NOTHING or attribute != field.default):
            yield field.alias, attribute


class Encoder:
    """Writes values as plain data; facts are written once, in a table beside it."""

    def __init__(self, tags: Tags) -> None:
        self.facts: dict[str, Any] = {}
        self._tags = {kind: tag for tag, kind in tags.items()}
        self._keys: dict[Fact[Any], str] = {}

    def value(self, value: Any) -> Any:
        """Any value that a condition may hold."""
        return unwound(self._value(value))

    def _value(self, value: Any) -> Steps:
        kind = type(value)
        if value is None or kind in (bool, int, str):
            return value
        if kind is tuple:
            items = []
            for item in value:
                items.append((yield self._value(item)))  # noqa: PERF401 - no list can yield
            return items
        if kind in self._tags:
            found = {"is": self._tags[kind]}
            for key, attribute in _attributes(value):
                found[key] = yield self._value(attribute)
            return found
        return self._leaf(value)

    def _leaf(self, value: Any) -> Any:
        if isinstance(value, StrEnum):
            return value.value
        if isinstance(value, Text):
            return {"id": value.id, "en": value.en}
        if isinstance(value, datetime.date):
            return {"date": value.isoformat()}
        if isinstance(value, Decimal):
            return {"decimal": str(value)}
        if isinstance(value, Fact):
            return {"fact": self._fact(value)}
        raise TypeError(f"{type(value).__name__} has no JSON form; name its class in tags.")

    def _fact(self, fact: Fact[Any]) -> str:
        if fact not in self._keys:
            # Two facts of one name are told apart, so that nothing is lost.
            same = sum(other.name == fact.name for other in self._keys)
            self._keys[fact] = f"{fact.name}#{same + 1}" if same else fact.name
            self.facts[self._keys[fact]] = {k: self.value(v) for k, v in _attributes(fact)}
        return self._keys[fact]

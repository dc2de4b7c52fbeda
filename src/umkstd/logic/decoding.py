"""Plain JSON data as values of conditions, checked as if they were written in Python."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from umkstd.errors import InvalidValue, Problem, RuleDefinitionError, unknown_name
from umkstd.logic.combine import at_least, member
from umkstd.logic.encoding import Steps, Tags, unwound
from umkstd.logic.facts import Fact, Symbol, compare
from umkstd.logic.json_text import Refused, escaped, is_writable, not_unicode, twice
from umkstd.logic.nodes import All, Answer, Any_, AtLeast, Compare, Condition, Member, OneOf
from umkstd.logic.trace import OPERATORS
from umkstd.logic.values import MAX_DIGITS, Kind, decimal_of
from umkstd.text import Text

_KEY = Text(id="kunci", en="key")
_TAG = Text(id="jenis", en="kind")
BROKEN = object()
"""Stands for what could not be read; the problem is noted, and reading goes on."""


class Decoder:
    """Reads plain data that an ``Encoder`` wrote, or a person; notes what is wrong."""

    def __init__(self, problems: list[Problem], tags: Tags) -> None:
        self.problems = problems
        self._tags = tags
        self._facts: dict[str, Any] = {}
        self._classes = {**_PLAIN, **{kind.__name__: kind for kind in tags.values()}}

    def read_facts(self, data: object) -> None:
        """Read the table of facts, to which values refer."""
        if not isinstance(data, Mapping):
            self.problems.append(
                wrong_shape("/facts", Text(id="sebuah objek JSON", en="a JSON object"))
            )
            return
        for key, item in data.items():
            self._facts[key] = unwound(self._built(Fact, item, f"/facts/{escaped(key)}"))

    def value(self, data: Any, path: str) -> Any:
        """The value that data stands for."""
        return unwound(self._value(data, path))

    def _value(self, data: Any, path: str) -> Steps:
        if data is None or isinstance(data, bool | int):
            return data
        if isinstance(data, str):
            return self._text(data, path)
        if isinstance(data, list):
            items = []
            for number, item in enumerate(data):
                items.append((yield self._value(item, f"{path}/{number}")))
            return BROKEN if BROKEN in items else tuple(items)
        if isinstance(data, Mapping):
            if "is" in data:
                return (yield self._tagged(data, path))
            if data.keys() == {"id", "en"}:
                return self._try(lambda: both_languages(data), path)
            if len(data) == 1:
                return self._leaf(*next(iter(data.items())), path)
        if isinstance(data, Refused):
            self.problems.append(Problem(code=data.code, path=path, message=data.message))
        else:
            self.problems.append(
                wrong_shape(path, Text(id="nilai yang dikenal", en="a known value"))
            )
        return BROKEN

    def _text(self, data: str, path: str) -> Any:
        if is_writable(data):
            return data
        self.problems.append(not_unicode(path))
        return BROKEN

    def _leaf(self, key: str, data: Any, path: str) -> Any:
        if key == "fact" and isinstance(data, str):
            if data in self._facts:
                return self._facts[data]
            problem = unknown_name(Text(id="fakta", en="fact"), data, self._facts, path)
            self.problems.append(problem)
            return BROKEN
        if key == "date" and isinstance(data, str):
            return self._try(lambda: datetime.date.fromisoformat(data), path)
        if key == "decimal" and isinstance(data, str):
            return self._try(lambda: _decimal(data), path)
        self.problems.append(wrong_shape(path, Text(id="nilai yang dikenal", en="a known value")))
        return BROKEN

    def _tagged(self, data: Mapping[str, Any], path: str) -> Steps:
        tag = data["is"]
        if not isinstance(tag, str) or tag not in self._tags:
            self.problems.append(unknown_name(_TAG, tag, self._tags, f"{path}/is", "unknown-key"))
            return BROKEN
        return (yield self._built(self._tags[tag], data, path))

    def _built(self, kind: type, data: Any, path: str) -> Steps:
        if not isinstance(data, Mapping):
            self.problems.append(
                wrong_shape(path, Text(id="sebuah objek JSON", en="a JSON object"))
            )
            return BROKEN
        self.problems += twice(data, path)
        fields = {field.alias: field for field in attrs.fields(kind) if field.init}
        values: dict[str, Any] = {}
        whole = True
        for key, item in data.items():
            where = f"{path}/{escaped(key)}"
            if key == "is":
                continue
            if key not in fields:
                self.problems.append(unknown_name(_KEY, key, fields, where, "unknown-key"))
                whole = False
                continue
            values[key] = yield self._value(item, where)
            whole &= values[key] is not BROKEN
        missing = [
            key for key, f in fields.items() if f.default is attrs.NOTHING and key not in values
        ]
        if missing:
            wanted = Text(id=f"kunci {', '.join(missing)}", en=f"the keys {', '.join(missing)}")
            self.problems.append(wrong_shape(path, wanted))
            whole = False
        return self._try(lambda: _build(kind, values, self._classes), path) if whole else BROKEN

    def _try(self, build: Callable[[], Any], path: str) -> Any:
        try:
            return build()
        except (RuleDefinitionError, InvalidValue) as error:
            self.problems.append(attrs.evolve(error.problem, path=path))
        except (TypeError, ValueError, ArithmeticError, AttributeError) as error:
            text = str(error)[:200] or type(error).__name__
            message = Text(
                id=f"Isi di sini tidak cocok: {text}", en=f"The content here does not fit: {text}"
            )
            self.problems.append(Problem(code="wrong-shape", path=path, message=message))
        return BROKEN


def _build(kind: type, values: dict[str, Any], classes: Mapping[str, type]) -> Any:
    """An object of a class, built as a person would build it, with all checks."""
    for field in attrs.fields(kind):
        if field.alias in values and field.converter is None:
            wanted = "Citation | None" if field.name == "cite" else str(field.type)
            if not _fits(values[field.alias], wanted, classes):
                raise TypeError(f"{field.alias} must be {wanted}")
    if "kind" in values and issubclass(kind, Fact | Symbol):
        values["kind"] = Kind(values["kind"])
    build = _BUILDERS.get(kind)
    return build(kind, values) if build is not None else kind(**values)


def _fits(value: object, wanted: str, classes: Mapping[str, type]) -> bool:
    """Whether a value is of an annotation, as far as its classes can be read from JSON."""
    if wanted.startswith("tuple[") and wanted.endswith(", ...]"):
        inner = wanted.removeprefix("tuple[").removesuffix(", ...]")
        return isinstance(value, tuple) and all(_fits(item, inner, classes) for item in value)
    names = [name.partition("[")[0] for name in wanted.split(" | ")]
    if not all(name in classes for name in names):
        return True  # another check of ours reads it
    return isinstance(value, tuple(classes[name] for name in names))


def _decimal(data: str) -> Decimal:
    number = decimal_of(data)
    if number is None:
        raise ValueError(f"a number of at most {MAX_DIGITS} digits is expected")
    return number


def both_languages(data: Mapping[str, Any]) -> Text:
    """A text in both languages.

    Raises:
        ValueError: it is none, or cannot be written.
    """
    found = Text(**data)
    if not (is_writable(found.id) and is_writable(found.en)):
        raise ValueError("the text holds half a character (a lone surrogate)")
    return found


def _comparison(_kind: type, values: dict[str, Any]) -> Compare:
    if values["operator"] not in OPERATORS:
        raise TypeError(f"the operator must be one of {', '.join(OPERATORS)}")
    return compare(values["fact"], values["operator"], values["other"])


def _membership(kind: type, values: dict[str, Any]) -> Any:
    # A bound determination may be written without a question; a test has values.
    wanted: tuple[Any, ...] = values["values"]
    if wanted:
        found: Any = values["fact"].one_of(*wanted)
        if found.values != wanted or type(found) is not kind:
            raise TypeError("the kind of test or its values do not fit the fact")
    return kind(**values)


def _joined(kind: type, values: dict[str, Any]) -> Any:
    at_least(values.get("count", 1), *values["conditions"])  # raises for a wrong number
    return kind(**values)


_PLAIN: dict[str, type] = {
    "str": str,
    "bool": bool,
    "int": int,
    "None": type(None),
    "Text": Text,
    "Fact": Fact,
    "Condition": Condition,
}
_BUILDERS: dict[type, Callable[[type, dict[str, Any]], Any]] = {
    Compare: _comparison,
    OneOf: _membership,
    Answer: _membership,
    All: _joined,
    Any_: _joined,
    AtLeast: _joined,
    Member: lambda _kind, values: member(**values),
}


def wrong_shape(path: str, expected: Text) -> Problem:
    """The problem of a place where something else must stand."""
    message = Text(id="Di sini harus ada {expected}.", en="Here there must be {expected}.")
    return Problem(code="wrong-shape", path=path, message=message.fill(expected=expected))

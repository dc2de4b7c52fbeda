"""What must stand where in a record, so that it can be asked again."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem, Problems
from umkstd.law.span import as_date
from umkstd.logic.codec import FORMAT, is_document
from umkstd.logic.decoding import wrong_shape
from umkstd.text import Text

__all__ = ["FORMAT", "KIND", "Part", "Shape"]
KIND = "record"
_KEYS = ("version", "verified_through", "as_of", "business", "lines")
_OBJECT = Text(id="sebuah objek JSON", en="a JSON object")
_LIST = Text(id="sebuah daftar", en="a list")
_TEXT = Text(id="teks", en="text")


@attrs.frozen
class Part:
    """What a record holds about one subject.

    Attributes:
        path: JSON Pointer to it.
        facts: the facts as they stand there.
        verdicts, determinations: the answers as they stand there.
    """

    path: str
    facts: Mapping[str, Any]
    verdicts: tuple[Mapping[str, Any], ...]
    determinations: tuple[Mapping[str, Any], ...]


@attrs.frozen
class Shape:
    """A record whose parts are where they must be.

    Attributes:
        version: version of the library that answered.
        verified_through: the day through which it had looked up the law.
        as_of: the day asked for.
        parts: the business and its lines.
    """

    version: str
    verified_through: datetime.date
    as_of: datetime.date
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, record: object) -> Shape:
        """The shape of a record.

        Raises:
            CaseError: everything that does not fit, each with a JSON Pointer.
        """
        problems = Problems()
        if not is_document(record, KIND, _KEYS, problems) or not isinstance(record, Mapping):
            raise CaseError(problems)
        version = record["version"]
        if not isinstance(version, str):
            problems.append(wrong_shape("/version", _TEXT))
        through = _day(record["verified_through"], "/verified_through", problems)
        as_of = _day(record["as_of"], "/as_of", problems)
        lines = _list(record["lines"], "/lines", problems)
        parts = [_part(record["business"], "/business", problems)]
        parts += [_part(line, f"/lines/{n}", problems) for n, line in enumerate(lines)]
        if problems:
            raise CaseError(problems)
        return cls(version, through, as_of, tuple(parts))


def _day(data: object, path: str, problems: list[Problem]) -> datetime.date:
    try:
        return as_date(data if isinstance(data, str) else "", path)
    except InvalidValue as error:
        problems.append(error.problem)
        return datetime.date.min


def _part(data: object, path: str, problems: list[Problem]) -> Part:
    found = _object(data, path, problems)
    facts = _object(found.get("facts"), f"{path}/facts", problems)
    answers = []
    for kind in ("verdicts", "determinations"):
        where = f"{path}/{kind}"
        each = [
            _object(item, f"{where}/{n}", problems)
            for n, item in enumerate(_list(found.get(kind), where, problems))
        ]
        problems += [
            wrong_shape(f"{where}/{n}/id", _TEXT)
            for n, item in enumerate(each)
            if not isinstance(item.get("id"), str)
        ]
        answers.append(tuple(each))
    return Part(path, facts, *answers)


def _object(data: object, path: str, problems: list[Problem]) -> Mapping[str, Any]:
    if isinstance(data, Mapping):
        return data
    problems.append(wrong_shape(path, _OBJECT))
    return {}


def _list(data: object, path: str, problems: list[Problem]) -> list[Any]:
    if isinstance(data, list | tuple):
        return list(data)
    problems.append(wrong_shape(path, _LIST))
    return []

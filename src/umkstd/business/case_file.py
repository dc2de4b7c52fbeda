"""Reading case files: everything that is wrong is told at once, hostile input is refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any, TypeVar

from umkstd.business.records import ActivityLine, Business, Case, Record
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import (
    CaseError,
    InvalidValue,
    Problem,
    Problems,
    unknown_name,
)
from umkstd.logic.codec import FORMAT, is_format, unknown_format
from umkstd.logic.json_text import (
    Refused,
    escaped,
    is_writable,
    not_unicode,
    parse,
    parse_file,
    shown,
    twice,
)
from umkstd.logic.values import plain, read
from umkstd.logic.vocabulary import FACT
from umkstd.text import Text

MAX_LINES = 1_000
_KEYS = ("format", "purpose", "business", "lines")
_KEY = Text(id="kunci", en="key")
R = TypeVar("R", Business, ActivityLine)


def load_case(source: str | PathLike[str] | Mapping[str, Any] | Case) -> Case:
    """A case from a file, or from a mapping of the same shape.

    Args:
        source: path of a JSON file (text is always a path), a mapping, or a
            case, which is given back.

    Raises:
        CaseError: everything that is wrong, each with a JSON Pointer.
        OSError: the file cannot be read.

    Example:
        >>> load_case({"business": {"capital": 45_000_000}}).business.capital
        45000000
    """
    if isinstance(source, Case):
        return source
    if isinstance(source, str | PathLike):
        return _case(parse_file(source))
    return _case(source)


def load_case_text(text: str | bytes) -> Case:
    """A case from JSON text. Errors as for ``load_case``."""
    return _case(parse(text))


def dump_case(case: Case) -> dict[str, Any]:
    """The case as plain JSON data; ``load_case`` gives it back unchanged."""
    return {
        "format": FORMAT,
        "purpose": case.purpose,
        "business": _plain(case.business),
        "lines": [_plain(line) for line in case.lines],
    }


def _plain(record: Business | ActivityLine) -> dict[str, Any]:
    return {name: plain(value) for name, value in record.facts.items()}


def _case(data: object) -> Case:
    problems = Problems()
    if not isinstance(data, Mapping):
        raise CaseError([_shape("", data, Text(id="sebuah objek JSON", en="a JSON object"))])
    for problem in _head_problems(data):
        problems.append(problem)
    stated = _value("purpose", data.get("purpose"), "/purpose", problems)
    purpose = "registration" if stated is None else str(stated)
    business_data = data.get("business")
    if business_data is None:
        business_data = {}
        problems.append(
            _shape("/business", None, Text(id="objek “business”", en="an object “business”"))
        )
    business = _record(Business, business_data, "/business", problems)
    lines = [] if data.get("lines") is None else data["lines"]
    if not isinstance(lines, list | tuple):
        problems.append(_shape("/lines", lines, Text(id="sebuah daftar", en="a list")))
        lines = []
    if len(lines) > MAX_LINES:
        limit = Text(id=f"paling banyak {MAX_LINES} lini usaha", en=f"at most {MAX_LINES} lines")
        problems.append(_shape("/lines", None, limit, "too-large"))
        lines = []
    records = tuple(
        _record(ActivityLine, line, f"/lines/{number}", problems)
        for number, line in enumerate(lines)
    )
    case = Case(purpose=purpose, business=business, lines=records)
    if not problems:
        for problem in _contradictions(case):
            problems.append(problem)
    if problems:
        raise CaseError(problems)
    return case


def _head_problems(data: Mapping[Any, Any]) -> Iterator[Problem]:
    """What is wrong with the keys of the case itself."""
    yield from twice(data, "")
    if not is_format(data.get("format", FORMAT)):
        yield unknown_format(data["format"])
    for key in data:
        if key not in _KEYS:
            yield unknown_name(_KEY, shown(key), _KEYS, f"/{escaped(key)}", "unknown-key")


def _record(kind: type[R], data: object, path: str, problems: Problems) -> R:
    if not isinstance(data, Mapping):
        problems.append(_shape(path, data, Text(id="sebuah objek JSON", en="a JSON object")))
        return kind()
    problems.extend(twice(data, path))
    values: dict[str, Any] = {}
    for key, value in data.items():
        where = f"{path}/{escaped(key)}"
        if key not in kind.names:
            problems.append(_stray(key, where, kind))
            continue
        values[key] = _value(key, value, where, problems)
    return kind(**values)


def _value(name: str, value: object, path: str, problems: Problems) -> Any:
    """The typed value of a fact; ``None`` and a problem where it is wrong."""
    if isinstance(value, Refused):
        problems.append(Problem(code=value.code, path=path, message=value.message))
        return None
    if isinstance(value, str) and not is_writable(value):
        problems.append(not_unicode(path))
        return None
    try:
        return read(VOCABULARY[name], value, path)
    except InvalidValue as error:
        problems.append(error.problem)
        return None


def _stray(key: object, where: str, kind: type[Record]) -> Problem:
    other = ActivityLine if kind is Business else Business
    if key not in other.names:
        return unknown_name(FACT, shown(key), kind.names, where, "unknown-fact")
    place = Text(id="lini usaha (“lines”)", en="an activity line (“lines”)")
    if other is Business:
        place = Text(id="usaha (“business”)", en="the business (“business”)")
    message = Text(
        id="Fakta {name} adalah fakta {place}. Pindahkan ke sana.",
        en="The fact {name} belongs to {place}. Move it there.",
    )
    return Problem(
        code="misplaced-fact",
        path=where,
        params=(("fact", str(key)),),
        message=message.fill(name=Text(id=str(key), en=str(key)), place=place),
    )


def _contradictions(case: Case) -> list[Problem]:
    try:
        case.facts_of_business()
    except CaseError as error:
        return list(error.problems)
    problems: list[Problem] = []
    for number in range(len(case.lines)):
        try:
            case.facts_of_line(number)
        except CaseError as error:
            problems += error.problems
    return problems


def _shape(path: str, value: object, expected: Text, code: str = "wrong-shape") -> Problem:
    message = Text(
        id="Di sini harus ada {expected}. Lihat contoh berkas kasus.",
        en="Here there must be {expected}. See the example case files.",
    )
    if isinstance(value, Refused):
        return Problem(code=value.code, path=path, message=value.message)
    shown = None if value is None else type(value).__name__
    return Problem(code=code, path=path, message=message.fill(expected=expected), input=shown)

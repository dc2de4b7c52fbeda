"""One line of NDJSON as a mapping, or what is wrong with it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from umkstd.bulk import row_problems
from umkstd.errors import Problem
from umkstd.logic.json_text import key_twice, not_json, not_unicode, too_deep


class _KeyTwiceError(ValueError):
    """A key stands twice in one object."""


class _NoNumberError(ValueError):
    """NaN or Infinity."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        raise _KeyTwiceError(next(key for key, _ in pairs if key in seen or seen.add(key)))  # type: ignore[func-returns-value]
    return found


def _constant(_: str) -> NoReturn:
    raise _NoNumberError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)


def object_in(text: str, line: int) -> dict[str, Any] | Problem:
    """The object of one line.

    Args:
        text: the line.
        line: its number.
    """
    try:
        found = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        return not_json(line, error.colno)
    except _KeyTwiceError as error:
        return key_twice(str(error), "")
    except _NoNumberError:
        return row_problems.not_a_number()
    except RecursionError:
        return too_deep()
    except ValueError:  # a number of thousands of digits
        return not_json(line, 1)
    if not isinstance(found, dict):
        return row_problems.no_object()
    if "\\u" in text and not _writable(found):
        return not_unicode("")
    return found


def as_text(value: Any) -> str | None:
    """A value as a cell of a table: text as it is, anything else as JSON."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _writable(value: Any) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True

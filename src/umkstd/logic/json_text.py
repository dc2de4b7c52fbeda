"""JSON text to plain data within stated bounds, with an error that says where it is wrong."""

from __future__ import annotations

import errno
import json
import os
from collections import Counter
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn

import attrs

from umkstd.errors import CaseError, Problem
from umkstd.logic.values import MAX_DIGITS
from umkstd.text import Text, same

MAX_BYTES = 1_048_576
MAX_DEPTH = 32


class JsonObject(dict[str, Any]):
    """A JSON object that remembers which keys stood in it twice."""

    __slots__ = ("twice",)
    twice: tuple[str, ...]

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.twice = ()
        if len(self) != len(pairs):
            counts = Counter(key for key, _ in pairs)
            self.twice = tuple(key for key, count in counts.items() if count > 1)


@attrs.frozen
class Refused:
    """Stands in the data for a value that is refused, until its place in the file is known."""

    code: str
    message: Text


def parse(text: str | bytes, *, max_bytes: int = MAX_BYTES, max_depth: int = MAX_DEPTH) -> Any:
    """Plain data from JSON text.

    Objects are ``JsonObject``; NaN, Infinity and numbers of over 30 digits are
    ``Refused``, so that the reader can tell of them together with all else.

    Args:
        text: the JSON text.
        max_bytes: how long it may be.
        max_depth: how deep it may be nested.

    Raises:
        CaseError: it is too large, not UTF-8, nested too deeply or not JSON.
    """
    if len(text) > max_bytes:
        size = max_bytes // 1_048_576
        _refuse(
            "too-large",
            Text(id=f"Berkas melebihi {size} MiB.", en=f"The file is over {size} MiB."),
        )
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError:
            _refuse(
                "not-utf-8",
                Text(
                    id="Berkas bukan teks UTF-8. Simpan ulang sebagai UTF-8.",
                    en="The file is not UTF-8 text. Save it again as UTF-8.",
                ),
            )
    opened = text.count("[") + text.count("{")
    if opened > max_depth and _depth(text) > max_depth:
        raise CaseError([too_deep()])
    try:
        return json.loads(
            text,
            object_pairs_hook=JsonObject,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as error:
        raise CaseError([not_json(error.lineno, error.colno)]) from None
    except RecursionError:  # the caller's own calls leave less room than the bound
        raise CaseError([too_deep()]) from None


def parse_file(path: str | PathLike[str]) -> Any:
    """Plain data from a JSON file, of which no more is read than may be parsed.

    Raises:
        CaseError: as for ``parse``.
        OSError: the file cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except ValueError:  # a null character or half a character: no file has such a name
        code = errno.ENOENT
        raise FileNotFoundError(code, os.strerror(code), repr(path)) from None
    return parse(content)


def twice(data: object, path: str) -> list[Problem]:
    """A problem for each key that stood twice in a JSON object."""
    keys = data.twice if isinstance(data, JsonObject) else ()
    return [key_twice(key, f"{path}/{escaped(key)}") for key in keys]


def key_twice(key: str, path: str) -> Problem:
    """The problem of an object that would lose a value."""
    message = Text(
        id="Kunci “{name}” tertulis dua kali. Hapus yang salah.",
        en="The key “{name}” stands twice. Remove the wrong one.",
    )
    name = same(shown(key) if key.strip() else "?")
    return Problem(code="key-twice", path=path, message=message.fill(name=name))


def not_json(line: int, column: int) -> Problem:
    """The problem of a text that is no JSON."""
    message = Text(
        id=f"Bukan JSON yang benar, baris {line} kolom {column}.",
        en=f"Not valid JSON, line {line} column {column}.",
    )
    return Problem(code="not-json", path="", message=message)


def too_deep() -> Problem:
    """The problem of JSON in JSON in JSON."""
    message = Text(id="Isi bersarang terlalu dalam.", en="The content is nested too deeply.")
    return Problem(code="too-deep", path="", message=message)


def not_unicode(path: str) -> Problem:
    """The problem of a text that cannot be written."""
    message = Text(
        id="Teks ini memuat separuh karakter (surrogate tunggal). Ketik ulang.",
        en="This text holds half a character (a lone surrogate). Type it again.",
    )
    return Problem(code="not-unicode", path=path, message=message)


def is_writable(text: str) -> bool:
    """Whether a text can be written: it holds no half of a character."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def shown(key: object) -> str:
    """A key that can be written on a screen: short, and without characters that steer it."""
    small = isinstance(key, int) and key.bit_length() < 64
    text = str(key) if isinstance(key, str) or small else f"<{type(key).__name__}>"
    text = text[:80]
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def escaped(key: object) -> str:
    """A key as part of a JSON Pointer (RFC 6901)."""
    return shown(key).replace("~", "~0").replace("/", "~1")


def _depth(text: str) -> int:
    """Nesting of brackets outside texts; counted before parsing, so that nothing overflows."""
    deepest = depth = 0
    inside = escaped = False
    for character in text:
        if inside:
            inside = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            inside = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _integer(text: str) -> int | Refused:
    if len(text) > MAX_DIGITS + 1:
        return _too_many_digits()
    return int(text)


def _number(text: str) -> float | Refused:
    if len(text) > 2 * MAX_DIGITS:
        return _too_many_digits()
    return float(text)


def _too_many_digits() -> Refused:
    return Refused(
        "too-many-digits",
        Text(
            id=f"Bilangan ini melebihi {MAX_DIGITS} digit.",
            en=f"This number has more than {MAX_DIGITS} digits.",
        ),
    )


def _constant(text: str) -> Refused:
    return Refused(
        "not-a-number",
        Text(
            id=f"{text} bukan nilai JSON. Hapus, atau tulis null bila belum diketahui.",
            en=f"{text} is no JSON value. Drop it, or write null if it is not known.",
        ),
    )


def _refuse(code: str, message: Text) -> NoReturn:
    raise CaseError([Problem(code=code, path="", message=message)]) from None

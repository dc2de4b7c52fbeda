"""What an input of the fuzzer means: bytes with marks for long repeats, text, JSON with odd values."""

from __future__ import annotations

import datetime
import decimal
import json
import re
from typing import Any

MOST = 150_000
"""Characters that the repeats of one input may grow to."""
_REPEAT = re.compile(rb"@([^@]{1,24})\*([0-9]{1,6})@")
SKIP = object()
"""Stands for an input that is nothing to an entry point."""


def expanded(data: bytes) -> bytes:
    """The input with ``@9*100000@`` written out, so that files of the corpus stay short."""
    left = MOST

    def repeated(found: re.Match[bytes]) -> bytes:
        nonlocal left
        count = min(int(found[2]), left // len(found[1]))
        left -= count * len(found[1])
        return found[1] * count

    return _REPEAT.sub(repeated, data) if b"@" in data else data


def shortened(data: bytes) -> bytes:
    """The input with its repeats cut to a few."""
    return _REPEAT.sub(rb"@\1*3@", data)


def text_of(data: bytes) -> str:
    """The input as text; a byte that is no UTF-8 becomes half a character."""
    return data.decode("utf-8", "surrogateescape")


def _nested(depth: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


class _Named(str):
    """Text of a class of its own, as other libraries hand over."""

    __slots__ = ()


ODD: dict[str, Any] = {
    "nan": float("nan"),
    "inf": float("inf"),
    "-0": -0.0,
    "large-int": 10**5000,
    "large-float": 1e308,
    "decimal": decimal.Decimal("1.5"),
    "decimal-nan": decimal.Decimal("NaN"),
    "decimal-signal": decimal.Decimal("sNaN"),
    "decimal-large": decimal.Decimal("1e999999"),
    "decimal-small": decimal.Decimal("1e-999999"),
    "bytes": b"\xff\x00",
    "day": datetime.date(2026, 11, 24),
    "first-day": datetime.date.min,
    "last-day": datetime.date.max,
    "moment": datetime.datetime(2026, 11, 24, 1, 2, tzinfo=datetime.UTC),
    "time": datetime.time(1),
    "set": frozenset({1}),
    "tuple": ("NIB", "Izin"),
    "complex": 1j,
    "object": object,
    "deep": _nested(5_000),
    "named": _Named("rendah"),
    "long": "a" * 200_000,
    "wide": list(range(20_000)),
}
"""What a caller from Python may hand over, and JSON cannot say."""


def tree_of(data: bytes) -> Any:
    """The input as JSON; ``{"$": name}`` is an odd value, ``{"$map": pairs}`` has odd keys."""
    try:
        return _odd(json.loads(text_of(data), parse_int=_whole))
    except (ValueError, RecursionError):
        return SKIP


def _whole(text: str) -> int:
    return int(text) if len(text) < 4_000 else 10**5000


def _odd(value: Any) -> Any:
    if isinstance(value, list):
        return [_odd(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"$"} and isinstance(value["$"], str):
        return ODD.get(value["$"], value)
    pairs = value.get("$map")
    if isinstance(pairs, list):
        good = [pair for pair in pairs if isinstance(pair, list) and len(pair) == 2]
        return {_key(_odd(key)): _odd(item) for key, item in good}
    return {key: _odd(item) for key, item in value.items()}


def _key(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return str(type(value))
    return value

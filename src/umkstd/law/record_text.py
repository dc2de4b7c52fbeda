"""The one text of a record: the same on every machine, and the hash of it."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Mapping
from typing import Any

HASH = "hash"
"""The key under which a record holds the hash of everything else in it."""


def record_text(record: Mapping[str, Any]) -> str:
    """The canonical JSON text of a record.

    Keys are sorted, nothing stands between the signs, letters stand as they are
    and in their composed form (NFC), so equal records are equal texts, byte for
    byte in UTF-8.

    Args:
        record: plain JSON data with texts as keys.

    Raises:
        TypeError: something in it is no JSON data.
        ValueError: a number in it is not finite, or it holds itself.

    Example:
        >>> record_text({"b": "é", "a": [1, True, None]})
        '{"a":[1,true,null],"b":"é"}'
    """
    return canonical_text(record)


def canonical_text(data: object) -> str:
    """As ``record_text``, for any JSON data."""
    return json.dumps(
        _composed(data), ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )


def _composed(data: Any) -> Any:
    # Each text by itself: in the finished JSON a mark could melt into the sign of an escape.
    if isinstance(data, str):
        return unicodedata.normalize("NFC", data)
    if isinstance(data, Mapping):
        found: dict[str, Any] = {}
        for key, value in data.items():
            if not isinstance(key, str):
                raise TypeError(f"a key must be text, not {type(key).__name__}.")
            name = unicodedata.normalize("NFC", key)
            if name in found:
                raise ValueError(f"the key {name!r} stands twice.")
            found[name] = _composed(value)
        return found
    if isinstance(data, list | tuple):
        return [_composed(item) for item in data]
    return data


def content_hash(record: Mapping[str, Any]) -> str:
    """SHA-256 over the canonical text of a record without its hash.

    It finds damage and careless changes. Whoever may write the record may write
    the hash anew: keep the hash in another place, or sign the text.

    Raises:
        TypeError, ValueError, RecursionError: the record has no canonical text.
    """
    content = {key: value for key, value in record.items() if key != HASH}
    return "sha256:" + hashlib.sha256(_bytes(content)).hexdigest()


def digest(key: bytes, name: str, value: Any) -> str:
    """HMAC-SHA256 of the value of one fact; its name goes in, so that facts are told apart."""
    return hmac.new(key, _bytes([name, value]), hashlib.sha256).hexdigest()


def same_digest(one: str, other: str) -> bool:
    """Whether two digests are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(*(text.encode("utf-8", "surrogatepass") for text in (one, other)))


def _bytes(data: object) -> bytes:
    return canonical_text(data).encode("utf-8", "surrogatepass")

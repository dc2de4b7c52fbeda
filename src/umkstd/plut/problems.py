"""How the desk refuses a wrong record: one problem, in both languages, with its place."""

from __future__ import annotations

from collections.abc import Iterable

from umkstd.errors import InvalidValue, Problem, brief
from umkstd.text import Text, same


def refused(code: str, path: str, message: Text, given: object = None) -> InvalidValue:
    """The error for one value that is not what it must be."""
    shown = None if given is None else brief(given)
    return InvalidValue(Problem(code=code, path=path, message=message, input=shown))


def require_name(value: object, path: str) -> None:
    """Let a text pass that names something.

    Raises:
        InvalidValue: it is empty or no text (``desk-name``).
    """
    if not (isinstance(value, str) and value.strip()):
        message = Text(
            id="Isian ini kosong. Tulis nama atau kodenya.",
            en="This entry is empty. Write its name or code.",
        )
        raise refused("desk-name", path, message, value)


def require_unique(keys: Iterable[object], path: str) -> None:
    """Let keys pass that differ.

    Raises:
        InvalidValue: one stands there twice (``desk-twice``).
    """
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            shown = " / ".join(map(str, key)) if isinstance(key, tuple) else str(key)
            message = Text(
                id="{key} tertulis dua kali. Hapus salah satu, atau beri kode yang berbeda.",
                en="{key} stands there twice. Remove one, or give them different codes.",
            )
            raise refused("desk-twice", path, message.fill(key=same(shown)), shown)
        seen.add(key)

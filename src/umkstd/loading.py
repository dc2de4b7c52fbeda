"""Parts of the library that are loaded when they are first asked for, by one thread at a time.

Where two threads come to a package by two of its modules at once, Python finds a deadlock and raises
in one of them. What the library loads by itself goes through here, and waits its turn.
"""

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import Any

_TURN = RLock()


def load(name: str) -> Any:
    """A module by its full name."""
    with _TURN:
        return import_module(name)

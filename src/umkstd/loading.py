"""Parts of the library that are loaded when they are first asked for, by one thread at a time.

Where two threads come to a package by two of its modules at once, Python finds a deadlock and raises
in one of them. What the library loads by itself goes through here, and waits its turn.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from threading import RLock
from typing import Any

_TURN = RLock()


def load(name: str) -> Any:
    """A module by its full name."""
    with _TURN:
        return import_module(name)


def public(package: str, homes: Mapping[str, str], name: str) -> Any:
    """A public name of a package, from the module that is its home; the package keeps it.

    Args:
        package: the full name of the package.
        homes: for each public name the full name of its module.
        name: the name that is asked for.

    Raises:
        AttributeError: the package has no such name.
    """
    if name not in homes:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    value = getattr(load(homes[name]), name)
    setattr(sys.modules[package], name, value)
    return value

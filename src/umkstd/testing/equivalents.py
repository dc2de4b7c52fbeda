"""The list of equivalent mutants: those that answer no case otherwise, each with a reason."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from importlib.resources import files


@functools.cache
def equivalents() -> Mapping[str, Mapping[str, str]]:
    """By rule and by the id of a mutant, why no case can tell it from the rule.

    Example:
        >>> all(reason for listed in equivalents().values() for reason in listed.values())
        True
    """
    text = (files("umkstd.data") / "equivalent-mutants.json").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, str]] = json.loads(text)
    return found

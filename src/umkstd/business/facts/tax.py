"""Facts about tax."""

from __future__ import annotations

from typing import Any

from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived

BUSINESS: tuple[Fact[Any], ...] = ()
LINE: tuple[Fact[Any], ...] = ()
DETERMINED_BUSINESS: tuple[Fact[Any], ...] = ()
DETERMINED_LINE: tuple[Fact[Any], ...] = ()
DERIVED: tuple[Derived, ...] = ()

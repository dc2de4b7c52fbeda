"""The law itself: ``umkstd.rulebook["scale"]`` gives a rule, iteration the ids."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

from umkstd import __version__
from umkstd.law.parameter import Parameter
from umkstd.rulebook.book import Rulebook
from umkstd.rulebook.contents import DETERMINATIONS, REQUIREMENTS, Chapters, Parameters

RULEBOOK = Rulebook(
    requirements=Chapters(REQUIREMENTS, "REQUIREMENTS"),
    determinations=Chapters(DETERMINATIONS, "DETERMINATIONS"),
    parameters=Parameters(),
    version=__version__,
)
"""Every rule of the library."""


def with_parameters(*parameters: Parameter) -> Rulebook:
    """The rulebook with some parameters replaced. See ``Rulebook.with_parameters``."""
    return RULEBOOK.with_parameters(*parameters)


class _Book(ModuleType):
    """Lets the module itself be asked for a rule, as the front door promises."""

    def __getitem__(self, name: str) -> Any:
        return RULEBOOK[name]

    def __iter__(self) -> Iterator[str]:
        return iter(RULEBOOK)

    def __len__(self) -> int:
        return len(RULEBOOK)

    @property
    def version(self) -> str:
        """Version of the library."""
        return RULEBOOK.version

    @property
    def verified_through(self) -> datetime.date:
        """The earliest day through which some rule was looked up."""
        return RULEBOOK.verified_through

    def __contains__(self, name: object) -> bool:
        return name in tuple(RULEBOOK)

    def __reduce__(self) -> tuple[Any, ...]:
        return import_module, (self.__name__,)


sys.modules[__name__].__class__ = _Book

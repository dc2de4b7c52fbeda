"""What every adapter does first: read one value as the library reads it, or say what is wrong."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

import attrs

from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue, UnknownName
from umkstd.logic.facts import Fact
from umkstd.logic.json_text import is_writable, not_unicode
from umkstd.logic.values import Value, read
from umkstd.text import Text

NUMBERS = (
    *("bpom", "cosmetics", "halal", "kbli", "nib", "nik"),
    *("nitku", "npwp", "pirt", "pkp", "pkrt", "sni"),
)
"""The modules of ``umkstd.identifiers``."""
_SENSITIVE = frozenset({"nik", "nitku", "npwp"})
_NUMBER = Text(id="nomor", en="number")

What = str | Fact[Any] | ModuleType
"""A fact or its name, or a module of ``umkstd.identifiers``."""


@attrs.frozen
class ReadFact:
    """Reads a value of one fact, as a case file is read.

    Attributes:
        fact: the fact.

    Example:
        >>> ReadFact.named("founded_on")("2022-03-01")
        datetime.date(2022, 3, 1)
    """

    fact: Fact[Any]

    @classmethod
    def named(cls, name: str) -> ReadFact:
        """The reader of a fact of the vocabulary.

        Raises:
            UnknownName: there is no such fact.
        """
        return cls(VOCABULARY[name])

    @property
    def sensitive(self) -> bool:
        """Whether a value must stay out of errors and representations."""
        return self.fact.sensitive

    def __call__(self, value: object, path: str = "") -> Value | None:
        """The typed value; ``None`` where it is unknown.

        Raises:
            InvalidValue: what ``load_case`` would refuse at this place.
        """
        if isinstance(value, str) and not is_writable(value):
            raise InvalidValue(not_unicode(path or f"/{self.fact.name}"))
        return read(self.fact, value, path)


@attrs.frozen
class ReadNumber:
    """Reads one kind of number: a NIB, a NIK and so on.

    Attributes:
        name: the name of its module in ``umkstd.identifiers``.

    Raises:
        UnknownName: there is no such module.

    Example:
        >>> ReadNumber("nib")("9120 0012 34567")
        '9120001234567'
    """

    name: str

    def __attrs_post_init__(self) -> None:
        if self.name not in NUMBERS:
            raise UnknownName.of(_NUMBER, self.name, NUMBERS)

    @property
    def sensitive(self) -> bool:
        """Whether a number must stay out of errors and representations."""
        return self.name in _SENSITIVE

    def __call__(self, value: Any, path: str = "") -> str:
        """The number as its authority writes it.

        Raises:
            InvalidValue: what ``validate`` of the module refuses.
        """
        try:
            found: str = import_module(f"umkstd.identifiers.{self.name}").validate(value)
        except InvalidValue as error:
            raise InvalidValue(attrs.evolve(error.problem, path=path)) from None
        return found


Reader = ReadFact | ReadNumber


def reader(what: What) -> Reader:
    """What reads a fact or a number.

    Args:
        what: a fact, the name of a fact, or a module of ``umkstd.identifiers``.

    Raises:
        UnknownName: there is no such fact or number.

    Example:
        >>> from umkstd.identifiers import nib
        >>> reader("nib").sensitive, reader(nib)
        (False, ReadNumber(name='nib'))
    """
    if isinstance(what, ModuleType):
        return ReadNumber(what.__name__.rpartition(".")[2])
    return ReadFact(what) if isinstance(what, Fact) else ReadFact.named(what)

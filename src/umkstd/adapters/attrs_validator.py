"""Validators for fields of attrs classes: a fact, a number, or facts that a requirement judges."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import attrs

from umkstd.adapters.objecting import AskedRule, refusals
from umkstd.adapters.reading import Reader, What, reader
from umkstd.errors import CaseError

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]
"""What ``attrs.field(validator=...)`` takes."""


@attrs.frozen
class _Value:
    reads: Reader

    def __call__(self, instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        self.reads(value, f"/{attribute.name}")


@attrs.frozen
class _Meets:
    rule: AskedRule
    as_of: datetime.date | str

    def __call__(self, instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        problems = refusals(self.rule, value, as_of=self.as_of)
        if problems:
            path = f"/{attribute.name}"
            raise CaseError([attrs.evolve(one, path=path + one.path) for one in problems])


def attrs_value(what: What) -> Validator:
    """A validator that accepts what the library reads as this fact or number.

    A fact may be ``None``, which is unknown; a number may not, so write
    ``attrs.validators.optional(attrs_value(nib))`` where it may be missing. The value stays as it was
    given. A field that holds a NIK or NPWP should have ``repr=False``.

    Args:
        what: a fact, the name of a fact, or a module of ``umkstd.identifiers``.

    Returns:
        What ``attrs.field(validator=...)`` takes. It raises ``InvalidValue``, which is a
        ``ValueError``, with a problem whose path is the name of the field.

    Raises:
        UnknownName: there is no such fact or number.

    Example:
        >>> @attrs.define
        ... class Shop:
        ...     capital: int | None = attrs.field(default=None, validator=attrs_value("capital"))
        >>> Shop(45_000_000).capital
        45000000
        >>> Shop("much")
        Traceback (most recent call last):
            ...
        umkstd.errors.InvalidValue: /capital: The value of business capital (capital) must be ...
    """
    return _Value(reader(what))


def attrs_requirement(rule: AskedRule, *, as_of: datetime.date | str) -> Validator:
    """A validator that refuses facts by which a requirement is certainly not met.

    The field holds a mapping of facts, or a record such as ``Business``. What is undetermined is
    let pass.

    Args:
        rule: a requirement, a composition, or the id of a requirement.
        as_of: the day whose law is asked.

    Returns:
        What ``attrs.field(validator=...)`` takes. It raises ``CaseError`` with the codes of the
        reasons.

    Example:
        >>> @attrs.define
        ... class Application:
        ...     facts: dict = attrs.field(
        ...         validator=attrs_requirement("single-licence", as_of="2026-11-24")
        ...     )
        >>> Application({"risk": "rendah"}).facts
        {'risk': 'rendah'}
        >>> try:
        ...     Application({"risk": "tinggi"})
        ... except CaseError as error:
        ...     [(problem.path, problem.code) for problem in error.problems]
        [('/facts', 'risk-low')]
    """
    return _Meets(rule, as_of)

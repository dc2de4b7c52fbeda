"""Validators of Django for forms, models and migrations: facts, numbers and requirements."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
from django.core.exceptions import ValidationError  # pyright: ignore[reportMissingTypeStubs]

from umkstd.adapters.django_messages import django_errors
from umkstd.adapters.objecting import asked_rule, refusals
from umkstd.adapters.reading import ReadFact, ReadNumber
from umkstd.errors import InvalidValue

_HERE = "umkstd.adapters.django_validators"
Deconstructed = tuple[str, tuple[Any, ...], dict[str, Any]]


@attrs.frozen
class DjangoFact:
    """A validator that accepts what the library reads as a fact. Migrations can write it down.

    Attributes:
        name: the name of the fact.

    Raises:
        UnknownName: there is no such fact.

    Example:
        >>> DjangoFact("capital")(45_000_000)
        >>> try:
        ...     DjangoFact("risk")("rendh")
        ... except ValidationError as error:
        ...     error.code
        'not-a-choice'
    """

    name: str

    def __attrs_post_init__(self) -> None:
        ReadFact.named(self.name)

    def __call__(self, value: object) -> None:
        """Refuse a value that the library would refuse."""
        _try(ReadFact.named(self.name), value)

    def deconstruct(self) -> Deconstructed:
        """How a migration writes it."""
        return f"{_HERE}.DjangoFact", (self.name,), {}


@attrs.frozen
class DjangoNumber:
    """A validator that accepts a NIB, a NIK and so on. Migrations can write it down.

    Attributes:
        name: the name of a module of ``umkstd.identifiers``.

    Raises:
        UnknownName: there is no such module.

    Example:
        >>> DjangoNumber("nib")("9120001234567")
        >>> try:
        ...     DjangoNumber("nib")("12345")
        ... except ValidationError as error:
        ...     error.code
        'nib-length'
    """

    name: str

    def __attrs_post_init__(self) -> None:
        ReadNumber(self.name)

    def __call__(self, value: object) -> None:
        """Refuse what is no such number."""
        _try(ReadNumber(self.name), value)

    def deconstruct(self) -> Deconstructed:
        """How a migration writes it."""
        return f"{_HERE}.DjangoNumber", (self.name,), {}


@attrs.frozen
class DjangoRequirement:
    """A validator of facts in a ``JSONField``: they must not certainly fail a requirement.

    What is undetermined is let pass.

    Attributes:
        rule: the id of a requirement.
        as_of: the day whose law is asked, a date or ISO text.

    Raises:
        UnknownName: there is no such requirement.

    Example:
        >>> DjangoRequirement("single-licence", "2026-11-24")({"risk": "rendah"})
        >>> try:
        ...     DjangoRequirement("single-licence", "2026-11-24")({"risk": "tinggi"})
        ... except ValidationError as error:
        ...     [one.code for one in error.error_list]
        ['risk-low']
    """

    rule: str
    as_of: datetime.date | str

    def __attrs_post_init__(self) -> None:
        asked_rule(self.rule)

    def __call__(self, value: Any) -> None:
        """Refuse facts that are wrong, or by which the requirement is certainly unmet."""
        problems = refusals(self.rule, value, as_of=self.as_of)
        if problems:
            raise ValidationError(django_errors(problems))

    def deconstruct(self) -> Deconstructed:
        """How a migration writes it."""
        return f"{_HERE}.DjangoRequirement", (self.rule, self.as_of), {}


def _try(reads: ReadFact | ReadNumber, value: object) -> None:
    try:
        reads(value)
    except InvalidValue as error:
        raise django_errors([error.problem])[0] from None

"""Fields and schemas of marshmallow that read facts and numbers as the library does."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from marshmallow import Schema, ValidationError, fields

from umkstd.adapters.choosing import chosen_facts
from umkstd.adapters.objecting import AskedRule, asked_rule, refusals
from umkstd.adapters.reading import ReadFact, What, reader
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import InvalidValue, Problem
from umkstd.logic.values import plain


class MarshmallowValue(fields.Field):  # type: ignore[type-arg,unused-ignore]
    """A field that reads a fact or a number.

    An error is a mapping with ``code``, ``id`` and ``en``. ``None`` is unknown, for a number as well.
    What is sensitive is loaded only, unless ``load_only`` says otherwise.

    Args:
        what: a fact, the name of a fact, or a module of ``umkstd.identifiers``.
        options: those of every field of marshmallow.

    Raises:
        UnknownName: there is no such fact or number.

    Example:
        >>> shop = Schema.from_dict({"capital": MarshmallowValue("capital")})()
        >>> shop.load({"capital": 45_000_000})
        {'capital': 45000000}
        >>> shop.validate({"capital": "much"})["capital"][0]["code"]
        'wrong-type'
    """

    def __init__(self, what: What, **options: Any) -> None:
        self.reads = reader(what)
        options = {"allow_none": True, "load_only": self.reads.sensitive, **options}
        if isinstance(self.reads, ReadFact):
            fact = self.reads.fact
            told = {"label": fact.label.id, "question": fact.question.id}
            options["metadata"] = {**told, **options.get("metadata", {})}
        super().__init__(**options)

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> Any:
        try:
            return self.reads(value)
        except InvalidValue as error:
            raise refusal([error.problem]) from None

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return plain(value)


def refusal(problems: Iterable[Problem]) -> ValidationError:
    """Problems as an error of marshmallow, each with its code and both languages."""
    return ValidationError([_told(problem) for problem in problems])


def _told(problem: Problem) -> dict[str, Any]:
    told: dict[str, Any] = {"code": problem.code}
    told |= {"id": problem.message.id, "en": problem.message.en}
    return {**told, "citations": list(problem.citations)} if problem.citations else told


def marshmallow_schema(name: str, *rules: str) -> type[Schema]:
    """A schema with a field for each fact; what is left out is unknown.

    Args:
        name: of the schema.
        rules: ids of requirements and determinations; the schema then holds only the facts that they
            rest on. Without any, all facts.

    Raises:
        UnknownName: there is no such rule.

    Example:
        >>> marshmallow_schema("Numbers", "nib")().load({"nib": "9120001234567"})
        {'nib': '9120001234567'}
    """
    found: dict[str, Any] = {fact.name: MarshmallowValue(fact) for fact in chosen_facts(*rules)}
    return Schema.from_dict(found, name=name)


def marshmallow_requirement(
    rule: AskedRule, *, as_of: datetime.date | str
) -> Callable[[Mapping[str, Any]], None]:
    """What refuses loaded data by which a requirement is certainly not met.

    Call it in a method that is marked ``validates_schema``. What is undetermined is let pass.

    Args:
        rule: a requirement, a composition, or the id of a requirement.
        as_of: the day whose law is asked, or the key of the data that holds it.

    Raises:
        UnknownName: there is no such requirement.

    Example:
        >>> must = marshmallow_requirement("single-licence", as_of="2026-11-24")
        >>> must({"risk": "rendah", "note": "not a fact"})
        >>> try:
        ...     must({"risk": "tinggi"})
        ... except ValidationError as error:
        ...     [one["code"] for one in error.messages]
        ['risk-low']
    """
    found = asked_rule(rule)

    def met(data: Mapping[str, Any]) -> None:
        facts = {key: data[key] for key in data if key in VOCABULARY.names and key != "as_of"}
        problems = refusals(found, facts, as_of=data.get(str(as_of), as_of))
        if problems:
            raise refusal(problems)

    return met

"""Models of pydantic made from the vocabulary, and requirements as their validators."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, Field, create_model, model_validator

from umkstd.adapters.choosing import chosen_facts
from umkstd.adapters.objecting import AskedRule, asked_rule, refusals
from umkstd.adapters.pydantic_base import FactModel
from umkstd.adapters.pydantic_types import PydanticValue, refusal
from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import Problem
from umkstd.logic.facts import Fact

M = TypeVar("M", bound=BaseModel)


def fact_model(
    name: str,
    *rules: str,
    meets: Iterable[AskedRule] = (),
    as_of: datetime.date | str = "as_of",
) -> type[FactModel]:
    """A model with a field for each fact, ``None`` being unknown.

    Args:
        name: of the model.
        rules: ids of requirements and determinations; the model then holds only the facts that they
            rest on. Without any, all facts.
        meets: requirements that must not be certainly unmet.
        as_of: for these, the day whose law is asked. As it stands, the model has a field ``as_of``
            for it, which must be given.

    Raises:
        UnknownName: there is no such rule.

    Example:
        >>> Application = fact_model("Application", "umk", meets=["umk"])
        >>> Application(capital=45_000_000, as_of="2026-11-24").capital
        45000000
        >>> try:
        ...     Application(capital=60_000_000_000, as_of="2026-11-24")
        ... except ValueError as error:
        ...     [one["type"] for one in error.errors()]
        ['scale-umk']
    """
    rules_met = [asked_rule(rule) for rule in meets]
    fields: dict[str, Any] = {fact.name: _field(fact) for fact in chosen_facts(*rules)}
    if rules_met and as_of == "as_of":
        fields["as_of"] = (
            Annotated[datetime.date, PydanticValue(f.as_of)],
            Field(title=f.as_of.label.id),
        )
    validators: dict[str, Any] = {
        f"meets_{number}": model_validator(mode="after")(pydantic_requirement(rule, as_of=as_of))
        for number, rule in enumerate(rules_met)
    }
    return create_model(name, __base__=FactModel, __validators__=validators, **fields)


def _field(fact: Fact[Any]) -> tuple[Any, Any]:
    told = f"{fact.question.id} / {fact.question.en}"
    field = Field(None, title=fact.label.id, description=told, repr=not fact.sensitive)
    return Annotated[fact.kind.python_type | None, PydanticValue(fact)], field


def pydantic_requirement(rule: AskedRule, *, as_of: datetime.date | str) -> Callable[[M], M]:
    """A model validator: a requirement that is certainly not met is an error of the model.

    Each reason is an error, with its code and its articles. What is undetermined is let pass.

    Args:
        rule: a requirement, a composition, or the id of a requirement.
        as_of: the day whose law is asked, or the name of a field that holds it.

    Returns:
        What ``model_validator(mode="after")`` takes.

    Raises:
        UnknownName: there is no such requirement.

    Example:
        >>> class Application(FactModel):
        ...     risk: Annotated[str | None, PydanticValue("risk")] = None
        ...     _law = model_validator(mode="after")(
        ...         pydantic_requirement("single-licence", as_of="2026-11-24")
        ...     )
        >>> Application().risk, Application(risk="rendah").risk
        (None, 'rendah')
        >>> try:
        ...     Application(risk="tinggi")
        ... except ValueError as error:
        ...     [one["type"] for one in error.errors()]
        ['risk-low']
    """
    found = asked_rule(rule)

    def met(model: M) -> M:
        names = [name for name in type(model).model_fields if name in VOCABULARY.names]
        facts = {name: getattr(model, name) for name in names if name != "as_of"}
        day: Any = as_of
        if isinstance(as_of, str) and as_of in type(model).model_fields:
            day = getattr(model, as_of)
        problems: tuple[Problem, ...] = refusals(found, facts, as_of=day)
        if problems:
            raise refusal(problems)
        return model

    return met

"""Models of pydantic made from the vocabulary, and requirements as their validators."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin

from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    create_model,
    model_validator,
)
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_before_validator_function

from umkstd.adapters.choosing import chosen_facts
from umkstd.adapters.objecting import AskedRule, asked_rule, refusals
from umkstd.adapters.pydantic_types import PydanticValue, Withheld, refusal
from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, Problem, unknown_name
from umkstd.logic.decoding import wrong_shape
from umkstd.logic.facts import Fact
from umkstd.logic.json_text import escaped, shown
from umkstd.text import Text

_OBJECT = Text(id="sebuah objek fakta", en="an object of facts")
_ASKED = Text(id="fakta yang ditanyakan di sini", en="fact that is asked for here")
M = TypeVar("M", bound=BaseModel)


class FactModel(BaseModel):
    """A model whose fields hold facts: all that is wrong with them is told at once.

    Names, values and contradictions are tested as ``umkstd`` tests them, with its codes. Sensitive
    facts and numbers are in no error, whatever is wrong beside them. A field of your own is tested
    once the facts are right. Unchangeable, since an assignment would be tested by nobody.

    Example:
        >>> class Shop(FactModel):
        ...     owner_nik: Annotated[str | None, PydanticValue("owner_nik")] = Field(None, repr=False)
        ...     opened: datetime.time
        >>> try:
        ...     Shop(owner_nik="3171011708450001")
        ... except ValueError as error:
        ...     "3171011708450001" in str(error)
        False
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    def __setattr__(self, name: str, value: Any) -> None:
        # The error of pydantic would show the value.
        if name in type(self).model_fields:
            raise AttributeError(f"{type(self).__name__} does not change. Make a new one.")
        super().__setattr__(name, value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic asks of a model: facts are looked at before anything else."""
        return no_info_before_validator_function(cls._looked_at, handler(source))

    @classmethod
    def _looked_at(cls, data: Any) -> Any:
        if isinstance(data, cls):
            return data
        if not isinstance(data, Mapping):
            raise refusal([wrong_shape("", _OBJECT)])
        shape = _shape(cls)
        problems = [
            unknown_name(_ASKED, shown(key), cls.model_fields, f"/{escaped(key)}", "unknown-fact")
            for key in data
            if key not in shape.keys
        ]
        try:
            VOCABULARY.read({name: data[name] for name in data if name in shape.facts})
        except CaseError as error:
            problems += error.problems
        if problems:
            raise refusal(problems, placed=True)
        secret = {key for key in shape.secret if data.get(key) is not None}
        return {key: Withheld(data[key]) if key in secret else data[key] for key in data}


class _Shape(NamedTuple):
    """Of a model: the keys that its data may have, those of facts, and those to withhold."""

    keys: frozenset[str]
    facts: frozenset[str]
    secret: frozenset[str]


@lru_cache(maxsize=256)
def _shape(model: type[FactModel]) -> _Shape:
    keys, secret = set[str](), set[str]()
    for name, field in model.model_fields.items():
        alias = field.validation_alias
        choices = alias.choices if isinstance(alias, AliasChoices) else [alias]
        named = {name, *(one for one in choices if isinstance(one, str))}
        # The first part of a path is a key of the data; what lies below it is not looked at.
        keys |= named | {str(one.path[0]) for one in choices if isinstance(one, AliasPath)}
        if any(one.reads.sensitive for one in _marks(field.annotation, field.metadata)):
            secret |= named
    return _Shape(frozenset(keys), VOCABULARY.names & model.model_fields.keys(), frozenset(secret))


def _marks(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[PydanticValue]:
    """Every value of ours in an annotation, also as one of several types."""
    yield from (one for one in metadata if isinstance(one, PydanticValue))
    if get_origin(annotation) is Annotated:
        yield from _marks(annotation.__origin__, annotation.__metadata__)
    elif get_origin(annotation) in (Union, UnionType):
        for one in get_args(annotation):
            yield from _marks(one)


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

"""The class under models of pydantic that hold facts: all is told at once, and nothing sensitive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import (
    AliasChoices,
    AliasPath,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
)
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_before_validator_function

from umkstd.adapters.pydantic_types import PydanticValue, Withheld, refusal
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, unknown_name
from umkstd.logic.decoding import wrong_shape
from umkstd.logic.json_text import escaped, shown
from umkstd.text import Text

_OBJECT = Text(id="sebuah objek fakta", en="an object of facts")
_ASKED = Text(id="fakta yang ditanyakan di sini", en="fact that is asked for here")


class FactModel(BaseModel):
    """A model whose fields hold facts: all that is wrong with them is told at once.

    Names, values and contradictions are tested as ``umkstd`` tests them, with its codes. Sensitive
    facts and numbers are in no error, whatever is wrong beside them. A field of your own is tested
    once the facts are right. Unchangeable, since an assignment would be tested by nobody.

    Inside a model that is none of facts, or in a list, the errors of what is around it may show what was
    given: set ``hide_input_in_errors`` there, and do not pass on the ``input`` of its errors.

    Example:
        >>> class Shop(FactModel):
        ...     owner_nik: Annotated[str | None, PydanticValue("owner_nik")] = None
        ...     opened: int
        >>> Shop(owner_nik="3171011708450001", opened=2022)
        Shop(owner_nik=(withheld), opened=2022)
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

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """What a representation shows: a sensitive value is withheld."""
        secret = _shape(type(self)).secret  # type: ignore[arg-type,unused-ignore]
        for name, value in super().__repr_args__():
            hidden = name in secret and value is not None and not isinstance(value, FactModel)
            yield name, Withheld(value) if hidden else value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What pydantic asks of a model: facts are looked at before anything else."""
        return no_info_before_validator_function(cls._looked_at, handler(source))

    @classmethod
    def _looked_at(cls, data: Any) -> Any:
        if isinstance(data, Withheld):
            data = data.value
        # A model inside another is looked at twice, since its schema is made anew.
        if isinstance(data, cls | _LookedAt):
            return data
        if not isinstance(data, Mapping):
            raise refusal([wrong_shape("", _OBJECT)])
        shape = _shape(cls)  # type: ignore[arg-type,unused-ignore]
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
        return _LookedAt((k, Withheld(data[k]) if k in secret else data[k]) for k in data)


class _LookedAt(dict[str, Any]):
    """Data whose facts were found to be right; what is sensitive is withheld."""


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
        if any(_sensitive(one) for one in _marks(field.annotation, field.metadata)):
            secret |= named
    return _Shape(frozenset(keys), VOCABULARY.names & model.model_fields.keys(), frozenset(secret))


def _marks(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[Any]:
    """The types in an annotation, each of several, and what of ours stands beside them."""
    yield from (one for one in metadata if isinstance(one, PydanticValue))
    if get_origin(annotation) is Annotated:
        yield from _marks(annotation.__origin__, annotation.__metadata__)
    elif get_origin(annotation) in (Union, UnionType):
        for one in get_args(annotation):
            yield from _marks(one)
    else:
        yield annotation


def _sensitive(mark: Any) -> bool:
    if isinstance(mark, PydanticValue):
        return mark.reads.sensitive
    if not (isinstance(mark, type) and issubclass(mark, FactModel)):
        return False
    return bool(_shape(mark).secret)  # type: ignore[arg-type,unused-ignore]

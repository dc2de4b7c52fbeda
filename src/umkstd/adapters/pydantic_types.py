"""Annotated types of pydantic: a field reads a fact or a number as the library does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, ValidationError
from pydantic_core.core_schema import no_info_plain_validator_function

from umkstd.adapters.json_schema import fact_schema
from umkstd.adapters.reading import Reader, ReadFact, What, reader
from umkstd.errors import InvalidValue, Problem


class Withheld:
    """Holds a sensitive value while pydantic works on it, so that no error of pydantic shows it."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "(withheld)"


def _reader(what: What | Reader) -> Reader:
    return what if isinstance(what, Reader) else reader(what)


@attrs.frozen
class PydanticValue:
    """Stands in ``Annotated`` for a value that is read as the library reads it.

    An error has the code of the library as its ``type``, and both languages in its ``ctx``. The
    ``input`` of an error is that of the problem: nothing where the fact is sensitive. The rest of an
    error is pydantic's: in a model of your own one of another field, such as one that is missing, may
    show all that was given. Inherit from ``FactModel`` to prevent that.

    Attributes:
        reads: what reads the value; a fact, its name or a module of ``umkstd.identifiers`` will do.

    Raises:
        UnknownName: there is no such fact or number.

    Example:
        >>> from typing import Annotated
        >>> from pydantic import BaseModel, ValidationError
        >>> class Shop(BaseModel):
        ...     capital: Annotated[int | None, PydanticValue("capital")] = None
        >>> Shop(capital=45_000_000.0).capital
        45000000
        >>> try:
        ...     Shop(capital="much")
        ... except ValidationError as error:
        ...     [(one["loc"], one["type"], one["msg"]) for one in error.errors()]
        [(('capital',), 'wrong-type', 'The value of business capital (capital) must be ...')]
    """

    reads: Reader = attrs.field(converter=_reader)

    def _read(self, value: object) -> Any:
        try:
            return self.reads(value.value if isinstance(value, Withheld) else value)
        except InvalidValue as error:
            raise refusal([error.problem]) from None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """What pydantic asks of a type: here the library reads, whatever the annotation says."""
        return no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The JSON Schema of the fact, or of a number."""
        if isinstance(self.reads, ReadFact):
            return fact_schema(self.reads.fact)
        return {"type": "string", "writeOnly": True} if self.reads.sensitive else {"type": "string"}


def refusal(problems: Iterable[Problem], *, placed: bool = False) -> ValidationError:
    """Problems as one error of pydantic, each with its code, both languages and its articles.

    Args:
        problems: what is wrong.
        placed: whether each is told of the field that its path names.
    """
    return ValidationError.from_exception_data(
        "umkstd",
        [
            InitErrorDetails(
                type=_custom(problem),
                loc=(problem.path.rpartition("/")[2],) if placed and problem.path else (),
                input=problem.input,
            )
            for problem in problems
        ],
    )


def _custom(problem: Problem) -> PydanticCustomError:
    # `en` is filled in last, so that braces in what a person typed stay as they are.
    told: dict[str, Any] = {"citations": list(problem.citations)} if problem.citations else {}
    told |= {"id": problem.message.id, "en": problem.message.en}
    return PydanticCustomError(problem.code, "{en}", told)  # pyright: ignore[reportArgumentType] - a code is no literal

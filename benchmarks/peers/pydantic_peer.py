"""pydantic: the rules as types of fields, its errors as the reasons.

A field that wants one value refuses None like any other, so what is unknown is
told from what fails by the input that the error carries. The size reads three
fields, so it is a validator in Python.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from nine_rules import CODES, CUT
from peers.expressions import SMALL_CAPITAL, SMALL_SALES
from peers.way import Answer, Record, Way, from_lists, met_or_not, reasons
from pydantic import BaseModel, Field, ValidationError, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError


class Business(BaseModel):
    """A business that meets all nine rules."""

    founded: datetime.date | None
    capital: int | None
    annual_sales: int | None
    is_subsidiary: Literal[False]
    has_nib: Literal[True]
    nib_well_formed: Literal[True]
    risk: Literal["rendah"]
    sni: Literal["sukarela"]
    declaration: Literal[True]
    coaching: Literal[True]
    size: None = Field(default=None, validate_default=True)

    @field_validator("size", mode="before")
    @classmethod
    def small(cls, _value: None, info: ValidationInfo) -> None:
        """Micro or small, by capital or by sales."""
        data = info.data
        day, capital, sales = data["founded"], data["capital"], data["annual_sales"]
        by_capital = None if capital is None else capital <= SMALL_CAPITAL
        by_sales = None if sales is None else sales <= SMALL_SALES
        if day is None:
            fits = by_capital if by_capital == by_sales else None
        else:
            fits = by_capital if day >= CUT else by_sales
        if fits is None:
            raise OPEN_SIZE
        if not fits:
            raise LARGE


LARGE = PydanticCustomError("large", "too large")
OPEN_SIZE = PydanticCustomError("open", "not known")
VALIDATE = Business.model_validate
CODE = {
    "is_subsidiary": ("independent",),
    "has_nib": ("has-nib",),
    "nib_well_formed": ("nib-format",),
    "risk": ("risk-low",),
    "sni": ("sni-exists", "sni-voluntary"),
    "declaration": ("declaration",),
    "coaching": ("coaching",),
    "size": ("scale",),
}
OF_SNI = {"tidak_ada": "sni-exists", "wajib": "sni-voluntary"}


def _read(error: ValidationError) -> Answer:
    failed: list[str] = []
    open_: list[str] = []
    for item in error.errors(include_url=False, include_context=False):
        field, given = item["loc"][0], item["input"]
        if field == "size":
            (failed if item["type"] == "large" else open_).append("scale")
        elif given is None:
            open_ += CODE[field]
        elif field == "sni":
            failed.append(OF_SNI[given])
        else:
            failed += CODE[field]
    return from_lists(failed, open_)


def errors(records: Iterable[Record]) -> Iterator[Any]:
    """Status and reasons, from all errors."""
    for record in records:
        try:
            VALIDATE(record)
        except ValidationError as error:
            yield _read(error)
        else:
            yield "met", (), ()


def accepted(records: Iterable[Record]) -> Iterator[bool]:
    """Valid or not."""
    for record in records:
        try:
            VALIDATE(record)
        except ValidationError:
            yield False
        else:
            yield True


def in_order(answer: Answer) -> Answer:
    """Errors come in the order of the fields."""
    kind, failed, open_ = answer
    return kind, *(tuple(sorted(c, key=CODES.index)) for c in (failed, open_))


def ways() -> list[Way]:
    """Two values, or all errors read."""
    return [
        Way(
            name="pydantic, valid or not",
            shape=met_or_not,
            level="status",
            ask=accepted,
            unknowns="none: open looks like unmet",
        ),
        Way(
            name="pydantic, errors read",
            shape=reasons,
            level="reasons",
            ask=errors,
            read=in_order,
            unknowns="a refused None is read as open",
            source="errors()",
        ),
    ]

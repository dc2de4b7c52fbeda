"""JSON Schema (2020-12) of facts and cases, made from the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from umkstd.adapters.choosing import chosen_facts
from umkstd.business import facts as f
from umkstd.business.case_file import MAX_LINES
from umkstd.business.records import ActivityLine, Business
from umkstd.logic.codec import FORMAT
from umkstd.logic.facts import Fact
from umkstd.logic.values import MAX_TEXT, Kind, plain

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
_TYPES: dict[Kind, Schema] = {
    Kind.BOOLEAN: {"type": ["boolean", "null"]},
    Kind.INTEGER: {"type": ["integer", "null"]},
    Kind.DECIMAL: {"type": ["number", "string", "null"]},
    Kind.DATE: {
        "type": ["string", "null"],
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    },
    Kind.TEXT: {"type": ["string", "null"], "maxLength": MAX_TEXT},
}


def fact_schema(fact: Fact[Any]) -> Schema:
    """The values of one fact. ``null`` is unknown; what is sensitive is only ever written.

    Args:
        fact: the fact.

    Example:
        >>> fact_schema(f.nib_active)["type"], fact_schema(f.owner_nik)["writeOnly"]
        (['boolean', 'null'], True)
    """
    if fact.kind is Kind.CHOICE:
        schema: Schema = {"enum": [*map(plain, fact.choices), None]}
    else:
        schema = {**_TYPES[fact.kind]}
    if fact.within is not None:
        low, high = fact.within
        schema |= {"minimum": float(low), "maximum": float(high)}
    schema |= {
        "title": fact.label.id,
        "description": f"{fact.question.id} / {fact.question.en}",
    }
    return {**schema, "writeOnly": True} if fact.sensitive else schema


def facts_schema(facts: Iterable[Fact[Any]]) -> Schema:
    """An object of facts. None is required: what is left out is unknown.

    Args:
        facts: the facts that it may hold; others are refused.

    Example:
        >>> facts_schema([f.nib_active])["additionalProperties"]
        False
    """
    return {
        "type": "object",
        "properties": {fact.name: fact_schema(fact) for fact in facts},
        "additionalProperties": False,
    }


def case_schema(*rules: str) -> Schema:
    """The schema of a case file: every case that ``load_case`` reads fits it.

    Some cases fit that ``load_case`` refuses: facts that contradict each other, days that no calendar
    has, texts that are no decimals or out of range, and numbers of more than 30 digits, a limit that
    many readers of schemas could not hold.

    Args:
        rules: ids of requirements and determinations; the case then holds only the facts that they
            rest on. Without any, all facts.

    Raises:
        UnknownName: there is no such rule.

    Example:
        >>> schema = case_schema("nib")
        >>> list(schema["properties"]["business"]["properties"])
        ['has_nib', 'nib', 'nib_issued_on', 'nib_active']
    """
    chosen = chosen_facts(*rules)
    business, line = (
        facts_schema(fact for fact in chosen if fact.name in record.names)
        for record in (Business, ActivityLine)
    )
    return {
        "$schema": DIALECT,
        "title": "A case of umkstd",
        "type": "object",
        "required": ["business"],
        "properties": {
            "format": {"const": FORMAT},
            "purpose": fact_schema(f.purpose),
            "business": business,
            "lines": {"type": ["array", "null"], "maxItems": MAX_LINES, "items": line},
        },
        "additionalProperties": False,
    }

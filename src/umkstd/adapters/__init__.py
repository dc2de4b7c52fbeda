"""What other libraries need to read facts as this one does: each adapter is loaded on first use.

attrs, problem documents and JSON Schema need nothing more. The others need the extras ``pydantic``,
``django`` and ``marshmallow``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import load

_HOMES = {
    "objections": "objecting",
    "refusals": "objecting",
    "chosen_facts": "choosing",
    "attrs_requirement": "attrs_validator",
    "attrs_value": "attrs_validator",
    "DjangoFact": "django_validators",
    "DjangoNumber": "django_validators",
    "DjangoRequirement": "django_validators",
    "django_by_field": "django_messages",
    "django_errors": "django_messages",
    "django_text": "django_messages",
    "MarshmallowValue": "marshmallow_fields",
    "marshmallow_requirement": "marshmallow_fields",
    "marshmallow_schema": "marshmallow_fields",
    "FactModel": "pydantic_base",
    "fact_model": "pydantic_model",
    "pydantic_requirement": "pydantic_model",
    "PydanticValue": "pydantic_types",
    "MEDIA_TYPE": "problem_json",
    "problem_document": "problem_json",
    "case_schema": "json_schema",
    "fact_schema": "json_schema",
    "facts_schema": "json_schema",
    "problem_schema": "json_schema_outputs",
    "report_schema": "json_schema_outputs",
    "ruling_schema": "json_schema_outputs",
    "verdict_schema": "json_schema_outputs",
}

if TYPE_CHECKING:
    from umkstd.adapters.attrs_validator import attrs_requirement, attrs_value
    from umkstd.adapters.choosing import chosen_facts
    from umkstd.adapters.django_messages import django_by_field, django_errors, django_text
    from umkstd.adapters.django_validators import DjangoFact, DjangoNumber, DjangoRequirement
    from umkstd.adapters.json_schema import case_schema, fact_schema, facts_schema
    from umkstd.adapters.json_schema_outputs import (
        problem_schema,
        report_schema,
        ruling_schema,
        verdict_schema,
    )
    from umkstd.adapters.marshmallow_fields import (
        MarshmallowValue,
        marshmallow_requirement,
        marshmallow_schema,
    )
    from umkstd.adapters.objecting import objections, refusals
    from umkstd.adapters.problem_json import MEDIA_TYPE, problem_document
    from umkstd.adapters.pydantic_base import FactModel
    from umkstd.adapters.pydantic_model import fact_model, pydantic_requirement
    from umkstd.adapters.pydantic_types import PydanticValue

__all__ = [
    "MEDIA_TYPE",
    "DjangoFact",
    "DjangoNumber",
    "DjangoRequirement",
    "FactModel",
    "MarshmallowValue",
    "PydanticValue",
    "attrs_requirement",
    "attrs_value",
    "case_schema",
    "chosen_facts",
    "django_by_field",
    "django_errors",
    "django_text",
    "fact_model",
    "fact_schema",
    "facts_schema",
    "marshmallow_requirement",
    "marshmallow_schema",
    "objections",
    "problem_document",
    "problem_schema",
    "pydantic_requirement",
    "refusals",
    "report_schema",
    "ruling_schema",
    "verdict_schema",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'umkstd.adapters' has no attribute {name!r}")
    try:
        module = load(f"umkstd.adapters.{_HOMES[name]}")
    except ModuleNotFoundError as error:
        extra = _HOMES[name].partition("_")[0]
        error.add_note(f"Install what {name} needs: pip install 'umkstd[{extra}]'")
        raise
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return list(__all__)

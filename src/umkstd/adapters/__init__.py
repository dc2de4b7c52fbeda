"""What other libraries need to read facts as this one does: each adapter is loaded on first use.

attrs, problem documents and JSON Schema need nothing more. The others need the extras ``pydantic``,
``django`` and ``marshmallow``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from umkstd.loading import public

_HOMES = {
    "objections": "umkstd.adapters.objecting",
    "refusals": "umkstd.adapters.objecting",
    "chosen_facts": "umkstd.adapters.choosing",
    "attrs_requirement": "umkstd.adapters.attrs_validator",
    "attrs_value": "umkstd.adapters.attrs_validator",
    "DjangoFact": "umkstd.adapters.django_validators",
    "DjangoNumber": "umkstd.adapters.django_validators",
    "DjangoRequirement": "umkstd.adapters.django_validators",
    "django_by_field": "umkstd.adapters.django_messages",
    "django_errors": "umkstd.adapters.django_messages",
    "django_text": "umkstd.adapters.django_messages",
    "MarshmallowValue": "umkstd.adapters.marshmallow_fields",
    "marshmallow_requirement": "umkstd.adapters.marshmallow_fields",
    "marshmallow_schema": "umkstd.adapters.marshmallow_fields",
    "FactModel": "umkstd.adapters.pydantic_base",
    "fact_model": "umkstd.adapters.pydantic_model",
    "pydantic_requirement": "umkstd.adapters.pydantic_model",
    "PydanticValue": "umkstd.adapters.pydantic_types",
    "MEDIA_TYPE": "umkstd.adapters.problem_json",
    "problem_document": "umkstd.adapters.problem_json",
    "case_schema": "umkstd.adapters.json_schema",
    "fact_schema": "umkstd.adapters.json_schema",
    "facts_schema": "umkstd.adapters.json_schema",
    "problem_schema": "umkstd.adapters.json_schema_outputs",
    "report_schema": "umkstd.adapters.json_schema_outputs",
    "ruling_schema": "umkstd.adapters.json_schema_outputs",
    "verdict_schema": "umkstd.adapters.json_schema_outputs",
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
    try:
        return public(__name__, _HOMES, name)
    except ModuleNotFoundError as error:
        extra = _HOMES[name].rpartition(".")[2].partition("_")[0]
        error.add_note(f"Install what {name} needs: pip install 'umkstd[{extra}]'")
        raise


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return list(__all__)

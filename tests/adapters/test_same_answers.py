"""Every adapter accepts what the library accepts, and refuses the rest with the same codes."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module

import attrs
import jsonschema
import pytest
from adapter_values import numbers, of_case, of_number, told
from hypothesis import given, settings
from hypothesis import strategies as st

from umkstd.adapters import attrs_value, fact_schema
from umkstd.adapters.reading import ReadFact, ReadNumber
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, InvalidValue
from umkstd.logic.values import Kind

WHY = "it is not installed; .ci/run installs it beside the source"


def by_attrs(what, value):
    """What an attrs class holds."""
    shop = attrs.make_class("Shop", {"field": attrs.field(validator=attrs_value(what))})
    try:
        assert shop(value).field is value
    except InvalidValue as error:
        assert error.problem.path == "/field"
        return [error.problem.code]
    return []


def by_pydantic(what, value):
    """What a model of pydantic holds, through JSON Schema as well."""
    pytest.importorskip("pydantic", reason=WHY)
    from typing import Annotated, Any

    from pydantic import TypeAdapter, ValidationError

    from umkstd.adapters import PydanticValue

    adapter = TypeAdapter(Annotated[Any, PydanticValue(what)])
    try:
        return adapter.validate_python(value), []
    except ValidationError as error:
        return None, [one["type"] for one in error.errors()]


def by_django(what, value):
    """What a validator of Django lets pass."""
    pytest.importorskip("django", reason=WHY)
    from django.core.exceptions import ValidationError

    from umkstd.adapters import DjangoFact, DjangoNumber

    validator = DjangoNumber(short(what)) if not isinstance(what, str) else DjangoFact(what)
    try:
        validator(value)
    except ValidationError as error:
        return [error.code]
    return []


def by_marshmallow(what, value):
    """What a field of marshmallow loads."""
    pytest.importorskip("marshmallow", reason=WHY)
    from marshmallow import Schema, ValidationError

    from umkstd.adapters import MarshmallowValue

    schema = Schema.from_dict({"field": MarshmallowValue(what)})()
    try:
        return schema.load({"field": value})["field"], []
    except ValidationError as error:
        return None, [one["code"] for one in error.messages["field"]]


def short(module):
    """The name of a module of numbers."""
    return module.__name__.rpartition(".")[2]


def module(name):
    """A module of numbers."""
    return import_module(f"umkstd.identifiers.{name}")


def test_the_property_is_not_empty() -> None:
    """Both answers occur, so that nothing holds because everything is refused."""
    assert of_case(ReadFact.named("capital").fact, 5) == (5, [])
    assert of_case(ReadFact.named("risk").fact, "rendh") == (None, ["not-a-choice"])
    assert of_number("nib", "9120 0012 34567") == ("9120001234567", [])
    assert of_number("nib", None) == (None, ["nib-type"])


@settings(deadline=None, max_examples=300)
@given(told)
def test_attrs_and_the_reader_say_of_a_fact_what_a_case_file_says(one) -> None:
    """Whatever is let in here is asked of the law later."""
    fact, value = one
    read, codes = of_case(fact, value)

    assert by_attrs(fact.name, value) == codes
    try:
        assert ReadFact(fact)(value) == read
        assert not codes
    except InvalidValue as error:
        assert [error.problem.code] == codes


@settings(deadline=None, max_examples=300)
@given(told)
def test_pydantic_says_of_a_fact_what_a_case_file_says(one) -> None:
    """It would convert texts to numbers by itself; here the library reads."""
    fact, value = one
    assert by_pydantic(fact.name, value) == of_case(fact, value)


@settings(deadline=None, max_examples=300)
@given(told)
def test_django_says_of_a_fact_what_a_case_file_says(one) -> None:
    """A validator that let more pass would leave a record that no rule can read."""
    fact, value = one
    assert by_django(fact.name, value) == of_case(fact, value)[1]


@settings(deadline=None, max_examples=300)
@given(told)
def test_marshmallow_says_of_a_fact_what_a_case_file_says(one) -> None:
    """The value that it loads is the typed one."""
    fact, value = one
    assert by_marshmallow(fact.name, value) == of_case(fact, value)


@settings(deadline=None, max_examples=300)
@given(numbers)
def test_every_adapter_says_of_a_number_what_its_module_says(one) -> None:
    """A number is no fact: it cannot be unknown, but for marshmallow, which does not ask of None."""
    name, value = one
    what, (read, codes) = module(name), of_number(name, value)

    assert by_attrs(what, value) == codes
    assert by_pydantic(what, value) == (read, codes)
    assert by_django(what, value) == codes
    assert by_marshmallow(what, value) == ((None, []) if value is None else (read, codes))
    assert ReadNumber(name).sensitive == (name in {"nik", "npwp", "nitku"})


@settings(deadline=None, max_examples=500)
@given(told)
def test_the_schema_lets_pass_whatever_a_case_file_may_hold(one) -> None:
    """A client that trusts the schema must be able to send what the library reads, and little else."""
    fact, value = one
    try:
        value = json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError):
        return
    fits = jsonschema.Draft202012Validator(fact_schema(fact)).is_valid(value)
    accepted = not of_case(fact, value)[1]

    assert fits or not accepted
    exact = fact.kind in (Kind.BOOLEAN, Kind.INTEGER, Kind.CHOICE, Kind.TEXT)
    small = not isinstance(value, int | float) or abs(value) < 10**30
    if exact and small and value != "\ud800":
        assert accepted or not fits


several = st.lists(told, max_size=6).map(lambda found: {fact.name: value for fact, value in found})


@cache
def all_facts():
    """A model of pydantic of all facts; to make it takes a while."""
    from umkstd.adapters import fact_model

    return fact_model("Facts")


@settings(deadline=None, max_examples=300)
@given(
    several, st.dictionaries(st.sampled_from(["captial", "a/b", "x" * 90, "", "{en}"]), st.none())
)
def test_a_model_says_of_many_facts_what_the_vocabulary_says(known, stray) -> None:
    """Everything at once: strange names, wrong values and facts that contradict each other."""
    pydantic = pytest.importorskip("pydantic", reason=WHY)
    data = {name: value for name, value in known.items() if value != "\ud800"} | stray
    try:
        VOCABULARY.read(data)
        codes = []
    except CaseError as error:
        codes = sorted(problem.code for problem in error.problems)
    try:
        model = all_facts().model_validate(data)
    except pydantic.ValidationError as error:
        found = sorted(one["type"] for one in error.errors())
        # The model tells of contradictions beside strange names, too; the vocabulary does not.
        assert [code for code in found if not stray or code != "facts-contradict"] == codes
        assert codes
    else:
        assert not codes
        told_so = {name: ReadFact.named(name)(value) for name, value in data.items()}
        assert {name: getattr(model, name) for name in data} == told_so

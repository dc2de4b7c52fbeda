"""No adapter shows a sensitive value in an error or a representation, whatever else is wrong."""

from __future__ import annotations

import pickle
import traceback
from typing import Annotated, Any

import attrs
import pytest
from adapter_values import MARK, NIK, NPWP
from hypothesis import given, settings
from hypothesis import strategies as st

from umkstd.adapters import attrs_requirement, attrs_value, problem_document
from umkstd.business.case_file import load_case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.identifiers import nik, nitku, npwp

WHY = "it is not installed; .ci/run installs it beside the source"
SENSITIVE = [fact.name for fact in VOCABULARY if fact.sensitive]
WRONG = (int(MARK), float(MARK), [MARK], (MARK,), {"a": MARK}, MARK.encode(), "x" * 2_000 + MARK)
MODULES = [nik, nitku, npwp]


def shown(error):
    """All that a log, a page of errors or a traceback with its causes may show of an error."""
    texts = [str(error), repr(error), *traceback.format_exception(error)]
    return "\n".join(texts)


def hides(error, *more):
    """Whether nothing of it shows the mark or one of the numbers."""
    text = "\n".join([shown(error), *map(str, more), *map(repr, more)])
    return not any(secret in text for secret in (MARK, NIK, NPWP))


wrong = st.sampled_from(WRONG)


@settings(deadline=None)
@given(st.sampled_from(SENSITIVE), wrong)
def test_attrs(name, value) -> None:
    """The class itself should leave the field out of its own repr; the error does."""
    shop = attrs.make_class("Shop", {"field": attrs.field(validator=attrs_value(name))})
    with pytest.raises(ValueError, match=r"owner_nik|npwp|halal") as caught:
        shop(value)
    assert hides(caught.value, caught.value.problem)


@pytest.mark.parametrize("what", MODULES)
@pytest.mark.parametrize("value", [MARK, int(MARK), f"x{MARK}", NIK[:-1], [MARK]])
def test_numbers(what, value) -> None:
    """A slip of the finger makes a wrong NIK, which is still nearly the right one."""
    shop = attrs.make_class("Shop", {"field": attrs.field(validator=attrs_value(what))})
    with pytest.raises(ValueError, match=r"\[") as caught:
        shop(value)
    assert hides(caught.value, caught.value.problem)
    assert NIK[:-1] not in shown(caught.value)


def test_attrs_requirement() -> None:
    """Facts that are refused by a rule hold more than the rule read."""
    asked = attrs_requirement("single-licence", as_of="2026-11-24")
    shop = attrs.make_class("Shop", {"facts": attrs.field(validator=asked)})
    with pytest.raises(CaseError) as caught:
        shop({"risk": "tinggi", "owner_nik": NIK, "npwp": NPWP})
    assert hides(caught.value)


@settings(deadline=None)
@given(st.sampled_from(SENSITIVE), wrong)
def test_pydantic_type(name, value) -> None:
    """Pydantic shows the input of each error: in its text, its records and its JSON."""
    pydantic = pytest.importorskip("pydantic", reason=WHY)
    from umkstd.adapters import PydanticValue

    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(Annotated[Any, PydanticValue(name)]).validate_python(value)
    assert hides(caught.value, caught.value.errors(), caught.value.json())


@settings(deadline=None, max_examples=30)
@given(
    st.sampled_from(
        [
            {"capital": "much"},
            {"captial": 1},
            {"has_npwp": False},
            {"risk": "tinggi"},
            {"own": None},
            {},
            {"own": object()},
        ]
    )
)
def test_pydantic_model_with_something_else_wrong(more) -> None:
    """An error about the model, or about a field that is missing, would show all that was given."""
    pydantic = pytest.importorskip("pydantic", reason=WHY)
    from umkstd.adapters import FactModel, PydanticValue, fact_model, pydantic_requirement

    class Own(fact_model("Facts", meets=["single-licence"], as_of="2026-11-24")):
        mine: Annotated[str, PydanticValue(nik)] = pydantic.Field(repr=False)
        own: int

        @pydantic.model_validator(mode="after")
        def never(self):
            raise ValueError("never")

    assert issubclass(Own, FactModel)
    assert pydantic_requirement
    data = {"owner_nik": NIK, "npwp": NPWP, "mine": NIK, **more}
    for given_data in (data, {**data, "own": 1}):
        with pytest.raises(pydantic.ValidationError) as caught:
            Own.model_validate(given_data)
        assert hides(caught.value, caught.value.errors(), caught.value.json())


def test_pydantic_model_in_a_repr() -> None:
    """The model keeps the number, and shows it to nobody who does not ask for it."""
    pytest.importorskip("pydantic", reason=WHY)
    from umkstd.adapters import fact_model

    told = fact_model("Facts")(owner_nik=NIK, npwp=NPWP, capital=5)
    assert (told.owner_nik, told.npwp) == (NIK, NPWP)
    assert "capital=5" in repr(told)
    assert not {NIK, NPWP} & set(repr(told).replace("'", " ").split())
    with pytest.raises(AttributeError, match="does not change") as caught:
        told.npwp = MARK
    assert MARK not in shown(caught.value)
    for odd in (NIK, [NIK], int(NIK), object()):
        with pytest.raises(ValueError, match="wrong-shape") as caught:
            type(told).model_validate(odd)
        assert hides(caught.value, caught.value.errors())


@settings(deadline=None)
@given(st.sampled_from(SENSITIVE), wrong)
def test_django(name, value) -> None:
    """Django mails its error pages; the message and its parameters are in them."""
    pytest.importorskip("django", reason=WHY)
    from django.core.exceptions import ValidationError

    from umkstd.adapters import DjangoFact

    with pytest.raises(ValidationError) as caught:
        DjangoFact(name)(value)
    error = caught.value
    assert hides(error.__class__("x"), error.code, error.params)
    assert error.__cause__ is None
    assert error.__suppress_context__
    assert MARK not in repr(pickle.dumps(error.message))


@settings(deadline=None)
@given(st.sampled_from(SENSITIVE), wrong)
def test_marshmallow(name, value) -> None:
    """Its errors go to whoever sent the data, and often to a log as well."""
    marshmallow = pytest.importorskip("marshmallow", reason=WHY)
    from umkstd.adapters import MarshmallowValue

    schema = marshmallow.Schema.from_dict({"field": MarshmallowValue(name)})()
    with pytest.raises(marshmallow.ValidationError) as caught:
        schema.load({"field": value})
    assert hides(caught.value, caught.value.messages)
    assert schema.dump({"field": value}) == {}


@settings(deadline=None)
@given(st.sampled_from([*SENSITIVE, "capital", "risk", "founded_on"]), wrong)
def test_problem_document(name, value) -> None:
    """Whatever was typed into whichever field: no value is in the answer."""
    with pytest.raises(CaseError) as caught:
        load_case({"business": {name: value}, "lines": 5})
    assert hides(ValueError("x"), problem_document(caught.value))

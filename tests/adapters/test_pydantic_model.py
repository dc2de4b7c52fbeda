"""Models of pydantic: made from the vocabulary, read as a case is, refused by a requirement."""

from __future__ import annotations

import datetime
import json
import pickle
from pathlib import Path
from typing import Annotated

import jsonschema
import pytest

import umkstd
from umkstd.adapters import chosen_facts
from umkstd.business.case_file import load_case
from umkstd.business.vocabulary import VOCABULARY
from umkstd.identifiers import nik
from umkstd.rulebook import RULEBOOK

pydantic = pytest.importorskip(
    "pydantic", reason="it is not installed; .ci/run installs it beside the source"
)
from umkstd.adapters import FactModel, PydanticValue, fact_model, pydantic_requirement  # noqa: E402

DAY = "2026-11-24"
NIK = "3171011708450001"  # published in the documentation of python-stdnum
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
ALL = fact_model("Facts")


def codes(model, data):
    """Where and with which codes a model refuses."""
    with pytest.raises(pydantic.ValidationError) as caught:
        model.model_validate(data)
    return [(one["loc"], one["type"]) for one in caught.value.errors()]


def test_a_model_of_all_facts_has_each() -> None:
    """A fact that is new in the vocabulary is new in the model."""
    assert set(ALL.model_fields) == {fact.name for fact in VOCABULARY} - {"as_of"}
    assert ALL.model_fields["capital"].title == "modal usaha"
    assert not [n for n, field in ALL.model_fields.items() if field.is_required()]
    assert [n for n, field in ALL.model_fields.items() if not field.repr] == [
        fact.name for fact in VOCABULARY if fact.sensitive
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_as_the_library_reads_it(path) -> None:
    """The facts of the model, asked of a rule, give what the case gives."""
    case = load_case(path)
    facts = {**case.business.facts, **(case.lines[0].facts if case.lines else {})}
    data = json.loads(
        json.dumps({k: str(v) if hasattr(v, "isoformat") else v for k, v in facts.items()})
    )
    for model in (ALL.model_validate(data), ALL.model_validate_json(json.dumps(data)), ALL(**data)):
        assert {k: v for k, v in model if v is not None} == facts
    assert type(model).model_validate(model) == model
    assert ALL.model_validate_json(model.model_dump_json()) == model
    assert hash(model) == hash(ALL(**data))


def test_everything_wrong_is_told_at_once_and_in_place() -> None:
    """Names, values; and contradictions once the values are right."""
    wrong = {"capitall": 1, "risk": "rendh", "owner_nik": 5, "a/b": 1}
    assert codes(ALL, wrong) == [
        (("capitall",), "unknown-fact"),
        (("a~1b",), "unknown-fact"),
        (("risk",), "not-a-choice"),
        (("owner_nik",), "wrong-type"),
    ]
    assert codes(ALL, {"nib": "9120001234567", "has_nib": False}) == [
        (("has_nib",), "facts-contradict")
    ]
    assert codes(ALL, {"name": "\ud800"}) == [(("name",), "not-unicode")]
    assert codes(ALL, 5) == [((), "wrong-shape")]


def test_an_error_tells_both_languages_and_shows_what_was_typed_as_typed() -> None:
    """Braces in a text are no places for values."""
    with pytest.raises(pydantic.ValidationError) as caught:
        ALL(risk="{id}")
    (one,) = caught.value.errors()
    assert one["msg"] == one["ctx"]["en"]
    assert one["ctx"]["id"].startswith("Isi tingkat risiko")
    with pytest.raises(pydantic.ValidationError) as caught:
        ALL.model_validate({"{id}{en}": 1})
    assert "“{id}{en}”" in caught.value.errors()[0]["msg"]


@pytest.mark.parametrize("rule", ["umk", "nib", "single-licence", "scale", "halal.supervisor"])
def test_a_model_for_a_rule_holds_all_that_may_decide_it(rule) -> None:
    """Whatever the interview on the rule may ask for can be told."""
    names = {fact.name for fact in chosen_facts(rule)}
    assert names == set(fact_model("Facts", rule).model_fields)
    assert {fact.name for fact in RULEBOOK[rule].facts} <= names
    if rule in RULEBOOK.requirements:
        assert set(RULEBOOK[rule].evaluate({}, as_of=DAY).open_facts) <= names
    assert len(names) < len(VOCABULARY.facts) / 4


def test_a_fact_that_is_not_asked_for_is_refused() -> None:
    """What would be dropped in silence is told."""
    model = fact_model("Facts", "nib")
    assert codes(model, {"workers": 5}) == [(("workers",), "unknown-fact")]


def test_a_requirement_refuses_what_is_certain_and_nothing_else() -> None:
    """Rejecting a business that qualifies is worse than asking one more question."""
    model = fact_model("Application", "single-licence", meets=["single-licence"])
    rule = umkstd.rulebook["single-licence"]
    known = {
        "scale": "mikro",
        "owned_by_larger": False,
        "legal_form": "perseorangan",
        "risk": "rendah",
        "has_nib": True,
        "nib_active": True,
        "nib_issued_on": "2025-08-04",
    }
    for facts, status in (
        (known, "met"),
        ({}, "undetermined"),
        ({**known, "risk": None}, "undetermined"),
        ({**known, "risk": "tinggi"}, "unmet"),
    ):
        verdict = rule.evaluate(facts, as_of=DAY)
        assert verdict.status == status
        if status == "unmet":
            expected = [((), reason.code) for reason in verdict.reasons]
            assert codes(model, {**facts, "as_of": DAY}) == expected
        else:
            assert model(**facts, as_of=DAY).as_of == datetime.date(2026, 11, 24)


def test_the_articles_of_a_reason_are_in_the_error() -> None:
    """A refusal without its article cannot be answered."""
    model = fact_model("Application", "single-licence", meets=["single-licence"], as_of=DAY)
    with pytest.raises(pydantic.ValidationError) as caught:
        model(risk="tinggi")
    assert all("PP 28/2025" in one["ctx"]["citations"][0] for one in caught.value.errors())
    assert "as_of" not in model.model_fields


def test_the_day_must_be_given() -> None:
    """There is no hidden today."""
    model = fact_model("Application", "nib", meets=["nib"])
    assert codes(model, {}) == [(("as_of",), "missing")]
    assert codes(model, {"as_of": None}) == [((), "not-a-date")]
    assert codes(model, {"as_of": "soon"}) == [(("as_of",), "wrong-type")]


def test_what_the_rule_itself_refuses_is_an_error_too() -> None:
    """A stated scale that the figures rule out is found by the rule alone."""
    model = fact_model("Application", meets=["umk"], as_of=DAY)
    wrong = {"scale": "besar", "capital": 1, "annual_sales": 1, "owned_by_larger": False}
    found = codes(model, {**wrong, "owner_is_citizen": True, "legal_form": "perseorangan"})
    assert [code for _, code in found] == ["supplied-answer-disagrees"]


def test_unknown_rules_are_found_when_the_model_is_made() -> None:
    """Not when the first customer comes."""
    for build in (
        lambda: fact_model("Facts", "ubk"),
        lambda: fact_model("Facts", meets=["scale"]),
        lambda: pydantic_requirement("ubk", as_of=DAY),
        lambda: PydanticValue("captial"),
    ):
        with pytest.raises(umkstd.UnknownName):
            build()


class Own(FactModel):
    """A model of one's own, with a field that has nothing to do with the law."""

    capital: Annotated[int | None, PydanticValue("capital")] = None
    note: str = pydantic.Field(alias="remark")


def test_fields_of_ones_own_keep_the_manner_of_pydantic() -> None:
    """Only facts are read by the library."""
    assert Own(capital=1, remark="x").note == "x"
    assert codes(Own, {"capital": 1}) == [(("remark",), "missing")]
    assert codes(Own, {"capital": "x"}) == [(("capital",), "wrong-type")]
    assert pickle.loads(pickle.dumps(Own(remark="x"))) == Own(remark="x")  # noqa: S301 - our own value


class Named(FactModel):
    """Sensitive fields under other names, and beside other types."""

    mine: Annotated[str, PydanticValue(nik)] = pydantic.Field(alias="NIK")
    other: Annotated[str, PydanticValue(nik)] | None = pydantic.Field(
        None, validation_alias=pydantic.AliasChoices("OTHER", "other")
    )
    first: int | None = pydantic.Field(None, validation_alias=pydantic.AliasPath("list", 0))
    own: int


def test_sensitive_fields_may_have_aliases_and_other_types() -> None:
    """A number is withheld under each name that its field has."""
    told = Named.model_validate({"NIK": NIK, "OTHER": NIK, "list": [5], "own": 1})
    assert (told.mine, told.other, told.first) == (NIK, NIK, 5)
    assert NIK not in repr(told)
    assert Named.model_validate({"NIK": NIK, "other": None, "own": 1}).other is None
    for wrong in ({"NIK": NIK, "other": NIK}, {"NIK": NIK, "OTHER": NIK[:-1]}):
        with pytest.raises(pydantic.ValidationError) as caught:
            Named.model_validate(wrong)
        assert NIK[:-1] not in f"{caught.value}{caught.value.errors()}{caught.value.json()}"


class Branch(FactModel):
    """A model within a model."""

    owner_nik: Annotated[str | None, PydanticValue("owner_nik")] = pydantic.Field(None)
    capital: Annotated[int | None, PydanticValue("capital")] = None


class Chain(FactModel):
    """One with models in it, alone and in a list."""

    first: Branch
    second: Branch | None = None
    more: list[Branch] = pydantic.Field(default_factory=list)
    own: int


def test_a_model_within_a_model_is_read_once_and_withheld() -> None:
    """Pydantic makes the schema of the inner one anew."""
    inner = {"owner_nik": NIK, "capital": 5}
    whole = {"first": inner, "second": inner, "more": [inner], "own": 1}
    for told in (Chain.model_validate(whole), Chain.model_validate_json(json.dumps(whole))):
        assert [one.owner_nik for one in (told.first, told.second, *told.more)] == [NIK] * 3
    made = Chain(first=Branch(**inner), own=1)
    assert made.first.owner_nik == NIK
    assert repr(made).startswith("Chain(first=Branch(owner_nik=(withheld), capital=5), second=None")
    assert NIK not in f"{made}{told!r}"
    assert Chain(first=inner, second=None, own=1).second is None
    assert codes(Chain, {**whole, "second": {"capital": "x", "owner_nik": NIK}}) == [
        (("second", "capital"), "wrong-type")
    ]
    for wrong in ({"first": inner, "second": inner}, {"first": [inner], "own": 1}):
        with pytest.raises(pydantic.ValidationError) as caught:
            Chain.model_validate(wrong)
        assert NIK not in f"{caught.value}{caught.value.errors()}{caught.value.json()}"

    class Plain(pydantic.BaseModel):
        inner: Branch

    assert Plain(inner=inner).inner.owner_nik == NIK


def test_the_schema_of_a_model_is_that_of_its_facts() -> None:
    """FastAPI puts it into OpenAPI."""
    schema = ALL.model_json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["additionalProperties"] is False
    assert schema["properties"]["owner_nik"]["writeOnly"] is True
    assert schema["properties"]["capital"]["type"] == ["integer", "null"]
    assert "rendah" in schema["properties"]["risk"]["enum"]
    assert (
        ALL.model_json_schema(mode="serialization")["properties"].keys()
        == schema["properties"].keys()
    )

"""Problem documents and JSON Schema: of every example, every answer and every refusal."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from adapter_values import FACTS, MARK, good
from hypothesis import given, settings
from hypothesis import strategies as st

import umkstd
from umkstd.adapters import (
    MEDIA_TYPE,
    case_schema,
    problem_document,
    problem_schema,
    report_schema,
    ruling_schema,
    verdict_schema,
)
from umkstd.business.case_file import dump_case, load_case
from umkstd.business.records import ActivityLine, Business
from umkstd.errors import CaseError, InvalidValue, Problem, UnknownName
from umkstd.identifiers import nib
from umkstd.render.report_json import report_data, ruling_data, verdict_data
from umkstd.text import Text

DAY = "2026-11-24"
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.json"))
CASE = jsonschema.Draft202012Validator(case_schema())
VERDICT = jsonschema.Draft202012Validator(verdict_schema())
RULING = jsonschema.Draft202012Validator(ruling_schema())
REPORT = jsonschema.Draft202012Validator(report_schema())
PROBLEM = jsonschema.Draft202012Validator(problem_schema())


def as_json(data):
    """The data as another system reads it."""
    return json.loads(json.dumps(data, allow_nan=False))


@pytest.mark.parametrize(
    "schema",
    [
        case_schema(),
        case_schema("nib"),
        verdict_schema(),
        ruling_schema(),
        report_schema(),
        problem_schema(),
    ],
    ids=lambda schema: schema["title"],
)
def test_a_schema_is_one(schema) -> None:
    """Of the dialect that it names, and plain data."""
    jsonschema.Draft202012Validator.check_schema(as_json(schema))
    assert schema["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("day", ["2021-06-01", DAY])
def test_every_example_and_every_answer_fits(path, day) -> None:
    """A client that is made from the schemas can send each case and read each report."""
    given_case = json.loads(path.read_text(encoding="utf-8"))
    CASE.validate(given_case)
    CASE.validate(as_json(dump_case(load_case(given_case))))
    report = umkstd.check(given_case, as_of=day)
    REPORT.validate(as_json(report_data(report)))
    for section in (report.business, *report.lines):
        for verdict in section.verdicts:
            VERDICT.validate(as_json(verdict_data(verdict)))
        for ruling in section.rulings:
            RULING.validate(as_json(ruling_data(ruling)))


def test_the_schemas_hold_exactly_the_facts_of_the_records() -> None:
    """What one reads, the other must know."""
    parts = case_schema()["properties"]
    assert set(parts["business"]["properties"]) == Business.names
    assert set(parts["lines"]["items"]["properties"]) == ActivityLine.names
    assert parts["business"]["properties"]["owner_nik"]["writeOnly"] is True
    assert "risk" not in case_schema("nib")["properties"]["lines"]["items"]["properties"]
    with pytest.raises(UnknownName):
        case_schema("ubk")


values = st.sampled_from(FACTS).flatmap(lambda fact: st.tuples(st.just(fact.name), good(fact)))


@settings(deadline=None, max_examples=20)
@given(st.lists(values, max_size=12))
def test_the_report_on_any_case_fits(told) -> None:
    """Facts that no example states bring out other answers, notes and disputes."""
    business = {name: value for name, value in told if name in Business.names}
    line = {name: value for name, value in told if name in ActivityLine.names}
    try:
        report = umkstd.check({"business": business, "lines": [line]}, as_of=DAY)
    except CaseError as error:
        PROBLEM.validate(as_json(problem_document(error)))
        return
    REPORT.validate(as_json(report_data(report)))


WRONG = [
    {},
    {"business": 5, "lines": 5, "x": 1},
    {"business": {"a/b~c d": 1, "ünï": 1, MARK: 1, "capital": MARK}, "lines": [{"risk": "rendh"}]},
    {"business": {"nib": "9120001234567", "has_nib": False}},
    {"purpose": "fun", "format": 9, "business": {}},
    5,
]


@pytest.mark.parametrize("case", WRONG)
def test_a_document_has_every_problem_with_its_place(case) -> None:
    """Nothing is lost, and each pointer leads back to the path."""
    with pytest.raises(CaseError) as caught:
        load_case(case)
    document = problem_document(caught.value)
    problems = caught.value.problems
    PROBLEM.validate(as_json(document))
    assert document["status"] == 422
    assert [unquote(one["pointer"]) for one in document["errors"]] == [
        f"#{p.path}" for p in problems
    ]
    assert [one["code"] for one in document["errors"]] == [p.code for p in problems]
    assert [(o["detail"]["id"], o["detail"]["en"]) for o in document["errors"]] == [
        (p.message.id, p.message.en) for p in problems
    ]
    assert all(one["pointer"].isascii() and " " not in one["pointer"] for one in document["errors"])
    assert not any("input" in one for one in document["errors"])


def test_other_errors_have_documents_too() -> None:
    """One number, one name that does not exist, and problems of your own."""
    with pytest.raises(InvalidValue) as one:
        nib.validate("12")
    document = problem_document(one.value, language="en")
    assert (document["title"], document["status"]) == ("The input is wrong.", 422)
    assert document["errors"][0]["pointer"] == "#"
    with pytest.raises(UnknownName) as name:
        umkstd.rulebook["single-license"]
    document = problem_document(name.value)
    assert (document["title"], document["status"]) == ("Nama itu tidak ada.", 404)
    assert document["type"].endswith("errors#a-name-does-not-exist")
    own = Problem(
        code="own", path="/a", message=Text(id="Salah.", en="Wrong."), citations=("PP 1 Pasal 1",)
    )
    document = problem_document([own], status=400, kind="https://example.id/own")
    assert (document["type"], document["status"]) == ("https://example.id/own", 400)
    assert document["errors"][0]["citations"] == ["PP 1 Pasal 1"]
    assert "see" not in document["errors"][0]
    PROBLEM.validate(document)
    assert MEDIA_TYPE == "application/problem+json"


def test_the_types_lead_to_the_page_of_errors() -> None:
    """Whoever opens the address finds what it is about."""
    page = (Path(__file__).parents[2] / "docs" / "errors.md").read_text(encoding="utf-8")
    heads = {line[3:].lower().replace(" ", "-") for line in page.splitlines() if line[:3] == "## "}
    assert {"the-input-is-wrong", "a-name-does-not-exist"} <= heads

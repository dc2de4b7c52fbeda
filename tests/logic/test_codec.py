"""Conditions as JSON: nothing is lost, and what is wrong is told with its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings

from kernel_strategies import COLOUR, COUNT, FLAG, NAME, SIZE, conditions, fact, say
from umkstd.errors import CaseError
from umkstd.law.citation import Citation
from umkstd.logic.codec import dump_condition, load_condition
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.encoding import TAGS
from umkstd.logic.facts import Symbol
from umkstd.logic.nodes import Answer, Compare
from umkstd.logic.values import Kind

RELAXED = settings(
    deadline=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


WITH_LAW = {**TAGS, "citation": Citation}


def through_json(condition):
    """The condition after it was written to JSON text and read again."""
    return load_condition(json.loads(json.dumps(dump_condition(condition, WITH_LAW))), WITH_LAW)


@RELAXED
@given(conditions())
def test_the_round_trip_is_identity(condition) -> None:
    """Every kind of node, tables of determinations and hostile literals among them."""
    assert through_json(condition) == condition


def test_a_determination_travels_without_a_question() -> None:
    """Its tables alone, as a rule holds them between two tests."""
    assert through_json(Answer(SIZE, (), (None,))) == Answer(SIZE, (), (None,))


def test_depth_200() -> None:
    """A deep rule travels, too."""
    tree = FLAG.is_true()
    for level in range(200):
        tree = (all_of, any_of)[level % 2](not_(tree) if level % 3 else tree, COUNT > level)

    assert through_json(tree) == tree


def test_members_and_symbols_travel_whole() -> None:
    """Sentences in both languages, codes and parameters that are not filled in yet."""
    limit = Symbol(name="top", kind=Kind.INTEGER, unit="rupiah")
    rule = at_least(
        1,
        member("small", COUNT <= limit, holds=say("{count} {top}"), fails=say("no")),
        member("named", NAME.is_known(), holds=say("yes"), fails=say("no"), open=say("name?")),
    )

    assert through_json(rule) == rule


def test_two_facts_of_one_name_stay_two() -> None:
    """Rules of two vocabularies may be joined; their facts must not be confused."""
    other = fact("count", Kind.DECIMAL)
    rule = all_of(COUNT > 1, other.is_known())

    found = through_json(rule)
    assert found == rule
    assert [part.fact.kind for part in found.parts] == [Kind.INTEGER, Kind.DECIMAL]


def test_what_has_no_json_form_is_refused() -> None:
    """Better an error than a condition that comes back as another."""
    with pytest.raises(TypeError, match="object"):
        dump_condition(member("m", FLAG.is_true(), holds=say("y"), fails=say("n"), cite=object()))


def edited(condition, edit):
    """The problems of a document after somebody edited it."""
    document = json.loads(json.dumps(dump_condition(condition)))
    edit(document)
    with pytest.raises(CaseError) as caught:
        load_condition(document)
    return [(problem.code, problem.path) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("condition", "place", "value", "expected"),
    [
        (COUNT > 1, "format", 2, ("unknown-format", "/format")),
        (COUNT > 1, "umkstd", "verdict", ("wrong-shape", "")),
        (COUNT > 1, "facts", [], ("wrong-shape", "/facts")),
        (COUNT > 1, "facts/count", 1, ("wrong-shape", "/facts/count")),
        (COUNT > 1, "facts/count/kind", "whole", ("wrong-shape", "/facts/count")),
        (COUNT > 1, "facts/count/name", "Count", ("fact-name", "/facts/count")),
        (COUNT > 1, "facts/count/label/en", "", ("wrong-shape", "/facts/count/label")),
        (COUNT > 1, "condition", "x", ("wrong-shape", "/condition")),
        (COUNT > 1, "condition", 1.5, ("wrong-shape", "/condition")),
        (COUNT > 1, "condition/is", "compares", ("unknown-key", "/condition/is")),
        (COUNT > 1, "condition/is", ["x"], ("unknown-key", "/condition/is")),
        (COUNT > 1, "condition/operator", "<>", ("wrong-shape", "/condition")),
        (COUNT > 1, "condition/other", "x", ("condition-literal", "/condition")),
        (COUNT > 1, "condition/other", {"date": "1 May"}, ("wrong-shape", "/condition/other")),
        (COUNT > 1, "condition/other", {"decimal": "x"}, ("wrong-shape", "/condition/other")),
        (COUNT > 1, "condition/other", {"day": "x"}, ("wrong-shape", "/condition/other")),
        (COUNT > 1, "condition/other", {}, ("wrong-shape", "/condition/other")),
        (COUNT > 1, "condition/more", 1, ("unknown-key", "/condition/more")),
        (COUNT > 1, "condition/fact", {"fact": "cuont"}, ("unknown-name", "/condition/fact")),
        (COUNT > 1, "condition/fact", 3, ("wrong-shape", "/condition")),
        (COLOUR.one_of("red"), "condition/values", ["rde"], ("condition-literal", "/condition")),
        (COLOUR.one_of("red"), "condition/is", "answer", ("wrong-shape", "/condition")),
        (SIZE.one_of("small"), "condition/is", "one-of", ("wrong-shape", "/condition")),
        (
            all_of(COUNT > 1, FLAG.is_true()),
            "condition/conditions",
            [],
            ("condition-empty", "/condition"),
        ),
        (
            all_of(COUNT > 1, FLAG.is_true()),
            "condition/conditions/1",
            3,
            ("wrong-shape", "/condition"),
        ),
        (at_least(1, COUNT > 1), "condition/count", 2, ("condition-count", "/condition")),
        (not_(COUNT > 1), "condition/condition", 3, ("wrong-shape", "/condition")),
    ],
)
def test_an_edited_document_is_refused_with_the_place(condition, place, value, expected) -> None:
    """A condition from a file is checked like one that is written in Python."""
    *way, last = place.split("/")

    def edit(document):
        for key in way:
            document = document[int(key) if isinstance(document, list) else key]
        document[int(last) if isinstance(document, list) else last] = value

    assert edited(condition, edit)[0] == expected


def test_all_problems_at_once() -> None:
    """Two slips are two problems, and a key that is missing is named."""

    def edit(document):
        first, second = document["condition"]["conditions"]
        first["operator"] = "<>"
        del second["other"]

    assert edited(all_of(COUNT > 1, COUNT < 9), edit) == [
        ("wrong-shape", "/condition/conditions/0"),
        ("wrong-shape", "/condition/conditions/1"),
    ]
    for document in (None, [], {"umkstd": "condition", "format": 1}, {"umkstd": "condition"}):
        with pytest.raises(CaseError):
            load_condition(document)


def test_text_of_json_is_looked_at_closely() -> None:
    """A key that stands twice and a number without end are told, as in a case file."""
    from umkstd.logic.json_text import parse

    text = json.dumps(dump_condition(COUNT > 1))
    for wrong, code in (('"other": 1, "other": 1', "key-twice"), ('"other": NaN', "not-a-number")):
        with pytest.raises(CaseError) as caught:
            load_condition(parse(text.replace('"other": 1', wrong)))
        assert caught.value.problems[0].code == code


def test_a_comparison_is_itself() -> None:
    """The tree that comes back is made of the same nodes, not of equal ones of another kind."""
    assert type(through_json(COUNT.equals(1))) is Compare

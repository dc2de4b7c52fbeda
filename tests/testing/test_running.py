"""Conformance cases: their format, running them, and telling what fails."""

from __future__ import annotations

import json
from importlib.resources import files

import attrs
import jsonschema
import pytest

from umkstd import testing
from umkstd.errors import CaseError
from umkstd.rulebook import RULEBOOK
from umkstd.testing.__main__ import main

CASE = {
    "name": "no NIB",
    "as_of": "2026-11-24",
    "facts": {"has_nib": False},
    "expected": "unmet",
    "article": "PP 28/2025 Pasal 206",
}
SCHEMA = json.loads(
    (files("umkstd.data") / "schemas" / "cases.schema.json").read_text(encoding="utf-8")
)


def written(folder, *cases, rule="nib", name="one.json"):
    """A folder with one file of cases."""
    (folder / name).write_text(json.dumps({"rule": rule, "cases": cases}), encoding="utf-8")
    return folder


@pytest.mark.parametrize("rule", sorted(RULEBOOK))
def test_every_file_has_the_shape_of_the_schema(rule):
    """A port reads the schema, not our code."""
    text = (files("umkstd.data") / "cases" / f"{rule}.json").read_text(encoding="utf-8")
    data = json.loads(text)
    jsonschema.validate(data, SCHEMA)
    names = [case["name"] for case in data["cases"]]
    assert len(names) == len(set(names))


def test_cases_of_ones_own_are_run(tmp_path):
    """A folder of an embedder is held against the same rules."""
    outcome = testing.run(written(tmp_path, CASE))
    assert outcome.passed
    assert outcome.counts == {"nib": 1}
    assert outcome.explain("en").endswith("1 cases, 0 failed")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"expected": "met"}, "expected: expected 'met', answered 'unmet'"),
        ({"reasons": ["other"]}, "reasons: expected ['other'], answered ['nib-held']"),
        ({"open_facts": ["nib"]}, "open_facts: expected ['nib'], answered []"),
        ({"certainty": "disputed"}, "certainty: expected 'disputed', answered 'secondary'"),
        ({"facts": {"has_nbi": True}}, "unknown-fact"),
    ],
)
def test_a_failure_says_what_differs(tmp_path, change, told):
    """Whoever reads it must not have to run it again."""
    outcome = testing.run(written(tmp_path, {**CASE, **change}))
    assert not outcome.passed
    assert told in outcome.explain("en")
    assert "dijawab" in outcome.explain("id") or "unknown-fact" in outcome.explain("id")


def test_a_rule_that_is_not_there_fails_its_cases(tmp_path):
    """A case is never skipped in silence; rules may come from any mapping."""
    folder = written(tmp_path, CASE, rule="nbi")
    assert "nib" in testing.run(folder).explain("en")
    failure = testing.run(folder, {"nib": RULEBOOK["nib"]}).failures[0]
    assert "nbi" in failure.explain("en")


def test_a_determination_that_answers_otherwise(tmp_path):
    """Values, alternatives and a day without law are told in the words of the format."""
    case = {**CASE, "facts": {}, "expected": "mikro"}
    outcome = testing.run(written(tmp_path, case, rule="scale-by-capital"))
    found = {"alternatives": ["mikro", "kecil", "menengah", "besar"]}
    assert outcome.failures[0].differences[0].found == found
    early = {**case, "as_of": "1980-01-01", "expected": "not in force"}
    assert testing.run(written(tmp_path, early, rule="scale-by-capital")).passed


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        ({}, {"missing-key"}),
        ({"rule": "nib", "cases": [{}]}, {"missing-key"}),
        ({"rule": "nib", "cases": [{**CASE, "facts": 3}]}, {"wrong-shape"}),
        ({"rule": "nib", "cases": [{**CASE, "as_of": "24-11-2026"}]}, {"wrong-type"}),
        ({"rule": "nib", "cases": [{**CASE, "certainty": "sure"}]}, {"not-a-choice"}),
        ({"rule": "nib", "cases": [{**CASE, "comment": "?"}]}, {"unknown-key"}),
        ({"rule": "nib", "cases": [{**CASE, "like": 3}]}, {"wrong-type"}),
        ({"rule": "nib", "cases": [CASE, {**CASE, "like": "no NIB"}]}, {"name-twice"}),
        ([], {"wrong-shape", "missing-key"}),
    ],
)
def test_a_file_of_another_shape_is_refused_with_its_places(data, codes):
    """Every problem at once, with a JSON Pointer, as everywhere."""
    with pytest.raises(CaseError) as caught:
        testing.read_cases(data)
    assert {problem.code for problem in caught.value.problems} == codes


def test_a_case_like_another_says_only_what_differs():
    """Facts are laid over those of the other one, also over several; null takes one away."""
    like = [
        {**CASE, "name": "held", "like": "no NIB", "facts": {"has_nib": True, "nib_active": True}},
        {**CASE, "name": "unknown", "like": "held", "facts": {"has_nib": None}},
    ]
    found = testing.read_cases({"rule": "nib", "cases": [CASE, *like]})
    assert [dict(case.facts) for case in found] == [
        {"has_nib": False},
        {"has_nib": True, "nib_active": True},
        {"nib_active": True},
    ]
    jsonschema.validate({"rule": "nib", "cases": [CASE, *like]}, SCHEMA)


def test_a_case_is_like_an_earlier_one():
    """Neither itself nor a later one, so that a file is read once from above; a slip is told."""
    own = {**CASE, "like": "no NIB"}
    later = {**CASE, "name": "with NIB", "like": "no NBI"}
    with pytest.raises(CaseError) as caught:
        testing.read_cases({"rule": "nib", "cases": [own, later]})
    first, second = caught.value.problems
    assert (first.code, first.path) == ("unknown-case", "/cases/0/like")
    assert (second.code, second.path) == ("unknown-case", "/cases/1/like")
    assert "no NIB" in second.message.en


def test_a_fact_that_stands_twice_is_told(tmp_path):
    """Laid over those of another case, one of the two values would be lost in silence."""
    text = json.dumps({"rule": "nib", "cases": [CASE]})
    path = tmp_path / "one.json"
    path.write_text(text.replace('{"has_nib":', '{"has_nib": true, "has_nib":'), encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        testing.read_cases(path)
    assert [problem.path for problem in caught.value.problems] == ["/cases/0/facts/has_nib"]


def test_the_command_ends_with_a_status(tmp_path, capsys):
    """0 passed, 1 failed, 2 not a folder of cases."""
    assert main(["run", str(written(tmp_path, CASE)), "--lang", "en"]) == 0
    assert "1 cases, 0 failed" in capsys.readouterr().out
    assert main(["run", str(written(tmp_path, {**CASE, "expected": "met"}))]) == 1
    assert "diharapkan 'met'" in capsys.readouterr().out
    assert main(["run", str(tmp_path / "none")]) == 2
    assert "no-cases" in capsys.readouterr().err
    (tmp_path / "dir.json").mkdir()
    assert main(["run", str(tmp_path)]) == 2


def test_a_case_is_a_value():
    """It can be changed into another, as attrs values can."""
    (case,) = testing.read_cases({"rule": "nib", "cases": [CASE]})
    assert attrs.evolve(case, expected="met") != case
    assert testing.cases("nib")[0].rule == "nib"
    with pytest.raises(FileNotFoundError):
        testing.cases("nbi")


def test_the_door_names_what_it_has():
    """A wrong name is no silent None."""
    assert set(testing.__all__) <= set(dir(testing))
    for name in testing.__all__:
        assert getattr(testing, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        testing.__getattr__("nothing")

"""Verdicts, answers, reports and the rulebook's conditions as JSON: nothing is lost."""

from __future__ import annotations

import datetime
import json

import attrs
import pytest
from cattrs import Converter
from hypothesis import HealthCheck, given, settings

from kernel_strategies import FLAG, as_of_days, conditions, partial_facts, requirements, say
from umkstd.errors import CaseError
from umkstd.law.citation import Citation
from umkstd.law.codec import from_json, register, to_json
from umkstd.law.composition import all_of
from umkstd.law.provision import Provision
from umkstd.law.report import Report, Section
from umkstd.law.requirement import Requirement
from umkstd.law.ruling import Ruling
from umkstd.law.span import Span
from umkstd.law.verdict import Verdict
from umkstd.logic.nodes import Condition
from umkstd.logic.vocabulary import Facts

RELAXED = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
TODAY = datetime.date(2024, 1, 1)
RULE = Requirement(
    id="licence",
    title=say("licence"),
    provisions=(
        Provision(
            span=Span("2020-01-01"),
            needs=FLAG.is_true(),
            cite=Citation(
                instrument="Dog Act", place="s. 1", grade="derived", note=say("only a note")
            ),
        ),
    ),
    verified_through=TODAY,
)
VERDICT = RULE.evaluate({"flag": False}, as_of=TODAY)


@RELAXED
@given(requirements(), partial_facts(), as_of_days())
def test_every_answer_travels_whole(requirement, known, day) -> None:
    """Verdicts of any law, the answers behind them, and the report of both."""
    try:
        verdict = requirement.evaluate(known, as_of=day)
        rulings = [rule.determine(known, as_of=day) for rule in requirement.determinations]
    except CaseError:
        return
    section = Section(Facts(known), (verdict,), tuple(rulings))
    report = Report(
        as_of=day, version="1", verified_through=day, business=section, lines=(section, section)
    )

    for value in (verdict, *rulings, report):
        again = from_json(to_json(value))
        assert again == value
        assert to_json(again) == to_json(value)
        assert again.explain("id") == value.explain("id")


@RELAXED
@given(conditions())
def test_a_condition_travels_with_its_citations(condition) -> None:
    """Through text, as a file would hold it."""
    assert from_json(to_json(condition)) == condition


@RELAXED
@given(requirements())
def test_conditions_with_parameters_travel(requirement) -> None:
    """A threshold keeps its values over time, each with its article."""
    for provision in requirement.provisions:
        for condition in provision.conditions:
            assert from_json(to_json(condition)) == condition


def test_a_composition_and_an_old_law_travel() -> None:
    """What is skipped, and what was not in force."""
    before = RULE.evaluate({}, as_of="2019-12-31")

    for verdict in (before, all_of(RULE, RULE).evaluate({"flag": True}, as_of=TODAY)):
        again = from_json(to_json(verdict))
        assert (again, again.findings) == (verdict, verdict.findings)


def test_a_converter_of_ones_own_learns_them() -> None:
    """A service keeps verdicts in its own records."""

    @attrs.define
    class Audit:
        who: str
        verdict: Verdict
        rule: Condition
        answers: list[Ruling] = attrs.Factory(list)

    converter = Converter()
    register(converter)
    audit = Audit("PLUT 1", VERDICT, FLAG.is_true())

    data = json.loads(json.dumps(converter.unstructure(audit)))
    assert converter.structure(data, Audit) == audit


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('"status": "unmet"', '"status": "unmett"', "/verdict/status"),
        ('"status": "unmet", ', "", "/verdict/status"),
        ('"as_of": "2024-01-01"', '"as_of": "1 May"', "/verdict/as_of"),
        ('"code": "flag-yes"', '"code": 3', "/verdict/findings/reasons/0/code"),
        ('"outcome": false', '"outcome": false, "more": 1', "/verdict/findings/reasons/0"),
        ('{"flag": false}', '{"flag": 1.5}', "/verdict/findings/facts"),
        ('{"flag": false}', "[]", "/verdict/findings/facts"),
        (
            '"grade": "derived"',
            '"grade": "drived"',
            "/verdict/findings/reasons/0/citations/0/grade",
        ),
    ],
)
def test_an_edited_verdict_is_refused_with_the_place(old, new, path) -> None:
    """Strictly: no number becomes a text, and no key is passed over."""
    text = to_json(VERDICT)
    assert old in text

    with pytest.raises(CaseError) as caught:
        from_json(text.replace(old, new))
    assert path in [problem.path for problem in caught.value.problems]
    assert {problem.code for problem in caught.value.problems} == {"wrong-shape"}


def test_what_is_no_document_is_refused() -> None:
    """Another kind, another version, no document at all."""
    text = to_json(VERDICT)

    for wrong, code in (
        ("[]", "wrong-shape"),
        ("{", "not-json"),
        (text.replace('"format": 1', '"format": 2'), "unknown-format"),
        (text.replace('"umkstd": "verdict"', '"umkstd": "report"'), "wrong-shape"),
        (text.replace('"umkstd": "verdict"', '"umkstd": ["x"]'), "wrong-shape"),
        ("[" * 2_000 + "]" * 2_000, "too-deep"),
    ):
        with pytest.raises(CaseError) as caught:
            from_json(wrong)
        assert caught.value.problems[0].code == code

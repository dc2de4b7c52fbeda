"""Remedies of the packaged cases: what a met case lacks when one fact is taken away, it is told."""

from __future__ import annotations

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.remedies import remedies
from umkstd.law.verdict import Status
from umkstd.logic.values import Kind
from umkstd.rulebook import RULEBOOK
from umkstd.testing.case_files import cases_in

CASES = [
    (case.name, case.rule, case.as_of, case.facts)
    for case in cases_in()
    if case.rule in RULEBOOK.requirements and case.expected == "met"
]


def test_there_are_cases_of_nearly_every_rule():
    assert len({rule for _, rule, *_ in CASES}) > 40


@pytest.mark.parametrize(("name", "rule", "day", "facts"), CASES)
def test_a_fact_that_is_taken_away_is_asked_back(name, rule, day, facts):
    """One change was enough once; so it is among the remedies, unless less is."""
    found = RULEBOOK.requirements[rule]
    counted = {
        one.name
        for item in VOCABULARY.derived
        if item.fact.kind is Kind.DATE and item.fact in found.facts
        for one in item.inputs
    }
    # Of a day from which the rule counts another, its own limits are not known.
    changeable = {fact.name for fact in found.facts if fact.changeable and not fact.determined}
    changeable -= counted
    for taken in facts.keys() & changeable:
        without = {other: value for other, value in facts.items() if other != taken}
        try:
            status = found.status(without, as_of=day)
        except CaseError:
            continue  # the other facts agree only together with this one
        if status not in (Status.UNMET, Status.UNDETERMINED):
            continue
        given = remedies(found, without, as_of=day, most=1)
        assert taken in {change.fact for one in given for change in one.changes}, (name, taken)

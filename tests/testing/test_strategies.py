"""The strategies draw what they promise: valid cases are read, hostile ones answered or refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import umkstd
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.frames import check as check_frame
from umkstd.rulebook import RULEBOOK
from umkstd.testing import strategies

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "testing.md"
NAMES = ("sni-bina-umk", "nib", "halal.duty", "pirt", "food-licence-route", "final-income-tax")
some_rules = st.sampled_from([RULEBOOK[name] for name in NAMES])
relaxed = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def asked(rule, facts, day):
    """The answer of either kind of rule."""
    ask = rule.determine if hasattr(rule, "determine") else rule.evaluate
    return ask(facts, as_of=day)


@relaxed
@given(st.data(), some_rules)
def test_valid_and_partial_cases_are_answered(data, rule):
    """Whoever tests a rule of their own wants no contradiction that hides it."""
    drawn = data.draw(strategies.facts(rule) | strategies.partial_facts(rule))
    asked(rule, drawn, data.draw(strategies.days(rule)))


@relaxed
@given(st.data(), some_rules)
def test_a_whole_case_leaves_nothing_open_that_it_was_asked_for(data, rule):
    """What is open after it follows from facts that the draw left to follow."""
    drawn = data.draw(strategies.facts(rule))
    read = VOCABULARY.read(drawn)
    open_ = set(asked(rule, drawn, "2026-11-24").open_facts)
    assert not open_ & set(read)


@relaxed
@given(st.data(), some_rules)
def test_hostile_cases_are_answered_or_refused_whole(data, rule):
    """Nothing but a CaseError comes out, whatever goes in."""
    drawn = data.draw(strategies.hostile_facts(rule))
    try:
        asked(rule, drawn, "2026-11-24")
    except CaseError as error:
        assert error.problems


@settings(relaxed, max_examples=10)
@given(strategies.partial_facts(VOCABULARY))
def test_the_whole_vocabulary_is_read(drawn):
    """A report takes any case."""
    VOCABULARY.read(drawn)


@relaxed
@given(st.data(), some_rules)
def test_columns_are_answered_as_their_rows(data, rule):
    """A frame of drawn rows has the answers of the evaluator."""
    drawn = data.draw(strategies.columns(rule))
    found = check_frame(drawn, rule, as_of="2026-11-24")
    column = f"{rule.id}__{'value' if hasattr(rule, 'determine') else 'status'}"
    rows = [
        {name: values[number] for name, values in drawn.items()}
        for number in range(len(next(iter(drawn.values()), [])))
    ]
    for row, value in zip(rows, found.get(column, []), strict=False):
        answer = asked(rule, row, "2026-11-24")
        if isinstance(answer, umkstd.Verdict):
            assert value == answer.status.value
        else:
            assert value == (answer.value if isinstance(answer.value, str) else value)


@pytest.mark.parametrize("name", NAMES)
def test_limits_are_drawn(name):
    """Values beside a limit are what finds a wrong comparison."""
    near = strategies.limits(RULEBOOK[name])
    assert set(near) == {fact.name for fact in strategies.facts_read(RULEBOOK[name])}


def test_the_example_of_the_page_runs():
    """Whoever tests a requirement of their own begins by copying it."""
    page = PAGE.read_text(encoding="utf-8")
    (block,) = (
        b for b in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "STALL" in b[600:]
    )
    names = {}
    exec(compile(block, str(PAGE), "exec"), names)  # noqa: S102 - our own page
    names["test_a_whole_case_is_decided"]()
    names["test_whatever_comes_is_answered_or_refused"]()

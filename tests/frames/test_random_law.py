"""Random laws over frames: governing dates, exceptions, disputes, texts not seen, joined rules."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

pytest.importorskip("narwhals", reason="the extra frames is not installed")
pl = pytest.importorskip("polars")
pytest.importorskip("pyarrow", reason="the extra back-ends is not installed")

from frames.back_ends import polars_schema  # noqa: E402
from kernel_strategies import (  # noqa: E402
    BASE,
    BORN,
    FLAG,
    SIZE,
    as_of_days,
    base_tests,
    partial_facts,
    requirements,
    trees,
)
from one_record import answer_columns, asked_alone  # noqa: E402
from umkstd import CaseError, all_of, any_of, at_least, frames, none_of, not_  # noqa: E402
from umkstd.law.citation import Instrument  # noqa: E402
from umkstd.law.provision import Provision  # noqa: E402
from umkstd.law.requirement import Requirement  # noqa: E402
from umkstd.law.span import Span  # noqa: E402
from umkstd.text import Text  # noqa: E402

FACTS = (*BASE, SIZE)
pytestmark = pytest.mark.usefixtures("whoever_answers")
ROWS = st.lists(partial_facts(FACTS), min_size=1, max_size=6)
ACT = Instrument(name="Act", kind="Act", number="1", year=2000, title=Text(id="Uji", en="Test"))
SLOW = [
    HealthCheck.too_slow,
    HealthCheck.filter_too_much,
    HealthCheck.function_scoped_fixture,  # it is the same for every example
]


def frame_of(rows: list[dict]) -> pl.DataFrame:
    """The rows as a frame; what a column cannot hold is left to other examples."""
    for row in rows:
        for name, value in row.items():
            assume(not isinstance(value, int) or isinstance(value, bool) or abs(value) < 2**63)
            if isinstance(value, Decimal):
                assume(Decimal(repr(float(value))) == value)
                row[name] = float(value)
    return wide(rows)


def wide(rows: list[dict]) -> pl.DataFrame:
    """The rows with a column for each fact."""
    names = [item.name for item in FACTS]
    full = [{name: row.get(name) for name in names} for row in rows]
    return pl.DataFrame(full, schema=polars_schema(FACTS))


def agree(rule, rows: list[dict], as_of: datetime.date) -> None:
    """Hold a frame against the evaluator."""
    hold(frame_of(rows), rule, rows, as_of)


def hold(frame: pl.DataFrame, rule, rows: list[dict], as_of: datetime.date) -> None:
    """Hold the frame of some rows against the evaluator."""
    wanted = [asked_alone(rule, row, as_of) for row in rows]
    for form in (frame, frame.to_arrow()):
        try:
            found = frames.check(form, rule, as_of=as_of)
        except CaseError as error:
            # No column of floats holds thirty nines.
            assert {problem.code for problem in error.problems} == {"limit-inexact"}
            return
        columns = [found[name] for name in answer_columns(rule)]
        lists = [c.to_list() if hasattr(c, "to_list") else c.to_pylist() for c in columns]
        assert list(zip(*lists, strict=True)) == wanted


@settings(suppress_health_check=SLOW, deadline=None, max_examples=60)
@given(requirements(), ROWS, as_of_days())
def test_a_random_requirement(rule, rows, as_of) -> None:
    agree(rule, rows, as_of)


@settings(suppress_health_check=SLOW, deadline=None, max_examples=60)
@given(trees(base_tests(), size=10), ROWS, as_of_days())
def test_a_random_condition(condition, rows, as_of) -> None:
    needs = Provision(span=Span(None), needs=condition, cite=ACT.article(1))
    title = Text(id="syarat", en="condition")
    agree(
        Requirement(id="one", title=title, provisions=(needs,), verified_through=as_of), rows, as_of
    )


@settings(suppress_health_check=SLOW, deadline=None, max_examples=60)
@given(st.data(), ROWS, as_of_days())
def test_random_requirements_that_are_joined(data, rows, as_of) -> None:
    one, other, third = (data.draw(requirements(size=2)) for _ in range(3))
    count = data.draw(st.integers(1, 3))
    join = data.draw(st.sampled_from(("all", "any", "none", "not", "least", "nested")))
    rule = {
        "all": lambda: all_of(one, other, third),
        "any": lambda: any_of(one, other, third),
        "none": lambda: none_of(one, other),
        "not": lambda: not_(one),
        "least": lambda: at_least(count, one, other, third),
        "nested": lambda: all_of(not_(one), any_of(other, third)),
    }[join]()
    agree(rule, rows, as_of)


def test_a_date_that_parts_nothing_is_not_missed() -> None:
    day = datetime.date(2022, 1, 1)
    apart = Provision(span=Span(None), needs=FLAG.is_true(), cite=ACT.article(2), governed_by=BORN)
    outside = Provision(
        span=Span(None), needs=FLAG.is_true(), cite=ACT.article(1), scope=FLAG.is_true()
    )
    rule = Requirement(
        id="two",
        title=Text(id="dua", en="two"),
        provisions=(outside, apart),
        verified_through=day,
    )
    assert asked_alone(rule, {"flag": False}, day) == ("undetermined", "two-conflict")
    rows = [{"flag": False}, {"flag": False, "born": day}]
    hold(wide(rows), rule, rows, day)

"""Parameters: numbers of the law that change in time, and their replacement by an embedder."""

from __future__ import annotations

import datetime

import pytest

from kernel_strategies import CITE, COUNT, FLAG, LIMIT, SIZE, say
from umkstd.errors import RuleDefinitionError
from umkstd.law.binding import parameters_of
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import member
from umkstd.logic.facts import Symbol
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.text import Text

D = datetime.date


def fee(*values, name="fee", unit=None) -> Parameter:
    """A number by (first day, end, value)."""
    return Parameter(
        name=name,
        kind=Kind.INTEGER,
        unit=unit,
        title=say("fee"),
        values=tuple(DatedValue(Span(first, end), value, CITE) for first, end, value in values),
    )


FEE = fee((None, "2022-01-01", 10), ("2022-01-01", None, 20))


def law(needs, *, span=None, **options) -> Requirement:
    """A requirement of one provision."""
    return Requirement(
        id="r",
        title=say("r"),
        provisions=(Provision(span=span or Span("2020-01-01"), cite=CITE, needs=needs),),
        verified_through="2026-01-01",
        **options,
    )


def size_by(symbol, **options) -> Determination:
    """Small up to a number of the law, large above."""
    table = Table((COUNT,), (Row((COUNT <= symbol,), "small"), Row((COUNT > symbol,), "large")))
    return Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        rulings=(DatedTable(span=Span(None), cite=CITE, tables=(table,)),),
        verified_through="2026-01-01",
        **options,
    )


def test_the_value_of_a_day() -> None:
    """The new value counts from its first day."""
    assert (FEE.at(D(2021, 12, 31)), FEE.at(D(2022, 1, 1))) == (10, 20)
    assert FEE.dated(D(2022, 1, 1)) == DatedValue(Span("2022-01-01"), 20, CITE)
    assert set(FEE.borders) == {D(2022, 1, 1)}


@pytest.mark.parametrize(
    "values",
    [
        ((None, "2022-01-01", 1), ("2021-12-31", None, 2)),
        (("2022-01-01", None, 2), (None, "2022-01-01", 1)),
        (("2020-01-01", None, 1), ("2022-01-01", None, 2)),
        ((None, "2022-01-01", 1), (None, "2023-01-01", 2)),
    ],
)
def test_values_follow_each_other(values) -> None:
    """Two values for one day would be chosen between by their order."""
    with pytest.raises(RuleDefinitionError) as caught:
        fee(*values)
    assert caught.value.problem.code == "parameter-overlap"
    assert "fee" in caught.value.problem.message.en


def test_a_day_without_a_value_is_an_error_that_names_it() -> None:
    """Never zero and never the nearest value."""
    gap = fee((None, "2021-01-01", 1), ("2022-01-01", None, 2))
    with pytest.raises(RuleDefinitionError) as caught:
        gap.at(D(2021, 6, 1))
    assert caught.value.problem.code == "parameter-missing"
    for sentence in (caught.value.problem.message.id, caught.value.problem.message.en):
        assert "fee" in sentence
        assert "2021-06-01" in sentence


@pytest.mark.parametrize(
    "values",
    [
        (("2021-01-01", None, 1),),
        ((None, "2024-01-01", 1),),
        ((None, "2021-01-01", 1), ("2022-01-01", None, 2)),
    ],
)
def test_a_provision_needs_its_numbers_on_all_its_days(values) -> None:
    """That a number is missing is found when the rule is built, never when it is asked."""
    with pytest.raises(RuleDefinitionError) as caught:
        law(COUNT <= fee(*values))
    assert caught.value.problem.code == "parameter-missing"


def test_a_number_may_be_missing_where_the_provision_is_not_in_force() -> None:
    """It is never read there."""
    requirement = law(
        COUNT <= fee(("2021-01-01", "2022-01-01", 1)), span=Span("2021-01-01", "2022-01-01")
    )

    assert requirement.status({"count": 1}, as_of="2021-12-31") is Status.MET


@pytest.mark.parametrize(
    "build",
    [
        lambda symbol: law(COUNT <= symbol),
        lambda symbol: law(
            FLAG.is_true(), notes=(Note(code="n", text=say("n"), cite=CITE, when=COUNT <= symbol),)
        ),
        size_by,
    ],
)
def test_a_symbol_that_nobody_fills_in_is_found_when_the_rule_is_built(build) -> None:
    """A name without a value is a hole in the rule."""
    symbol = Symbol(name="fee", kind=Kind.INTEGER)
    with pytest.raises(RuleDefinitionError) as caught:
        build(symbol)
    assert caught.value.problem.code == "symbol-unbound"
    assert "fee" in caught.value.problem.message.en


def test_an_overlay_replaces_a_number() -> None:
    """An embedder need not wait for a release when a regulation changes, nor change a rule."""
    overlay = {"fee": fee((None, "2023-01-01", 5), ("2023-01-01", None, 7))}
    for symbol in (FEE, Symbol(name="fee", kind=Kind.INTEGER)):
        requirement = law(COUNT <= symbol, overlay=overlay)

        def limit(day, requirement=requirement) -> int:
            met = [
                n for n in range(25) if requirement.status({"count": n}, as_of=day) is Status.MET
            ]
            return met[-1]

        assert [limit(d) for d in ("2022-06-01", "2022-12-31", "2023-01-01")] == [5, 5, 7]
    assert law(COUNT <= FEE).status({"count": 20}, as_of="2022-06-01") is Status.MET


def test_an_overlay_reaches_the_tables_that_a_requirement_tests() -> None:
    """And changes on its own day, although the table itself knows nothing of that day."""
    overlay = {"fee": fee((None, "2023-01-01", 5), ("2023-01-01", None, 7))}
    requirement = law(SIZE.equals("small"), determinations=(size_by(FEE),), overlay=overlay)
    days = ("2022-12-31", "2023-01-01", "2022-12-31")

    assert [requirement.status({"count": 6}, as_of=d) for d in days] == ["unmet", "met", "unmet"]
    changed = size_by(FEE, overlay=overlay)
    assert [changed.determine({"count": 6}, as_of=d).value for d in days] == [
        "large",
        "small",
        "large",
    ]


def test_a_gap_that_a_number_opens_is_found_when_the_rule_is_built() -> None:
    """On every day on which it changes, the first stretch included."""
    high = fee((None, None, 20), name="high")
    low = fee((None, "2022-01-01", 20), ("2022-01-01", None, 10), name="low")
    early = fee((None, "2022-01-01", 10), ("2022-01-01", None, 20), name="low")

    def build(lower):
        table = Table((COUNT,), (Row((COUNT <= lower,), "small"), Row((COUNT > high,), "large")))
        return Determination(
            id="size",
            fact=SIZE,
            title=say("size"),
            rulings=(DatedTable(span=Span(None), cite=CITE, tables=(table,)),),
            verified_through="2026-01-01",
        )

    for lower in (low, early, fee((None, None, 10), name="low")):
        with pytest.raises(RuleDefinitionError) as caught:
            build(lower)
        assert caught.value.problem.code == "table-gap"
    assert (
        build(fee((None, None, 20), name="low")).determine({"count": 20}, as_of="2022-01-01").value
        == "small"
    )


def test_a_sentence_shows_the_number_of_its_day() -> None:
    """With the unit that the law gives it, at the date that governs."""
    limit = Text(id="{count} paling banyak {fee}", en="{count} at most {fee}")
    named = member(
        "small",
        COUNT <= fee((None, "2022-01-01", 1_000), ("2022-01-01", None, 2_000), unit="rupiah"),
        holds=limit,
        fails=limit,
    )
    requirement = law(named)

    for day, shown in (("2021-12-31", "Rp1,000"), ("2022-01-01", "Rp2,000")):
        (reason,) = requirement.evaluate({"count": 5}, as_of=day).reasons
        assert reason.message.en == f"5 at most {shown}"
    assert requirement.facts == (COUNT,)
    assert LIMIT not in requirement.facts


def test_the_numbers_of_a_condition_are_listed_once() -> None:
    """A page shows each with its values; a symbol that is no parameter has none."""
    other = Symbol(name="other", kind=Kind.INTEGER)
    condition = (COUNT <= FEE) & (LIMIT <= FEE) & (COUNT > other) & FLAG.is_true()

    assert parameters_of(condition) == (FEE,)

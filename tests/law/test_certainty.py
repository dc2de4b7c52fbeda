"""Certainty: the grade of what decided, by each rule of the design's section 6."""

from __future__ import annotations

import pytest

from kernel_strategies import BORN, COUNT, FLAG, LIMIT, SIGN, SIZE, say
from umkstd.law.citation import Citation, Grade
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import all_of, any_of, at_least, member, not_
from umkstd.logic.facts import Fact
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind

TODAY = "2025-01-01"


def cite(grade) -> Citation:
    """A place of one grade."""
    return Citation(instrument="Dog Act", place=grade, grade=grade)


def law(needs, grade="article", *determinations, **options) -> Requirement:
    """A requirement of one provision of one grade."""
    return Requirement(
        id="r",
        title=say("r"),
        provisions=(Provision(span=Span("2020-01-01"), cite=cite(grade), needs=needs, **options),),
        determinations=determinations,
        verified_through="2026-01-01",
    )


def of(name, grade):
    """A member on a fact of its own, with its own citation of one grade."""
    fact = Fact(name=name, kind=Kind.BOOLEAN, label=say(name), question=say(name))
    return member(name, fact.is_true(), holds=say("h"), fails=say("f"), cite=cite(grade))


A, S, D = of("a", "article"), of("s", "secondary"), of("d", "derived")


@pytest.mark.parametrize(
    ("needs", "a", "s", "d", "grade"),
    [
        # of a true conjunction its weakest member
        (all_of(A, S, D), True, True, True, "derived"),
        # of a false one its best-graded false member
        (all_of(A, S, D), False, False, False, "article"),
        (all_of(A, S, D), True, False, False, "secondary"),
        (all_of(A, S, D), None, True, False, "derived"),
        # of a true disjunction its best-graded true member
        (any_of(A, S, D), True, True, True, "article"),
        (any_of(A, S, D), False, True, True, "secondary"),
        (any_of(A, S, D), None, False, True, "derived"),
        # of a false one its weakest
        (any_of(A, S, D), False, False, False, "derived"),
        # a negation has the grade of what it negates
        (not_(A), False, None, None, "article"),
        (not_(any_of(A, D)), False, None, False, "derived"),
        (not_(all_of(A, D)), False, None, False, "article"),
        # at_least(n): the n-th best of the true ones
        (at_least(1, A, S, D), True, True, True, "article"),
        (at_least(2, A, S, D), True, True, True, "secondary"),
        (at_least(3, A, S, D), True, True, True, "derived"),
        (at_least(2, A, S, D), False, True, True, "derived"),
        (at_least(2, A, S, D), True, None, True, "derived"),
        # and where it fails, of the false ones as many as make it fail
        (at_least(2, A, S, D), False, False, False, "secondary"),
        (at_least(3, A, S, D), False, False, False, "article"),
        (at_least(1, A, S, D), False, False, False, "derived"),
        # below other nodes alike
        (all_of(A, any_of(S, D)), True, True, True, "secondary"),
        (all_of(A, any_of(S, D)), True, False, True, "derived"),
        (any_of(all_of(A, D), S), True, True, True, "secondary"),
        (all_of(any_of(A, D), S), False, None, False, "derived"),
    ],
)
def test_the_grade_of_what_decided(needs, a, s, d, grade) -> None:
    """A badly known text that was not needed does not weaken the answer."""
    verdict = law(needs).evaluate({"a": a, "s": s, "d": d}, as_of=TODAY)

    assert verdict.certainty is Grade(grade)


def test_a_member_without_a_citation_takes_its_provisions() -> None:
    """And one with its own keeps it, whatever the provision has."""
    bare = law(FLAG.is_true(), "secondary").evaluate({"flag": True}, as_of=TODAY)
    assert (bare.certainty, bare.citations) == (Grade.SECONDARY, (cite("secondary"),))
    assert bare.reasons[0].grade is Grade.SECONDARY
    own = law(A, "derived").evaluate({"a": True}, as_of=TODAY)
    assert (own.certainty, own.citations) == (Grade.ARTICLE, (cite("article"),))


def test_nothing_decided_has_no_grade() -> None:
    """Undetermined and not in force: there is nothing to be certain of."""
    assert law(A).evaluate({}, as_of=TODAY).certainty is None
    assert law(A).evaluate({"a": True}, as_of="2019-12-31").certainty is None


def test_the_weakest_over_the_provisions_tried() -> None:
    """A verdict that holds under two laws is as certain as the less known."""
    two = Requirement(
        id="r",
        title=say("r"),
        provisions=(
            Provision(
                span=Span("2020-01-01", "2022-01-01"),
                governed_by=BORN,
                cite=cite("secondary"),
                needs=FLAG.is_true(),
            ),
            Provision(
                span=Span("2022-01-01"),
                governed_by=BORN,
                cite=cite("article"),
                needs=FLAG.is_true(),
            ),
        ),
        verified_through="2026-01-01",
    )

    assert two.evaluate({"flag": True}, as_of=TODAY).certainty is Grade.SECONDARY
    known = {"flag": True, "born": "2023-01-01"}
    assert two.evaluate(known, as_of=TODAY).certainty is Grade.ARTICLE


def test_the_grade_of_an_exception_and_of_its_condition_count() -> None:
    """That it applies is part of what decided; a rule that was overridden is not."""

    def rule(applies):
        return Requirement(
            id="r",
            title=say("r"),
            provisions=(
                Provision(span=Span("2020-01-01"), cite=cite("disputed"), needs=FLAG.is_true()),
                Provision(
                    span=Span("2020-01-01"),
                    cite=cite("article"),
                    needs=SIGN.is_true(),
                    rank=1,
                    applies_when=applies,
                ),
            ),
            verified_through="2026-01-01",
        )

    known = {"flag": True, "sign": True, "a": True, "d": True}
    assert rule(A).evaluate(known, as_of=TODAY).certainty is Grade.ARTICLE
    assert rule(D).evaluate(known, as_of=TODAY).certainty is Grade.DERIVED
    assert rule(A).evaluate(known | {"a": False}, as_of=TODAY).certainty is Grade.DISPUTED
    assert rule(A).evaluate(known | {"a": None}, as_of=TODAY).certainty is Grade.DISPUTED


def test_readings_that_agree_have_the_weakest_grade() -> None:
    """The answer rests on each of them."""
    rule = Requirement(
        id="r",
        title=say("r"),
        provisions=(
            Provision(
                span=Span("2020-01-01"),
                cite=cite("article"),
                readings=(
                    Reading(say("one"), A, cite("article")),
                    Reading(say("two"), D, cite("derived")),
                ),
            ),
        ),
        verified_through="2026-01-01",
    )

    assert rule.evaluate({"a": True, "d": True}, as_of=TODAY).certainty is Grade.DERIVED


def test_out_of_scope_is_as_certain_as_the_scope() -> None:
    """What would have been needed inside does not count."""
    duty = law(D, scope=S)

    assert duty.evaluate({"s": False, "d": True}, as_of=TODAY).certainty is Grade.SECONDARY
    assert duty.evaluate({"s": True, "d": True}, as_of=TODAY).certainty is Grade.DERIVED


SIZES = Determination(
    id="size",
    fact=SIZE,
    title=say("size"),
    rulings=(
        DatedTable(
            span=Span("2020-01-01"),
            cite=cite("article"),
            tables=tuple(
                Table(
                    (fact,),
                    (
                        Row((fact <= 1,), "small", cite("secondary")),
                        Row((fact.between(2, 3),), "middle", cite("derived")),
                        Row((fact > 3,), "large", cite("disputed")),
                    ),
                )
                for fact in (COUNT, LIMIT)
            ),
            dispute=say("two criteria"),
        ),
    ),
    verified_through="2026-01-01",
)


def test_a_derived_fact_carries_the_grade_of_its_table() -> None:
    """The rows that hold, or all that may still hold, each with its own."""
    rule = law(SIZE.one_of("small", "middle"), "article", SIZES)
    verdict = rule.evaluate({"count": 1, "limit": 1}, as_of=TODAY)
    assert verdict.certainty is Grade.SECONDARY
    assert set(verdict.citations) == {cite("article"), cite("secondary")}
    verdict = rule.evaluate({"count": 1, "limit": 2}, as_of=TODAY)
    assert verdict.certainty is Grade.DERIVED
    assert set(verdict.citations) == {cite("article"), cite("secondary"), cite("derived")}
    assert rule.evaluate({"count": 9, "limit": 9}, as_of=TODAY).certainty is Grade.DISPUTED


def test_rows_of_one_answer_are_told_apart_by_their_citation() -> None:
    """Only the article of the row that holds is given, though another answers alike."""
    table = Table(
        (COUNT,),
        (
            Row((COUNT <= 1,), "small", cite("secondary")),
            Row((COUNT.between(2, 3),), "small", cite("derived")),
            Row((COUNT > 3,), "large", cite("disputed")),
        ),
    )
    sizes = Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        rulings=(DatedTable(span=Span(None), cite=cite("article"), tables=(table,)),),
        verified_through="2026-01-01",
    )
    rule = law(SIZE.equals("small"), "article", sizes)

    assert rule.evaluate({"count": 1}, as_of=TODAY).certainty is Grade.SECONDARY
    assert rule.evaluate({"count": 2}, as_of=TODAY).certainty is Grade.DERIVED


def test_a_stated_answer_carries_no_grade() -> None:
    """The tables did not decide; what is left is the article that asks."""
    rule = law(SIZE.one_of("small", "middle"), "article", SIZES)
    verdict = rule.evaluate({"size": "middle"}, as_of=TODAY)

    assert (verdict.certainty, verdict.citations) == (Grade.ARTICLE, (cite("article"),))

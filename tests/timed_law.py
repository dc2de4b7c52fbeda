"""A law that moves with time, for tests of timelines and of the law of two days."""

from __future__ import annotations

import datetime

from kernel_strategies import (
    AS_OF,
    COUNT,
    FLAG,
    SIZE,
    fact,
    say,
)
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.logic.combine import member
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind
from umkstd.testing.case_files import cases


def date(text: str) -> datetime.date:
    """A day from ISO text."""
    return datetime.date.fromisoformat(text)


def shape(found):
    """First day and status of each span."""
    return [(span.first and str(span.first), span.verdict.status) for span in found.spans]


def law(*given_: Provision, **options) -> Requirement:
    """A licence by these provisions."""
    return Requirement(
        **{
            "id": "dog-licence",
            "title": say("dog licence"),
            "provisions": given_,
            "verified_through": "2026-01-01",
            **options,
        }
    )


def by(place: str) -> Citation:
    """A place in the Dog Act."""
    return Citation(instrument="Dog Act", place=place, grade="article")


def filed(rule_id: str, expected: str) -> dict:
    """The facts of the first published case with an answer."""
    return next(dict(case.facts) for case in cases(rule_id) if case.expected == expected)


UNTIL = fact("until", Kind.DATE)
SINCE = fact("since", Kind.DATE)
BIRTH = fact("birth", Kind.DATE, sensitive=True)
CAP = Parameter(
    name="cap",
    kind=Kind.INTEGER,
    unit="rupiah",
    title=say("highest price"),
    values=(
        DatedValue(Span(None, "2021-01-01"), 100, by("s. 20")),
        DatedValue(Span("2021-01-01"), 300, by("s. 21")),
    ),
)
CHEAP = member(
    "cheap",
    COUNT <= CAP,
    holds=say("{count} is at most {cap}"),
    fails=say("{count} is above {cap}"),
    cite=by("s. 3"),
)
BASE_ACT = Provision(span=Span("2020-01-01"), cite=by("s. 1"), needs=FLAG.is_true())


def english(span):
    """What changed, in English."""
    return [why.en for why in span.why]


def sized(*rulings: DatedTable, inner=()) -> Determination:
    """A size by these tables."""
    return Determination(
        id="size",
        fact=SIZE,
        title=say("size of the dog"),
        rulings=rulings,
        verified_through="2026-01-01",
        determinations=inner,
    )


def by_count(limit) -> Table:
    """Small up to a limit, large above it."""
    return Table((COUNT,), (Row((COUNT <= limit,), "small"), Row((COUNT > limit,), "large")))


def by_day(day) -> Table:
    """Small up to a day, large after it."""
    return Table((AS_OF,), (Row((AS_OF <= day,), "small"), Row((AS_OF > day,), "large")))


SMALL = Provision(span=Span(None), cite=by("s. 1"), needs=SIZE.one_of("small"))

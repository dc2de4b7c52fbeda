"""Time: spans, governing dates, dated parameters, and what moves as the as-of date moves."""

from __future__ import annotations

import datetime
import itertools

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from kernel_strategies import (
    AS_OF,
    BORN,
    COUNT,
    DAY,
    FLAG,
    MOVED,
    SIGN,
    SIZE,
    facts,
    requirements,
    say,
)
from umkstd.errors import CaseError
from umkstd.law.citation import Citation
from umkstd.law.determination import DatedTable, Determination
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of
from umkstd.logic.nodes import Compare, OneOf, walk
from umkstd.logic.table import Row, Table
from umkstd.logic.values import Kind

MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
AWAY, NOT_YET = Status.NOT_APPLICABLE, Status.NOT_IN_FORCE


def by(place: str, grade: str = "article") -> Citation:
    """A place in the Dog Act."""
    return Citation(instrument="Dog Act", place=place, grade=grade)


def law(*provisions: Provision, **options: object) -> Requirement:
    """A licence by these provisions."""
    return Requirement(
        id="dog-licence",
        title=say("dog licence"),
        provisions=provisions,
        verified_through="2026-01-01",
        **options,
    )


def literal_days(requirement: Requirement) -> set[datetime.date]:
    """The days that conditions on the as-of date name, each with the day after."""
    found = set()
    for provision in requirement.provisions:
        for condition in provision.conditions:
            for node in walk(condition):
                if isinstance(node, Compare) and node.fact == AS_OF:
                    found.add(node.other)
                if isinstance(node, OneOf) and node.fact == AS_OF:
                    found.update(node.values)
    return {day for day in found if isinstance(day, datetime.date)}


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(requirements(), facts())
def test_a_verdict_changes_at_borders_and_at_the_dates_of_the_case_only(requirement, known) -> None:
    """Between two such days the answer stands still: a caller may cache it and plan by it."""
    first, last = datetime.date(2018, 1, 1), datetime.date(2026, 1, 1)
    own = {known["born"], known["moved"]} | literal_days(requirement)
    own = {day for day in own if first < day < last}
    moments = sorted({first, last, *requirement.borders.days, *own, *(day + DAY for day in own)})

    for start, end in itertools.pairwise(moments):
        seen = set()
        for day in {start, start + (end - start) // 2, end - DAY}:
            verdict = requirement.evaluate(known, as_of=day)
            seen.add((verdict.status, verdict.reason_codes, verdict.certainty))
        assert len(seen) == 1


# ------------------------------------------------------------------- spans
SPAN = law(Provision(span=Span("2020-03-01", "2022-03-01"), cite=by("s. 1"), needs=FLAG.is_true()))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2020-02-29", NOT_YET),  # the day before
        ("2020-03-01", MET),  # the first day is in
        ("2022-02-28", MET),  # the last day in force
        ("2022-03-01", NOT_YET),  # the end day is out
    ],
)
def test_a_span_holds_its_first_day_and_not_its_end(day, status) -> None:
    """A law that ends on a day is not the law of that day."""
    assert SPAN.evaluate({"flag": True}, as_of=day).status is status
    assert SPAN.status({"flag": True}, as_of=day) is status


def test_not_in_force_is_decided_by_the_day_alone() -> None:
    """No fact can put a law in force; so nothing is asked and nothing is graded."""
    verdict = SPAN.evaluate({}, as_of="2019-01-01")

    assert (verdict.status, verdict.reasons, verdict.open_facts) == (NOT_YET, (), ())
    assert (verdict.certainty, verdict.legal_reasons, verdict.trace) == (None, (), ())
    assert verdict.id == "dog-licence"
    assert not verdict.stale
    assert SPAN.evaluate({"flag": False}, as_of="2030-01-01").stale


def test_an_exception_in_force_does_not_put_the_law_in_force() -> None:
    """An exception needs a rule to be an exception from."""
    requirement = law(
        Provision(span=Span("2020-01-01"), cite=by("s. 1"), needs=FLAG.is_true()),
        Provision(span=Span("2010-01-01"), cite=by("s. 2"), needs=SIGN.is_true(), rank=1),
    )

    assert requirement.status({"sign": True}, as_of="2015-01-01") is NOT_YET
    assert requirement.status({"sign": True}, as_of="2020-01-01") is MET


def test_a_known_gap_is_a_provision_of_its_own() -> None:
    """Between two laws the text is unresolved: either outcome, and nothing to ask."""
    requirement = law(
        Provision(span=Span("2019-01-01", "2020-11-02"), cite=by("s. 1"), needs=FLAG.is_true()),
        Provision(span=Span("2020-11-02", "2021-02-02"), cite=by("gap"), unresolved=say("gap")),
        Provision(span=Span("2021-02-02"), cite=by("s. 2"), needs=FLAG.is_false()),
    )
    statuses = [
        requirement.status({"flag": True}, as_of=day)
        for day in ("2020-11-01", "2020-11-02", "2021-02-01", "2021-02-02")
    ]

    assert statuses == [MET, OPEN, OPEN, UNMET]
    verdict = requirement.evaluate({}, as_of="2020-12-01")
    assert verdict.open_facts == ()
    assert [(r.kind, r.message) for r in verdict.legal_reasons] == [("unresolved", say("gap"))]
    assert verdict.reason_codes == ("dog-licence-unresolved",)


# ---------------------------------------------------------- governing dates
REGIME = law(
    Provision(
        span=Span("2021-02-02", "2025-06-05"),
        governed_by=BORN,
        cite=by("old", "secondary"),
        needs=FLAG.is_true(),
    ),
    Provision(span=Span("2025-06-05"), governed_by=BORN, cite=by("new"), needs=FLAG.is_false()),
)


@pytest.mark.parametrize(
    ("born", "as_of", "place"),
    [
        ("2023-05-01", "2026-11-24", "old"),  # keeps the law under which it was born
        ("2021-02-02", "2026-11-24", "old"),  # first day of the old law
        ("2025-06-04", "2026-11-24", "old"),  # last day of the old law
        ("2025-06-05", "2026-11-24", "new"),  # first day of the new law
        ("2019-05-01", "2026-11-24", "new"),  # older than any law: what governs today
        ("2021-02-01", "2026-11-24", "new"),  # likewise, by one day
        ("2019-05-01", "2025-06-04", "old"),  # what governed on that day
        ("2026-05-01", "2023-01-01", "old"),  # not yet born that day: the law of that day
        ("2023-05-01", "2021-02-02", "old"),
        ("0001-01-01", "2026-11-24", "new"),
        ("9999-12-31", "2026-11-24", "new"),
    ],
)
def test_the_governing_date_chooses_the_provision(born, as_of, place) -> None:
    """The law of its own day judges a thing, at the latest the law of the day of asking."""
    for flag in (True, False):
        verdict = REGIME.evaluate({"flag": flag, "born": born}, as_of=as_of)
        assert verdict.status is (MET if flag is (place == "old") else UNMET)
        assert [cite.place for cite in verdict.citations] == [place]


def test_an_unknown_governing_date_leaves_each_law_that_could_govern() -> None:
    """It is asked for where the laws differ, and not where only one has begun."""
    verdict = REGIME.evaluate({"flag": True}, as_of="2026-11-24")
    assert (verdict.status, verdict.open_facts) == (OPEN, ("born",))
    assert (verdict.reasons, verdict.legal_reasons) == ((), ())
    assert verdict.reason_codes == ("dog-licence-governing-date",)

    verdict = REGIME.evaluate({}, as_of="2026-11-24")
    assert (verdict.status, set(verdict.open_facts)) == (OPEN, {"born", "flag"})

    verdict = REGIME.evaluate({"flag": True}, as_of="2025-06-04")
    assert (verdict.status, verdict.open_facts) == (MET, ())


def test_an_unknown_governing_date_does_not_matter_where_the_laws_agree() -> None:
    """Both laws ask the same, so nobody need look up the date; the grade is the weaker."""
    requirement = law(
        *(
            Provision(span=span, governed_by=BORN, cite=cite, needs=FLAG.is_true())
            for span, cite in (
                (Span("2021-02-02", "2025-06-05"), by("old", "secondary")),
                (Span("2025-06-05"), by("new")),
            )
        )
    )
    verdict = requirement.evaluate({"flag": True}, as_of="2026-11-24")

    assert (verdict.status, verdict.open_facts, verdict.certainty) == (MET, (), "secondary")
    assert {cite.place for cite in verdict.citations} == {"old", "new"}


def test_two_governing_dates() -> None:
    """An exception may go by another date than the rule; each is read, or left open, by itself."""
    requirement = law(
        Provision(span=Span("2020-01-01"), governed_by=BORN, cite=by("rule"), needs=FLAG.is_true()),
        Provision(
            span=Span("2022-01-01", "2023-01-01"),
            governed_by=MOVED,
            rank=1,
            cite=by("moved"),
            needs=SIGN.is_true(),
        ),
    )
    known = {"flag": False, "sign": True, "born": "2021-01-01"}

    assert requirement.status(known | {"moved": "2022-06-01"}, as_of="2024-01-01") is MET
    assert requirement.status(known | {"moved": "2023-01-01"}, as_of="2024-01-01") is UNMET
    # What moves later than the day of asking has not moved.
    assert requirement.status(known | {"moved": "2022-06-01"}, as_of="2021-06-01") is UNMET
    verdict = requirement.evaluate(known, as_of="2024-01-01")
    assert (verdict.status, verdict.open_facts) == (OPEN, ("moved",))
    verdict = requirement.evaluate({"flag": True, "sign": True}, as_of="2024-01-01")
    assert (verdict.status, verdict.open_facts) == (MET, ())
    assert {fact.name for fact in requirement.facts} == {"flag", "sign", "born", "moved"}


@pytest.mark.parametrize("value", ["1 May 2020", 20200501, datetime.time(1)])
def test_a_governing_date_that_is_none_is_an_error(value) -> None:
    """A date that cannot be read must not silently mean the law of today."""
    for ask in (REGIME.evaluate, REGIME.status):
        with pytest.raises(CaseError) as caught:
            ask({"flag": True, "born": value}, as_of="2026-11-24")
        assert [problem.path for problem in caught.value.problems] == ["/born"]


# ---------------------------------------------------------- numbers of the law
FEE = Parameter(
    name="threshold",
    kind=Kind.INTEGER,
    title=say("threshold"),
    values=(
        DatedValue(Span(None, "2022-01-01"), 10, by("s. 3")),
        DatedValue(Span("2022-01-01", "2024-01-01"), 20, by("s. 3 new")),
        DatedValue(Span("2024-01-01"), 30, by("s. 3 newer")),
    ),
)


@pytest.mark.parametrize(
    ("day", "limit"),
    [("2021-12-31", 10), ("2022-01-01", 20), ("2023-12-31", 20), ("2024-01-01", 30)],
)
def test_a_parameter_changes_on_its_day(day, limit) -> None:
    """Just on and just off the threshold of that day."""
    requirement = law(Provision(span=Span("2020-01-01"), cite=by("s. 1"), needs=COUNT <= FEE))

    assert requirement.status({"count": limit}, as_of=day) is MET
    assert requirement.status({"count": limit + 1}, as_of=day) is UNMET


@pytest.mark.parametrize(
    ("born", "limit"),
    [("2021-12-31", 10), ("2022-01-01", 20), ("2024-05-01", 30), ("2019-01-01", 30)],
)
def test_a_parameter_is_read_at_the_governing_date(born, limit) -> None:
    """What was small enough on its day stays so; without a law of its day, today's number."""
    requirement = law(
        Provision(span=Span("2020-01-01"), governed_by=BORN, cite=by("s. 1"), needs=COUNT <= FEE)
    )
    known = {"born": born}

    assert requirement.status(known | {"count": limit}, as_of="2025-01-01") is MET
    assert requirement.status(known | {"count": limit + 1}, as_of="2025-01-01") is UNMET
    assert requirement.status({"count": 10}, as_of="2025-01-01") is MET
    verdict = requirement.evaluate({"count": 11}, as_of="2025-01-01")
    assert (verdict.status, verdict.open_facts) == (OPEN, ("born",))


def test_a_determination_inside_a_provision_is_read_on_the_day_of_asking() -> None:
    """An old licence keeps its law, but the size of the business is the size it has now."""
    small = Table((COUNT,), (Row((COUNT <= 1,), "small"), Row((COUNT > 1,), "large")))
    wider = Table((COUNT,), (Row((COUNT <= 5,), "small"), Row((COUNT > 5,), "large")))
    size = Determination(
        id="size",
        fact=SIZE,
        title=say("size"),
        verified_through="2026-01-01",
        rulings=(
            DatedTable(span=Span(None, "2023-01-01"), cite=by("s. 8"), tables=(small,)),
            DatedTable(span=Span("2023-01-01"), cite=by("s. 9"), tables=(wider,)),
        ),
    )
    requirement = law(
        Provision(
            span=Span("2020-01-01"), governed_by=BORN, cite=by("s. 1"), needs=SIZE.equals("small")
        ),
        determinations=(size,),
    )
    known = {"count": 3, "born": "2021-01-01"}

    assert requirement.status(known, as_of="2022-12-31") is UNMET
    assert requirement.status(known, as_of="2023-01-01") is MET
    # A number of the law beside it is read at the governing date; the size still is not.
    both = attrs.evolve(requirement.provisions[0], needs=SIZE.equals("small") & (COUNT <= FEE))
    requirement = law(both, determinations=(size,))
    assert requirement.status(known, as_of="2022-12-31") is UNMET
    assert requirement.status(known, as_of="2023-01-01") is MET


def test_time_travel_is_the_same_as_asking() -> None:
    """A document issued later, or expired, is not held on that day."""
    held = all_of(BORN <= AS_OF, AS_OF < MOVED)
    requirement = law(Provision(span=Span("2000-01-01"), cite=by("s. 1"), needs=held))
    known = {"born": "2020-02-02", "moved": "2021-02-02"}
    days = ("2020-02-01", "2020-02-02", "2021-02-01", "2021-02-02")

    assert [requirement.status(known, as_of=d) for d in days] == [UNMET, MET, MET, UNMET]
    verdict = requirement.evaluate({"born": "2020-02-02"}, as_of="2020-06-01")
    assert (verdict.status, verdict.open_facts) == (OPEN, ("moved",))


def test_a_law_from_the_first_day_there_is() -> None:
    """The ends of the calendar are days like others."""
    requirement = law(
        Provision(
            span=Span(datetime.date.min, datetime.date.max),
            governed_by=BORN,
            cite=by("s. 1"),
            needs=FLAG.is_true(),
        )
    )

    assert requirement.status({"flag": True}, as_of=datetime.date.min) is MET
    assert requirement.status({"flag": True, "born": "2020-01-01"}, as_of="2021-01-01") is MET
    assert requirement.status({"flag": True}, as_of=datetime.date.max) is NOT_YET
    assert requirement.facts == (BORN, FLAG)


@pytest.mark.parametrize(
    "day",
    ["yesterday", "2026-13-01", "20261124", "2026-W01-1", "", 3, None, datetime.datetime.now()],  # noqa: DTZ005
)
def test_the_day_of_asking_must_be_a_day(day) -> None:
    """There is no hidden today, and no guess at what a caller meant."""
    for ask in (SPAN.evaluate, SPAN.status):
        with pytest.raises(CaseError) as caught:
            ask({"flag": True}, as_of=day)
        assert [problem.code for problem in caught.value.problems] == ["not-a-date"]

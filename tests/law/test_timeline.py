"""Timelines, held against asking on every single day."""

from __future__ import annotations

import datetime
import itertools
import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import umkstd
from kernel_strategies import (
    AS_OF,
    BORN,
    COUNT,
    DAY,
    FLAG,
    MOVED,
    SIGN,
    SIZE,
    TIER,
    base_tests,
    citations,
    determinations,
    facts,
    parameters,
    partial_facts,
    provisions,
    requirements,
    say,
    trees,
)
from kernel_strategies import tests_of as one_test_of
from timed_law import (
    BASE_ACT,
    UNTIL,
    by,
    date,
    english,
    filed,
    law,
    shape,
)
from umkstd.errors import CaseError
from umkstd.law.composition import all_of as all_rules
from umkstd.law.composition import any_of as any_rule
from umkstd.law.composition import at_least as at_least_rules
from umkstd.law.composition import not_ as not_rule
from umkstd.law.parameter import DatedValue, Parameter
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.timeline import timeline
from umkstd.law.verdict import Status
from umkstd.logic.combine import any_of, member
from umkstd.logic.values import Kind
from umkstd.rulebook import RULEBOOK
from umkstd.testing.case_files import cases

FIRST, LAST = datetime.date(2019, 6, 1), datetime.date(2022, 10, 1)
MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
AWAY, NOT_YET = Status.NOT_APPLICABLE, Status.NOT_IN_FORCE
thorough = settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))


def every_day(first: datetime.date, last: datetime.date):
    """Each day of a stretch, both ends included."""
    for number in range(first.toordinal(), last.toordinal() + 1):
        yield datetime.date.fromordinal(number)


def told(rule, known, day):
    """Everything that a person is told about a verdict on a day, and by which provisions."""
    verdict = rule.evaluate(known, as_of=day)
    reasons = {(r.code, r.outcome, r.message, frozenset(r.citations)) for r in verdict.reasons}
    law_ = {
        (r.kind, r.code, r.message, frozenset(itertools.zip_longest(r.citations, r.would_decide)))
        for r in verdict.legal_reasons
    }
    tried = {id(candidate.provision) for candidate in getattr(verdict.decision, "tried", ())}
    return verdict.status, verdict.certainty, set(verdict.open_facts), reasons, law_, tried


# ------------------------------------------------------------------------ against every day
@st.composite
def laws(draw) -> Requirement:
    """A requirement whose determinations, parameters and sentences move with time."""
    of_size = draw(determinations(SIZE, (FLAG, COUNT, AS_OF)))
    of_tier = draw(determinations(TIER, (SIZE, FLAG), (of_size,)))
    threshold = draw(parameters())
    dated = Parameter(
        name="last_free_day",
        kind=Kind.DATE,
        title=say("last free day"),
        values=(
            DatedValue(Span(None, "2021-07-01"), date("2020-03-01"), by("s. 7")),
            DatedValue(Span("2021-07-01"), date("2022-09-01"), by("s. 8")),
        ),
    )
    telling = member(
        "telling",
        any_of(COUNT <= threshold, AS_OF > dated),
        holds=say("{count} is at most {threshold}, or {last_free_day} is over"),
        fails=say("{count} is above {threshold}; free until {last_free_day}"),
        cite=draw(st.none() | citations()),
    )
    single = [
        base_tests((threshold,)),
        st.sampled_from((SIZE, TIER)).flatmap(one_test_of),
        st.sampled_from((BORN, MOVED)).flatmap(
            lambda item: st.sampled_from((item <= AS_OF, AS_OF < item, item.equals(AS_OF)))
        ),
    ]
    needs = st.just(telling) | trees(st.one_of(*single), size=4)
    governing = draw(st.sampled_from(((None,), (None, BORN), (BORN,))))
    ranks = draw(st.lists(st.sampled_from((0, 0, 1)), max_size=2))
    return law(
        *(draw(provisions(needs, rank, governing)) for rank in [0, *ranks]),
        determinations=(of_size, of_tier),
    )


def check_every_day(rule, known, first=FIRST, last=LAST):
    """Within a span every day is told alike, and no two neighbours are."""
    found = timeline(rule, known, start=first, end=last)
    spans = found.spans
    assert (spans[0].first, spans[-1].last) == (first, last)
    assert all(one.last + DAY == other.first for one, other in itertools.pairwise(spans))
    for span in spans:
        expected = told(rule, known, span.first)
        assert span.verdict == rule.evaluate(known, as_of=span.first)
        assert all(told(rule, known, day) == expected for day in every_day(span.first, span.last))
    for one, other in itertools.pairwise(spans):
        assert told(rule, known, one.last) != told(rule, known, other.first)
        assert other.why
        assert len(set(other.why)) == len(other.why)
    assert spans[0].why == ()
    return found


@thorough
@given(laws(), partial_facts())
def test_a_timeline_misses_no_day_and_names_none_too_many(requirement, known):
    check_every_day(requirement, known)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(requirements(), partial_facts())
def test_without_ends_a_timeline_covers_all_time(requirement, known):
    found = timeline(requirement, known)

    assert found.spans[0].first is None
    assert found.spans[-1].last is None
    for span in found.spans:
        days = [span.first or datetime.date.min, span.last or datetime.date.max]
        ends = [told(requirement, known, day) for day in days]
        assert ends[0] == ends[1]
        assert span.verdict.as_of in span
    moments = {day + move * DAY for day in requirement.borders.days for move in (-1, 0)}
    for day in moments:
        span = found.at(day)
        assert requirement.status(known, as_of=day) is span.verdict.status
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own value


@settings(deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
@given(st.lists(requirements(size=2), min_size=2, max_size=3), facts())
def test_several_rules_joined_have_a_timeline_too(rules, known):
    first, last = date("2020-06-01"), date("2022-08-01")
    for join in (all_rules, any_rule, lambda *parts: at_least_rules(2, *parts)):
        rule = join(*rules, not_rule(rules[0]))
        found = timeline(rule, known, start=first, end=last)
        for span in found.spans:
            statuses = {rule.status(known, as_of=d) for d in every_day(span.first, span.last)}
            assert statuses == {span.verdict.status}
        assert all(span.why for span in found.spans[1:])


@pytest.mark.parametrize(
    ("rule_id", "expected", "first", "last"),
    [
        ("sni-bina-umk", "met", "2018-01-01", "2027-12-31"),
        ("sni-bina-umk", "undetermined", "2018-01-01", "2027-12-31"),
        ("pirt.keeps", "met", "2020-01-01", "2030-12-31"),
        ("halal.duty", "unmet", "2018-01-01", "2035-12-31"),
        ("sni-mark.duties", "met", "2013-01-01", "2027-12-31"),
        ("trade-mark.in-force", "met", "2014-01-01", "2040-12-31"),
    ],
)
def test_the_timelines_of_the_rulebook_are_right_on_every_day(rule_id, expected, first, last):
    check_every_day(umkstd.rulebook[rule_id], filed(rule_id, expected), date(first), date(last))


def test_every_requirement_of_the_rulebook_has_a_timeline_with_its_reasons() -> None:
    """On the day of a published case it says what the case expects, and each border says why."""
    seen = 0
    for name, rule in RULEBOOK.requirements.items():
        for case in cases(name)[::8]:
            found = timeline(rule, case.facts)
            assert found.at(case.as_of).verdict.status.value == case.expected, case.name
            assert all(span.why for span in found.spans[1:]), case.name
            assert found.explain("id") != found.explain("en")
            seen += 1
    assert seen > len(RULEBOOK.requirements)


# ------------------------------------------------------------------------------- joined and shown
def test_only_the_parts_that_decide_are_told_of() -> None:
    """What begins beside a part that is enough by itself makes no border."""
    later = law(Provision(span=Span("2022-01-01"), cite=by("s. 2"), needs=SIGN.is_true()))
    rule = any_rule(law(BASE_ACT), later, AS_OF <= UNTIL)
    known = {"flag": True, "sign": False, "until": "2010-01-01"}
    found = timeline(rule, known, start="2009-12-31")

    assert shape(found) == [("2009-12-31", MET), ("2010-01-02", UNMET), ("2020-01-01", MET)]
    assert english(found.spans[1]) == [
        "label until (en) has passed: 1 January 2010 (additional condition)."
    ]
    assert english(found.spans[2]) == ["Dog Act s. 1 begins to govern this."]
    assert found.verified_through == date("2026-01-01")


def test_a_bare_wish_is_never_out_of_date() -> None:
    """No law, no day through which it was looked up."""
    found = timeline(all_rules(law(BASE_ACT), FLAG.is_true()), {"flag": True}, end="2025-12-31")
    assert "looked up" not in found.explain("en")


def test_a_timeline_shows_itself() -> None:
    """Days, status, what changed; and from where on nobody has looked."""
    rule = law(
        BASE_ACT,
        attrs.evolve(
            BASE_ACT, rank=1, applies_when=AS_OF > UNTIL, needs=SIGN.is_true(), cite=by("s. 2 <b>")
        ),
    )
    found = timeline(rule, {"flag": True, "sign": False, "until": "2022-03-01"})

    assert found.explain("en") == (
        "dog licence (en)\n"
        "  until 31 December 2019: not in force\n"
        "  1 January 2020 – 1 March 2022: met\n"
        "  – Dog Act s. 1 begins to govern this.\n"
        "  from 2 March 2022: unmet\n"
        "  – Dog Act s. 1 no longer has a say.\n"
        "  – Dog Act s. 2 <b> now has a say.\n"
        "  – label until (en) has passed: 1 March 2022 (Dog Act s. 2 <b>).\n"
        "  The law was last looked up on 1 January 2026; later changes are not counted."
    )
    assert (
        found.explain().splitlines()[1]
        == "  sampai 31 Desember 2019: belum atau tidak lagi berlaku"
    )
    assert "### dog licence (id)" in found._repr_markdown_()
    assert "s. 2 &lt;b&gt;" in found._repr_html_()
    always = timeline(law(attrs.evolve(BASE_ACT, span=Span(None))), {"flag": True})
    assert "at all times: met" in always.explain("en")
    assert always.spans[0].verdict.as_of == always.verified_through


def test_a_day_finds_its_span() -> None:
    found = timeline(law(BASE_ACT), {"flag": True}, start="2019-01-01", end="2021-01-01")

    assert [(str(s.first), str(s.last)) for s in found.spans] == [
        ("2019-01-01", "2019-12-31"),
        ("2020-01-01", "2021-01-01"),
    ]
    assert found.at("2019-12-31") is found.spans[0]
    assert found.at(date("2020-01-01")) is found.spans[1]
    assert found.at("2021-01-01") is found.spans[1]
    assert found.at("2021-01-02") is None
    assert found.at("2018-12-31") is None
    assert "2020-06-01" in found.spans[1]
    ended = timeline(law(attrs.evolve(BASE_ACT, span=Span(None))), {"flag": True}, end="2021-01-01")
    assert ended.spans[0].verdict.as_of == date("2021-01-01")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"start": "2022-01-02", "end": "2022-01-01"}, "days-order"),
        ({"start": "soon"}, "not-a-date"),
        ({"end": "1 Mei 2022"}, "not-a-date"),
    ],
)
def test_days_that_are_none_or_the_wrong_way_round_are_refused(options, code) -> None:
    with pytest.raises(CaseError) as caught:
        timeline(law(BASE_ACT), {"flag": True}, **options)
    assert [problem.code for problem in caught.value.problems] == [code]
    with pytest.raises(CaseError):
        timeline(law(BASE_ACT), {"flag": True}).at("never")


def test_a_wrong_fact_is_refused_as_everywhere() -> None:
    with pytest.raises(CaseError):
        timeline(umkstd.rulebook["nib"], {"no_such_fact": 1})


def test_facts_that_follow_from_others_make_borders_too() -> None:
    """The first day of a mark's protection is worked out from its filing; it is not stated."""
    known = filed("trade-mark.in-force", "met")
    found = timeline(umkstd.rulebook["trade-mark.in-force"], known)

    filing = date(known["mark_filed_on"])
    last = filing.replace(year=filing.year + 10)
    assert found.spans[-1].verdict.status is UNMET
    assert found.spans[-1].first == last + DAY
    assert found.spans[-1].causes[-1].kind == "date-passed"
    read = umkstd.rulebook["trade-mark.in-force"].vocabulary.read(known)
    assert timeline(umkstd.rulebook["trade-mark.in-force"], read) == found


def test_the_phases_of_the_halal_duty() -> None:
    """Food of a micro business is free until 17 October 2026: Pasal 160 of PP 42/2024."""
    found = timeline(umkstd.rulebook["halal.duty"], filed("halal.duty", "unmet"))

    assert found.at("2026-10-17").verdict.status is AWAY
    assert found.at("2026-10-18").verdict.status is UNMET
    assert found.at("2026-10-18").first == date("2026-10-18")


def test_what_several_articles_say_alike_is_one_sentence():
    """The last free day of a group stands in three paragraphs of the regulation."""
    found = umkstd.timeline(umkstd.rulebook["halal.duty"], {}, start="2026-10-17", end="2026-10-18")
    passed = [cause for cause in found.spans[1].causes if cause.kind == "date-passed"]
    assert len({cause.about for cause in passed}) == len(passed)
    told = "(PP 42/2024 Pasal 160 ayat (3); PP 42/2024 Pasal 160 ayat (2); PP 42/2024 Pasal 161)."
    assert [cause.message.en.endswith(told) for cause in passed].count(True) == 1

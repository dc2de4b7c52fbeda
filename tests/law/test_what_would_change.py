"""Exact open facts and remedies, held against trying out everything."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import umkstd
from change_strategies import AGE, COUNT, DAY, FLAGS, MONEY, asked, best, everything, fact, rule
from kernel_strategies import CITE, say
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.law.cells import cells
from umkstd.law.exact import exact
from umkstd.law.provision import Provision
from umkstd.law.remedies import remedies
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of, any_of, member
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Derived, Facts, Vocabulary


@settings(deadline=None)
@given(asked())
def test_exact_open_facts_are_those_that_change_the_status_for_some_answers_to_the_others(pair):
    found, known = pair
    all_ways = list(everything(found, known))
    result = exact(found, known, as_of=DAY, budget=10**6)
    assert result.complete
    assert result.statuses == {status for _, status in all_ways}
    matter = set()
    for name in (item.name for item in found.facts if item.name not in known):
        groups = {}
        for facts, status in all_ways:
            rest = tuple(sorted((k, v) for k, v in facts.items() if k != name))
            groups.setdefault(rest, set()).add(status)
        if any(len(statuses) > 1 for statuses in groups.values()):
            matter.add(name)
    assert set(result.open_facts) == matter


@settings(deadline=None, max_examples=30)
@given(asked())
def test_exact_is_never_more_than_what_the_verdict_lists(pair):
    found, known = pair
    verdict = found.evaluate(known, as_of=DAY)
    result = exact(found, known, as_of=DAY)
    assert set(result.open_facts) <= set(verdict.open_facts)
    if verdict.status is not Status.UNDETERMINED:
        assert result.open_facts == ()


def test_a_fact_that_stands_twice_is_seen_to_decide():
    """Strong Kleene leaves "it is or it is not" open; exactly, it is met."""
    flag = FLAGS[0]
    found = rule(any_of(flag.is_true(), flag.is_false()))
    assert found.status({}, as_of=DAY) is Status.UNDETERMINED
    result = exact(found, {}, as_of=DAY)
    assert (result.statuses, result.open_facts) == ({Status.MET}, ())


def test_a_search_that_is_too_long_gives_the_list_of_kleene_logic():
    found = rule(*(flag.is_true() for flag in FLAGS))
    result = exact(found, {}, as_of=DAY, budget=2)
    assert not result.complete
    assert set(result.open_facts) == {flag.name for flag in FLAGS}


@settings(deadline=None)
@given(asked())
def test_remedies_are_the_smallest_sets_of_lawful_changes_and_no_others(pair):
    found, known = pair
    given_ = remedies(found, known, as_of=DAY)
    if found.status(known, as_of=DAY) is Status.MET:
        assert given_ == ()
        return
    names = [{change.fact for change in remedy.changes} for remedy in given_]
    assert sorted(map(sorted, names)) == sorted(map(sorted, best(found, known, 3)))
    for remedy in given_:
        facts = {**known, **{change.fact: change.to for change in remedy.changes}}
        assert found.status(facts, as_of=DAY) is Status.MET
        for change in remedy.changes:
            assert change.fact != "age"
            if change.fact == "money" and "money" in known:
                assert change.to >= known["money"]


@pytest.mark.parametrize(
    ("known", "facts"),
    [
        ({"sppt_sni": False}, [["sppt_sni"]]),
        ({}, [["sppt_sni"]]),
        ({"sppt_sni": True}, []),
    ],
)
def test_remedies_of_a_rule_of_the_book(known, facts):
    found = remedies(umkstd.rulebook["sni-mark"], known, as_of=DAY)
    assert [[change.fact for change in remedy.changes] for remedy in found] == facts


def test_a_remedy_says_by_which_article_and_what_stands_today():
    change = remedies(umkstd.rulebook["sni-mark"], {"sppt_sni": False}, as_of=DAY)[0].changes[0]
    assert "UU 20/2014" in change.citations[0].text
    assert change.why is not None
    assert change.to is True


def test_nobody_is_told_to_be_older_or_to_sell_less():
    found = rule(AGE.is_true(), MONEY <= 2)
    assert remedies(found, {"age": False, "money": 1}, as_of=DAY) == ()
    assert remedies(found, {"age": True, "money": 3}, as_of=DAY) == ()
    assert remedies(found, {"age": True}, as_of=DAY)[0].changes[0].fact == "money"


BORN, MOVED = fact("born", Kind.DATE), fact("moved", Kind.DATE)
SHARE, NAME = fact("share", Kind.DECIMAL), fact("name", Kind.TEXT)
AS_OF = fact("as_of", Kind.DATE)


def test_values_stand_at_each_limit_and_beside_it():
    found = rule(
        MONEY <= 2,
        SHARE <= Decimal("0.5"),
        NAME.one_of("a", "b"),
        NAME.is_known(),
        BORN <= datetime.date(2020, 1, 1),
        MOVED <= BORN,
        MOVED <= AS_OF,
    )
    values = cells(found, DAY, {})
    assert values["money"] == (1, 2, 3)
    assert values["share"] == (Decimal("0.499999"), Decimal("0.5"), Decimal("0.500001"))
    assert values["name"] == ("a", "b", "?")
    # Facts that are compared with each other, and with the day, share their limits.
    assert values["born"] == values["moved"]
    assert {datetime.date(2020, 1, 1), DAY} <= set(values["born"])
    assert "as_of" not in values


def test_a_fact_without_a_limit_has_one_value_that_says_it_is_known():
    kinds = (
        fact("n", Kind.INTEGER),
        fact("d", Kind.DECIMAL),
        fact("t", Kind.TEXT),
        fact("y", Kind.DATE),
    )
    found = rule(*(item.is_known() for item in kinds))
    values = cells(found, DAY, {})
    assert all(len(values[item.name]) == 1 for item in kinds)
    # Any answer makes it known, so that none of them changes the status.
    result = exact(found, {}, as_of=DAY)
    assert (result.statuses, result.open_facts) == ({Status.MET}, ())


def test_a_rule_that_is_not_in_force_has_nothing_to_ask():
    found = rule(FLAGS[0].is_true())
    assert cells(found, datetime.date(1999, 1, 1), {}) == {}
    assert exact(found, {}, as_of="1999-01-01").statuses == {Status.NOT_IN_FORCE}
    assert remedies(found, {}, as_of="1999-01-01") == ()


def test_a_governing_date_is_taken_at_the_borders_of_the_law():
    found = umkstd.rulebook["sni-bina-umk"]
    days = cells(found, DAY, {})["nib_issued_on"]
    assert {datetime.date(2025, 6, 4), datetime.date(2025, 6, 5)} <= set(days)


MOVING = Vocabulary((BORN, FLAGS[0], FLAGS[1]), (Derived(FLAGS[0], (BORN,), lambda _: True),))


def test_answers_that_contradict_each_other_are_no_case():
    """Whoever has a day has it: a day is no answer, and no way out, where there is none."""
    needs = member(
        "m",
        any_of(BORN <= DAY, all_of(FLAGS[0].is_true(), FLAGS[1].is_true())),
        holds=say("holds"),
        fails=say("fails"),
        cite=CITE,
    )
    found = attrs.evolve(
        rule(FLAGS[0].is_true()),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=needs),),
        vocabulary=MOVING,
    )
    none = {"flag0": False}
    assert found.status(none, as_of=DAY) is Status.UNDETERMINED
    result = exact(found, none, as_of=DAY)
    assert not result.complete  # a day is tried, too, though there can be none
    assert found.status({**none, "flag1": True}, as_of=DAY) in result.statuses | {
        Status.UNDETERMINED
    }
    assert "born" in result.open_facts
    ways = [[change.fact for change in one.changes] for one in remedies(found, none, as_of=DAY)]
    assert sorted(ways) == [["born", "flag0"], ["flag0", "flag1"]]


def test_a_day_is_moved_as_far_as_the_rule_lets_it():
    found = rule(BORN <= datetime.date(2026, 12, 1))
    (remedy,) = remedies(found, {"born": datetime.date(2027, 1, 1)}, as_of=DAY)
    assert remedy.changes[0].to == datetime.date(2026, 12, 1)


@pytest.mark.parametrize("name", ["umk", "nib", "pmr.stage-1-renewal", "sni-mark"])
def test_what_is_exact_is_never_more_than_what_the_rule_lists(name):
    found = umkstd.rulebook[name]
    result = exact(found, {}, as_of=DAY)
    assert result.complete
    assert set(result.open_facts) <= set(found.evaluate({}, as_of=DAY).open_facts)


def test_what_a_rule_counts_from_an_open_fact_is_not_claimed_to_be_known():
    """The last day of the report follows from the end of the period, whose limits are not tried."""
    found = umkstd.rulebook["pt-perorangan.report"]
    facts = {"legal_form": "pt_perorangan", "has_company_report": False}
    result = exact(found, facts, as_of=DAY)
    assert not result.complete
    assert "company_period_ended_on" in result.open_facts
    late = {**facts, "company_period_ended_on": "2025-12-31"}
    assert found.status(late, as_of=DAY) in result.statuses


COUNTED = Vocabulary(
    (BORN, MOVED, FLAGS[0]), (Derived(MOVED, (BORN,), lambda day: day + datetime.timedelta(30)),)
)


@settings(deadline=None)
@given(st.dates(datetime.date(2026, 1, 1), datetime.date(2027, 12, 31)), st.booleans())
def test_exact_never_leaves_out_a_status_that_a_counted_day_leads_to(born, flag):
    condition = member(
        "m",
        all_of(BORN <= DAY, any_of(MOVED <= datetime.date(2026, 7, 1), FLAGS[0].is_true())),
        holds=say("holds"),
        fails=say("fails"),
        cite=CITE,
    )
    found = Requirement(
        id="rule",
        title=say("rule"),
        provisions=(Provision(span=Span("2000-01-01"), cite=CITE, needs=condition),),
        vocabulary=COUNTED,
        verified_through="2026-11-24",
    )
    facts = {"born": born, "flag0": flag}
    assert found.status(facts, as_of=DAY) in exact(found, {"flag0": flag}, as_of=DAY).statuses


@pytest.mark.parametrize(
    ("rule_", "facts"),
    [
        ("sni-bina-umk", {"nib_issued_on": "2025-11-04"}),
        ("pirt.keeps", {"pirt_expires_on": "2027-01-01"}),
        ("pkrt.licence", {"pkrt_licence_expires_on": "2027-01-01"}),
    ],
)
def test_dates_may_be_texts(rule_, facts):
    """As for a verdict itself."""
    found = umkstd.rulebook[rule_]
    typed = {name: datetime.date.fromisoformat(text) for name, text in facts.items()}
    assert exact(found, facts, as_of=DAY) == exact(found, typed, as_of=DAY)
    assert remedies(found, facts, as_of=DAY, most=1) == remedies(found, typed, as_of=DAY, most=1)


@pytest.mark.parametrize("ask", [exact, remedies])
def test_a_wrong_value_is_refused(ask):
    with pytest.raises(CaseError) as error:
        ask(umkstd.rulebook["umk"], {"founded_on": "kemarin", "capital": "banyak"}, as_of=DAY)
    assert {problem.path for problem in error.value.problems} == {"/founded_on", "/capital"}
    with pytest.raises(CaseError):
        ask(umkstd.rulebook["umk"], {"no_such_fact": 1}, as_of=DAY)


def test_who_has_paid_up_too_little_pays_up_more():
    """The percentage follows from two amounts; it may change although both are known."""
    found = umkstd.rulebook["pt-perorangan.capital"]
    facts = {
        "legal_form": "pt_perorangan",
        "company_founded_on": "2026-10-01",
        "authorised_capital": 100,
        "paid_up_capital": 10,
        "has_paid_up_proof": False,
    }
    (remedy,) = remedies(found, facts, as_of=DAY)
    assert [(change.fact, change.to) for change in remedy.changes] == [("paid_up_percent", 25)]
    assert found.evaluate(facts, as_of=DAY).remedies() == (remedy,)


def test_nobody_is_told_to_give_up_what_is_better():
    """An SPPT SNI is past SNI Bina UMK; giving it up is no way to it."""
    found = umkstd.rulebook["sni-bina-umk"]
    names = {
        change.fact
        for remedy in found.evaluate({"sppt_sni": True}, as_of=DAY).remedies()
        for change in remedy.changes
    }
    assert "sppt_sni" not in names


def test_a_warning_that_is_missing_is_printed_and_not_declared_needless():
    found = umkstd.rulebook["label"]
    facts = {"label_allergen": "tidak_tercantum"}
    changes = [
        change for remedy in remedies(found, facts, as_of=DAY, most=1) for change in remedy.changes
    ]
    assert all(change.to == "tercantum" for change in changes if change.fact == "label_allergen")
    assert VOCABULARY["label_allergen"].choices[0] == "tercantum"


def test_the_value_given_is_the_nearest_one():
    found = rule(COUNT <= 2)
    assert remedies(found, {"count": 9}, as_of=DAY)[0].changes[0].to == 2


def test_each_change_has_the_article_that_asks_for_it():
    """Also a change that is asked for only once another is made."""
    found = umkstd.rulebook["pirt.pkp"]
    facts = {"has_pkp_certificate": False, "pkp_person_left": True, "pkp_score": 59}
    for remedy in remedies(found, facts, as_of=DAY):
        assert all(change.citations for change in remedy.changes)


def test_a_search_for_remedies_ends(monkeypatch):
    """With what was found until then."""
    found = rule(any_of(FLAGS[0].is_true(), all_of(*(flag.is_true() for flag in FLAGS[1:]))))
    every = remedies(found, {}, as_of=DAY)
    assert [len(one.changes) for one in every] == [1, 3]
    monkeypatch.setattr("umkstd.law.ways.BUDGET", 1)
    assert remedies(found, {}, as_of=DAY) == every[:1]


def test_a_verdict_gives_its_remedies():
    """However it was asked: with facts that were read, with a mapping, or stored."""
    rule_ = umkstd.rulebook["sni-mark"]
    raw = rule_.evaluate({"sppt_sni": False}, as_of=DAY)
    read = rule_.evaluate(Facts({"sppt_sni": False}), as_of=DAY)
    for verdict in (raw, read):
        assert [[c.fact for c in r.changes] for r in verdict.remedies()] == [["sppt_sni"]]
    assert rule_.evaluate({"sppt_sni": True}, as_of=DAY).remedies() == ()
    assert umkstd.from_json(umkstd.to_json(raw)).remedies() == ()

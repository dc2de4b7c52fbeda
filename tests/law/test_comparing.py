"""The law of two days compared: which cases it treats otherwise, and by which articles."""

from __future__ import annotations

import attrs
import pytest

import umkstd
from kernel_strategies import (
    FLAG,
    SIGN,
    say,
)
from timed_law import (
    CHEAP,
    SMALL,
    by,
    by_count,
    by_day,
    date,
    law,
    sized,
)
from umkstd.errors import CaseError
from umkstd.law.comparing import compare_law
from umkstd.law.composition import all_of as all_rules
from umkstd.law.determination import DatedTable
from umkstd.law.parameter import DatedValue
from umkstd.law.provision import Provision, Reading
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.rulebook import RULEBOOK

MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
AWAY, NOT_YET = Status.NOT_APPLICABLE, Status.NOT_IN_FORCE


def test_of_many_cases_those_are_named_for_which_the_law_differs() -> None:
    """The price limit rose: only the case between both limits gains."""
    rule = law(Provision(span=Span(None), cite=by("s. 1"), needs=CHEAP))
    cases = [{"count": 50}, {"count": 200}, {"count": 900}, {}]
    (found,) = compare_law("2020-01-01", "2022-01-01", rule, cases)

    assert (found.case, found.id, found.title.en) == (1, "dog-licence", "dog licence (en)")
    assert (found.before.status, found.after.status) == (UNMET, MET)
    assert found.cited_before == found.cited_after == (by("s. 3"),)
    assert [why.en for why in found.why] == [
        "highest price (en) changes from Rp100 to Rp300 (Dog Act s. 21)."
    ]
    assert found.explain("en") == (
        "Case 1, dog licence (en)\n"
        "  1 January 2020: unmet (Dog Act s. 3)\n"
        "  1 January 2022: met (Dog Act s. 3)\n"
        "  – highest price (en) changes from Rp100 to Rp300 (Dog Act s. 21)."
    )


def test_a_disputed_answer_cites_its_readings() -> None:
    """What leaves an answer open has articles, too; a law not in force has none."""
    readings = (
        Reading(say("one"), FLAG.is_true(), by("s. 5")),
        Reading(say("two"), SIGN.is_true(), by("s. 6")),
    )
    rule = law(Provision(span=Span("2022-01-01"), cite=by("s. 4"), readings=readings))
    (found,) = compare_law("2021-12-31", "2022-01-01", rule, [{"flag": True, "sign": False}])

    assert found.cited_before == ()
    assert {by("s. 5"), by("s. 6")} <= set(found.cited_after)
    assert "  31 Desember 2021: belum atau tidak lagi berlaku\n" in found.explain()


def test_a_determination_and_a_whole_dictionary_of_rules_can_be_compared() -> None:
    """An embedder's rules need no rulebook."""
    size = sized(
        DatedTable(span=Span("2020-01-01", "2021-01-01"), cite=by("s. 11"), tables=(by_count(1),)),
        DatedTable(span=Span("2021-01-01"), cite=by("s. 12"), tables=(by_day(date("2022-06-01")),)),
    )
    rules = {"size": size, "licence": law(SMALL, determinations=(size,))}
    cases = [{"count": 3}, {"count": 1}]

    assert compare_law("2020-02-01", "2020-03-01", rules, cases) == ()
    first, second = compare_law("2020-02-01", "2021-02-01", rules, cases)
    assert [(f.case, f.id) for f in (first, second)] == [(0, "size"), (0, "dog-licence")]
    assert (first.before.value, first.after.value) == ("large", "small")
    assert "1 February 2020: large (Dog Act s. 11)" in first.explain("en")
    later = compare_law("2021-02-01", "2022-07-01", size, cases[:1])
    assert [why.en for why in later[0].why] == [
        "A date of the rule has passed: 1 June 2022 (Dog Act s. 12)."
    ]
    (begun,) = compare_law("2019-01-01", "2020-02-01", size, cases[:1])
    assert "no rule on that day" in begun.explain("en")
    joined = all_rules(rules["licence"], FLAG.is_true())
    assert len(compare_law("2020-02-01", "2021-02-01", joined, [{"count": 3, "flag": True}])) == 1


def test_the_rulebook_is_compared_with_a_new_regulation_laid_over_it() -> None:
    """The tool for the day on which a regulation lands: who is micro under the new limit?"""
    old = RULEBOOK.parameters["micro_capital_limit"]
    (value,) = old.values
    raised = (
        attrs.evolve(value, span=Span(value.span.start, "2027-01-01")),
        DatedValue(Span("2027-01-01"), 2_000_000_000, by("s. 1")),
    )
    rules = RULEBOOK.with_parameters(attrs.evolve(old, values=raised))
    cases = [
        {"capital": capital, "owned_by_larger": False, "legal_form": "perseorangan"}
        for capital in (900_000_000, 1_500_000_000, 2_500_000_000)
    ]

    assert compare_law("2026-12-30", "2026-12-31", rules, cases) == ()
    found = compare_law("2026-12-31", "2027-01-01", rules, cases)
    assert {item.case for item in found} == {1}
    scale = next(item for item in found if item.id == "scale")
    assert (scale.before.value, scale.after.value) == ("kecil", "mikro")
    assert [cause.kind for cause in scale.causes] == ["parameter"]
    assert "Dog Act s. 1" in scale.why[0].id


def test_every_problem_of_every_case_is_told_at_once() -> None:
    """One bad case hides no other, and its number is in the path."""
    rules = (umkstd.rulebook["nib"], umkstd.rulebook["umk"])
    cases = [{"capital": 1}, {"capitall": 1}, {}, {"capital": "much"}]
    with pytest.raises(CaseError) as caught:
        compare_law("2020-01-01", "2026-01-01", {rule.id: rule for rule in rules}, cases)

    assert [problem.path for problem in caught.value.problems] == ["/1/capitall", "/3/capital"]
    with pytest.raises(CaseError):
        compare_law("2026-01-01", "2020-01-01", rules[0], cases[:1])
    with pytest.raises(CaseError):
        compare_law("now", "2020-01-01", rules[0], cases[:1])

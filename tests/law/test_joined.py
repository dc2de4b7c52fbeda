"""Compositions over an invented law: statuses, reasons and certainty of each operator."""

from __future__ import annotations

import itertools

import pytest

from kernel_strategies import COUNT, FLAG, SIGN, fact, say
from umkstd.errors import CaseError, RuleDefinitionError
from umkstd.law.citation import Citation, Grade
from umkstd.law.composition import Composition, all_of, any_of, at_least, none_of, not_
from umkstd.law.provision import Note, Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.nodes import Condition
from umkstd.logic.values import Kind

TODAY = "2025-01-01"
NAMES = ("met", "unmet", "undetermined", "not_applicable", "not_in_force")


def rule(name, grade="article", **options) -> Requirement:
    """A duty of its own: a scope and a need, each on a fact of its own."""
    need, scope = (fact(f"{name}_{part}", Kind.BOOLEAN).is_true() for part in ("need", "scope"))
    place = Citation(instrument="Dog Act", place=name, grade=grade)
    return Requirement(
        id=name,
        title=say(name),
        provisions=(Provision(span=Span("2020-01-01"), cite=place, needs=need, scope=scope),),
        verified_through="2025-06-01",
        **options,
    )


OLD = Requirement(
    id="old",
    title=say("old"),
    provisions=(
        Provision(
            span=Span("2000-01-01", "2001-01-01"),
            cite=Citation(instrument="Old Act", place="s. 1", grade="article"),
            needs=FLAG.is_true(),
        ),
    ),
    verified_through="2025-01-01",
)


def member(name, status, grade="article"):
    """A requirement with the facts that give it a status."""
    known = {
        "met": {f"{name}_scope": True, f"{name}_need": True},
        "unmet": {f"{name}_scope": True, f"{name}_need": False},
        "undetermined": {f"{name}_scope": True},
        "not_applicable": {f"{name}_scope": False},
        "not_in_force": {},
    }[status]
    return (OLD if status == "not_in_force" else rule(name, grade)), known


def joined(build, *statuses, grades=("article", "secondary", "derived")):
    """The verdict of members that have these statuses."""
    members = [member(n, s, g) for n, s, g in zip("abc", statuses, grades, strict=False)]
    known = {name: value for _, facts in members for name, value in facts.items()}
    whole = build(*(requirement for requirement, _ in members))
    verdict = whole.evaluate(known, as_of=TODAY)
    assert isinstance(whole, Composition)
    assert whole.status(known, as_of=TODAY) is verdict.status
    return verdict


def wanted(operator, statuses, count=0) -> str:
    """The status of the whole, by the words of the design."""
    counted = [s for s in statuses if s not in ("not_applicable", "not_in_force")]
    if not counted:
        return "not_applicable"
    if operator == "at_least":
        met, open_ = statuses.count("met"), statuses.count("undetermined")
        return "met" if met >= count else "undetermined" if met + open_ >= count else "unmet"
    order = {"all_of": ("unmet", "undetermined", "met"), "any_of": ("met", "undetermined", "unmet")}
    return next(status for status in order[operator] if status in counted)


@pytest.mark.parametrize("statuses", list(itertools.product(NAMES, repeat=3)))
def test_every_combination(statuses) -> None:
    """What beats what, what is skipped, and that a decided whole says why."""
    for build, operator, count in (
        (all_of, "all_of", 0),
        (any_of, "any_of", 0),
        *((lambda *parts, n=n: at_least(n, *parts), "at_least", n) for n in (1, 2, 3)),
    ):
        verdict = joined(build, *statuses)
        assert verdict.status == wanted(operator, statuses, count)
        assert [status for _, status in verdict.skipped] == [
            s for s in statuses if s in ("not_applicable", "not_in_force")
        ]
        if verdict.status in (Status.MET, Status.UNMET):
            assert verdict.reasons
            assert verdict.open_facts == ()
        assert (verdict.status is Status.UNDETERMINED) == bool(verdict.open_facts)


@pytest.mark.parametrize(
    ("status", "turned"),
    [
        ("met", "unmet"),
        ("unmet", "met"),
        ("undetermined", "undetermined"),
        ("not_applicable", "not_applicable"),
        ("not_in_force", "not_in_force"),
    ],
)
def test_not_swaps_met_and_unmet_and_keeps_the_rest(status, turned) -> None:
    """With the reasons and the grade of what was turned."""
    verdict = joined(not_, status, grades=("secondary",))

    assert verdict.status == turned
    if status in ("met", "unmet"):
        assert verdict.certainty is Grade.SECONDARY
        assert verdict.reasons
    if status == "undetermined":
        assert verdict.open_facts == ("a_need",)


def test_none_of_is_not_any_of() -> None:
    """One that is met is enough to fail it."""
    assert joined(none_of, "unmet", "met").status is Status.UNMET
    assert joined(none_of, "unmet", "unmet").status is Status.MET
    assert joined(none_of, "unmet", "undetermined").status is Status.UNDETERMINED
    assert joined(none_of, "not_applicable", "not_in_force").status is Status.NOT_APPLICABLE


def test_the_reasons_are_those_of_what_decided() -> None:
    """Of an unmet whole the members that fail, of an open one those that are open."""
    verdict = joined(all_of, "met", "unmet", "undetermined")
    assert {cite.place for cite in verdict.citations} == {"b"}
    verdict = joined(any_of, "met", "unmet", "met")
    assert {cite.place for cite in verdict.citations} == {"a", "c"}
    verdict = joined(all_of, "met", "undetermined", "undetermined")
    assert verdict.open_facts == ("b_need", "c_need")
    assert dict(verdict.facts)["a_need"] is True


def test_a_count_that_is_not_reached_names_what_does_not_apply() -> None:
    """Met, but too few: the skipped members are the reason."""
    verdict = joined(lambda *parts: at_least(2, *parts), "met", "not_applicable")
    assert verdict.status is Status.UNMET
    assert [(r.code, r.outcome) for r in verdict.reasons] == [("b_scope-yes", False)]
    verdict = joined(lambda *parts: at_least(2, *parts), "met", "not_in_force")
    assert [(r.code, r.outcome) for r in verdict.reasons] == [("old-not-in-force", False)]
    assert "old (en): not in force" in verdict.explain("en")
    assert "old (id): belum atau tidak lagi berlaku" in verdict.explain("id")


@pytest.mark.parametrize(
    ("build", "statuses", "grade"),
    [
        (all_of, ("met", "met", "met"), "derived"),
        (all_of, ("unmet", "unmet", "unmet"), "article"),
        (all_of, ("met", "unmet", "unmet"), "secondary"),
        (any_of, ("met", "met", "met"), "article"),
        (any_of, ("unmet", "met", "met"), "secondary"),
        (any_of, ("unmet", "unmet", "unmet"), "derived"),
        (lambda *p: at_least(2, *p), ("met", "met", "met"), "secondary"),
        (lambda *p: at_least(2, *p), ("unmet", "unmet", "unmet"), "secondary"),
        (lambda *p: at_least(2, *p), ("met", "unmet", "not_applicable"), "derived"),
        (lambda *p: at_least(2, *p), ("not_applicable",) * 3, "derived"),
        (all_of, ("not_applicable", "not_applicable"), "secondary"),
        (all_of, ("not_in_force", "not_in_force"), None),
        (all_of, ("met", "undetermined", "met"), None),
    ],
)
def test_the_grade_of_what_decided(build, statuses, grade) -> None:
    """The rule of a condition, over verdicts; null only where nothing decided."""
    certainty = joined(build, *statuses).certainty

    assert certainty == (None if grade is None else Grade(grade))


def test_compositions_nest_and_have_names() -> None:
    """An id for machines and a title for people, with those of the members."""
    whole = all_of(rule("a"), any_of(rule("b"), not_(rule("c"))), at_least(1, rule("d")))

    assert whole.id == "all_of(a, any_of(b, not_(c)), at_least(1, d))"
    assert whole.title.en == "All of: a (en); Any of: b (en); Not: c (en); At least 1 of: d (en)"
    assert whole.title.id.startswith("Semua dari: a (id); Salah satu dari: b (id); Bukan: c (id)")
    assert whole.status({"a_scope": True, "a_need": False}, as_of=TODAY) is Status.UNMET


def test_a_condition_of_the_callers_own_joins_in() -> None:
    """A programme on top of the law; conditions alone stay a condition."""
    whole = all_of(rule("a"), COUNT > 3)
    known = {"a_scope": True, "a_need": True}

    assert whole.status(known | {"count": 4}, as_of=TODAY) is Status.MET
    assert whole.status(known | {"count": 3}, as_of=TODAY) is Status.UNMET
    assert whole.evaluate(known, as_of=TODAY).open_facts == ("count",)
    parts = (FLAG.is_true(), SIGN.is_true())
    for build in (all_of, any_of, none_of, lambda *p: at_least(2, *p)):
        assert isinstance(build(*parts), Condition)
    assert isinstance(not_(parts[0]), Condition)


@pytest.mark.parametrize(
    "build",
    [
        lambda: all_of(rule("a"), FLAG),
        lambda: any_of("a", rule("a")),
        lambda: not_("a"),
        lambda: at_least(1, rule("a"), None),
    ],
)
def test_only_rules_and_conditions_are_joined(build) -> None:
    """A bare fact is a frequent slip."""
    with pytest.raises(RuleDefinitionError) as caught:
        build()
    assert caught.value.problem.code == "composition-member"


@pytest.mark.parametrize("count", [0, 3, -1])
def test_a_count_lies_between_one_and_all(count) -> None:
    """As for conditions."""
    with pytest.raises(RuleDefinitionError) as caught:
        at_least(count, rule("a"), rule("b"))
    assert caught.value.problem.code == "condition-count"


def test_a_whole_is_as_stale_as_its_oldest_member() -> None:
    """And carries the notes of all."""
    note = Note(
        code="n", text=say("note"), cite=Citation(instrument="x", place="y", grade="article")
    )
    whole = all_of(rule("a", notes=(note,)), rule("b", notes=(note,)), OLD)

    assert not whole.evaluate({}, as_of="2025-01-01").stale
    verdict = whole.evaluate({}, as_of="2025-01-02")
    assert verdict.stale
    assert "1 January 2025" in verdict.explain("en")
    assert "Skipped: old." in verdict.explain("en")
    assert [shown.code for shown in verdict.notes] == ["n"]


def test_wrong_facts_are_case_errors() -> None:
    """As for a single requirement."""
    whole = all_of(rule("a"), rule("b"))
    for ask in (whole.evaluate, whole.status):
        with pytest.raises(CaseError):
            ask({"a_scope": "yes"}, as_of=TODAY)
        with pytest.raises(CaseError):
            ask({}, as_of="today")

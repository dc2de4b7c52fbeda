"""Provisions and requirements: what they must hold to be built."""

from __future__ import annotations

import copy
import pickle

import pytest

from kernel_strategies import BORN, CITE, COUNT, FLAG, SIGN, SIZE, say
from umkstd.errors import CaseError, RuleDefinitionError
from umkstd.law.memory import Memory
from umkstd.law.provision import Note, Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status
from umkstd.logic.combine import all_of
from umkstd.logic.vocabulary import Derived, Vocabulary

READING = Reading(say("r"), FLAG.is_true(), CITE)


def provision(**options) -> Provision:
    """A provision in force since 2020."""
    return Provision(span=Span("2020-01-01"), cite=CITE, **options)


def law(*provisions, **options) -> Requirement:
    """A requirement by these provisions."""
    return Requirement(
        id="r", title=say("r"), provisions=provisions, verified_through="2026-01-01", **options
    )


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"needs": FLAG.is_true(), "unresolved": say("u")},
        {"needs": FLAG.is_true(), "readings": (READING,)},
        {"readings": (READING, READING), "unresolved": say("u")},
    ],
)
def test_a_provision_says_one_thing(options) -> None:
    """What it needs, how it may be read, or that nobody read it: exactly one."""
    with pytest.raises(RuleDefinitionError) as caught:
        provision(**options)
    assert caught.value.problem.code == "provision-content"


def test_an_exception_has_a_rank() -> None:
    """A base provision that applies only sometimes would leave cases without law."""
    with pytest.raises(RuleDefinitionError) as caught:
        provision(needs=FLAG.is_true(), applies_when=SIGN.is_true())
    assert caught.value.problem.code == "provision-rank"
    assert "scope" in caught.value.problem.message.en
    assert provision(needs=FLAG.is_true(), applies_when=SIGN.is_true(), rank=1).rank == 1


def test_a_governing_fact_is_a_date() -> None:
    """Spans are made of days."""
    with pytest.raises(RuleDefinitionError) as caught:
        provision(needs=FLAG.is_true(), governed_by=COUNT)
    assert caught.value.problem.code == "provision-governed"


def test_the_conditions_of_a_provision_come_in_order() -> None:
    """When it applies, to whom, then what it needs: the order of a page and of the reasons."""
    whole = provision(
        needs=FLAG.is_true(), applies_when=SIGN.is_true(), scope=COUNT.is_known(), rank=1
    )

    assert whole.conditions == (SIGN.is_true(), COUNT.is_known(), FLAG.is_true())
    assert provision(readings=(READING, READING)).conditions == (FLAG.is_true(), FLAG.is_true())
    assert provision(unresolved=say("u")).conditions == ()


def test_a_requirement_has_a_base_provision() -> None:
    """An exception alone has nothing to be an exception from."""
    for provisions in ((), (provision(needs=FLAG.is_true(), rank=1),)):
        with pytest.raises(RuleDefinitionError) as caught:
            law(*provisions)
        assert caught.value.problem.code == "requirement-base"
        assert "r needs" in caught.value.problem.message.en


@pytest.mark.parametrize(
    "options",
    [
        {"needs": SIZE.equals("small")},
        {"needs": FLAG.is_true(), "scope": SIZE.equals("small")},
        {"readings": (Reading(say("r"), all_of(FLAG.is_true(), SIZE.equals("small")), CITE),)},
    ],
)
def test_a_tested_determination_must_be_given(options) -> None:
    """Without its tables only a stated answer would ever decide it."""
    with pytest.raises(RuleDefinitionError) as caught:
        law(provision(**options))
    assert caught.value.problem.code == "determination-missing"
    assert "size" in caught.value.problem.message.en


def test_a_note_may_test_only_determinations_that_are_given() -> None:
    """It would never be shown."""
    note = Note(code="n", text=say("n"), cite=CITE, when=SIZE.equals("small"))
    with pytest.raises(RuleDefinitionError) as caught:
        law(provision(needs=FLAG.is_true()), notes=(note,))
    assert caught.value.problem.code == "determination-missing"


WORDS = Vocabulary(
    (FLAG, SIGN, COUNT, BORN), (Derived(SIGN, (COUNT,), lambda n: True if n else None),)
)


def test_a_plain_mapping_is_checked_against_the_vocabulary() -> None:
    """A slip in a name would leave its fact unknown without a word."""
    rule = law(provision(needs=FLAG.is_true()), vocabulary=WORDS)

    assert rule.status({"flag": True, "count": 3}, as_of="2021-01-01") is Status.MET
    for ask in (rule.evaluate, rule.status):
        with pytest.raises(CaseError) as caught:
            ask({"flga": True, "x": 1}, as_of="2021-01-01")
        assert [p.path for p in caught.value.problems] == ["/flga", "/x"]
        with pytest.raises(CaseError) as caught:
            ask({"flag": "yes"}, as_of="2021-01-01")
        assert [p.path for p in caught.value.problems] == ["/flag"]


def test_without_a_vocabulary_other_names_are_nobodys_business() -> None:
    """A service may hand over all that it knows."""
    assert (
        law(provision(needs=FLAG.is_true())).status({"flag": True, "x": 1}, as_of="2021-01-01")
        is Status.MET
    )


def test_derived_facts_work_on_a_plain_mapping() -> None:
    """What follows need not be stated; what contradicts is refused."""
    rule = law(provision(needs=SIGN.is_true()), vocabulary=WORDS)

    assert rule.status({"count": 1}, as_of="2021-01-01") is Status.MET
    assert rule.evaluate({"count": 1}, as_of="2021-01-01").facts == (("sign", True),)
    for ask in (rule.evaluate, rule.status):
        with pytest.raises(CaseError) as caught:
            ask({"count": 1, "sign": False}, as_of="2021-01-01")
        assert caught.value.problems[0].code == "facts-contradict"


def test_a_given_fact_is_fixed_by_the_law() -> None:
    """The purpose of a licence is not the caller's to choose; it is no fact of the case."""
    rule = law(provision(needs=all_of(COUNT.equals(2), FLAG.is_true())), given={"count": 2})
    verdict = rule.evaluate({"count": 9, "flag": True}, as_of="2021-01-01")

    assert (verdict.status, verdict.facts) == (Status.MET, (("flag", True),))
    assert rule.evaluate({}, as_of="2021-01-01").open_facts == ("flag",)
    assert rule.status({"flag": True}, as_of="2021-01-01") is Status.MET


def test_a_note_is_shown_and_never_votes() -> None:
    """Always, or when its condition holds: also on a fact that no provision tests."""
    notes = (
        Note(code="always", text=say("note"), cite=CITE),
        Note(code="counted", text=say("note on {count}"), cite=CITE, when=COUNT > 3),
    )
    rule = law(provision(needs=FLAG.is_true()), notes=notes)

    def shown(known) -> list[str]:
        found = [
            rule.evaluate(k, as_of="2021-01-01").notes for k in (known, {**known, "flag": True})
        ]
        assert found[0] == found[1]
        return [note.code for note in found[0]]

    assert shown({}) == shown({"count": 3}) == ["always"]
    assert shown({"count": 4}) == ["always", "counted"]
    verdict = rule.evaluate({"count": 4}, as_of="2021-01-01")
    assert verdict.notes[1].message.en == "note on 4 (en)"
    assert (verdict.status, verdict.open_facts) == (Status.UNDETERMINED, ("flag",))
    assert rule.evaluate({"flag": True}, as_of="2021-01-01").open_facts == ()


def test_what_was_worked_out_is_forgotten_in_a_copy() -> None:
    """A rule that was asked travels to another process as light as one that was not."""
    memory = Memory()
    memory["a"] = memory.recent = 1

    assert memory == {"a": 1}
    assert pickle.loads(pickle.dumps(memory)) == copy.copy(memory) == {}  # noqa: S301 - our own


def test_memory_is_bounded() -> None:
    """A service that asks on every day of a century does not grow without end."""
    memory = Memory(bound=3)
    for number in range(4):
        memory[number] = number

    assert memory == {3: 3}
    assert copy.copy(memory).bound == 3

"""Texts that are disputed, and texts that nobody has seen."""

from __future__ import annotations

import pytest

from kernel_strategies import CITE, COUNT, FLAG, SIGN, say
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision, Reading
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status

MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
TODAY = "2025-01-01"
STRICT = Citation(instrument="Comment A", place="p. 1", grade="disputed")
MILD = Citation(instrument="Comment B", place="p. 2", grade="disputed")


def law(**options) -> Requirement:
    """A requirement of one provision."""
    return Requirement(
        id="r",
        title=say("r"),
        provisions=(Provision(span=Span("2020-01-01"), cite=CITE, **options),),
        verified_through="2026-01-01",
    )


DISPUTED = law(
    readings=(
        Reading(say("strict"), FLAG.is_true() & SIGN.is_true(), STRICT),
        Reading(say("mild"), FLAG.is_true(), MILD),
    )
)


@pytest.mark.parametrize(
    ("flag", "sign", "status", "asked"),
    [
        (True, True, MET, ()),  # both readings agree
        (False, True, UNMET, ()),
        (False, None, UNMET, ()),
        (True, False, OPEN, ()),  # they differ: the law is open, not the case
        (True, None, OPEN, ("sign",)),  # may still come out alike
        (None, True, OPEN, ("flag",)),
    ],
)
def test_each_reading_may_be_right(flag, sign, status, asked) -> None:
    """Decided where all readings agree; a dispute that changes nothing keeps nobody waiting."""
    verdict = DISPUTED.evaluate({"flag": flag, "sign": sign}, as_of=TODAY)

    assert (verdict.status, verdict.open_facts) == (status, asked)
    assert DISPUTED.status({"flag": flag, "sign": sign}, as_of=TODAY) is status


def test_a_dispute_that_matters_says_what_each_reading_decides() -> None:
    """With both texts in both languages, and where they stand."""
    verdict = DISPUTED.evaluate({"flag": True, "sign": False}, as_of=TODAY)
    (reason,) = verdict.legal_reasons

    assert (reason.kind, reason.code) == ("disputed", "r-disputed")
    assert reason.would_decide == ("unmet", "met")
    assert reason.citations == (STRICT, MILD)
    for language in ("id", "en"):
        assert f"strict ({language})" in reason.message.to(language)
        assert f"mild ({language})" in reason.message.to(language)
    assert (verdict.reasons, verdict.reason_codes) == ((), ("r-disputed",))
    assert "Not settled in law: strict" in verdict.explain("en")
    half_open = DISPUTED.evaluate({"flag": True}, as_of=TODAY).legal_reasons
    assert [r.would_decide for r in half_open] == [("undetermined", "met")]


def test_readings_that_agree_are_no_legal_reason() -> None:
    """The verdict is decided, and its reasons are those of every reading."""
    verdict = DISPUTED.evaluate({"flag": True, "sign": True}, as_of=TODAY)

    assert verdict.legal_reasons == ()
    assert verdict.reason_codes == ("flag-yes", "sign-yes")


UNSEEN = law(unresolved=say("not seen"))


def test_a_text_that_nobody_saw_leaves_both_outcomes() -> None:
    """Whatever is known: it is never invented."""
    for known in ({}, {"flag": True, "sign": True, "count": 3}):
        verdict = UNSEEN.evaluate(known, as_of=TODAY)
        assert (verdict.status, verdict.open_facts, verdict.certainty) == (OPEN, (), None)
        assert UNSEEN.status(known, as_of=TODAY) is OPEN
        assert [(r.kind, r.code, r.message) for r in verdict.legal_reasons] == [
            ("unresolved", "r-unresolved", say("not seen"))
        ]
        assert verdict.reason_codes == ("r-unresolved",)


def test_a_text_that_nobody_saw_matters_only_where_it_applies() -> None:
    """An exception that was not seen keeps a verdict open for those whom it may concern."""
    rule = Requirement(
        id="r",
        title=say("r"),
        provisions=(
            Provision(span=Span("2020-01-01"), cite=CITE, needs=FLAG.is_true()),
            Provision(
                span=Span("2020-01-01"),
                cite=STRICT,
                unresolved=say("not seen"),
                rank=1,
                applies_when=COUNT > 3,
            ),
        ),
        verified_through="2026-01-01",
    )

    assert rule.status({"flag": True, "count": 3}, as_of=TODAY) is MET
    assert rule.evaluate({"flag": True, "count": 4}, as_of=TODAY).open_facts == ()
    verdict = rule.evaluate({"flag": True}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (OPEN, ("count",))
    assert [r.kind for r in verdict.legal_reasons] == ["unresolved"]

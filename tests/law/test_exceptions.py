"""Exceptions: provisions of higher rank that override what is below, where they apply."""

from __future__ import annotations

import pytest

from kernel_strategies import COUNT, FLAG, LIMIT, SIGN, say
from umkstd.law.citation import Citation
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status

MET, UNMET, OPEN = Status.MET, Status.UNMET, Status.UNDETERMINED
TODAY = "2025-01-01"


def by(place) -> Citation:
    """A place in the Dog Act."""
    return Citation(instrument="Dog Act", place=place, grade="article")


def law(*provisions) -> Requirement:
    """A requirement by (needs, options)."""
    made = [
        Provision(span=Span("2020-01-01"), cite=by(f"s. {number}"), needs=needs, **options)
        for number, (needs, options) in enumerate(provisions, 1)
    ]
    return Requirement(
        id="r", title=say("r"), provisions=tuple(made), verified_through="2026-01-01"
    )


RULE = (FLAG.is_true(), {})
WHEN = law(RULE, (SIGN.is_true(), {"rank": 1, "applies_when": COUNT > 3}))


@pytest.mark.parametrize(
    ("count", "flag", "sign", "status"),
    [
        (4, False, True, MET),  # applies and overrides a failed rule
        (4, True, False, UNMET),  # applies and overrides a rule that is met
        (3, True, False, MET),  # does not apply: the rule decides
        (3, False, True, UNMET),
        (None, True, True, MET),  # whether it applies does not matter
        (None, False, False, UNMET),
        (None, True, False, OPEN),  # its own outcome, and falling through
        (None, False, True, OPEN),
        (4, None, True, MET),  # the rule below is not asked
        (3, True, None, MET),  # nor the exception that does not apply
    ],
)
def test_an_exception_that_applies_overrides_the_rule(count, flag, sign, status) -> None:
    """The rule decides where it does not apply, and both where nobody knows."""
    verdict = WHEN.evaluate({"count": count, "flag": flag, "sign": sign}, as_of=TODAY)

    assert verdict.status is status
    assert WHEN.status({"count": count, "flag": flag, "sign": sign}, as_of=TODAY) is status


def test_the_reasons_are_those_of_what_decided() -> None:
    """The article of the exception, and why it applies; not that of the rule."""
    verdict = WHEN.evaluate({"count": 4, "sign": False}, as_of=TODAY)
    assert verdict.reason_codes == ("count-above", "sign-yes")
    assert [(r.outcome, r.citations) for r in verdict.reasons] == [
        (True, (by("s. 2"),)),
        (False, (by("s. 2"),)),
    ]
    verdict = WHEN.evaluate({"count": 3, "flag": True}, as_of=TODAY)
    assert verdict.citations == (by("s. 1"),)


def test_whether_it_applies_is_asked_where_it_matters() -> None:
    """Together with what the rule and the exception need."""
    assert set(WHEN.evaluate({}, as_of=TODAY).open_facts) == {"count", "flag", "sign"}
    assert WHEN.evaluate({"flag": True, "sign": False}, as_of=TODAY).open_facts == ("count",)
    assert WHEN.evaluate({"flag": True, "sign": False}, as_of=TODAY).legal_reasons == ()


def test_an_exception_without_a_condition_always_applies() -> None:
    """While it is in force, the rule sleeps."""
    always = law(RULE, (SIGN.is_true(), {"rank": 1}))

    assert always.status({"flag": False, "sign": True}, as_of=TODAY) is MET
    assert always.evaluate({"flag": True}, as_of=TODAY).open_facts == ("sign",)


def test_the_highest_rank_that_applies_decides() -> None:
    """An exception from an exception falls back to the lower one, not to the rule."""
    ranked = law(
        RULE,
        (SIGN.is_true(), {"rank": 1}),
        (COUNT > 3, {"rank": 2, "applies_when": LIMIT > 0}),
    )

    assert ranked.status({"limit": 1, "count": 9, "sign": False}, as_of=TODAY) is MET
    assert (
        ranked.status({"limit": 0, "count": 9, "sign": False, "flag": True}, as_of=TODAY) is UNMET
    )
    assert ranked.status({"count": 9, "sign": False}, as_of=TODAY) is OPEN
    assert ranked.status({"count": 9, "sign": True}, as_of=TODAY) is MET


CONFLICT = law(
    RULE,
    (SIGN.is_true(), {"rank": 1, "applies_when": COUNT > 3}),
    (SIGN.is_false(), {"rank": 1, "applies_when": LIMIT > 3}),
)


def test_equal_rank_that_disagrees_is_a_conflict() -> None:
    """Never first wins: both are reported, with what each would decide."""
    verdict = CONFLICT.evaluate({"count": 4, "limit": 4, "sign": True}, as_of=TODAY)

    assert (verdict.status, verdict.open_facts, verdict.certainty) == (OPEN, (), None)
    (reason,) = verdict.legal_reasons
    assert (reason.kind, reason.code) == ("conflict", "r-conflict")
    assert reason.citations == (by("s. 2"), by("s. 3"))
    assert reason.would_decide == ("met", "unmet")
    assert verdict.reason_codes == ("r-conflict",)
    assert "contradict" in verdict.explain("en")


def test_equal_rank_that_agrees_or_does_not_apply_is_none() -> None:
    """Two texts may say the same, or speak of different cases."""
    assert CONFLICT.status({"count": 4, "limit": 3, "sign": True}, as_of=TODAY) is MET
    assert CONFLICT.status({"count": 3, "limit": 4, "sign": True}, as_of=TODAY) is UNMET
    verdict = CONFLICT.evaluate({"count": 4, "sign": True}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (OPEN, ("limit",))
    assert verdict.legal_reasons == ()
    both = law(RULE, (SIGN.is_true(), {}))
    assert both.status({"flag": True, "sign": True}, as_of=TODAY) is MET
    assert both.status({"flag": False, "sign": False}, as_of=TODAY) is UNMET
    assert both.status({"flag": True, "sign": False}, as_of=TODAY) is OPEN

"""Scope: to whom a duty applies. Outside, nothing is asked."""

from __future__ import annotations

import pytest

from kernel_strategies import COUNT, FLAG, SIGN, say
from umkstd.law.citation import Citation, Grade
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.law.span import Span
from umkstd.law.verdict import Status

MET, UNMET, OPEN, AWAY = (
    Status.MET,
    Status.UNMET,
    Status.UNDETERMINED,
    Status.NOT_APPLICABLE,
)
TODAY = "2025-01-01"
CITE = Citation(instrument="Dog Act", place="s. 1", grade="derived")


def law(**options) -> Requirement:
    """A duty of one provision."""
    return Requirement(
        id="r",
        title=say("r"),
        provisions=(Provision(span=Span("2020-01-01"), cite=CITE, **options),),
        verified_through="2026-01-01",
    )


DUTY = law(scope=FLAG.is_true(), needs=SIGN.is_true())


@pytest.mark.parametrize(
    ("flag", "sign", "status", "asked"),
    [
        (True, True, MET, ()),
        (True, False, UNMET, ()),
        (True, None, OPEN, ("sign",)),
        (False, True, AWAY, ()),
        (False, None, AWAY, ()),
        (None, True, OPEN, ("flag",)),  # met, or nothing asked: two different answers
        (None, False, OPEN, ("flag",)),
        (None, None, OPEN, ("flag", "sign")),
    ],
)
def test_out_of_scope_nothing_is_asked(flag, sign, status, asked) -> None:
    """It is no success and no failure."""
    verdict = DUTY.evaluate({"flag": flag, "sign": sign}, as_of=TODAY)

    assert (verdict.status, verdict.open_facts) == (status, asked)
    assert DUTY.status({"flag": flag, "sign": sign}, as_of=TODAY) is status


def test_why_it_does_not_apply() -> None:
    """The scope is the reason, with the article and the grade."""
    verdict = DUTY.evaluate({"flag": False, "sign": False}, as_of=TODAY)

    assert [(r.code, r.outcome, r.citations) for r in verdict.reasons] == [
        ("flag-yes", False, (CITE,))
    ]
    assert verdict.certainty is Grade.DERIVED
    assert "not applicable" in verdict.explain("en")


def test_why_a_duty_is_not_met() -> None:
    """That it applies is part of the reason."""
    verdict = DUTY.evaluate({"flag": True, "sign": False}, as_of=TODAY)

    assert [(r.code, r.outcome) for r in verdict.reasons] == [
        ("flag-yes", True),
        ("sign-yes", False),
    ]


def test_a_duty_that_nobody_read_does_not_apply_outside_its_scope() -> None:
    """What it asks is not known, but not from whom."""
    unseen = law(scope=FLAG.is_true(), unresolved=say("not seen"))

    assert unseen.status({"flag": False}, as_of=TODAY) is AWAY
    assert unseen.evaluate({"flag": False}, as_of=TODAY).certainty is Grade.DERIVED
    verdict = unseen.evaluate({}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (OPEN, ("flag",))
    verdict = unseen.evaluate({"flag": True}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == (OPEN, ())


def test_a_duty_with_an_exception_that_frees() -> None:
    """An exception with a narrower scope takes its cases out of the duty."""
    rule = Requirement(
        id="r",
        title=say("r"),
        provisions=(
            Provision(span=Span("2020-01-01"), cite=CITE, needs=SIGN.is_true()),
            Provision(
                span=Span("2020-01-01"),
                cite=CITE,
                needs=SIGN.is_true(),
                rank=1,
                applies_when=COUNT > 3,
                scope=FLAG.is_true(),
            ),
        ),
        verified_through="2026-01-01",
    )

    assert rule.status({"count": 4, "flag": False}, as_of=TODAY) is AWAY
    assert rule.status({"count": 3, "flag": False, "sign": False}, as_of=TODAY) is UNMET
    codes = rule.evaluate({"count": 4, "flag": False}, as_of=TODAY).reason_codes
    assert codes == ("count-above", "flag-yes")

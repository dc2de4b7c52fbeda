"""Requirements joined: the truth table of statuses, what is skipped, and what is reported."""

from __future__ import annotations

import pickle

import pytest

import umkstd
from umkstd.business import facts as f
from umkstd.errors import RequirementNotMet, RuleDefinitionError
from umkstd.law.composition import Composition
from umkstd.law.verdict import Status

TODAY = "2026-11-24"
NIB = umkstd.rulebook["nib"]
MARK = umkstd.rulebook["sni-mark"]
DUTY = umkstd.rulebook["mandatory-sni"]
HELD = {"has_nib": True, "nib_issued_on": "2025-11-04", "nib_active": True}


def status(composition, **facts) -> str:
    """Status by evaluation, which must be the status asked for alone."""
    verdict = composition.evaluate(facts, as_of=TODAY)
    assert composition.status(facts, as_of=TODAY) is verdict.status
    assert verdict.explain("id")
    assert verdict.explain("en")
    assert pickle.loads(pickle.dumps(verdict)) == verdict  # noqa: S301 - our own value
    return verdict.status.value


def test_all_of():
    """UNMET beats UNDETERMINED beats MET."""
    both = umkstd.all_of(NIB, MARK)
    assert isinstance(both, Composition)
    assert status(both, **HELD, sppt_sni=True) == "met"
    assert status(both, **HELD) == "undetermined"
    assert status(both, sppt_sni=False) == "unmet"


def test_any_of_and_none_of():
    """MET beats UNDETERMINED beats UNMET; none_of is its opposite."""
    either, neither = umkstd.any_of(NIB, MARK), umkstd.none_of(NIB, MARK)
    assert (status(either, sppt_sni=True), status(neither, sppt_sni=True)) == ("met", "unmet")
    assert status(either, sppt_sni=False) == status(neither, sppt_sni=False) == "undetermined"
    assert status(either, has_nib=False, sppt_sni=False) == "unmet"


def test_not_swaps_and_keeps_the_rest():
    """MET and UNMET change places; NOT_APPLICABLE stays."""
    assert status(umkstd.not_(MARK), sppt_sni=True) == "unmet"
    assert status(umkstd.not_(MARK), sppt_sni=False) == "met"
    assert status(umkstd.not_(DUTY), sni_mandatory=False) == "not_applicable"


def test_a_member_that_does_not_apply_is_skipped_and_reported():
    """A duty that is out of scope does not count; alone, nothing applies."""
    whole = umkstd.all_of(NIB, DUTY)
    verdict = whole.evaluate({**HELD, "sni_mandatory": False}, as_of=TODAY)
    assert verdict.status is Status.MET
    assert verdict.skipped == (("mandatory-sni", "not_applicable"),)
    assert status(umkstd.all_of(DUTY), sni_mandatory=False) == "not_applicable"


def test_at_least_counts_over_all():
    """A skipped member is no success."""
    two = umkstd.at_least(2, NIB, MARK, DUTY)
    assert status(two, **HELD, sppt_sni=True, sni_mandatory=False) == "met"
    assert status(two, **HELD, sppt_sni=False, sni_mandatory=False) == "unmet"
    with pytest.raises(RuleDefinitionError):
        umkstd.at_least(3, NIB, MARK)


def test_with_a_condition_of_ones_own():
    """A regency's programme on top of the law."""
    grant = umkstd.all_of(NIB, f.regency.equals("32.73"))
    assert status(grant, **HELD, regency="32.73") == "met"
    assert status(grant, **HELD, regency="32.04") == "unmet"
    assert "regency" in grant.evaluate(HELD, as_of=TODAY).open_facts


def test_conditions_alone_stay_conditions():
    """The same words join conditions, and refuse anything else."""
    condition = umkstd.all_of(f.capital <= 5, f.has_nib.is_true())
    assert not isinstance(condition, Composition)
    assert umkstd.not_(condition) == ~condition
    for join in (umkstd.all_of, umkstd.any_of, umkstd.none_of):
        with pytest.raises(RuleDefinitionError):
            join(f.has_nib)
    with pytest.raises(RuleDefinitionError):
        umkstd.all_of(NIB, f.has_nib)
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(condition)


def test_ensure_and_truth():
    """A verdict is no boolean; ensure raises with the verdict inside."""
    verdict = MARK.evaluate({"sppt_sni": True}, as_of=TODAY)
    assert verdict.ensure() is verdict
    with pytest.raises(TypeError, match="more than two"):
        bool(verdict)
    with pytest.raises(RequirementNotMet) as caught:
        MARK.evaluate({}, as_of=TODAY).ensure()
    assert pickle.loads(pickle.dumps(caught.value)).verdict.status is Status.UNDETERMINED  # noqa: S301


def test_shows_itself_escaped():
    """Markup in a fact stays inert in a notebook."""
    evil = "<script>alert(1)</script>"
    grant = umkstd.all_of(umkstd.any_of(f.regency.equals(evil)), MARK)
    verdict = grant.evaluate({"regency": "x"}, as_of=TODAY)
    assert "<script" not in verdict._repr_html_()
    assert "<script" not in verdict._repr_markdown_()
    ruling = umkstd.rulebook["scale"].determine({"capital": 3_000_000_000}, as_of=TODAY)
    assert ruling._repr_html_().startswith('<div class="umkstd ')
    assert "bukan UMKM" in ruling._repr_markdown_()

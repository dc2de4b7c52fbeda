"""The requirement sni-mark: the SNI mark stands on a product with an SPPT SNI, and on no other."""

from __future__ import annotations

import pytest

import umkstd

TODAY = "2026-11-24"
RULE = umkstd.rulebook["sni-mark"]


@pytest.mark.parametrize(
    ("held", "status", "note"),
    [(True, "met", "sni-mark-duty"), (False, "unmet", "sni-mark-penalty")],
)
def test_held_or_not(held, status, note):
    """UU 20/2014 Pasal 46; a holder must affix the mark, others are punished for it."""
    verdict = RULE.evaluate({"sppt_sni": held}, as_of=TODAY)
    assert (verdict.status, verdict.certainty) == (status, "article")
    assert verdict.reason_codes == ("sppt-sni-held",)
    assert [str(cite) for cite in verdict.citations] == ["UU 20/2014 Pasal 46"]
    assert [shown.code for shown in verdict.notes] == [note]


def test_undetermined():
    """Whether a certificate is held is asked for, in words that an owner understands."""
    verdict = RULE.evaluate({}, as_of=TODAY)
    assert (verdict.status, verdict.open_facts) == ("undetermined", ("sppt_sni",))
    assert "SPPT SNI" in verdict.reasons[0].message.id
    assert verdict.notes == ()


def test_days_of_change():
    """UU 20/2014 began on 17 September 2014."""
    assert RULE.status({"sppt_sni": True}, as_of="2014-09-16") == "not_in_force"
    assert RULE.status({"sppt_sni": True}, as_of="2014-09-17") == "met"


def test_nothing_but_the_certificate_counts():
    """Neither SNI Bina UMK, nor coaching, nor a mandatory SNI gives the mark."""
    assert {fact.name for fact in RULE.facts} == {"sppt_sni"}

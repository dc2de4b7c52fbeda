"""May a low-risk NIB stand in for a mandatory certificate: both readings, and no decision."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.logic.nodes import Member, walk
from umkstd.rulebook.mandatory_sni_by_single_licence import BY_SINGLE_LICENCE

TODAY = "2026-11-24"
RULE = BY_SINGLE_LICENCE
FACTS = {
    "legal_form": "perseorangan",
    "capital": 45_000_000,
    "owned_by_larger": False,
    "risk": "rendah",
    "has_nib": True,
    "nib_issued_on": "2022-03-01",
    "nib_active": True,
    "sni_mandatory": True,
}


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


@pytest.mark.parametrize(
    ("as_of", "article"),
    [
        ("2025-06-04", "UU 11/2020 Pasal 91 ayat (5)"),
        ("2025-06-05", "PP 28/2025 Pasal 234 ayat (2) huruf a"),
        (TODAY, "PP 28/2025 Pasal 234 ayat (2) huruf a"),
    ],
)
def test_both_readings_are_cited(as_of, article):
    """The statute on standards and the single licence, each with what it would decide."""
    verdict = RULE.evaluate(FACTS, as_of=as_of)
    (reason,) = verdict.legal_reasons
    assert (reason.kind, reason.would_decide) == ("disputed", ("unmet", "met"))
    assert [str(cite) for cite in reason.citations] == ["UU 20/2014 Pasal 25", article]
    assert (verdict.certainty, verdict.open_facts) == (None, ())


def test_the_safe_course_is_told():
    """Whoever reads the dispute learns what to do meanwhile."""
    codes = [note.code for note in RULE.evaluate(FACTS, as_of=TODAY).notes]
    assert codes == ["single-licence-safe-reading", "single-licence-no-proof"]


def test_it_is_never_met_for_a_mandatory_sni():
    """No combination of the facts decides for the NIB: the strict reading always stands."""
    for changes in ({}, {"sppt_sni": True}, {"sppt_sni": False}, {"risk": "tinggi"}):
        assert RULE.status({**FACTS, **changes}, as_of=TODAY) != "met"


def test_every_member_speaks_both_languages_and_says_what_next():
    """A failing sentence ends in something to do."""
    members = {
        node.code: node
        for provision in RULE.provisions
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    }
    assert members["certificate-not-required"].fails.en.endswith(
        "Apply to a product certification body (LSPro)."
    )
    for node in members.values():
        assert node.holds.id != node.holds.en
        assert node.fails.id != node.fails.en

"""The requirement pt-perorangan: who may found a one-person company."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook import pt_perorangan
from umkstd.rulebook.pt_perorangan import PT_PERORANGAN

TODAY = "2026-11-24"
FOUNDER = {
    "legal_form": "perseorangan",
    "owned_by_larger": False,
    "capital": 45_000_000,
    "founder_count": 1,
    "founder_founded_other_this_year": False,
    "owner_is_citizen": True,
    "founder_age": 17,
    "founder_is_capable": True,
}


@pytest.mark.parametrize("case", cases("pt-perorangan"), ids=lambda case: case["name"])
def test_cases(case):
    """Each condition, each border, each fact that may be missing."""
    check(PT_PERORANGAN, case)


@pytest.mark.parametrize(
    ("as_of", "status", "age_matters"),
    [
        ("2020-11-01", "not_in_force", False),
        ("2020-11-02", "undetermined", False),
        ("2021-02-01", "undetermined", False),
        ("2021-02-02", "met", True),
    ],
)
def test_history(as_of, status, age_matters):
    """The statute of November 2020, then PP 8/2021, which also asks for the founder's age."""
    assert PT_PERORANGAN.status(FOUNDER, as_of=as_of) == status
    young = PT_PERORANGAN.evaluate({**FOUNDER, "founder_age": 16}, as_of=as_of)
    assert (young.status == "unmet") is age_matters


def test_between_the_laws_only_the_size_limits_are_open():
    """From 2 November 2020 to 1 February 2021 no size limits were in force."""
    verdict = PT_PERORANGAN.evaluate(FOUNDER, as_of="2020-12-15")
    assert verdict.open_facts == ()
    assert {reason.kind for reason in verdict.legal_reasons} == {"unresolved"}


def test_the_fee_is_told_from_its_first_day():
    """PP 30/2026 took effect on 1 August 2026; what was charged before was not found."""
    before = PT_PERORANGAN.evaluate(FOUNDER, as_of="2026-07-31")
    after = PT_PERORANGAN.evaluate(FOUNDER, as_of="2026-08-01")
    assert "pt-perorangan-fee" not in [note.code for note in before.notes]
    fee = next(note for note in after.notes if note.code == "pt-perorangan-fee")
    assert ("Rp50.000" in fee.message.id, "Rp50,000" in fee.message.en) == (True, True)


def test_there_is_no_cap_of_five_billion_of_its_own():
    """The limit is that of micro and small enterprises, and it is said so."""
    verdict = PT_PERORANGAN.evaluate(FOUNDER, as_of=TODAY)
    assert "pt-perorangan-no-cap" in [note.code for note in verdict.notes]
    assert [p.name for p in pt_perorangan.PARAMETERS] == [
        "pt_perorangan_founders",
        "pt_perorangan_founder_age",
    ]


def test_what_fails_says_what_is_next():
    """Every reason of refusal, in both languages, ends with a way on."""
    verdict = PT_PERORANGAN.evaluate(
        {
            **FOUNDER,
            "capital": 6_000_000_000,
            "founder_count": 2,
            "founder_founded_other_this_year": True,
            "owner_is_citizen": False,
            "founder_age": 16,
            "founder_is_capable": False,
        },
        as_of=TODAY,
    )
    assert len(verdict.reasons) == 6
    for reason in verdict.reasons:
        assert reason.message.id.rstrip(".").count(". ") >= 1 or ", atau " in reason.message.id
        assert reason.message.en.rstrip(".").count(". ") >= 1
        assert reason.citations

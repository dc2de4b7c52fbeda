"""Where a holder stands with the commitments, from issue to cancellation."""

from __future__ import annotations

import pytest
from case_runner import cases

from umkstd.errors import CaseError
from umkstd.rulebook.pirt_commitment_stage import STAGES, commitment_stages

FACTS = {
    **cases("pirt.commitments")[0]["facts"],
    "pirt_label_compliant": False,
    "pirt_supervised": False,
    "pirt_frozen": False,
}
RESULT = {"pirt_supervised": True, "pirt_supervised_on": "2026-08-10"}
FROZEN = {**RESULT, "pirt_frozen": True, "pirt_frozen_on": "2026-11-30"}


@pytest.mark.parametrize(
    ("as_of", "changes", "expected"),
    [
        ("2026-06-30", {}, ["first-period"]),
        ("2026-07-01", {}, ["awaiting-supervision"]),
        ("2026-08-09", RESULT, ["awaiting-supervision"]),
        ("2026-08-10", RESULT, ["extension"]),
        ("2026-11-10", RESULT, ["extension"]),
        ("2026-11-11", RESULT, ["overdue"]),
        ("2026-11-29", FROZEN, ["overdue"]),
        ("2026-11-30", FROZEN, ["frozen"]),
        ("2027-05-30", FROZEN, ["frozen"]),
        ("2027-05-31", FROZEN, ["cancellation"]),
        ("2026-11-24", {"pirt_label_compliant": True}, ["fulfilled"]),
        ("2027-06-30", {**FROZEN, "pirt_label_compliant": True}, ["fulfilled"]),
        ("2026-11-24", {"has_pirt": False}, ["not-a-holder"]),
        ("2026-03-30", {}, ["not-a-holder"]),
        ("2026-11-24", {"pirt_issued_on": "2024-06-10"}, ["former-law"]),
        ("2026-11-24", {"pirt_issued_on": "2024-06-11"}, ["awaiting-supervision"]),
        ("2026-06-30", {"pirt_label_compliant": None}, ["fulfilled", "first-period"]),
        ("2026-07-01", {"pirt_supervised": None}, ["awaiting-supervision", "extension", "overdue"]),
    ],
)
def test_stages(as_of, changes, expected):
    """PerBPOM 4/2024 Pasal 20 and 26; where something is unknown every possible stage."""
    facts = {k: v for k, v in {**FACTS, **changes}.items() if v is not None}
    assert [stage.id for stage in commitment_stages(facts, as_of=as_of)] == expected


def test_nothing_known_leaves_every_stage():
    """Unknown is not no."""
    assert commitment_stages({}, as_of="2026-11-24") == STAGES


def test_wrong_names_are_refused():
    """As everywhere."""
    with pytest.raises(CaseError):
        commitment_stages({"pirt_frozenn": True}, as_of="2026-11-24")


def test_each_stage_says_what_next():
    """In both languages, with an article."""
    for stage in STAGES:
        assert stage.next.id.endswith(".")
        assert stage.next.en.endswith(".")
        assert stage.cite.instrument == "PerBPOM 4/2024"

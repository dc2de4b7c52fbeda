"""The route of a non-food product, and what is shown beside it."""

from __future__ import annotations

import pytest
from case_runner import cases, check

import umkstd
from umkstd.rulebook.non_food import NON_FOOD_ROUTE

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("non-food-route"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(NON_FOOD_ROUTE, case)


def notes(**facts):
    """Codes of the notes shown."""
    return [note.code for note in NON_FOOD_ROUTE.determine(facts, as_of=TODAY).notes]


def test_the_same_soap_maker_has_three_routes():
    """Bath soap, dish soap, ornament: what the soap is used for decides, not that it is soap."""
    uses = ("badan", "rumah_tangga", "hiasan")
    found = [NON_FOOD_ROUTE.determine({"soap_use": use}, as_of=TODAY).value for use in uses]
    assert found == ["notification", "pkrt-licence", "none"]


def test_a_stated_kind_may_not_contradict_the_use():
    """Bath soap stated as PKRT is refused, with both facts named."""
    with pytest.raises(umkstd.CaseError):
        NON_FOOD_ROUTE.determine({"soap_use": "badan", "non_food_kind": "pkrt"}, as_of=TODAY)


@pytest.mark.parametrize("facts", [{"soap_use": "badan"}, {"kbli": "20232"}])
def test_the_trap_of_high_risk_is_shown(facts):
    """KBLI 20232 is high risk even for a small enterprise."""
    assert notes(**facts)[0] == "cosmetics-are-high-risk"


@pytest.mark.parametrize("facts", [{"soap_use": "rumah_tangga"}, {"kbli": "20231"}])
def test_low_risk_is_not_ready_to_sell(facts):
    """KBLI 20231 is low risk, and the NIB alone does not let the soap be sold."""
    assert notes(**facts)[0] == "soap-is-not-ready-by-nib"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("kosmetik", ["cosmetics-are-high-risk", "cosmetics-halal"]),
        ("obat_tradisional", ["cosmetics-halal"]),
        ("pkrt", ["soap-is-not-ready-by-nib", "used-goods-halal"]),
        ("kulit", ["used-goods-halal"]),
        ("batik", ["used-goods-halal", "batik-risk-not-found"]),
        ("kayu", []),
        ("hiasan", []),
    ],
)
def test_halal_is_pointed_to(kind, expected):
    """The halal phase to 17 October 2026 is a note; the halal rules decide."""
    assert notes(non_food_kind=kind) == expected

"""The determination food-licence-route: SPP-IRT, hygiene certificate, BPOM licence, or none."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.errors import CaseError
from umkstd.rulebook.food_licence_route import FOOD_LICENCE_ROUTE

TODAY = "2026-11-24"
FACTS = cases("food-licence-route")[0]["facts"]


def route(as_of=TODAY, **changes):
    """The route of a maker of cassava chips at home, with some facts changed."""
    facts = {**FACTS, **changes}
    known = {k: v for k, v in facts.items() if v is not None}
    return FOOD_LICENCE_ROUTE.determine(known, as_of=as_of)


@pytest.mark.parametrize("case", cases("food-licence-route"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(FOOD_LICENCE_ROUTE, case)


@pytest.mark.parametrize(
    ("changes", "cited"),
    [
        ({}, "PerBPOM 4/2024 Pasal 3 ayat (1)"),
        ({"shelf_life_days": 6}, "PerBPOM 4/2024 Pasal 3 ayat (3) huruf a"),
        ({"food_kind": "pangan_siap_saji"}, "PerBPOM 4/2024 Pasal 3 ayat (3) huruf b"),
        ({"food_kind": "btp"}, "PerBPOM 4/2024 Pasal 10 huruf a"),
        ({"sni_mandatory": True}, "PerBPOM 4/2024 Pasal 10 huruf c"),
        ({"food_equipment": "otomatis"}, "PerBPOM 4/2024 Pasal 10 huruf d"),
        ({"food_handling": "beku"}, "PerBPOM 4/2024 Pasal 10 huruf e"),
        ({"food_has_claim": True}, "PerBPOM 4/2024 Pasal 10 huruf f"),
        ({"food_owner_lives_there": False}, "PerBPOM 4/2024 Pasal 5 huruf b"),
        ({"food_type_listed": False}, "PerBPOM 4/2024 Pasal 5 huruf d"),
        ({"food_retail_packed": False}, "UU 18/2012 Pasal 91 ayat (1)"),
    ],
)
def test_each_row_has_its_article(changes, cited):
    """The answer names where it comes from."""
    assert [str(cite) for cite in route(**changes).citations] == [cited]


def test_the_dispute_on_seven_days_is_told():
    """Under the rule of 2018 sources differ whether exactly seven days are enough."""
    found = route("2020-06-01", shelf_life_days=7, food_animal_origin=False)
    (reason,) = found.legal_reasons
    assert reason.kind == "disputed"
    assert "7 days" in reason.message.en
    assert found.open_facts == ()


def test_a_stated_route_may_not_contradict_the_facts():
    """An answer that the facts exclude is an error of the case."""
    with pytest.raises(CaseError):
        route(food_licence_route="bpom-md")


@pytest.mark.parametrize(
    ("changes", "as_of", "code", "shown"),
    [
        ({"food_retail_packed": False}, TODAY, "route-unpacked", True),
        ({}, TODAY, "route-unpacked", False),
        ({}, "2025-10-22", "route-online", True),
        ({}, "2025-10-21", "route-online", False),
        ({"kbli": "11090", "kbli_version": "2020"}, TODAY, "route-jamu", True),
        ({"kbli": "10794", "kbli_version": "2020"}, TODAY, "route-jamu", False),
        ({"food_repacked": True, "food_repack_imported": False}, TODAY, "route-repacked", True),
    ],
)
def test_notes(changes, as_of, code, shown):
    """Shown where they concern the case."""
    assert (code in [note.code for note in route(as_of, **changes).notes]) is shown

"""Published cases of the ladder: what the pages say comes next, and what we say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from road_cases import HOME_FOOD, KERIPIK, REGISTERED, TODAY, case
from umkstd.pathway.locating import locate
from umkstd.pathway.planning import plan

PUBLISHED = Path(__file__).parents[2].parent / "shared" / "cases" / "published.json"


def ids(found):
    return [one.step.id for one in found.steps]


def test_d03_an_expired_pirt_is_renewed_and_halal_is_still_missing():
    line = {
        **HOME_FOOD,
        "has_pirt": True,
        "pirt_expires_on": "2024-01-31",
        "has_halal_certificate": False,
    }
    assert ids(plan(case(line, **REGISTERED), goal="product-legal", as_of=TODAY)) == ["pirt"]
    halal = plan(case(line, **REGISTERED), goal="halal.certificate-valid", as_of=TODAY)
    named = {*ids(halal), *(block.step for block in halal.blocked)}
    assert named & {"halal-self-declare", "halal-regular"}


def test_d04_first_the_nib_then_halal():
    found = plan(case(HOME_FOOD, has_nib=False), goal="nib", as_of="2022-06-01")
    assert ids(found)[-1] == "nib"


def test_d05_the_nib_comes_next_and_unlocks_sni_bina_umk():
    found = plan(case(KERIPIK, has_nib=False), as_of="2022-06-01")
    assert "nib" in ids(found)
    after = plan(case({**KERIPIK, "sni_commitment": True}, **REGISTERED), as_of=TODAY)
    assert after.steps == ()


def test_d06_the_spp_irt_is_the_next_step():
    line = {**HOME_FOOD, "has_pirt": False}
    assert ids(plan(case(line, **REGISTERED), goal="product-legal", as_of=TODAY)) == ["pirt"]


def test_d12_the_nib_asks_for_the_nik_and_not_for_the_tax_number():
    """The page names the tax number, too; a person may apply by NIK, so it is no prerequisite."""
    found = plan(case({}, has_nib=False, has_npwp=False), goal="nib", as_of="2023-06-08")
    assert ids(found) == ["nik", "oss-access", "nib"]


def test_d19_a_registration_number_for_halal_is_no_certificate():
    """The number of an application says nothing of a certificate: it stays open."""
    found = locate(case(HOME_FOOD, **REGISTERED), as_of="2023-02-20")
    assert found.stage.key != "product-legal"
    halal = plan(case(HOME_FOOD, **REGISTERED), goal="halal.certificate-valid", as_of=TODAY)
    assert halal.verdict.status.value != "met"


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published cases are not in this clone")
def test_every_published_case_of_the_ladder_is_here():
    cases = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    ladder = {one["id"].lower() for one in cases if one["kind"] == "ladder"}
    assert ladder == {name.split("_")[1] for name in globals() if name.startswith("test_d")}

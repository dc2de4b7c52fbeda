"""Stages: what shows them, and what sends a line beside the road."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings

from road_cases import HALAL, HOME_FOOD, KERIPIK, REGISTERED, TODAY, case, cases
from umkstd.pathway.comparing import compare
from umkstd.pathway.locating import locate
from umkstd.pathway.stages import BESIDE, OURS, ROAD, stages

PIRT = {
    "has_pirt": True,
    "pirt_issued_on": "2024-06-01",
    "pirt_expires_on": "2029-05-31",
    "pirt_frozen": False,
}
FULL = {
    **KERIPIK,
    **HOME_FOOD,
    **PIRT,
    "sni_commitment": True,
    "coached": True,
    "has_conformity_certificate": True,
}


@pytest.mark.parametrize(
    ("line", "business", "stage"),
    [
        ({}, {"has_nib": False}, "informal"),
        ({}, {"has_nib": False, "has_nik": True}, "identified"),
        ({}, {"has_nib": False, "has_nik": True, "has_oss_access": True}, "oss-access"),
        ({"risk": "tinggi"}, REGISTERED, "registered"),
        ({"risk": "rendah"}, REGISTERED, "licensed"),
        ({"risk": "tinggi", "has_risk_licence": True}, REGISTERED, "licensed"),
        ({**HOME_FOOD, **PIRT, **HALAL, "risk": "rendah"}, REGISTERED, "product-legal"),
        ({**KERIPIK, "sni_commitment": True}, REGISTERED, "sni-bina-umk"),
        ({**KERIPIK, "sni_commitment": True, "coached": True}, REGISTERED, "coached"),
        (FULL, REGISTERED, "certified"),
        ({**KERIPIK, "sppt_sni": True}, REGISTERED, "sppt-sni"),
        ({**KERIPIK, "sni_commitment": True}, {**REGISTERED, "nib_active": False}, "suspended"),
        ({**KERIPIK}, {**REGISTERED, "nib_active": False, "nib_revoked": True}, "ended"),
    ],
)
def test_each_stage_is_shown_by_what_it_asks(line, business, stage):
    assert locate(case(line, **business), as_of=TODAY).stage.key == stage


def test_a_stage_that_was_jumped_over_is_told():
    found = locate(case({**KERIPIK, "sni_commitment": True}, **REGISTERED), as_of=TODAY)
    assert [stage.key for stage in found.not_shown] == ["product-legal"]
    assert found.next.key == "product-legal"


def test_an_ended_document_does_not_count():
    line = {**HOME_FOOD, **PIRT, **HALAL, "risk": "rendah"}
    assert locate(case(line, **REGISTERED), as_of="2029-05-31").stage.key == "product-legal"
    assert locate(case(line, **REGISTERED), as_of="2029-06-01").stage.key == "licensed"


@pytest.mark.parametrize("last_day", ["2028-03-01", datetime.date(2028, 3, 1)])
def test_an_sppt_sni_holds_up_to_its_last_day_however_that_is_written(last_day):
    one = case({**KERIPIK, "sppt_sni": True, "sppt_sni_expires_on": last_day}, **REGISTERED)
    assert locate(one, as_of="2028-03-01").stage.key == "sppt-sni"
    assert locate(one, as_of="2028-03-02").stage.key == "licensed"


def test_food_that_must_be_halal_is_not_legal_without_the_certificate():
    """Food of micro and small enterprises is free of the duty until 17 October 2026."""
    line = {**HOME_FOOD, **PIRT, **HALAL, "risk": "rendah", "has_halal_certificate": False}
    for name in ("halal_certificate_issued_on", "halal_certificate_issuer"):
        del line[name]
    one = case(line, **REGISTERED)
    assert locate(one, as_of="2026-10-17").stage.key == "product-legal"
    assert locate(one, as_of="2026-10-18").stage.key == "licensed"


def test_an_sni_that_is_lost_is_lost_as_a_stage():
    before = case({**KERIPIK, "sni_commitment": True}, **REGISTERED)
    grown = case({**KERIPIK, "sni_commitment": True}, **REGISTERED, capital=20_000_000_000)
    found = compare(before, grown, as_of=TODAY)
    assert (found.before.stage.key, found.after.stage.key) == ("sni-bina-umk", "licensed")
    assert "sni-bina-umk" in {one.id for one in found.lost}
    assert "scale" in {one.id for one in found.answers}


def test_time_alone_ends_an_spp_irt_and_switches_kbli():
    line = {**HOME_FOOD, **PIRT, "risk": "rendah"}
    one = case(line, **REGISTERED)
    found = compare(one, one, as_of="2029-05-31", after_as_of="2029-06-01")
    assert found.after.stage.key == "licensed"
    assert "pirt.keeps" in {changed.id for changed in found.new_duties}
    switch = compare(one, one, as_of="2026-06-14", after_as_of="2026-06-15")
    assert ("2020", "2025") in {(c.before, c.after) for c in switch.answers}


def test_nothing_changes_where_nothing_changed():
    found = compare(case(KERIPIK), case(KERIPIK), as_of=TODAY)
    assert found.verdicts == found.answers == found.lost == found.new_duties == ()


def test_the_ladder_says_that_it_is_ours():
    assert [stage.key for stage in stages()] == [*ROAD, "suspended", "ended"]
    assert set(BESIDE) == {"suspended", "ended"}
    for stage in stages():
        if stage.requires is not None and stage.requires.id.startswith("stage."):
            grades = {p.cite.grade.value for p in stage.requires.provisions}
            assert grades == {"derived"}
    assert "bukan ketentuan hukum" in OURS.id


@settings(max_examples=80, deadline=None)
@given(cases())
def test_a_stage_is_shown_with_all_that_is_passed_before_it(found_case):
    found = locate(found_case, as_of=TODAY)
    by_key = {stage.key: stage for stage in stages()}
    waiting = [found.stage.key]
    while waiting:
        stage = by_key[waiting.pop()]
        if stage.requires is not None:
            assert found.verdicts[stage.key].status.value == "met"
        waiting += stage.after
    assert found.stage.key not in {stage.key for stage in found.not_shown}

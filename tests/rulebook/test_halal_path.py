"""The determination halal-path: self-declaration, regular path, not-halal statement, or none."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.halal_criteria_146 import CRITERIA
from umkstd.rulebook.halal_path import HALAL_PATH as RULE
from umkstd.rulebook.halal_self_declare import HALAL_SELF_DECLARE

TODAY = "2026-11-24"
CASES = cases("halal-path")
TRAITS = next(case["facts"] for case in CASES if case["name"] == "all traits fit")
STEPS = {
    "has_nib": False,
    "halal_companion_verified": False,
    "halal_filing_ready": False,
    "halal_types_split": True,
    "halal_name_barred": True,
    "halal_shape_barred": True,
    "halal_packaging_barred": True,
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


@pytest.mark.parametrize("step", sorted(STEPS))
def test_a_step_still_to_take_changes_no_path(step):
    """No NIB yet, no companion yet, a name to change: put right, then self-declare."""
    facts = {**TRAITS, step: STEPS[step]}
    assert RULE.determine(facts, as_of=TODAY).value == "self-declare"
    assert HALAL_SELF_DECLARE.evaluate(facts, as_of=TODAY).status == "unmet"


def test_every_trait_of_the_decree_is_a_column():
    """Failing any trait leads to the regular path; none is forgotten."""
    (table,) = RULE.rulings[-1].tables
    columns = {fact.name for fact in table.columns}
    assert {one.fact.name for one in CRITERIA if one.trait and one.fact is not None} <= columns
    assert {"halal_offering", "halal_product_names", "halal_menus"} <= columns


def test_path_and_requirement_agree():
    """Where self-declare is met the path is self-declare; a failed trait is regular."""
    for case in cases("halal.self-declare"):
        facts = {**case["facts"], "haram_material": False}
        status = HALAL_SELF_DECLARE.evaluate(facts, as_of=case["as_of"]).status
        if status == "met":
            assert RULE.determine(facts, as_of=case["as_of"]).value == "self-declare", case["name"]


def test_regular_is_our_reading():
    """No text says of each criterion that failing it opens the regular path: derived."""
    found = RULE.determine({**TRAITS, "halal_outlets": 2}, as_of=TODAY)
    assert (found.value, found.certainty) == ("regular", "derived")
    assert [str(cite) for cite in found.citations] == [
        "Kepkaban BPJPH 146/2025 Lampiran I Bab II.A angka 6"
    ]
    assert [note.code for note in found.notes] == ["halal-path-steps"]

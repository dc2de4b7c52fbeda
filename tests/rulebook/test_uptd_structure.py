"""The requirement uptd.structure: subsection, sections and rank, by level and class."""

from __future__ import annotations

import datetime
import itertools

import pytest
from case_runner import cases, check

from umkstd.rulebook.uptd_structure import PARAMETERS, UPTD_STRUCTURE

ALLOWED = {
    ("provinsi", "besar", True, 0, "III.b"),
    ("provinsi", "besar", True, 1, "III.b"),
    ("provinsi", "besar", True, 2, "III.b"),
    ("provinsi", "kecil", True, 0, "IV.a"),
    ("kabupaten_kota", "besar", True, 0, "IV.a"),
    ("kabupaten_kota", "kecil", False, 0, "IV.b"),
}
"""Every structure of PP 18/2016: level, workload, subsection, sections, rank of the head."""


@pytest.mark.parametrize("case", cases("uptd.structure"), ids=lambda case: case["name"])
def test_cases(case):
    """Class B of a kabupaten/kota has no subsection, class A of a province two sections at most."""
    check(UPTD_STRUCTURE, case)


def test_no_other_structure_is_allowed():
    """All combinations, against the list made by hand."""
    names = ("uptd_level", "uptd_workload", "uptd_admin_subsection", "uptd_sections")
    every = itertools.product(
        *(("provinsi", "kabupaten_kota"), ("besar", "kecil"), (True, False), range(5)),
        ("III.b", "IV.a", "IV.b"),
    )
    for unit in every:
        facts = dict(zip((*names, "uptd_head_rank"), unit, strict=True))
        status = UPTD_STRUCTURE.status({**facts, "uptd_functional_group": True}, as_of="2026-11-24")
        assert status == ("met" if unit in ALLOWED else "unmet"), unit


def test_the_number_of_sections_is_a_parameter():
    """Two, of PP 18/2016."""
    assert [p.at(datetime.date(2026, 11, 24)) for p in PARAMETERS] == [2]

"""What business licensing costs, by scale."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.licence_fee import LICENCE_FEE


@pytest.mark.parametrize("case", cases("licence-fee"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(LICENCE_FEE, case)


def test_the_incentive_is_told_with_what_is_not_known():
    """UU 11/2020 Pasal 92 ayat (2); the tariff of the KKPR was not found."""
    answer = LICENCE_FEE.determine({"capital": 1}, as_of="2026-11-24")
    assert [note.code for note in answer.notes] == ["fee-incentive"]
    old = LICENCE_FEE.determine({"scale": "mikro"}, as_of="2020-11-01")
    assert old.notes == ()

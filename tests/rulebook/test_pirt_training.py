"""The requirements pirt.pkp and pirt.ipp-irt."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.pirt_training import PIRT_IPP_IRT, PIRT_PKP, PKP_SUBJECTS


@pytest.mark.parametrize("case", cases("pirt.pkp"), ids=lambda case: case["name"])
def test_course(case):
    """The pass mark is 60; the certificate lives with the person in the business."""
    check(PIRT_PKP, case)


@pytest.mark.parametrize("case", cases("pirt.ipp-irt"), ids=lambda case: case["name"])
def test_ipp_irt(case):
    """The later licence takes the commitments and a test on additives."""
    check(PIRT_IPP_IRT, case)


def test_six_compulsory_subjects():
    """PerBPOM 4/2024 Lampiran V."""
    assert len(PKP_SUBJECTS) == 6

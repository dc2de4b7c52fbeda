"""The licence to support business activity, where the annexes name one."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.pb_umku import PB_UMKU


@pytest.mark.parametrize("case", cases("pb-umku"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(PB_UMKU, case)


def test_exceptions_are_told():
    """BPOM may exempt; export and import run outside OSS."""
    verdict = PB_UMKU.evaluate({"pb_umku_required": True}, as_of="2026-11-24")
    assert [note.code for note in verdict.notes] == ["pb-umku-exceptions"]

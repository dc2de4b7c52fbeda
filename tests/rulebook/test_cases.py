"""Every rule has its cases in the wheel, and every case is answered as it was written by hand."""

from __future__ import annotations

import pytest
from case_runner import FOLDER, cases, check

from umkstd.rulebook import RULEBOOK

FILES = sorted(path.stem for path in FOLDER.glob("*.json"))


def test_every_rule_has_its_cases() -> None:
    """And no file is left of a rule that is gone."""
    assert FILES == sorted(RULEBOOK)


@pytest.mark.parametrize(
    ("rule_id", "case"),
    [(rule_id, case) for rule_id in FILES for case in cases(rule_id)],
    ids=lambda value: value if isinstance(value, str) else value["name"],
)
def test_a_case_is_answered_as_expected(rule_id, case) -> None:
    """Expected values come from the law; the article says which."""
    check(RULEBOOK[rule_id], case)

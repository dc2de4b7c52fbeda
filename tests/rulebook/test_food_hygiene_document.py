"""The determination food-hygiene-document: SLHS or Label HSP by KBLI."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.food_hygiene_document import FOOD_HYGIENE_DOCUMENT


@pytest.mark.parametrize("case", cases("food-hygiene-document"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(FOOD_HYGIENE_DOCUMENT, case)


def test_what_was_not_read_is_told():
    """The label list was not read in full: no fact would settle it."""
    found = FOOD_HYGIENE_DOCUMENT.determine(
        {"kbli": "10792", "kbli_version": "2020", "food_licence_route": "slhs"}, as_of="2026-11-24"
    )
    assert found.open_facts == ()
    assert [reason.kind for reason in found.legal_reasons] == ["disputed"]


def test_the_lighter_form_is_shown():
    """Tempeh and tofu moved to the label."""
    found = FOOD_HYGIENE_DOCUMENT.determine(
        {"kbli": "10391", "kbli_version": "2020"}, as_of="2026-11-24"
    )
    assert "hygiene-hsp-lighter" in [note.code for note in found.notes]

"""The determination certification-route: one batch or continuous production."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.certification_route import CERTIFICATION_ROUTE
from umkstd.rulebook.certification_steps import SCHEME_TYPES

TODAY = "2026-11-24"
RULE = CERTIFICATION_ROUTE


@pytest.mark.parametrize("case", cases(RULE.id), ids=lambda case: case["name"])
def test_cases(case):
    """Expected values come from the law notes, never from running the code."""
    check(RULE, case)


def notes(as_of=TODAY, **facts):
    """The codes of what is shown."""
    return [note.code for note in RULE.determine(facts, as_of=as_of).notes]


def test_each_answer_is_a_type_with_steps():
    """The determination and the data name the same types."""
    assert RULE.fact.choices == tuple(item.id for item in SCHEME_TYPES)


def test_type_5_is_a_conclusion_and_says_so():
    """The page describes type 5; that it fits continuous production is our conclusion."""
    answer = RULE.determine({"certified_population": "produksi_berjalan"}, as_of=TODAY)
    (cite,) = answer.citations
    assert "concluded" in cite.note.en
    assert "disimpulkan" in cite.note.id
    assert "route-type-3" in notes(certified_population="produksi_berjalan")
    assert "route-type-3" not in notes(certified_population="satu_lot")


def test_before_the_schemes_were_read_the_law_leaves_it_open():
    """No fact could settle it, so none is asked for."""
    answer = RULE.determine({"certified_population": "satu_lot"}, as_of="2021-09-14")
    (reason,) = answer.legal_reasons
    assert (reason.kind, reason.code) == ("unresolved", "certification-route-unresolved")


def test_financing_is_no_right():
    """The statute asks for a facility; industry law adds one for a mandatory SNI alone."""
    assert "route-financing" in notes()
    assert "route-financing-industry" not in notes()
    assert "route-financing-industry" not in notes(sni_mandatory=False)
    assert "route-financing-industry" in notes(sni_mandatory=True)
    assert "route-financing-industry" not in notes("2020-01-01", sni_mandatory=True)
    selection = next(note for note in RULE.notes if note.code == "route-financing-selection")
    assert selection.cite.grade == "secondary"
    text = next(note for note in RULE.notes if note.code == "route-financing").text
    assert "no right of each" in text.en
    assert "bukan hak tiap usaha" in text.id


def test_the_easing_is_named_and_not_invented():
    """Perban BSN 9/2023 was not read below its preamble; before 2024 it may not have been there."""
    assert "sni-umk-easing" in notes()
    assert "sni-umk-easing" not in notes("2022-01-01")


def test_the_appointed_body_has_its_limit():
    """PP 34/2018 Pasal 54: at most two years."""
    note = next(note for note in RULE.notes if note.code == "sni-certifier")
    assert str(note.cite).startswith("PP 34/2018 Pasal 54")
    assert "at most 2 years" in note.text.en

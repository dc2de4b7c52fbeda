"""The steps and types of certification, with what was read and what was concluded."""

from __future__ import annotations

import pytest

from umkstd.errors import UnknownName
from umkstd.law.citation import Grade
from umkstd.rulebook.certification_steps import (
    MARK_REGULATION,
    PREPARATION,
    ROUTE_STEPS,
    SCHEME_TYPES,
    scheme_type,
    steps,
)


def test_the_order_of_the_annex():
    """Application to surveillance; BSN's approval comes after the certificate."""
    assert [step.id for step in steps("tipe_5")] == [
        *("application", "application-review", "document-audit", "production-audit"),
        *("sampling-and-test", "evaluation-review", "decision", "bsn-approval", "surveillance"),
    ]


def test_type_1_tests_one_batch_alone():
    """Nothing of production is audited, and nothing is left to watch."""
    assert [step.id for step in steps("tipe_1")] == [
        *("application", "application-review", "sampling-and-test", "evaluation-review"),
        *("decision", "bsn-approval"),
    ]
    assert not scheme_type("tipe_1").system_audited
    assert scheme_type("tipe_5").system_audited


def test_what_was_read_and_what_was_not():
    """Articles for certifier, decision and approval; our reading where one annex serves all."""
    by_id = {step.id: step.cite for step in ROUTE_STEPS}
    assert str(by_id["bsn-approval"]) == "UU 20/2014 Pasal 46 ayat (3)"
    assert str(by_id["application"]) == "PP 34/2018 Pasal 54 ayat (1)"
    assert by_id["decision"].grade is by_id["application"].grade is Grade.ARTICLE
    for name in ("document-audit", "production-audit", "sampling-and-test", "surveillance"):
        assert by_id[name].grade is Grade.DERIVED
    assert by_id["sampling-and-test"].note is not None
    assert "17065" in ROUTE_STEPS[0].told.en


def test_before_the_application():
    """BSN's own order, as the press reports it."""
    assert [step.id for step in PREPARATION] == ["coaching", "apply-standard", "test-first"]
    assert {step.cite.grade for step in PREPARATION} == {Grade.SECONDARY}
    assert "3 to 6 months" in PREPARATION[0].told.en


def test_an_unknown_type_is_refused():
    """With the names that there are."""
    with pytest.raises(UnknownName, match="tipe_1"):
        steps("tipe_2")


def test_what_comes_after():
    """The regulation of the mark, of which the structure alone was read."""
    assert MARK_REGULATION.grade is Grade.SECONDARY
    assert "structure" in MARK_REGULATION.note.en


def test_both_languages():
    """Each step and type is told in both."""
    for step in (*PREPARATION, *ROUTE_STEPS):
        assert step.title.id != step.title.en
        assert step.told.id.endswith(".")
        assert step.told.en.endswith(".")
    for item in SCHEME_TYPES:
        assert item.covers.id != item.covers.en

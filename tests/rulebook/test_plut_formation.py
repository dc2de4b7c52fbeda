"""The requirement plut.formation: the land, the budget letter, the two kinds of state funds."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from case_runner import cases, check

from umkstd.law.citation import Grade
from umkstd.logic.nodes import Member, walk
from umkstd.rulebook.plut_formation import PARAMETERS, PLUT_FORMATION

READY = cases("plut.formation")[0]["facts"]


@pytest.mark.parametrize("case", cases("plut.formation"), ids=lambda case: case["name"])
def test_cases(case):
    """Each letter of the article, the limit of the land, both kinds of funds."""
    check(PLUT_FORMATION, case)


def test_the_land_is_a_parameter():
    """2,000 m², of Pasal 25 ayat (5) huruf b, so that an embedder can replace it."""
    (land,) = PARAMETERS
    assert land.name == "plut_land_area_minimum"
    assert land.at(datetime.date(2024, 1, 1)) == Decimal(2000)
    assert land.unit == "m²"
    assert land.values[0].cite.text == "Permenkop UKM 9/2023 Pasal 25 ayat (5) huruf b"


def test_each_letter_has_its_own_article():
    """Five letters, the last of which was read in part and says so."""
    cites = {
        node.cite
        for provision in PLUT_FORMATION.provisions
        for condition in provision.conditions
        for node in walk(condition)
        if isinstance(node, Member)
    }
    letters = {cite.text.rpartition("huruf ")[2]: cite for cite in cites if "huruf" in cite.text}
    assert sorted(letters) == ["a", "b", "c", "d", "e"]
    assert letters["e"].grade is Grade.DERIVED
    assert letters["e"].note is not None
    assert {letters[name].grade for name in "abcd"} == {Grade.ARTICLE}


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2012-12-31", "not_in_force"),
        ("2013-01-01", "undetermined"),
        ("2022-12-31", "undetermined"),
        ("2023-01-01", "undetermined"),
        ("2023-12-31", "undetermined"),
        ("2024-01-01", "met"),
        ("2026-11-24", "met"),
    ],
)
def test_history_of_one_proposal(day, status):
    """Earlier rules were not read; the day in 2023 was not found."""
    assert PLUT_FORMATION.status(READY, as_of=day) == status


def test_what_was_not_read_before_2023_is_named():
    """The instructions of 2019 name other ways to a PLUT; only their contents list was seen."""
    (reason,) = PLUT_FORMATION.evaluate(READY, as_of="2022-12-31").legal_reasons
    assert "petunjuk tahun 2019 juga menyebut PLUT Mandiri dan dekonsentrasi" in reason.message.id
    assert "name the PLUT Mandiri and deconcentration" in reason.message.en


def test_nobody_is_named_to_whom_the_request_goes():
    """Pasal 25 as read does not say, and the ministry was split in 2024."""
    facts = {**READY, "plut_requested_in_writing": False}
    (reason,) = PLUT_FORMATION.evaluate(facts, as_of="2026-11-24").reasons
    assert "tanyakan alamatnya kepada kementerian yang membidangi UMKM" in reason.message.id
    assert "ask the ministry in charge of MSMEs to whom it goes" in reason.message.en


def test_the_limit_is_told_with_the_area():
    """Who is short of land reads how much, in both languages."""
    verdict = PLUT_FORMATION.evaluate({**READY, "plut_land_area": 1999}, as_of="2026-11-24")
    (reason,) = verdict.reasons
    assert "1.999 m²" in reason.message.id
    assert "2.000 m²" in reason.message.id
    assert "1,999 m²" in reason.message.en


def test_a_larger_land_limit_can_be_overlaid():
    """A later rule may ask for more land."""
    import attrs

    import umkstd
    from umkstd.law.parameter import DatedValue

    (land,) = PARAMETERS
    old = land.values[0]
    changed = attrs.evolve(land, values=(DatedValue(old.span, Decimal(2500), old.cite),))
    book = umkstd.rulebook.with_parameters(changed)
    assert book["plut.formation"].status(READY, as_of="2026-11-24") == "unmet"

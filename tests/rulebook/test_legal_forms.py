"""The requirements koperasi-founders and registration-first."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.business import facts as f
from umkstd.rulebook import legal_form_fees, legal_forms
from umkstd.rulebook.legal_forms import KOPERASI_FOUNDERS, REGISTRATION_FIRST

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("koperasi-founders"), ids=lambda case: case["name"])
def test_cases_of_founders(case):
    """Twenty founders, then nine, on both sides of each number and day."""
    check(KOPERASI_FOUNDERS, case)


@pytest.mark.parametrize("case", cases("registration-first"), ids=lambda case: case["name"])
def test_cases_of_registration(case):
    """CV, firma and persekutuan perdata are registered, a cooperative is approved."""
    check(REGISTRATION_FIRST, case)


@pytest.mark.parametrize("count", range(8, 22))
def test_history_of_the_founders(count):
    """One cooperative, the day before and the day of the change."""
    facts = {"legal_form": "koperasi", "cooperative_kind": "primer", "founder_count": count}
    before = KOPERASI_FOUNDERS.status(facts, as_of="2020-11-01")
    after = KOPERASI_FOUNDERS.status(facts, as_of="2020-11-02")
    assert (before == "met", after == "met") == (count >= 20, count >= 9)


def test_the_number_is_one_dated_parameter():
    """20 until 1 November 2020, 9 from the day after."""
    (parameter,) = legal_forms.PARAMETERS
    assert parameter.at(datetime.date(2020, 11, 1)) == 20
    assert parameter.at(datetime.date(2020, 11, 2)) == 9


def test_the_year_1992_is_open_in_law_not_in_fact():
    """The day on which UU 25/1992 began was not found."""
    facts = {"legal_form": "koperasi", "cooperative_kind": "primer", "founder_count": 20}
    verdict = KOPERASI_FOUNDERS.evaluate(facts, as_of="1992-06-01")
    assert verdict.open_facts == ()
    assert [reason.kind for reason in verdict.legal_reasons] == ["unresolved"]


@pytest.mark.parametrize("form", [*f.PERSONAL_FORMS, *f.ENTITY_FORMS])
def test_to_which_forms_registration_first_applies(form):
    """Three partnerships and the cooperative; the rest has no such duty here."""
    facts = {"legal_form": form, "registered_at_law_ministry": False}
    expected = form in ("cv", "firma", "persekutuan_perdata", "koperasi")
    assert (REGISTRATION_FIRST.status(facts, as_of=TODAY) == "unmet") is expected
    assert (REGISTRATION_FIRST.status(facts, as_of=TODAY) == "not_applicable") is not expected


@pytest.mark.parametrize(
    ("form", "place"),
    [("cv", "Pasal 191 sampai Pasal 193"), ("koperasi", "Pasal 190 sampai Pasal 200")],
)
def test_each_form_has_its_article(form, place):
    """And the way on is named in both languages."""
    facts = {"legal_form": form, "registered_at_law_ministry": False}
    verdict = REGISTRATION_FIRST.evaluate(facts, as_of=TODAY)
    assert {cite.place for cite in verdict.citations} == {place}
    assert "dahulu" in verdict.reasons[-1].message.id
    assert "first" in verdict.reasons[-1].message.en


def test_fees_of_2026():
    """PP 30/2026: Rp50,000, Rp5,000,000 and nothing; before 1 August 2026 none is known."""
    values = {p.name: p.at(datetime.date(2026, 8, 1)) for p in legal_form_fees.PARAMETERS}
    assert values == {"pt_perorangan_fee": 50_000, "pt_fee": 5_000_000, "cooperative_fee": 0}
    for parameter in legal_form_fees.PARAMETERS:
        assert parameter.borders == (datetime.date(2026, 8, 1),)
        assert parameter.values[0].cite.grade == "secondary"

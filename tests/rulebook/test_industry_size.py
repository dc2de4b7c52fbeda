"""The determination industry-size: workers and investment, and never the scale."""

from __future__ import annotations

import json

import pytest
from case_runner import FOLDER, cases, check

import umkstd
from umkstd.errors import CaseError
from umkstd.rulebook import industry_size
from umkstd.rulebook.industry_size import INDUSTRY_SIZE

TODAY = "2026-11-24"
BN = 1_000_000_000


@pytest.mark.parametrize("case", cases("industry-size"), ids=lambda case: case["name"])
def test_cases(case):
    """Both sides of each limit, the published inputs among them."""
    check(INDUSTRY_SIZE, case)


@pytest.mark.parametrize("workers", [1, 19, 20, 100])
@pytest.mark.parametrize("investment", [BN - 1, BN, 15 * BN, 15 * BN + 1])
def test_it_never_changes_the_scale(workers, investment):
    """Workers and investment leave the scale of PP 7/2021 as it is."""
    facts = {"legal_form": "perseorangan", "owned_by_larger": False, "capital": 45_000_000}
    industry = {"is_industry": True, "workers": workers, "industry_investment": investment}
    scale = umkstd.rulebook["scale"].determine({**facts, **industry}, as_of=TODAY)
    assert (scale.value, scale.open_facts) == ("mikro", ())


@pytest.mark.parametrize("capital", [1, BN + 1, 5 * BN + 1, 10 * BN + 1])
def test_the_scale_never_answers_for_it(capital):
    """Any scale may go with a small industry, and a stated scale says nothing of it."""
    small = {"is_industry": True, "workers": 5, "industry_investment": 1, "capital": capital}
    assert INDUSTRY_SIZE.determine(small, as_of=TODAY).value == "industri_kecil"
    assert INDUSTRY_SIZE.determine({"scale": "kecil"}, as_of=TODAY).value is None
    assert not {"capital", "scale", "annual_sales"} & {
        fact.name
        for ruling in INDUSTRY_SIZE.rulings
        for table in ruling.tables
        for fact in table.columns
    }


def test_the_words_of_one_are_not_words_of_another():
    """A class of one rule is refused as a class of the other two."""
    for name, value in (
        ("industry_size", "kecil"),
        ("industry_size", "bps_kecil"),
        ("scale", "industri_kecil"),
    ):
        with pytest.raises(CaseError):
            INDUSTRY_SIZE.determine({name: value}, as_of=TODAY)


def test_a_stated_size_is_taken_unless_the_facts_rule_it_out():
    """As for every determination."""
    assert INDUSTRY_SIZE.determine({"industry_size": "industri_kecil"}, as_of=TODAY).value
    with pytest.raises(CaseError):
        INDUSTRY_SIZE.determine(
            {"industry_size": "industri_kecil", "is_industry": True, "workers": 20}, as_of=TODAY
        )


def test_what_is_said_beside_it():
    """That it is no scale; the estate of PP 28/2025 only from its first day."""
    industry = {"is_industry": True}
    before = {note.code for note in INDUSTRY_SIZE.determine(industry, as_of="2025-06-04").notes}
    after = {note.code for note in INDUSTRY_SIZE.determine(industry, as_of="2025-06-05").notes}
    assert before == {"industry-size-is-not-scale", "industry-size-premises"}
    assert after - before == {"industry-size-estate", "industry-size-risk-rows"}
    assert INDUSTRY_SIZE.determine({"is_industry": False}, as_of=TODAY).notes == ()


def test_the_limits_are_parameters():
    """19 workers, 1 billion and 15 billion rupiah."""
    values = [parameter.values[0].value for parameter in industry_size.PARAMETERS]
    assert values == [19, BN, 15 * BN]


def test_the_year_that_nobody_dated():
    """In 2016 the law leaves it open, and says why."""
    facts = {"is_industry": True, "workers": 5, "industry_investment": 1}
    found = INDUSTRY_SIZE.determine(facts, as_of="2016-07-01")
    assert [reason.kind for reason in found.legal_reasons] == ["unresolved"]


def test_the_published_inputs_are_among_the_cases():
    """S08 of the published cases: the five that it implies."""
    names = [
        case["name"] for case in json.loads((FOLDER / "industry-size.json").read_text())["cases"]
    ]
    assert sum(name.startswith("published") for name in names) == 5

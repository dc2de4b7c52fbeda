"""The final income tax on turnover: who, how much, how long, by which law."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from case_runner import cases, check
from members_said import members_of, says_what_next

from umkstd.business.final_tax_period import PERIOD_YEARS, final_tax_last_day
from umkstd.rulebook import final_income_tax_limits as limit
from umkstd.rulebook.final_income_tax import FINAL_INCOME_TAX
from umkstd.rulebook.scale import SCALE

TODAY = "2026-11-24"
FACTS = {
    "legal_form": "perseorangan",
    "tax_registered_on": "2010-05-01",
    "turnover_last_tax_year": 3_000_000_000,
    "spouse_turnover_last_tax_year": 0,
    "sister_turnover_last_tax_year": 0,
    "chose_general_regime": False,
    "free_profession_income": False,
    "income_taxed_otherwise": False,
    "has_tax_facility": False,
    "lost_final_tax": False,
}


@pytest.mark.parametrize("case", cases("final-income-tax"), ids=lambda case: case["name"])
def test_cases(case):
    """Each case as the law has it."""
    check(FINAL_INCOME_TAX, case)


def status(as_of, **changes):
    """The status of a qualifying taxpayer, with some facts changed."""
    return FINAL_INCOME_TAX.evaluate({**FACTS, **changes}, as_of=as_of).status


@pytest.mark.parametrize(
    ("form", "story"),
    [
        (
            "perseorangan",
            ("unresolved", "met", "met", "met", "met", "met", "met", "met", "met"),
        ),
        (
            "pt",
            ("unresolved", "met", "met", "unmet", "unmet", "unmet", "unmet", "unmet", "unmet"),
        ),
        (
            "koperasi",
            ("unresolved", "met", "met", "unmet", "unmet", "unmet", "unmet", "disputed", "unmet"),
        ),
    ],
)
def test_history_of_one_taxpayer(form, story):
    """One taxpayer registered in 2010, the day before and the day of each change."""
    days = (
        *("2013-12-31", "2018-06-30", "2018-07-01", "2022-12-20", "2024-12-31"),
        *("2025-01-01", "2026-04-21", "2026-04-22", "2030-01-01"),
    )
    for day, expected in zip(days, story, strict=True):
        verdict = FINAL_INCOME_TAX.evaluate({**FACTS, "legal_form": form}, as_of=day)
        if expected in ("met", "unmet"):
            assert verdict.status == expected, day
        else:
            assert verdict.status == "undetermined", day
            assert expected in [reason.kind for reason in verdict.legal_reasons], day


@pytest.mark.parametrize(
    ("form", "registered", "last_year"),
    [
        ("perseorangan", "2022-12-27", 2028),
        ("cv", "2022-12-27", 2025),
        ("pt", "2022-12-27", 2024),
        ("perseorangan", "2018-12-31", 2024),
        ("perseorangan", "2019-01-01", 2025),
        ("perseorangan", "2001-01-01", 2024),
        ("koperasi", "2018-01-01", 2021),
        ("firma", "2024-01-01", 2027),
        ("pt", "2026-01-01", 2028),
        ("pt_perorangan", "2021-03-01", 2025),
        ("pt_perorangan", "2022-12-31", 2025),
        ("pt_perorangan", "2023-01-01", 2026),
        ("bumdes", "2015-01-01", 2025),
    ],
)
def test_the_clock(form, registered, last_year):
    """PP 55/2022 Pasal 59 and 69 with the examples of the elucidation; tax years are calendar years."""
    day = datetime.date.fromisoformat(registered)
    assert final_tax_last_day(form, day) == datetime.date(last_year, 12, 31)


def test_forms_without_a_clock():
    """A form that the law does not name has no period; a slip in the year does not raise."""
    assert final_tax_last_day("perumda", datetime.date(2020, 1, 1)) is None
    assert final_tax_last_day("pt", datetime.date(9999, 1, 1)) == datetime.date(9999, 12, 31)


def test_periods_are_shown_as_parameters():
    """The number of years that the clock counts is the one that the parameter cites."""
    on = datetime.date(2024, 1, 1)
    years = {item.name.removeprefix("final_tax_years_"): item.at(on) for item in limit.PERIODS}
    assert years == PERIOD_YEARS
    assert years == {
        "perseorangan": 7,
        "pt_perorangan": 4,
        "koperasi": 4,
        "cv": 4,
        "firma": 4,
        "bumdes": 4,
        "pt": 3,
    }


@pytest.mark.parametrize(
    ("day", "rate"),
    [
        ("2018-06-30", "0.01"),
        ("2018-07-01", "0.005"),
        ("2022-12-19", "0.005"),
        ("2022-12-20", "0.005"),
        ("2026-04-21", "0.005"),
        ("2026-04-22", "0.005"),
    ],
)
def test_rate_and_ceiling_by_day(day, rate):
    """1 % until 30 June 2018, 0.5 % since; the ceiling was always Rp4,800,000,000."""
    on = datetime.date.fromisoformat(day)
    assert limit.RATE.at(on) == Decimal(rate)
    assert limit.CEILING.at(on) == 4_800_000_000


def test_class_is_not_tax():
    """No fact of scale is read: a small enterprise may be above the tax ceiling, or below it."""
    read = {fact.name for fact in FINAL_INCOME_TAX.facts}
    assert not read & {"scale", "capital", "annual_sales", "net_assets", "purpose"}
    small = {
        "purpose": "support",
        "legal_form": "perseorangan",
        "owned_by_larger": False,
        "has_full_sales_year": True,
    }
    for sales, expected in ((3_000_000_000, "met"), (10_000_000_000, "unmet")):
        scale = SCALE.determine({**small, "annual_sales": sales}, as_of=TODAY)
        assert scale.value == "kecil"
        assert status(TODAY, turnover_last_tax_year=sales) == expected
    notes = [note.code for note in FINAL_INCOME_TAX.evaluate(FACTS, as_of=TODAY).notes]
    assert notes[:2] == ["tax-is-not-scale", "tax-counts-gross-turnover"]


@pytest.mark.parametrize(
    ("as_of", "form", "code", "shown"),
    [
        ("2020-01-01", "pt", "crossing-the-ceiling-2018", True),
        ("2020-01-01", "pt", "crossing-the-ceiling", False),
        ("2022-12-20", "pt", "crossing-the-ceiling-2018", False),
        ("2022-12-20", "pt", "crossing-the-ceiling", True),
        ("2026-04-21", "pt_perorangan", "one-person-company-period", True),
        ("2026-04-22", "pt_perorangan", "one-person-company-period", False),
        ("2024-12-31", "perseorangan", "individuals-2025-2026", False),
        ("2025-01-01", "perseorangan", "individuals-2025-2026", True),
        ("2026-04-21", "perseorangan", "influencers-are-free-professions", False),
        ("2026-04-22", "perseorangan", "influencers-are-free-professions", True),
        ("2026-04-22", "badan_lain", "no-permanent-establishment", True),
        ("2026-04-22", "pt", "no-permanent-establishment", False),
    ],
)
def test_notes_by_day(as_of, form, code, shown):
    """What is shown beside the answer belongs to the law of the day."""
    verdict = FINAL_INCOME_TAX.evaluate({**FACTS, "legal_form": form}, as_of=as_of)
    assert (code in [note.code for note in verdict.notes]) is shown


def test_a_supplied_total_may_not_contradict():
    """The combined turnover is the sum of its parts; a supplied one must agree."""
    from umkstd.errors import CaseError

    with pytest.raises(CaseError):
        status(TODAY, turnover_together=1)
    assert status(TODAY, turnover_together=3_000_000_000) == "met"


def test_messages():
    """A failing sentence says what to do next, in both languages."""
    assert [m.code for m in members_of(FINAL_INCOME_TAX) if not says_what_next(m)] == []

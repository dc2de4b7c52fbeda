"""Due dates that come again or end a period: LKPM, a company's reports, the final income tax."""

from __future__ import annotations

import pytest

from due_cases import COMPANY, MICRO, SMALL, ahead, case, days, due


# ---------------------------------------------------------------------------- LKPM
@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (1_000_000_000, []),
        (1_000_000_001, ["2027-01-15", "2027-07-15", "2028-01-15"]),
        (5_000_000_000, ["2027-01-15", "2027-07-15", "2028-01-15"]),
        (
            5_000_000_001,
            ["2027-01-15", "2027-04-15", "2027-07-15", "2027-10-15", "2028-01-15"],
        ),
    ],
)
def test_reports_on_activity_go_by_the_scale_and_come_again(capital, expected):
    found = ahead(case(**{**MICRO, "capital": capital}), until="2028-02-29")
    assert days(found.dates, "lkpm-period") == expected
    assert all(item.certain for item in found.dates)


@pytest.mark.parametrize(
    ("as_of", "until", "expected"),
    [
        ("2027-01-14", "2027-01-14", []),
        ("2027-01-15", "2027-01-15", ["2027-01-15"]),
        ("2027-01-16", "2027-07-14", []),
        ("2025-06-01", "2025-09-30", ["2025-07-10"]),
        ("2026-01-01", "2026-01-31", ["2026-01-15"]),
    ],
)
def test_the_law_on_the_day_itself_sets_the_day_of_a_report(as_of, until, expected):
    assert days(ahead(case(**SMALL), as_of, until).dates, "lkpm-period") == expected


def test_with_an_unknown_scale_a_report_is_possible_and_the_scale_is_asked_once():
    found = ahead(case(legal_form="perseorangan", owned_by_larger=False), until="2027-02-28")
    (report,) = found.dates
    assert (report.certain, report.ask) == (False, ("capital",))
    assert found.unknown == ()


def test_who_is_not_in_oss_reports_nothing_there_and_has_no_code_to_convert():
    line = {"kbli": "10794", "kbli_version": "2020"}
    sources = {"lkpm-period", "kbli_2025_last_day"}
    for has_nib, expected in ((False, set()), (None, sources), (True, sources)):
        found = ahead(case(line, **SMALL, has_nib=has_nib))
        assert {item.source for item in (*found.dates, *found.past)} & sources == expected


def test_a_timetable_that_was_not_read_is_told():
    found = ahead(case(**SMALL), "2021-03-01", "2022-08-31")
    assert days(found.dates, "lkpm-period") == ["2022-07-10"]
    (item,) = found.unknown
    assert item.why is not None


# --------------------------------------------------------------------- company and tax
def test_a_company_reports_every_year_and_later_years_rest_on_a_premise():
    one = case(**COMPANY, company_period_ended_on="2025-12-31", has_company_report=False)
    found = ahead(one, "2026-06-01", "2028-12-31").dates
    reports = [item for item in found if item.source == "company_report_due_on"]
    assert [(str(item.on), item.certain) for item in reports] == [
        ("2026-06-30", True),
        ("2027-06-30", False),
        ("2028-06-30", False),
    ]
    assert len({item.occasion for item in reports}) == 3


def test_a_report_that_was_filed_is_done_and_the_next_one_is_due():
    one = case(
        **COMPANY,
        company_period_ended_on="2025-12-31",
        company_report_filed_on="2026-03-01",
    )
    found = ahead(one, "2026-06-01", "2027-12-31").dates
    assert days(found, "company_report_due_on") == ["2027-06-30"]


def test_a_missing_report_is_past_and_its_warnings_lie_ahead():
    one = case(**COMPANY, company_period_ended_on="2025-12-31", has_company_report=False)
    found = ahead(one, "2026-07-01", "2027-05-31")
    assert days(found.past, "company_report_due_on") == ["2026-06-30"]
    assert days(found.dates, "company_first_warning_after") == ["2026-12-30"]
    assert days(found.dates, "company_second_warning_after") == ["2027-03-30"]
    warning = due(found.dates, "company_first_warning_after")
    assert (warning.certain, warning.grade.value) == (False, "derived")


def test_a_period_that_ends_on_a_leap_day_goes_on():
    one = case(**COMPANY, company_period_ended_on="2024-02-29", has_company_report=False)
    found = ahead(one, "2024-03-01", "2028-12-31").dates
    assert days(found, "company_report_due_on") == [
        *("2024-08-29", "2025-08-28", "2026-08-28", "2027-08-28", "2028-08-29"),
    ]


def test_proof_of_paid_up_capital_is_due_after_sixty_days_until_it_is_filed():
    one = {**COMPANY, "company_founded_on": "2026-11-01"}
    missing = ahead(case(**one, has_paid_up_proof=False, paid_up_percent=25)).dates
    assert due(missing, "paid_up_proof_due_on").on.isoformat() == "2026-12-31"
    assert due(missing, "paid_up_proof_due_on").certain
    filed = ahead(case(**one, paid_up_proof_filed_on="2026-11-10"), "2026-11-24").dates
    assert days(filed, "paid_up_proof_due_on") == []
    other = ahead(case(**{**one, "legal_form": "pt"}, has_paid_up_proof=False)).dates
    assert days(other, "paid_up_proof_due_on") == []


@pytest.mark.parametrize(
    ("form", "registered", "expected"),
    [
        ("pt", "2025-03-01", ["2027-12-31"]),
        ("cv", "2025-03-01", ["2028-12-31"]),
        ("perseorangan", "2025-03-01", []),
        ("pt_perorangan", "2025-03-01", []),
        ("pt", "2026-04-22", []),
        ("koperasi", "2025-03-01", ["2028-12-31"]),
    ],
)
def test_the_final_tax_ends_for_the_forms_that_have_a_period(form, registered, expected):
    found = ahead(case(legal_form=form, tax_registered_on=registered)).dates
    assert days(found, "final_tax_last_day") == expected


@pytest.mark.parametrize(
    ("registered", "on", "article"),
    [
        # Four tax years, from 2018 at the earliest (PP 23/2018); the text that rules on the day.
        ("2018-07-01", "2021-12-31", "PP 23/2018 Pasal 3 dan Pasal 5"),
        ("2020-01-01", "2023-12-31", "PP 55/2022 Pasal 59 ayat (1)"),
        ("2025-03-01", "2028-12-31", "PP 20/2026 Pasal II ayat (1)"),
    ],
)
def test_the_end_of_the_final_tax_is_cited_from_the_text_that_rules_on_it(registered, on, article):
    one = case(legal_form="cv", tax_registered_on=registered)
    found = due(ahead(one, "2021-06-01").dates, "final_tax_last_day")
    assert (str(found.on), found.cite.text) == (on, article)


def test_the_end_for_cooperatives_is_disputed_either_way():
    found = ahead(case(legal_form="koperasi", tax_registered_on="2025-03-01")).dates
    both = ("final_tax_last_day", "final_tax_cooperative_end")
    assert [str(due(found, source).on) for source in both] == ["2028-12-31", "2029-12-31"]
    assert not any(due(found, source).certain for source in both)
    assert {due(found, source).grade.value for source in both} == {"disputed"}


def test_a_form_with_a_period_is_asked_when_it_registered():
    found = ahead(case(legal_form="cv")).unknown
    assert ("final_tax_last_day", ("tax_registered_on",)) in [(i.source, i.ask) for i in found]
    assert "final_tax_last_day" not in {i.source for i in ahead(case(**MICRO)).unknown}

"""Facts about legal forms: what follows from what, and where it does not."""

from __future__ import annotations

import datetime

import pytest

from umkstd.business import company_deadlines
from umkstd.business.facts import forms
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError


def derived(name, **facts):
    """One fact as the vocabulary derives it."""
    return VOCABULARY.read(facts).get(name)


@pytest.mark.parametrize("form", ["perseorangan", "pt_perorangan", "koperasi"])
def test_founders_are_asked_for_whatever_the_form(form):
    """A person's own business may be about to become a cooperative of nine: nothing is assumed."""
    assert derived("founder_count", legal_form=form) is None
    assert derived("founder_count", legal_form=form, founder_count=9) == 9


@pytest.mark.parametrize(
    ("authorised", "paid", "percent"),
    [(100, 25, 25), (100, 24, 24), (1_000, 249, 24), (1_000, 250, 25), (0, 0, None), (3, 1, 33)],
)
def test_percent_paid_up(authorised, paid, percent):
    """In full percent, never rounded up; no capital, no share."""
    facts = {"authorised_capital": authorised, "paid_up_capital": paid}
    assert derived("paid_up_percent", **facts) == percent


@pytest.mark.parametrize(
    ("date", "fact"),
    [
        ("paid_up_proof_filed_on", "has_paid_up_proof"),
        ("company_report_filed_on", "has_company_report"),
        ("law_ministry_registered_on", "registered_at_law_ministry"),
    ],
)
def test_what_has_a_day_has_happened(date, fact):
    """And saying that it has not contradicts the day."""
    assert derived(fact, **{date: "2026-01-05"}) is True
    assert derived(fact) is None
    with pytest.raises(CaseError):
        VOCABULARY.read({date: "2026-01-05", fact: False})


@pytest.mark.parametrize(
    ("ended", "due"),
    [
        ("2025-12-31", "2026-06-30"),
        ("2026-06-30", "2026-12-30"),
        ("2025-08-31", "2026-02-28"),
        ("2027-08-31", "2028-02-29"),
    ],
)
def test_report_due(ended, due):
    """Six months, on the last day of a month that is shorter."""
    found = derived("company_report_due_on", company_period_ended_on=ended)
    assert found == datetime.date.fromisoformat(due)


@pytest.mark.parametrize("end", ["9999-12-31", "9993-01-01", "9994-01-01"])
def test_the_end_of_the_calendar(end):
    """What is due beyond the last year is due on its last day, so that it is never late."""
    facts = VOCABULARY.read({"company_period_ended_on": end, "company_founded_on": "9999-12-31"})
    assert facts["paid_up_proof_due_on"] == datetime.date.max
    assert (facts["company_status_revoked_by"] < datetime.date.max) is (end == "9993-01-01")


def test_every_deadline_has_its_own_id():
    """They are listed on one page."""
    ids = [deadline.id for deadline in company_deadlines.DEADLINES]
    assert len(set(ids)) == len(ids) == 6


@pytest.mark.parametrize("fact", forms.BUSINESS, ids=lambda fact: fact.name)
def test_every_question_is_one(fact):
    """In both languages, and known to the vocabulary."""
    assert VOCABULARY[fact.name] is fact
    assert fact.question.id.endswith("?")
    assert fact.question.en.endswith("?")

"""Cosmetics: the notification, the applicant, the time limits."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check
from members_said import members_of, says_what_next

from umkstd.rulebook.cosmetics import (
    COSMETICS_NOTIFICATION,
    NOTIFICATION_CHECK,
    NOTIFICATION_TERM,
    PERFUME_CHECK,
    REQUIREMENTS,
)

RULES = {rule.id: rule for rule in REQUIREMENTS}


@pytest.mark.parametrize(
    ("rule_id", "case"),
    [(rule_id, case) for rule_id in RULES for case in cases(rule_id)],
    ids=lambda value: value if isinstance(value, str) else value["name"],
)
def test_cases(rule_id, case):
    """Each case as the law has it."""
    check(RULES[rule_id], case)


def test_the_published_notification():
    """A published number runs from 13 April 2026 to 12 April 2029."""
    facts = {
        "non_food_kind": "kosmetik",
        "cosmetic_sample": False,
        "cosmetic_notification": "NA18260500350",
        "cosmetic_notified_on": "2026-04-13",
    }
    for day, status in (
        ("2026-04-12", "unmet"),
        ("2026-04-13", "met"),
        ("2029-04-12", "met"),
        ("2029-04-13", "unmet"),
    ):
        assert COSMETICS_NOTIFICATION.evaluate(facts, as_of=day).status == status, day


def test_three_years_is_a_parameter():
    """The term is shown with its article, from the year after the regulation."""
    assert NOTIFICATION_TERM.at(datetime.date(2023, 1, 1)) == 3


def test_checks_take_14_and_3_working_days():
    """From Friday 20 November 2026: perfume by Wednesday, others by 10 December."""
    friday = datetime.date(2026, 11, 20)
    assert PERFUME_CHECK.due(friday) == datetime.date(2026, 11, 25)
    assert NOTIFICATION_CHECK.due(friday) == datetime.date(2026, 12, 10)


@pytest.mark.parametrize("rule", REQUIREMENTS, ids=lambda rule: rule.id)
def test_messages(rule):
    """A failing sentence says what to do next, in both languages."""
    assert [m.code for m in members_of(rule) if not says_what_next(m)] == []

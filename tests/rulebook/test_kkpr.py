"""KKPR: who may declare it, by which route it is obtained, and within what time."""

from __future__ import annotations

import datetime

import pytest
from case_runner import cases, check

from umkstd.rulebook import kkpr
from umkstd.rulebook.kkpr import KKPR_ROUTE, KKPR_SELF_DECLARATION

TODAY = "2026-11-24"
MICRO = {"capital": 45_000_000, "legal_form": "perseorangan", "risk": "rendah"}
SMALL = {"capital": 2_000_000_000, "legal_form": "cv", "owned_by_larger": False, "risk": "rendah"}
SHOP = {
    "trade_or_service": True,
    "in_shared_complex": True,
    "complex_manager_compliant": True,
}


@pytest.mark.parametrize("case", cases("kkpr.self-declaration"), ids=lambda case: case["name"])
def test_self_declaration(case):
    """Each case as the law has it."""
    check(KKPR_SELF_DECLARATION, case)


@pytest.mark.parametrize("case", cases("kkpr-route"), ids=lambda case: case["name"])
def test_route(case):
    """Each case as the law has it."""
    check(KKPR_ROUTE, case)


def test_the_scope_narrowed_on_5_june_2025():
    """One small business of low risk: declared the day before, not on the day."""
    before = KKPR_SELF_DECLARATION.evaluate(SMALL, as_of="2025-06-04")
    after = KKPR_SELF_DECLARATION.evaluate(
        {**SMALL, "licence_applied_on": "2025-06-05"}, as_of="2025-06-05"
    )
    assert (before.status, after.status) == ("met", "unmet")
    assert "PP 28/2025 Pasal 32" in [cite.text for cite in after.citations]


def test_the_dispute_is_told_with_both_readings():
    """Whether PP 21/2021 asked for low risk is not known: a small firm of high risk stays open."""
    verdict = KKPR_SELF_DECLARATION.evaluate({**SMALL, "risk": "tinggi"}, as_of="2024-01-01")
    assert [reason.kind for reason in verdict.legal_reasons] == ["disputed"]
    answer = KKPR_ROUTE.determine({**SMALL, "risk": "tinggi"}, as_of="2024-01-01")
    assert [reason.kind for reason in answer.legal_reasons] == ["disputed"]


@pytest.mark.parametrize(
    ("facts", "as_of", "codes"),
    [
        (MICRO, TODAY, ["kkpr-checked-afterwards"]),
        (MICRO, "2025-06-04", ["kkpr-statement-checked"]),
        ({**MICRO, **SHOP}, TODAY, ["kkpr-checked-afterwards", "kkpr-not-needed"]),
        (
            {**MICRO, "has_kkpr": True, "kkpr_issued_on": "2025-06-04"},
            TODAY,
            ["kkpr-checked-afterwards", "kkpr-still-valid"],
        ),
        (
            {**MICRO, "has_kkpr": True, "kkpr_issued_on": "2025-06-05"},
            TODAY,
            ["kkpr-checked-afterwards"],
        ),
    ],
)
def test_notes(facts, as_of, codes):
    """The check afterwards, the skip of Pasal 13, and the older KKPR that stays."""
    verdict = KKPR_SELF_DECLARATION.evaluate(facts, as_of=as_of)
    assert [note.code for note in verdict.notes] == codes


def test_notes_of_the_route():
    """An application in process, and a company of micro size that a larger one owns."""
    applied = {**MICRO, "licence_applied_on": "2025-06-04"}
    for as_of, codes in (("2025-10-04", ["kkpr-in-process"]), ("2025-10-05", [])):
        answer = KKPR_ROUTE.determine(applied, as_of=as_of)
        assert [note.code for note in answer.notes] == codes
    owned = {**MICRO, "legal_form": "pt", "owned_by_larger": True}
    answer = KKPR_ROUTE.determine(owned, as_of=TODAY)
    assert [note.code for note in answer.notes] == ["kkpr-owned"]


def test_self_declared_by_the_requirement_is_so_by_the_route():
    """Where no complex is in the way, both rules say the same today."""
    for risk in ("rendah", "menengah_rendah", "menengah_tinggi", "tinggi"):
        for facts in (MICRO, SMALL):
            line = {**facts, "risk": risk, "trade_or_service": False}
            right = KKPR_SELF_DECLARATION.evaluate(line, as_of=TODAY).status == "met"
            way = KKPR_ROUTE.determine(line, as_of=TODAY)
            assert right == (way.value == "self-declaration")


@pytest.mark.parametrize(
    ("id", "last"),
    [
        ("kkpr-payment", "2026-11-09"),
        ("kkpr-payment-again", "2026-11-09"),
        ("kkpr-check", "2026-11-09"),
        ("kkpr-assessment", "2026-11-30"),
        ("kkpr-correction", "2026-11-09"),
        ("kkpr-check-again", "2026-11-05"),
        ("kkpr-check-without-assessment", "2026-11-09"),
        ("kkpr-statement-check", "2026-11-16"),
        ("kkpr-land-opinion-2021", "2026-11-16"),
        ("kkpr-decision-2021", "2026-11-30"),
    ],
)
def test_deadlines(id, last):
    """From Monday 2 November 2026: payment in calendar days, all else in working days."""
    deadline = next(item for item in kkpr.DEADLINES if item.id == id)
    assert deadline.due(datetime.date(2026, 11, 2)) == datetime.date.fromisoformat(last)


def test_payment_is_in_calendar_days():
    """A Friday and a week: seven days later is a Friday, not the Tuesday after."""
    payment = next(item for item in kkpr.DEADLINES if item.id == "kkpr-payment")
    assert payment.due(datetime.date(2026, 11, 6)) == datetime.date(2026, 11, 13)


def test_the_hectare_is_a_parameter():
    """PP 24/2018 Pasal 33 ayat (1) huruf f: one hectare, in square metres."""
    (area,) = kkpr.PARAMETERS
    assert (area.at(datetime.date(2019, 1, 1)), area.unit) == (10_000, "m²")

"""The requirement halal.certificate-valid: four years, then as long as nothing changes."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.rulebook.halal_certificate_valid import HALAL_CERTIFICATE_VALID as RULE
from umkstd.rulebook.halal_certificate_valid import OLDEST_ALIVE, PERPPU_START

TODAY = "2026-11-24"
FACTS = {
    "has_halal_certificate": True,
    "halal_certificate_issued_on": "2020-05-01",
    "halal_certificate_issuer": "bpjph",
    "halal_changed": False,
}


def evaluate(as_of=TODAY, **changes):
    """The verdict for a certificate of 2020, with some facts changed."""
    return RULE.evaluate({**FACTS, **changes}, as_of=as_of)


@pytest.mark.parametrize("case", cases("halal.certificate-valid"), ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


def test_history_of_one_certificate():
    """Issued in November 2019 for four years; Pasal 63B keeps it alive after they end."""
    days = ("2019-10-31", "2019-11-01", "2022-12-29", "2023-11-01", "2023-11-02", "2024-01-01")
    found = [evaluate(day, halal_certificate_issued_on="2019-11-01").status.value for day in days]
    assert found == ["unmet", "met", "met", "met", "undetermined", "met"]


def test_the_four_years_end_on_the_day_of_the_change():
    """The oldest certificate that could be kept alive ended its term on that very day."""
    for value in OLDEST_ALIVE.values:
        assert value.value.replace(year=value.value.year + 4) == PERPPU_START


def test_an_unknown_date_of_issue_is_asked_for():
    """Without it nobody knows which law counts; a later one is not assumed."""
    verdict = evaluate(halal_certificate_issued_on=None)
    assert verdict.status == "undetermined"
    assert "halal_certificate_issued_on" in verdict.open_facts


def test_a_change_asks_for_report_and_renewal():
    """PP 42/2024 Pasal 51."""
    verdict = evaluate(halal_changed=True)
    assert verdict.status == "unmet"
    assert {"halal-change-duty", "halal-printed-expiry"} <= {note.code for note in verdict.notes}
    assert "Laporkan kepada BPJPH" in verdict.explain("id")
    assert "Report it to BPJPH" in verdict.explain("en")


def test_the_fatwa_number_is_no_certificate():
    """The number on the label is that of the certificate, never the KH number alone."""
    assert "KH" in evaluate().explain("en")


def test_the_printed_expiry_no_longer_decides():
    """Only for a certificate of the original law, and only since its change."""
    assert "halal-printed-expiry" in {note.code for note in evaluate().notes}
    new = evaluate(halal_certificate_issued_on="2025-01-01")
    assert "halal-printed-expiry" not in {note.code for note in new.notes}
    before = evaluate("2022-12-29")
    assert "halal-printed-expiry" not in {note.code for note in before.notes}

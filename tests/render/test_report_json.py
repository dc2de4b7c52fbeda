"""The JSON of a report: exactly the promised keys, only JSON values, nothing that names a person."""

from __future__ import annotations

import json

import pytest

import umkstd
from umkstd.business.vocabulary import VOCABULARY
from umkstd.render.report_json import report_data

VERDICT = {
    *("id", "title", "status", "certainty", "stale", "reasons"),
    *("open_facts", "legal_reasons", "notes"),
}
RULING = {
    *("value", "certainty", "citations", "alternatives", "open_facts"),
    *("legal_reasons", "notes", "stale"),
}
NIK = "3171011708450001"  # published in the documentation of python-stdnum


@pytest.fixture(scope="module")
def data():
    """A report with open facts, disputes and a line, as JSON reads it back."""
    case = {
        "business": {
            "capital": 45_000_000,
            "annual_sales": 20_000_000_000,
            "owner_nik": NIK,
            "nib_issued_on": "2025-08-04",
        },
        "lines": [{"product": "keripik", "pirt_expires_on": "2027-01-01"}],
    }
    return json.loads(json.dumps(report_data(umkstd.check(case, as_of="2026-11-24"))))


def test_the_keys_are_those_promised(data):
    """Other systems read these keys."""
    assert set(data) == {"as_of", "umkstd", "verified_through", "business", "lines"}
    assert set(data["business"]) == {"verdicts", "determinations"}
    for section in (data["business"], *data["lines"]):
        assert all(set(verdict) == VERDICT for verdict in section["verdicts"])
        assert all(set(ruling) == RULING for ruling in section["determinations"].values())
        for verdict in section["verdicts"]:
            for reason in verdict["reasons"]:
                assert set(reason) == {"code", "message", "citations"}
                assert set(reason["message"]) == {"id", "en"}


def test_a_line_shows_its_own_facts_as_json_values(data):
    """Dates are ISO texts, and the business stays out of the line."""
    assert set(data["lines"][0]) == {"line", "verdicts", "determinations"}
    stated = {"product": "keripik", "pirt_expires_on": "2027-01-01"}
    line = data["lines"][0]["line"]
    assert line == {**line, **stated}
    # What follows from it is there, too.
    assert set(line) - set(stated) <= set(VOCABULARY.derive)


def test_no_number_of_a_person_leaves(data):
    """A report may be stored and passed on; the owner's NIK is not in it."""
    assert NIK not in json.dumps(data)

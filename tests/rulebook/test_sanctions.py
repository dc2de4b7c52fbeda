"""The ladders of sanctions by sector, as data."""

from __future__ import annotations

import datetime

import pytest

from umkstd.rulebook.sanctions import (
    ADMINISTRATIVE_ONLY,
    DEADLINES,
    GENERAL,
    LADDERS,
    PLACES_ONLY,
    REVOCATION_CITE,
    REVOCATION_GROUNDS,
    ladder,
)


def codes(sector, finding):
    """The steps of a ladder, by code."""
    return [step.code for step in ladder(sector, finding).steps]


@pytest.mark.parametrize(
    ("sector", "finding", "expected", "order"),
    [
        (
            "perindustrian",
            "tanpa_pb",
            ["peringatan-tertulis", "denda", "penutupan-sementara"],
            "in-order",
        ),
        (
            "perindustrian",
            "tidak_beroperasi_3_tahun",
            ["peringatan-tertulis", "pencabutan"],
            "in-order",
        ),
        (
            "perdagangan",
            "tanpa_pb",
            ["teguran-tertulis", "penghentian-sementara", "paksaan-pemerintah", "denda"],
            "as-chosen",
        ),
        (
            "obat_makanan",
            "pelanggaran_pb_umku",
            [
                *("peringatan", "pembekuan", "denda", "daya-paksa-polisional"),
                *("pembatalan", "pencabutan"),
            ],
            "by-compliance",
        ),
    ],
)
def test_ladders(sector, finding, expected, order):
    """PP 28/2025 Pasal 415-418, 424-428, 458-460."""
    assert codes(sector, finding) == expected
    assert ladder(sector, finding).order == order


def test_the_general_kinds():
    """Pasal 355 ayat (2): six kinds, by the grade of compliance."""
    assert len(GENERAL.steps) == 6
    assert GENERAL.order == "by-compliance"
    assert GENERAL.cite.text == "PP 28/2025 Pasal 355 ayat (2) dan (3)"


def test_industry_in_numbers():
    """Three warnings of 30 working days, at most 1 % of the investment, 30 working days to pay."""
    warning, fine, closure = ladder("perindustrian", "tanpa_pb").steps
    assert (warning.times, warning.wait.count, warning.wait.unit) == (3, 30, "working_days")
    assert (fine.fine_percent, fine.wait.count, fine.wait.unit) == (1, 30, "working_days")
    assert closure.ends_when.en == "the business licence is obtained"
    idle, revoked = ladder("perindustrian", "tidak_beroperasi_3_tahun").steps
    assert (idle.times, idle.wait.count, revoked.code) == (3, 30, "pencabutan")


def test_trade_stop_ends():
    """At most six months."""
    stop = ladder("perdagangan", "tanpa_pb").steps[1]
    assert stop.wait.due(datetime.date(2026, 8, 31)) == datetime.date(2027, 2, 28)


def test_what_was_not_read_is_said():
    """No ladder is not no sanction; the places of two sectors are kept."""
    assert ladder("pangan_segar", "pelanggaran_pb_umku") is None
    assert [sector for sector, _ in PLACES_ONLY] == ["kesehatan", "pangan_segar"]
    assert "penal" in ADMINISTRATIVE_ONLY.en


def test_grounds_of_revocation():
    """Pasal 256 ayat (1): five."""
    assert len(REVOCATION_GROUNDS) == 5
    assert REVOCATION_CITE.text == "PP 28/2025 Pasal 256 ayat (1)"


def test_ids_are_single():
    """Each ladder and each deadline has a name of its own."""
    for items in (LADDERS, DEADLINES):
        names = [item.id for item in items]
        assert len(set(names)) == len(names)
    assert all("2025-06-05" in item.span and "2025-06-04" not in item.span for item in LADDERS)

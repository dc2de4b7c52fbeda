"""The costs of halal certification, in rupiah, and the national quota."""

from __future__ import annotations

import datetime

import pytest

from umkstd.errors import RuleDefinitionError
from umkstd.rulebook import halal_costs as cost


def at(parameter, day="2026-11-24"):
    """The value on a day."""
    return parameter.at(datetime.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("parameter", "amount"),
    [
        (cost.SELF_DECLARE_FINANCED, 0),
        (cost.SELF_DECLARE_PAID, 230_000),
        (cost.REGULAR_UMK_APPLICATION, 300_000),
        (cost.REGULAR_UMK_INSPECTION, 350_000),
        (cost.REGULAR_UMK, 650_000),
        (cost.REGULAR_MEDIUM, 5_000_000),
        (cost.REGULAR_LARGE, 12_500_000),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_amounts(parameter, amount):
    """Kepkaban BPJPH 141/2021 and 80/2024."""
    assert at(parameter) == amount
    assert parameter.unit == "rupiah"


def test_the_regular_path_of_a_umk_is_application_and_inspection():
    """300,000 and at most 350,000."""
    parts = at(cost.REGULAR_UMK_APPLICATION) + at(cost.REGULAR_UMK_INSPECTION)
    assert parts == at(cost.REGULAR_UMK)


@pytest.mark.parametrize(
    ("parameter", "last_before", "first"),
    [
        (cost.SELF_DECLARE_FINANCED, "2020-11-01", "2020-11-02"),
        (cost.REGULAR_UMK, "2021-12-22", "2021-12-23"),
        (cost.SELF_DECLARE_PAID, "2024-12-31", "2025-01-01"),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_no_amount_before_a_source_gives_one(parameter, last_before, first):
    """An amount is never carried back."""
    assert at(parameter, first) >= 0
    with pytest.raises(RuleDefinitionError):
        at(parameter, last_before)


def test_the_free_amount_by_law():
    """Pasal 44 ayat (2) by UU 11/2020, the tariff, Pasal 44 by Perppu 2/2022."""
    days = ("2020-11-02", "2021-12-22", "2021-12-23", "2022-12-29", "2022-12-30")
    cited = [
        cost.SELF_DECLARE_FINANCED.dated(datetime.date.fromisoformat(day)).cite.instrument
        for day in days
    ]
    assert cited == ["UU 11/2020"] * 2 + ["Kepkaban BPJPH 141/2021"] * 2 + ["UU 33/2014"]


def test_quota():
    """SEHATI: one million in 2025, 1.35 million in 2026, nothing known of 2027."""
    assert at(cost.FREE_QUOTA, "2025-12-31") == 1_000_000
    assert at(cost.FREE_QUOTA, "2026-01-01") == 1_350_000
    with pytest.raises(RuleDefinitionError):
        at(cost.FREE_QUOTA, "2027-01-01")

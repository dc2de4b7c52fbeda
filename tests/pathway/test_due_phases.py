"""The halal date: by the law on the day itself, or asked for."""

from __future__ import annotations

import pytest

from due_cases import FOOD, MICRO, ahead, case, days


# ---------------------------------------------------------------------------- halal
@pytest.mark.parametrize(
    ("as_of", "capital", "expected"),
    [
        ("2026-10-16", 45_000_000, ["2026-10-17"]),
        ("2026-10-17", 45_000_000, ["2026-10-17"]),
        ("2026-10-18", 45_000_000, []),
        # The law of that day still said 2024; the law on the day that it named moved it.
        ("2024-10-01", 45_000_000, ["2026-10-17"]),
        ("2024-10-01", 20_000_000_000, ["2024-10-17"]),
    ],
)
def test_the_halal_date_is_that_of_the_law_on_the_day(as_of, capital, expected):
    one = case({**FOOD, "has_halal_certificate": False}, **{**MICRO, "capital": capital})
    found = ahead(one, as_of)
    assert days(found.dates, "halal-last-free-day") == expected
    assert all(item.certain for item in found.dates if item.source == "halal-last-free-day")
    assert bool(days(found.past, "halal-last-free-day")) is (not expected)


def test_a_certificate_that_has_lost_its_force_has_the_halal_date():
    """One that the MUI issued in 2018 held for two years; who changed the product since has none."""
    line = {
        **FOOD,
        "has_halal_certificate": True,
        "halal_certificate_issuer": "mui",
        "halal_certificate_issued_on": "2018-05-01",
        "halal_changed": True,
    }
    assert days(ahead(case(line, **MICRO), "2026-10-01").dates, "halal-last-free-day") == [
        "2026-10-17"
    ]


def test_a_certificate_or_a_product_outside_halal_law_has_no_halal_date():
    for line in (
        {**FOOD, "has_halal_certificate": True},
        {"halal_product_group": "bukan_produk_halal"},
    ):
        found = ahead(case(line, **MICRO), "2026-10-01")
        assert days((*found.dates, *found.past), "halal-last-free-day") == []
        assert "halal-last-free-day" not in {item.source for item in found.unknown}


def test_an_unknown_product_group_is_asked_and_a_date_that_was_not_found_is_told():
    (asked,) = (i for i in ahead(case({}, **MICRO)).unknown if i.source == "halal-last-free-day")
    assert "halal_product_group" in asked.ask
    line = {"halal_product_group": "psikotropika", "has_halal_certificate": False}
    (item,) = (i for i in ahead(case(line, **MICRO)).unknown if i.source == "halal-last-free-day")
    assert (item.ask, item.why is not None) == ((), True)

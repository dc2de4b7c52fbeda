"""The determination halal-last-free-day: by product group, scale and law."""

from __future__ import annotations

import pytest
from case_runner import cases, check

from umkstd.business.facts import halal_product as h
from umkstd.rulebook import halal_timetable as timetable
from umkstd.rulebook.halal_last_free_day import HALAL_LAST_FREE_DAY as RULE

TODAY = "2026-11-24"


@pytest.mark.parametrize("case", cases("halal-last-free-day"), ids=lambda case: case["name"])
def test_cases(case):
    """Each published case is answered as the law says."""
    check(RULE, case)


def test_every_group_has_its_place_in_the_timetable():
    """A group that the question offers is in exactly one row of the timetable."""
    groups = (
        *timetable.FOOD,
        *timetable.PLAIN_2026,
        *timetable.PLAIN_2029,
        *timetable.PLAIN_2034,
        *timetable.ANIMAL_ONLY,
        *timetable.NO_DATE,
        *timetable.OUTSIDE,
    )
    assert sorted(groups) == sorted(h.halal_product_group.choices)


def test_dates_equal_the_parameters():
    """What is shown and what the duty counts by is one date."""
    shown = {
        timetable.FOOD_LARGER: ("makanan_minuman", "besar"),
        timetable.FOOD_UMK: ("makanan_minuman", "mikro"),
        timetable.LATER_2026: ("kosmetik", "mikro"),
        timetable.LATER_2029: ("obat_bebas", "mikro"),
        timetable.LATER_2034: ("obat_keras", "mikro"),
    }
    for day in ("2021-02-02", "2024-10-16", "2024-10-17", TODAY):
        for parameter, (group, scale) in shown.items():
            facts = {"halal_product_group": group, "scale": scale}
            found = RULE.determine(facts, as_of=day).value
            assert found == parameter.at(RULE.verified_through.fromisoformat(day)).isoformat()


def test_a_foreign_product_is_told_of_the_minister():
    """Pasal 160 ayat (3): the Minister sets the date, 17 October 2026 at the latest."""
    food = {"halal_product_group": "makanan_minuman", "scale": "besar"}
    codes = [n.code for n in RULE.determine({**food, "foreign_product": True}, as_of=TODAY).notes]
    assert codes == ["halal-foreign-date"]
    assert RULE.determine({**food, "foreign_product": False}, as_of=TODAY).notes == ()

"""What a centre reports."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from umkstd.errors import InvalidValue
from umkstd.plut import Standing, movement, summary

DAY = datetime.date(2026, 11, 24)
CASES = [
    Standing(
        case_id="u1",
        stage="registered",
        blocking={"sni-bina-umk", "pirt"},
        next_step="pirt",
        field="production",
        region="33.22",
    ),
    Standing(
        case_id="u2",
        stage="registered",
        blocking={"pirt"},
        next_step="pirt",
        field="production",
        region="33.74",
    ),
    Standing(case_id="u3", stage="sppt-sni"),
]


def test_a_summary_counts_each_way():
    found = summary(CASES, on=DAY)

    assert found["stage"] == [
        {"day": DAY, "stage": "registered", "cases": 2},
        {"day": DAY, "stage": "sppt-sni", "cases": 1},
    ]
    assert found["blocking"] == [
        {"day": DAY, "blocking": "pirt", "cases": 2},
        {"day": DAY, "blocking": "sni-bina-umk", "cases": 1},
    ]
    assert found["next_step"] == [
        {"day": DAY, "next_step": "pirt", "cases": 2},
        {"day": DAY, "next_step": None, "cases": 1},
    ]
    assert found["field"][0] == {"day": DAY, "field": "production", "cases": 2}
    assert [row["region"] for row in found["region"]] == ["33.22", "33.74", None]


def test_no_cases_make_empty_lists():
    assert summary([], on=DAY) == {
        "stage": [],
        "blocking": [],
        "next_step": [],
        "field": [],
        "region": [],
    }


def test_movement_tells_moved_stayed_new_and_gone():
    before = [
        Standing(case_id="u1", stage="informal"),
        Standing(case_id="u2", stage="registered"),
        Standing(case_id="u4", stage="licensed"),
    ]

    assert movement(before, CASES) == [
        {"kind": "gone", "from_stage": "licensed", "to_stage": None, "cases": 1},
        {"kind": "moved", "from_stage": "informal", "to_stage": "registered", "cases": 1},
        {"kind": "new", "from_stage": None, "to_stage": "sppt-sni", "cases": 1},
        {"kind": "stayed", "from_stage": "registered", "to_stage": "registered", "cases": 1},
    ]


def test_a_case_counts_once():
    with pytest.raises(InvalidValue, match="u3") as caught:
        summary([*CASES, CASES[-1]], on=DAY)
    assert caught.value.problem.code == "desk-twice"
    with pytest.raises(InvalidValue):
        movement(CASES, [*CASES, CASES[0]])


STAGES = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(("informal", "registered")))


@given(STAGES, STAGES)
def test_movement_loses_no_case(before, after):
    def standings(stages):
        return [Standing(case_id=case, stage=stage) for case, stage in stages.items()]

    rows = movement(standings(before), standings(after))

    assert sum(row["cases"] for row in rows if row["from_stage"]) == len(before)
    assert sum(row["cases"] for row in rows if row["to_stage"]) == len(after)
    assert rows == movement(standings(before)[::-1], standings(after)[::-1])

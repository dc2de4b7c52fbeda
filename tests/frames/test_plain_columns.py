"""``frames.check`` without any frame library: a mapping of names to lists."""

from __future__ import annotations

import subprocess
import sys

import pytest

from umkstd import CaseError, all_of, frames, rulebook

COLUMNS = {
    "capital": [45_000_000, None, 100_000_000_000, "much"],
    "asked_on": ["2026-11-24", "2026-11-24", "2026-11-24", None],
}


def test_the_answers_stand_beside_the_columns() -> None:
    found = frames.check(COLUMNS, ["scale", "umk"], as_of="2026-11-24")
    assert list(found) == [
        *("capital", "asked_on", "scale__value", "scale__reason", "umk__status", "umk__reason")
    ]
    assert found["scale__value"] == ["mikro", None, "besar", None]
    assert found["scale__reason"] == [None, None, None, "wrong-type"]
    assert found["umk__status"] == ["undetermined", "undetermined", "unmet", None]
    assert list(COLUMNS) == ["capital", "asked_on"]


def test_the_day_of_each_row() -> None:
    found = frames.check({**COLUMNS, "capital": [1] * 4}, "umk", as_of="asked_on", reasons=False)
    assert found["umk__status"] == ["undetermined"] * 3 + [None]
    assert "umk__reason" not in found


def test_other_names_of_columns() -> None:
    found = frames.check({"modal": [1]}, "scale", as_of="2026-11-24", columns={"capital": "modal"})
    assert found["scale__value"] == ["mikro"]
    with pytest.raises(CaseError) as caught:
        frames.check({"modal": [1]}, "scale", as_of="2026-11-24", columns={"capital": "modalku"})
    assert [problem.code for problem in caught.value.problems] == ["column-missing"]


def test_columns_that_are_no_facts_still_say_how_many_rows() -> None:
    assert frames.check({"note": ["a", "b"]}, "umk", as_of="2026-11-24")["umk__status"] == [
        *("undetermined", "undetermined")
    ]


def test_joined_requirements_need_a_frame() -> None:
    both = all_of(rulebook["umk"], rulebook["nib"])
    with pytest.raises(CaseError) as caught:
        frames.check(COLUMNS, both, as_of="2026-11-24")
    assert [problem.code for problem in caught.value.problems] == ["rule-joined"]


def test_no_frame_library_is_loaded() -> None:
    code = (
        "import sys, umkstd; umkstd.frames.check({'capital': [1]}, 'umk', as_of='2026-11-24'); "
        "print([m for m in ('narwhals', 'polars', 'pandas', 'pyarrow', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"

"""Facts that only Python computes, as columns, on every back end that can."""

from __future__ import annotations

import datetime

import pytest

pytest.importorskip("narwhals", reason="the extra frames is not installed")

from frames.back_ends import BACK_ENDS, columns_of
from umkstd import frames
from umkstd.business.vocabulary import VOCABULARY

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's sockets, closed when it ends
]
MARCH = datetime.date(2027, 3, 1)
ROWS = [
    {"slhs_expires_on": MARCH, "own_capital": 5, "borrowed_capital": 3, "premises_value": 1},
    {"slhs_expires_on": None, "own_capital": 5, "borrowed_capital": None, "premises_value": 1},
    {"slhs_expires_on": MARCH, "own_capital": 9, "borrowed_capital": 0, "premises_value": 0},
]


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_each_fact_follows_as_the_reader_has_it(back_end: str) -> None:
    frame = frames.derive(BACK_ENDS[back_end](ROWS))
    names = ("capital__derived", "slhs_renewal_due_on__derived")
    found = columns_of(frame, names)
    wanted = [VOCABULARY.read(row) for row in ROWS]
    assert found["capital__derived"] == [7, None, 9]
    assert [facts.get("capital") for facts in wanted] == [7, None, 9]
    days = [None if day is None else str(day)[:10] for day in found["slhs_renewal_due_on__derived"]]
    assert days == ["2026-12-01", None, "2026-12-01"]
    assert [facts.get("slhs_renewal_due_on") for facts in wanted] == [
        *(datetime.date(2026, 12, 1), None, datetime.date(2026, 12, 1))
    ]


def test_deriving_twice_changes_nothing() -> None:
    frame = frames.derive(BACK_ENDS["polars eager"](ROWS))
    assert frames.derive(frame).equals(frame)


def test_a_table_of_any_name_can_be_derived_from() -> None:
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    rows = BACK_ENDS["pyarrow"](ROWS)  # noqa: F841 - DuckDB finds it by its name
    for name in ("computed", "t", "umkstd_rows_0"):
        connection.sql(f"create table {name} as select * from rows")  # noqa: S608 - names of ours
        found = columns_of(frames.derive(connection.table(name)), ["capital__derived"])
        assert sorted(found["capital__derived"], key=str) == [7, 9, None]


@pytest.mark.parametrize("back_end", ["polars eager", "polars lazy", "duckdb"])
@pytest.mark.usefixtures("by_the_back_end")
def test_what_was_derived_is_used(back_end: str) -> None:
    frame = frames.check(frames.derive(BACK_ENDS[back_end](ROWS)), "scale", as_of="2026-11-24")
    assert columns_of(frame, ["scale__value"])["scale__value"] == ["mikro", None, "mikro"]

"""DuckDB: the decision by hand in SQL, over a table in memory; texts are VARCHAR."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import duckdb
from bulk_peers.bulk_way import (
    FIRST_DAY,
    LAST,
    PLAIN,
    REASON_COLUMN,
    REASONS,
    SMALL_CAPITAL,
    SMALL_SALES,
    STATUS_COLUMN,
    Way,
    pair,
)
from bulk_peers.businesses import Column
from bulk_peers.in_pyarrow import table_of

SIZED = (
    f"""*, capital <= {SMALL_CAPITAL} AS by_capital, annual_sales <= {SMALL_SALES} AS by_sales"""
)
SMALL = f"""CASE
    WHEN founded IS NULL THEN CASE WHEN by_capital = by_sales THEN by_capital END
    WHEN founded >= DATE '{FIRST_DAY}' THEN by_capital ELSE by_sales END"""
OUTCOMES = (
    "NOT is_subsidiary",
    SMALL,
    *PLAIN,
    "risk = 'rendah'",
    "sni <> 'tidak_ada'",
    "sni <> 'wajib'",
    *LAST,
)
NAMES = tuple(f"rule_{place}" for place in range(len(OUTCOMES)))


def _first(test: str) -> str:
    pairs = zip(NAMES, REASONS, strict=True)
    return " ".join(f"WHEN {test.format(name)} THEN '{code}'" for name, code in pairs)


EVERY = " AND ".join(NAMES)
STATUS = "CASE WHEN every THEN 'met' WHEN NOT every THEN 'unmet' ELSE 'undetermined' END"
REASON = f"CASE WHEN every THEN '{REASONS[0]}' {_first('NOT {}')} {_first('{} IS NULL')} END"


def by_hand(relation: Any, *, reasons: bool) -> Any:
    """The relation with the answers; nothing is computed yet."""
    each = ", ".join(f"{test} AS {name}" for test, name in zip(OUTCOMES, NAMES, strict=True))
    told = f'*, {STATUS} AS "{STATUS_COLUMN}"'
    if reasons:
        told += f', {REASON} AS "{REASON_COLUMN}"'
    ready = relation.project(SIZED).project(f"*, {each}")
    return ready.project(f"*, {EVERY} AS every").project(told)


def _took(relation: Any, names: tuple[str, ...]) -> Any:
    """The answers in memory; the businesses are there already."""
    found = relation.project(", ".join(f'"{name}"' for name in names)).arrow()
    return found.read_all() if hasattr(found, "read_all") else found


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """One table."""
    connection = duckdb.connect()
    businesses = table_of(columns)
    connection.register("given", businesses)
    connection.execute("CREATE TABLE businesses AS SELECT * FROM given")
    connection.unregister("given")
    return pair(
        "DuckDB, VARCHAR",
        connection.table("businesses"),
        by_hand,
        lambda table, name: table[name],
        took=_took,
    )

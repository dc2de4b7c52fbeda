"""PyArrow: the decision by hand in its compute functions, and the table; texts are strings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from bulk_peers.bulk_way import (
    FIRST_DAY,
    LAST,
    PLAIN,
    REASON_COLUMN,
    REASONS,
    SMALL_CAPITAL,
    SMALL_SALES,
    STATUS_COLUMN,
    STATUSES,
    Way,
    pair,
)
from bulk_peers.businesses import TEXTS, Column


def table_of(columns: Mapping[str, Column]) -> pa.Table:
    """The businesses: date32, int64, bool, string."""

    def array(name: str, column: Column) -> Any:
        found = pa.array(column.values, mask=column.unknown)
        texts = TEXTS.get(name)
        return found if texts is None else pa.array(texts).take(found)

    return pa.table({name: array(name, column) for name, column in columns.items()})


def outcomes(table: Any) -> list[Any]:
    """Each rule: true, false, or null where it is open."""
    founded, sni = table["founded"], table["sni"]
    capital = pc.less_equal(table["capital"], SMALL_CAPITAL)
    sales = pc.less_equal(table["annual_sales"], SMALL_SALES)
    agreed = pc.if_else(pc.equal(capital, sales), capital, None)
    dated = pc.if_else(pc.greater_equal(founded, FIRST_DAY), capital, sales)
    return [
        pc.invert(table["is_subsidiary"]),
        pc.if_else(pc.is_null(founded), agreed, dated),
        *(table[name] for name in PLAIN),
        pc.equal(table["risk"], "rendah"),
        pc.not_equal(sni, "tidak_ada"),
        pc.not_equal(sni, "wajib"),
        *(table[name] for name in LAST),
    ]


def _worded(numbers: Any, texts: tuple[str, ...]) -> Any:
    """A dictionary column; numbers stand for texts."""
    chunks = [pa.DictionaryArray.from_arrays(chunk, pa.array(texts)) for chunk in numbers.chunks]
    return pa.chunked_array(chunks)


def by_hand(table: Any, *, reasons: bool) -> Any:
    """The table with the answers; and-ing as Kleene does."""
    each = outcomes(table)
    every = reduce(pc.and_kleene, each)
    met, unmet, open_ = (pa.scalar(number, pa.int8()) for number in range(3))
    status = pc.coalesce(pc.if_else(every, met, unmet), open_)
    table = table.append_column(STATUS_COLUMN, _worded(status, STATUSES))
    if reasons:
        failed, gone = [pc.invert(one) for one in each], [pc.is_null(one) for one in each]
        places = [pa.scalar(place, pa.int8()) for place in range(len(REASONS))]
        cases = [chunks.combine_chunks() for chunks in (every, *failed, *gone)]
        names = [str(number) for number in range(len(cases))]
        chosen = pc.case_when(pa.StructArray.from_arrays(cases, names), places[0], *places, *places)
        table = table.append_column(REASON_COLUMN, _worded(pa.chunked_array([chosen]), REASONS))
    return table


def ways(columns: Mapping[str, Column]) -> list[Way]:
    """One table."""
    return pair("PyArrow, string", table_of(columns), by_hand, lambda table, name: table[name])

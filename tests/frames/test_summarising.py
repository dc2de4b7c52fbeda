"""Counts of answers and reasons, as counted by hand."""

from __future__ import annotations

from collections import Counter

import pytest

pytest.importorskip("narwhals", reason="the extra frames is not installed")

from frames.back_ends import BACK_ENDS, columns_of
from frames.random_rows import DAY, random_rows
from one_record import asked_alone
from umkstd import CaseError, frames, rulebook

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's sockets, closed when it ends
]
RULES = ("umk", "scale")


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_every_row_is_counted_once(back_end: str) -> None:
    rules = [rulebook[name] for name in RULES]
    rows = random_rows(rules, 200, 5)
    wanted: Counter[tuple] = Counter()
    for row in rows:
        for rule in rules:
            wanted[rule.id, row["owned_by_larger"], *asked_alone(rule, row, DAY)] += 1
    frame = frames.check(BACK_ENDS[back_end](rows), RULES, as_of=DAY)
    counted = frames.summary(frame, RULES, by="owned_by_larger")
    names = ("rule", "owned_by_larger", "answer", "reason", "rows")
    columns = columns_of(counted, names)
    found = {}
    for *key, number in zip(*(columns[name] for name in names), strict=True):
        found[tuple(key)] = number
    assert found == dict(wanted)


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_an_id_may_have_a_dot(back_end: str) -> None:
    rows = random_rows([rulebook["halal.duty"]], 40, 6)
    frame = frames.check(BACK_ENDS[back_end](rows), "halal.duty", as_of=DAY)
    columns = columns_of(frames.summary(frame, "halal.duty"), ("rule", "answer", "reason", "rows"))
    wanted = Counter(asked_alone(rulebook["halal.duty"], row, DAY) for row in rows)
    told = zip(columns["answer"], columns["reason"], strict=True)
    assert dict(zip(told, columns["rows"], strict=True)) == dict(wanted)
    assert set(columns["rule"]) == {"halal.duty"}


def test_a_frame_that_was_not_checked_has_nothing_to_count() -> None:
    frame = BACK_ENDS["polars eager"]([{"capital": 1}])
    with pytest.raises(CaseError) as caught:
        frames.summary(frame, "umk", by="regency")
    problems = caught.value.problems
    assert {problem.code for problem in problems} == {"column-missing"}
    assert [problem.path for problem in problems] == ["/regency", "/umk__status", "/umk__reason"]

"""Lists of all reasons, as the verdict of each row would give them."""

from __future__ import annotations

import pytest

pytest.importorskip("narwhals", reason="the extra frames is not installed")

from frames.back_ends import arrow, duckdb, pandas_default, polars, polars_lazy
from frames.random_rows import DAY, random_rows
from umkstd import CaseError, all_of, frames, rulebook
from umkstd.frames.reading import facts_read, vocabulary_of
from umkstd.rulebook import RULEBOOK

RULES = tuple(RULEBOOK.requirements.values())


def codes(rule, row: dict) -> list[str] | None:
    """The reasons of one record; ``None`` where it is refused."""
    names = {fact.name for fact in facts_read(rule)}
    try:
        facts = vocabulary_of(rule).read({k: v for k, v in row.items() if k in names})
        return list(rule.evaluate(facts, as_of=DAY).reason_codes)
    except CaseError:
        return None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_row_has_the_reasons_of_its_verdict(rule) -> None:
    rows = random_rows((rule,), 60, 3)
    found = frames.reasons(polars(rows), rule, as_of=DAY)
    assert found[f"{rule.id}__reasons"].to_list() == [codes(rule, row) for row in rows]


@pytest.mark.parametrize("make", [arrow, pandas_default])
@pytest.mark.parametrize("name", ["sni-bina-umk", "halal.duty"])
def test_other_frames_in_memory(make, name: str) -> None:
    rule = rulebook[name]
    rows = random_rows((rule,), 60, 4)
    column = frames.reasons(make(rows), name, as_of=DAY)[f"{name}__reasons"]
    found = column.to_pylist() if hasattr(column, "to_pylist") else column.to_list()
    assert found == [codes(rule, row) for row in rows]


def test_a_rule_that_is_not_in_force_has_no_reasons() -> None:
    frame = polars([{"risk": "rendah"}])
    found = frames.reasons(frame, "sni-bina-umk", as_of="1990-01-01")
    assert found["sni-bina-umk__reasons"].to_list() == [[]]


def test_what_cannot_be_listed_is_told() -> None:
    rows = [{"risk": "rendah"}]
    both = all_of(rulebook["umk"], rulebook["nib"])
    asked = [
        (polars_lazy(rows), "umk"),
        (duckdb(rows), "umk"),
        (polars(rows), "scale"),
        (polars(rows), both),
    ]
    for frame, rule in asked:
        with pytest.raises(CaseError) as caught:
            frames.reasons(frame, rule, as_of=DAY)
        assert [problem.code for problem in caught.value.problems] == ["no-reason-lists"]

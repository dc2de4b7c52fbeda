"""Every rule of the rulebook on every back end: status and first reason as the evaluator gives."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from frames.back_ends import BACK_ENDS, Rows, columns_of
from frames.random_rows import DAY, random_rows
from one_record import Answer, answer_columns, asked_alone
from umkstd.frames.reading import Rule, facts_read
from umkstd.rulebook import RULEBOOK

pytest.importorskip("narwhals", reason="the extra frames is not installed")
pytestmark = [
    pytest.mark.usefixtures("by_the_back_end"),
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's sockets, closed when it ends
]
SEED = 20261124
FEW, MANY = 300, 5_000
AT_ONCE = {"polars eager": 200, "polars lazy": 200, "pyarrow": 24, "pyspark": 200, "dask": 24}
"""Rules that are asked together; the others are slow with wide frames."""
RULES: tuple[Rule, ...] = (*RULEBOOK.requirements.values(), *RULEBOOK.determinations.values())


@cache
def rows_and_answers(count: int) -> tuple[Rows, dict[str, list[Answer]]]:
    """Random rows, and what the evaluator answers to each of them."""
    rows = random_rows(RULES, count, SEED)
    return rows, {rule.id: [asked_alone(rule, row, DAY) for row in rows] for rule in RULES}


def mismatches(back_end: str, count: int) -> Iterator[str]:
    """Rules and rows for which a frame answers otherwise, a line each."""
    from umkstd import frames

    rows, wanted = rows_and_answers(count)
    size = AT_ONCE.get(back_end, 6)
    for some in _cut(size):
        names = {fact.name for rule in some for fact in facts_read(rule)}
        narrow = [{name: row[name] for name in row if name in names} for row in rows]
        frame = BACK_ENDS[back_end](narrow)
        answered = frames.check(frames.derive(frame), some, as_of=DAY)
        columns = columns_of(answered, [name for rule in some for name in answer_columns(rule)])
        for rule in some:
            value, reason = answer_columns(rule)
            got = zip(columns[value], columns[reason], strict=True)
            for number, (mine, other) in enumerate(zip(got, wanted[rule.id], strict=True)):
                if mine != other:
                    yield f"{rule.id}, row {number}: {mine}, but the evaluator says {other}"


def _cut(size: int) -> Iterator[Sequence[Rule]]:
    yield from (RULES[at : at + size] for at in range(0, len(RULES), size))


@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_frame_answers_as_the_evaluator(back_end: str) -> None:
    assert list(itertools.islice(mismatches(back_end, FEW), 5)) == []


@pytest.mark.long
@pytest.mark.parametrize("back_end", BACK_ENDS)
def test_a_large_frame_answers_as_the_evaluator(back_end: str) -> None:
    assert list(itertools.islice(mismatches(back_end, MANY), 5)) == []


def test_the_rows_reach_every_answer() -> None:
    """Rows that all come out alike would show nothing."""
    _, wanted = rows_and_answers(FEW)
    told = {answer for answers in wanted.values() for answer, _ in answers}
    assert {"met", "unmet", "undetermined", "not_applicable"} <= told
    refused = {code for answers in wanted.values() for answer, code in answers if answer is None}
    assert {"facts-contradict", "supplied-answer-disagrees", None} <= refused
    met = {rule for rule, answers in wanted.items() if any(a == "met" for a, _ in answers)}
    assert len(met) > len(RULEBOOK.requirements) / 2

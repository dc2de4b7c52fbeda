"""The as-of day as a column: each row by the law of its own day."""

from __future__ import annotations

import datetime

import pytest

pytest.importorskip("narwhals", reason="the extra frames is not installed")
pl = pytest.importorskip("polars")

from frames.back_ends import polars_schema  # noqa: E402
from frames.random_rows import random_rows  # noqa: E402
from one_record import answer_columns, asked_alone  # noqa: E402
from umkstd import frames  # noqa: E402 - after the skip
from umkstd.business.vocabulary import VOCABULARY  # noqa: E402
from umkstd.law.determination import Determination  # noqa: E402
from umkstd.rulebook import RULEBOOK  # noqa: E402

pytestmark = pytest.mark.usefixtures("whoever_answers")
ONE_DAY = datetime.timedelta(days=1)
RULES = (*RULEBOOK.requirements.values(), *RULEBOOK.determinations.values())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_row_is_judged_on_its_own_day(rule) -> None:
    """The day before and the first day of every stretch of the law, many rows each."""
    days = [day for border in rule.borders.days for day in (border - ONE_DAY, border)]
    days += [datetime.date(2026, 11, 24), None]
    rows = random_rows((rule,), 6 * len(days), 7)
    each = [days[number % len(days)] for number in range(len(rows))]
    frame = pl.DataFrame(rows, schema=polars_schema(VOCABULARY[name] for name in rows[0]))
    frame = frame.with_columns(pl.Series("asked_on", each, pl.Date))
    found = frames.check(frame, rule, as_of="asked_on")
    got = list(zip(*(found[name].to_list() for name in answer_columns(rule)), strict=True))
    wanted = [asked_alone(rule, row, day) for row, day in zip(rows, each, strict=True)]
    assert got == wanted
    assert len({answer for answer, _ in wanted}) > 1 or isinstance(rule, Determination)


def test_a_day_that_is_not_known_is_told() -> None:
    frame = pl.DataFrame({"on": [None, datetime.date(2026, 1, 1)], "capital": [1, 1]})
    found = frames.check(frame, "umk", as_of="on")
    assert found["umk__reason"].to_list()[0] == "not-a-date"
    assert found["umk__status"].to_list() == [None, "undetermined"]

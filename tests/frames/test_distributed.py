"""Frames in partitions: what is wrong is told before anything runs, and plans are found again."""

from __future__ import annotations

import pickle

import pytest

pytest.importorskip("narwhals", reason="the extra frames is not installed")

from frames.back_ends import BACK_ENDS
from frames.random_rows import DAY
from umkstd import CaseError, all_of, frames, rulebook
from umkstd.frames.asking import by_id, rules_of

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark's sockets, closed when it ends
]


@pytest.mark.parametrize("back_end", ["dask", "pyspark"])
def test_a_wrong_type_is_told_before_anything_runs(back_end: str) -> None:
    frame = BACK_ENDS[back_end]([{"product": "keripik", "has_nib": True}])
    with pytest.raises(CaseError) as caught:
        frames.check(frame, "nib", as_of=DAY, columns={"has_nib": "product"})
    assert [problem.code for problem in caught.value.problems] == ["column-type"]


def test_a_rule_of_the_book_goes_by_its_id_and_comes_back_as_itself() -> None:
    """A plan is kept by the rule itself, which another process has under its id."""
    both = all_of(rulebook["umk"], rulebook["nib"])
    sent = by_id((rulebook["umk"], both))
    assert sent == ("umk", both)
    (again,) = rules_of(pickle.loads(pickle.dumps(sent[:1])))  # noqa: S301 - of our own making
    assert again is rulebook["umk"]

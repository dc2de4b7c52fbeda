"""Judging a batch: the answers of each row, and the rows that no rule can judge."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs
import polars as pl

from umkstd.bulk.batches import Batch
from umkstd.bulk.job import Job, answers_of
from umkstd.frames import check
from umkstd.law.determination import Determination
from umkstd.law.moments import one_day

_LINE = "\x00line"


@attrs.frozen
class Judged:
    """The answers to a batch.

    Attributes:
        answers: for every row the columns of answers, as texts.
        good: which rows were judged.
    """

    answers: pl.DataFrame
    good: pl.Series

    @property
    def bad(self) -> Sequence[int]:
        """The rows that were not judged."""
        return (~self.good).arg_true().to_list()


class Judge:
    """Answers batches with the rules of a job."""

    def __init__(self, job: Job, columns: Sequence[str]) -> None:
        """Learn the day asked about, or the column of days.

        Raises:
            CaseError: the day is none, and no column either.
        """
        self._job = job
        as_of = job.as_of
        self.as_of: datetime.date | str = as_of if as_of in columns else one_day(as_of)

    def judge(self, batch: Batch) -> Judged:
        """The answers to some rows.

        Raises:
            CaseError: a column cannot hold its fact (``column-type``), or is missing.
        """
        # Rows without a single fact are rows, too; the column keeps count of them.
        frame = batch.frame.with_columns(batch.lines.alias(_LINE))
        job = self._job
        checked = check(frame, job.rules, as_of=self.as_of, columns=job.columns)
        answers = checked.select(pl.col(name).cast(pl.String) for name in job.answers)
        good = answers.select(self._is_good()).to_series()
        if batch.failed is not None:
            good &= ~batch.failed
        return Judged(answers, good)

    def _is_good(self) -> pl.Expr:
        each = []
        for rule in self._job.rules:
            answer, reason = answers_of(rule)
            # An open determination has no value and no reason; an open requirement has a status.
            determined = isinstance(rule, Determination)
            each.append(pl.col(reason).is_null() if determined else pl.col(answer).is_not_null())
        return pl.all_horizontal(each)

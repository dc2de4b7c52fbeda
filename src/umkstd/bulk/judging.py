"""Judging a batch: the answers of each row, and the rows that no rule can judge."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TypeVar

import attrs
import polars as pl

from umkstd.bulk.batches import Batch
from umkstd.bulk.job import Job, answers_of
from umkstd.frames import check
from umkstd.law.determination import Determination
from umkstd.law.moments import one_day

_LINE = "\x00line"
Frame = TypeVar("Frame", pl.DataFrame, pl.LazyFrame)


@attrs.frozen
class Judged:
    """The answers to a batch.

    Attributes:
        answers: for every row the columns of answers, each an enumeration.
        good: which rows were judged.
    """

    answers: pl.DataFrame
    good: pl.Series

    @property
    def bad(self) -> Sequence[int]:
        """The rows that were not judged."""
        return (~self.good).arg_true().to_list()


class Judge:
    """Answers batches with the rules of a job.

    Attributes:
        as_of: the day, or the column of days.
    """

    def __init__(self, job: Job, empty: pl.DataFrame) -> None:
        """Learn the columns.

        Args:
            job: with the rules, and the day or a column of days.
            empty: the columns without a row.

        Raises:
            CaseError: a column cannot hold its fact (``column-type``) or is missing, or the day
                is none.
        """
        self._job = job
        as_of = job.as_of
        self.as_of: datetime.date | str = as_of if as_of in empty.columns else one_day(as_of)
        # A lazy frame is checked by its types alone, so that a wrong one is told before any row;
        # in a batch a column may hold nothing, and then any type will do.
        self._check(empty.lazy())

    def judge(self, batch: Batch) -> Judged:
        """The answers to some rows."""
        # Rows without a single fact are rows, too; the column keeps count of them.
        lines = batch.lines.alias(_LINE).to_frame()
        frame = batch.frame.hstack(lines) if batch.frame.width else lines
        answers = self._check(frame).select(self._job.answers)
        good = answers.select(self._is_good()).to_series()
        if batch.failed is not None:
            good &= ~batch.failed
        return Judged(answers, good)

    def _check(self, frame: Frame) -> Frame:
        job = self._job
        return check(frame, job.rules, as_of=self.as_of, columns=job.columns)

    def _is_good(self) -> pl.Expr:
        each = []
        for rule in self._job.rules:
            answer, reason = answers_of(rule)
            # An open determination has no value and no reason; an open requirement has a status.
            determined = isinstance(rule, Determination)
            each.append(pl.col(reason).is_null() if determined else pl.col(answer).is_not_null())
        return pl.all_horizontal(each)

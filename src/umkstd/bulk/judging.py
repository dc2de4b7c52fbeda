"""Judging a batch: the answers of each row, and the rows that no rule can judge."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TypeVar

import attrs
import polars as pl

from umkstd.bulk.batches import Batch
from umkstd.bulk.job import Job, answers_of
from umkstd.errors import CaseError
from umkstd.frames import check
from umkstd.law.determination import Determination
from umkstd.law.moments import one_day

_LINE = "\x00line"
Frame = TypeVar("Frame", pl.DataFrame, pl.LazyFrame)


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
    """Answers batches; what is asked of a column is lowered once for all of them."""

    def __init__(self, job: Job, columns: Sequence[str]) -> None:
        """Answers with the rules of a job.

        Raises:
            CaseError: the day is none, and no column either.
        """
        self._job = job
        as_of = job.as_of
        self.as_of: datetime.date | str = as_of if as_of in columns else one_day(as_of)
        self._plans: dict[tuple[tuple[str, str], ...], pl.LazyFrame | None] = {}
        self._current = pl.DataFrame()

    def judge(self, batch: Batch) -> Judged:
        """The answers to some rows.

        Raises:
            CaseError: a column cannot hold its fact (``column-type``), or is missing.
        """
        frame = batch.frame.with_columns(batch.lines.alias(_LINE))
        answers = self._answered(frame).select(
            pl.col(name).cast(pl.String) for name in self._job.answers
        )
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

    def _answered(self, frame: pl.DataFrame) -> pl.DataFrame:
        key = tuple((name, str(type_)) for name, type_ in frame.schema.items())
        if key not in self._plans:
            self._plans[key] = self._plan(frame)
        plan = self._plans[key]
        if plan is None:
            return self._check(frame)
        self._current = frame
        return plan.collect()

    def _plan(self, frame: pl.DataFrame) -> pl.LazyFrame | None:
        """The check of a frame that is looked up when it is asked for; ``None`` if it cannot wait."""
        try:
            return self._check(pl.defer(lambda: self._current, schema=frame.schema))
        except CaseError as error:
            if any(problem.code != "fact-computed" for problem in error.problems):
                raise
            return None

    def _check(self, frame: Frame) -> Frame:
        return check(frame, self._job.rules, as_of=self.as_of, columns=self._job.columns)

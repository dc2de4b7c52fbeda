"""The rejects: for each row that cannot be judged its line, its problems and what stood in it."""

from __future__ import annotations

import datetime
import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from umkstd.bulk import row_problems
from umkstd.bulk.batches import Batch, Unread
from umkstd.bulk.job import Job, answers_of
from umkstd.bulk.judging import Judged
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.frames.reading import Rule
from umkstd.law.determination import Determination
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, is_unknown, read
from umkstd.logic.vocabulary import Derived

_DIGITS = re.compile(r"[+-]?[0-9]+")
_UNREADABLE = object()
"""Stands for a text that is no value of its fact; the reader refuses it in its own words."""
Row = Mapping[str, Any]


class Rejecting:
    """Writes down the bad rows of batches."""

    def __init__(self, job: Job, as_of: datetime.date | str, columns: Iterable[str]) -> None:
        self._job = job
        self._as_of = as_of
        self._sensitive = job.sensitive
        facts = {fact.name for _, fact in job.facts_in(columns)}
        self._vocabulary = attrs.evolve(VOCABULARY, derived=tuple(_following(facts)))

    def lines(self, batch: Batch, judged: Judged) -> list[str]:
        """The bad rows as lines of JSON, in the order of the input."""
        found = [(one.line, self._unread(one)) for one in batch.unread]
        bad = judged.bad
        if len(bad):
            found += self._rows(batch, judged, bad)
        return [text for _, text in sorted(found, key=lambda pair: pair[0])]

    def _unread(self, one: Unread) -> str:
        return self._line(one.line, [one.problem], one.raw)

    def _rows(self, batch: Batch, judged: Judged, bad: Sequence[int]) -> Iterator[tuple[int, str]]:
        facts = self._job.facts_in(batch.frame.columns)
        typed = batch.frame.select({column for column, _ in facts})[bad].to_dicts()
        answers = judged.answers[bad].iter_rows(named=True)
        lines = batch.lines[bad].to_list()
        typed_input = batch.texts is None
        for line, raw, row, told in zip(lines, batch.raw(bad), typed, answers, strict=True):
            values = {
                fact.name: _stated(fact.kind, row[column], raw.get(column), typed=typed_input)
                for column, fact in facts
            }
            problems = self._problems(values, told) or [
                row_problems.too_large(fact)
                for column, fact in facts
                if row[column] is None and raw.get(column) is not None
            ]
            problems = problems or [row_problems.unjudged(_code(told))]
            shown = {k: v for k, v in raw.items() if k.casefold() not in self._sensitive}
            yield line, self._line(line, problems, shown)

    def _problems(self, values: dict[str, Any], told: Row) -> list[Problem]:
        """What the reader of records finds wrong with a row, in its own words."""
        day = self._as_of
        if isinstance(day, str):
            stated = values.pop("as_of", None)
            if not isinstance(stated, datetime.date):
                return [row_problems.no_day()]
            day = stated.date() if isinstance(stated, datetime.datetime) else stated
        wrong = [_wrong(VOCABULARY[name], value) for name, value in values.items()]
        if any(wrong):  # as the vocabulary reads them, but each value once
            return [problem for problem in wrong if problem is not None]
        try:
            facts = self._vocabulary.read(values)
        except CaseError as error:
            return list(error.problems)
        found: dict[Problem, None] = {}
        for rule in self._job.rules:
            answer, reason = answers_of(rule)
            if told[answer] is None and told[reason] is not None:
                found.update(dict.fromkeys(_asked(rule, facts, day)))
        return list(found)

    def _line(self, line: int, problems: Sequence[Problem], raw: str | Row | None) -> str:
        told = [
            {
                "code": problem.code,
                "fact": (fact := problem.path.split("/")[1] if problem.path else None),
                "column": fact if fact is None else self._column(fact),
                "message": {"id": problem.message.id, "en": problem.message.en},
            }
            for problem in problems
        ]
        whole = {"line": line, "problems": told, "input": raw}
        return _as_json(whole)

    def _column(self, fact: str) -> str:
        if fact == "as_of" and isinstance(self._as_of, str):
            return self._as_of
        return self._job.column_of(fact)


def _wrong(fact: Fact[Any], value: Any) -> Problem | None:
    """What is wrong with one value."""
    try:
        return _remembered(fact, value)
    except TypeError:  # a list or an object is no key
        return _remembered.__wrapped__(fact, value)


@functools.lru_cache(maxsize=4_096, typed=True)
def _remembered(fact: Fact[Any], value: Any) -> Problem | None:
    try:
        read(fact, value)
    except InvalidValue as error:
        return error.problem
    return None


def _as_json(value: Any) -> str:
    """JSON text; what JSON cannot write is told as text, NaN and dates among it."""
    try:
        return json.dumps(value, ensure_ascii=False, default=str, allow_nan=False)
    except ValueError:
        loose = json.dumps(value, ensure_ascii=False, default=str)
        return json.dumps(json.loads(loose, parse_constant=str), ensure_ascii=False)


def _following(known: set[str]) -> Iterator[Derived]:
    """The derived facts that can follow from some; the others never would, and take time."""
    for item in VOCABULARY.derived:
        if item.partial or known.issuperset(fact.name for fact in item.inputs):
            known.add(item.fact.name)
            yield item


def _asked(rule: Rule, facts: Row, day: datetime.date) -> Sequence[Problem]:
    """What a rule says to facts that it refuses."""
    try:
        if isinstance(rule, Determination):
            rule.determine(facts, as_of=day)
        else:
            rule.evaluate(facts, as_of=day)
    except CaseError as error:
        return error.problems
    except InvalidValue as error:
        return (error.problem,)
    return ()


def _stated(kind: Kind, value: Any, raw: Any, *, typed: bool) -> Any:
    """What the reader of records is given for a cell."""
    if value is not None or is_unknown(raw):
        return value
    if typed:
        return raw
    if kind is Kind.INTEGER and _DIGITS.fullmatch(raw) and len(raw) < 4_000:
        return int(raw)
    return _UNREADABLE


def _code(told: Row) -> str:
    """The code with which the frame refused a row."""
    codes = (told[name] for name in told if name.endswith("__reason") and told[name])
    return next(codes, "wrong-type")

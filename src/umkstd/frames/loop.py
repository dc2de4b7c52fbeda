"""Rules over plain columns, by a generated Python loop; no frame library is needed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from umkstd.errors import CaseError, InvalidValue, Problem, brief
from umkstd.frames.answer_texts import answer_column, reason_column
from umkstd.frames.asking import Rules, misnamed, rules_of
from umkstd.frames.reading import facts_read
from umkstd.law.composition import Composition
from umkstd.law.moments import one_day
from umkstd.law.requirement import Requirement
from umkstd.law.rows import Rule, answer_rows
from umkstd.law.span import as_date
from umkstd.logic.json_text import escaped
from umkstd.logic.typed_columns import TypedColumns
from umkstd.logic.vocabulary import Vocabulary
from umkstd.text import Text, same

Days = datetime.date | str | Sequence[datetime.date | None]


def check_columns(
    columns: Mapping[str, Sequence[Any]], rules: Sequence[Rule], *, as_of: Days
) -> dict[str, list[str | None]]:
    """What each rule answers for each row of some columns.

    A row is answered as ``evaluate`` and ``determine`` answer for its facts
    alone. A row with a wrong value or a contradiction has no answer, and the code
    of its first problem for a reason; the other rows are answered all the same.

    Args:
        columns: Python values by fact name, all columns of one length. A column that is
            no fact is ignored; a fact without a column is unknown in every row, as are
            ``None``, NaN, NaT and ``pandas.NA``.
        rules: requirements and determinations.
        as_of: the day on which every row is asked, a date or ISO text; or one for each
            row. A row without a date has no answer, and the reason ``not-a-date``.

    Returns:
        For each requirement ``ID__status``, such as ``"met"``, and ``ID__reason``, the code
        of the first reason; for each determination ``ID__value``, ``None`` while it is open,
        and ``ID__reason``, the code of a problem. Several values at once are joined by ", ".

    Raises:
        CaseError: the columns differ in length, or the one day for all is no date.

    Example:
        >>> from umkstd.rulebook import RULEBOOK
        >>> found = check_columns(
        ...     {"capital": [45_000_000, None, "much"]}, [RULEBOOK["scale"]], as_of="2026-11-24"
        ... )
        >>> found["scale__value"], found["scale__reason"]
        (['mikro', None, None], [None, None, 'wrong-type'])
    """
    count = _count(columns, as_of)
    days = _days(as_of, count)
    found: dict[str, list[str | None]] = {}
    for rule, typed in _read(columns, rules, count):
        answers = answer_rows(rule, typed, days)
        found[answer_column(rule)] = [answer for answer, _ in answers]
        found[reason_column(rule)] = [reason for _, reason in answers]
    return found


def checked_columns(
    columns: Mapping[str, Sequence[Any]],
    rules: Rules,
    as_of: datetime.date | str,
    names: Mapping[str, str],
    *,
    reasons: bool,
) -> dict[str, Sequence[Any]]:
    """``frames.check`` where the frame is a mapping of plain columns."""
    asked = rules_of(rules)
    problems = list(misnamed(asked, names, columns))
    problems += [_joined(rule.id) for rule in asked if isinstance(rule, Composition)]
    if problems:
        raise CaseError(problems)
    plain = [rule for rule in asked if not isinstance(rule, Composition)]
    facts = dict.fromkeys(fact.name for rule in plain for fact in facts_read(rule))
    there = {name: names.get(name, name) for name in facts}
    mine = {name: columns[column] for name, column in there.items() if column in columns}
    days: Days = columns[as_of] if isinstance(as_of, str) and as_of in columns else as_of
    if not mine and isinstance(days, datetime.date | str):
        days = [one_day(days)] * len(next(iter(columns.values()), ()))
    told = check_columns(mine, plain, as_of=days)
    silent = {reason_column(rule) for rule in plain if isinstance(rule, Requirement)}
    kept = {name: column for name, column in told.items() if reasons or name not in silent}
    return {**{name: column for name, column in columns.items() if name not in kept}, **kept}


_JOINED = Text(
    id="Kolom biasa tidak dapat menjawab persyaratan gabungan {rule}. Pakai tabel pandas, Polars "
    "atau PyArrow, atau periksa tiap persyaratannya.",
    en="Plain columns cannot answer the joined requirement {rule}. Use a frame of pandas, Polars "
    "or PyArrow, or check each requirement by itself.",
)


def _joined(rule: str) -> Problem:
    """That plain columns know no compositions."""
    return Problem(code="rule-joined", path="", message=_JOINED.fill(rule=same(rule)))


def _read(
    columns: Mapping[str, Sequence[Any]], rules: Sequence[Rule], count: int
) -> Iterator[tuple[Rule, TypedColumns]]:
    """Each rule with the columns that it reads; a column is read once for all rules."""
    # A rule without a vocabulary knows the facts that it reads.
    own = [rule.vocabulary or Vocabulary(rule.facts) for rule in rules]
    names = [
        tuple(fact.name for fact in facts_read(rule) if fact.name in vocabulary.names)
        for vocabulary, rule in zip(own, rules, strict=True)
    ]
    every: dict[Vocabulary, dict[str, None]] = {}
    for vocabulary, some in zip(own, names, strict=True):
        every.setdefault(vocabulary, {}).update(dict.fromkeys(some))
    typed = {v: TypedColumns.read(v, found, columns, count) for v, found in every.items()}
    for rule, vocabulary, some in zip(rules, own, names, strict=True):
        yield rule, typed[vocabulary].of(some)


def _count(columns: Mapping[str, Sequence[Any]], as_of: Days) -> int:
    """The number of rows."""
    lengths = {name: len(column) for name, column in columns.items()}
    if not isinstance(as_of, datetime.date | str):
        try:
            lengths["as_of"] = len(as_of)
        except TypeError:  # data of JSON: neither a day nor a column of days
            one_day("")
    if len(set(lengths.values())) > 1:
        raise CaseError([_differing(lengths)])
    return next(iter(lengths.values()), 0)


def _differing(lengths: Mapping[str, int]) -> Problem:
    first, count = next(iter(lengths.items()))
    other = next(name for name in lengths if lengths[name] != count)
    message = Text(
        id="Kolom {other} berisi {others} baris, sedangkan kolom {first} berisi {count}. "
        "Samakan jumlah barisnya.",
        en="The column {other} has {others} rows and the column {first} has {count}. "
        "Give all columns the same number of rows.",
    )
    shown = {
        "first": brief(first),
        "count": count,
        "other": brief(other),
        "others": lengths[other],
    }
    return Problem(
        code="columns-differ-in-length",
        path=f"/{escaped(other)}",
        params=tuple((name, str(value)) for name, value in shown.items()),
        message=message.fill(**{name: same(str(value)) for name, value in shown.items()}),
    )


def _days(as_of: Days, count: int) -> list[datetime.date | None]:
    """The day of each row; ``None`` for what is no date."""
    if not isinstance(as_of, datetime.date | str):
        return [day if type(day) is datetime.date else _day(day) for day in as_of]
    try:
        return [as_date(as_of)] * count
    except InvalidValue as error:
        raise CaseError([error.problem]) from None


def _day(value: Any) -> datetime.date | None:
    try:
        return as_date(value)
    except InvalidValue:
        return None

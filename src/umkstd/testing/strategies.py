"""Hypothesis strategies: facts that a rule can read, whole, partial or hostile, and frames of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from umkstd.errors import CaseError
from umkstd.law.determination import Determination
from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.logic.vocabulary import Vocabulary
from umkstd.testing.answering import Rule
from umkstd.testing.hostile_texts import TEXTS
from umkstd.testing.limits import facts_read, limits, vocabulary_of
from umkstd.testing.mutant import moved

Source = Rule | Vocabulary
"""A rule, whose facts are drawn near its limits, or a whole vocabulary."""
FIRST, LAST = datetime.date(1990, 1, 1), datetime.date(2040, 12, 31)
MOST = 10**13
HOSTILE_VALUES: tuple[Any, ...] = (
    *("", " ", "true", "0", "NaN", "2026-02-30", "tidak tahu", "9" * 40, "x" * 3_000, "\ud800"),
    *(-1, 0, 10**29, 10**40, 0.1, float("nan"), float("inf"), Decimal("NaN"), Decimal("1E+40")),
    *(
        True,
        False,
        [],
        ["mikro"],
        {},
        {"a": {}},
        b"rendah",
        object,
        datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
    ),
    *(datetime.date.min, datetime.date.max),
)
"""Values that few facts may have. Each is answered or refused as a ``CaseError``, never otherwise."""


def values(fact: Fact[Any], near: Sequence[Any] = ()) -> st.SearchStrategy[Any]:
    """Values that a fact may have.

    Args:
        fact: the fact.
        near: limits; most values are one of these, or beside one.

    Example:
        >>> from hypothesis import find
        >>> from umkstd.business import facts as f
        >>> find(values(f.risk), lambda value: value != "rendah")
        'menengah_rendah'
    """
    beside = [one for value in near for one in (value, moved(value, 1), moved(value, -1))]
    if fact.kind is Kind.BOOLEAN:
        return st.booleans()
    if fact.kind is Kind.CHOICE:
        return st.sampled_from(fact.choices)
    any_value: st.SearchStrategy[Any]
    if fact.kind is Kind.INTEGER:
        any_value, known = st.integers(0, MOST), [one for one in beside if one >= 0]
    elif fact.kind is Kind.DECIMAL:
        low, high = fact.within or (Decimal(0), Decimal(10_000))
        any_value = st.decimals(low, high, places=2, allow_nan=False, allow_infinity=False)
        known = [one for one in map(Decimal, beside) if low <= one <= high]
    elif fact.kind is Kind.DATE:
        any_value, known = st.dates(FIRST, LAST), beside
    else:
        letters = st.characters(codec="utf-8")
        any_value, known = st.text(letters, min_size=1, max_size=20), list(near)
    return st.sampled_from(known) | any_value if known else any_value


def facts(source: Source) -> st.SearchStrategy[dict[str, Any]]:
    """Valid cases: every fact known that decides, none contradicting another.

    A fact that follows from others is left to follow, or is stated instead of them.

    Args:
        source: a rule, or a vocabulary for every fact that there is.

    Example:
        >>> import umkstd
        >>> from hypothesis import given
        >>> rule = umkstd.rulebook["nib"]
        >>> @given(facts(rule))
        ... def test_it_is_decided(known):
        ...     assert rule.evaluate(known, as_of="2026-11-24").status != "undetermined"
        >>> test_it_is_decided()
    """
    return _facts(source, optional=False)


def partial_facts(source: Source) -> st.SearchStrategy[dict[str, Any]]:
    """Valid cases of which some facts are absent, and some are given as ``None``."""
    return _facts(source, optional=True)


def _facts(source: Source, *, optional: bool) -> st.SearchStrategy[dict[str, Any]]:
    every, near, vocabulary = _of(source)
    drawn = {fact.name: values(fact, near.get(fact.name, ())) for fact in every}
    if optional:
        some = {name: one | st.none() for name, one in drawn.items()}
        found = st.fixed_dictionaries({}, optional=some)
    else:
        found = st.fixed_dictionaries(drawn)
    return st.tuples(found, st.booleans()).map(lambda pair: _agreeing(pair[0], pair[1], vocabulary))


def _of(source: Source) -> tuple[Sequence[Fact[Any]], Mapping[str, Sequence[Any]], Vocabulary]:
    if isinstance(source, Requirement | Determination):
        return facts_read(source), limits(source), vocabulary_of(source)
    return [fact for fact in source if not fact.determined], {}, source


def _agreeing(found: dict[str, Any], stated: bool, vocabulary: Vocabulary) -> dict[str, Any]:  # noqa: FBT001 - drawn
    """The facts without those that contradict others: the derived ones, or what these follow from."""
    for item in vocabulary.derived:
        name, inputs = item.fact.name, [fact.name for fact in item.inputs]
        if found.get(name) is None or name in inputs:
            continue
        for one in inputs if stated else (name,):
            found.pop(one, None)
    try:
        vocabulary.read(found)
    except CaseError as error:
        for problem in error.problems:
            found.pop(problem.path.strip("/"), None)
    return found


@st.composite
def hostile_facts(draw: st.DrawFn, source: Source) -> dict[Any, Any]:
    """Cases with values of the wrong type, hostile texts and names that are no facts.

    A rule either answers such a case or raises ``CaseError`` with every problem.

    Args:
        draw: given by Hypothesis.
        source: a rule or a vocabulary.
    """
    found: dict[Any, Any] = dict(draw(partial_facts(source)))
    every, _, _ = _of(source)
    odd = st.sampled_from((*HOSTILE_VALUES, *TEXTS))
    names = st.sampled_from([fact.name for fact in every])
    found.update(draw(st.dictionaries(names, odd, max_size=4)))
    strange = st.sampled_from((*TEXTS, "", "captial", "as_of", "__class__"))
    found.update(draw(st.dictionaries(strange, odd, max_size=1)))
    return found


@st.composite
def columns(draw: st.DrawFn, source: Source, rows: int = 5) -> dict[str, list[Any]]:
    """Frames: columns by the name of their fact, with valid cases as rows, unknown as ``None``.

    Any frame library takes such a mapping, and so do the plain columns of ``umkstd.frames``.

    Args:
        draw: given by Hypothesis.
        source: a rule or a vocabulary.
        rows: the most rows.
    """
    found = draw(st.lists(partial_facts(source), min_size=1, max_size=rows))
    names = [fact.name for fact in _of(source)[0]]
    used = [name for name in names if any(row.get(name) is not None for row in found)]
    return {name: [row.get(name) for row in found] for name in used}


def days(rule: Rule) -> st.SearchStrategy[datetime.date]:
    """Days of asking: at the borders of the law of a rule, the day before and after, and others."""
    borders = [one for day in rule.borders.days for one in (day, moved(day, -1), moved(day, 1))]
    any_day = st.dates(FIRST, LAST)
    return st.sampled_from(borders) | any_day if borders else any_day

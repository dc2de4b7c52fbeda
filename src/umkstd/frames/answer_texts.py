"""Every text that may stand in a column of answers, whatever the frame: so that frames can be joined."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from umkstd.frames.reading import Rule
from umkstd.law.determination import Determination, as_text
from umkstd.law.moments import leaves
from umkstd.law.requirement import Requirement
from umkstd.law.verdict import Status

PROBLEMS = (
    *("wrong-type", "not-a-choice", "text-too-long", "too-many-digits", "out-of-range"),
    *("facts-contradict", "not-a-date", "supplied-answer-disagrees"),
)
"""Codes of what may be wrong with a row."""


def answer_column(rule: Rule) -> str:
    """The column of a rule's statuses or values."""
    return f"{rule.id}__{'value' if isinstance(rule, Determination) else 'status'}"


def reason_column(rule: Rule) -> str:
    """The column of a rule's reasons."""
    return f"{rule.id}__reason"


@lru_cache(maxsize=512)
def texts_of(rule: Rule) -> dict[str, tuple[str, ...]]:
    """The texts of each column of a rule."""
    if isinstance(rule, Determination):
        values = tuple(str(as_text(choice)) for choice in rule.fact.choices)
        return {answer_column(rule): values, reason_column(rule): PROBLEMS}
    codes = dict.fromkeys(PROBLEMS)
    for leaf in leaves(rule):
        codes.update(dict.fromkeys(_codes(leaf)))
    return {
        answer_column(rule): tuple(status.value for status in Status),
        reason_column(rule): tuple(codes),
    }


def _codes(rule: Requirement) -> Iterator[str]:
    """The codes of every member on every day, and of what the law leaves open."""
    for stretch in range(len(rule.borders.days) + 1):
        if rule.in_force(rule.borders.first_day(stretch)):
            yield from (member.code for member in rule.period(stretch).members)
    kinds = ("unresolved", "disputed", "governing-date", "conflict", "not-in-force")
    yield from (f"{rule.id}-{kind}" for kind in kinds)

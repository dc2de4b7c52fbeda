"""Short forms for declaring the facts of the vocabulary."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind
from umkstd.text import Text


class Options(TypedDict, total=False):
    """What may be said of a fact beside its name, label and question."""

    read_off: Text | None
    changeable: bool
    kept: bool
    sensitive: bool
    determined: bool


def yes_no(name: str, label: Text, question: Text, **options: Unpack[Options]) -> Fact[bool]:
    """A yes-or-no fact."""
    return Fact(name=name, kind=Kind.BOOLEAN, label=label, question=question, **options)


def whole(
    name: str, label: Text, question: Text, unit: str | None = None, **options: Unpack[Options]
) -> Fact[int]:
    """A whole number."""
    return Fact(name=name, kind=Kind.INTEGER, label=label, question=question, unit=unit, **options)


def rupiah(name: str, label: Text, question: Text, **options: Unpack[Options]) -> Fact[int]:
    """An amount in whole rupiah."""
    return whole(name, label, question, "rupiah", **options)


def day(name: str, label: Text, question: Text, **options: Unpack[Options]) -> Fact[datetime.date]:
    """A date."""
    return Fact(name=name, kind=Kind.DATE, label=label, question=question, **options)


def words(name: str, label: Text, question: Text, **options: Unpack[Options]) -> Fact[str]:
    """A text."""
    return Fact(name=name, kind=Kind.TEXT, label=label, question=question, **options)


def choice(
    name: str,
    label: Text,
    question: Text,
    choices: Mapping[Any, Text],
    **options: Unpack[Options],
) -> Fact[Any]:
    """One of the law's own words, each with how people write it."""
    return Fact(
        name=name,
        kind=Kind.CHOICE,
        label=label,
        question=question,
        choices=tuple(choices),
        choice_labels=tuple(choices.values()),
        **options,
    )

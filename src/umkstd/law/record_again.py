"""The facts of a record, read so that its rules can be asked again."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from umkstd.errors import CaseError, InvalidValue, Problem
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.record_facts import is_replaced, merged, typed_fact
from umkstd.law.record_shape import Part
from umkstd.law.record_supply import Supplied, WrongValue, pointer
from umkstd.law.requirement import Requirement
from umkstd.law.verification import Difference
from umkstd.logic.facts import Fact, facts_of
from umkstd.logic.nodes import Answer
from umkstd.logic.values import read
from umkstd.logic.vocabulary import Facts, Vocabulary

Recorded = Requirement | Composition | Determination


@attrs.frozen
class Again:
    """The facts of one subject, ready to be asked with.

    Attributes:
        known: the facts that are written or were supplied.
        missing: names of those that were left out.
        differences: what is wrong with the facts themselves.
    """

    known: Mapping[str, Any]
    missing: frozenset[str]
    differences: tuple[Difference, ...]
    _read: dict[int, Mapping[str, Any]]

    @classmethod
    def of(cls, part: Part, supplied: Supplied, rules: Iterable[Recorded]) -> Again:
        """The facts of a part, checked against what its rules declare.

        Raises:
            CaseError: a fact stands there in no known form, or is supplied wrongly.
        """
        vocabularies = {id(v): v for rule in rules if (v := _vocabulary(rule)) is not None}
        declared = merged(fact for vocabulary in vocabularies.values() for fact in vocabulary)
        known: dict[str, Any] = {}
        missing: set[str] = set()
        differences: list[Difference] = []
        problems: list[Problem] = []
        for name, data in part.facts.items():
            if not is_replaced(data):
                known[name] = typed_fact(data, pointer(part, name), problems)
                continue
            try:
                known[name] = supplied.value(part, name, declared.get(name))
            except WrongValue:
                wrong = Difference(path=pointer(part, name), rule=name, part="digest")
                differences.append(wrong)
            if known.get(name) is None:
                missing.add(name)
        if problems:
            raise CaseError(problems)
        ready: dict[int, Mapping[str, Any]] = {}
        for key, vocabulary in vocabularies.items():
            mine = {name: value for name, value in known.items() if name in vocabulary.names}
            try:
                ready[key] = vocabulary.read(mine, f"{part.path}/facts")
            except CaseError as error:
                differences += _refused(part, error.problems, missing)
                ready[key] = Facts(dict(_fitting(vocabulary, mine)))
        return cls(known, frozenset(missing), tuple(differences), ready)

    def facts(self, rule: Recorded) -> Mapping[str, Any]:
        """The facts as a rule takes them."""
        vocabulary = _vocabulary(rule)
        return self.known if vocabulary is None else self._read[id(vocabulary)]


def _refused(part: Part, problems: Iterable[Problem], missing: set[str]) -> Iterator[Difference]:
    """That facts are refused; what follows may differ only since some facts are missing."""
    told = [item for item in problems if not (missing and item.code == "facts-contradict")]
    if told:
        codes = ", ".join(f"{item.path} {item.code}" for item in told)
        yield Difference(path=f"{part.path}/facts", rule="", part="refused", found=codes)


def _fitting(vocabulary: Vocabulary, known: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The facts that fit their declarations, with nothing derived from them."""
    for name, value in known.items():
        with contextlib.suppress(InvalidValue):
            yield name, read(vocabulary[name], value)


def _vocabulary(rule: Recorded) -> Vocabulary | None:
    if isinstance(rule, Composition):
        found = (_vocabulary(member) for member in rule.members)
        return next((vocabulary for vocabulary in found if vocabulary is not None), None)
    vocabulary: Vocabulary | None = rule.vocabulary
    return vocabulary


def reads(rule: Recorded, day: datetime.date) -> frozenset[str]:
    """Names of the facts that a rule may read."""
    return frozenset(fact.name for fact in _facts(rule, day))


def _facts(rule: Recorded, day: datetime.date) -> Iterator[Fact[Any]]:
    if isinstance(rule, Composition):
        for member in rule.members:
            yield from _facts(member, day)
        return
    if isinstance(rule, Requirement):
        yield from rule.facts
    else:
        yield from facts_of(Answer(rule.fact, (), rule.tables_at(day, rule.overlay)))
    for note in rule.notes:
        if note.when is not None:
            yield from facts_of(note.when)

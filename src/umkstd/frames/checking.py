"""Checking a frame: for each rule columns of statuses, reason codes and values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import narwhals as nw

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError
from umkstd.frames.asking import Rules, by_id, misnamed, rules_of
from umkstd.frames.deriving import derived_name, with_derived
from umkstd.frames.distributed import is_distributed, on_partitions
from umkstd.frames.plan import Plan
from umkstd.frames.preparing import columns_of, fit, prepared
from umkstd.frames.reading import Following, Rule, facts_read, vocabulary_of
from umkstd.frames.small import answered, plain_rules
from umkstd.frames.wording import all_words, finished
from umkstd.law.moments import one_day
from umkstd.logic.vocabulary import Vocabulary


def checked(
    native: Any,
    rules: Rules,
    as_of: datetime.date | str,
    names: Mapping[str, str],
    *,
    reasons: bool = True,
) -> Any:
    """See ``frames.check``."""
    asked = rules_of(rules)
    if is_distributed(native):
        work = partial(checked, rules=by_id(asked), as_of=as_of, names=names, reasons=reasons)
        return on_partitions(native, work)
    frame: Any = nw.from_native(native)
    backend = frame.implementation
    kept = columns_of(frame)
    day = None if isinstance(as_of, str) and as_of in kept else one_day(as_of)
    if day is None:
        names = {**names, f.as_of.name: str(as_of)}
    problems = list(misnamed(asked, names, kept))
    if problems:
        raise CaseError(problems)
    words = all_words(asked, backend, reasons=reasons)
    done = [name for name in kept if name not in words]
    for vocabulary, some in _by_vocabulary(asked):
        facts = {fact.name: fact for rule in some for fact in facts_read(rule)}
        if day is None:
            facts[f.as_of.name] = f.as_of
        if (plain := plain_rules(frame, some)) is not None:
            fit(frame, tuple(facts.values()), names)
            frame = answered(frame, plain, day, names, words)
        else:
            ready = prepared(frame, tuple(facts.values()), vocabulary, names)
            plan = Plan.of(ready, some, day, reasons=reasons)
            frame = plan.run(ready.frame, done)
        done += [name for name in all_words(some, backend, reasons=reasons) if name not in done]
    if columns_of(frame) != done:
        frame = frame.select(*map(nw.col, done))
    return finished(frame.to_native(), words, backend)


def _by_vocabulary(rules: Sequence[Rule]) -> Iterator[tuple[Vocabulary | None, list[Rule]]]:
    groups: dict[int, tuple[Vocabulary | None, list[Rule]]] = {}
    for rule in dict.fromkeys(rules):
        vocabulary = vocabulary_of(rule)
        groups.setdefault(id(vocabulary), (vocabulary, []))[1].append(rule)
    yield from groups.values()


def derived(native: Any, names: Mapping[str, str]) -> Any:
    """See ``frames.derive``."""
    if is_distributed(native):
        return on_partitions(native, partial(derived, names=names))
    frame: Any = nw.from_native(native)
    schema = frame.collect_schema()
    columns = {fact.name: names.get(fact.name, fact.name) for fact in VOCABULARY}
    there = {name: column for name, column in columns.items() if column in schema}
    items = Following.of(VOCABULARY, VOCABULARY, there).computed
    missing = [item for item in items if derived_name(item.fact) not in schema]
    return with_derived(frame, missing, VOCABULARY, there).to_native()

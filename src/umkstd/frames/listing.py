"""All reasons of a requirement as lists: each list is made once, and handed out by the row's key."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

import narwhals as nw

from umkstd.errors import CaseError, Problem
from umkstd.frames.answering import Answering
from umkstd.frames.asking import misnamed, rules_of
from umkstd.frames.circuit import Gate
from umkstd.frames.columns import Api
from umkstd.frames.distributed import is_distributed
from umkstd.frames.lowering import Lowering, free_prefix
from umkstd.frames.plan import Plan
from umkstd.frames.preparing import Prepared, prepared
from umkstd.frames.reading import facts_read
from umkstd.frames.wording import api_of
from umkstd.law.moments import one_day
from umkstd.law.period import Period
from umkstd.law.requirement import Requirement
from umkstd.text import Text, same

_LARGEST = 2**63
_KEY = "key"
_BETWEEN = " "
"""Stands in no code."""
_IN_MEMORY = Text(
    id="Daftar alasan memerlukan tabel yang sudah dibaca (pandas, Polars, PyArrow), dan satu "
    "persyaratan yang tidak terlalu besar; {what} tidak dapat.",
    en="Lists of reasons need a frame in memory (pandas, Polars, PyArrow) and one requirement "
    "that is not too large; {what} will not do.",
)


def listed(
    native: Any,
    requirement: Requirement | str,
    as_of: datetime.date | str,
    names: Mapping[str, str],
) -> Any:
    """See ``frames.reasons``."""
    (rule,) = rules_of(requirement)
    frame: Any = None if is_distributed(native) else nw.from_native(native)
    if not isinstance(frame, nw.DataFrame):
        raise _cannot(type(native).__name__)
    if not isinstance(rule, Requirement):
        raise _cannot(rule.id)
    if problems := list(misnamed((rule,), names, frame.columns)):
        raise CaseError(problems)
    ready = prepared(frame, facts_read(rule), rule.vocabulary, names)
    keys = _Keys(ready, rule, one_day(as_of))
    numbers = keys.plan(api_of(frame.implementation)).run(ready.frame, ())[_KEY]
    name = f"{rule.id}__reasons"
    column = nw.from_native(_spread(numbers, keys.lists, name), series_only=True)
    return frame.with_columns(column.alias(name)).to_native()


class _Keys:
    """What the outcomes of a row come to as one number, and which reasons belong to it."""

    def __init__(self, ready: Prepared, rule: Requirement, day: datetime.date) -> None:
        sources = ready.sources(api_of(ready.frame.implementation))
        self._answering = Answering(day, sources, ready.following)
        self._sources = sources
        self._rule = rule
        self._period = rule.period(rule.borders.stretch(day)) if rule.in_force(day) else None
        self._prefix = free_prefix(ready.frame.columns)
        units = (place.size for place in self._period.places) if self._period else ()
        tests = len(self._period.tests) if self._period else 0
        if 3**tests * math.prod(units) >= _LARGEST:
            raise _cannot(rule.id)

    def _terms(self, period: Period) -> Iterator[tuple[Gate, int]]:
        """Gates with what each adds to the key; see ``logic.compile_outcomes``."""
        rails, unit = self._answering.rails(self._rule.given), 1
        true = self._answering.circuit.true
        for test in period.tests:
            pair = rails.pair(test)
            yield from ((true, unit), (pair.false, unit), (pair.true, -unit))
            unit *= 3
        for place in period.places:
            yield from ((true, unit * (place.size - 1)), (rails.known(place.fact), -unit))
            for day in place.days:
                yield rails.compared(place.fact, ">=", day).true, -unit
            unit *= place.size

    def plan(self, api: Api) -> Plan:
        """What makes the key of each row; -1 for one that the reader of facts refuses."""
        circuit = self._answering.circuit
        bad = circuit.any_of(gate for gate, _ in self._answering.problems(self._rule))
        weights: Counter[Gate] = Counter()
        for gate, weight in self._terms(self._period) if self._period else ():
            if gate is not circuit.false:
                weights[gate] += weight
        steady = weights.pop(circuit.true, 0)
        lowering = Lowering(api, circuit, self._sources, [*weights, bad], self._prefix)
        key = api.lit(steady, dtype=api.Int64)
        for gate, weight in weights.items():
            key = key + lowering.plain(gate).cast(api.Int64) * weight
        none = api.lit(-1, dtype=api.Int64)
        told = api.when(lowering.expression(bad)).then(none).otherwise(key)
        return Plan(lowering.steps, {_KEY: told})

    def lists(self, keys: Sequence[int]) -> list[list[str] | None]:
        """The codes that belong to some keys."""
        if self._period is None:
            return [None if key < 0 else [] for key in keys]
        return [None if key < 0 else list(self._period.codes(key)) for key in keys]


def _spread(
    keys: nw.Series[Any], lists_of: Callable[[Sequence[int]], list[list[str] | None]], name: str
) -> Any:
    """For each row the list of its key, as a native column; each key is looked up once."""
    native = keys.to_native()
    if keys.implementation.is_polars():
        import polars as pl

        unique = native.unique()
        # Polars takes apart a text ten times faster than it reads a list of lists.
        told = (None if one is None else _BETWEEN.join(one) for one in lists_of(unique.to_list()))
        whole = pl.DataFrame({_KEY: unique, name: pl.Series(list(told), dtype=pl.String)})
        codes = pl.col(name).str.split(_BETWEEN)
        none_at_all = pl.when(pl.col(name) == "").then(codes.list.head(0))
        table = whole.with_columns(none_at_all.otherwise(codes).alias(name))
        both = pl.DataFrame({_KEY: native}).join(table, on=_KEY, maintain_order="left", how="left")
        return both[name]
    if keys.implementation.is_pyarrow():
        pa: Any = import_module("pyarrow")

        encoded = native.combine_chunks().dictionary_encode()
        lists = pa.array(lists_of(encoded.dictionary.to_pylist()), pa.list_(pa.string()))
        return pa.chunked_array([lists.take(encoded.indices)])
    np: Any = import_module("numpy")
    pd: Any = import_module("pandas")

    numbers, unique = pd.factorize(native)
    found = np.empty(len(unique), dtype=object)
    found[:] = lists_of([int(key) for key in unique])
    return pd.Series(found[numbers], index=native.index, name=name)


def _cannot(what: str) -> CaseError:
    message = _IN_MEMORY.fill(what=same(what))
    return CaseError([Problem(code="no-reason-lists", path="", message=message)])

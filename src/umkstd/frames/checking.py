"""Checking a frame: for each rule columns of statuses, reason codes and values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import narwhals as nw

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.errors import CaseError, InvalidValue, Problem, unknown_name
from umkstd.frames import one_by_one
from umkstd.frames.answering import Answering
from umkstd.frames.columns import Source, joined, source_of
from umkstd.frames.deriving import derived_name, with_derived
from umkstd.frames.distributed import is_distributed, on_partitions
from umkstd.frames.lowering import Lowering
from umkstd.frames.reading import Following, Rule, facts_read, vocabulary_of
from umkstd.frames.wording import Words, finished, words_for
from umkstd.law.composition import Composition
from umkstd.law.determination import Determination
from umkstd.law.moments import one_day
from umkstd.law.requirement import Requirement
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import FACT, Derived, Vocabulary
from umkstd.rulebook import RULEBOOK
from umkstd.text import Text, same

T = TypeVar("T")
Rules = str | Rule | Iterable[str | Rule]
_MISSING = Text(
    id="Tabel ini tidak memuat kolom {column}, yang disebut untuk fakta {fact}. Perbaiki namanya.",
    en="The frame has no column {column}, which is named for the fact {fact}. Correct the name.",
)


def rules_of(rules: Rules) -> tuple[Rule, ...]:
    """Rules, some of them by their id.

    Raises:
        UnknownName: there is no rule of an id.
    """
    if isinstance(rules, str | Requirement | Composition | Determination):
        rules = (rules,)
    return tuple(RULEBOOK[rule] if isinstance(rule, str) else rule for rule in rules)


def checked(native: T, rules: Rules, as_of: datetime.date | str, names: Mapping[str, str]) -> T:
    """See ``frames.check``."""
    asked = rules_of(rules)
    frame: Any = nw.from_native(native)  # type: ignore[call-overload]
    backend = frame.implementation
    if is_distributed(backend):
        work = partial(checked, rules=asked, as_of=as_of, names=names)
        return on_partitions(native, backend, work)
    before = frame.collect_schema().names()
    groups: dict[int, tuple[Vocabulary | None, list[Rule]]] = {}
    for rule in asked:
        vocabulary = vocabulary_of(rule)
        groups.setdefault(id(vocabulary), (vocabulary, []))[1].append(rule)
    words: dict[str, Words] = {}
    for vocabulary, some in groups.values():
        frame = _Group(frame, vocabulary, some, as_of, names).checked(words)
    frame = frame.select(*(name for name in before if name not in words), *words)
    return finished(frame.to_native(), words, backend)


def derived(native: T, names: Mapping[str, str]) -> T:
    """See ``frames.derive``."""
    frame: Any = nw.from_native(native)  # type: ignore[call-overload]
    if is_distributed(frame.implementation):
        return on_partitions(native, frame.implementation, partial(derived, names=names))
    schema = frame.collect_schema()
    columns = {fact.name: names.get(fact.name, fact.name) for fact in VOCABULARY}
    there = {name: column for name, column in columns.items() if column in schema}
    items = Following.of(VOCABULARY, VOCABULARY, there).computed
    missing = [item for item in items if derived_name(item.fact) not in schema]
    return with_derived(frame, missing, VOCABULARY, there).to_native()


class _Group:
    """Rules of one vocabulary over one frame."""

    def __init__(
        self,
        frame: Any,
        vocabulary: Vocabulary | None,
        rules: Sequence[Rule],
        as_of: datetime.date | str,
        names: Mapping[str, str],
    ) -> None:
        self._frame = frame
        self._vocabulary = vocabulary
        self._rules = rules
        schema = frame.collect_schema()
        self._schema = dict(schema.items())
        facts = {fact.name: fact for rule in rules for fact in facts_read(rule)}
        self._day: datetime.date | None = None
        if isinstance(as_of, str) and as_of in self._schema:
            facts["as_of"] = f.as_of
            names = {**names, "as_of": as_of}
        else:
            self._day = one_day(as_of)
        self._facts = facts
        self._names = {name: names.get(name, name) for name in facts}
        self._problems = list(_misnamed(facts, names, vocabulary, self._schema))
        self._sources: dict[str, Source] = {}
        for fact in facts.values():
            self._enter(fact)
        if self._problems:
            raise CaseError(self._problems)
        self._following = Following.of(facts.values(), vocabulary, self._sources)
        missing = [
            item for item in self._following.computed if derived_name(item.fact) not in self._schema
        ]
        if vocabulary is not None:
            there = {n: column for n, column in self._names.items() if column in self._schema}
            self._frame = with_derived(self._frame, missing, vocabulary, there)
        for item in self._following.computed:
            self._follow(item)

    def _enter(self, fact: Fact[Any]) -> None:
        """Enter the column of a fact, if there is one."""
        column = self._names[fact.name]
        type_ = self._schema.get(column)
        if type_ is None:
            return
        try:
            if self._is_untyped(column):
                source = self._one_by_one(fact, column)
            else:
                source = source_of(fact, column, type_)
        except InvalidValue as error:
            # What holds nothing at all is of no type, whatever a back end makes of it.
            if isinstance(self._frame, nw.LazyFrame) or not self._frame[column].is_null().all():
                self._problems.append(error.problem)
            return
        if source is not None:
            self._sources[fact.name] = source

    def _is_untyped(self, column: str) -> bool:
        """Whether pandas holds a column as Python objects, of which a type is only guessed."""
        frame = self._frame
        return frame.implementation.is_pandas_like() and frame.to_native()[column].dtype == object

    def _one_by_one(self, fact: Fact[Any], column: str) -> Source | None:
        values, refused = one_by_one.read_each(fact, self._frame[column].to_list())
        if not refused and all(value is None for value in values):
            return None
        source = source_of(fact, *self._add(fact, values))
        extra = []
        for code, where in refused.items():
            name = self._free(f"{fact.name}__{code}")
            self._frame = self._frame.with_columns(
                one_by_one.series(name, None, where, self._frame)
            )
            extra.append((code, nw.col(name)))
        assert source is not None  # noqa: S101 - it has a type of ours
        return source.refusing(*extra)

    def _add(self, fact: Fact[Any], values: Sequence[Any]) -> tuple[str, Any]:
        """Add values as a column of their own: its name and type."""
        name = self._free(f"{fact.name}__read")
        self._frame = self._frame.with_columns(
            one_by_one.series(name, fact.kind, values, self._frame)
        )
        return name, self._frame.collect_schema()[name]

    def _free(self, name: str) -> str:
        while name in self._frame.collect_schema():
            name += "_"
        return name

    def _follow(self, item: Derived) -> None:
        """Enter a fact that is computed from others, beside what is stated."""
        column = derived_name(item.fact)
        found = source_of(item.fact, column, self._frame.collect_schema()[column])
        if found is not None:
            stated = self._sources.get(item.fact.name)
            self._sources[item.fact.name] = found if stated is None else joined(stated, found)

    # ---------------------------------------------------------- answers
    def checked(self, words: dict[str, Words]) -> Any:
        """The frame with the columns of answers; how each is worded is entered in ``words``."""
        refused = {name: [code for code, _ in s.refused] for name, s in self._sources.items()}
        answering = Answering(self._day, self._sources, self._following, refused)
        answers = [column for rule in self._rules for column in answering.columns(rule)]
        wanted = [gate for column in answers for gate, _ in column.choices]
        taken = self._frame.collect_schema().names()
        lowering = Lowering(answering.circuit, self._sources, wanted, taken)
        frame = self._frame
        for step in lowering.steps:
            frame = frame.with_columns(**step)
        found = {}
        for column in answers:
            words[column.name] = how = words_for(column.texts, frame.implementation)
            found[column.name] = lowering.choose(column.choices, column.otherwise, how.literal)
        return frame.with_columns(**found).drop(*lowering.names)


def _misnamed(
    facts: Mapping[str, Fact[Any]],
    names: Mapping[str, str],
    vocabulary: Vocabulary | None,
    schema: Mapping[str, Any],
) -> Iterable[Problem]:
    """What is wrong with the names of columns that were given."""
    known = {*facts, *(vocabulary.names if vocabulary is not None else ())}
    for name, column in names.items():
        if name not in known:
            yield unknown_name(FACT, name, known, f"/{name}", "unknown-fact")
        elif column not in schema:
            message = _MISSING.fill(column=same(column), fact=same(name))
            yield Problem(code="column-missing", path=f"/{column}", message=message)

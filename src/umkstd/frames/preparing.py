"""A frame made ready for some rules: for each fact its column, read one by one where it must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

import attrs
import narwhals as nw
from narwhals.dtypes import DType

from umkstd.errors import CaseError, InvalidValue
from umkstd.frames import one_by_one
from umkstd.frames.columns import Api, Source, fitting, joined, source_of
from umkstd.frames.deriving import derived_name, with_derived
from umkstd.frames.reading import Following
from umkstd.frames.three_valued import has_three_values
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Vocabulary


@attrs.frozen
class Held:
    """The column of a fact.

    Attributes:
        fact: the fact.
        column, type: the column.
        refused: for each code, a column that tells where the reader refuses the value.
    """

    fact: Fact[Any]
    column: str
    type: DType
    refused: tuple[tuple[str, str], ...] = ()

    def source(self, api: Api, *, three_values: bool) -> Source:
        """As expressions; see ``source_of``."""
        found = source_of(api, self.fact, self.column, self.type, three_values=three_values)
        return found.refusing(*((code, api.col(name)) for code, name in self.refused))


@attrs.frozen
class Prepared:
    """A frame with what is known of its columns.

    Attributes:
        frame: the narwhals frame.
        stated: the columns of facts.
        computed: the columns of facts that were computed from others.
        following: how facts follow from others.
    """

    frame: Any
    stated: tuple[Held, ...]
    computed: tuple[Held, ...]
    following: Following

    def sources(self, api: Api) -> dict[str, Source]:
        """For each fact its column as expressions, what is stated before what is computed."""
        three = has_three_values(self.frame.implementation)
        found = {held.fact.name: held.source(api, three_values=three) for held in self.stated}
        for held in self.computed:
            name, follows = held.fact.name, held.source(api, three_values=three)
            found[name] = joined(api, found[name], follows) if name in found else follows
        return found


def prepared(
    frame: Any,
    facts: Sequence[Fact[Any]],
    vocabulary: Vocabulary | None,
    names: Mapping[str, str],
) -> Prepared:
    """A frame made ready.

    Args:
        frame: a narwhals frame.
        facts: what the rules read.
        vocabulary: how facts follow from others.
        names: for facts whose column has another name, that name.

    Raises:
        CaseError: columns are of types that cannot hold their facts (``column-type``), or a fact
            follows from others and the back end cannot compute it (``fact-computed``).
    """
    problems, stated = [], []
    there, schema = {}, frame.collect_schema()  # once: libraries make it anew each time
    for fact in facts:
        column = names.get(fact.name, fact.name)
        if column in schema:
            there[fact.name] = column
            try:
                frame, held = _held(frame, fact, column, schema[column])
            except InvalidValue as error:
                problems.append(error.problem)
                continue
            stated += held
    if problems:
        raise CaseError(problems)
    known = {held.fact.name for held in stated}
    following = Following.of(facts, vocabulary, known)
    missing = [item for item in following.computed if derived_name(item.fact) not in schema]
    if vocabulary is not None and missing:
        frame = with_derived(frame, missing, vocabulary, there)
        schema = frame.collect_schema()
    computed = [
        Held(item.fact, derived_name(item.fact), schema[derived_name(item.fact)])
        for item in following.computed
    ]
    empty = [held for held in computed if isinstance(held.type, nw.Unknown)]
    return Prepared(
        frame, tuple(stated), tuple(held for held in computed if held not in empty), following
    )


def columns_of(frame: Any) -> list[str]:
    """Names of the columns; of a frame in memory without its types, which cost ten times as much."""
    if isinstance(frame, nw.DataFrame):
        return frame.columns
    return list(frame.collect_schema().names())


def fit(frame: Any, facts: Sequence[Fact[Any]], names: Mapping[str, str]) -> None:
    """See that columns are of types that can hold their facts.

    Raises:
        CaseError: some are not (``column-type``).
    """
    schema, problems = frame.collect_schema(), []
    for fact in facts:
        column = names.get(fact.name, fact.name)
        if column in schema and not _is_untyped(frame, column, schema[column]):
            try:
                _typed(frame, fact, column, schema[column])
            except InvalidValue as error:
                problems.append(error.problem)
    if problems:
        raise CaseError(problems)


def _held(frame: Any, fact: Fact[Any], column: str, type_: DType) -> tuple[Any, list[Held]]:
    """The frame, and the column of a fact unless it holds nothing at all."""
    if _is_untyped(frame, column, type_):
        return _read(frame, fact, column)
    typed = _typed(frame, fact, column, type_)
    return frame, [] if typed is None else [Held(fact, column, typed)]


def _is_untyped(frame: Any, column: str, type_: DType) -> bool:
    """Whether the values of a column are better read one by one.

    As Python objects pandas only guesses their type. Before version 3 it compares days of Arrow
    wrongly with days of its own, so that all are made its own.
    """
    if not (isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas_like()):
        return False
    native: Any = frame.to_native()[column].dtype
    if str(native) == "object":
        return True
    days = isinstance(type_, nw.Date | nw.Datetime)
    return days and type(native).__name__ == "ArrowDtype" and _is_old_pandas()


def _is_old_pandas() -> bool:
    return int(version("pandas").partition(".")[0]) < 3


def _typed(frame: Any, fact: Fact[Any], column: str, type_: DType) -> DType | None:
    """The type of a column that can hold a fact; ``None`` where it holds nothing at all.

    Raises:
        InvalidValue: it cannot (``column-type``).
    """
    if isinstance(type_, nw.Unknown):
        return None
    try:
        return fitting(fact, column, type_)
    except InvalidValue:
        # What holds nothing at all is of no type, whatever a back end makes of it. Of a frame
        # without rows only the types are known, and a lazy one is asked by such a frame.
        eager = isinstance(frame, nw.DataFrame)
        if eager and len(frame) > 0 and frame[column].is_null().all():
            return None
        raise


def _read(frame: Any, fact: Fact[Any], column: str) -> tuple[Any, list[Held]]:
    """The values of a column, read one by one into columns of their own."""
    values, refused = one_by_one.read_each(fact, frame[column].to_list())
    if not refused and all(value is None for value in values):
        return frame, []
    name = _free(frame, f"{fact.name}__read")
    added = [one_by_one.series(name, fact.kind, values, frame)]
    codes = {code: _free(frame, f"{fact.name}__{code}") for code in refused}
    added += [one_by_one.series(codes[code], None, where, frame) for code, where in refused.items()]
    frame = frame.with_columns(*added)
    return frame, [Held(fact, name, frame.collect_schema()[name], tuple(codes.items()))]


def _free(frame: Any, name: str) -> str:
    while name in columns_of(frame):
        name += "_"
    return name

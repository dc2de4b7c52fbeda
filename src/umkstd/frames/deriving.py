"""Facts that only Python can compute from others, as columns, worked out once for what is the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

from umkstd.errors import CaseError, Problem
from umkstd.frames import one_by_one
from umkstd.frames.reading import sources_of
from umkstd.logic.facts import Fact
from umkstd.logic.vocabulary import Derived, Vocabulary
from umkstd.text import Text, same

_CANNOT = Text(
    id="Mesin tabel {backend} tidak dapat menghitung fakta {facts}. Hitung pada tabel yang "
    "sudah dibaca (pandas, Polars, PyArrow), atau isi kolomnya.",
    en="The back end {backend} cannot compute the facts {facts}. Compute them on a frame that is "
    "in memory (pandas, Polars, PyArrow), or fill their columns.",
)


def derived_name(fact: Fact[Any]) -> str:
    """The column in which what follows is kept, beside what is stated."""
    return f"{fact.name}__derived"


def with_derived(
    frame: Any, items: Sequence[Derived], vocabulary: Vocabulary, names: Mapping[str, str]
) -> Any:
    """A frame with a column for each fact that follows from others.

    Args:
        frame: a narwhals frame.
        items: how the facts follow.
        vocabulary: how others follow on which they rest.
        names: for each fact that has a column the name of it.

    Raises:
        CaseError: the back end cannot do it (``fact-computed``).
    """
    if not items:
        return frame
    if isinstance(frame, nw.DataFrame):
        return _eager(frame, items, vocabulary, names)
    if frame.implementation.is_polars():
        return _polars(frame, items, vocabulary, names)
    if frame.implementation.is_duckdb():
        return _duckdb(frame, items, vocabulary, names)
    facts = ", ".join(item.fact.name for item in items)
    message = _CANNOT.fill(backend=same(str(frame.implementation)), facts=same(facts))
    raise CaseError([Problem(code="fact-computed", path="", message=message)])


def _eager(
    frame: nw.DataFrame[Any],
    items: Sequence[Derived],
    vocabulary: Vocabulary,
    names: Mapping[str, str],
) -> nw.DataFrame[Any]:
    lists = {name: frame[column].to_list() for name, column in names.items()}
    added = [
        one_by_one.series(
            derived_name(item.fact),
            item.fact.kind,
            one_by_one.compute_each(item, vocabulary, lists),
            frame,
        )
        for item in items
    ]
    return frame.with_columns(*added)


def _polars(
    frame: nw.LazyFrame[Any],
    items: Sequence[Derived],
    vocabulary: Vocabulary,
    names: Mapping[str, str],
) -> nw.LazyFrame[Any]:
    """Batch by batch, when the lazy frame is collected."""

    def added(batch: Any) -> Any:
        return _eager(nw.from_native(batch), items, vocabulary, names).to_native()

    lazy = frame.to_native()
    empty = lazy.head(0).collect()
    whole = lazy.map_batches(
        added,
        # The function reads columns that nobody asks for later. Polars before 1.40 would leave them out.
        projection_pushdown=False,
        predicate_pushdown=False,
        slice_pushdown=False,
        schema=added(empty).schema,
    )
    found: nw.LazyFrame[Any] = nw.from_native(whole)
    return found


def _duckdb(
    frame: nw.LazyFrame[Any],
    items: Sequence[Derived],
    vocabulary: Vocabulary,
    names: Mapping[str, str],
) -> nw.LazyFrame[Any]:
    """By a join with what was computed for each distinct row of what it rests on."""
    relation = stated = frame.to_native()
    for number, item in enumerate(items):
        used = {fact.name for fact in sources_of(item, vocabulary)}
        mine = {name: column for name, column in names.items() if name in used}
        distinct = stated.project(", ".join(map(_quoted, mine.values()))).distinct()
        rows = nw.from_native(distinct.to_arrow_table(), eager_only=True)
        # DuckDB finds it by its name, but finds a table of that name first.
        umkstd_follows = _eager(rows, (item,), vocabulary, mine).to_native()  # noqa: F841 # pyright: ignore[reportUnusedVariable] - read by name
        rows_name = f"umkstd_rows_{number}"
        same_rows = " and ".join(
            f"{rows_name}.{_quoted(column)} is not distinct from umkstd_follows.{_quoted(column)}"
            for column in mine.values()
        )
        relation = relation.query(
            rows_name,
            f"select {rows_name}.*, umkstd_follows.{_quoted(derived_name(item.fact))} "  # noqa: S608 - quoted names
            f"from {rows_name} left join umkstd_follows on {same_rows}",
        )
    found: nw.LazyFrame[Any] = nw.from_native(relation)
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

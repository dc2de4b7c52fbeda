"""Frames in partitions (PySpark, Dask): each partition is checked where it lies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from narwhals.dependencies import is_dask_dataframe, is_pyspark_dataframe

Work = Callable[[Any], Any]
"""From one native frame to another."""


def is_distributed(native: Any) -> bool:
    """Whether a native frame lies in partitions."""
    return is_dask_dataframe(native) or is_pyspark_dataframe(native)


def on_partitions(native: Any, work: Work) -> Any:
    """A frame of the same kind, of which each partition is worked on where it lies; lazy.

    Args:
        native: a Dask or PySpark frame.
        work: what is done to a partition: a pandas frame with Dask, an Arrow table with PySpark.
    """
    frame: Any = native
    if is_dask_dataframe(native):
        return frame.map_partitions(work, meta=work(frame._meta))  # noqa: SLF001 - Dask has no other
    return _spark(native, work)


def _spark(native: Any, work: Work) -> Any:
    pa: Any = import_module("pyarrow")
    types: Any = import_module("pyspark.sql.pandas.types")

    empty = types.to_arrow_schema(native.schema).empty_table()
    plain = _plain(work(empty))

    def each(batches: Iterable[Any]) -> Iterator[Any]:
        for batch in batches:
            yield from _plain(work(pa.Table.from_batches([batch]))).to_batches()

    return native.mapInArrow(each, types.from_arrow_schema(plain.schema))


def _plain(table: Any) -> Any:
    """A table with plain texts in place of numbered ones, which Spark does not take."""
    pa: Any = import_module("pyarrow")

    fields = [
        pa.field(field.name, pa.string()) if pa.types.is_dictionary(field.type) else field
        for field in table.schema
    ]
    return table.cast(pa.schema(fields))

"""The same rows as a frame of each library, and its answers back as Python values."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from umkstd.business.vocabulary import VOCABULARY
from umkstd.logic.facts import Fact
from umkstd.logic.values import Kind, is_unknown

Rows = Sequence[dict[str, Any]]
SPARK_NEEDS = "PySpark needs Java, which is not on this machine"


def _arrow_types() -> dict[Kind, Any]:
    import pyarrow as pa

    return {
        Kind.BOOLEAN: pa.bool_(),
        Kind.INTEGER: pa.int64(),
        Kind.DECIMAL: pa.float64(),
        Kind.DATE: pa.date32(),
        Kind.TEXT: pa.string(),
        Kind.CHOICE: pa.string(),
    }


def arrow(rows: Rows) -> Any:
    """A PyArrow table."""
    pa = pytest.importorskip("pyarrow")
    types = _arrow_types()
    names = list(rows[0])
    columns = [[row[name] for row in rows] for name in names]
    kinds = [VOCABULARY[name].kind for name in names]
    return pa.table(
        {
            name: pa.array(values, types[kind])
            for name, values, kind in zip(names, columns, kinds, strict=True)
        }
    )


def pandas_default(rows: Rows) -> Any:
    """A pandas frame with the types that pandas guesses."""
    pd = pytest.importorskip("pandas")
    return pd.DataFrame({name: [row[name] for row in rows] for name in rows[0]})


def pandas_nullable(rows: Rows) -> Any:
    """A pandas frame with pandas' own nullable types."""
    return pandas_default(rows).convert_dtypes()


def pandas_arrow(rows: Rows) -> Any:
    """A pandas frame with types of PyArrow."""
    pd = pytest.importorskip("pandas")
    return arrow(rows).to_pandas(types_mapper=pd.ArrowDtype)


def polars(rows: Rows) -> Any:
    """A Polars frame."""
    pl = pytest.importorskip("polars")
    return pl.DataFrame(list(rows), schema=polars_schema(VOCABULARY[name] for name in rows[0]))


def polars_schema(facts: Iterable[Fact[Any]]) -> dict[str, Any]:
    """The types of Polars for some facts, by name."""
    pl = pytest.importorskip("polars")
    types = {
        Kind.BOOLEAN: pl.Boolean,
        Kind.INTEGER: pl.Int64,
        Kind.DECIMAL: pl.Float64,
        Kind.DATE: pl.Date,
        Kind.TEXT: pl.String,
        Kind.CHOICE: pl.String,
    }
    return {fact.name: types[fact.kind] for fact in facts}


def polars_lazy(rows: Rows) -> Any:
    """A lazy Polars frame."""
    return polars(rows).lazy()


def duckdb(rows: Rows) -> Any:
    """A DuckDB relation."""
    return pytest.importorskip("duckdb").from_arrow(arrow(rows))


def dask(rows: Rows) -> Any:
    """A Dask frame in two partitions."""
    return pytest.importorskip("dask.dataframe").from_pandas(pandas_arrow(rows), npartitions=2)


def spark_session() -> Any:
    """The one Spark of the run, in local mode; anew where another test has stopped it."""
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None:
        pytest.skip(SPARK_NEEDS)
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    # Workers find the package where this process found it.
    os.environ["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def pyspark(rows: Rows) -> Any:
    """A PySpark frame."""
    return spark_session().createDataFrame(arrow(rows))


BACK_ENDS: dict[str, Callable[[Rows], Any]] = {
    "pandas default": pandas_default,
    "pandas nullable": pandas_nullable,
    "pandas pyarrow": pandas_arrow,
    "polars eager": polars,
    "polars lazy": polars_lazy,
    "pyarrow": arrow,
    "duckdb": duckdb,
    "dask": dask,
    "pyspark": pyspark,
}


def columns_of(frame: Any, names: Sequence[str]) -> dict[str, list[Any]]:
    """Columns of any of these frames as lists; whatever stands for nothing is ``None``."""
    module = type(frame).__module__.partition(".")[0]
    if module == "pyspark":
        frame = frame.select(*(f"`{name}`" for name in names)).toArrow()
    elif module in {"dask", "dask_expr"}:  # its home before 2025.1
        frame = frame.compute()
    elif module in {"duckdb", "_duckdb"}:
        frame = frame.to_arrow_table()
    elif hasattr(frame, "collect"):
        frame = frame.collect()
    return {name: [_plain(value) for value in _listed(frame[name])] for name in names}


def _listed(column: Any) -> list[Any]:
    for method in ("to_pylist", "to_list", "tolist"):
        if hasattr(column, method):
            found: list[Any] = getattr(column, method)()
            return found
    raise TypeError(type(column))


def _plain(value: Any) -> Any:
    return None if is_unknown(value) else value

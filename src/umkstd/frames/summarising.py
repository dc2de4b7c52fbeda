"""Counting the answers of a frame, by the frame's own library."""

from __future__ import annotations

from typing import Any

import narwhals as nw
from narwhals.dependencies import is_pyspark_dataframe

from umkstd.errors import CaseError, Problem
from umkstd.frames.answer_texts import answer_column, reason_column
from umkstd.frames.asking import Rules, rules_of
from umkstd.text import Text, same

_MISSING = Text(
    id="Tabel ini tidak memuat kolom {column}. Periksa dahulu tabelnya dengan frames.check, "
    "atau perbaiki namanya.",
    en="The frame has no column {column}. Check the frame with frames.check first, or correct "
    "the name.",
)


def summarised(native: Any, rules: Rules, by: str | None) -> Any:
    """See ``frames.summary``."""
    frame: Any = nw.from_native(_undotted(native))
    there = frame.collect_schema()
    name_of = _dashed if is_pyspark_dataframe(native) else str
    wanted = [] if by is None else [name_of(by)]
    parts, problems = [], []
    for rule in rules_of(rules):
        answer, reason = name_of(answer_column(rule)), name_of(reason_column(rule))
        missing = [column for column in (*wanted, answer, reason) if column not in there]
        problems += [_missing(column) for column in missing]
        if not missing:
            told = frame.select(
                *wanted,
                rule=nw.lit(rule.id),
                answer=_text(answer, frame),
                reason=_text(reason, frame),
            )
            # The group of what is null is kept: rows that were refused, and what is open.
            keys = ("rule", *wanted, "answer", "reason")
            counted = told.group_by(*keys, drop_null_keys=False).agg(rows=nw.len())
            parts.append(counted.select(*keys, "rows"))
    if problems:
        raise CaseError(dict.fromkeys(problems))
    whole = nw.concat(parts)
    return whole.sort("rule", *wanted, "answer", "reason").to_native()


def _text(column: str, frame: Any) -> nw.Expr:
    """A column as text; what is missing stays so, which narwhals before 2.27.1 wrote as "nan" on pandas.

    DuckDB works a column out anew for each time that it is named, so there it is named once.
    """
    text = nw.col(column).cast(nw.String)
    if frame.implementation.is_pandas_like() or frame.implementation.is_dask():
        return nw.when(~nw.col(column).is_null()).then(text)
    return text


def _undotted(native: Any) -> Any:
    """A frame of Spark with dashes in the names of its columns, where it would look into a dot."""
    if not is_pyspark_dataframe(native):
        return native
    frame: Any = native
    return frame.toDF(*map(_dashed, frame.columns))


def _dashed(name: str) -> str:
    return name.replace(".", "-")


def _missing(column: str) -> Problem:
    message = _MISSING.fill(column=same(column))
    return Problem(code="column-missing", path=f"/{column}", message=message)

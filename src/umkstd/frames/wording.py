"""Answers as each back end holds a text out of few: enumerated, by number, or plain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs
import narwhals as nw

from umkstd.frames.columns import Api


@attrs.frozen
class Words:
    """How one column of answers is made.

    Attributes:
        texts: every text that may stand in it.
        number: whether a number stands for a text until the frame is finished.
        literal: makes an expression of a text, or of none.
    """

    texts: Sequence[str]
    number: bool
    literal: Callable[[str | None], nw.Expr]


def words_for(api: Api, texts: Sequence[str], backend: nw.Implementation) -> Words:
    """How a column of some texts is made on a back end."""
    if backend.is_polars():
        type_ = api.Enum(texts)
        return Words(texts, number=False, literal=lambda text: api.lit(text, dtype=type_))
    if backend.is_pandas_like() or backend.is_pyarrow():
        numbers = {text: number for number, text in enumerate(texts)}
        return Words(
            texts,
            number=True,
            literal=lambda text: api.lit(-1 if text is None else numbers[text], dtype=api.Int16),
        )
    return Words(texts, number=False, literal=lambda text: api.lit(text, dtype=api.String))


def finished(native: Any, columns: dict[str, Words], backend: nw.Implementation) -> Any:
    """The native frame with texts in place of numbers."""
    numbered = {name: words for name, words in columns.items() if words.number}
    if not numbered:
        return native
    if backend.is_pyarrow():
        return _arrow(native, numbered)
    import pandas as pd

    return native.assign(
        **{
            name: pd.Categorical.from_codes(native[name].to_numpy(), categories=list(words.texts))
            for name, words in numbered.items()
        }
    )


def _arrow(native: Any, numbered: dict[str, Words]) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    for name, words in numbered.items():
        numbers = native.column(name).combine_chunks()
        known = pc.if_else(pc.greater_equal(numbers, 0), numbers, None)
        texts = pa.DictionaryArray.from_arrays(known, pa.array(words.texts, pa.string()))
        native = native.set_column(native.column_names.index(name), name, texts)
    return native

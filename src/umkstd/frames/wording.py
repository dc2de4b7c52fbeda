"""Answers as each back end holds a text out of few: enumerated, by number, or plain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

import attrs
import narwhals as nw

from umkstd.frames.answer_texts import answer_column, texts_of
from umkstd.frames.columns import Api, Expression
from umkstd.frames.reading import Rule
from umkstd.law.determination import Determination
from umkstd.law.memory import Memory

_WORDS = Memory()


@attrs.frozen
class Words:
    """How one column of answers is made.

    Attributes:
        texts: every text that may stand in it.
        number: whether a number stands for a text until the frame is finished.
        literal: makes an expression of a text, or of none.
        type: type of the column while it is made.
    """

    texts: Sequence[str]
    number: bool
    literal: Callable[[str | None], Expression]
    type: Any

    def series(self, name: str, told: Sequence[str | None], like: nw.DataFrame[Any]) -> Any:
        """Texts as a column of a narwhals frame, as the expressions would have made it."""
        backend = like.implementation
        if not self.number:
            return nw.new_series(name, told, self.type, backend=backend)
        numbers: dict[str | None, int] = {text: number for number, text in enumerate(self.texts)}
        numbers[None] = -1
        found = [numbers[text] for text in told]
        return nw.new_series(name, found, nw.Int16, backend=backend)


def api_of(backend: nw.Implementation) -> Api:
    """What makes expressions: Polars itself where it is at hand, for it costs less to ask."""
    if backend.is_polars():
        import polars

        return polars
    return nw


def all_words(
    rules: Sequence[Rule], backend: nw.Implementation, *, reasons: bool
) -> Mapping[str, Words]:
    """How each column of answers of some rules is made on a back end; kept for the next frame."""
    key = (tuple(rules), backend, reasons)
    found: Mapping[str, Words] | None = _WORDS.get(key)
    if found is None:
        api = api_of(backend)
        found = _WORDS[key] = {
            name: words_for(api, texts, backend)
            for rule in rules
            for name, texts in texts_of(rule).items()
            if reasons or name == answer_column(rule) or isinstance(rule, Determination)
        }
    return found


def words_for(api: Api, texts: Sequence[str], backend: nw.Implementation) -> Words:
    """How a column of some texts is made on a back end."""
    if backend.is_polars():
        type_ = api.Enum(texts)
        return Words(
            texts,
            number=False,
            literal=lambda text: api.lit(text, dtype=type_),
            type=nw.Enum(texts),
        )
    if backend.is_pandas_like() or backend.is_pyarrow():
        numbers = {text: number for number, text in enumerate(texts)}
        return Words(
            texts,
            number=True,
            literal=lambda text: api.lit(-1 if text is None else numbers[text], dtype=api.Int16),
            type=nw.Int16,
        )
    return Words(
        texts,
        number=False,
        literal=lambda text: api.lit(text, dtype=api.String),
        type=nw.String,
    )


def finished(native: Any, columns: Mapping[str, Words], backend: nw.Implementation) -> Any:
    """The native frame with texts in place of numbers."""
    numbered = {name: words for name, words in columns.items() if words.number}
    if not numbered:
        return native
    if backend.is_pyarrow():
        return _arrow(native, numbered)
    pd: Any = import_module("pandas")

    return native.assign(
        **{
            name: pd.Categorical.from_codes(native[name].to_numpy(), categories=list(words.texts))
            for name, words in numbered.items()
        }
    )


def _arrow(native: Any, numbered: dict[str, Words]) -> Any:
    pa: Any = import_module("pyarrow")
    pc: Any = import_module("pyarrow.compute")

    for name, words in numbered.items():
        numbers = native.column(name).combine_chunks()
        known = pc.if_else(pc.greater_equal(numbers, 0), numbers, None)
        texts = pa.DictionaryArray.from_arrays(known, pa.array(words.texts, pa.string()))
        native = native.set_column(native.column_names.index(name), name, texts)
    return native

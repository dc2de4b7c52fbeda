"""The expressions that answer some rules over columns of some types; kept, for they cost more than few rows."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from umkstd.frames.answering import Answering
from umkstd.frames.choices import Choices
from umkstd.frames.lowering import Lowering, free_prefix
from umkstd.frames.preparing import Prepared, columns_of
from umkstd.frames.reading import Rule
from umkstd.frames.wording import all_words, api_of
from umkstd.law.memory import Memory

_PLANS = Memory()


@attrs.frozen
class Plan:
    """What is done to a frame.

    Attributes:
        steps: expressions by name, step after step; each may use those before.
        answers: the columns of answers.
    """

    steps: Sequence[Mapping[str, Any]]
    answers: Mapping[str, Any]

    @classmethod
    def of(
        cls,
        prepared: Prepared,
        rules: Sequence[Rule],
        day: datetime.date | None,
        *,
        reasons: bool,
    ) -> Plan:
        """The plan for some rules over a frame.

        Args:
            prepared: the frame.
            rules: the rules, of one vocabulary.
            day: the as-of day; ``None`` where a column holds it.
            reasons: whether requirements have a column of reasons.
        """
        backend = prepared.frame.implementation
        prefix = free_prefix(columns_of(prepared.frame))
        key = (tuple(rules), day, reasons, backend, prefix, prepared.stated, prepared.computed)
        found: Plan | None = _PLANS.get(key)
        if found is None:
            found = _PLANS[key] = _plan(prepared, rules, day, prefix, reasons=reasons)
        return found

    def run(self, frame: Any, kept: Sequence[str]) -> Any:
        """The narwhals frame with the answers.

        Args:
            frame: the narwhals frame, made ready.
            kept: the columns that stay.
        """
        if frame.implementation.is_polars():
            # All steps in one go, so that Polars shares its threads among them.
            lazy = self._run(frame.to_native().lazy()).select(*self._columns(kept))
            return nw.from_native(lazy.collect() if isinstance(frame, nw.DataFrame) else lazy)
        # Expressions, since narwhals before 2.27.1 does not quote bare names for DuckDB.
        return self._run(frame).select(*map(nw.col, self._columns(kept)))

    def _run(self, frame: Any) -> Any:
        for step in self.steps:
            frame = frame.with_columns(**step)
        return frame.with_columns(**self.answers)

    def _columns(self, kept: Sequence[str]) -> list[str]:
        return [*(name for name in kept if name not in self.answers), *self.answers]


def _plan(
    prepared: Prepared,
    rules: Sequence[Rule],
    day: datetime.date | None,
    prefix: str,
    *,
    reasons: bool,
) -> Plan:
    backend = prepared.frame.implementation
    api, words = api_of(backend), all_words(rules, backend, reasons=reasons)
    sources = prepared.sources(api)
    answering = Answering(day, sources, prepared.following, reasons=reasons)
    columns = [column for rule in rules for column in answering.columns(rule)]
    choices = {
        column.name: told if isinstance(told := column.told, Choices) else Choices((), told)
        for column in columns
    }
    wanted = [gate for choice in choices.values() for gate in choice.gates]
    lowering = Lowering(api, answering.circuit, sources, wanted, prefix)
    answers = {
        name: lowering.choose(choice, words[name].literal) for name, choice in choices.items()
    }
    return Plan(lowering.steps, answers)

"""Conditions compiled to one generated loop over columns of values that were read before."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from umkstd.errors import InvalidValue
from umkstd.logic.compile import Place, run_source, write_decision, write_key
from umkstd.logic.emit import Emitter
from umkstd.logic.emit_facts import Writer
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Answer, Condition

# A table of businesses has more kinds of rows than one caller has records.
MAX_KEYS = 16_384
Told = tuple[str | None, str | None]
"""What is told of a row: an answer as text, and a reason, the code of a member or a problem."""
REFUSED: Told = (None, "supplied-answer-disagrees")
Run = Callable[[Sequence[Iterable[Any]], Iterable[datetime.date]], list[Told]]


@attrs.frozen(eq=False)
class Loop:
    """A generated loop and its source.

    Attributes:
        run: called with the columns of the facts and the days of asking; gives for each row what
            its key decides, or ``REFUSED`` where a stated answer does not agree with the facts.
        source: the generated Python, also visible to debuggers.
        facts: the facts whose columns it takes, in order; their values are typed, ``None`` is
            unknown.
    """

    run: Run
    source: str
    facts: tuple[Fact[Any], ...]


class _LoopWriter(Writer):
    """Facts are variables of the loop; those that are given are set once before it."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        super().__init__(given=given, vocabulary=None, checked=True)
        self.before: list[str] = []
        self.columns: dict[str, Fact[Any]] = {}

    def read(self, fact: Fact[Any], *, derive: bool = True) -> None:  # noqa: ARG002 - as above
        """Take a fact's value from its column."""
        if fact.name in self.given:
            self.before.append(f"{self.local(fact)} = {self.constant(self.given[fact.name])}")
        elif fact.name != "as_of":
            self.columns[fact.name] = fact


def loop_of_outcomes(
    members: Sequence[Condition],
    *,
    decide: Callable[[int], Told],
    places: Sequence[Place] = (),
    given: Mapping[str, Any] | None = None,
) -> Loop:
    """A loop whose keys are those of ``compile_outcomes``.

    Args:
        members: the conditions, with nothing left to fill in.
        decide: what a key decides; asked once for each key that occurs.
        places: dates whose place among some days belongs to the key.
        given: facts that are fixed whatever the columns say.
    """
    writer = _LoopWriter(given or {})
    emitter = Emitter(writer, members)
    writer.with_reads(lambda: write_key(emitter, writer, members, places))
    return _build(writer, decide)


def loop_of_answer(
    answer: Answer,
    *,
    decide: Callable[[int], Told],
    given: Mapping[str, Any] | None = None,
) -> Loop:
    """A loop whose keys have a bit for each answer that is possible, in the fact's order.

    Args:
        answer: the determination, with nothing left to fill in.
        decide: as for ``loop_of_outcomes``.
        given: as for ``loop_of_outcomes``.
    """
    writer = _LoopWriter(given or {})
    # With a test for each, no two answers are alike and share a bit.
    each = [attrs.evolve(answer, values=(choice,)) for choice in answer.fact.choices]
    emitter = Emitter(writer, each)

    def write() -> None:
        writer.line(f"k = {emitter.possible(answer)}")

    writer.with_reads(write)
    return _build(writer, decide)


def _build(writer: _LoopWriter, decide: Callable[[int], Told]) -> Loop:
    names = write_decision(writer, decide, MAX_KEYS)
    facts = tuple(writer.columns.values())
    variables = "".join(f"{writer.local(fact)}, " for fact in facts)
    lines = ["def loop(columns, days):", "    found = []", "    append = found.append"]
    lines += [f"    {line}" for line in writer.before]
    lines += [f"    for {variables}as_of, in zip(*columns, days):", "        try:"]
    lines += [f"            {line}" for line in writer.lines]
    lines += ["        except InvalidValue: d = refused", "        append(d)", "    return found"]
    names |= {**writer.constants, "InvalidValue": InvalidValue, "refused": REFUSED}
    run, source = run_source("loop", lines, names)
    return Loop(run, source, facts)

"""One way to ask for the decision: how it is asked, what must be made ready, what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
from nine_rules import CODES

Record = dict[str, Any]
Answer = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Status, codes that failed, codes that are open."""
Ask = Callable[[Iterable[Any]], Iterator[Any]]
"""Hands over one answer after the other, so that the loop stands where its user would write it."""

# ------------------------------------------------ what an answer tells
Shape = Callable[[Answer], Any]


def status(answer: Answer) -> str:
    """Met, unmet or undetermined."""
    return answer[0]


def reasons(answer: Answer) -> Answer:
    """The status, and each code that failed or is open."""
    return answer


def deciding(answer: Answer) -> tuple[str, tuple[str, ...]]:
    """The status, and the codes that decide it: the failed ones, else the open ones."""
    kind, failed, open_ = answer
    return kind, failed or open_


def met_or_not(answer: Answer) -> bool:
    """Two values: an open decision looks like an unmet one."""
    return answer[0] == "met"


def outcomes(answer: Answer) -> tuple[bool | None, ...]:
    """The outcome of each rule in written order."""
    _, failed, open_ = answer
    return tuple(False if c in failed else None if c in open_ else True for c in CODES)


# ------------------------------------------------ answers as a number
HOLDS, FAILS, OPEN = 0, 1, 2
"""The digits of a number to base 3 that has one digit for each rule, the first rule's the least."""
UNIT = {code: 3**place for place, code in enumerate(CODES)}


def _answer(number: int) -> Answer:
    digits = [number // UNIT[code] % 3 for code in CODES]
    failed = tuple(c for c, digit in zip(CODES, digits, strict=True) if digit == FAILS)
    open_ = tuple(c for c, digit in zip(CODES, digits, strict=True) if digit == OPEN)
    return ("unmet" if failed else "undetermined" if open_ else "met"), failed, open_


READY = tuple(_answer(number) for number in range(3 ** len(CODES)))
"""The answer that each such number stands for: an engine need only add up, and build no list."""


def from_lists(failed: list[str], open_: list[str]) -> Answer:
    """The answer from the codes that an engine collected."""
    kind = "unmet" if failed else "undetermined" if open_ else "met"
    return kind, tuple(failed), tuple(open_)


def day_numbered(record: Record) -> Record:
    """The record with its date as a number, for engines that know no dates."""
    day = record["founded"]
    return {**record, "founded": None if day is None else day.toordinal()}


def known_only(record: Record) -> Record:
    """The record with its date as a number, and without the facts that are not known."""
    return {name: value for name, value in day_numbered(record).items() if value is not None}


@attrs.frozen(kw_only=True)
class Way:
    """One way to ask.

    Attributes:
        name: the peer, and how it is asked.
        shape: the part of the answer that it gives.
        level: ``status``, ``reasons`` or ``trace``: with what it is compared.
        ask: asks for what was made ready.
        prepare: makes a plain record ready; ``None`` where nothing is to be done.
        plain: asks for plain records; by default makes each ready, then asks.
        read: an answer in the form of the reference.
        ready: what was made ready, in words.
        unknowns: how facts that are not known were expressed.
        source: where the reasons come from.
    """

    name: str
    shape: Shape
    level: str
    ask: Ask
    prepare: Callable[[Record], Any] | None = None
    plain: Ask | None = None
    read: Callable[[Any], Any] = lambda answer: answer
    ready: str = "nothing"
    unknowns: str = ""
    source: str = "-"

    def ask_plain(self, records: Iterable[Record]) -> Iterator[Any]:
        """The answers for plain records."""
        if self.plain is not None:
            return self.plain(records)
        return self.ask(records if self.prepare is None else map(self.prepare, records))

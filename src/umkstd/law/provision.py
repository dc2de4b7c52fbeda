"""What one instrument says for one span of time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from umkstd.errors import InvalidValue, RuleDefinitionError
from umkstd.law.citation import Citation
from umkstd.law.span import Span
from umkstd.logic.facts import Fact
from umkstd.logic.nodes import Condition
from umkstd.logic.trace import evaluate
from umkstd.logic.values import Kind
from umkstd.text import Text


@attrs.frozen
class Reading:
    """One way to read a disputed text."""

    text: Text
    needs: Condition
    cite: Citation


@attrs.frozen(kw_only=True)
class Note:
    """A fact about the law that is shown and never votes.

    Attributes:
        code: stable name.
        text: what to know.
        cite: its citation.
        when: shown only while this condition holds; ``None`` for always.
    """

    code: str
    text: Text
    cite: Citation
    when: Condition | None = None


def is_shown(when: Condition | None, facts: Mapping[str, Any]) -> bool:
    """Whether a note with a bound condition is shown for these facts.

    A note never votes: where an answer that it tests is stated and the facts rule
    it out, the note is not shown, and nothing else happens.
    """
    try:
        return when is None or evaluate(when, facts) is True
    except InvalidValue:
        return False


@attrs.frozen(kw_only=True)
class Provision:
    """What must hold, from when to when, by which text.

    Give exactly one of ``needs``, ``readings`` (a disputed text: each may be
    right) and ``unresolved`` (a text known to exist whose content was not seen:
    either outcome may be right).

    Attributes:
        span: when it is in force.
        cite: its citation; members without one of their own take it.
        needs: what must hold.
        readings: the ways to read a disputed text.
        unresolved: what is not known, as a sentence.
        governed_by: the date fact that chooses among provisions; ``None`` for
            the as-of date.
        rank: 0 for the base; an exception of higher rank overrides what is below.
        applies_when: when an exception applies; ``None`` for always.
        scope: for a duty, to whom it applies; outside, nothing is asked.
    """

    span: Span
    cite: Citation
    needs: Condition | None = None
    readings: tuple[Reading, ...] = ()
    unresolved: Text | None = None
    governed_by: Fact[Any] | None = None
    rank: int = 0
    applies_when: Condition | None = None
    scope: Condition | None = None

    def __attrs_post_init__(self) -> None:
        given = [self.needs is not None, bool(self.readings), self.unresolved is not None]
        if sum(given) != 1:
            raise _error(
                "provision-content",
                "exactly one of needs, readings and unresolved",
                "tepat satu dari needs, readings dan unresolved",
            )
        if self.rank == 0 and self.applies_when is not None:
            raise _error(
                "provision-rank",
                "a rank above 0 for applies_when (use scope for a duty)",
                "rank di atas 0 untuk applies_when (pakai scope untuk kewajiban)",
            )
        if self.governed_by is not None and self.governed_by.kind is not Kind.DATE:
            raise _error("provision-governed", "a date fact in governed_by", "fakta tanggal")

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition in it, in the order applies, scope, needs."""
        found = [self.applies_when, self.scope, self.needs]
        found += [reading.needs for reading in self.readings]
        return tuple(condition for condition in found if condition is not None)


def _error(code: str, english: str, indonesian: str) -> RuleDefinitionError:
    return RuleDefinitionError(
        code, Text(id=f"Ketentuan memerlukan {indonesian}.", en=f"A provision needs {english}.")
    )

"""A fact of a case that is a due date, and when it matters."""

from __future__ import annotations

import datetime
from typing import Any, Literal

import attrs

from umkstd.law.citation import Citation
from umkstd.text import Text

Mode = Literal["document", "limit", "opening", "event"]


@attrs.frozen(kw_only=True)
class Dated:
    """A fact that is a due date.

    Attributes:
        fact: name of the fact.
        rule: id of the requirement that it belongs to.
        mode: ``"document"`` for the last day of one that is held, past once it is over;
            ``"limit"`` for a last day that matters if, by the rule, the day after differs for it;
            ``"opening"`` for a first day that the rule opens; ``"event"`` for a plain last day
            that is never told as past.
        what, do: what falls on the day, and what to do by then.
        cite: by which text.
        later: the texts that took its place, each with the first day that it rules.
        held: a fact and the values with which the date matters at all.
        over: a fact with a later day; once that is past, this date is not told as past.
        lost_with: a fact and a day: while the one is true and the other past, nothing is held.
        none_if: a fact and the value with which there is no such day.
        instead: a fact that gives a counted day where this one is unknown.
        one_of_several: whether a limit stands also where the rule is unmet for another reason.
    """

    fact: str
    rule: str
    mode: Mode
    what: Text
    do: Text
    cite: Citation
    later: tuple[tuple[datetime.date, Citation], ...] = ()
    held: tuple[str, tuple[Any, ...]] | None = None
    over: str | None = None
    lost_with: tuple[str, str] | None = None
    none_if: tuple[str, Any] | None = None
    instead: str | None = None
    one_of_several: bool = False

    def cited(self, on: datetime.date) -> Citation:
        """The text that rules on a day."""
        ruling = [cite for start, cite in self.later if start <= on]
        return ruling[-1] if ruling else self.cite

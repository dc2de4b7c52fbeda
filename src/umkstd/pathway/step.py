"""A step on the road from informal to certified: what it achieves, and to whom the law opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

from umkstd.calendars import Deadline
from umkstd.law.citation import Citation
from umkstd.law.parameter import Parameter
from umkstd.text import Text

AS_OF = "as-of"
"""Stands among what a step achieves for the day on which it is taken."""
Kind = Literal["document", "practice", "correction"]


@attrs.frozen(kw_only=True)
class Opens:
    """What a rule must answer for a step to be open.

    Attributes:
        rule: id of a requirement or determination.
        answers: what a determination must answer, one of these; empty for a requirement, which
            must not be unmet.
        why: told where the step is closed.
        other: another way in, where one of several rules is enough; ``None`` for none.
    """

    rule: str
    answers: tuple[Any, ...] = ()
    why: Text
    other: Opens | None = None


@attrs.frozen(kw_only=True)
class Step:
    """One thing to do.

    Attributes:
        id: stable name.
        title: what to do, as an order.
        why: what for, in a sentence.
        where: at whom or where.
        bring: what to bring or to have at hand.
        achieves: the facts that hold once it is done, by name; ``AS_OF`` for the day itself, a
            deadline for the end of a term that begins on it, and ``None`` for what is no longer known then, such as the end of an earlier term.
        after: ids of steps that come before, where they are still open.
        opens: what rules must answer for it; all of them.
        unless: facts that close the step where they hold, each with what is told then.
        kind: ``"document"`` for one that somebody else gives, ``"practice"`` for one that is made at
            home, ``"correction"`` for something that is put right.
        takes: the time limits that the law sets the authority, one after another; empty where no
            text says so.
        fee: what the law says it costs; ``None`` where no text says so.
        fee_for: scales for which the fee was read; empty for every one.
        terms: what else is known of time, cost and validity, or that nothing is.
        cite: by which text; ``None`` for a correction, of which the rule that it fails says it.
        field: key of the service field of PLUT that it belongs to.
    """

    id: str
    title: Text
    why: Text
    where: Text
    bring: tuple[Text, ...] = ()
    achieves: Mapping[str, Any] = attrs.field(hash=False)
    after: tuple[str, ...] = ()
    opens: tuple[Opens, ...] = ()
    unless: Mapping[str, Text] = attrs.field(factory=dict, hash=False)
    kind: Kind = "document"
    takes: tuple[Deadline, ...] = ()
    fee: Parameter | None = None
    fee_for: tuple[str, ...] = ()
    terms: Text | None = None
    cite: Citation | None = None
    field: str = "institution"

    @property
    def done_by(self) -> str:
        """The fact that says whether the step is done, which is the first that it achieves."""
        return next(iter(self.achieves))

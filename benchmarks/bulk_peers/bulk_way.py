"""One way to ask for the decision over many rows, and what a good programmer knows of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.compute as pc
from nine_rules import CODES, CUT, RULE, TODAY

from umkstd import frames

SMALL_CAPITAL, SMALL_SALES = 5_000_000_000, 15_000_000_000
"""The upper limits of a small business."""
FIRST_DAY: datetime.date = CUT
"""From this day of foundation on, capital counts; before it, sales."""
STATUSES = ("met", "unmet", "undetermined")
REASONS = CODES
"""A met decision is told with the first code, as umkstd tells it."""
PLAIN = ("has_nib", "nib_well_formed")
LAST = ("declaration", "coaching")
"""Facts that must be true, before and after those that need more."""
STATUS_COLUMN, REASON_COLUMN = f"{RULE.id}__status", f"{RULE.id}__reason"
BOTH = (STATUS_COLUMN, REASON_COLUMN)


@attrs.frozen(kw_only=True)
class Way:
    """One way to ask.

    Attributes:
        library: which frame it is asked of.
        who: ``umkstd``, or who else.
        reasons: whether it tells the first reason.
        ask: asks for every answer, and has them all in memory at the end.
        read: from what ``ask`` gave, a column by name as an Arrow array.
        rows: the rows that it answers, where these are not all.
    """

    library: str
    who: str
    reasons: bool
    ask: Callable[[], Any]
    read: Callable[[Any, str], Any]
    rows: int | None = None


def numbers(texts: Any, known: tuple[str, ...]) -> Any:
    """A column of answers as the numbers of its texts, whatever holds them."""
    array = texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts
    found = pc.index_in(array.cast(pa.string()), pa.array(known))
    return found.to_numpy(zero_copy_only=False)


def pair(
    library: str,
    frame: Any,
    by_hand: Callable[..., Any],
    read: Callable[[Any, str], Any],
    *,
    took: Callable[[Any, tuple[str, ...]], Any] = lambda answered, _: answered,
) -> list[Way]:
    """Umkstd and the hand-written decision, each with and without reasons.

    Args:
        library: the frame, as the table names it.
        frame: the frame.
        by_hand: from the frame, and whether reasons are wanted, the frame with its answers.
        read: as for ``Way``.
        took: has the wanted columns in memory, where a frame only promises them.
    """

    def asker(answered: Callable[..., Any], *, reasons: bool) -> Callable[[], Any]:
        names = BOTH if reasons else BOTH[:1]
        return lambda: took(answered(frame, reasons=reasons), names)

    asked = {"umkstd": partial(frames.check, requirements=RULE, as_of=TODAY), "by hand": by_hand}
    return [
        Way(
            library=library,
            who=who,
            reasons=reasons,
            ask=asker(answered, reasons=reasons),
            read=read,
        )
        for reasons in (False, True)
        for who, answered in asked.items()
    ]
